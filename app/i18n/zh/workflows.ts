// 中文文本：各工作流的状态、事件、时限名称，按工作流的键排列。
import type { WorkflowLabels, workflows as en } from "../en/workflows.ts";

export const complaint: WorkflowLabels = {
  name: "投诉举报",
  states: {
    inTriage: "待派单",
    dispatched: "待签收",
    returned: "退单待裁定",
    handling: "办理中",
    awaitingCitizen: "待诉求人补充",
    inReview: "答复审核中",
    answered: "已答复",
    judged: "已评价",
    rated: "已评价",
    closed: "已办结",
    withdrawn: "已撤回",
  },
  events: {
    "complaint.submitted": "提交投诉",
    "complaint.dispatched": "派单给负责单位",
    "complaint.refusedAtIntake": "不予受理",
    "complaint.redispatched": "改派其他单位",
    "complaint.designated": "指定管辖",
    "complaint.accepted": "签收",
    "complaint.returned": "退单：不属本单位职责",
    "complaint.informationAsked": "请诉求人补充情况",
    "complaint.informationGiven": "诉求人的补充",
    "complaint.answerDrafted": "拟好答复，交第二人审核",
    "complaint.answerSentBack": "答复退回重拟",
    "complaint.answerApproved": "答复审核通过并发出",
    "complaint.rated": "评价答复",
    "complaint.reopened": "重新办理",
    "complaint.withdrawn": "诉求人撤回",
    "complaint.pressed": "负责人督办",
    "clock.expired": "时限已到",
  },
  clocks: {
    triage: "派单",
    accept: "签收",
    ruling: "裁定管辖",
    answer: "答复",
    redo: "再次答复",
    review: "审核答复",
    supervision: "督办",
    information: "诉求人补充",
    verdict: "评价",
    reopening: "申请重新办理",
  },
  guards: {
    mayReturn: "退单次数未用完且未经指定管辖",
    mayRedispatch: "退单次数未用完",
    mayAsk: "补充次数未用完",
    hasSuperviseTask: "有待办督办时",
    mayReopen: "首次评价不满意",
  },
};

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

export const workflows: typeof en = { complaint, notice };
