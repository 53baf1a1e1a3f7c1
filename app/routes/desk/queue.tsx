// The desk's queue: what waits for this person, in the order of the clock, and what can be done to many of it at once.
import type { MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { MOST_AT_ONCE } from "#app/domain/cases/act-on-many.server.ts";
import { readCaseNumber } from "#app/domain/cases/case-number.ts";
import { deskQueue, type QueueFilter, queueViews } from "#app/domain/cases/desk-queue.query.server.ts";
import { messages } from "#app/i18n/index.ts";
import { langOfPath } from "#app/i18n/languages.ts";
import { pageNumber } from "#app/routes/page-number.ts";
import { serve } from "#app/routes/serve.server.ts";
import { staffActor } from "#app/routes/staff.server.ts";
import { Banner } from "#app/ui/banner/banner.tsx";
import { BulkAct, BulkDone, bulkFormId } from "#app/ui/desk/bulk-acts.tsx";
import { DeskSearchBox } from "#app/ui/desk/desk-search-box.tsx";
import { KeysHelp } from "#app/ui/desk/keys-help.tsx";
import { queueAddress, QueueFilters } from "#app/ui/desk/queue-filters.tsx";
import { caseAddress, QueueTable } from "#app/ui/desk/queue-table.tsx";
import { ErrorSummary } from "#app/ui/error-summary/error-summary.tsx";
import { useLabels, useLang, useMessages } from "#app/ui/language.ts";
import { Pagination } from "#app/ui/pagination/pagination.tsx";
import { workflows } from "#workflows/registry.ts";
import { actOnQueue, bulkForms } from "./act-on-queue.server.ts";

export const headers = () => ({ "Cache-Control": "no-store" });

export const meta: MetaFunction = ({ location }) => {
  const { desk, shell } = messages(langOfPath(location.pathname) ?? "zh");
  return [{ title: `${desk.title} – ${shell.name}` }];
};

export const loader = serve(async (args) => {
  const { url, database, now } = args;
  const actor = await staffActor(args, "desk");
  const filter = filterOf(url);
  const page = pageNumber(url);
  const queue = await deskQueue(database, { memberships: actor.memberships, now, page, filter });
  return {
    queue,
    filter,
    now,
    bulk: queue.total < 2 ? [] : bulkForms(filter),
    most: MOST_AT_ONCE,
    done: doneOf(url),
  };
});

export const action = serve((args) => actOnQueue(args, filterOf(args.url)));

function filterOf({ searchParams }: URL): QueueFilter {
  const view = queueViews.find((known) => known === searchParams.get("view"));
  const kind = searchParams.get("kind") ?? "";
  const task = searchParams.get("task") ?? "";
  return {
    view,
    kind: Object.hasOwn(workflows, kind) ? kind : undefined,
    task: /^[a-z]{1,30}$/i.test(task) ? task : undefined,
  };
}

/** What has just been done on a case's page, as the address says; only acts that there are. */
function doneOf({ searchParams }: URL): { workflow: string; event: string; number: string } | undefined {
  const [key = "", event = ""] = (searchParams.get("done") ?? "").split("/");
  const number = readCaseNumber(searchParams.get("case") ?? "");
  const events = Object.hasOwn(workflows, key) ? workflows[key]?.events : undefined;
  if (events === undefined || !Object.hasOwn(events, event) || number === undefined) return undefined;
  return { workflow: key, event, number };
}

export default function DeskQueue() {
  const { queue, filter, now, bulk, most, done } = useLoaderData<typeof loader>();
  const outcome = useActionData<typeof action>();
  const lang = useLang();
  const { desk } = useMessages();
  const text = desk.queue;
  const from = queueAddress(filter);
  const here = [from, queue.page > 1 ? `page=${queue.page}` : ""].filter(Boolean).join("&");
  const address = (page: number) => {
    const query = [from, page > 1 ? `page=${page}` : ""].filter(Boolean).join("&");
    return query === "" ? `/${lang}/desk` : `/${lang}/desk?${query}`;
  };
  const [firstBulk] = bulk;
  return (
    <>
      <div className="mb-4 flex flex-wrap items-end justify-between gap-4">
        <div>
          <h1 className="page-title">{text.title}</h1>
          <p className="text-quiet">{text.summary(queue.total)}</p>
        </div>
        <DeskSearchBox />
      </div>
      {outcome?.acted !== undefined && filter.kind !== undefined && (
        <BulkDone workflow={filter.kind} event={outcome.event} acted={outcome.acted} />
      )}
      <ErrorSummary errors={outcome?.errors ?? {}} />
      {done !== undefined && outcome === undefined && <Done {...done} from={here} />}
      <QueueFilters counts={queue.counts} byTask={queue.byTask} filter={filter} />
      {bulk.map((form) => (
        <BulkAct
          key={form.event}
          workflow={filter.kind ?? ""}
          form={form}
          total={queue.total}
          most={most}
          failed={outcome?.acted === undefined ? outcome : undefined}
        />
      ))}
      {queue.items.length === 0 ? (
        <p className="panel text-lg">{from === "" ? text.empty : text.emptyFiltered}</p>
      ) : (
        <QueueTable
          items={queue.items}
          now={now}
          from={here}
          ticking={firstBulk && { form: bulkFormId(firstBulk.event), ticked: outcome?.ticked ?? [] }}
        />
      )}
      <Pagination page={queue.page} pages={queue.pageCount} href={address} />
      <KeysHelp />
    </>
  );
}

function Done({
  workflow,
  event,
  number,
  from,
}: {
  workflow: string;
  event: string;
  number: string;
  from: string;
}) {
  const { queue, filter } = useLoaderData<typeof loader>();
  const lang = useLang();
  const labels = useLabels(workflow);
  const { desk } = useMessages();
  // The most urgent case that is left.
  const next = filter.view === "waiting" ? undefined : queue.items.find((item) => item.number !== number);
  return (
    <Banner tone="good" title={`${desk.doneCase(labels.name, number)}: ${labels.act(event).done}`}>
      <p className="mt-1 flex flex-wrap gap-x-6">
        <a className="inline-flex min-h-8 items-center" href={`/${lang}/desk/cases/${number}`}>
          {desk.queue.open(number)}
        </a>
        {next !== undefined && (
          <a
            className="inline-flex min-h-8 items-center font-semibold"
            href={caseAddress(lang, next.number, from)}
          >
            {desk.queue.next}: {next.subject}
          </a>
        )}
      </p>
    </Banner>
  );
}
