// Notices that a search found, with what matched marked. On the results page and the desk's search.
import type { FoundNotice } from "#app/search/search-page.ts";
import { formatDay } from "#app/ui/dates.ts";
import { useLang } from "#app/ui/language.ts";
import { MarkedText } from "#app/ui/service-card/service-card.tsx";

export function FoundNotices({ notices }: { notices: readonly FoundNotice[] }) {
  const lang = useLang();
  return (
    <ol className="divide-y divide-line border-y border-line">
      {notices.map(({ slug, title, type, agency, publishAt }) => (
        <li key={slug} className="py-5">
          <h3 className="text-lg leading-snug font-semibold">
            <a href={`/${lang}/notices/${slug}`} className="inline-block py-0.5">
              <MarkedText pieces={title} />
            </a>
          </h3>
          <p className="mt-0.5 text-sm text-quiet">
            <time dateTime={new Date(publishAt).toISOString()}>{formatDay(publishAt, lang)}</time>
            {` · ${type[lang]} · ${agency[lang]}`}
          </p>
        </li>
      ))}
    </ol>
  );
}
