// All that an edition of a guide holds, columns and guide alike, in the shape in which it is written, compared and
// reviewed; and the looser shape of a draft, in which anything may still be missing. Isomorphic and pure.
import { z } from "zod";
import { Guide, Text } from "../guide.schema.ts";
import type { VersionColumns } from "../versions.server.ts";

const Words = z.array(z.string().min(1)).max(40);

/** A whole guide, fit to be published. Without an English name nobody who reads English finds it. */
export const GuideContent = z.strictObject({
  name: z.strictObject({ zh: z.string().min(1).max(120), en: z.string().min(1).max(200) }),
  /** 日常用语 */
  colloquialZh: Words,
  colloquialEn: Words,
  summary: Text,
  keywords: Words,
  audiences: z.array(z.string()),
  themesNatural: z.array(z.string()),
  themesLegal: z.array(z.string()),
  caseType: z.enum(["onTheSpot", "promised"]),
  /** Working days; null = no limit in law. */
  statutoryDays: z.int().min(0).max(3660).nullable(),
  promisedDays: z.int().min(0).max(3660),
  visits: z.int().min(0).max(20),
  onlineDepth: z.enum(["I", "II", "III", "IV"]),
  isFree: z.boolean(),
  payOnline: z.boolean(),
  guide: Guide,
});
export type GuideContent = z.infer<typeof GuideContent>;

/** As T, with numbers that may not be there yet. */
type Loose<T> = T extends number
  ? number | null
  : T extends readonly (infer E)[]
    ? Loose<E>[]
    : T extends object
      ? { [K in keyof T]: Loose<T[K]> }
      : T;

/** What a draft holds: the same fields, any of them empty. */
export type DraftContent = Loose<GuideContent>;
export const DraftContent = loosened(GuideContent) as unknown as z.ZodType<DraftContent>;

/** The same shape with everything allowed to be empty. Lists, objects and enumerations stay what they are. */
function loosened(schema: z.core.$ZodType): z.ZodType {
  if (schema instanceof z.ZodOptional) return loosened(schema.unwrap()).optional();
  if (schema instanceof z.ZodNullable) return loosened(schema.unwrap()).nullable();
  if (schema instanceof z.ZodObject)
    return z.strictObject(
      Object.fromEntries(
        Object.entries(schema.shape as Record<string, z.core.$ZodType>).map(([key, part]) => [
          key,
          loosened(part),
        ]),
      ),
    );
  if (schema instanceof z.ZodArray) return z.array(loosened(schema.element));
  if (schema instanceof z.ZodNumber) return z.number().nullable();
  if (schema instanceof z.ZodEnum || schema instanceof z.ZodBoolean) return schema;
  return z.string();
}

/** The content of an edition as the database holds it. */
export function contentOf(version: Omit<VersionColumns, "guide"> & { guide: unknown }): DraftContent {
  const { nameZh, nameEn, summaryZh, summaryEn } = version;
  return DraftContent.parse({
    name: { zh: nameZh, en: nameEn },
    colloquialZh: version.colloquialZh,
    colloquialEn: version.colloquialEn,
    summary: { zh: summaryZh, en: summaryEn },
    keywords: version.keywords,
    audiences: version.audiences,
    themesNatural: version.themesNatural,
    themesLegal: version.themesLegal,
    caseType: version.caseType,
    statutoryDays: version.statutoryDays,
    promisedDays: version.promisedDays,
    visits: version.visits,
    onlineDepth: version.onlineDepth,
    isFree: version.isFree,
    payOnline: version.payOnline,
    guide: version.guide,
  });
}

/** The columns into which whole content goes. */
export function columnsOf({ name, summary, ...rest }: GuideContent): VersionColumns {
  return { nameZh: name.zh, nameEn: name.en, summaryZh: summary.zh, summaryEn: summary.en, ...rest };
}

/** A draft's content with every number in place (0 where none is), so that the checks can look at it before it is whole. */
export function filled(content: DraftContent): GuideContent {
  const { statutoryDays } = content;
  return { ...(withNumbers(content) as GuideContent), statutoryDays };
}

function withNumbers(value: unknown): unknown {
  if (value === null) return 0;
  if (Array.isArray(value)) return value.map(withNumbers);
  if (typeof value !== "object") return value;
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, withNumbers(part)]));
}
