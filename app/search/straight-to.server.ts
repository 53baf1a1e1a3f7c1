// Whoever types the very number of something is led straight to it: a catalogue code to its guide, a document number 文号 to
// its notice, a case number to tracking. Called by the results page before it searches.
import { readCaseNumber } from "#app/domain/cases/case-number.ts";
import { isPublishedAt } from "#app/domain/notices/visibility.ts";
import type { Database } from "#app/platform/db.server.ts";
import { cleanQuery } from "./query-words.ts";

/** 33-029-01-0012-03 (基本编码); people leave out the hyphens' spaces, not the hyphens. */
const CATALOGUE_CODE = /^\d{2}-[0-9a-z]{2,8}-\d{2}-[0-9a-z]{2,8}-\d{2}$/i;
/** 浙政办〔2026〕示12号, with whatever brackets the keyboard has. */
const DOCUMENT_NUMBER =
  /^(\p{Script=Han}{1,12})[〔[(【「](\d{4})[〕\])】」](\p{Script=Han}{0,4}?)第?(\d{1,5})号?$/u;

/** Path below the language, such as `/services/33-…`; undefined where the query is no number that leads anywhere. */
export async function straightTo(
  { pool, prisma }: Database,
  q: string,
  now: Date,
): Promise<string | undefined> {
  const text = cleanQuery(q).replace(/\s+/g, "");
  const number = readCaseNumber(text);
  // That it exists is not said: tracking asks for the secret first.
  if (number !== undefined) return `/track?number=${number}`;
  if (CATALOGUE_CODE.test(text)) {
    const { rows } = await pool.query<{ code: string }>({
      name: "straight-to-service",
      text: `select catalog_code as code from service_type
              where catalog_code = any($1::text[]) and current_version_id is not null`,
      values: [[text, text.toUpperCase(), text.toLowerCase()]],
    });
    return rows[0] && `/services/${rows[0].code}`;
  }
  const [, sign, year, kind = "", serial] = DOCUMENT_NUMBER.exec(text) ?? [];
  if (sign === undefined || year === undefined || serial === undefined) return undefined;
  const notices = await prisma.notice.findMany({
    where: { documentNumber: `${sign}〔${year}〕${kind}${Number(serial)}号`, ...isPublishedAt(now) },
    select: { slug: true },
    take: 2,
  });
  // One number on two notices is a correction beside the first edition: both are shown.
  return notices.length === 1 && notices[0] !== undefined ? `/notices/${notices[0].slug}` : undefined;
}
