// Why a due date has moved: the pauses and extensions in words, and the same as a table of the dates they led to.
import type { Bilingual } from "#app/i18n/languages.ts";
import type { Labels } from "#app/i18n/workflow-labels.ts";
import { formatDay, formatMoment } from "#app/ui/dates.ts";
import { useLang, useMessages } from "#app/ui/language.ts";

/** As app/domain/cases/due-moves.ts tells it. */
export type MoveShown =
  | { kind: "set"; at: Date | string; days: number; dueAt: Date | string }
  | {
      kind: "pause";
      from: Date | string;
      to: Date | string | null;
      reason: string;
      dueAt: Date | string | null;
    }
  | { kind: "extension"; at: Date | string; days: number; article: Bilingual; dueAt: Date | string | null };

export function Moves({
  moves,
  unit,
  labels,
}: {
  moves: readonly MoveShown[];
  unit: "workingDay" | "day";
  labels: Labels;
}) {
  const lang = useLang();
  const { clockList: text } = useMessages().journey;
  if (moves.length < 2) return null;
  return (
    <>
      <ul className="mt-1 text-sm">
        {moves.flatMap((move) =>
          move.kind === "set"
            ? []
            : [<li key={`${move.kind}${String("from" in move ? move.from : move.at)}`}>{wordsOf(move)}</li>],
        )}
      </ul>
      <details className="mt-1 text-sm">
        <summary className="inline-flex min-h-8 items-center text-brand underline">
          {text.moves.title}
        </summary>
        <table className="data-table mt-1">
          <thead>
            <tr>
              <th scope="col">{text.moves.what}</th>
              <th scope="col">{text.moves.dueThen}</th>
            </tr>
          </thead>
          <tbody>
            {moves.map((move) => (
              <tr key={`${move.kind}${String("from" in move ? move.from : move.at)}`}>
                <td>{wordsOf(move)}</td>
                <td>{move.dueAt === null ? text.moves.unknown : formatDay(move.dueAt, lang)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </details>
    </>
  );

  function wordsOf(move: MoveShown): string {
    if (move.kind === "pause") {
      const reason = labels.pause(move.reason);
      const said =
        move.to === null
          ? text.pausedSince(formatMoment(move.from, lang))
          : text.paused(formatMoment(move.from, lang), formatMoment(move.to, lang));
      return reason === undefined ? said : text.because(said, reason);
    }
    const days = unit === "workingDay" ? text.workingDays(move.days) : text.days(move.days);
    if (move.kind === "set") return text.moves.set(days, formatDay(move.at, lang));
    return text.because(text.extended(days, formatDay(move.at, lang)), move.article[lang]);
  }
}
