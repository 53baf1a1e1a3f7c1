// The exchange format: which kinds of rows there are, and which columns each has. Everything follows from the schemas here
// and in guide.schema.ts; lists of a guide whose items have much to say (materials, steps …) are kinds of rows of their
// own, kept together by the service's catalogue code and the item's position.
import { z } from "zod";
import { AdoptionOverrides, Guide } from "../guide.schema.ts";
import { type Codec, codecOf, type Field, isListOfRows, objectCodec } from "./cells.ts";

export const mainKinds = ["divisions", "departments", "agencies", "services", "adoptions"] as const;
export type MainKind = (typeof mainKinds)[number];

const Day = z.iso.date();
const Code = z.string().regex(/^[\w-]{1,40}$/);
const Id = z.string().regex(/^[a-z0-9][a-z0-9-]{0,40}$/);
const DivisionCode = z.string().regex(/^\d{6}(?:\d{3}|\d{6})?$/);
const Phone = z.string().regex(/^[\d+][\d \-()]{2,30}$/);
const Name = z.string().min(1).max(300);
/** Not there yet in English: empty. */
const EnglishName = z.string().max(300);

export const DivisionRow = z.strictObject({
  code: DivisionCode,
  parentCode: DivisionCode.nullable(),
  level: z.int().min(2).max(5),
  nameZh: Name,
  nameEn: EnglishName,
  areaCode: z
    .string()
    .regex(/^\d{3,4}$/)
    .nullable(),
  validFrom: Day,
  validTo: Day.nullable(),
  successorCode: DivisionCode.nullable(),
});

export const DepartmentRow = z.strictObject({
  id: Id,
  code: z.string().regex(/^\w{1,10}$/),
  nameZh: Name,
  shortZh: Name,
  nameEn: EnglishName,
  themeNatural: z.string().regex(/^\d{3}$/),
  themeLegal: z.string().regex(/^\d{3}$/),
});

export const AgencyRow = z.strictObject({
  id: z.string().regex(/^\d{6,12}-[a-z0-9-]{1,40}$/),
  departmentId: Id.nullable(),
  divisionCode: DivisionCode,
  parentId: z.string().nullable(),
  nameZh: Name,
  nameEn: EnglishName,
  addressZh: z.string().min(1),
  addressEn: z.string(),
  hoursZh: z.string().min(1),
  hoursEn: z.string(),
  consultPhone: Phone,
  complaintPhone: Phone,
});

/** What a service is apart from its dated version. */
const ServiceType = z.strictObject({
  catalogCode: Code,
  departmentId: Id,
  itemType: z.enum(["01", "04", "05", "07", "08", "09", "10", "20"]),
  fulfilment: z.enum(["information", "request", "appointment", "payment", "complaint"]),
  popularity: z.int().min(0).max(1_000_000),
});

/** The columns of a version; the guide comes on top. */
const VersionColumns = z.strictObject({
  effectiveFrom: Day,
  nameZh: Name,
  nameEn: EnglishName,
  colloquialZh: z.array(z.string()),
  colloquialEn: z.array(z.string()),
  summaryZh: z.string().min(1),
  summaryEn: z.string(),
  keywords: z.array(z.string()),
  audiences: z.array(z.string().regex(/^\d{1,2}$/)),
  themesNatural: z.array(z.string().regex(/^\d{3}$/)),
  themesLegal: z.array(z.string().regex(/^\d{3}$/)),
  caseType: z.enum(["onTheSpot", "promised"]),
  statutoryDays: z.int().min(0).max(3_660).nullable(),
  promisedDays: z.int().min(0).max(3_660),
  visits: z.int().min(0).max(99),
  onlineDepth: z.enum(["I", "II", "III", "IV"]),
  isFree: z.boolean(),
  payOnline: z.boolean(),
});

export const ServiceRow = z.strictObject({ ...ServiceType.shape, ...VersionColumns.shape, guide: Guide });
export type ServiceRow = z.infer<typeof ServiceRow>;

export const AdoptionRow = z.strictObject({
  catalogCode: Code,
  divisionCode: DivisionCode,
  agencyId: z.string().min(1),
  overrides: AdoptionOverrides.nullable(),
  validFrom: Day,
  validTo: Day.nullable(),
});
export type AdoptionRow = z.infer<typeof AdoptionRow>;

/** Columns of a service that its type has; a change of any other is a new version. */
export const typeHeaders: ReadonlySet<string> = new Set(Object.keys(ServiceType.shape));

const guideMembers = Object.entries(Guide.shape as Record<string, z.core.$ZodType>);
const guideCells = objectCodec(
  guideMembers
    .filter(([, member]) => isListOfRows(member) === undefined)
    .map(([name, member]) => [name, codecOf(member, name, ["guide", name])] as const),
);
const serviceCells = objectCodec([
  ...Object.entries({ ...ServiceType.shape, ...VersionColumns.shape }).map(
    ([name, member]) => [name, codecOf(member, name, [name])] as const,
  ),
  ["guide", guideCells] as const,
]);

export type Table = {
  kind: string;
  codec: Codec;
  fields: readonly Field[];
  /** Where each header stands. */
  places: ReadonlyMap<string, number>;
  /** The headers that say which row it is. */
  keys: readonly string[];
};

export type ListTable = Table & {
  /** The guide's member whose items are its rows. */
  member: string;
  /** Whether the guide may do without it altogether. */
  isOptional: boolean;
};

function table(kind: string, codec: Codec, keys: readonly string[]): Table {
  const { fields } = codec;
  return { kind, codec, fields, places: new Map(fields.map(({ header }, n) => [header, n])), keys };
}

export const mainTables: Readonly<Record<MainKind, Table>> = {
  divisions: table("divisions", codecOf(DivisionRow, ""), ["code"]),
  departments: table("departments", codecOf(DepartmentRow, ""), ["id"]),
  agencies: table("agencies", codecOf(AgencyRow, ""), ["id"]),
  services: table("services", serviceCells, ["catalogCode"]),
  adoptions: table("adoptions", adoptionCodec(), ["catalogCode", "divisionCode"]),
};

/** What differs here stands in columns of its own, without a prefix, but for the days: those of the service have that name. */
function adoptionCodec(): Codec {
  const { overrides, ...rest } = AdoptionRow.shape;
  const overriding = codecOf(overrides, "", ["overrides"]);
  return objectCodec([
    ...Object.entries(rest).map(([name, member]) => [name, codecOf(member, name, [name])] as const),
    ["overrides", overriding] as const,
  ]);
}

/** Of a list's row: whose it is, which place it has, what it says. */
export const LIST_KEYS = ["catalogCode", "position"] as const;

export const listTables: readonly ListTable[] = guideMembers.flatMap(([member, schema]) => {
  const item = isListOfRows(schema);
  if (item === undefined) return [];
  const kind = member.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
  const codec = objectCodec([
    ["catalogCode", codecOf(Code, "catalogCode", ["catalogCode"])],
    ["position", codecOf(z.int(), "position", ["position"])],
    ["item", codecOf(item, "", ["item"])],
  ]);
  return [{ ...table(kind, codec, LIST_KEYS), member, isOptional: schema instanceof z.ZodOptional }];
});

const lists: ReadonlyMap<string, ListTable> = new Map(listTables.map((list) => [list.kind, list]));

/** Every kind of rows, in the order in which they refer to each other. */
export const kinds: readonly string[] = [
  ...mainKinds.slice(0, 4),
  ...listTables.map(({ kind }) => kind),
  "adoptions",
];

export function isMainKind(kind: string): kind is MainKind {
  return (mainKinds as readonly string[]).includes(kind);
}

export function listTable(kind: string): ListTable | undefined {
  return lists.get(kind);
}

export function tableOf(kind: string): Table | undefined {
  return isMainKind(kind) ? mainTables[kind] : lists.get(kind);
}
