// What was searched for, as the search room shows it, and its end: tallies are kept for a year and a little.
import { z } from "zod";
import { dayAfter, provinceDay } from "#app/domain/catalogue/province-day.ts";
import type { Database } from "#app/platform/db.server.ts";

/** A good year, so that one can compare with the same weeks of last year. */
const KEPT_DAYS = 400;
/** What the search room looks back on, today included. */
export const REPORT_DAYS = 30;

const Tally = z.object({
  lang: z.enum(["zh", "en"]),
  phrase: z.string(),
  searches: z.int(),
  withoutResult: z.int(),
  /** Results opened; of one search it may have been several. */
  followed: z.int(),
  /** Searches that found something of which nothing was opened. */
  abandoned: z.int(),
  /** Whether staff have pinned an answer to it. */
  isPinned: z.boolean(),
  /** Whether staff have made it a synonym. */
  hasSynonym: z.boolean(),
});
export type Tally = z.infer<typeof Tally>;

const Report = z.object({
  withoutResult: z.array(Tally),
  abandoned: z.array(Tally),
  frequent: z.array(Tally),
  total: z.object({ searches: z.int(), withoutResult: z.int(), abandoned: z.int() }),
});
export type SearchReport = z.infer<typeof Report>;

/** The last days, `count` phrases of each kind, the most frequent first. */
export async function searchReport({ pool }: Database, now: Date, count: number): Promise<SearchReport> {
  const { rows } = await pool.query(
    `with tally as materialized (
       select lang, phrase, searches, "withoutResult", followed,
              greatest(searches - "withoutResult" - followed, 0) as abandoned,
              exists (select from search_pin p where p.lang = t.lang and p.phrase = t.phrase) as "isPinned",
              exists (select from search_synonym s where s.lang = t.lang and s.word = t.phrase) as "hasSynonym"
         from (select lang, phrase, sum(searches)::int as searches, sum(without_result)::int as "withoutResult",
                      sum(followed)::int as followed
                 from search_tally where on_day > $1::date group by lang, phrase) as t
     )
     select ${listed(`"withoutResult"`)} as "withoutResult", ${listed("abandoned")} as abandoned,
            ${listed("searches")} as frequent,
            (select json_build_object('searches', coalesce(sum(searches), 0),
                                      'withoutResult', coalesce(sum("withoutResult"), 0),
                                      'abandoned', coalesce(sum(abandoned), 0)) from tally) as total`,
    [dayAfter(provinceDay(now), -REPORT_DAYS), count],
  );
  return Report.parse(rows[0]);
}

function listed(column: string): string {
  return `(select coalesce(json_agg(best), '[]')
             from (select * from tally where ${column} > 0 order by ${column} desc, phrase, lang limit $2) as best)`;
}

/** Removes what is too old; how many rows. Run by the job forget-search-tallies. */
export async function forgetOldTallies({ pool }: Database, now: Date): Promise<number> {
  const { rowCount } = await pool.query("delete from search_tally where on_day < $1::date", [
    dayAfter(provinceDay(now), -KEPT_DAYS),
  ]);
  return rowCount ?? 0;
}
