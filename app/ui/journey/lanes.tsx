// Who has had a case and how long, as one lane per holder on a common line of time. The words carry everything; the bars
// are for the eye only.
import type { Lane } from "#app/domain/cases/journey.ts";
import { formatDuration } from "#app/ui/durations.ts";
import { useLang, useMessages } from "#app/ui/language.ts";
import { Tag } from "#app/ui/tag/tag.tsx";
import { agencyName, type Names } from "./names.ts";

const WIDTH = 1000;
const SHORTEST = 6;

export function Lanes({
  lanes,
  names,
  now,
  viewer,
}: {
  lanes: readonly Lane[];
  names: Names;
  now: Date | string;
  viewer: "citizen" | "staff";
}) {
  const lang = useLang();
  const { journey } = useMessages();
  const [from, to] = spanOf(lanes, new Date(now));
  const scale = WIDTH / Math.max(1, to - from);
  return (
    <section aria-labelledby="lanes" className="mt-8">
      <h2 id="lanes" className="section-title">
        {journey.lanes.title}
      </h2>
      <ol className="mt-3 grid gap-4">
        {lanes.map((lane) => {
          const { holder } = lane;
          const isCitizen = holder.kind === "citizen";
          const name = isCitizen
            ? viewer === "citizen"
              ? journey.you
              : journey.citizen
            : agencyName(names, holder.agencyId, lang, journey);
          return (
            <li key={isCitizen ? "citizen" : holder.agencyId}>
              <p className="flex flex-wrap items-baseline gap-x-3">
                <span className="font-semibold">{name}</span>
                <span className="text-quiet">{formatDuration(lane.milliseconds, journey.durations)}</span>
                {lane.isNow && (
                  <Tag tone="brand">
                    {isCitizen && viewer === "citizen" ? journey.lanes.yourTurn : journey.lanes.now}
                  </Tag>
                )}
              </p>
              <svg
                viewBox={`0 0 ${WIDTH} 12`}
                preserveAspectRatio="none"
                className="mt-1 block h-3 w-full rounded-sm bg-wash"
                aria-hidden
              >
                {lane.stays.map((stay) => {
                  const start = (new Date(stay.from).getTime() - from) * scale;
                  const end = ((stay.to === null ? to : new Date(stay.to).getTime()) - from) * scale;
                  const width = Math.max(SHORTEST, end - start);
                  return (
                    <rect
                      key={String(stay.from)}
                      x={Math.min(start, WIDTH - width)}
                      y="0"
                      width={width}
                      height="12"
                      className={isCitizen ? "fill-warn" : "fill-brand"}
                    />
                  );
                })}
              </svg>
            </li>
          );
        })}
      </ol>
    </section>
  );
}

function spanOf(lanes: readonly Lane[], now: Date): [from: number, to: number] {
  const stays = lanes.flatMap((lane) => lane.stays);
  const starts = stays.map(({ from }) => new Date(from).getTime());
  const ends = stays.map(({ to }) => (to === null ? now.getTime() : new Date(to).getTime()));
  return [Math.min(...starts, now.getTime()), Math.max(...ends, 0)];
}
