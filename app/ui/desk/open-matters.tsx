// What is under way on a case and not yet said for good: the answer to be checked, the question to the citizen.
import type { DeskCase } from "#app/domain/cases/case.query.server.ts";
import { formatMoment } from "#app/ui/dates.ts";
import { useLang, useMessages } from "#app/ui/language.ts";
import { Tag } from "#app/ui/tag/tag.tsx";

export function OpenMatters({ view }: { view: DeskCase }) {
  const lang = useLang();
  const { desk, journey } = useMessages();
  const { draft, question } = view;
  const drafter = view.entries.findLast(({ type }) => type === "complaint.answerDrafted")?.by.userId;
  return (
    <>
      {draft !== undefined && (
        <section aria-labelledby="draft" className="panel mt-8 border-s-8 border-s-warn">
          <h2 id="draft" className="section-title">
            {desk.case.draft}
          </h2>
          <p className="text-sm text-quiet">
            {drafter !== undefined && <>{desk.case.draftBy(view.people[drafter] ?? drafter)} · </>}
            {formatMoment(draft.at, lang)}
          </p>
          <p className="mt-3 text-lg whitespace-pre-line">{draft.text}</p>
          <p className="mt-3">
            <span className="font-semibold">{desk.acts.fields["outcome"]}:</span>{" "}
            <Tag>{journey.outcomes[draft.outcome] ?? draft.outcome}</Tag>
          </p>
          {draft.remedy !== undefined && (
            <p className="mt-3 whitespace-pre-line">
              <span className="font-semibold">{desk.acts.fields["remedy"]}:</span> {draft.remedy}
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
