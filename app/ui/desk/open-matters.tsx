// What is under way on a case and not yet said for good: the answer to be checked, the question to the citizen.
import type { DeskCase } from "#app/domain/cases/case.query.server.ts";
import { formatMoment } from "#app/ui/dates.ts";
import { SaidList } from "#app/ui/journey/said.tsx";
import { useLabels, useLang, useMessages } from "#app/ui/language.ts";
import { Tag } from "#app/ui/tag/tag.tsx";

export function OpenMatters({ view }: { view: DeskCase }) {
  const lang = useLang();
  const labels = useLabels(view.workflow);
  const { desk } = useMessages();
  const { draft, question } = view;
  return (
    <>
      {draft !== undefined && (
        <section aria-labelledby="draft" className="panel mt-8 border-s-8 border-s-warn">
          <h2 id="draft" className="section-title">
            {desk.case.draft}
          </h2>
          <p className="text-sm text-quiet">
            {draft.draftedBy !== undefined && (
              <>{desk.case.draftBy(view.people[draft.draftedBy] ?? draft.draftedBy)} · </>
            )}
            {formatMoment(draft.at, lang)}
          </p>
          {draft.text !== "" && <p className="mt-3 text-lg whitespace-pre-line">{draft.text}</p>}
          <SaidList said={draft.said} event={draft.event} labels={labels} names={view.names} />
          {draft.outcome !== undefined && (
            <p className="mt-3">
              <span className="font-semibold">{labels.field(draft.event, "outcome")}:</span>{" "}
              <Tag>{labels.outcome(draft.outcome)}</Tag>
            </p>
          )}
          {draft.remedy !== undefined && (
            <p className="mt-3 whitespace-pre-line">
              <span className="font-semibold">{labels.field(draft.event, "remedy")}:</span> {draft.remedy}
            </p>
          )}
        </section>
      )}
      {question !== undefined && (
        <section aria-labelledby="question" className="panel mt-8 border-s-8 border-s-warn">
          <h2 id="question" className="section-title">
            {desk.case.question}
          </h2>
          <p className="text-sm text-quiet">{formatMoment(question.at, lang)}</p>
          <p className="mt-2 whitespace-pre-line">{question.text}</p>
        </section>
      )}
    </>
  );
}
