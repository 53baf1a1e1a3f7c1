// For whom a case waits, in words: its citizen, or the offices that have something to do.
import type { Messages } from "#app/i18n/index.ts";
import type { Lang } from "#app/i18n/languages.ts";
import { agencyName, type Names } from "#app/ui/journey/names.ts";

type Waiting = {
  turn: "agency" | "citizen" | "nobody";
  tasks: readonly { agencyId: string }[];
  accountableAgencyId: string | null;
  names: Names;
};

/** Whoever has an open task; where nobody has one, the citizen in their turn, else the agency in charge. */
export function whoIsWaitedFor(
  { turn, tasks, accountableAgencyId, names }: Waiting,
  lang: Lang,
  journey: Messages["journey"],
): string {
  const offices = [...new Set(tasks.map(({ agencyId }) => agencyId))];
  const waitedFor = offices.length > 0 ? offices : [accountableAgencyId];
  const named = waitedFor.map((id) => agencyName(names, id, lang, journey));
  return (turn === "citizen" ? [journey.citizen] : named).join(journey.listJoin);
}
