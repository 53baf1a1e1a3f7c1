// A workflow's rules: for each set where and from when it holds, its time limits with their articles, counts and triggers.
import { formatDay } from "#app/ui/dates.ts";
import { useLabels, useLang, useMessages } from "#app/ui/language.ts";
import type { RuleSet } from "#workflows/kernel/rule-sets.ts";

export function RuleSets({ workflow, ruleSets }: { workflow: string; ruleSets: readonly RuleSet[] }) {
  const text = useMessages().operations.workflow;
  return (
    <section className="mb-8">
      <h2 className="section-title">{text.rules}</h2>
      <p className="mt-1 mb-3 text-sm text-quiet">{ruleSets.length === 0 ? text.noRules : text.rulesHint}</p>
      {ruleSets.map((set) => (
        <RuleSetText key={set.id} workflow={workflow} set={set} />
      ))}
    </section>
  );
}

function RuleSetText({ workflow, set }: { workflow: string; set: RuleSet }) {
  const lang = useLang();
  const { operations, journey } = useMessages();
  const text = operations.workflow;
  const labels = useLabels(workflow);
  const cell = "max-sm:block max-sm:border-0! max-sm:px-0! max-sm:py-0!";
  return (
    <article className="panel mb-4">
      <h3 className="text-lg font-bold">{set.id}</h3>
      <p className="text-sm text-quiet">
        {text.holdsIn(set.divisionPrefix)} · {text.from(formatDay(`${set.inForceFrom}T12:00:00+08:00`, lang))}
      </p>
      <table className="data-table mt-2 max-sm:block">
        <caption className="sr-only">{text.limitsCaption(set.id)}</caption>
        <thead className="max-sm:sr-only">
          <tr>
            <th scope="col">{text.columns.clock}</th>
            <th scope="col">{text.columns.days}</th>
            <th scope="col">{text.columns.article}</th>
          </tr>
        </thead>
        <tbody className="max-sm:block">
          {Object.entries(set.clocks).map(([name, rule]) => (
            <tr key={name} className="max-sm:block max-sm:border-b max-sm:border-line max-sm:py-2">
              <th scope="row" className={`${cell} font-semibold`}>
                {labels.clock(name)}
              </th>
              <td className={`${cell} whitespace-nowrap`}>
                {rule.unit === "workingDay"
                  ? journey.clockList.workingDays(rule.days)
                  : journey.clockList.days(rule.days)}
              </td>
              <td className={`${cell} text-sm text-quiet`}>{rule.article[lang]}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {Object.keys(set.limits).length > 0 && (
        <>
          <h4 className="mt-4 font-semibold">{text.counts}</h4>
          <ul>
            {Object.entries(set.limits).map(([name, count]) => (
              <li key={name}>
                {labels.limit(name)}: <span className="font-semibold">{count}</span>
              </li>
            ))}
          </ul>
        </>
      )}
      {set.triggers.length > 0 && (
        <>
          <h4 className="mt-4 font-semibold">{text.triggers}</h4>
          <ul className="list-disc ps-6">
            {set.triggers.map((name) => (
              <li key={name}>{labels.trigger(name)}</li>
            ))}
          </ul>
        </>
      )}
    </article>
  );
}
