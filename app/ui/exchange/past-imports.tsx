// Imports that wait to be applied, and those that were.
import type { Counts, Status } from "#app/domain/catalogue/exchange/outcome.ts";
import { formatMoment } from "#app/ui/dates.ts";
import { useLang, useMessages } from "#app/ui/language.ts";

type Waiting = { id: string; createdAt: Date | string; names: string };

export function WaitingUploads({ waiting }: { waiting: readonly Waiting[] }) {
  const lang = useLang();
  const { exchange } = useMessages();
  return (
    <section className="mt-10" aria-labelledby="waiting">
      <h2 id="waiting" className="section-title mb-3">
        {exchange.past.waiting}
      </h2>
      <ul className="grid gap-1">
        {waiting.map(({ id, createdAt, names }) => (
          <li key={id} className="wrap-anywhere">
            <a href={`/${lang}/admin/catalogue/imports/${id}`} className="inline-flex min-h-6 items-center">
              {names}
            </a>{" "}
            <span className="text-quiet">{formatMoment(createdAt, lang)}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}

type Past = { id: string; at: Date | string; by: string | null; fileName: string; counts: Counts };

export function PastImports({ past }: { past: readonly Past[] }) {
  const lang = useLang();
  const { exchange } = useMessages();
  const text = exchange.past;
  return (
    <section className="mt-10" aria-labelledby="past">
      <h2 id="past" className="section-title mb-3">
        {text.title}
      </h2>
      {past.length === 0 && <p>{text.none}</p>}
      {past.length > 0 && (
        <table className="data-table">
          <caption className="sr-only">{text.caption}</caption>
          <thead>
            <tr>
              <th scope="col">{text.at}</th>
              <th scope="col" className="max-sm:hidden">
                {text.who}
              </th>
              <th scope="col" className="max-sm:hidden">
                {text.files}
              </th>
              <th scope="col">{text.result}</th>
            </tr>
          </thead>
          <tbody>
            {past.map(({ id, at, by, fileName, counts }) => (
              <tr key={id}>
                <th scope="row">{formatMoment(at, lang)}</th>
                <td className="max-sm:hidden">{by ?? text.command}</td>
                <td className="max-sm:hidden wrap-anywhere">{fileName}</td>
                <td>
                  <Sums counts={counts} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </section>
  );
}

function Sums({ counts }: { counts: Counts }) {
  const lang = useLang();
  const { exchange } = useMessages();
  const lines = Object.entries(counts).flatMap(([kind, own]) => {
    const sums = (["created", "updated", "ended"] satisfies Status[])
      .filter((status) => (own[status] ?? 0) > 0)
      .map((status) => `${exchange.statuses[status] ?? status} ${(own[status] ?? 0).toLocaleString(lang)}`);
    return sums.length === 0 ? [] : [`${exchange.kinds[kind] ?? kind}: ${sums.join(", ")}`];
  });
  return (
    <>
      {lines.map((line) => (
        <p key={line}>{line}</p>
      ))}
    </>
  );
}
