// 中文文本：各工作流的名称、操作、字段和说明，按工作流的键排列，每个工作流一个文件。
import type { workflows as en } from "../en/workflows.ts";
import { complaint } from "./workflows/complaint.ts";
import { notice } from "./workflows/notice.ts";
import { appointment } from "./workflows/appointment.ts";
import { consultation } from "./workflows/consultation.ts";
import { jointRequest } from "./workflows/joint-request.ts";
import { payment } from "./workflows/payment.ts";
import { request } from "./workflows/request.ts";
import { suggestion } from "./workflows/suggestion.ts";
import { serviceReview } from "./workflows/service-review.ts";

export const workflows: typeof en = {
  appointment,
  complaint,
  consultation,
  jointRequest,
  notice,
  payment,
  request,
  serviceReview,
  suggestion,
};
