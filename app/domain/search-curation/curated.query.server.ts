// What staff have pinned and equated, as the search room lists it. Only reads; write-curation.server.ts writes.
import { z } from "zod";
import type { Lang } from "#app/i18n/languages.ts";
import type { Database } from "#app/platform/db.server.ts";

const lang = z.enum(["zh", "en"]);
const PinnedService = z.object({
  code: z.string(),
  /** Null, as the names: not offered. */
  id: z.int().nullable(),
  zh: z.string().nullable(),
  en: z.string().nullable(),
});
export type PinnedService = z.infer<typeof PinnedService>;
const PinnedPhrase = z.object({ lang, phrase: z.string(), services: z.array(PinnedService) });
export type PinnedPhrase = z.infer<typeof PinnedPhrase>;
const ListedSynonym = z.object({ lang, word: z.string(), terms: z.array(z.string()) });
export type ListedSynonym = z.infer<typeof ListedSynonym>;

const service = `json_build_object('code', wanted.code, 'id', v.type_id, 'zh', v.name_zh, 'en', v.name_en)`;
const joined = `left join service_type t on t.catalog_code = wanted.code
                left join service_type_version v on v.id = t.current_version_id`;

/** Every phrase that something is pinned to, the latest first. */
export async function pinnedPhrases({ pool }: Database): Promise<PinnedPhrase[]> {
  const { rows } = await pool.query(
    `select wanted.lang, wanted.phrase, json_agg(${service} order by wanted.position) as services
       from search_pin wanted ${joined}
      group by wanted.lang, wanted.phrase order by max(wanted.created_at) desc, wanted.lang, wanted.phrase`,
  );
  return z.array(PinnedPhrase).parse(rows);
}

/** The codes pinned to one phrase, in order. */
export async function pinnedCodes({ pool }: Database, lang: Lang, phrase: string): Promise<string[]> {
  const { rows } = await pool.query<{ code: string }>(
    "select code from search_pin where lang = $1 and phrase = $2 order by position",
    [lang, phrase],
  );
  return rows.map(({ code }) => code);
}

/** Services by their codes, in that order; of one that is not offered only the code is known. */
export async function servicesByCode({ pool }: Database, codes: readonly string[]): Promise<PinnedService[]> {
  const { rows } = await pool.query<{ service: unknown }>(
    `select ${service} as service from unnest($1::text[]) with ordinality as wanted (code, at) ${joined} order by at`,
    [codes],
  );
  return rows.map((row) => PinnedService.parse(row.service));
}

/** Every synonym of staff, the latest first. */
export async function listedSynonyms({ pool }: Database): Promise<ListedSynonym[]> {
  const { rows } = await pool.query(
    "select lang, word, terms from search_synonym order by created_at desc, lang, word",
  );
  return z.array(ListedSynonym).parse(rows);
}
