// The notices that fit a search best, beside its services.
import type { FoundNotice } from "#app/search/search-page.ts";
import { formatDay } from "#app/ui/dates.ts";
import { useLang, useMessages } from "#app/ui/language.ts";
import { MarkedText } from "#app/ui/service-card/service-card.tsx";

/** `total` notices fit; `href` leads to all of them. */
export function NoticesBeside({
  notices,
  total,
  href,
}: {
  notices: readonly FoundNotice[];
  total: number;
  href: string;
}) {
  const lang = useLang();
  const { notices: texts, noticesAll } = useMessages().search;
  return (
    <section aria-labelledby="notices-beside" className="rounded-lg bg-wash p-5">
      <h2 id="notices-beside" className="font-bold">
        {texts.title}
      </h2>
      <ul className="mt-2 divide-y divide-line">
        {notices.map(({ slug, title, type, publishAt }) => (
          <li key={slug} className="py-2.5">
            <a href={`/${lang}/notices/${slug}`} className="inline-block py-0.5 leading-snug">
              <MarkedText pieces={title} />
            </a>
            <p className="text-sm text-quiet">
              <time dateTime={publishAt.toISOString()}>{formatDay(publishAt, lang)}</time>
              {` · ${type[lang]}`}
            </p>
          </li>
        ))}
      </ul>
      <p className="mt-2 text-sm">
        <a href={href} className="inline-flex min-h-6 items-center">
          {noticesAll(total)}
        </a>
      </p>
    </section>
  );
}
