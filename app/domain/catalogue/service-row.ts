// What the one statement of service.query.server.ts brings, as rows and JSON, and how it reads for pages. Pure.
import { z } from "zod";
import type { Bilingual } from "#app/i18n/languages.ts";
import { AdoptionOverrides, type Guide, Text } from "./guide.schema.ts";

const Named = z.object({ zh: z.string(), en: z.string() });
const Day = z.string();

export const CardRow = z.object({
  id: z.int(),
  code: z.string(),
  name: Named,
  summary: Named,
  department: Named.extend({ id: z.string() }),
  fulfilment: z.string(),
  promisedDays: z.int(),
  visits: z.int(),
  onlineDepth: z.string(),
  isFree: z.boolean(),
});
export type ServiceCard = z.infer<typeof CardRow>;

const DivisionRow = Named.extend({ code: z.string(), level: z.int() });

export const OfficeRow = z.object({
  agency: Named.extend({ id: z.string() }),
  division: DivisionRow,
  address: Named,
  hours: Named,
  consultPhone: z.string(),
  complaintPhone: z.string(),
  overrides: AdoptionOverrides.nullable(),
});

export const EditionRow = z.object({
  version: z.int(),
  from: Day,
  to: Day.nullable(),
  promisedDays: z.int(),
  visits: z.int(),
  isFree: z.boolean(),
  materials: z.array(Text),
});
export type EditionRow = z.infer<typeof EditionRow>;

/** The columns of the type and its edition, checked no further than they are read. */
export const ServiceRow = CardRow.extend({
  itemType: z.string(),
  colloquial: z.object({ zh: z.array(z.string()), en: z.array(z.string()) }),
  audiences: z.array(z.string()),
  themesNatural: z.array(z.string()),
  themesLegal: z.array(z.string()),
  caseType: z.string(),
  statutoryDays: z.int().nullable(),
  payOnline: z.boolean(),
  version: z.int(),
  effectiveFrom: Day,
  guide: z.unknown(),
  placeCount: z.int(),
  asked: DivisionRow.extend({ validTo: Day.nullable() }).nullable(),
  place: DivisionRow.nullable(),
  office: OfficeRow.nullable(),
  others: z.array(CardRow),
  editions: z.array(EditionRow),
});

export type Office = {
  agency: { id: string } & Bilingual;
  /** The division whose office it is: the chosen one, or the one above it that serves it. */
  division: { code: string; level: number } & Bilingual;
  address: Bilingual;
  hours: Bilingual;
  window: Bilingual | undefined;
  consultPhone: string;
  complaintPhone: string;
  /** Where this office promises another time than the type. */
  promisedDays: number | undefined;
  /** What else this office does in its own way. */
  more?: Pick<
    AdoptionOverrides,
    | "consultWeb"
    | "complaintWeb"
    | "consultAddress"
    | "complaintAddress"
    | "hall"
    | "directions"
    | "slotsPerDay"
    | "ownerKind"
    | "delegatedBy"
  >;
};

/** The office as pages show it: what its adoption says, else what holds for the whole agency. */
export function officeOf({ overrides, ...row }: z.infer<typeof OfficeRow>): Office {
  const { window, hours, promisedDays, consultPhone, complaintPhone, ...more } = overrides ?? {};
  return {
    agency: row.agency,
    division: row.division,
    address: row.address,
    hours: hours ?? row.hours,
    window,
    consultPhone: consultPhone ?? row.consultPhone,
    complaintPhone: complaintPhone ?? row.complaintPhone,
    promisedDays,
    more,
  };
}

/** What an edition changed against the one before it. Days are working days. */
export type EditionChange =
  | { kind: "faster" | "slower" | "moreVisits" | "fewerVisits"; from: number; to: number }
  | { kind: "nowFree" | "nowPaid" }
  | { kind: "noLongerAsked" | "newlyAsked"; materials: Bilingual[] };

export type Edition = {
  version: number;
  /** YYYY-MM-DD, both included; `to` null = without end. */
  from: string;
  to: string | null;
};

/** What is different, in the order in which it matters; empty where only words are. */
export function changesBetween(before: EditionRow, after: EditionRow, guide: Guide): EditionChange[] {
  // What only some are asked for now was not told apart before: it is no news.
  const always = guide.materials.filter(({ when }) => when === undefined).map(({ name }) => name);
  const names = (list: readonly Bilingual[]) => new Set(list.map(({ zh }) => zh));
  const gone = before.materials.filter(({ zh }) => !names(after.materials).has(zh));
  const added = always.filter(({ zh }) => !names(before.materials).has(zh));
  const changes: (EditionChange | undefined)[] = [
    before.promisedDays === after.promisedDays
      ? undefined
      : {
          kind: after.promisedDays < before.promisedDays ? "faster" : "slower",
          from: before.promisedDays,
          to: after.promisedDays,
        },
    before.visits === after.visits
      ? undefined
      : {
          kind: after.visits < before.visits ? "fewerVisits" : "moreVisits",
          from: before.visits,
          to: after.visits,
        },
    before.isFree === after.isFree ? undefined : { kind: after.isFree ? "nowFree" : "nowPaid" },
    gone.length === 0 ? undefined : { kind: "noLongerAsked", materials: gone },
    added.length === 0 ? undefined : { kind: "newlyAsked", materials: added },
  ];
  return changes.filter((change) => change !== undefined);
}
