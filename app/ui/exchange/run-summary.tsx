// What was read, and how many rows come to what.
import type { FoundFile } from "#app/domain/catalogue/exchange/read-files.ts";
import { type Counts, type Status, statuses } from "#app/domain/catalogue/exchange/outcome.ts";
import { useLang, useMessages } from "#app/ui/language.ts";

export function RunFiles({ files }: { files: readonly FoundFile[] }) {
  const lang = useLang();
  const { exchange } = useMessages();
  const text = exchange.run;
  return (
    <section className="mb-8" aria-labelledby="files">
      <h2 id="files" className="section-title mb-3">
        {text.files}
      </h2>
      <table className="data-table">
        <thead>
          <tr>
            <th scope="col">{text.file}</th>
            <th scope="col">{text.kind}</th>
            <th scope="col" className="text-end!">
              {text.rows}
            </th>
            <th scope="col" className="max-sm:hidden">
              {text.encoding}
            </th>
          </tr>
        </thead>
        <tbody>
          {files.map(({ name, kind, rows, encoding }) => (
            <tr key={`${name} ${kind}`}>
              <th scope="row" className="wrap-anywhere">
                {name}
              </th>
              <td>{exchange.kinds[kind] ?? text.noKind}</td>
              <td className="text-end! tabular-nums">{rows.toLocaleString(lang)}</td>
              <td className="max-sm:hidden">{encoding === undefined ? "–" : text.encodings[encoding]}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

export function RunCounts({ counts }: { counts: Counts }) {
  const lang = useLang();
  const { exchange } = useMessages();
  return (
    <section className="mb-8" aria-labelledby="counts">
      <h2 id="counts" className="section-title mb-3">
        {exchange.run.counts}
      </h2>
      <dl className="grid gap-x-6 gap-y-1 sm:grid-cols-[max-content_1fr]">
        {Object.entries(counts).map(([kind, own]) => (
          <div key={kind} className="contents">
            <dt className="font-semibold">{exchange.kinds[kind] ?? kind}</dt>
            <dd className="tabular-nums max-sm:mb-2">
              {statuses
                .filter((status) => (own[status] ?? 0) > 0)
                .map(
                  (status) =>
                    `${exchange.statuses[status] ?? status} ${(own[status] ?? 0).toLocaleString(lang)}`,
                )
                .join(" · ")}
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

/** Links to the rows of each status that has any. */
export function RunTabs({
  sums,
  current,
  href,
}: {
  sums: readonly { status: Status; rows: number }[];
  current: Status;
  href: (status: Status) => string;
}) {
  const lang = useLang();
  const { exchange } = useMessages();
  return (
    <nav aria-label={exchange.run.rowTabs} className="mb-4">
      <ul className="flex flex-wrap gap-x-5">
        {sums
          .filter(({ rows }) => rows > 0)
          .map(({ status, rows }) => (
            <li key={status}>
              <a
                href={href(status)}
                aria-current={status === current ? "page" : undefined}
                className="inline-flex min-h-11 items-center"
              >
                {exchange.statuses[status]} ({rows.toLocaleString(lang)})
              </a>
            </li>
          ))}
      </ul>
    </nav>
  );
}
