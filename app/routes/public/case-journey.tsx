// A case's journey as its citizen sees it, signed in or by number and secret, and what the citizen can do with it now.
import { data, redirect, type MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { caseForCitizen } from "#app/domain/cases/case.query.server.ts";
import { citizenAct } from "#app/domain/cases/citizen-act.server.ts";
import { actorOf } from "#app/domain/people/actor.server.ts";
import { messages } from "#app/i18n/index.ts";
import { langOfPath } from "#app/i18n/languages.ts";
import { AppError } from "#app/platform/app-error.ts";
import { payloadOf, postedAct } from "#app/routes/act-on-case.server.ts";
import { formData } from "#app/routes/read-form.server.ts";
import { serve } from "#app/routes/serve.server.ts";
import { Banner } from "#app/ui/banner/banner.tsx";
import { ReopenAct, RateAct, ReplyAct, WithdrawAct } from "#app/ui/case-actions/citizen-acts.tsx";
import { Matter } from "#app/ui/case-matter/case-matter.tsx";
import { ErrorSummary } from "#app/ui/error-summary/error-summary.tsx";
import { Answers } from "#app/ui/journey/answers.tsx";
import { Clocks } from "#app/ui/journey/clocks.tsx";
import { History } from "#app/ui/journey/history.tsx";
import { Lanes } from "#app/ui/journey/lanes.tsx";
import { NotOpen } from "#app/ui/journey/not-open.tsx";
import { Standing } from "#app/ui/journey/standing.tsx";
import { htmlLang, useMessages } from "#app/ui/language.ts";

export const headers = () => ({ "Cache-Control": "no-store" });

export const meta: MetaFunction<typeof loader> = ({ data: shown, location }) => {
  const { journey, shell } = messages(langOfPath(location.pathname) ?? "zh");
  const title = shown?.view
    ? `${shown.view.subject} – ${journey.caseTitle(shown.view.number)}`
    : journey.notOpen.title;
  return [{ title: `${title} – ${shell.name}` }];
};

export const loader = serve(async ({ request, url, params, database, now }) => {
  const number = params["number"] ?? "";
  const actor = await actorOf(request);
  try {
    const view = await caseForCitizen(database, actor, { number, now });
    const done = url.searchParams.get("done");
    return {
      view,
      done,
      now,
      isTracking: actor.trackedCaseIds.includes(view.id),
      number,
      path: url.pathname,
    };
  } catch (error) {
    if (!(error instanceof AppError) || error.reason !== "caseUnknown") throw error;
    return data(
      { view: null, done: null, now, isTracking: false, number, path: url.pathname },
      { status: 404 },
    );
  }
});

export const action = serve(async ({ request, params, lang, database, now }) => {
  const { acts } = messages(lang).journey;
  const number = params["number"] ?? "";
  const form = await formData(request);
  const { event, expectedVersion, values } = postedAct(form);
  const failed = (status: number, errors: Record<string, string[]>, isMovedOn = false) =>
    data({ event, errors, values, isMovedOn }, { status });
  const read = payloadOf(event, form, acts.errors);
  if (!read.ok) return failed(400, read.errors);
  if (event === "complaint.withdrawn" && form.get("confirm") !== "on")
    return failed(400, { confirm: [acts.errors["confirmMissing"] ?? ""] });
  try {
    const actor = await actorOf(request);
    const acted = await citizenAct(database, actor, {
      number,
      type: event,
      payload: read.payload,
      expectedVersion,
      now,
    });
    return redirect(`/${lang}/cases/${acted.number}?done=${event}`, 303);
  } catch (error) {
    if (!(error instanceof AppError) || error.code !== "conflict") throw error;
    return failed(409, {}, true);
  }
});

export default function CaseJourney() {
  const { view, done, now, isTracking, number, path } = useLoaderData<typeof loader>();
  const failed = useActionData<typeof action>();
  const { journey } = useMessages();
  if (view === null) return <NotOpen number={number} path={path} />;
  const may = (event: string) => view.allowed.includes(`complaint.${event}`);
  const act = { version: view.rowVersion, failed };
  const doneText =
    failed === undefined && done !== null && Object.hasOwn(journey.done, done)
      ? journey.done[done]
      : undefined;
  const shared = { names: view.names, viewer: "citizen" as const };
  return (
    <div className="max-w-3xl">
      <p className="text-quiet">{journey.caseTitle(view.number)}</p>
      <h1 className="page-title mt-1 mb-5" lang={htmlLang(view.language)}>
        {view.subject}
      </h1>
      {doneText !== undefined && <Banner tone="good" title={doneText} />}
      {failed?.isMovedOn && <MovedOn allowed={view.allowed} />}
      <ErrorSummary errors={failed?.errors ?? {}} />
      <Standing {...view} now={now} />
      {view.question !== undefined && (
        <section aria-label={journey.history.question} className="panel mt-6 border-s-8 border-s-warn">
          <h2 className="font-semibold">{journey.history.question}</h2>
          <p className="mt-2 text-lg whitespace-pre-line">{view.question.text}</p>
        </section>
      )}
      {may("informationGiven") && <ReplyAct {...act} />}
      <Answers {...shared} answers={view.answers} rating={view.rating} />
      {may("rated") && <RateAct {...act} />}
      {may("reopened") && <ReopenAct {...act} />}
      <Lanes {...shared} lanes={view.lanes} now={now} />
      <History {...shared} entries={view.entries} />
      <Clocks clocks={view.clocks} now={now} />
      <Matter {...view} title={journey.yourComplaint} />
      {isTracking && <p className="mt-8 text-quiet">{journey.keep}</p>}
      {may("withdrawn") && <WithdrawAct {...act} />}
    </div>
  );
}

/** What was typed stays in its form; where that form is gone, it is shown to be copied. */
function MovedOn({ allowed }: { allowed: readonly string[] }) {
  const failed = useActionData<typeof action>();
  const { journey } = useMessages();
  if (failed === undefined) return null;
  const typed = ["text", "reason", "comment"].flatMap((name) => failed.values[name] || []);
  return (
    <Banner tone="warn" title={journey.movedOn}>
      {!allowed.includes(failed.event) &&
        typed.map((text) => (
          <p key={text} className="mt-2 rounded bg-white p-3 whitespace-pre-line">
            {text}
          </p>
        ))}
    </Banner>
  );
}
