// When something is due, in words that say whether it is late: the distance from now, and the moment itself.
import { formatMoment } from "#app/ui/dates.ts";
import { formatDuration } from "#app/ui/durations.ts";
import { useLang, useMessages } from "#app/ui/language.ts";
import { Tag, type Tone } from "#app/ui/tag/tag.tsx";

type DueProps = {
  dueAt: Date | string | null;
  now: Date | string;
  /** Its clock stands still. */
  isPaused?: boolean;
  /** The engine has already fired a clock of it, whatever runs now. */
  isOverdue?: boolean;
};

/** Hours before the end from which on it is shown as pressing. */
const SOON_HOURS = 24;

export function Due({ dueAt, now, isPaused = false, isOverdue = false }: DueProps) {
  const lang = useLang();
  const { due, durations } = useMessages().journey;
  if (isPaused) return <Tag>{due.paused}</Tag>;
  if (dueAt === null) return <span className="text-quiet">{due.none}</span>;
  const left = new Date(dueAt).getTime() - new Date(now).getTime();
  const isLate = left < 0 || isOverdue;
  const tone: Tone = isLate ? "bad" : left < SOON_HOURS * 3_600_000 ? "warn" : "plain";
  const distance = formatDuration(left, durations);
  return (
    <span className="inline-block">
      <Tag tone={tone}>{left < 0 ? due.over(distance) : due.in(distance)}</Tag>{" "}
      <span className="block text-sm whitespace-nowrap text-quiet">
        <time dateTime={new Date(dueAt).toISOString()}>{formatMoment(dueAt, lang)}</time>
      </span>
    </span>
  );
}
