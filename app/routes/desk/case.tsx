// One case at the desk: how it stands, what was said, and what this person may do with it now.
import type { MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { officesFor, places } from "#app/domain/agencies/places.query.server.ts";
import { caseForDesk, type DeskCase } from "#app/domain/cases/case.query.server.ts";
import { messages } from "#app/i18n/index.ts";
import { langOfPath } from "#app/i18n/languages.ts";
import { serve, type PageArgs } from "#app/routes/serve.server.ts";
import { staffActor } from "#app/routes/staff.server.ts";
import { deskForms } from "#app/ui/case-actions/desk-forms.ts";
import { DeskActs } from "#app/ui/case-actions/desk-acts.tsx";
import { Matter } from "#app/ui/case-matter/case-matter.tsx";
import { Due } from "#app/ui/due/due.tsx";
import { CaseBanners } from "#app/ui/desk/case-banners.tsx";
import { IdentityPanel } from "#app/ui/desk/identity-panel.tsx";
import { KeysHelp } from "#app/ui/desk/keys-help.tsx";
import { OpenMatters } from "#app/ui/desk/open-matters.tsx";
import { ErrorSummary } from "#app/ui/error-summary/error-summary.tsx";
import { Answers } from "#app/ui/journey/answers.tsx";
import { Clocks } from "#app/ui/journey/clocks.tsx";
import { History } from "#app/ui/journey/history.tsx";
import { Lanes } from "#app/ui/journey/lanes.tsx";
import { agencyName } from "#app/ui/journey/names.ts";
import { missedAt, StateTag } from "#app/ui/journey/standing.tsx";
import { htmlLang, useLang, useMessages } from "#app/ui/language.ts";
import { actAtDesk, fromOf } from "./act-at-desk.server.ts";

export const headers = () => ({ "Cache-Control": "no-store" });

export const meta: MetaFunction<typeof loader> = ({ data: shown, location }) => {
  const { desk, shell } = messages(langOfPath(location.pathname) ?? "zh");
  const title = shown === undefined ? desk.title : `${shown.view.number} ${shown.view.subject}`;
  return [{ title: `${title} – ${desk.title} – ${shell.name}` }];
};

export const loader = serve(async (args) => {
  const actor = await staffActor(args, "desk");
  const { database, now, params, url } = args;
  const view = await caseForDesk(database, actor, { number: params["number"] ?? "", now });
  return {
    view,
    now,
    from: fromOf(url),
    dispatching: await dispatching(args, view),
    // Two pairs of eyes: who drafted the answer is told why there is no button.
    isOwnDraft:
      view.entries.findLast(({ type }) => type === "complaint.answerDrafted")?.by.userId === actor.userId,
  };
});

async function dispatching({ database, url }: PageArgs, { allowed, division, aboutAgencyId }: DeskCase) {
  const isNeeded = allowed.some((event) => /\.(dispatched|redispatched|designated)$/.test(event));
  if (!isNeeded) return undefined;
  const asked = url.searchParams.get("place") ?? "";
  const divisionCode = /^\d{6}$/.test(asked) ? asked : division.code;
  const [offices, all] = await Promise.all([officesFor(database, divisionCode), places(database)]);
  // A returned case is not laid before the office that has just sent it back.
  const namedId = allowed.includes("complaint.dispatched") ? (aboutAgencyId ?? undefined) : undefined;
  return { offices, places: all, divisionCode, namedId };
}

export const action = serve(actAtDesk);

export default function DeskCasePage() {
  const { view, now, from, dispatching: offices, isOwnDraft } = useLoaderData<typeof loader>();
  const outcome = useActionData<typeof action>();
  // A form that was filled in wrongly and is gone by now needs no mending.
  const isGone =
    outcome !== undefined && Object.hasOwn(deskForms, outcome.event) && !view.allowed.includes(outcome.event);
  const isMovedOn = outcome?.isMovedOn === true || isGone;
  const lang = useLang();
  const { desk, journey } = useMessages();
  const shared = { names: view.names, viewer: "staff" as const };
  const waitsFor =
    view.state === "awaitingCitizen" || view.state === "answered" || view.state === "rated"
      ? journey.citizen
      : agencyName(view.names, view.accountableAgencyId, lang, journey);
  const nothing =
    view.closedAt !== null
      ? desk.acts.noneFinal
      : view.state === "inReview" && isOwnDraft
        ? desk.case.ownDraft
        : `${desk.acts.none} ${desk.acts.waitsFor(waitsFor)}`;
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
      <header className="mb-6">
        <p className="font-mono text-quiet">{view.number}</p>
        <h1 className="page-title mt-1" lang={htmlLang(view.language)}>
          {view.subject}
        </h1>
        <p className="mt-3 flex flex-wrap items-start gap-3">
          <StateTag state={view.state} />
          {view.closedAt === null && (
            <Due
              dueAt={(view.isOverdue ? missedAt(view.clocks) : null) ?? view.dueFirstAt}
              now={now}
              isPaused={view.state === "awaitingCitizen"}
              isOverdue={view.isOverdue}
            />
          )}
          <span className="text-quiet">
            {desk.case.lead}: {agencyName(view.names, view.accountableAgencyId, lang, journey)} ·{" "}
            {desk.case.language}: {desk.case.languages[view.language] ?? view.language}
          </span>
        </p>
      </header>
      <div className="grid gap-x-8 gap-y-6 lg:grid-cols-[minmax(0,1fr)_28rem] lg:grid-rows-[auto_1fr]">
        <div className="lg:col-start-1 [&>section:first-child]:mt-0">
          <Matter {...view} title={desk.case.complaint} />
          <OpenMatters view={view} />
        </div>
        <div className="lg:col-start-2 lg:row-span-2 lg:row-start-1">
          <DeskActs
            allowed={view.allowed}
            version={view.rowVersion}
            failed={outcome}
            dispatching={offices}
            from={from}
            nothing={nothing}
          />
          <IdentityPanel standing={view.identity} outcome={outcome} />
        </div>
        <div className="lg:col-start-1 [&>section:first-child]:mt-0">
          <Answers {...shared} answers={view.answers} rating={view.rating} />
          <History {...shared} entries={view.entries} people={view.people} />
          <Lanes {...shared} lanes={view.lanes} now={now} />
          <Clocks clocks={view.clocks} now={now} />
        </div>
      </div>
      <KeysHelp />
    </>
  );
}
