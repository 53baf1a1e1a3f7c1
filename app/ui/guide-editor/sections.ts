// The editor's sections and the fields of each, in the order in which one thinks about a guide. A field that stands in
// none of them comes last, under "other": nothing of a guide can be lost by being forgotten here.
import { guideFields } from "#app/domain/catalogue/editing/fields.ts";

const placed = {
  names: ["name", "colloquialZh", "colloquialEn", "summary", "keywords"],
  who: [
    "audiences",
    "themesNatural",
    "themesLegal",
    "guide.specialGroups",
    "guide.conditions",
    "guide.quota",
    "guide.situations",
  ],
  times: ["caseType", "promisedDays", "guide.promisedNote", "statutoryDays", "guide.statutoryNote"],
  ways: [
    "visits",
    "guide.visitReason",
    "onlineDepth",
    "guide.onlineUrl",
    "guide.handlingForms",
    "guide.crossArea",
    "guide.acceptsCourier",
    "guide.courierNote",
    "guide.isBookable",
    "guide.bookRule",
    "guide.slotsPerDay",
    "guide.kiosk",
  ],
  materials: ["guide.materials", "guide.intermediary"],
  fees: ["isFree", "payOnline", "guide.fees"],
  steps: ["guide.steps", "guide.specialProcedures"],
  results: ["guide.results", "guide.delivery"],
  law: [
    "guide.legalBasis",
    "guide.powerSource",
    "guide.ownerKind",
    "guide.delegatedBy",
    "guide.jointAgencies",
    "guide.handleItemCode",
  ],
  rights: ["guide.rights", "guide.duties", "guide.remedies"],
  faq: ["guide.faq"],
  links: ["guide.related", "guide.requires"],
  assurance: ["guide.assuredOn", "guide.assuredBy"],
} as const satisfies Record<string, readonly string[]>;

export type SectionId = keyof typeof placed | "other";

/** All sections with something in them. */
export function editorSections(): { id: SectionId; paths: readonly string[] }[] {
  const named = new Set<string>(Object.values(placed).flat());
  const { guide, ...columns } = guideFields.fields;
  const inGuide = guide?.kind === "group" ? Object.keys(guide.fields).map((key) => `guide.${key}`) : [];
  const other = [...Object.keys(columns), ...inGuide].filter((path) => !named.has(path));
  const sections = Object.entries(placed) as [SectionId, readonly string[]][];
  return [...sections, ["other", other] as const]
    .filter(([, paths]) => paths.length > 0)
    .map(([id, paths]) => ({ id, paths }));
}

/** The section in which a field stands. */
export function sectionOf(path: string): SectionId {
  const found = editorSections().find(({ paths }) =>
    paths.some((one) => path === one || path.startsWith(`${one}.`)),
  );
  return found?.id ?? "other";
}
