// The answers that reached the citizen: the newest first and large, with the result as the office sees it and what can be
// done against it; then the citizen's own verdict, kept apart.
import type { Answer } from "#app/domain/cases/journey.ts";
import { formatMoment } from "#app/ui/dates.ts";
import { useLabels, useLang, useMessages } from "#app/ui/language.ts";
import { Tag, type Tone } from "#app/ui/tag/tag.tsx";
import { agencyName, type Names } from "./names.ts";
import { SaidList } from "./said.tsx";

const tones: Readonly<Record<string, Tone>> = {
  solved: "good",
  granted: "good",
  refused: "warn",
  partlyGranted: "warn",
  beyondPower: "warn",
};

export function Answers({
  workflow,
  answers,
  names,
  rating,
  viewer,
}: {
  workflow: string;
  answers: readonly Answer[];
  names: Names;
  rating: number | null;
  viewer: "citizen" | "staff";
}) {
  const { journey } = useMessages();
  if (answers.length === 0) return null;
  const [latest, ...earlier] = answers.toReversed();
  return (
    <section aria-labelledby="answer" className="mt-8">
      {latest !== undefined && <AnswerPanel workflow={workflow} answer={latest} names={names} id="answer" />}
      {rating !== null && (
        <p className="mt-3">
          <span className="font-semibold">
            {viewer === "citizen" ? journey.answer.yourRating : journey.answer.citizenRating}:
          </span>{" "}
          {rating}/5 · {journey.ratings[rating]}
        </p>
      )}
      {earlier.map((answer) => (
        <details key={String(answer.at)} className="mt-3">
          <summary className="min-h-8 text-brand">{journey.answer.earlier}</summary>
          <AnswerPanel workflow={workflow} answer={answer} names={names} />
        </details>
      ))}
    </section>
  );
}

function AnswerPanel({
  workflow,
  answer,
  names,
  id,
}: {
  workflow: string;
  answer: Answer;
  names: Names;
  id?: string;
}) {
  const lang = useLang();
  const labels = useLabels(workflow);
  const { journey } = useMessages();
  const text = journey.answer;
  return (
    <div className={`panel border-s-8 ${answer.isEarlier ? "border-s-line bg-wash" : "border-s-good"}`}>
      <h2 id={id} className="section-title">
        {answer.isEarlier ? text.earlier : text.title}
      </h2>
      <p className="text-sm text-quiet">
        {text.from(agencyName(names, answer.agencyId, lang, journey), formatMoment(answer.at, lang))}
      </p>
      {answer.text !== "" && <p className="mt-3 text-lg whitespace-pre-line">{answer.text}</p>}
      <SaidList said={answer.said} event={answer.event} labels={labels} names={names} />
      {answer.outcome !== undefined && (
        <p className="mt-4">
          <span className="font-semibold">{text.outcome}:</span>{" "}
          <Tag tone={tones[answer.outcome] ?? "plain"}>{labels.outcome(answer.outcome)}</Tag>
        </p>
      )}
      {answer.remedy !== undefined && (
        <div className="mt-4 border-t border-line pt-3">
          <h3 className="font-semibold">{text.remedy}</h3>
          <p className="mt-1 whitespace-pre-line">{answer.remedy}</p>
        </div>
      )}
    </div>
  );
}
