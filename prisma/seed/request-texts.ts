// What the demonstration's applicants and offices write about requests. Every text in Chinese and in English; made up.
import type { Pair } from "./complaint-texts.ts";

export const statements: readonly Pair[] = [
  [
    "因经营需要，现提出申请，所附材料真实有效。",
    "We need it for our business. The papers we hand in are true and valid.",
  ],
  ["首次办理，请按规定审核。", "I apply for the first time. Please examine it as the rules say."],
  ["家庭情况发生变化，特此申请。", "Our family's situation has changed, so I apply."],
  ["原件已遗失，现申请办理。", "The original is lost, so I apply."],
  ["已按办事指南准备材料，请尽快办理。", "I have prepared everything by the guide. Please do it soon."],
];

export const defects: readonly Pair[] = [
  [
    "1. 申请表第二页未签名\n2. 租赁合同缺少出租人身份证明",
    "1. The second page of the form is not signed\n2. The lease lacks the landlord's proof of identity",
  ],
  ["身份证明已过期，请提供有效证件", "The proof of identity has expired; please bring a valid one"],
  [
    "照片不符合规格；委托书未写明委托事项",
    "The photograph has the wrong size; the power of attorney does not say what for",
  ],
];
export const supplements: readonly Pair[] = [
  ["已补签并补交出租人身份证明。", "Signed, and the landlord's proof of identity is added."],
  ["已更换为有效证件。", "A valid one is handed in now."],
  ["已按要求重新提交。", "Handed in again as asked."],
];
export const notAccepted: readonly { because: string; text: Pair; remedy: Pair }[] = [
  {
    because: "notOurs",
    text: ["该事项由上级机关办理，不属于本机关职权范围。", "The body above us decides this; we may not."],
    remedy: [
      "请向上级机关申请；不服本决定的，可以在六十日内申请行政复议。",
      "Please apply there. You can ask for a review of this decision within sixty days.",
    ],
  },
  {
    because: "notNeeded",
    text: [
      "依现行规定，该情形不需要办理许可。",
      "By the rules in force no permission is needed in this case.",
    ],
    remedy: [
      "不服本决定的，可以在六十日内申请行政复议。",
      "You can ask for a review of this decision within sixty days.",
    ],
  },
];
export const stepNotices: Readonly<Record<string, Pair>> = {
  inspection: [
    "三个工作日内上门勘验，请安排人员在场。",
    "We come within three working days; please see that somebody is there.",
  ],
  hearing: ["听证会时间和地点另行书面通知。", "Time and place of the hearing follow in writing."],
  appraisal: ["组织专家评审，请准备汇报材料。", "Experts will look at it; please prepare to present it."],
};
export const findings: readonly Pair[] = [
  ["现场与申报材料一致，符合条件。", "Everything is as stated and meets the conditions."],
  ["基本符合条件，个别问题已当场整改。", "It meets the conditions; small things were put right on the spot."],
];
export const extensionReasons: readonly Pair[] = [
  ["需要向外省核实材料，情况复杂。", "Papers have to be checked with another province."],
];
export const granted: readonly Pair[] = [
  ["经审查，申请符合规定条件，准予办理。", "The application meets the conditions and is granted."],
];
export const refused: { text: Pair; remedy: Pair } = {
  text: [
    "经审查，申请人不符合办事指南所列第一项条件，不予准许。",
    "The first condition of the guide is not met; it cannot be granted.",
  ],
  remedy: [
    "可以自收到本决定之日起六十日内申请行政复议，或者六个月内提起行政诉讼。",
    "You can ask for a review within sixty days, or go to court within six months.",
  ],
};
export const sentBack: readonly Pair[] = [["请写明依据的条款。", "Please name the article it rests on."]];
export const pressings: readonly Pair[] = [["请立即办理，今天报告进度。", "Do it at once and report today."]];
export const conditions: readonly Pair[] = [
  ["同意，须落实油烟净化和消毒措施。", "Agreed, with an extractor hood and disinfection in place."],
];
export const objection: { text: Pair; rule: Pair } = {
  text: ["布局不符合卫生要求，不同意。", "The layout does not meet the hygiene rules."],
  rule: ["管理办法第九条", "Measures, article 9"],
};
export const partlyGranted: Pair = [
  "除所列事项外准予办理；所列事项理由见部门意见。",
  "Granted but for the services named; the reasons are the department's.",
];
export const comments: readonly Pair[] = [
  ["很快，一次就办好了。", "Quick, and done in one visit."],
  ["流程清楚。", "It was clear what came next."],
  ["等得有点久。", "It took rather long."],
];
export const withdrawalReasons: readonly Pair[] = [["不再需要办理。", "I do not need it any more."]];
