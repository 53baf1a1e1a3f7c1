// Said to a citizen whose act came too late. What was typed stays in its form; where that form is gone, it is shown to be
// copied.
import { Banner } from "#app/ui/banner/banner.tsx";
import { useLabels, useMessages } from "#app/ui/language.ts";

const envelope = new Set(["event", "expectedVersion", "confirm"]);

export function MovedOn({
  workflow,
  failed,
  allowed,
}: {
  workflow: string;
  failed: { event: string; values: Readonly<Record<string, string>> };
  allowed: readonly string[];
}) {
  const labels = useLabels(workflow);
  const { journey } = useMessages();
  const typed = Object.entries(failed.values).filter(
    ([name, value]) => !envelope.has(name) && value.trim() !== "",
  );
  const isGone = !allowed.includes(failed.event);
  return (
    <Banner tone="warn" title={typed.length === 0 ? journey.movedOn : journey.movedOnWithText}>
      {isGone &&
        typed.map(([name, value]) => (
          <div key={name} className="mt-2 rounded bg-white p-3">
            <p className="text-sm font-semibold text-quiet">{labels.field(failed.event, name)}</p>
            <p className="whitespace-pre-line select-all">{value}</p>
          </div>
        ))}
    </Banner>
  );
}
