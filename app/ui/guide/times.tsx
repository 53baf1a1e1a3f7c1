// How long a service takes: what the office promises beside what the law allows.
import type { Guide } from "#app/domain/catalogue/guide.schema.ts";
import { useMessages } from "#app/ui/language.ts";
import { Said } from "#app/ui/said.tsx";

/** Days are working days; promised 0 = on the spot, statutory null = no limit in law. */
export function Times({
  promisedDays,
  statutoryDays,
  guide,
}: {
  promisedDays: number;
  statutoryDays: number | null;
  guide: Pick<Guide, "promisedNote" | "statutoryNote">;
}) {
  const { days, times } = useMessages().guide;
  const longest = Math.max(promisedDays, statutoryDays ?? 0, 1);
  return (
    <>
      <dl className="grid gap-4 sm:grid-cols-2 print:grid-cols-2 print:gap-2">
        <div>
          <dt className="text-sm text-quiet">{times.promised}</dt>
          <dd>
            <span className="text-xl font-bold print:text-base">
              {promisedDays === 0 ? times.onTheSpot : days(promisedDays)}
            </span>
            <Bar share={promisedDays / longest} className="fill-good" />
            {guide.promisedNote !== undefined && (
              <span className="block text-sm">
                <Said text={guide.promisedNote} />
              </span>
            )}
          </dd>
        </div>
        <div>
          <dt className="text-sm text-quiet">{times.statutory}</dt>
          <dd>
            <span className="text-xl print:text-base">
              {statutoryDays === null ? times.noLimit : days(statutoryDays)}
            </span>
            <Bar share={(statutoryDays ?? 0) / longest} className="fill-quiet" />
            {statutoryDays !== null && guide.statutoryNote !== undefined && (
              <span className="block text-sm">
                <Said text={guide.statutoryNote} />
              </span>
            )}
          </dd>
        </div>
      </dl>
      {promisedDays > 0 && guide.statutoryNote === undefined && (
        <p className="mt-2 text-sm text-quiet print:hidden">{times.note}</p>
      )}
    </>
  );
}

/** A bar of `share` (0 to 1); the figure beside it says the same in words. */
function Bar({ share, className }: { share: number; className: string }) {
  return (
    <svg aria-hidden viewBox="0 0 100 4" preserveAspectRatio="none" className="mt-1 h-2 w-full print:hidden">
      <rect width="100" height="4" className="fill-line" />
      <rect width={Math.round(share * 100)} height="4" className={className} />
    </svg>
  );
}
