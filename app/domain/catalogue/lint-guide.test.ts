// Each defect that the lint knows is found when a sound guide is given it.
import { expect, test } from "vitest";
import { lintGuide, type LintedVersion } from "./lint-guide.ts";

const text = { zh: "文字", en: "text" };

function sound(): LintedVersion {
  const step = { name: text, role: text, days: 1, criteria: text };
  return {
    nameZh: "某证核发",
    nameEn: "Apply for a licence",
    audiences: ["1"],
    themesNatural: ["005"],
    themesLegal: [],
    caseType: "promised",
    statutoryDays: 20,
    promisedDays: 10,
    visits: 1,
    onlineDepth: "III",
    isFree: false,
    payOnline: true,
    itemType: "01",
    fulfilment: "request",
    guide: {
      legalBasis: [{ title: text, article: text, text }],
      conditions: [text],
      materials: [
        {
          name: text,
          need: "required",
          form: "either",
          copies: 1,
          source: "applicant",
          hasBlank: true,
          hasSample: false,
        },
      ],
      visitReason: text,
      handlingForms: ["counter"],
      crossArea: "none",
      fees: [{ name: text, standard: text, basis: text, isWaivable: false }],
      isBookable: false,
      steps: [step, step, step, step, step],
      results: [{ name: { zh: "某证", en: "licence" }, kind: "certificate", hasSample: true }],
      delivery: ["counter"],
      acceptsCourier: false,
      remedies: { review: text, litigation: text },
      rights: text,
      duties: text,
      faq: [{ question: text, answer: text }],
      related: [],
    },
  };
}

test("a sound guide has no finding", () => {
  expect(lintGuide(sound())).toEqual([]);
});

const defects: [rule: string, spoil: (version: LintedVersion) => void][] = [
  ["caseTypeAgrees", (version) => (version.caseType = "onTheSpot")],
  ["promiseWithinLaw", (version) => (version.promisedDays = 21)],
  ["visitReasonThere", (version) => delete version.guide.visitReason],
  ["visitReasonIdle", (version) => (version.visits = 0)],
  ["depthFourNeedsNoVisit", (version) => (version.onlineDepth = "IV")],
  [
    "courierWhereNeitherVisitNorOnline",
    (version) => ((version.visits = 0), delete version.guide.visitReason),
  ],
  ["feesListed", (version) => (version.guide.fees = [])],
  ["freeNeedsNoPayment", (version) => ((version.isFree = true), (version.guide.fees = []))],
  ["resultKindAgrees", (version) => version.guide.results.forEach((result) => (result.kind = "document"))],
  ["resultHasSample", (version) => version.guide.results.forEach((result) => (result.hasSample = false))],
  [
    "noCatchAllMaterial",
    (version) => version.guide.materials.forEach((m) => (m.name = { zh: "法律规定的其他材料", en: "Other" })),
  ],
  [
    "ownMaterialsShown",
    (version) => version.guide.materials.forEach((material) => (material.hasBlank = false)),
  ],
  ["audienceHasTheme", (version) => (version.themesNatural = [])],
  ["licenceHasSteps", (version) => version.guide.steps.pop()],
  ["licenceHasAnswers", (version) => (version.guide.faq = [])],
  ["stepsWithinPromise", (version) => (version.promisedDays = 3)],
  ["englishThere", (version) => (version.guide.rights = { zh: "权利", en: "" })],
];

test.each(defects)("%s is found", (rule, spoil) => {
  const version = sound();
  spoil(version);
  expect(lintGuide(version).map((finding) => finding.rule)).toContain(rule);
});
