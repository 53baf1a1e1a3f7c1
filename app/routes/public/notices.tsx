// All notices the public can read, newest first, by kind if asked.
import { data, type MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import {
  nextNoticeChange,
  publicNoticeCounts,
  publicNotices,
} from "#app/domain/notices/notice.query.server.ts";
import { isNoticeType, noticeTypes } from "#app/domain/notices/notice-types.ts";
import { messages } from "#app/i18n/index.ts";
import { langOfPath } from "#app/i18n/languages.ts";
import { dependsOn, trueUntil } from "#app/platform/page-notes.server.ts";
import { serve } from "#app/routes/serve.server.ts";
import { Banner } from "#app/ui/banner/banner.tsx";
import { useLang, useMessages } from "#app/ui/language.ts";
import { NoticeList } from "#app/ui/notice-list/notice-list.tsx";
import { Pagination } from "#app/ui/pagination/pagination.tsx";

export const loader = serve(async ({ url, database, now }) => {
  const wanted = url.searchParams.get("type") ?? "";
  const type = isNoticeType(wanted) ? wanted : undefined;
  const isUnknownType = wanted !== "" && type === undefined;

  const pageText = url.searchParams.get("page") ?? "";
  const isBadPage = pageText !== "" && !/^[1-9]\d{0,6}$/.test(pageText);
  const page = pageText === "" || isBadPage ? 1 : Number(pageText);

  const [list, counts, nextChange] = await Promise.all([
    publicNotices(database, { ...(type === undefined ? {} : { type }), page, now }),
    publicNoticeCounts(database, now),
    nextNoticeChange(database, now),
  ]);
  dependsOn("notices");
  trueUntil(nextChange);
  const isPastEnd = page > list.pages;
  const status = isPastEnd ? 404 : isUnknownType || isBadPage ? 400 : 200;
  return data({ list, type, counts, isUnknownType, isBadPage, isPastEnd }, { status });
});

export const meta: MetaFunction = ({ location }) => {
  const { notices, shell } = messages(langOfPath(location.pathname) ?? "zh");
  return [{ title: `${notices.title} – ${shell.name}` }];
};

export default function Notices() {
  const { list, type, counts, isUnknownType, isBadPage, isPastEnd } = useLoaderData<typeof loader>();
  const lang = useLang();
  const { notices } = useMessages();
  const href = (page: number) => {
    const query = new URLSearchParams(type === undefined ? {} : { type });
    if (page > 1) query.set("page", String(page));
    return `/${lang}/notices${query.size === 0 ? "" : `?${query}`}`;
  };
  return (
    <div className="max-w-4xl">
      <h1 className="page-title">{notices.title}</h1>
      <p className="mt-2 text-quiet">{notices.lead}</p>

      <form method="get" className="mt-5 flex flex-wrap items-end gap-3">
        <div className="min-w-0 max-sm:grow">
          <label htmlFor="type" className="block font-semibold">
            {notices.type}
          </label>
          <select id="type" name="type" className="input mt-1.5" defaultValue={type ?? ""}>
            <option value="">{notices.allTypes}</option>
            {noticeTypes
              .filter(({ code }) => counts.has(code) || code === type)
              .map((option) => (
                <option key={option.code} value={option.code}>
                  {`${option[lang]} (${counts.get(option.code) ?? 0})`}
                </option>
              ))}
          </select>
        </div>
        <button type="submit" className="button button-quiet">
          {notices.filter}
        </button>
      </form>

      <div className="mt-6">
        {isUnknownType && <Banner tone="warn">{notices.unknownType}</Banner>}
        {isBadPage && <Banner tone="warn">{notices.badPage}</Banner>}
        {isPastEnd && (
          <Banner tone="warn">
            {notices.pastEnd(list.page, list.pages)} <a href={href(list.pages)}>{notices.lastPage}</a>
          </Banner>
        )}
        {!isPastEnd && list.total > 0 && (
          <>
            <p className="border-b border-line pb-3 font-semibold">{notices.count(list.total)}</p>
            <NoticeList notices={list.notices} />
            <Pagination page={list.page} pages={list.pages} href={href} />
          </>
        )}
        {list.total === 0 && (
          <p>
            {notices.empty} {type !== undefined && <a href={`/${lang}/notices`}>{notices.showAll}</a>}
          </p>
        )}
      </div>
    </div>
  );
}
