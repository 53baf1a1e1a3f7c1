// The desk's queue: what waits for this person, in the order of the clock.
import { redirect, type MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { readCaseNumber } from "#app/domain/cases/case-number.ts";
import { deskQueue, type QueueFilter, queueViews } from "#app/domain/cases/desk-queue.query.server.ts";
import { messages } from "#app/i18n/index.ts";
import { langOfPath } from "#app/i18n/languages.ts";
import { pageNumber } from "#app/routes/page-number.ts";
import { serve } from "#app/routes/serve.server.ts";
import { staffActor } from "#app/routes/staff.server.ts";
import { Banner } from "#app/ui/banner/banner.tsx";
import { KeysHelp } from "#app/ui/desk/keys-help.tsx";
import { FindCase, QueueFilters } from "#app/ui/desk/queue-filters.tsx";
import { caseAddress, QueueTable } from "#app/ui/desk/queue-table.tsx";
import { useLang, useMessages } from "#app/ui/language.ts";
import { Pagination } from "#app/ui/pagination/pagination.tsx";

export const headers = () => ({ "Cache-Control": "no-store" });

export const meta: MetaFunction = ({ location }) => {
  const { desk, shell } = messages(langOfPath(location.pathname) ?? "zh");
  return [{ title: `${desk.title} – ${shell.name}` }];
};

export const loader = serve(async (args) => {
  const { url, lang, database, now } = args;
  const actor = await staffActor(args, "desk");
  const asked = url.searchParams.get("number")?.trim();
  const number = asked === undefined || asked === "" ? undefined : readCaseNumber(asked);
  if (number !== undefined) throw redirect(`/${lang}/desk/cases/${number}`);
  const filter = filterOf(url);
  const queue = await deskQueue(database, {
    memberships: actor.memberships,
    now,
    page: pageNumber(url),
    filter,
  });
  const done = url.searchParams.get("done");
  const doneNumber = readCaseNumber(url.searchParams.get("case") ?? "");
  return {
    queue,
    filter,
    now,
    asked,
    done: done === null || doneNumber === undefined ? undefined : { event: done, number: doneNumber },
  };
});

function filterOf(url: URL): QueueFilter {
  const view = queueViews.find((known) => known === url.searchParams.get("view"));
  const task = url.searchParams.get("task") ?? undefined;
  return { view, task: task === undefined || !/^[a-z]{1,30}$/i.test(task) ? undefined : task };
}

export default function DeskQueue() {
  const { queue, filter, now, asked, done } = useLoaderData<typeof loader>();
  const lang = useLang();
  const { desk } = useMessages();
  const text = desk.queue;
  const from = new URLSearchParams();
  if (filter.view !== undefined && filter.view !== "tasks") from.set("view", filter.view);
  if (filter.task !== undefined) from.set("task", filter.task);
  const address = (page: number) => {
    const query = new URLSearchParams(from);
    if (page > 1) query.set("page", String(page));
    return query.size === 0 ? `/${lang}/desk` : `/${lang}/desk?${query}`;
  };
  const isFiltered = from.size > 0;
  const here = new URLSearchParams(from);
  if (queue.page > 1) here.set("page", String(queue.page));
  return (
    <>
      <div className="mb-4 flex flex-wrap items-end justify-between gap-4">
        <div>
          <h1 className="page-title">{text.title}</h1>
          <p className="text-quiet">{text.summary(queue.total)}</p>
        </div>
        <FindCase value={asked} error={asked ? text.find.unknown : undefined} />
      </div>
      {done !== undefined && Object.hasOwn(desk.done, done.event) && (
        <Banner tone="good" title={`${desk.doneCase(done.number)}: ${desk.done[done.event]}`}>
          <p className="mt-1 flex flex-wrap gap-x-6">
            <a className="inline-flex min-h-8 items-center" href={`/${lang}/desk/cases/${done.number}`}>
              {text.open(done.number)}
            </a>
            <NextCase from={here.toString()} />
          </p>
        </Banner>
      )}
      <QueueFilters counts={queue.counts} byTask={queue.byTask} filter={filter} />
      {queue.items.length === 0 ? (
        <p className="panel text-lg">{isFiltered ? text.emptyFiltered : text.empty}</p>
      ) : (
        <QueueTable items={queue.items} now={now} from={here.toString()} />
      )}
      <Pagination page={queue.page} pages={queue.pageCount} href={address} />
      <KeysHelp />
    </>
  );
}

/** The most urgent case that is left. */
function NextCase({ from }: { from: string }) {
  const { queue, done, filter } = useLoaderData<typeof loader>();
  const lang = useLang();
  const { next } = useMessages().desk.queue;
  const item = queue.items.find(({ number }) => number !== done?.number);
  if (item === undefined || filter.view === "waiting") return null;
  return (
    <a className="inline-flex min-h-8 items-center font-semibold" href={caseAddress(lang, item.number, from)}>
      {next}: {item.subject}
    </a>
  );
}
