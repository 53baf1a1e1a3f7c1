// The rows of a dry run: where each stands, what is wrong with it or what it changes.
import type { Change, Outcome, Status } from "#app/domain/catalogue/exchange/outcome.ts";
import { useLang, useMessages } from "#app/ui/language.ts";

type Told = Omit<Outcome, "problems"> & {
  problems: readonly (Outcome["problems"][number] & { text: string })[];
};

export function ReportRows({ rows, status }: { rows: readonly Told[]; status: Status }) {
  const { exchange } = useMessages();
  return (
    <section aria-labelledby="rows">
      <h2 id="rows" className="section-title mb-3">
        {exchange.run.rowsOf(exchange.statuses[status] ?? status)}
      </h2>
      {rows.length === 0 && <p>{exchange.run.none}</p>}
      <ul className="divide-y divide-line">
        {rows.map((row) => (
          <ReportRow key={`${row.kind} ${row.key} ${row.file} ${row.line}`} row={row} />
        ))}
      </ul>
    </section>
  );
}

function ReportRow({ row }: { row: Told }) {
  const lang = useLang();
  const { exchange } = useMessages();
  const { report } = exchange;
  const { kind, key, file, line, status, problems, changes } = row;
  return (
    <li className="py-3 wrap-anywhere">
      <p>
        <span className="font-semibold">
          {exchange.kinds[kind]}: {key === "" ? "–" : key}
        </span>{" "}
        <span className="text-quiet">{file === "" ? report.noLine : report.line(file, line)}</span>
      </p>
      {problems.length > 0 && (
        <ul className="mt-1 grid gap-1">
          {problems.map((problem, n) => (
            // Two problems of a row may read alike.
            <li key={n} className="border-s-4 border-bad ps-3">
              {(problem.file !== file || problem.line !== line) && (
                <span className="text-quiet">{report.line(problem.file, problem.line)}: </span>
              )}
              {problem.field !== "" && <code className="font-semibold">{problem.field}</code>}
              {problem.value !== "" && <> “{problem.value}”</>} {problem.text}
            </li>
          ))}
        </ul>
      )}
      {status === "updated" && (
        <dl className="mt-1 grid gap-x-4 gap-y-1 sm:grid-cols-[minmax(8rem,max-content)_1fr]">
          {changes.map((change) => (
            <div key={change.field} className="contents">
              <dt>
                <code>{change.field}</code>
              </dt>
              <dd className="max-sm:mb-2">{said(change)}</dd>
            </div>
          ))}
        </dl>
      )}
      {status === "ended" && changes[0] !== undefined && (
        <p className="text-quiet" lang={lang}>
          {changes[0].field}: {changes[0].after}
        </p>
      )}
    </li>
  );

  function said({ before, after }: Change): string {
    if (before === "") return report.added(after);
    return after === "" ? report.removed(before) : report.change(before, after);
  }
}
