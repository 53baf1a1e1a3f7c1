// A signed-in citizen's own cases.
import { redirect, type MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { casesOfCitizen } from "#app/domain/cases/my-cases.query.server.ts";
import { actorOf } from "#app/domain/people/actor.server.ts";
import { messages } from "#app/i18n/index.ts";
import { langOfPath } from "#app/i18n/languages.ts";
import { workflowLabels } from "#app/i18n/workflow-labels.ts";
import { signInAddress } from "#app/routes/people/after-sign-in.ts";
import { serve } from "#app/routes/serve.server.ts";
import { formatDay } from "#app/ui/dates.ts";
import { Due } from "#app/ui/due/due.tsx";
import { StateTag } from "#app/ui/journey/standing.tsx";
import { useLang, useMessages } from "#app/ui/language.ts";
import { Tag } from "#app/ui/tag/tag.tsx";

export const headers = () => ({ "Cache-Control": "no-store" });

export const meta: MetaFunction = ({ location }) => {
  const { journey, shell } = messages(langOfPath(location.pathname) ?? "zh");
  return [{ title: `${journey.my.title} – ${shell.name}` }];
};

export const loader = serve(async ({ request, url, lang, database, now }) => {
  const actor = await actorOf(request);
  if (actor.kind !== "person") throw redirect(signInAddress(url, lang));
  return { cases: await casesOfCitizen(database, actor.userId), name: actor.name, now };
});

export default function MyCases() {
  const { cases, name, now } = useLoaderData<typeof loader>();
  const lang = useLang();
  const texts = useMessages();
  const { journey, shell } = texts;
  const text = journey.my;
  return (
    <>
      <div className="flex flex-wrap items-center justify-between gap-3">
        <h1 className="page-title">{text.title}</h1>
        <form method="post" action={`/${lang}/sign-out`} className="flex flex-wrap items-center gap-4">
          <span className="text-quiet">{text.signedInAs(name)}</span>
          <button className="min-h-11 cursor-pointer text-brand underline">{shell.signOut}</button>
        </form>
      </div>
      <p className="mt-2 text-quiet">
        {cases.length === 0 ? text.empty : `${text.count(cases.length)}. ${text.intro}`}
      </p>
      <ul className="mt-5 grid gap-3">
        {cases.map((each) => (
          <li key={each.number} className="panel relative hover:bg-wash">
            <div className="flex flex-wrap items-center gap-2">
              <StateTag workflow={each.workflow} state={each.state} turn={each.turn} />
              {each.isOverdue && <Tag tone="bad">{text.late}</Tag>}
              {each.turn === "citizen" && <Tag tone="warn">{text.yourTurn}</Tag>}
              {each.outcome !== null && (
                <Tag>{workflowLabels(texts, each.workflow).outcome(each.outcome)}</Tag>
              )}
            </div>
            <h2 className="mt-2 text-lg font-semibold">
              <a href={`/${lang}/cases/${each.number}`} className="after:absolute after:inset-0">
                {each.subject}
              </a>
            </h2>
            <p className="mt-1 text-sm text-quiet">
              {journey.kindTitle(workflowLabels(texts, each.workflow).name, each.number)} ·{" "}
              {journey.sent(formatDay(each.openedAt, lang))}
              {each.agency !== undefined && (
                <>
                  {" "}
                  · {text.with}: {each.agency[lang]}
                </>
              )}
            </p>
            {each.dueAt !== null && !each.isOverdue && (
              <div className="mt-2">
                <Due dueAt={each.dueAt} now={now} />
              </div>
            )}
          </li>
        ))}
      </ul>
      <p className="mt-8 flex flex-wrap gap-3">
        <a className="button" href={`/${lang}/complaints/new`}>
          {text.write}
        </a>
        <a className="button button-quiet" href={`/${lang}/track`}>
          {text.track}
        </a>
      </p>
    </>
  );
}
