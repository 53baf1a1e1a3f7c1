// What operators did by hand: when, who, what, why. A table on wide screens, cards on phones.
import type { RecordedAct } from "#app/domain/operations/engine.server.ts";
import { formatMoment } from "#app/ui/dates.ts";
import { useLang, useMessages } from "#app/ui/language.ts";

export function RecordedActs({ acts }: { acts: readonly RecordedAct[] }) {
  const lang = useLang();
  const { operations } = useMessages();
  const text = operations.acts;
  const cell = "max-sm:block max-sm:border-0! max-sm:px-0! max-sm:py-0.5!";
  return (
    <section>
      <h2 className="section-title">{text.title}</h2>
      {acts.length === 0 ? (
        <p className="mt-2 text-quiet">{text.none}</p>
      ) : (
        <table className="data-table mt-3 max-sm:block">
          <caption className="sr-only">{text.caption}</caption>
          <thead className="max-sm:sr-only">
            <tr>
              {Object.entries(text.columns).map(([key, column]) => (
                <th key={key} scope="col">
                  {column}
                </th>
              ))}
            </tr>
          </thead>
          <tbody className="max-sm:block">
            {acts.map((act) => (
              <tr key={act.id} className="max-sm:block max-sm:border-b max-sm:border-line max-sm:py-3">
                <td className={`${cell} whitespace-nowrap`}>
                  <time dateTime={new Date(act.at).toISOString()}>{formatMoment(act.at, lang)}</time>
                </td>
                <td className={cell}>{act.who ?? text.unknownPerson}</td>
                <td className={cell}>{text.what(text.kinds[act.kind] ?? act.kind, whatOf(act))}</td>
                <td className={`${cell} wrap-anywhere whitespace-pre-line`}>{act.reason}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </section>
  );

  function whatOf({ subject }: RecordedAct): string {
    if (subject.job !== undefined) {
      const name = operations.jobs.names[subject.task ?? ""] ?? subject.task;
      return [operations.jobs.number(subject.job), name].filter(Boolean).join(", ");
    }
    const kind = subject.kind === undefined ? undefined : operations.incidents.kinds[subject.kind];
    const number =
      typeof subject.number !== "string" ? undefined : operations.incidents.caseNumber(subject.number);
    return [kind ?? subject.kind ?? subject.about, number].filter(Boolean).join(", ");
  }
}
