// A workflow's diagram as text: each state, who is waited for, which clocks run, where each event leads.
import type { Telling, ToldMove, ToldState } from "#app/diagrams/telling.ts";
import { useLang, useMessages } from "#app/ui/language.ts";

export function States({ telling }: { telling: Telling }) {
  const { diagram, operations } = useMessages();
  const { opening, states } = telling;
  return (
    <section className="mb-8">
      <h2 className="section-title">{operations.workflow.text}</h2>
      <p className="mt-2">
        <span className="font-semibold">{diagram.begins}:</span> {opening.event}{" "}
        <span className="text-quiet">({opening.by})</span> → {opening.toNames}
      </p>
      <div className="mt-4 grid gap-4 lg:grid-cols-2">
        {states.map((state) => (
          <State key={state.name} state={state} />
        ))}
      </div>
    </section>
  );
}

function State({ state }: { state: ToldState }) {
  const lang = useLang();
  const { diagram } = useMessages();
  return (
    <article id={`state-${state.name}`} className="panel scroll-mt-4">
      <h3 className="text-lg font-bold">
        {state.label} <code className="text-sm font-normal text-quiet">{state.name}</code>
      </h3>
      {state.isFinal ? (
        <p className="text-quiet">{diagram.final}</p>
      ) : (
        <>
          <p className="text-sm text-quiet">
            {diagram.waitsFor}: {state.waitsFor} · {diagram.clocks}:{" "}
            {state.clocks.length === 0 ? diagram.noClocks : state.clocks.join(lang === "zh" ? "、" : ", ")}
          </p>
          <ul className="mt-2 divide-y divide-line">
            {state.moves.map((move) => (
              <Move key={`${move.event} ${move.to ?? ""}`} move={move} />
            ))}
          </ul>
        </>
      )}
    </article>
  );
}

function Move({ move }: { move: ToldMove }) {
  const { operations } = useMessages();
  return (
    <li className="py-1.5">
      <span className="font-semibold">{move.event}</span> →{" "}
      {move.to === undefined ? (
        move.toName
      ) : (
        <a href={`#state-${move.to}`} className="inline-flex min-h-6 items-center">
          {move.toName}
        </a>
      )}
      <span className="block text-sm text-quiet">
        {move.by}
        {move.when !== "" && ` · ${operations.workflow.when}: ${move.when}`}
      </span>
    </li>
  );
}
