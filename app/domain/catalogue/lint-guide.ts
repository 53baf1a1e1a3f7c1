// Finds the defects of a guide before it is published, after the checks that audits of real portals use. Pure; called
// by the seed's tests, and by publishing.
import type { Guide } from "./guide.schema.ts";

/** What the checks look at: the version's columns and its guide. */
export type LintedVersion = {
  nameZh: string;
  nameEn: string;
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

export type Finding = { rule: keyof typeof rules; level: "error" | "warning" };

type Rule = { level: "error" | "warning"; isBroken: (version: LintedVersion) => boolean };

const rules = {
  /** 即办件 is done on the spot, 承诺件 is not. */
  caseTypeAgrees: error(({ caseType, promisedDays }) => (caseType === "onTheSpot") !== (promisedDays === 0)),
  promiseWithinLaw: error(
    ({ statutoryDays, promisedDays }) => statutoryDays !== null && promisedDays > statutoryDays,
  ),
  visitReasonThere: error(({ visits, guide }) => visits > 0 && guide.visitReason === undefined),
  visitReasonIdle: error(({ visits, guide }) => visits === 0 && guide.visitReason !== undefined),
  depthFourNeedsNoVisit: error(({ onlineDepth, visits }) => onlineDepth === "IV" && visits > 0),
  courierWhereNeitherVisitNorOnline: error(
    ({ visits, onlineDepth, guide }) => visits === 0 && onlineDepth !== "IV" && !guide.acceptsCourier,
  ),
  feesListed: error(({ isFree, guide }) => isFree === guide.fees.length > 0),
  freeNeedsNoPayment: error(({ isFree, payOnline }) => isFree && payOnline),
  /** 出证办结 for what is named a certificate, 审批办结 for an approval. */
  resultKindAgrees: error(({ guide }) =>
    guide.results.some(
      ({ name, kind }) =>
        (/[证照]$/.test(name.zh) && kind !== "certificate") ||
        (name.zh.endsWith("批复") && kind !== "approval"),
    ),
  ),
  resultHasSample: error(({ guide }) => guide.results.some(({ hasSample }) => !hasSample)),
  noCatchAllMaterial: error(({ guide }) =>
    guide.materials.some(({ name }) => /其他材料|其它材料|等材料/.test(name.zh)),
  ),
  /** What only the applicant can make needs a form to fill in or a sample to follow. */
  ownMaterialsShown: error(({ guide }) =>
    guide.materials.some(
      ({ need, source, hasBlank, hasSample }) =>
        need === "required" && source === "applicant" && !hasBlank && !hasSample,
    ),
  ),
  audienceHasTheme: error(
    ({ audiences, themesNatural, themesLegal }) =>
      audiences.includes("1") !== themesNatural.length > 0 ||
      audiences.some((audience) => audience !== "1") !== themesLegal.length > 0,
  ),
  licenceHasSteps: error(
    ({ itemType, fulfilment, guide }) =>
      itemType === "01" && fulfilment === "request" && guide.steps.length < 5,
  ),
  licenceHasAnswers: error(
    ({ itemType, fulfilment, guide }) =>
      itemType === "01" && fulfilment === "request" && guide.faq.length === 0,
  ),
  stepsWithinPromise: error(
    ({ guide, promisedDays }) => guide.steps.reduce((sum, { days }) => sum + days, 0) > promisedDays,
  ),
  englishThere: { level: "warning", isBroken: ({ nameEn, guide }) => nameEn === "" || lacksEnglish(guide) },
} satisfies Record<string, Rule>;

/** Everything that is wrong; nothing with level "error" may be published. */
export function lintGuide(version: LintedVersion): Finding[] {
  const entries = Object.entries(rules) as [keyof typeof rules, Rule][];
  return entries
    .filter(([, { isBroken }]) => isBroken(version))
    .map(([rule, { level }]) => ({ rule, level }));
}

function error(isBroken: Rule["isBroken"]): Rule {
  return { level: "error", isBroken };
}

/** True when a bilingual text anywhere in it has an empty English side. */
function lacksEnglish(value: unknown): boolean {
  if (Array.isArray(value)) return value.some(lacksEnglish);
  if (typeof value !== "object" || value === null) return false;
  if ("zh" in value && "en" in value) return value.en === "";
  return Object.values(value).some(lacksEnglish);
}
