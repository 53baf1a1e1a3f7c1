// The head of a case at the desk: kind, number, subject, how it stands and until when, who is in charge, with which other
// cases it is answered.
import type { DeskCase } from "#app/domain/cases/case.query.server.ts";
import { Due } from "#app/ui/due/due.tsx";
import { agencyName } from "#app/ui/journey/names.ts";
import { missedAt, StateTag } from "#app/ui/journey/standing.tsx";
import { htmlLang, useLabels, useLang, useMessages } from "#app/ui/language.ts";
import { Tag } from "#app/ui/tag/tag.tsx";

export function CaseHead({ view, now }: { view: DeskCase; now: Date | string }) {
  const lang = useLang();
  const labels = useLabels(view.workflow);
  const { desk, journey } = useMessages();
  const supervision = desk.queue.supervision[view.supervision ?? ""];
  return (
    <header className="mb-6">
      <p className="text-quiet">
        {labels.name} · <span className="font-mono">{view.number}</span>
      </p>
      <h1 className="page-title mt-1" lang={htmlLang(view.language)}>
        {view.subject}
      </h1>
      <p className="mt-3 flex flex-wrap items-start gap-3">
        <StateTag workflow={view.workflow} state={view.state} turn={view.turn} />
        {supervision !== undefined && <Tag tone="bad">{supervision}</Tag>}
        {view.closedAt === null && (
          <Due
            dueAt={(view.isOverdue ? missedAt(view.clocks) : null) ?? view.dueFirstAt}
            now={now}
            isPaused={view.dueFirstAt === null && !view.isOverdue}
            isOverdue={view.isOverdue}
          />
        )}
        <span className="text-quiet">
          {desk.case.lead}: {agencyName(view.names, view.accountableAgencyId, lang, journey)} ·{" "}
          {desk.case.language}: {desk.case.languages[view.language] ?? view.language}
        </span>
      </p>
      {view.mergedInto !== null && (
        <p className="mt-2">
          {desk.case.mergedInto} <CaseLink number={view.mergedInto} />
        </p>
      )}
      {view.merged.length > 0 && (
        <p className="mt-2 flex flex-wrap gap-x-3">
          {desk.case.merged}:{" "}
          {view.merged.map((number) => (
            <CaseLink key={number} number={number} />
          ))}
        </p>
      )}
    </header>
  );
}

function CaseLink({ number }: { number: string }) {
  return (
    <a href={`/${useLang()}/desk/cases/${number}`} className="font-mono">
      {number}
    </a>
  );
}
