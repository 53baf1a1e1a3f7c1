// What the engine could not do by itself: incidents, jobs out of retries, deadlines not fired; each with its way out.
import type { ReactNode } from "react";
import { workflowLabels } from "#app/i18n/workflow-labels.ts";
import type { FailedJob, Incident, LateClock } from "#app/domain/operations/engine.server.ts";
import { formatMoment } from "#app/ui/dates.ts";
import { useLang, useMessages } from "#app/ui/language.ts";
import { type FailedMend, MendForm } from "./mend-form.tsx";

type Shown<T> = { items: readonly T[]; all: number };

/** The engine's own errors can be pages long. */
const MAX_ERROR_CHARACTERS = 600;

export function Incidents({ items, all, failed }: Shown<Incident> & { failed: FailedMend | undefined }) {
  const lang = useLang();
  const messages = useMessages();
  const { incidents: text, jobs } = messages.operations;
  return (
    <Section title={text.title} none={text.none} shown={items.length} all={all}>
      {items.map((incident) => {
        const { number, workflow, state, subject } = incident;
        const labels = workflow === null ? undefined : workflowLabels(messages, workflow);
        const about = [
          number === null ? text.noCase : text.caseNumber(number),
          labels?.name,
          state === null ? undefined : labels?.state(state),
          incident.kind === "clockStuck" ? labels?.clock(subject) : (jobs.names[subject] ?? subject),
        ];
        return (
          <li key={incident.id} className="panel border-s-8 border-s-bad">
            <h3 className="font-bold">{text.kinds[incident.kind]}</h3>
            <p>{about.filter(Boolean).join(" · ")}</p>
            <p className="text-sm text-quiet">
              <time dateTime={new Date(incident.at).toISOString()}>{formatMoment(incident.at, lang)}</time>
              {" · "}
              {text.hints[incident.kind]}
            </p>
            <details>
              <summary className="inline-flex min-h-8 items-center text-sm text-brand underline">
                {text.detail}
              </summary>
              <code className="block text-sm wrap-anywhere whitespace-pre-wrap">
                {JSON.stringify(incident.detail, null, 1)}
              </code>
            </details>
            <MendForm
              subject={incident.id}
              about={about.filter(Boolean).join(", ")}
              acts={[incident.kind === "clockStuck" ? "retryClock" : "closeIncident"]}
              failed={failed}
            />
          </li>
        );
      })}
    </Section>
  );
}

export function FailedJobs({ items, all, failed }: Shown<FailedJob> & { failed: FailedMend | undefined }) {
  const lang = useLang();
  const text = useMessages().operations.jobs;
  return (
    <Section title={text.title} none={text.none} shown={items.length} all={all}>
      {items.map((job) => (
        <li key={job.id} className="panel border-s-8 border-s-warn">
          <h3 className="font-bold">{text.names[job.task] ?? job.task}</h3>
          <p className="text-sm text-quiet">
            {text.number(job.id)} · <code>{job.task}</code> · {text.attempts(job.attempts)} ·{" "}
            <time dateTime={new Date(job.updatedAt).toISOString()}>{formatMoment(job.updatedAt, lang)}</time>
          </p>
          {job.lastError !== null && (
            <p className="mt-1">
              <span className="text-sm font-semibold text-quiet">{text.error}:</span>{" "}
              <code className="text-sm wrap-anywhere">{job.lastError.slice(0, MAX_ERROR_CHARACTERS)}</code>
            </p>
          )}
          <MendForm
            subject={job.id}
            about={text.number(job.id)}
            acts={["retryJob", "giveUpJob"]}
            failed={failed}
          />
        </li>
      ))}
    </Section>
  );
}

export function LateClocks({ items, all }: Shown<LateClock>) {
  const lang = useLang();
  const messages = useMessages();
  const { incidents, lateClocks: text } = messages.operations;
  return (
    <Section title={text.title} none={text.none} shown={items.length} all={all}>
      {items.map(({ caseId, number, workflow, clock, dueAt, hasIncident }) => (
        <li key={`${caseId} ${clock}`} className="border-b border-line py-2">
          <p>
            {incidents.caseNumber(number)} ·{" "}
            <span className="font-semibold">{workflowLabels(messages, workflow).clock(clock)}</span> ·{" "}
            {text.due(formatMoment(dueAt, lang))}
          </p>
          <p className="text-sm text-quiet">{hasIncident ? text.told : text.soon}</p>
        </li>
      ))}
    </Section>
  );
}

function Section({
  title,
  none,
  shown,
  all,
  children,
}: {
  title: string;
  none: string;
  shown: number;
  all: number;
  children: ReactNode;
}) {
  const { operations } = useMessages();
  return (
    <section className="mb-8">
      <h2 className="section-title">{title}</h2>
      {shown === 0 ? (
        <p className="mt-2 text-quiet">{none}</p>
      ) : (
        <ul className="mt-3 grid gap-3">{children}</ul>
      )}
      {all > shown && <p className="mt-3 text-quiet">{operations.more(shown, all)}</p>}
    </section>
  );
}
