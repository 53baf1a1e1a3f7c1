// Who has had a case and how long, as one lane per holder on a common line of time; below them the offices that do a part
// of it, each with its own due date. The words carry everything; the bars are for the eye only.
import type { Lane, SideLane } from "#app/domain/cases/journey.ts";
import { formatMoment } from "#app/ui/dates.ts";
import { formatDuration } from "#app/ui/durations.ts";
import { useLabels, useLang, useMessages } from "#app/ui/language.ts";
import { Tag } from "#app/ui/tag/tag.tsx";
import { agencyName, type Names } from "./names.ts";

const WIDTH = 1000;
const SHORTEST = 6;

type Span = { from: number; to: number };

export function Lanes({
  workflow,
  lanes,
  sideLanes,
  names,
  now,
  viewer,
}: {
  workflow: string;
  lanes: readonly Lane[];
  sideLanes: readonly SideLane[];
  names: Names;
  now: Date | string;
  viewer: "citizen" | "staff";
}) {
  const lang = useLang();
  const labels = useLabels(workflow);
  const { journey } = useMessages();
  const text = journey.lanes;
  const span = spanOf([...lanes, ...sideLanes], new Date(now));
  return (
    <section aria-labelledby="lanes" className="mt-8">
      <h2 id="lanes" className="section-title">
        {text.title}
      </h2>
      <ol className="mt-3 grid gap-4">
        {lanes.map((lane) => {
          const { holder } = lane;
          const isCitizen = holder.kind === "citizen";
          return (
            <li key={isCitizen ? "citizen" : holder.agencyId}>
              <p className="flex flex-wrap items-baseline gap-x-3">
                <span className="font-semibold">
                  {isCitizen
                    ? viewer === "citizen"
                      ? journey.you
                      : journey.citizen
                    : agencyName(names, holder.agencyId, lang, journey)}
                </span>
                <span className="text-quiet">{formatDuration(lane.milliseconds, journey.durations)}</span>
                {lane.isNow && (
                  <Tag tone="brand">{isCitizen && viewer === "citizen" ? text.yourTurn : text.now}</Tag>
                )}
              </p>
              <Bar stays={lane.stays} span={span} fill={isCitizen ? "fill-warn" : "fill-brand"} />
            </li>
          );
        })}
      </ol>
      {sideLanes.length > 0 && (
        <>
          <h3 className="mt-5 font-semibold">{labels.parts}</h3>
          <ol className="mt-2 grid gap-4">
            {sideLanes.map((lane) => (
              <li key={lane.holder.agencyId}>
                <p className="flex flex-wrap items-baseline gap-x-3">
                  <span className="font-semibold">
                    {agencyName(names, lane.holder.agencyId, lang, journey)}
                  </span>
                  <span className="text-quiet">{formatDuration(lane.milliseconds, journey.durations)}</span>
                  <Tag tone={lane.isNow ? "brand" : "plain"}>{standingOf(lane)}</Tag>
                  {lane.isLate && <Tag tone="bad">{text.sideLate}</Tag>}
                </p>
                <Bar stays={lane.stays} span={span} fill="fill-quiet" />
              </li>
            ))}
          </ol>
        </>
      )}
    </section>
  );

  function standingOf({ isNow, dueAt }: SideLane): string {
    if (!isNow) return text.sideDone;
    return dueAt === null ? text.sideUndated : text.sideNow(formatMoment(dueAt, lang));
  }
}

function Bar({ stays, span, fill }: { stays: Lane["stays"]; span: Span; fill: string }) {
  const scale = WIDTH / Math.max(1, span.to - span.from);
  return (
    <svg
      viewBox={`0 0 ${WIDTH} 12`}
      preserveAspectRatio="none"
      className="mt-1 block h-3 w-full rounded-sm bg-wash"
      aria-hidden
    >
      {stays.map((stay) => {
        const start = (new Date(stay.from).getTime() - span.from) * scale;
        const end = ((stay.to === null ? span.to : new Date(stay.to).getTime()) - span.from) * scale;
        const width = Math.max(SHORTEST, end - start);
        return (
          <rect
            key={String(stay.from)}
            x={Math.min(start, WIDTH - width)}
            y="0"
            width={width}
            height="12"
            className={fill}
          />
        );
      })}
    </svg>
  );
}

function spanOf(lanes: readonly Pick<Lane, "stays">[], now: Date): Span {
  const stays = lanes.flatMap((lane) => lane.stays);
  const starts = stays.map(({ from }) => new Date(from).getTime());
  const ends = stays.map(({ to }) => (to === null ? now.getTime() : new Date(to).getTime()));
  return { from: Math.min(...starts, now.getTime()), to: Math.max(...ends, 0) };
}
