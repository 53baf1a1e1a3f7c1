// How many searches there were, and how many of them led nowhere.
import type { SearchReport } from "#app/domain/search-curation/tallies.server.ts";
import { useMessages } from "#app/ui/language.ts";

export function Totals(total: SearchReport["total"]) {
  const { searchRoom } = useMessages();
  return (
    <dl className="mb-8 grid gap-4 sm:grid-cols-3">
      {(Object.keys(searchRoom.totals) as (keyof typeof searchRoom.totals)[]).map((key) => (
        <div key={key} className="panel flex flex-col-reverse justify-end">
          <dt className="text-sm text-quiet">{searchRoom.totals[key]}</dt>
          <dd className="text-3xl font-bold tabular-nums">{searchRoom.count(total[key])}</dd>
        </div>
      ))}
    </dl>
  );
}
