// Why a due date stands where it does: the limit as it was set, then every pause and extension with the date it led to.
// Pure; the page shows it in words and as a table. What counts as a day is the kernel's (calendar.ts).
import type { Bilingual } from "#app/i18n/languages.ts";
import { type Calendars, dueAt } from "#workflows/kernel/calendar.ts";
import type { ClockRow } from "#workflows/kernel/clock.ts";

export type DueMove =
  | { kind: "set"; at: Date; days: number; dueAt: Date }
  /** `dueAt` null: it lasts, so the date is not known yet. */
  | { kind: "pause"; from: Date; to: Date | null; reason: string; dueAt: Date | null }
  | { kind: "extension"; at: Date; days: number; article: Bilingual; dueAt: Date | null };

type Moved = Pick<
  ClockRow,
  "startedAt" | "days" | "unit" | "extensions" | "excluded" | "calendarVersion" | "ruleId"
>;

/** In the order in which they happened; `articleOf` finds an article in both languages. */
export function movesOf(
  clock: Moved,
  calendars: Calendars,
  articleOf: (ruleId: string, article: string) => Bilingual,
): DueMove[] {
  const calendar = calendars.of(clock.calendarVersion);
  const { startedAt, unit } = clock;
  let days = clock.days;
  const excluded: { from: string; to: string; reason: string }[] = [];
  let isPaused = false;
  const due = () => (isPaused ? null : dueAt(calendar, { startedAt, days, unit, excluded }));
  const steps = [
    ...clock.excluded.map((pause) => ({ at: new Date(pause.to ?? pause.from), pause })),
    ...clock.extensions.map((extension) => ({ at: new Date(extension.at), extension })),
  ].toSorted((a, b) => a.at.getTime() - b.at.getTime());
  const set: DueMove = {
    kind: "set",
    at: startedAt,
    days,
    dueAt: dueAt(calendar, { startedAt, days, unit }),
  };
  return [
    set,
    ...steps.map((step): DueMove => {
      if ("pause" in step) {
        const { from, to, reason } = step.pause;
        if (to === null) isPaused = true;
        else excluded.push({ from, to, reason });
        return {
          kind: "pause",
          from: new Date(from),
          to: to === null ? null : new Date(to),
          reason,
          dueAt: due(),
        };
      }
      const { extension } = step;
      days += extension.days;
      return {
        kind: "extension",
        at: step.at,
        days: extension.days,
        article: articleOf(extension.ruleId, extension.article),
        dueAt: due(),
      };
    }),
  ];
}
