// 中文文本：公告的状态和事件名称。
import type { WorkflowLabels } from "../../en/workflows.ts";

export const notice: WorkflowLabels = {
  name: "公告",
  states: {
    draft: "草稿",
    inReview: "审核中",
    returned: "已退回作者",
    approved: "已审签",
    withdrawn: "已撤回",
    discarded: "已作废",
  },
  events: {
    "notice.drafted": "起草",
    "notice.edited": "修改",
    "notice.submitted": "送审",
    "notice.returned": "退回",
    "notice.approved": "审签",
    "notice.withdrawn": "撤回",
    "notice.discarded": "作废",
  },
  clocks: {},
};
