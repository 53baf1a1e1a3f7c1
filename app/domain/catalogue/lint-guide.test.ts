// Each defect that the lint knows is found when a sound guide is given it.
import { expect, test } from "vitest";
import { lintGuide, lintOffice, type LintContext, type LintedVersion } from "./lint-guide.ts";

const text = { zh: "文字", en: "text" };

function sound(): LintedVersion {
  const step = (zh: string) => ({ name: { zh, en: "step" }, role: text, days: 1, criteria: text });
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
      steps: ["受理", "审核", "审批", "办结", "送达"].map(step),
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

const defects: [
  rule: string,
  path: string,
  spoil: (version: LintedVersion) => void,
  context?: LintContext,
][] = [
  ["caseTypeAgrees", "caseType", (version) => (version.caseType = "onTheSpot")],
  ["promiseWithinLaw", "promisedDays", (version) => (version.promisedDays = 21)],
  ["visitReasonThere", "guide.visitReason", (version) => delete version.guide.visitReason],
  ["visitReasonIdle", "guide.visitReason", (version) => (version.visits = 0)],
  ["depthFourNeedsNoVisit", "onlineDepth", (version) => (version.onlineDepth = "IV")],
  [
    "courierWhereNeitherVisitNorOnline",
    "guide.acceptsCourier",
    (version) => ((version.visits = 0), delete version.guide.visitReason),
  ],
  ["feesListed", "guide.fees", (version) => (version.guide.fees = [])],
  ["freeNeedsNoPayment", "payOnline", (version) => ((version.isFree = true), (version.guide.fees = []))],
  [
    "resultKindAgrees",
    "guide.results.0.kind",
    (version) => version.guide.results.forEach((result) => (result.kind = "document")),
  ],
  ...(
    [
      ["某局批文", "approval"],
      ["某项目批复", "document"],
    ] as const
  ).map(([zh, kind]): (typeof defects)[number] => [
    "resultKindAgrees",
    "guide.results.0.kind",
    (version) => (version.guide.results = [{ name: { zh, en: "result" }, kind, hasSample: true }]),
  ]),
  [
    "resultHasSample",
    "guide.results.0.hasSample",
    (version) => version.guide.results.forEach((result) => (result.hasSample = false)),
  ],
  ["resultDelivered", "guide.delivery", (version) => (version.guide.delivery = [])],
  ...["法律规定的其他材料", "其它相关资料", "身份证等材料"].map((zh): (typeof defects)[number] => [
    "noCatchAllMaterial",
    "guide.materials.0.name",
    (version) => version.guide.materials.forEach((m) => (m.name = { zh, en: "Proof" })),
  ]),
  [
    "noCatchAllMaterial",
    "guide.materials.0.name",
    (version) =>
      version.guide.materials.forEach((m) => (m.name = { zh: "证明", en: "Other documents as needed" })),
  ],
  [
    "ownMaterialsShown",
    "guide.materials.0.hasBlank",
    (version) => version.guide.materials.forEach((material) => (material.hasBlank = false)),
  ],
  ["materialsListed", "guide.materials", (version) => (version.guide.materials = [])],
  ["audienceHasTheme", "themesNatural", (version) => (version.themesNatural = [])],
  ["audienceHasTheme", "themesLegal", (version) => (version.audiences = ["1", "2"])],
  ["audienceThere", "audiences", (version) => (version.audiences = [])],
  ["codesKnown", "themesNatural", (version) => (version.themesNatural = ["005", "777"])],
  ["licenceHasSteps", "guide.steps", (version) => version.guide.steps.pop()],
  [
    "licenceStepsNamed",
    "guide.steps",
    (version) =>
      version.guide.steps.forEach((step, index) => (step.name = { zh: `第${index}步`, en: "Step" })),
  ],
  ["licenceHasAnswers", "guide.faq", (version) => (version.guide.faq = [])],
  [
    "stepsSaySomething",
    "guide.steps.2.criteria",
    ({ guide }) => guide.steps.slice(2, 3).forEach((step) => (step.criteria = step.name)),
  ],
  ["bookRuleThere", "guide.bookRule", (version) => (version.guide.isBookable = true)],
  ["delegationNamed", "guide.delegatedBy", (version) => (version.guide.ownerKind = "entrusted")],
  [
    "specialProcedureOnce",
    "guide.specialProcedures",
    ({ guide }) => (guide.specialProcedures = [1, 2].map((maxDays) => ({ step: "hearing", maxDays }))),
  ],
  ["stepsBeyondPromise", "guide.steps", (version) => (version.promisedDays = 3)],
  [
    "unknownAnswer",
    "guide.situations",
    ({ guide }) => guide.materials.forEach((m) => (m.when = [{ situation: "who", option: "agent" }])),
  ],
  ["nameIsOwn", "name", () => undefined, { takenNames: ["某证核发"] }],
  ["linksKnown", "guide.related", () => undefined, { unknownCodes: ["33-001-01-0001-99"] }],
  [
    "assuredThisYear",
    "guide.assuredOn",
    (version) => (version.guide.assuredOn = "2025-03-01"),
    { today: "2026-03-02" },
  ],
  [
    "assuredThisYear",
    "guide.assuredOn",
    () => undefined,
    { today: "2026-03-02", inForceSince: "2025-03-01" },
  ],
  ["englishThere", "guide.rights", (version) => (version.guide.rights = { zh: "权利", en: "" })],
  ["englishThere", "name", (version) => (version.nameEn = "")],
];

test.each(defects)("%s is found at %s", (rule, path, spoil, context) => {
  const version = sound();
  spoil(version);
  expect(lintGuide(version, context)).toContainEqual(expect.objectContaining({ rule, path }));
});

test("a guide is vouched for by coming into force, and anew by whoever says so, for a year each", () => {
  const version = sound();
  version.guide.assuredOn = "2026-03-02";
  expect(lintGuide(version, { today: "2027-03-02", inForceSince: "2020-01-01" })).toEqual([]);
  delete version.guide.assuredOn;
  expect(lintGuide(version, { today: "2026-03-02", inForceSince: "2025-03-02" })).toEqual([]);
});

test("how many texts lack their English is told with the first of them", () => {
  const version = sound();
  version.guide.rights = version.guide.duties = { zh: "文字", en: "" };
  expect(lintGuide(version)).toEqual([
    { rule: "englishThere", level: "warning", path: "guide.rights", params: { count: 2 } },
  ]);
});

const office = {
  consultPhone: "0571-5550-1000",
  complaintPhone: "0571-5551-1000",
  areaCode: "0571",
  addressZh: "示例路1号",
  hoursZh: "周一至周五",
};

test.each([
  ["phonesThere", { complaintPhone: "" }],
  ["phonesDiffer", { complaintPhone: "0571 5550 1000" }],
  ["phonesHaveAreaCode", { consultPhone: "5550-1000" }],
  ["placeThere", { hoursZh: " " }],
  ["officeWithinPromise", { promisedDays: 11, guideDays: 10 }],
] as const)("%s is found at an office", (rule, change) => {
  expect(lintOffice(office)).toEqual([]);
  expect(lintOffice({ ...office, ...change })).toEqual([
    expect.objectContaining({ rule, path: "office", level: "error" }),
  ]);
});
