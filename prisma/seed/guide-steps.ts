// The way of a service from handing in to the result, by its kind; the days add up to what is promised.
import type { Guide, Text } from "#app/domain/catalogue/guide.schema.ts";
import type { ComposedService } from "./services.ts";

type Step = Guide["steps"][number];
/** A step and its share of the time. */
type Planned = readonly [
  name: readonly [string, string],
  role: Text,
  share: number,
  criteria: readonly [string, string],
];

const counter: Text = { zh: "窗口工作人员", en: "Counter staff" };
const officer: Text = { zh: "经办人", en: "Case officer" };
const head: Text = { zh: "部门负责人", en: "Head of section" };
const experts: Text = { zh: "评审专家", en: "Experts" };
const inspectors: Text = { zh: "核查人员", en: "Inspectors" };
const portal: Text = { zh: "网上平台", en: "The portal" };
const you: Text = { zh: "申请人", en: "You" };

const acceptance: Planned = [
  ["受理", "Acceptance"],
  counter,
  1,
  [
    "材料齐全、符合法定形式；不齐的一次性告知",
    "Papers are complete and in due form; anything missing is told at once",
  ],
];
const delivery: Planned = [
  ["送达", "Delivery"],
  counter,
  0,
  ["按申请人选择的方式送达", "Delivered the way you chose"],
];
const decision: Planned = [
  ["审批", "Decision"],
  head,
  2,
  [
    "符合条件的准予，不符合的书面说明理由",
    "Granted if the conditions are met, else refused with reasons in writing",
  ],
];
const completion: Planned = [["办结", "Completion"], officer, 1, ["制作结果文书", "The result is made out"]];

const licence: Planned[] = [
  acceptance,
  [
    ["审核", "Examination"],
    officer,
    4,
    ["核对申报内容与规定条件是否一致", "What you state is compared with the conditions"],
  ],
  decision,
  completion,
  delivery,
];
const licenceOnSite: Planned[] = [
  acceptance,
  [["审核", "Examination"], officer, 2, ["书面审查材料", "The papers are examined"]],
  [
    ["现场核查", "Inspection"],
    inspectors,
    3,
    ["场所、设备、人员与申报一致", "Premises, equipment and staff are as stated"],
  ],
  decision,
  completion,
  delivery,
];
const approval: Planned[] = [
  acceptance,
  [
    ["审核", "Examination"],
    officer,
    2,
    ["核对是否符合规划和技术标准", "Compared with plans and technical standards"],
  ],
  [
    ["专家评审", "Expert review"],
    experts,
    4,
    ["方案可行、安全、经济", "The plan is feasible, safe and sound"],
  ],
  decision,
  completion,
  delivery,
];
const card: Planned[] = [
  acceptance,
  [["审核", "Examination"], officer, 1, ["比对身份和登记信息", "Identity and records are compared"]],
  [["审批", "Decision"], head, 1, ["信息一致的准予制证", "The card is ordered if everything agrees"]],
  [["办结", "Production"], officer, 3, ["制作证件并检验", "The card is made and checked"]],
  delivery,
];
const benefit: Planned[] = [
  acceptance,
  [
    ["核查", "Verification"],
    officer,
    3,
    ["通过数据比对或者入户核实情况", "Compared with records, or by a visit to your home"],
  ],
  [["公示", "Posting"], officer, 2, ["名单公示，听取意见", "The list is posted and objections are heard"]],
  [["审批", "Decision"], head, 2, ["符合条件的确定标准", "Those who qualify are told the amount"]],
  [
    ["发放", "Payment"],
    { zh: "财政、银行", en: "Treasury and bank" },
    1,
    ["拨付至申请人账户", "Paid into your account"],
  ],
];
const recognition: Planned[] = [
  acceptance,
  [["评审", "Assessment"], experts, 4, ["按标准打分或者检验", "Scored or tested by the standard"]],
  [["公示", "Posting"], officer, 2, ["公示结论，听取异议", "The finding is posted and objections are heard"]],
  decision,
  delivery,
];
const registration: Planned[] = [
  acceptance,
  [["审核", "Examination"], officer, 2, ["核对权属和登记簿", "Title and register are compared"]],
  [["登簿", "Entry"], officer, 1, ["记载于登记簿", "It is entered in the register"]],
  delivery,
];
const filing: Planned[] = [
  [["提交", "Handing in"], you, 0, ["在线填报并上传附件", "Fill in and upload online"]],
  [["核对", "Check"], officer, 2, ["内容完整的当即归档", "What is complete is filed"]],
  [["出具证明", "Confirmation"], portal, 1, ["生成备案编号", "A filing number is given"]],
];
const ruling: Planned[] = [
  acceptance,
  [
    ["答辩", "Reply"],
    { zh: "对方当事人", en: "The other side" },
    3,
    ["对方提交书面答复和证据", "The other side answers with its evidence"],
  ],
  [
    ["审理", "Hearing"],
    officer,
    4,
    ["听取双方意见、核实证据", "Both sides are heard and the evidence is examined"],
  ],
  [["裁决", "Ruling"], head, 2, ["依法作出书面结论", "A finding in writing"]],
  delivery,
];
const short: Planned[] = [
  acceptance,
  [["办理", "Handling"], officer, 3, ["核对后办理", "Done after a check"]],
  [["反馈", "Reply"], portal, 0, ["通过短信和“我的”告知结果", "You are told by message and on your page"]],
];
const field: Planned[] = [
  [["登记", "Intake"], portal, 1, ["记录地址和联系方式", "Address and telephone number are taken"]],
  [
    ["派工", "Assignment"],
    { zh: "调度员", en: "Dispatcher" },
    1,
    ["安排就近人员", "The nearest crew is sent"],
  ],
  [
    ["上门", "On site"],
    { zh: "维修人员", en: "Technician" },
    2,
    ["施工后现场确认", "Done and confirmed on the spot"],
  ],
];
const complaint: Planned[] = [
  [
    ["受理", "Intake"],
    { zh: "热线中心", en: "Hotline centre" },
    1,
    ["登记并派单", "Taken in and sent to the agency in charge"],
  ],
  [
    ["办理", "Handling"],
    { zh: "主办单位", en: "Agency in charge" },
    4,
    ["调查核实，依法处理", "Looked into and dealt with by law"],
  ],
  [
    ["审核", "Review"],
    { zh: "主办单位负责人", en: "A second person there" },
    1,
    ["答复内容完整、依据准确", "The answer is complete and well founded"],
  ],
  [
    ["答复", "Answer"],
    { zh: "主办单位", en: "Agency in charge" },
    1,
    ["书面答复并邀请评价", "Answered in writing; you rate it"],
  ],
];
const payment: Planned[] = [
  [["核对", "Check"], you, 0, ["凭编号核对项目和金额", "Compare item and amount by the number"]],
  [
    ["支付", "Pay"],
    you,
    0,
    ["选择支付方式，支付成功即完成", "Choose how to pay; done when it has gone through"],
  ],
  [["开票", "Receipt"], portal, 0, ["自动生成电子票据", "The receipt is made by itself"]],
];
const appointment: Planned[] = [
  [["选择时段", "Choose a time"], you, 0, ["有余号的时段可选", "Any time with places left"]],
  [
    ["确认", "Confirmation"],
    portal,
    0,
    ["短信发送预约号和注意事项", "A message brings the number and what to bring"],
  ],
  [["到场", "Come"], counter, 0, ["核验身份，按号办理", "Your identity is checked and your number called"]],
];
const information: Planned[] = [
  [["输入", "Enter"], you, 0, ["输入名称、编号或者日期", "A name, number or date"]],
  [["查看", "Read"], portal, 0, ["结果当场显示，可以下载", "The result is shown at once and can be saved"]],
];

const advice: Planned[] = [
  [["查阅", "Read"], you, 0, ["先看常见问题和办事指南", "See the usual questions and the guide first"]],
  [
    ["提问", "Ask"],
    you,
    0,
    ["仍有疑问的，在线或者电话提问", "If something is still open, ask online or call"],
  ],
  [["答复", "Reply"], officer, 1, ["简单问题当场答复", "Simple questions are answered at once"]],
];

const byKind: Readonly<Record<string, Planned[]>> = {
  B: benefit,
  B2: short,
  C: recognition,
  D: ruling,
  F: filing,
  R: registration,
  V: short,
  U: field,
  W: recognition,
};

function planOf({ fulfilment, kindId, action }: ComposedService): Planned[] {
  if (fulfilment === "information") return action.id === "advice" ? advice : information;
  if (fulfilment === "payment") return payment;
  if (fulfilment === "appointment") return appointment;
  if (fulfilment === "complaint") return kindId === "U" ? field : complaint;
  if (action.itemType === "01") {
    if (kindId === "L2") return card;
    if (kindId === "T") return action.id === "extend" ? licence : approval;
    return action.visits > 0 && kindId === "L" ? licenceOnSite : licence;
  }
  if (/^(precheck|suspend|resume|withdraw|lost|details|account|stop|history|alert)$/.test(action.id))
    return short;
  return byKind[kindId] ?? short;
}

/** 特别程序 of the steps that need one; without them the way has no pause but for supplements. */
export function specialProceduresOf(service: ComposedService): NonNullable<Guide["specialProcedures"]> {
  switch (planOf(service)) {
    case licenceOnSite:
      return [{ step: "inspection", maxDays: 10 }];
    case approval:
      return [
        { step: "hearing", maxDays: 20 },
        { step: "appraisal", maxDays: 30 },
      ];
    default:
      return [];
  }
}

/** The steps; their days add up to `days` where anybody works on it. */
export function stepsOf(service: ComposedService, days: number): Step[] {
  const plan = planOf(service);
  const total = plan.reduce((sum, [, , share]) => sum + share, 0);
  let passed = 0;
  let given = 0;
  return plan.map(([[zh, en], role, share, [criteriaZh, criteriaEn]]) => {
    // Rounded where it stands on the whole way, so that nothing is lost on it.
    passed += share;
    const until = total === 0 ? 0 : Math.round((days * passed) / total);
    const own = until - given;
    given = until;
    return { name: { zh, en }, role, days: own, criteria: { zh: criteriaZh, en: criteriaEn } };
  });
}
