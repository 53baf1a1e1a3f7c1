// Finds the defects of a guide before it is published, after the checks that audits of real portals use. Pure; called by
// the newsroom while a guide is written and before it is published, by the department's list of defects, by imports and
// by the seed's tests. What a finding says, and how to mend it, stands in app/i18n/*/guide-findings.ts.
import { audiences as knownAudiences, themesLegal, themesNatural } from "./browse.ts";
import type { Guide } from "./guide.schema.ts";
import { situationDefects, type SituationDefect } from "./situations.ts";

/** What the checks look at: the version's columns and its guide. */
export type LintedVersion = {
  nameZh: string;
  nameEn: string;
  summaryEn?: string;
  audiences: readonly string[];
  themesNatural: readonly string[];
  themesLegal: readonly string[];
  caseType: string;
  statutoryDays: number | null;
  promisedDays: number;
  visits: number;
  onlineDepth: string;
  isFree: boolean;
  payOnline: boolean;
  itemType: string;
  fulfilment: string;
  guide: Guide;
};

/** What the guide alone does not say; checks that need what is left out are not made. */
export type LintContext = {
  /** YYYY-MM-DD in the province. */
  today?: string;
  /** YYYY-MM-DD: a guide is vouched for when it comes into force, until somebody vouches for it anew. */
  inForceSince?: string;
  /** Its names that another service in force has too. */
  takenNames?: readonly string[];
  /** Catalogue codes that it names and nobody has. */
  unknownCodes?: readonly string[];
};

/** `path` leads to the field as the editor names it, such as `guide.materials.0.name`; `params` fill the text. */
export type Finding = {
  rule: RuleName;
  level: "error" | "warning";
  path: string;
  params: Readonly<Record<string, string | number>>;
};

/** Whom a citizen asks and where they complain, at one office. */
export type LintedOffice = {
  consultPhone: string;
  complaintPhone: string;
  /** Of the office's city; undefined where the division has none. */
  areaCode: string | undefined;
  addressZh: string;
  hoursZh: string;
  /** Working days: what this office promises where it differs, and what the guide promises. */
  promisedDays?: number | undefined;
  guideDays?: number | undefined;
};

type Found = { path: string; params?: Finding["params"] };
type Rule = {
  level: Finding["level"];
  find: (version: LintedVersion, context: LintContext) => (Found | undefined | false)[];
};

/** 受理 审核 审批 办结 送达, as offices name them. */
const licenceSteps: readonly [name: string, pattern: RegExp][] = [
  ["受理", /受理/],
  ["审核", /审核|审查/],
  ["审批", /审批|决定/],
  ["办结", /办结|制证/],
  ["送达", /送达|领取|颁发/],
];

const situationPaths: Record<SituationDefect, string> = {
  doubleKey: "guide.situations",
  unknownAnswer: "guide.situations",
  idleQuestion: "guide.situations",
  beyondLaw: "guide.situations",
  stepsBeyondPromise: "guide.steps",
  noStepLeft: "guide.steps",
};

const guideRules = {
  /** 即办件 is done on the spot, 承诺件 is not. */
  caseTypeAgrees: error(({ caseType, promisedDays }) => [
    (caseType === "onTheSpot") !== (promisedDays === 0) && at("caseType", { days: promisedDays }),
  ]),
  promiseWithinLaw: error(({ statutoryDays, promisedDays }) => [
    statutoryDays !== null &&
      promisedDays > statutoryDays &&
      at("promisedDays", { promised: promisedDays, statutory: statutoryDays }),
  ]),
  visitReasonThere: error(({ visits, guide }) => [
    visits > 0 && guide.visitReason === undefined && at("guide.visitReason", { visits }),
  ]),
  visitReasonIdle: error(({ visits, guide }) => [
    visits === 0 && guide.visitReason !== undefined && at("guide.visitReason"),
  ]),
  depthFourNeedsNoVisit: error(({ onlineDepth, visits }) => [
    onlineDepth === "IV" && visits > 0 && at("onlineDepth", { visits }),
  ]),
  courierWhereNeitherVisitNorOnline: error(({ visits, onlineDepth, guide }) => [
    visits === 0 && onlineDepth !== "IV" && !guide.acceptsCourier && at("guide.acceptsCourier"),
  ]),
  feesListed: error(({ isFree, guide }) => [isFree === guide.fees.length > 0 && at("guide.fees")]),
  freeNeedsNoPayment: error(({ isFree, payOnline }) => [isFree && payOnline && at("payOnline")]),
  /** 出证办结 for what is named a certificate, 出文办结 for a document, 审批办结 for an approval. */
  resultKindAgrees: error(({ guide }) =>
    guide.results.map(({ name, kind }, index) => {
      const due = kindNamed(name.zh);
      return due !== undefined && due !== kind && at(`guide.results.${index}.kind`, { name: name.zh, due });
    }),
  ),
  resultHasSample: error(({ guide }) =>
    guide.results.map(
      ({ name, hasSample }, index) =>
        !hasSample && at(`guide.results.${index}.hasSample`, { name: name.zh || index + 1 }),
    ),
  ),
  resultDelivered: error(({ guide }) => [
    guide.results.length > 0 && guide.delivery.length === 0 && at("guide.delivery"),
  ]),
  noCatchAllMaterial: error(({ guide }) =>
    guide.materials.map(
      ({ name }, index) =>
        (/其[他它].{0,6}(材料|资料|文件)|等(材料|资料)$/.test(name.zh) ||
          /\b(other|further|relevant) (documents|materials|papers)\b/i.test(name.en)) &&
        at(`guide.materials.${index}.name`, { name: name.zh }),
    ),
  ),
  /** What only the applicant can make needs a form to fill in or a sample to follow. */
  ownMaterialsShown: error(({ guide }) =>
    guide.materials.map(
      ({ name, need, source, hasBlank, hasSample }, index) =>
        need === "required" &&
        source === "applicant" &&
        !hasBlank &&
        !hasSample &&
        at(`guide.materials.${index}.hasBlank`, { name: name.zh || index + 1 }),
    ),
  ),
  /** A request that asks for nothing is rare: mostly somebody has forgotten the list. */
  materialsListed: warning(({ fulfilment, itemType, guide }) => [
    fulfilment === "request" && itemType === "01" && guide.materials.length === 0 && at("guide.materials"),
  ]),
  audienceHasTheme: error(({ audiences, themesNatural, themesLegal }) => [
    audiences.includes("1") !== themesNatural.length > 0 && at("themesNatural"),
    audiences.some((audience) => audience !== "1") !== themesLegal.length > 0 && at("themesLegal"),
  ]),
  audienceThere: error(({ audiences }) => [audiences.length === 0 && at("audiences")]),
  codesKnown: error((version) => [
    unknownIn(version.audiences, knownAudiences, "audiences"),
    unknownIn(version.themesNatural, themesNatural, "themesNatural"),
    unknownIn(version.themesLegal, themesLegal, "themesLegal"),
  ]),
  licenceHasSteps: error(({ guide, ...version }) => [
    isLicence(version) && guide.steps.length < 5 && at("guide.steps", { count: guide.steps.length }),
  ]),
  licenceStepsNamed: warning(({ guide, ...version }) => {
    if (!isLicence(version) || guide.steps.length < 5) return [];
    const names = guide.steps.map(({ name }) => name.zh).join(" ");
    const missing = licenceSteps.filter(([, pattern]) => !pattern.test(names)).map(([name]) => name);
    return [missing.length > 0 && at("guide.steps", { missing: missing.join("、") })];
  }),
  licenceHasAnswers: error(({ guide, ...version }) => [
    isLicence(version) && guide.faq.length === 0 && at("guide.faq"),
  ]),
  /** Audits found that a quarter of all guides give the names of steps and nothing else. */
  stepsSaySomething: warning(({ guide }) =>
    guide.steps.map(
      ({ name, criteria }, index) =>
        criteria.zh.trim() === name.zh.trim() && at(`guide.steps.${index}.criteria`, { name: name.zh }),
    ),
  ),
  bookRuleThere: error(({ guide }) => [
    guide.isBookable && guide.bookRule === undefined && at("guide.bookRule"),
  ]),
  delegationNamed: error(({ guide }) => [
    guide.ownerKind === "entrusted" && guide.delegatedBy === undefined && at("guide.delegatedBy"),
  ]),
  specialProcedureOnce: error(({ guide }) => {
    const kinds = (guide.specialProcedures ?? []).map(({ step }) => step);
    return [new Set(kinds).size < kinds.length && at("guide.specialProcedures")];
  }),
  nameIsOwn: error((_, { takenNames = [] }) => takenNames.map((name) => at("name", { name }))),
  linksKnown: error(({ guide }, { unknownCodes = [] }) =>
    unknownCodes.map((code) =>
      at(guide.requires?.includes(code) === true ? "guide.requires" : "guide.related", { code }),
    ),
  ),
  assuredThisYear: warning(({ guide }, { today, inForceSince }) => {
    const last = [guide.assuredOn, inForceSince].flatMap((day) => (day === undefined ? [] : [day])).sort();
    const latest = last.at(-1);
    return [
      today !== undefined &&
        latest !== undefined &&
        aYearAfter(latest) < today &&
        at("guide.assuredOn", { day: latest }),
    ];
  }),
  englishThere: warning(({ nameEn, summaryEn = "-", guide }) => {
    const missing = [
      ...(nameEn === "" ? ["name"] : []),
      ...(summaryEn === "" ? ["summary"] : []),
      ...untranslated(guide, "guide"),
    ];
    return [missing[0] !== undefined && at(missing[0], { count: missing.length })];
  }),
} satisfies Record<string, Rule>;

const officeRules = {
  phonesThere: "error",
  phonesDiffer: "error",
  phonesHaveAreaCode: "error",
  placeThere: "error",
  officeWithinPromise: "error",
} as const;

/** What the schema finds: something is missing, or not in its form. */
const shapeRules = { complete: "error", inForm: "error" } as const;

export type RuleName =
  keyof typeof guideRules | SituationDefect | keyof typeof officeRules | keyof typeof shapeRules;

/** Every rule there is, for tests and for lists. */
export const ruleNames = [
  ...Object.keys(shapeRules),
  ...Object.keys(guideRules),
  ...Object.keys(situationPaths),
  ...Object.keys(officeRules),
] as RuleName[];

/** Everything that is wrong; nothing with level "error" may be published. */
export function lintGuide(version: LintedVersion, context: LintContext = {}): Finding[] {
  const entries = Object.entries(guideRules) as [RuleName, Rule][];
  const found = entries.flatMap(([rule, { level, find }]) =>
    find(version, context).flatMap((one) =>
      one === undefined || one === false ? [] : [{ rule, level, params: {}, ...one }],
    ),
  );
  // Found all at once: going through every way to answer takes the longest of all.
  const ofSituations = situationDefects(version.guide, version).map((rule): Finding => ({
    rule,
    level: "error",
    path: situationPaths[rule],
    params: {},
  }));
  return [...found, ...ofSituations];
}

/** What is wrong with the office that offers a service: consultation and complaints by phone, where and when it is open. */
export function lintOffice({
  consultPhone,
  complaintPhone,
  areaCode,
  addressZh,
  hoursZh,
  promisedDays = 0,
  guideDays = Infinity,
}: LintedOffice): Finding[] {
  const phones = [consultPhone, complaintPhone];
  const digits = (phone: string) => phone.replaceAll(/\D/g, "");
  const isThere = phones.every((phone) => digits(phone) !== "");
  const broken: [keyof typeof officeRules, boolean, Finding["params"]][] = [
    ["phonesThere", !isThere, {}],
    ["phonesDiffer", isThere && digits(consultPhone) === digits(complaintPhone), { phone: consultPhone }],
    [
      "phonesHaveAreaCode",
      isThere && areaCode !== undefined && phones.some((phone) => !digits(phone).startsWith(areaCode)),
      { areaCode: areaCode ?? "" },
    ],
    ["placeThere", addressZh.trim() === "" || hoursZh.trim() === "", {}],
    ["officeWithinPromise", promisedDays > guideDays, { promised: promisedDays, guide: guideDays }],
  ];
  return broken
    .filter(([, isBroken]) => isBroken)
    .map(([rule, , params]) => ({ rule, level: officeRules[rule], path: "office", params }));
}

/** Paths below `path` of bilingual texts whose English side is empty. */
export function untranslated(value: unknown, path: string): string[] {
  if (typeof value !== "object" || value === null) return [];
  if (Array.isArray(value)) return value.flatMap((item, index) => untranslated(item, `${path}.${index}`));
  if ("zh" in value && "en" in value) return value.en === "" && value.zh !== "" ? [path] : [];
  return Object.entries(value).flatMap(([key, item]) => untranslated(item, `${path}.${key}`));
}

function at(path: string, params: Finding["params"] = {}): Found {
  return { path, params };
}

function error(find: Rule["find"]): Rule {
  return { level: "error", find };
}

function warning(find: Rule["find"]): Rule {
  return { level: "warning", find };
}

function isLicence({ itemType, fulfilment }: Pick<LintedVersion, "itemType" | "fulfilment">): boolean {
  return itemType === "01" && fulfilment === "request";
}

/** How a case must end whose result has that name; undefined where the name does not say. */
function kindNamed(name: string): "certificate" | "document" | "approval" | undefined {
  if (/[证照]$/.test(name)) return "certificate";
  if (name.endsWith("批复")) return "approval";
  return name.endsWith("文") ? "document" : undefined;
}

function unknownIn(
  codes: readonly string[],
  known: readonly { code: string }[],
  path: string,
): Found | false {
  const code = codes.find((code) => !known.some((one) => one.code === code));
  return code !== undefined && at(path, { code });
}

function aYearAfter(day: string): string {
  return `${Number(day.slice(0, 4)) + 1}${day.slice(4)}`;
}
