// The engine room: what is on its way, what is stuck, and the operator's ways to mend it, each recorded with its reason.
import { data, redirect, type MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import {
  engineCounts,
  failedJobs,
  lateClocks,
  openIncidents,
  recordedActs,
} from "#app/domain/operations/engine.server.ts";
import { mend } from "#app/domain/operations/mend.server.ts";
import { Mend } from "#app/domain/operations/operations.schema.ts";
import { messages } from "#app/i18n/index.ts";
import { langOfPath } from "#app/i18n/languages.ts";
import { readForm, translated } from "#app/routes/read-form.server.ts";
import { serve } from "#app/routes/serve.server.ts";
import { staffActor } from "#app/routes/staff.server.ts";
import { AdminTabs } from "#app/ui/admin-tabs.tsx";
import { Banner } from "#app/ui/banner/banner.tsx";
import { type FailedMend, reasonId } from "#app/ui/engine/mend-form.tsx";
import { RecordedActs } from "#app/ui/engine/recorded-acts.tsx";
import { FailedJobs, Incidents, LateClocks } from "#app/ui/engine/stuck.tsx";
import { ErrorSummary } from "#app/ui/error-summary/error-summary.tsx";
import { useLang, useMessages } from "#app/ui/language.ts";

export const meta: MetaFunction = ({ location }) => {
  const { operations, shell } = messages(langOfPath(location.pathname) ?? "zh");
  return [{ title: `${operations.engine} – ${shell.name}` }];
};

/** Of each list so many; the counts say how many more there are. */
const SHOWN = 50;

export const loader = serve(async (args) => {
  const { database, now, url } = args;
  await staffActor(args, "admin");
  const [counts, incidents, jobs, clocks, acts] = await Promise.all([
    engineCounts(database, now),
    openIncidents(database, SHOWN),
    failedJobs(database, SHOWN),
    lateClocks(database, now, SHOWN),
    recordedActs(database, SHOWN),
  ]);
  return { counts, incidents, jobs, clocks, acts, done: url.searchParams.get("done") };
});

type Failed = FailedMend & { isGone: boolean };

export const action = serve(async (args) => {
  const { database, lang, now, request } = args;
  const actor = await staffActor(args, "admin");
  const read = await readForm(request, Mend);
  if (!read.ok) {
    const { operations } = messages(lang);
    const errors = Object.values(translated(read.errors, operations.errors)).flat();
    const { subject = "", reason = "" } = read.values;
    return data<Failed>({ subject, reason, errors, isGone: false }, { status: 400 });
  }
  const { act, subject, reason } = read.value;
  if (await mend(database, actor, read.value, now)) return redirect(`/${lang}/admin/engine?done=${act}`);
  return data<Failed>({ subject, reason, errors: [], isGone: true }, { status: 409 });
});

export default function EngineRoom() {
  const { counts, incidents, jobs, clocks, acts, done } = useLoaderData<typeof loader>();
  const failed = useActionData<typeof action>();
  const lang = useLang();
  const { operations } = useMessages();
  const doneText = done === null ? undefined : operations.mend.done[done];
  return (
    <>
      <AdminTabs current="engine" />
      <h1 className="page-title">{operations.engine}</h1>
      <p className="mt-3 mb-6 text-quiet">{operations.engineIntro}</p>
      {failed === undefined && doneText !== undefined && <Banner tone="good" title={doneText} />}
      {failed?.isGone === true && (
        <Banner tone="warn">
          <p>{operations.mend.gone}</p>
          <p className="mt-1 whitespace-pre-line select-all">{failed.reason}</p>
        </Banner>
      )}
      {failed !== undefined && <ErrorSummary errors={{ [reasonId(failed.subject)]: failed.errors }} />}
      <dl className="mb-8 grid grid-cols-2 gap-4 sm:grid-cols-3 lg:grid-cols-6">
        {(Object.keys(counts) as (keyof typeof counts)[]).map((key) => (
          <div key={key} className="panel flex flex-col-reverse justify-end">
            <dt className="text-sm text-quiet">{operations.counts[key]}</dt>
            <dd className="text-3xl font-bold tabular-nums">{counts[key].toLocaleString(lang)}</dd>
          </div>
        ))}
      </dl>
      <Incidents items={incidents} all={counts.incidents} failed={failed} />
      <FailedJobs items={jobs} all={counts.failedJobs} failed={failed} />
      <LateClocks items={clocks} all={counts.lateClocks} />
      <RecordedActs acts={acts} />
    </>
  );
}
