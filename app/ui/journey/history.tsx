// What has happened to a case, in order, each with its date, who did it and what was said.
import type { JourneyEntry } from "#app/domain/cases/journey.ts";
import { formatMoment } from "#app/ui/dates.ts";
import { useLabels, useLang, useMessages } from "#app/ui/language.ts";
import { agencyName, type Names } from "./names.ts";
import { SaidList } from "./said.tsx";

/** `people` are names of staff by user id; only the desk has them. */
export function History({
  workflow,
  entries,
  names,
  people = {},
  viewer,
}: {
  workflow: string;
  entries: readonly JourneyEntry[];
  names: Names;
  people?: Readonly<Record<string, string>>;
  viewer: "citizen" | "staff";
}) {
  const lang = useLang();
  const labels = useLabels(workflow);
  const { journey } = useMessages();
  const text = journey.history;
  return (
    <section aria-labelledby="history" className="mt-8">
      <h2 id="history" className="section-title">
        {text.title}
      </h2>
      <ol className="ms-1.5 mt-3 border-s-2 border-line">
        {entries.map((entry) => (
          <li key={entry.seq} className="relative ps-5 pb-5">
            <span
              aria-hidden
              className={`absolute -start-[0.45rem] top-1.5 size-3 rounded-full ${entry.clock === undefined ? "bg-brand" : "bg-bad"}`}
            />
            <p className="font-semibold">
              {entry.isReminder
                ? journey.stillOverdue(entry.times)
                : labels.event(entry.type, viewer === "citizen")}
              {entry.toAgencyIds.length > 0 && (
                <span className="font-normal"> {text.to(officesOf(entry.toAgencyIds))}</span>
              )}
              {entry.helperIds.length > 0 && (
                <span className="font-normal"> {text.helpedBy(officesOf(entry.helperIds))}</span>
              )}
              {entry.clock !== undefined && !entry.isReminder && (
                <span className="font-normal"> · {labels.clock(entry.clock)}</span>
              )}
            </p>
            <p className="text-sm text-quiet">
              <time dateTime={new Date(entry.at).toISOString()}>{formatMoment(entry.at, lang)}</time>
              {entry.times > 1 && (
                <>
                  {" – "}
                  <time dateTime={new Date(entry.lastAt).toISOString()}>
                    {formatMoment(entry.lastAt, lang)}
                  </time>
                </>
              )}
              {hasActor(entry) && <> · {actorName(entry)}</>}
            </p>
            <SaidList
              said={entry.said.filter(({ kind }) => kind !== "agencies")}
              event={entry.type}
              labels={labels}
              names={names}
            />
          </li>
        ))}
      </ol>
    </section>
  );

  function officesOf(ids: readonly string[]): string {
    return ids.map((id) => agencyName(names, id, lang, journey)).join(journey.listJoin);
  }

  /** Of what citizens did, their own page says "you" already. */
  function hasActor({ by, clock }: JourneyEntry): boolean {
    return clock === undefined && !(viewer === "citizen" && by.kind === "citizen");
  }

  function actorName({ by }: JourneyEntry): string {
    if (by.kind === "citizen") return journey.citizen;
    if (by.kind !== "staff") return text.roles[by.kind] ?? by.kind;
    const office = agencyName(names, by.agencyId, lang, journey);
    const person = by.userId === undefined ? undefined : people[by.userId];
    const role = by.role === undefined ? undefined : text.roles[by.role];
    return viewer === "citizen" ? office : [office, role, person].filter(Boolean).join(" · ");
  }
}
