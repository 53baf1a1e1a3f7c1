// The vocabulary from which the demonstration province is composed, parsed once.
import { z } from "zod";
import raw from "./vocabulary.json" with { type: "json" };

const Action = z.object({
  id: z.string(),
  zh: z.string(),
  en: z.string(),
  itemType: z.string(),
  fulfilment: z.enum(["form", "information", "appointment", "payment", "complaint"]),
  onlineLevel: z.enum(["I", "II", "III", "IV"]),
  visits: z.int(),
  /** The shortest and the longest believable promise, in working days. */
  promiseDays: z.tuple([z.int(), z.int()]),
  result: z.string().nullable(),
});
export type Action = z.infer<typeof Action>;

const Kind = z.object({
  zh: z.string(),
  en: z.string(),
  audience: z.enum(["natural", "legal", "both"]),
  /** What a subject may end in that the action's title says again, e.g. 备案. */
  strip: z.string().optional(),
  actions: z.array(Action),
});
export type Kind = z.infer<typeof Kind>;

const Department = z.object({
  id: z.string(),
  code: z.string(),
  zh: z.string(),
  shortZh: z.string(),
  en: z.string(),
  themeNatural: z.string(),
  themeLegal: z.string(),
  laws: z.array(z.string()),
  /** zh, en ("~" in front: no article), kind */
  subjects: z.array(z.tuple([z.string(), z.string(), z.string()])),
});
export type Department = z.infer<typeof Department>;

const Vocabulary = z.object({
  kinds: z.record(z.string(), Kind),
  departments: z.array(Department),
  cities: z.array(z.object({ code: z.string(), zh: z.string(), en: z.string(), areaCode: z.string() })),
  /** code, cityCode, zh, en, kind, in2015, inCurrent */
  counties: z.array(
    z.tuple([z.string(), z.string(), z.string(), z.string(), z.string(), z.boolean(), z.boolean()]),
  ),
  popular: z.array(z.string()),
  sensitiveSubjects: z.array(z.string()),
  /** colloquial zh, catalogue term, colloquial en */
  synonyms: z.array(z.tuple([z.string(), z.string(), z.string()])),
  specialGroups: z.array(z.tuple([z.string(), z.string()])),
});
export type Vocabulary = z.infer<typeof Vocabulary>;

/** The vocabulary. */
export const vocabulary: Vocabulary = Vocabulary.parse(raw);
