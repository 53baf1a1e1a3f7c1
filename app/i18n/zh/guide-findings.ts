// 办事指南检查结果的中文文本：哪里不对、怎样改正。每条规则一项。
import type { guideFindings as en } from "../en/guide-findings.ts";

const kinds: Record<string, string> = {
  certificate: "“出证办结”",
  document: "“出文办结”",
  approval: "“审批办结”",
};

export const guideFindings: typeof en = {
  complete: () => ({ wrong: "此项为空。", fix: "请填写。" }),
  inForm: () => ({ wrong: "此项格式不正确。", fix: "请按提示改正。" }),
  caseTypeAgrees: ({ days }) =>
    Number(days) === 0
      ? { wrong: "承诺时限为0天，办件类型却不是“即办件”。", fix: "选择“即办件”，或者承诺至少1个工作日。" }
      : {
          wrong: `办件类型为“即办件”，承诺时限却是${days}个工作日。`,
          fix: "选择“承诺件”，或者把承诺时限改为0。",
        },
  promiseWithinLaw: ({ promised, statutory }) => ({
    wrong: `承诺${promised}个工作日，超过法定的${statutory}个工作日。`,
    fix: `承诺时限不得超过${statutory}个工作日。`,
  }),
  visitReasonThere: () => ({
    wrong: "需要到现场办理，却没有说明原因。",
    fix: "说明为何必须到现场，或者把到现场次数改为0。",
  }),
  visitReasonIdle: () => ({
    wrong: "无需到现场，却写有必须到现场的原因。",
    fix: "删除该原因，或者填写到现场次数。",
  }),
  depthFourNeedsNoVisit: ({ visits }) => ({
    wrong: `标为全程网办，却需要到现场${visits}次。`,
    fix: "把到现场次数改为0，或者降低网上办理深度。",
  }),
  courierWhereNeitherVisitNorOnline: () => ({
    wrong: "既不到现场，又不能全程网办，申请人无法提交材料。",
    fix: "允许快递寄送，或者选择Ⅳ级，或者要求到现场。",
  }),
  feesListed: () => ({
    wrong: "收费项目与“不收费”相互矛盾。",
    fix: "逐项列明收费标准和依据，或者勾选“不收费”并删除收费项目。",
  }),
  freeNeedsNoPayment: () => ({ wrong: "不收费，却标为可网上支付。", fix: "取消“可网上支付”。" }),
  resultKindAgrees: ({ name, due }) => ({
    wrong: `从名称看，“${name}”的结果类型不对。`,
    fix: `选择${kinds[String(due)] ?? String(due)}，或者更正名称。`,
  }),
  resultHasSample: ({ name }) => ({
    wrong: `“${name}”没有样本，申请人事先看不到会拿到什么。`,
    fix: "请提供样本后勾选。",
  }),
  resultDelivered: () => ({ wrong: "有审批结果，却没有送达方式。", fix: "至少勾选一种送达方式。" }),
  noCatchAllMaterial: ({ name }) => ({
    wrong: `“${name}”属于兜底性表述，申请人无从准备。`,
    fix: "逐项写明材料名称，或者删除此项。",
  }),
  ownMaterialsShown: ({ name }) => ({
    wrong: `“${name}”须由申请人自备，却没有空白表格或示例样表。`,
    fix: "提供空白表格或示例样表并勾选。",
  }),
  materialsListed: () => ({
    wrong: "行政许可不需要任何申请材料的情况很少见。",
    fix: "列明材料；确实不需要的，可以不改。",
  }),
  audienceHasTheme: () => ({
    wrong: "服务对象与主题分类不一致，群众会找错或者找不到。",
    fix: "面向谁，就只选谁的主题分类。",
  }),
  audienceThere: () => ({ wrong: "没有服务对象。", fix: "请勾选服务对象。" }),
  codesKnown: ({ code }) => ({ wrong: `代码 ${code} 不在目录中。`, fix: "请从选项中选择。" }),
  licenceHasSteps: ({ count }) => ({
    wrong: `行政许可至少有五个环节，这里只有${count}个。`,
    fix: "写明受理、审核、审批、办结、送达。",
  }),
  licenceStepsNamed: ({ missing }) => ({
    wrong: `行政许可的常规环节中缺少：${missing}。`,
    fix: "补充这些环节；如另有名称，可以不改。",
  }),
  licenceHasAnswers: () => ({
    wrong: "行政许可至少要有一个常见问题及解答。",
    fix: "补充窗口被问得最多的问题。",
  }),
  stepsSaySomething: ({ name }) => ({
    wrong: `环节“${name}”只有名称，没有内容。`,
    fix: "写明审查什么、怎样算通过。",
  }),
  bookRuleThere: () => ({ wrong: "可以预约，却没有预约规则。", fix: "写明可提前多久预约、爽约如何处理。" }),
  delegationNamed: () => ({ wrong: "实施主体是受委托组织，却没有委托部门。", fix: "请写明委托部门。" }),
  specialProcedureOnce: () => ({ wrong: "同一特别程序出现了两次。", fix: "保留一项，填写最长时限。" }),
  doubleKey: () => ({ wrong: "两个问题或两个选项的代号相同。", fix: "删除其中一个后重新添加。" }),
  unknownAnswer: () => ({
    wrong: "有内容仅适用于已不存在的选项。",
    fix: "检查材料、收费和流程，重新勾选“仅适用于”。",
  }),
  idleQuestion: () => ({
    wrong: "有的情形问题不起任何作用，读者白答一次。",
    fix: "让材料、收费、流程或时限与它关联，或者删除该问题。",
  }),
  beyondLaw: () => ({ wrong: "某个选项的承诺时限超过了法定时限。", fix: "承诺时限不得超过法定时限。" }),
  stepsBeyondPromise: () => ({
    wrong: "各环节时限相加超过了承诺时限。",
    fix: "缩短环节时限，或者延长承诺时限。",
  }),
  noStepLeft: () => ({ wrong: "某个选项下没有任何办理环节。", fix: "至少保留一个适用于所有人的环节。" }),
  nameIsOwn: ({ name }) => ({
    wrong: `已有名称为“${name}”的事项，群众无法区分。`,
    fix: "换一个能体现区别的名称。",
  }),
  linksKnown: ({ code }) => ({ wrong: `没有编码为 ${code} 的事项。`, fix: "更正或者删除该编码。" }),
  assuredThisYear: ({ day }) => ({
    wrong: `自${day}以来无人核对过此指南。`,
    fix: "逐字核对后填写核对日期。",
  }),
  englishThere: ({ count }) => ({
    wrong: `有${count}处尚未翻译成英文。`,
    fix: "请尽量翻译；未翻译处英文读者看到的是中文。",
  }),
  phonesThere: ({ office = "" }) => ({
    wrong: `${office}：缺少咨询电话或监督投诉电话。`,
    fix: "请该单位补齐两个电话。",
  }),
  phonesDiffer: ({ office = "", phone }) => ({
    wrong: `${office}：咨询与监督投诉使用同一电话 ${phone}。`,
    fix: "监督投诉须有单独的电话。",
  }),
  phonesHaveAreaCode: ({ office = "", areaCode }) => ({
    wrong: `${office}：电话缺少所在市区号 ${areaCode}。`,
    fix: "两个电话前都加上区号。",
  }),
  officeWithinPromise: ({ office = "", promised, guide }) => ({
    wrong: `${office}：本单位承诺${promised}个工作日，超过指南承诺的${guide}个工作日。`,
    fix: `不得超过${guide}个工作日，或者留空。`,
  }),
  placeThere: ({ office = "" }) => ({ wrong: `${office}：缺少办理地点或办理时间。`, fix: "请该单位补齐。" }),
};
