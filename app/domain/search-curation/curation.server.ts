// What staff have corrected in the search, as searching needs it: kept in the process until it changes. Read by app/search
// for every query; the search room writes it through write-curation.server.ts.
import { z } from "zod";
import type { Lang } from "#app/i18n/languages.ts";
import type { Pool } from "#app/platform/db.server.ts";
import type { ChangeListener } from "#app/platform/page-changes.server.ts";
import { remember } from "#app/platform/remember.ts";
import { phraseOf } from "./phrase.ts";

/** What is announced when any of it changes. */
export const SEARCH_TOPIC = "search";
/** Setting: handles of the synonyms that the search engine has taken. */
export const HANDLES_TAKEN = "search-handles-taken";

export type StaffSynonym = { lang: Lang; word: string; terms: readonly string[] };

export type Curation = {
  synonyms: readonly StaffSynonym[];
  /** What app/search calls the synonyms that the search engine knows already. */
  handlesTaken: ReadonlySet<string>;
  /** Ids of the services pinned to a phrase, in order; those that are not offered are left out. */
  pinned(lang: Lang, q: string): readonly number[];
};

const Read = z.object({
  pins: z.array(z.object({ lang: z.string(), phrase: z.string(), ids: z.array(z.int()) })),
  synonyms: z.array(z.object({ lang: z.enum(["zh", "en"]), word: z.string(), terms: z.array(z.string()) })),
  taken: z.array(z.string()).nullable(),
});

/** Reads it afresh: for who is about to write to the search engine what stands there. */
export async function readCuration(client: Pick<Pool, "query">): Promise<Curation> {
  const { rows } = await client.query(
    `select (select coalesce(json_agg(p), '[]') from (
               select pin.lang, pin.phrase, json_agg(t.id order by pin.position) as ids
                 from search_pin pin
                 join service_type t on t.catalog_code = pin.code and t.current_version_id is not null
                group by pin.lang, pin.phrase) as p) as pins,
            (select coalesce(json_agg(s order by s.lang, s.word), '[]')
               from (select lang, word, terms from search_synonym) as s) as synonyms,
            (select value from setting where key = $1) as taken`,
    [HANDLES_TAKEN],
  );
  const { pins, synonyms, taken } = Read.parse(rows[0]);
  const idsOf = new Map(pins.map(({ lang, phrase, ids }) => [`${lang}:${phrase}`, ids]));
  return {
    synonyms,
    handlesTaken: new Set(taken),
    pinned: (lang, q) => (idsOf.size === 0 ? [] : (idsOf.get(`${lang}:${phraseOf(q)}`) ?? [])),
  };
}

type Kept = { isHearing: boolean; curations: WeakMap<Pool, Promise<Curation>> };
const kept = () => remember("search curation", (): Kept => ({ isHearing: false, curations: new WeakMap() }));

/** What holds now. Kept only while curationListener hears of changes; searches that come together read it once. */
export function currentCuration(pool: Pool): Promise<Curation> {
  const state = kept();
  const known = state.curations.get(pool);
  if (known !== undefined) return known;
  const { curations } = state;
  const reading = readCuration(pool);
  curations.set(pool, reading);
  const drop = (): void => {
    if (curations.get(pool) === reading) curations.delete(pool);
  };
  reading.then(() => !state.isHearing && drop(), drop);
  return reading;
}

/** Drops what is kept in this process. What is being read belongs to the past as well. */
export function forgetCuration(): void {
  kept().curations = new WeakMap();
}

/** Tells what is kept about changes in other processes; app/main.ts has it listen. */
export const curationListener: ChangeListener = {
  // What is pinned may be offered no longer, too; and reading it once more costs less than to know better.
  onTopics: () => forgetCuration(),
  onDeaf() {
    kept().isHearing = false;
    forgetCuration();
  },
  onHearing() {
    forgetCuration();
    kept().isHearing = true;
  },
};
