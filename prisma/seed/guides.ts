// Fills a guide 办事指南 for a composed service: every field, in both languages, free of the defects that
// app/domain/catalogue/lint-guide.ts looks for. Demonstration data: fees, articles and limits are made up.
import type { Guide, Text } from "#app/domain/catalogue/guide.schema.ts";
import { materialsOf } from "./guide-materials.ts";
import { conditionsOf, duties, faqOf, remediesOf, rights, summaryOf, visitReasonOf } from "./guide-words.ts";
import { randomFor, type Random } from "./prng.ts";
import type { ComposedService } from "./services.ts";

export type ComposedVersion = {
  nameZh: string;
  nameEn: string;
  colloquialZh: string[];
  colloquialEn: string[];
  summaryZh: string;
  summaryEn: string;
  keywords: string[];
  audiences: string[];
  themesNatural: string[];
  themesLegal: string[];
  caseType: "onTheSpot" | "promised";
  statutoryDays: number | null;
  promisedDays: number;
  visits: number;
  onlineDepth: string;
  isFree: boolean;
  payOnline: boolean;
  guide: Guide;
};

/** The version of a service; `related` are catalogue codes about the same matter. */
export function composeVersion(service: ComposedService, related: readonly string[]): ComposedVersion {
  const random = randomFor(`guide ${service.catalogCode}`);
  const { action, kind, department, fulfilment } = service;
  const promisedDays = random.int(action.promiseDays[0], action.promiseDays[1]);
  const isOnTheSpot = promisedDays === 0;
  // The law allows more than the agency promises; what is done on the spot mostly has no limit in law.
  const statutoryDays = isOnTheSpot
    ? null
    : roundUp(Math.max(promisedDays * random.pick([1.5, 2, 2, 3]), promisedDays + 1));
  const fees = feesOf(service, random);
  const summary = summaryOf(service);
  const isNatural = kind.audience !== "legal";
  const isLegal = kind.audience !== "natural";
  return {
    nameZh: service.nameZh,
    nameEn: service.nameEn,
    colloquialZh: service.colloquialZh,
    colloquialEn: service.colloquialEn,
    summaryZh: summary.zh,
    summaryEn: summary.en,
    keywords: [service.subjectZh, service.subjectEn, kind.zh, kind.en],
    audiences: [...(isNatural ? ["1"] : []), ...(isLegal ? ["2", "3", "4", "5"] : [])],
    themesNatural: isNatural ? [department.themeNatural] : [],
    themesLegal: isLegal ? [department.themeLegal] : [],
    caseType: isOnTheSpot ? "onTheSpot" : "promised",
    statutoryDays,
    promisedDays,
    visits: action.visits,
    onlineDepth: action.onlineLevel,
    isFree: fees.length === 0,
    payOnline: fees.length > 0,
    guide: {
      legalBasis: legalBasisOf(service, random),
      conditions: conditionsOf(service),
      materials: materialsOf(service, random),
      ...(statutoryDays === null
        ? { statutoryNote: { zh: "法律、法规未规定时限", en: "The law sets no limit" } }
        : {
            statutoryNote: {
              zh: "自受理之日起计算，依法补正、听证、检验的时间不计入",
              en: "From acceptance; time for supplements, hearings and tests is not counted",
            },
          }),
      ...(action.visits > 0 ? { visitReason: visitReasonOf(service) } : {}),
      handlingForms: handlingFormsOf(service),
      crossArea: action.onlineLevel === "IV" ? "province" : random.pick(["none", "city"]),
      fees,
      isBookable: fulfilment === "appointment" || (action.visits > 0 && random.chance(0.6)),
      steps: stepsOf(service, promisedDays),
      results: resultsOf(service),
      delivery: deliveryOf(service),
      acceptsCourier: action.visits === 0 && action.onlineLevel !== "IV" ? true : fulfilment === "request",
      remedies: remediesOf(service),
      rights,
      duties,
      faq: faqOf(service, promisedDays),
      related: [...related],
    },
  };
}

function roundUp(days: number): number {
  return days > 10 ? Math.ceil(days / 5) * 5 : Math.ceil(days);
}

function legalBasisOf(
  { department, subjectZh, subjectEn }: ComposedService,
  random: Random,
): Guide["legalBasis"] {
  const laws = department.laws.length > 0 ? department.laws : ["《行政许可法》"];
  return random.sample(laws, random.int(1, Math.min(2, laws.length))).map((law) => {
    const article = random.int(5, 68);
    const title: Text = { zh: law, en: `${law} (law of the People's Republic of China, Chinese title)` };
    return {
      title,
      article: { zh: `第${article}条（演示）`, en: `Article ${article} (demonstration)` },
      text: {
        zh: `${subjectZh}由县级以上人民政府主管部门依照规定的条件和程序办理。（演示文本，不作法律依据）`,
        en: `Departments of governments at county level and above handle ${subjectEn} by the conditions and steps laid down. (Demonstration text, no legal advice)`,
      },
    };
  });
}

function feesOf(service: ComposedService, random: Random): Guide["fees"] {
  const { fulfilment, action, subjectZh, subjectEn } = service;
  const costs =
    fulfilment === "payment" || (action.result === "证照" && fulfilment === "request" && random.chance(0.15));
  if (!costs) return [];
  const yuan = random.pick([5, 10, 20, 40, 60, 80]);
  const standard: Text =
    fulfilment === "payment"
      ? { zh: "按缴费通知载明的金额", en: "The amount on the payment notice" }
      : { zh: `每证 ${yuan} 元`, en: `${yuan} yuan a certificate` };
  return [
    {
      name: { zh: `${subjectZh}费`, en: `Fee: ${subjectEn}` },
      standard,
      basis: {
        zh: "《浙江省行政事业性收费目录（演示）》",
        en: "Schedule of administrative fees of the province (demonstration)",
      },
      isWaivable: random.chance(0.3),
    },
  ];
}

function handlingFormsOf({ action, fulfilment }: ComposedService): Guide["handlingForms"] {
  if (fulfilment === "information") return ["online", "mobile"];
  if (action.onlineLevel === "IV") return ["online", "mobile", "counter"];
  return action.onlineLevel === "III" ? ["counter", "online"] : ["counter"];
}

function stepsOf({ fulfilment }: ComposedService, days: number): Guide["steps"] {
  const step = (name: Text, role: Text, share: number, criteria: Text) => ({
    name,
    role,
    days: Math.floor(days * share),
    criteria,
  });
  const clerk: Text = { zh: "窗口工作人员", en: "Counter staff" };
  const online: Text = { zh: "网上平台", en: "The portal" };
  switch (fulfilment) {
    case "information":
      return [
        step({ zh: "查询", en: "Look up" }, online, 0, {
          zh: "输入条件，结果当场显示",
          en: "Enter what you look for; the result is shown at once",
        }),
      ];
    case "payment":
      return [
        step({ zh: "核对金额", en: "Check the amount" }, online, 0, {
          zh: "凭编号调出应缴金额",
          en: "The number brings up what is due",
        }),
        step({ zh: "缴费", en: "Pay" }, online, 0, {
          zh: "支付成功即完成",
          en: "Done when the payment has gone through",
        }),
      ];
    case "appointment":
      return [
        step({ zh: "选择时段", en: "Choose a time" }, online, 0, {
          zh: "有余号的时段可选",
          en: "Any time with places left",
        }),
        step({ zh: "到场办理", en: "Come and be served" }, clerk, 0, {
          zh: "按约定时间到场，核验身份",
          en: "Come at the time; your identity is checked",
        }),
      ];
    case "complaint":
      return [
        step({ zh: "受理", en: "Intake" }, { zh: "热线中心", en: "Hotline centre" }, 0.2, {
          zh: "登记并派单",
          en: "Taken in and sent to the agency in charge",
        }),
        step({ zh: "办理", en: "Handling" }, { zh: "主办单位", en: "Agency in charge" }, 0.6, {
          zh: "调查核实，依法处理",
          en: "Looked into and dealt with by law",
        }),
        step({ zh: "答复", en: "Answer" }, { zh: "主办单位", en: "Agency in charge" }, 0.2, {
          zh: "经审核后书面答复",
          en: "Answered in writing after a second person's review",
        }),
      ];
    case "request":
      return [
        step({ zh: "受理", en: "Acceptance" }, clerk, 0.1, {
          zh: "材料齐全、符合法定形式；不齐的一次性告知",
          en: "Papers complete and in due form; anything missing is told at once",
        }),
        step({ zh: "审核", en: "Examination" }, { zh: "经办人", en: "Case officer" }, 0.5, {
          zh: "核对事实与条件",
          en: "Facts and conditions are checked",
        }),
        step({ zh: "审批", en: "Decision" }, { zh: "负责人", en: "Head of section" }, 0.3, {
          zh: "符合条件的准予，不符合的说明理由",
          en: "Granted if the conditions are met, else refused with reasons",
        }),
        step({ zh: "办结", en: "Completion" }, { zh: "经办人", en: "Case officer" }, 0.1, {
          zh: "制作结果文书",
          en: "The result is made out",
        }),
        step({ zh: "送达", en: "Delivery" }, clerk, 0, {
          zh: "按申请人选择的方式送达",
          en: "Delivered the way you chose",
        }),
      ];
  }
}

/** By the vocabulary's name of a result; `zh` where people are given something of another name. */
const resultKinds: Readonly<
  Record<string, { zh?: string; en: string; kind: Guide["results"][number]["kind"] }>
> = {
  证照: { en: "licence or card", kind: "certificate" },
  证书: { en: "certificate", kind: "certificate" },
  营业执照: { en: "business licence", kind: "certificate" },
  备案证明: { en: "filing certificate", kind: "certificate" },
  登记证明: { en: "registration certificate", kind: "certificate" },
  证明: { en: "certified statement", kind: "certificate" },
  批复: { en: "written approval", kind: "approval" },
  文书: { zh: "决定书", en: "decision document", kind: "document" },
  公证书: { en: "notarial deed", kind: "document" },
  裁决书: { en: "ruling", kind: "document" },
  调解书: { en: "mediation agreement", kind: "document" },
  给付决定: { en: "payment decision", kind: "document" },
  答复: { en: "written answer", kind: "document" },
  电子票据: { en: "electronic receipt", kind: "other" },
  预约凭证: { zh: "预约单", en: "booking slip", kind: "other" },
};

function resultsOf({ action, subjectZh, subjectEn }: ComposedService): Guide["results"] {
  if (action.result === null) return [];
  const known = resultKinds[action.result];
  if (known === undefined) throw new Error(`no English for the result ${action.result}`);
  const isNamedSo = known.kind === "certificate" && /[证照]$/.test(subjectZh);
  const zh = isNamedSo ? subjectZh : `${subjectZh}${known.zh ?? action.result}`;
  return [{ name: { zh, en: `${subjectEn}: ${known.en}` }, kind: known.kind, hasSample: true }];
}

function deliveryOf({ action, fulfilment }: ComposedService): Guide["delivery"] {
  if (action.result === null) return fulfilment === "request" ? ["download"] : [];
  return action.onlineLevel === "IV" ? ["download", "post", "counter"] : ["counter", "post"];
}
