// What has happened to a case, in order, each with its date, who did it and what was said.
import type { JourneyEntry } from "#app/domain/cases/journey.ts";
import { formatMoment } from "#app/ui/dates.ts";
import { useLang, useMessages } from "#app/ui/language.ts";
import { agencyName, type Names } from "./names.ts";

/** The clock that only repeats that a time limit has run out. */
const REMINDER = "supervision";

/** `people` are names of staff by user id; only the desk has them. */
export function History({
  entries,
  names,
  people = {},
  viewer,
}: {
  entries: readonly JourneyEntry[];
  names: Names;
  people?: Readonly<Record<string, string>>;
  viewer: "citizen" | "staff";
}) {
  const lang = useLang();
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
              {titleOf(entry)}
              {entry.toAgencyId !== undefined && (
                <span className="font-normal">
                  {" "}
                  {text.to(agencyName(names, entry.toAgencyId, lang, journey))}
                </span>
              )}
              {entry.clock !== undefined && entry.clock !== REMINDER && (
                <span className="font-normal"> · {journey.clocks[entry.clock] ?? entry.clock}</span>
              )}
            </p>
            <p className="text-sm text-quiet">
              <time dateTime={new Date(entry.at).toISOString()}>{formatMoment(entry.at, lang)}</time>
              {hasActor(entry) && <> · {actorName(entry)}</>}
            </p>
            <Details entry={entry} />
          </li>
        ))}
      </ol>
    </section>
  );

  function titleOf({ type, clock }: JourneyEntry): string {
    if (clock === REMINDER) return journey.stillOverdue;
    const own = viewer === "citizen" ? journey.ownEvents[type] : undefined;
    return own ?? journey.events[type] ?? type;
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

function Details({ entry }: { entry: JourneyEntry }) {
  const { journey } = useMessages();
  const labels: Readonly<Record<string, string>> = {
    ...journey.history,
    text: entry.type === "complaint.informationGiven" ? journey.history.reply : journey.history.text,
  } as never;
  const lines = [
    ...(entry.outcome === undefined
      ? []
      : [{ what: journey.history.outcome, text: journey.outcomes[entry.outcome] ?? entry.outcome }]),
    ...(entry.reasonKey === undefined
      ? []
      : [{ what: journey.history.reason, text: journey.refusalReasons[entry.reasonKey] ?? entry.reasonKey }]),
    ...(entry.rating === undefined
      ? []
      : [{ what: `${entry.rating}/5`, text: journey.ratings[entry.rating] ?? "" }]),
    ...entry.said.map(({ what, text }) => ({ what: labels[what] ?? what, text })),
  ];
  if (lines.length === 0) return null;
  return (
    <dl className="mt-1 rounded-md bg-wash px-3 py-2">
      {lines.map(({ what, text }) => (
        <div key={what}>
          <dt className="inline text-sm font-semibold text-quiet">{what}: </dt>
          <dd className="inline whitespace-pre-line">{text}</dd>
        </div>
      ))}
    </dl>
  );
}
