// A list of notices: title, day, kind, agency. Used on the front page, beside results and on the page of all notices.
import type { NoticeInList } from "#app/domain/notices/notice.query.server.ts";
import { formatDay } from "#app/ui/dates.ts";
import { useLang } from "#app/ui/language.ts";

/** `isCompact` for narrow columns: smaller, and without the agency. */
export function NoticeList({
  notices,
  isCompact = false,
}: {
  notices: readonly NoticeInList[];
  isCompact?: boolean;
}) {
  const lang = useLang();
  return (
    <ul className="divide-y divide-line">
      {notices.map(({ slug, title, type, agency, publishAt }) => (
        <li key={slug} className={isCompact ? "py-2.5 first:pt-0" : "py-4"}>
          <a
            href={`/${lang}/notices/${slug}`}
            className={`inline-block py-0.5 leading-snug ${isCompact ? "" : "text-lg"}`}
          >
            {title[lang]}
          </a>
          <p className="mt-0.5 text-sm text-quiet">
            <time dateTime={publishAt.toISOString()}>{formatDay(publishAt, lang)}</time>
            {` · ${type[lang]}`}
            {!isCompact && ` · ${agency[lang]}`}
          </p>
        </li>
      ))}
    </ul>
  );
}
