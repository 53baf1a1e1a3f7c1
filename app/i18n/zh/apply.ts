// 中文文本：网上申请办事。
import { requestLimits as limits } from "#app/domain/cases/request.schema.ts";
import type { apply as en } from "../en/apply.ts";

export const apply: typeof en = {
  title: "网上申请",
  intro:
    "填写本表即可，无需注册账号。提交后您会得到一个编号，随时可以看到由谁办理、期限到哪天、下一步是什么。",
  office: (office) => `受理单位：${office}`,
  promise: (days) =>
    days === 0 ? "材料齐全即当场作出决定。" : `自受理之日起，承诺 ${days} 个工作日内作出决定。`,
  purpose: {
    title: "申请事由",
    statement: "用途和情况",
    statementHint: `请写明用途，以及审批需要了解的情况。最多 ${limits.statement.max} 字。`,
  },
  papers: {
    title: "申请材料",
    label: "已备齐的请打勾",
    hint: "材料在窗口出示或按办事指南寄送。缺少必要材料会现在告诉您，不必等到五天以后。",
    none: "本事项无需提交材料。",
  },
  who: {
    title: "申请人",
    sealed: "姓名、证件号码和联系方式会被密封保存，每次开启都有记录。",
    name: "申请人姓名或单位名称",
    idKind: "证件类型",
    idKinds: {
      identityCard: "居民身份证",
      passport: "护照",
      travelPermit: "港澳台居民来往内地（大陆）通行证",
      creditCode: "统一社会信用代码（单位）",
    },
    choose: "请选择",
    idNumber: "证件号码",
    email: "电子邮箱",
    oneOf: "电话和邮箱填一项即可。",
    phone: "电话",
  },
  delivery: {
    title: "结果送达",
    label: "送达方式",
    ways: { counter: "窗口领取", post: "邮寄", download: "在线下载", kiosk: "自助机打印" },
  },
  submit: "提交申请",
  notHere: "本事项在这里不能网上申请，办理方式请看事项页面。",
  errors: {
    divisionMissing: "请在上一页选择地区",
    divisionUnknown: "没有这个地区，请从事项页面重新开始",
    serviceUnknown: "没有这个事项，请从事项页面重新开始",
    serviceMissing: "没有这个事项，请从事项页面重新开始",
    notARequest: "本事项不是申请类事项",
    notOfferedHere: "所选地区没有单位办理本事项",
    notOnline: "本事项不能网上申请",
    nameMissing: "请填写申请人姓名或单位名称",
    nameTooLong: `名称请缩短到 ${limits.name.max} 字以内`,
    idKindMissing: "请选择证件类型",
    idNumberMissing: "请填写证件号码",
    idNumberInvalid: "证件号码与所选类型不符，请核对",
    phoneInvalid: "请填写正确的电话，例如 138 0013 8000 或 0571 8705 0000",
    emailInvalid: "请填写正确的电子邮箱，例如 name@example.org",
    contactMissing: "请填写电子邮箱或电话",
    statementMissing: "请写明申请事由",
    statementTooShort: `申请事由至少 ${limits.statement.min} 个字`,
    statementTooLong: `申请事由请缩短到 ${limits.statement.max} 字以内`,
    readyInvalid: "请在材料清单中打勾",
    materialUnknown: "材料清单有变动，请重新核对",
    materialsMissing: "必要材料须全部备齐打勾，否则无法受理",
    deliveryMissing: "请选择送达方式",
    deliveryUnavailable: "请从列表中选择送达方式",
    formExpired: "表单打开时间过长，请检查后重新提交",
    alreadySubmitted:
      "这张表单此前已提交过，当时的内容不同，那件申请正在办理。若要把这次的内容作为新申请，请再点一次提交",
    tooManyAttempts: "此网络提交的申请过多，请过几分钟再提交",
  },
  received: {
    title: "您的申请已收到",
    steps: [
      "受理单位五个工作日内核对材料。不齐全的，一次告知全部需要补正的内容；逾期不告知的，视为受理。",
      "自受理之日起计算承诺时限。办件页面显示到期日；如有变动，会写明原因。",
      "决定须经第二人审核后才送达。不予许可的，会写明理由和救济途径。",
    ],
    another: "查找其他事项",
  },
};
