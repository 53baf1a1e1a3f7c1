// One case at the desk: how it stands, what was said, and what this person may do with it now.
import type { MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { caseForDesk } from "#app/domain/cases/case.query.server.ts";
import { messages } from "#app/i18n/index.ts";
import { langOfPath } from "#app/i18n/languages.ts";
import { workflowLabels } from "#app/i18n/workflow-labels.ts";
import { serve } from "#app/routes/serve.server.ts";
import { staffActor } from "#app/routes/staff.server.ts";
import { DeskActs } from "#app/ui/case-actions/desk-acts.tsx";
import { Matter } from "#app/ui/case-matter/case-matter.tsx";
import { CaseBanners } from "#app/ui/desk/case-banners.tsx";
import { CaseHead } from "#app/ui/desk/case-head.tsx";
import { IdentityPanel } from "#app/ui/desk/identity-panel.tsx";
import { KeysHelp } from "#app/ui/desk/keys-help.tsx";
import { OpenMatters } from "#app/ui/desk/open-matters.tsx";
import { whoIsWaitedFor } from "#app/ui/desk/waiting.ts";
import { ErrorSummary } from "#app/ui/error-summary/error-summary.tsx";
import { Answers } from "#app/ui/journey/answers.tsx";
import { Clocks } from "#app/ui/journey/clocks.tsx";
import { History } from "#app/ui/journey/history.tsx";
import { Lanes } from "#app/ui/journey/lanes.tsx";
import { useLang, useMessages } from "#app/ui/language.ts";
import { actAtDesk, fromOf } from "./act-at-desk.server.ts";
import { caseForms } from "./case-forms.server.ts";

export const headers = () => ({ "Cache-Control": "no-store" });

export const meta: MetaFunction<typeof loader> = ({ data: shown, location }) => {
  const texts = messages(langOfPath(location.pathname) ?? "zh");
  const { desk, shell } = texts;
  if (shown === undefined) return [{ title: `${desk.title} – ${shell.name}` }];
  const { number, subject, workflow } = shown.view;
  const kind = workflowLabels(texts, workflow).name;
  return [{ title: `${kind} ${number} ${subject} – ${desk.title} – ${shell.name}` }];
};

export const loader = serve(async (args) => {
  const actor = await staffActor(args, "desk");
  const { database, now, params, url } = args;
  const view = await caseForDesk(database, actor, { number: params["number"] ?? "", now });
  return {
    view,
    now,
    from: fromOf(url),
    ...(await caseForms(args, actor, view)),
    // Two pairs of eyes: who drafted the answer is told why there is no button.
    isOwnDraft: view.draft?.draftedBy === actor.userId,
  };
});

export const action = serve(actAtDesk);

export default function DeskCasePage() {
  const { view, now, from, forms, choices, isOwnDraft } = useLoaderData<typeof loader>();
  const outcome = useActionData<typeof action>();
  const lang = useLang();
  const { desk, journey } = useMessages();
  // A form that was filled in wrongly and is gone by now needs no mending.
  const isGone =
    outcome !== undefined && outcome.event.includes(".") && !view.allowed.includes(outcome.event);
  const isMovedOn = outcome?.isMovedOn === true || isGone;
  const shared = { workflow: view.workflow, names: view.names, viewer: "staff" as const };
  const nothing =
    view.closedAt !== null
      ? desk.acts.noneFinal
      : isOwnDraft
        ? desk.case.ownDraft
        : `${desk.acts.none} ${desk.acts.waitsFor(whoIsWaitedFor(view, lang, journey))}`;
  return (
    <>
      <p className="mb-3">
        <a
          href={`/${lang}/desk${from === "" ? "" : `?${from}`}`}
          className="inline-flex min-h-8 items-center"
          data-desk-back
        >
          ‹ {desk.case.back}
        </a>
      </p>
      <CaseBanners view={view} outcome={outcome} isMovedOn={isMovedOn} />
      <ErrorSummary errors={isMovedOn ? {} : (outcome?.errors ?? {})} />
      <CaseHead view={view} now={now} />
      <div className="grid gap-x-8 gap-y-6 lg:grid-cols-[minmax(0,1fr)_28rem] lg:grid-rows-[auto_1fr]">
        <div className="lg:col-start-1 [&>section:first-child]:mt-0">
          <Matter {...view} title={desk.case.matter} />
          <OpenMatters view={view} />
        </div>
        <div className="lg:col-start-2 lg:row-span-2 lg:row-start-1">
          <DeskActs
            workflow={view.workflow}
            forms={forms}
            version={view.rowVersion}
            failed={outcome}
            choices={choices}
            from={from}
            nothing={nothing}
          />
          <IdentityPanel standing={view.identity} outcome={outcome} />
        </div>
        <div className="lg:col-start-1 [&>section:first-child]:mt-0">
          <Answers {...shared} answers={view.answers} rating={view.rating} />
          <History {...shared} entries={view.entries} people={view.people} />
          <Lanes {...shared} lanes={view.lanes} sideLanes={view.sideLanes} now={now} />
          <Clocks workflow={view.workflow} clocks={view.clocks} names={view.names} now={now} />
        </div>
      </div>
      <KeysHelp />
    </>
  );
}
