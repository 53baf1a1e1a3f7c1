// One notice. A withdrawn one stays readable under a banner; one not yet published is not found.
import type { MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { noticeBySlug } from "#app/domain/notices/notice.query.server.ts";
import { messages } from "#app/i18n/index.ts";
import { langOfPath } from "#app/i18n/languages.ts";
import { dependsOn, trueUntil } from "#app/platform/page-notes.server.ts";
import { serve } from "#app/routes/serve.server.ts";
import { Banner } from "#app/ui/banner/banner.tsx";
import { Breadcrumb } from "#app/ui/breadcrumb.tsx";
import { formatDay } from "#app/ui/dates.ts";
import { useLang, useMessages } from "#app/ui/language.ts";

export const loader = serve(async ({ params, database, now }) => {
  const notice = await noticeBySlug(database, params["slug"] ?? "", now);
  dependsOn(`notice:${notice.id}`);
  trueUntil(notice.expireAt ?? undefined);
  return notice;
});

export const meta: MetaFunction<typeof loader> = ({ data: notice, location }) => {
  const lang = langOfPath(location.pathname) ?? "zh";
  const { shell } = messages(lang);
  if (notice === undefined) return [];
  return [{ title: `${notice.title[lang]} – ${shell.name}` }];
};

export default function Notice() {
  const notice = useLoaderData<typeof loader>();
  const lang = useLang();
  const { notices } = useMessages();
  return (
    <article className="max-w-3xl">
      <Breadcrumb trail={[{ href: `/${lang}/notices`, label: notices.title }]} />
      {notice.withdrawn !== null && (
        <Banner tone="warn" title={notices.withdrawnTitle(formatDay(notice.withdrawn.at, lang))}>
          <p>{notices.withdrawnText}</p>
          {notice.withdrawn.reason[lang] !== "" && (
            <p>
              {notices.reason} {notice.withdrawn.reason[lang]}
            </p>
          )}
        </Banner>
      )}
      <p className="font-semibold text-quiet">{notice.type[lang]}</p>
      <h1 className="page-title mt-1">{notice.title[lang]}</h1>
      <dl className="mt-5 grid gap-x-6 gap-y-1 border-y border-line py-4 sm:grid-cols-[max-content_1fr] [&_dt]:text-quiet max-sm:[&_dd]:mb-2">
        <dt>{notices.publishedBy}</dt>
        <dd>{notice.agency[lang]}</dd>
        <dt>{notices.publishedOn}</dt>
        <dd>
          <time dateTime={notice.publishAt.toISOString()}>{formatDay(notice.publishAt, lang)}</time>
        </dd>
        {notice.documentNumber !== null && (
          <>
            <dt>{notices.documentNumber}</dt>
            <dd>{notice.documentNumber}</dd>
          </>
        )}
        {notice.expireAt !== null && (
          <>
            <dt>{notices.validUntil}</dt>
            <dd>
              <time dateTime={notice.expireAt.toISOString()}>{formatDay(notice.expireAt, lang)}</time>
            </dd>
          </>
        )}
      </dl>
      <div className="mt-6 space-y-4">
        {notice.paragraphs[lang].map((paragraph, index) => (
          <p key={index} className="whitespace-pre-line">
            {paragraph}
          </p>
        ))}
      </div>
      <p className="mt-10 print:hidden">
        <a href={`/${lang}/notices`}>{notices.showAll}</a>
      </p>
    </article>
  );
}
