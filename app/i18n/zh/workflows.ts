// 中文文本：各工作流的名称、操作、字段和说明，按工作流的键排列，每个工作流一个文件。
import type { workflows as en } from "../en/workflows.ts";
import { complaint } from "./workflows/complaint.ts";
import { notice } from "./workflows/notice.ts";
import { request } from "./workflows/request.ts";

export const workflows: typeof en = { complaint, notice, request };
