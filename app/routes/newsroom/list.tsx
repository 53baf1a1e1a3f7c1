// The newsroom's list: the notices of the agencies one edits or approves for, last changed first.
import type { MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import {
  newsroomFilters,
  newsroomList,
  type NewsroomFilter,
} from "#app/domain/notices/newsroom.query.server.ts";
import { agenciesWhere } from "#app/domain/people/policy.ts";
import { messages } from "#app/i18n/index.ts";
import { langOfPath } from "#app/i18n/languages.ts";
import { AppError } from "#app/platform/app-error.ts";
import { pageNumber } from "#app/routes/page-number.ts";
import { serve } from "#app/routes/serve.server.ts";
import { staffActor } from "#app/routes/staff.server.ts";
import { Banner } from "#app/ui/banner/banner.tsx";
import { formatMoment } from "#app/ui/dates.ts";
import { useLang, useMessages } from "#app/ui/language.ts";
import { NewsroomTabs } from "#app/ui/newsroom-tabs.tsx";
import { NoticeStanding } from "#app/ui/notice-standing.tsx";
import { Pagination } from "#app/ui/pagination/pagination.tsx";

export const meta: MetaFunction = ({ location }) => {
  const { newsroom, shell } = messages(langOfPath(location.pathname) ?? "zh");
  return [{ title: `${newsroom.title} – ${shell.name}` }];
};

export const loader = serve(async (args) => {
  const actor = await staffActor(args, "newsroom");
  const wish = args.url.searchParams.get("state") ?? "";
  const isFilter = (text: string): text is NewsroomFilter => Object.hasOwn(newsroomFilters, text);
  if (wish !== "" && !isFilter(wish)) throw new AppError("invalid");
  const filter = isFilter(wish) ? wish : undefined;
  const list = await newsroomList(args.database, actor, {
    ...(filter === undefined ? {} : { filter }),
    page: pageNumber(args.url),
    now: args.now,
  });
  if (list.page > list.pages) throw new AppError("notFound");
  const isDiscarded = args.url.searchParams.get("done") === "discard";
  return { ...list, filter, isDiscarded, canWrite: agenciesWhere(actor, "editor").length > 0 };
});

export default function NewsroomList() {
  const { notices, page, pages, filter, isDiscarded, canWrite } = useLoaderData<typeof loader>();
  const lang = useLang();
  const { newsroom } = useMessages();
  const address = (state: string | undefined, n = 1) =>
    `/${lang}/newsroom?${new URLSearchParams({ ...(state === undefined ? {} : { state }), page: String(n) }).toString()}`;
  return (
    <>
      <NewsroomTabs current="notices" />
      <div className="flex flex-wrap items-start justify-between gap-4">
        <div>
          <h1 className="page-title">{newsroom.title}</h1>
          <p className="mt-2 text-quiet">{newsroom.intro}</p>
        </div>
        {canWrite && (
          <a className="button" href={`/${lang}/newsroom/new`}>
            {newsroom.write}
          </a>
        )}
      </div>
      {isDiscarded && <Banner tone="good" title={newsroom.done["discard"] ?? ""} />}
      <ul className="mt-5 mb-3 flex flex-wrap gap-x-5 border-b border-line">
        {([undefined, "draft", "inReview", "approved", "withdrawn"] as const).map((state) => (
          <li key={state ?? "all"}>
            <a
              href={address(state)}
              aria-current={state === filter ? "true" : undefined}
              className="inline-flex min-h-11 items-center border-b-3 border-transparent no-underline aria-[current]:border-brand aria-[current]:font-semibold"
            >
              {newsroom.filters[state ?? "all"]}
            </a>
          </li>
        ))}
      </ul>
      {notices.length === 0 && <p className="py-6">{newsroom.empty}</p>}
      <ul className="divide-y divide-line">
        {notices.map((notice) => (
          <li key={notice.id} className="flex flex-wrap items-start justify-between gap-x-6 gap-y-1 py-3.5">
            <div className="min-w-0 flex-1 basis-72">
              <a href={`/${lang}/newsroom/${notice.id}`} className="font-semibold">
                {notice.title[lang] || notice.title[lang === "zh" ? "en" : "zh"]}
              </a>
              <p className="text-sm text-quiet">
                {notice.agency[lang]} · {notice.authorName} · {formatMoment(notice.updatedAt, lang)}
              </p>
            </div>
            <NoticeStanding standing={notice.standing} at={notice.publishAt} />
          </li>
        ))}
      </ul>
      <Pagination page={page} pages={pages} href={(n) => address(filter, n)} />
    </>
  );
}
