// How many searches there were, and how many of them led nowhere.
import type { SearchReport } from "#app/domain/search-curation/tallies.server.ts";
import { useMessages } from "#app/ui/language.ts";

export function Totals(total: SearchReport["total"]) {
  const { searchRoom } = useMessages();
  return (
    <dl className="mb-6 grid grid-cols-3 gap-2 sm:gap-4">
      {(Object.keys(searchRoom.totals) as (keyof typeof searchRoom.totals)[]).map((key) => (
        <div key={key} className="panel flex flex-col-reverse justify-end max-sm:p-3">
          <dt className="text-sm text-quiet">{searchRoom.totals[key]}</dt>
          <dd className="text-2xl font-bold tabular-nums sm:text-3xl">{searchRoom.count(total[key])}</dd>
        </div>
      ))}
    </dl>
  );
}
