// Fills a guide 办事指南 for a composed service: every field, in both languages, free of the defects that
// app/domain/catalogue/lint-guide.ts looks for. Demonstration data: fees, articles and limits are made up.
import type { Guide, Text } from "#app/domain/catalogue/guide.schema.ts";
import { faqOf } from "./guide-faq.ts";
import { materialsOf } from "./guide-materials.ts";
import { moreOf } from "./guide-more.ts";
import { resultsOf } from "./guide-results.ts";
import { withSituations } from "./guide-situations.ts";
import { specialProceduresOf, stepsOf } from "./guide-steps.ts";
import {
  conditionsOf,
  dutiesOf,
  legalBasisOf,
  remediesOf,
  rightsOf,
  summaryOf,
  visitReasonOf,
} from "./guide-words.ts";
import { randomFor, type Random } from "./prng.ts";
import type { ComposedService } from "./services.ts";
import { legalThemes, naturalThemes, specialGroupsOf } from "./themes.ts";
import { vocabulary } from "./vocabulary.ts";

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

/** Catalogue codes of other services about the same matter: to read as well, and to do before. */
export type Links = { related: readonly string[]; requires: readonly string[] };

/** The version of a service. */
export function composeVersion(
  service: ComposedService,
  { related, requires }: Links = { related: [], requires: [] },
): ComposedVersion {
  const random = randomFor(`guide ${service.catalogCode}`);
  const { action, audience, fulfilment } = service;
  const promisedDays = random.int(action.promiseDays[0], action.promiseDays[1]);
  const isOnTheSpot = promisedDays === 0;
  // The law allows more than the agency promises; what is done on the spot mostly has no limit in law.
  const statutoryDays = isOnTheSpot
    ? null
    : roundUp(Math.max(promisedDays * random.pick([1.5, 2, 2, 3]), promisedDays + 1));
  const fees = feesOf(service, random);
  const isFree = fees.length === 0;
  const summary = summaryOf(service);
  const isNatural = audience !== "legal";
  const isLegal = audience !== "natural";
  const isBookable = fulfilment === "appointment" || (action.visits > 0 && random.chance(0.6));
  const specialProcedures = specialProceduresOf(service);
  const groups = specialGroupsOf(service).map((zh) => textOf(vocabulary.specialGroups, zh));
  const guide: Guide = {
    legalBasis: legalBasisOf(service, random),
    conditions: conditionsOf(service),
    ...quotaOf(service),
    materials: materialsOf(service, random),
    ...timeNotes(service, statutoryDays, random),
    ...(action.visits > 0 ? { visitReason: visitReasonOf(service) } : {}),
    handlingForms: handlingFormsOf(service, random),
    crossArea: action.onlineLevel === "IV" ? "province" : random.pick(["none", "city"]),
    fees,
    isBookable,
    ...(isBookable ? { bookRule: bookRuleOf(service) } : {}),
    steps: stepsOf(service, promisedDays),
    ...(specialProcedures.length > 0 ? { specialProcedures } : {}),
    results: resultsOf(service),
    delivery: deliveryOf(service, random),
    acceptsCourier: action.visits === 0 && action.onlineLevel !== "IV" ? true : fulfilment === "request",
    remedies: remediesOf(service),
    rights: rightsOf(service),
    duties: dutiesOf(service),
    faq: faqOf({ service, promisedDays, isFree }, random),
    related: [...related],
    ...(requires.length > 0 ? { requires: [...requires] } : {}),
    ...(groups.length > 0 ? { specialGroups: groups } : {}),
  };
  return {
    nameZh: service.nameZh,
    nameEn: service.nameEn,
    colloquialZh: service.colloquialZh,
    colloquialEn: service.colloquialEn,
    summaryZh: summary.zh,
    summaryEn: summary.en,
    keywords: [service.subjectZh, service.subjectEn],
    audiences: [...(isNatural ? ["1"] : []), ...(isLegal ? ["2", "3", "4", "5"] : [])],
    themesNatural: isNatural ? naturalThemes(service) : [],
    themesLegal: isLegal ? legalThemes(service) : [],
    caseType: isOnTheSpot ? "onTheSpot" : "promised",
    statutoryDays,
    promisedDays,
    visits: action.visits,
    onlineDepth: action.onlineLevel,
    isFree,
    payOnline: !isFree,
    guide: withSituations(service, { ...guide, ...moreOf(service, guide) }, promisedDays),
  };
}

function textOf(pairs: readonly (readonly [string, string])[], zh: string): Text {
  const en = pairs.find(([name]) => name === zh)?.[1];
  if (en === undefined) throw new Error(`no English for ${zh}`);
  return { zh, en };
}

function roundUp(days: number): number {
  return days > 10 ? Math.ceil(days / 5) * 5 : Math.ceil(days);
}

function timeNotes(
  { kindId, fulfilment }: ComposedService,
  statutoryDays: number | null,
  random: Random,
): Pick<Guide, "statutoryNote" | "promisedNote"> {
  if (statutoryDays === null)
    return { statutoryNote: { zh: "法律、法规未规定时限", en: "The law sets no limit" } };
  return {
    statutoryNote: {
      zh: "自受理之日起计算，依法补正、听证、检验的时间不计入",
      en: "From acceptance; time for supplements, hearings and tests is not counted",
    },
    ...(fulfilment === "request" && ["L", "T", "C"].includes(kindId) && random.chance(0.5)
      ? {
          promisedNote: {
            zh: "情况复杂的，经负责人批准可以延长一次，并告知理由",
            en: "In difficult cases extended once, by the head of the office and with reasons",
          },
        }
      : {}),
  };
}

/** 数量限制 */
function quotaOf({ kindId, action, fulfilment }: ComposedService): Pick<Guide, "quota"> {
  if (kindId === "S2" && action.id === "apply")
    return {
      quota: { zh: "以当年公布的计划名额为准", en: "As many as the plan published for the year has" },
    };
  if (kindId === "W" && fulfilment === "request")
    return { quota: { zh: "每届名额由评选通知公布", en: "The number is published with each call" } };
  if (kindId === "H")
    return { quota: { zh: "每个时段限号，约满为止", en: "Places are limited at each time" } };
  return {};
}

function bookRuleOf({ kindId, fulfilment }: ComposedService): Text {
  if (kindId === "M")
    return {
      zh: "提前2至30天预约；未按时到场的预约自动失效",
      en: "2 to 30 days ahead; a booking that is not kept lapses",
    };
  if (kindId === "H" || kindId === "H2")
    return {
      zh: "可约1至14天；就诊前一日可取消，一年内三次爽约的暂停一个月",
      en: "1 to 14 days ahead; cancel by the day before. Three missed visits in a year block bookings for a month",
    };
  if (fulfilment === "appointment")
    return { zh: "可约次日起30天内的工作日时段", en: "Working days from tomorrow up to 30 days ahead" };
  return {
    zh: "可在线预约未来10个工作日的窗口时段，不预约也可现场取号",
    en: "Book a time at the counter for the next ten working days, or just come and take a number",
  };
}

function feesOf(service: ComposedService, random: Random): Guide["fees"] {
  const { fulfilment, action, subjectZh, subjectEn, kindId } = service;
  const makesCard = action.result === "证照" && fulfilment === "request";
  const costs =
    fulfilment === "payment" ||
    (kindId === "N" && fulfilment === "request") ||
    (makesCard && random.chance(kindId === "L2" ? 0.5 : 0.1));
  if (!costs) return [];
  const yuan = random.pick([5, 10, 20, 40, 60, 80]);
  const named = /[费税金款]$/.test(subjectZh);
  const [name, standard]: [Text, Text] =
    fulfilment === "payment"
      ? [
          { zh: named ? subjectZh : `${subjectZh}费`, en: capital(subjectEn) },
          { zh: "按缴费通知载明的金额", en: "The amount on the payment notice" },
        ]
      : kindId === "N"
        ? [
            { zh: "公证费", en: "Notarial fee" },
            {
              zh: `每件${yuan * 4}元，副本每份20元`,
              en: `CNY ${yuan * 4} a deed, CNY 20 for each further copy`,
            },
          ]
        : [
            { zh: "工本费", en: "Cost of making the document" },
            { zh: `每证${yuan}元`, en: `CNY ${yuan} each` },
          ];
  return [
    {
      name,
      standard,
      basis: {
        zh: "《浙江省行政事业性收费目录（演示）》",
        en: "Schedule of administrative fees of the province (demonstration)",
      },
      isWaivable: random.chance(0.3),
    },
  ];
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

function handlingFormsOf(
  { action, fulfilment, kindId }: ComposedService,
  random: Random,
): Guide["handlingForms"] {
  if (fulfilment === "information") {
    if (action.visits > 0) return ["counter", "online"];
    return random.chance(0.3) ? ["online", "mobile", "kiosk"] : ["online", "mobile"];
  }
  if (fulfilment === "payment") return ["online", "mobile", "kiosk"];
  if (fulfilment === "appointment") return ["online", "mobile"];
  if (action.onlineLevel === "IV") {
    return kindId === "V" || kindId === "L2"
      ? ["online", "mobile", "kiosk", "counter"]
      : ["online", "mobile", "counter"];
  }
  return action.onlineLevel === "III" ? ["counter", "online", "courier"] : ["counter"];
}

function deliveryOf({ action, fulfilment, kindId }: ComposedService, random: Random): Guide["delivery"] {
  if (action.result === null) return fulfilment === "request" ? ["download"] : [];
  if (fulfilment === "payment" || fulfilment === "appointment" || fulfilment === "complaint")
    return ["download"];
  if (kindId === "L2") return random.chance(0.3) ? ["counter", "post", "kiosk"] : ["counter", "post"];
  return action.onlineLevel === "IV" ? ["download", "post", "counter"] : ["counter", "post"];
}
