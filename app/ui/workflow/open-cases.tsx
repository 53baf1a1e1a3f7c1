// How many open cases rest in each state of a workflow, by version.
import type { Telling } from "#app/diagrams/telling.ts";
import type { CasesInState } from "#app/domain/operations/engine.server.ts";
import { useLang, useMessages } from "#app/ui/language.ts";

type Props = { isDocument: boolean; telling: Telling; open: readonly CasesInState[] };

export function OpenCases({ isDocument, telling, open }: Props) {
  const lang = useLang();
  const text = useMessages().operations.workflow;
  const versions = [...new Set(open.map(({ version }) => version))].toSorted((a, b) => a - b);
  // A state that only an older version knows has cases as well, until they are moved on.
  const known = new Map(telling.states.map(({ name, label }) => [name, label]));
  const states = [...known.keys(), ...open.map(({ state }) => state)].filter(
    (state, index, all) => all.indexOf(state) === index && open.some((each) => each.state === state),
  );
  const sum = (passes: (each: CasesInState) => boolean) =>
    open
      .filter(passes)
      .reduce((total, { count }) => total + count, 0)
      .toLocaleString(lang);
  return (
    <section className="mb-8">
      <h2 className="section-title">{text.open}</h2>
      {open.length === 0 ? (
        <p className="mt-2 text-quiet">{isDocument ? text.documents : text.noneOpen}</p>
      ) : (
        <table className="data-table mt-2 max-w-2xl">
          <caption className="sr-only">{text.openCaption}</caption>
          <thead>
            <tr>
              <th scope="col">{text.openIn.state}</th>
              {versions.map((version) => (
                <th key={version} scope="col" className="text-end!">
                  {text.openIn.version(version)}
                </th>
              ))}
              {versions.length > 1 && (
                <th scope="col" className="text-end!">
                  {text.openIn.all}
                </th>
              )}
            </tr>
          </thead>
          <tbody>
            {states.map((state) => (
              <tr key={state}>
                <th scope="row" className="font-normal">
                  {known.get(state) ?? state}
                </th>
                {versions.map((version) => (
                  <td key={version} className="text-end! tabular-nums">
                    {sum((each) => each.state === state && each.version === version)}
                  </td>
                ))}
                {versions.length > 1 && (
                  <td className="text-end! tabular-nums">{sum((each) => each.state === state)}</td>
                )}
              </tr>
            ))}
            <tr className="font-bold">
              <th scope="row">{text.openIn.all}</th>
              {versions.map((version) => (
                <td key={version} className="text-end! tabular-nums">
                  {sum((each) => each.version === version)}
                </td>
              ))}
              {versions.length > 1 && <td className="text-end! tabular-nums">{sum(() => true)}</td>}
            </tr>
          </tbody>
        </table>
      )}
    </section>
  );
}
