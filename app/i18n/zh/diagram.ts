// 中文文本：工作流的图示、文字说明与管理页面。状态、事件、时限的名称见 workflows.ts。
import type { diagram as en } from "../en/diagram.ts";

export const diagram: typeof en = {
  title: (workflow) => `${workflow}：状态与流转`,
  description: (states, ways) =>
    `状态图，共${states}个状态、${ways}条流转路径。同样的内容另以文字逐个状态列出。`,
  begins: "开始",
  final: "结束",
  waitsFor: "等待",
  nobody: "无（已结束）",
  clocks: "时限",
  noClocks: "无",
  stays: "状态不变",
  anyTime: "随时可以",
  runsOut: (clock) => `${clock}时限届满`,
  otherwise: "其他情形",
  columns: { event: "事件", by: "由谁发出", when: "条件", to: "转到" },
  staysHere: "状态不变",
  or: "或",
  and: "，且",
  roles: {
    citizen: "诉求人",
    intake: "受理员",
    umpire: "裁定人",
    clerk: "经办人",
    supervisor: "负责人",
    editor: "编辑",
    approver: "审签人",
    clock: "时限",
    system: "系统",
  },
  offices: {
    centreAgencyId: "热线中心",
    leadAgencyId: "主办单位",
    accountableAgencyId: "负责单位",
    agencyId: "本单位",
    supervisingAgencyId: "当时督办单位",
  },
  except: {
    draftedBy: "拟稿人除外",
    writerIds: "撰稿人除外",
    recusedUserIds: "应当回避的人除外",
    extensionAskedBy: "提出申请的人除外",
  },
  sender: (role, office, except) => `${office}${role}${except === "" ? "" : `（${except}）`}`,
  document: {
    text: "文字说明",
    made: "由 `npm run workflow:diagrams` 根据状态机生成，请勿手工修改。",
    other: (address) => `[English](${address})`,
  },
};
