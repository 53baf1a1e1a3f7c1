// Rows of PostgreSQL as documents of the search engine. Pure. Whoever changes what a document holds raises DOCUMENT_SHAPE,
// so that the next start builds the indexes anew.
import { z } from "zod";

export const DOCUMENT_SHAPE = 1;

/** A service type with its current version and the divisions that offer it, as catalogue-rows.server.ts reads it. */
export const ServiceRow = z.object({
  id: z.int(),
  itemType: z.string(),
  fulfilment: z.string(),
  popularity: z.int(),
  departmentId: z.string(),
  departmentZh: z.string(),
  departmentShortZh: z.string(),
  departmentEn: z.string(),
  nameZh: z.string(),
  nameEn: z.string(),
  colloquialZh: z.array(z.string()),
  colloquialEn: z.array(z.string()),
  keywords: z.array(z.string()),
  summaryZh: z.string(),
  summaryEn: z.string(),
  audiences: z.array(z.string()),
  themesNatural: z.array(z.string()),
  themesLegal: z.array(z.string()),
  visits: z.int(),
  onlineDepth: z.string(),
  isFree: z.boolean(),
  divisions: z.array(z.string()),
});
export type ServiceRow = z.infer<typeof ServiceRow>;

export type ServiceDocument = {
  id: number;
  titleZh: string;
  titleEn: string;
  colloquialZh: string[];
  colloquialEn: string[];
  keywords: string[];
  partsZh: string;
  deptZh: string[];
  deptEn: string;
  summaryZh: string;
  summaryEn: string;
  theme: string[];
  department: string;
  audience: string[];
  fulfilment: string;
  divisions: string[];
  depth: string;
  visits: number;
  isFree: boolean;
  itemType: string;
  popularity: number;
};

/** The document of a service type. */
export function serviceDocument(row: ServiceRow): ServiceDocument {
  return {
    id: row.id,
    titleZh: row.nameZh,
    titleEn: row.nameEn,
    colloquialZh: row.colloquialZh,
    colloquialEn: row.colloquialEn,
    keywords: row.keywords,
    partsZh: partsOf([row.nameZh, ...row.colloquialZh]),
    deptZh: [row.departmentZh, row.departmentShortZh],
    deptEn: row.departmentEn,
    summaryZh: row.summaryZh,
    summaryEn: row.summaryEn,
    theme: themesOf(row),
    department: row.departmentId,
    audience: row.audiences,
    fulfilment: row.fulfilment,
    divisions: row.divisions,
    depth: row.onlineDepth,
    visits: row.visits,
    isFree: row.isFree,
    itemType: row.itemType,
    popularity: row.popularity,
  };
}

/** Persons' and firms' themes share numbers, so each carries its list: n-005 or l-005. */
export function themesOf({
  themesNatural,
  themesLegal,
}: Pick<ServiceRow, "themesNatural" | "themesLegal">): string[] {
  return [...themesNatural.map((code) => `n-${code}`), ...themesLegal.map((code) => `l-${code}`)];
}

/** A notice that the public can read now or from a time to come. */
export const NoticeRow = z.object({
  id: z.uuid(),
  titleZh: z.string(),
  titleEn: z.string(),
  bodyZh: z.string(),
  bodyEn: z.string(),
  documentNumber: z.string().nullable(),
  agencyZh: z.string(),
  agencyEn: z.string(),
  publishAt: z.date(),
  expireAt: z.date().nullable(),
});
export type NoticeRow = z.infer<typeof NoticeRow>;

export type NoticeDocument = {
  id: string;
  titleZh: string;
  titleEn: string;
  documentNumber: string | null;
  partsZh: string;
  agencyZh: string;
  agencyEn: string;
  bodyZh: string;
  bodyEn: string;
  /** Milliseconds since 1970, so that a query can compare them with now. */
  publishAt: number;
  expireAt: number;
};

/** Later than any date: a notice that does not expire. */
export const NEVER = 8_640_000_000_000_000;

/** The document of a notice. */
export function noticeDocument(row: NoticeRow): NoticeDocument {
  return {
    id: row.id,
    titleZh: row.titleZh,
    titleEn: row.titleEn,
    documentNumber: row.documentNumber,
    partsZh: partsOf([row.titleZh]),
    agencyZh: row.agencyZh,
    agencyEn: row.agencyEn,
    bodyZh: row.bodyZh,
    bodyEn: row.bodyEn,
    publishAt: row.publishAt.getTime(),
    expireAt: row.expireAt?.getTime() ?? NEVER,
  };
}

/**
 * Every run of two to four Chinese letters in the texts. The engine cuts Chinese into words and finds only whole ones: in
 * 分公司 it would not find 公司, nor 港澳 in 台港澳.
 */
export function partsOf(texts: readonly string[]): string {
  const parts = new Set<string>();
  for (const text of texts) {
    for (const [run] of text.matchAll(/\p{Script=Han}{2,}/gu)) {
      const letters = [...run];
      for (let length = 2; length <= 4; length++) {
        for (let at = 0; at + length <= letters.length; at++)
          parts.add(letters.slice(at, at + length).join(""));
      }
    }
  }
  return [...parts].join(" ");
}
