// A case's journey as its citizen sees it, signed in or by number and secret, and what the citizen can do with it now.
import { data, redirect, type MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { caseForCitizen } from "#app/domain/cases/case.query.server.ts";
import { caseOfCitizen, citizenAct } from "#app/domain/cases/citizen-act.server.ts";
import { followUpsOf } from "#app/domain/cases/open-follow-up.server.ts";
import { actorOf } from "#app/domain/people/actor.server.ts";
import { messages } from "#app/i18n/index.ts";
import { langOfPath } from "#app/i18n/languages.ts";
import { workflowLabels } from "#app/i18n/workflow-labels.ts";
import { AppError } from "#app/platform/app-error.ts";
import { takeAct } from "#app/routes/act-on-case.server.ts";
import { formData } from "#app/routes/read-form.server.ts";
import { serve } from "#app/routes/serve.server.ts";
import { Banner } from "#app/ui/banner/banner.tsx";
import { actForms } from "#app/ui/case-actions/act-forms.ts";
import { CitizenActs, SeldomCitizenActs } from "#app/ui/case-actions/citizen-acts.tsx";
import { Matter } from "#app/ui/case-matter/case-matter.tsx";
import { ErrorSummary } from "#app/ui/error-summary/error-summary.tsx";
import { Answers } from "#app/ui/journey/answers.tsx";
import { Clocks } from "#app/ui/journey/clocks.tsx";
import { History } from "#app/ui/journey/history.tsx";
import { Lanes } from "#app/ui/journey/lanes.tsx";
import { MovedOn } from "#app/ui/journey/moved-on.tsx";
import { NotOpen } from "#app/ui/journey/not-open.tsx";
import { Standing } from "#app/ui/journey/standing.tsx";
import { htmlLang, useLabels, useLang, useMessages } from "#app/ui/language.ts";

export const headers = () => ({ "Cache-Control": "no-store" });

export const meta: MetaFunction<typeof loader> = ({ data: shown, location }) => {
  const texts = messages(langOfPath(location.pathname) ?? "zh");
  const { journey, shell } = texts;
  if (!shown?.view) return [{ title: `${journey.notOpen.title} – ${shell.name}` }];
  const { subject, number, workflow } = shown.view;
  const { name } = workflowLabels(texts, workflow);
  return [{ title: `${subject} – ${journey.kindTitle(name, number)} – ${shell.name}` }];
};

export const loader = serve(async ({ request, url, params, database, now }) => {
  const number = params["number"] ?? "";
  const actor = await actorOf(request);
  const nothing = {
    view: null,
    forms: [],
    done: null,
    now,
    isTracking: false,
    followUps: [],
    number,
    path: url.pathname,
  };
  try {
    const view = await caseForCitizen(database, actor, { number, now });
    return {
      ...nothing,
      view,
      forms: actForms(view.workflow, view.allowed, view.limits),
      done: url.searchParams.get("done"),
      isTracking: actor.trackedCaseIds.includes(view.id),
      followUps: await followUpsOf(database, view.id),
    };
  } catch (error) {
    if (!(error instanceof AppError) || error.reason !== "caseUnknown") throw error;
    return data(nothing, { status: 404 });
  }
});

export const action = serve(async (args) => {
  const { request, params, lang, database } = args;
  const form = await formData(request);
  const actor = await actorOf(request);
  const found = await caseOfCitizen(database, actor, params["number"] ?? "");
  const taken = await takeAct(args, { actor, found, form }, (act) => citizenAct(database, actor, act));
  if (!taken.ok) return data(taken.failed, { status: taken.status });
  return redirect(`/${lang}/cases/${taken.acted.number}?done=${encodeURIComponent(taken.event)}`, 303);
});

export default function CaseJourney() {
  const { view, number, path, ...rest } = useLoaderData<typeof loader>();
  return view === null ? <NotOpen number={number} path={path} /> : <Journey view={view} {...rest} />;
}

type Loaded = ReturnType<typeof useLoaderData<typeof loader>>;
type JourneyProps = Pick<Loaded, "forms" | "done" | "now" | "isTracking" | "followUps"> & {
  view: NonNullable<Loaded["view"]>;
};

function Journey({ view, forms, done, now, isTracking, followUps }: JourneyProps) {
  const failed = useActionData<typeof action>();
  const labels = useLabels(view.workflow);
  const lang = useLang();
  const { followUp, journey } = useMessages();
  const isDone = failed === undefined && done !== null && view.entries.some(({ type }) => type === done);
  const shared = { workflow: view.workflow, names: view.names, viewer: "citizen" as const };
  const acts = { workflow: view.workflow, version: view.rowVersion, failed };
  const main = forms.filter(({ weight }) => weight === "main");
  return (
    <div className="max-w-3xl">
      <p className="text-quiet">{journey.kindTitle(labels.name, view.number)}</p>
      <h1 className="page-title mt-1 mb-5" lang={htmlLang(view.language)}>
        {view.subject}
      </h1>
      {isDone && <Banner tone="good" title={labels.act(done).done} />}
      {failed?.isMovedOn && <MovedOn workflow={view.workflow} failed={failed} allowed={view.allowed} />}
      <ErrorSummary errors={failed?.errors ?? {}} />
      <Standing {...view} now={now} />
      {followUps.map((number) => (
        <p key={number} className="mt-4">
          <a href={`/${lang}/cases/${number}`}>{followUp.link(number)}</a>
        </p>
      ))}
      {view.question !== undefined && (
        <section aria-label={journey.history.question} className="panel mt-6 border-s-8 border-s-warn">
          <h2 className="font-semibold">{journey.history.question}</h2>
          <p className="mt-2 text-lg whitespace-pre-line">{view.question.text}</p>
        </section>
      )}
      {view.question !== undefined && <CitizenActs {...acts} forms={main} />}
      <Answers {...shared} answers={view.answers} rating={view.rating} />
      {view.question === undefined && <CitizenActs {...acts} forms={main} />}
      <Lanes {...shared} lanes={view.lanes} sideLanes={view.sideLanes} now={now} />
      <History {...shared} entries={view.entries} />
      <Clocks workflow={view.workflow} clocks={view.clocks} names={view.names} now={now} />
      <Matter {...view} title={journey.yourComplaint} isOwn />
      {isTracking && <p className="mt-8 text-quiet">{journey.keep}</p>}
      <SeldomCitizenActs {...acts} forms={forms.filter(({ weight }) => weight !== "main")} />
    </div>
  );
}
