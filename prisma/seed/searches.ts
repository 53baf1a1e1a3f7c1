// What the demonstration's people searched for in the month before: what the search room shows. Called by index.ts; the
// counts stand for nobody. Phrases that find nothing are such that the catalogue has no service for.
import { dayAfter, provinceDay } from "#app/domain/catalogue/province-day.ts";
import { phraseOf } from "#app/domain/search-curation/phrase.ts";
import type { Database } from "#app/platform/db.server.ts";

type Lang = "zh" | "en";
/** Phrase, searches of the month, those without result, results opened. */
type Searched = readonly [phrase: string, searches: number, nothing: number, followed: number];

const DAYS = 30;

export const searchedFor: Readonly<Record<Lang, readonly Searched[]>> = {
  zh: [
    ["驾照", 412, 0, 371],
    ["护照", 388, 0, 352],
    ["社保卡", 356, 0, 301],
    ["公积金提取", 297, 0, 262],
    ["身份证丢了", 241, 0, 219],
    ["营业执照", 233, 0, 190],
    ["居住证", 187, 0, 161],
    ["结婚登记", 164, 0, 150],
    ["违章", 152, 0, 96],
    ["拖欠工资", 118, 0, 71],
    ["加装电梯", 64, 0, 12],
    ["无人机", 41, 0, 9],
    ["露营", 3, 3, 0],
    ["放风筝", 2, 2, 0],
    ["外卖", 2, 2, 0],
    ["奥数班", 1, 1, 0],
  ],
  en: [
    ["visa", 96, 0, 77],
    ["residence permit", 88, 0, 74],
    ["driving licence", 71, 0, 60],
    ["work permit", 66, 0, 52],
    ["passport", 43, 0, 35],
    ["drone", 17, 0, 2],
    ["tattoo", 3, 3, 0],
    ["busking", 2, 2, 0],
    ["allotment", 1, 1, 0],
  ],
};

/** Spreads the month's searches over the days up to `now`, the same each time. */
export async function seedSearches({ pool }: Database, now: Date): Promise<void> {
  const today = provinceDay(now);
  const rows = (["zh", "en"] as const).flatMap((lang) =>
    searchedFor[lang].flatMap((searched, at) =>
      Array.from({ length: DAYS }, (_, ago) => {
        const [phrase, ...counts] = searched;
        // Today has begun a while ago only.
        const [searches = 0, nothing = 0, followed = 0] = counts.map((count) =>
          ago === 0 ? 0 : shareOf(count, ago - 1 + at),
        );
        return { day: dayAfter(today, -ago), lang, phrase: phraseOf(phrase), searches, nothing, followed };
      }).filter(({ searches, followed }) => searches + followed > 0),
    ),
  );
  await pool.query(
    `insert into search_tally (on_day, lang, phrase, searches, without_result, followed)
     select * from unnest($1::date[], $2::text[], $3::text[], $4::int[], $5::int[], $6::int[])
     on conflict do nothing`,
    (["day", "lang", "phrase", "searches", "nothing", "followed"] as const).map((name) =>
      rows.map((row) => row[name]),
    ),
  );
}

/** One day's share of a count that all days before today add up to. */
function shareOf(count: number, day: number): number {
  const days = DAYS - 1;
  const at = day % days;
  return Math.floor((count * (at + 1)) / days) - Math.floor((count * at) / days);
}
