// What a desk's reader must know before acting again: that somebody else was quicker, who, what and when, and where the
// own words are now.
import type { DeskCase } from "#app/domain/cases/case.query.server.ts";
import { Banner } from "#app/ui/banner/banner.tsx";
import { formatMoment } from "#app/ui/dates.ts";
import { agencyName } from "#app/ui/journey/names.ts";
import { useLabels, useLang, useMessages } from "#app/ui/language.ts";

type Outcome = { event: string; values: Readonly<Record<string, string>> };

/** Not typed by people. */
const envelope = new Set(["event", "expectedVersion", "confirm"]);

export function CaseBanners({
  view,
  outcome,
  isMovedOn,
}: {
  view: DeskCase;
  outcome: Outcome | undefined;
  isMovedOn: boolean;
}) {
  const lang = useLang();
  const labels = useLabels(view.workflow);
  const { desk, journey } = useMessages();
  if (outcome === undefined || !isMovedOn) return null;
  const last = view.entries.at(-1);
  // Texts among what was posted; the rest are choices and numbers.
  const typed = Object.entries(outcome.values).filter(
    ([name, value]) => !envelope.has(name) && /\s/.test(value.trim()),
  );
  const isStillPossible = view.allowed.includes(outcome.event);
  const text = desk.movedOn;
  return (
    <Banner tone="warn" title={text.title}>
      {last !== undefined && (
        <p className="mt-1">
          {text.by(whoOf(last.by), labels.event(last.type), formatMoment(last.at, lang))}
        </p>
      )}
      <p>{text.fresh}</p>
      {typed.length > 0 && <p>{isStillPossible ? text.kept : text.keptApart}</p>}
      {!isStillPossible &&
        typed.map(([name, value]) => (
          <div key={name} className="mt-2 rounded bg-white p-3">
            <p className="text-sm font-semibold text-quiet">{labels.field(outcome.event, name)}</p>
            <p className="whitespace-pre-line select-all">{value}</p>
          </div>
        ))}
    </Banner>
  );

  function whoOf(by: DeskCase["entries"][number]["by"]): string {
    if (by.kind === "citizen") return journey.citizen;
    if (by.kind !== "staff") return journey.history.roles[by.kind] ?? by.kind;
    const person = by.userId === undefined ? undefined : view.people[by.userId];
    return [person, agencyName(view.names, by.agencyId, lang, journey)].filter(Boolean).join(", ");
  }
}
