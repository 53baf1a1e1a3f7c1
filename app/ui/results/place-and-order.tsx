// What changes the order of results and leaves none out: the place whose services come first, and how to sort. Stands above
// the filters, in their form.
import type { PlaceGroup } from "#app/domain/agencies/places.query.server.ts";
import { type SearchSort, searchSorts } from "#app/search/filters.ts";
import { PlaceOptions } from "#app/ui/guide/division-choice.tsx";
import { useMessages } from "#app/ui/language.ts";

export function PlaceAndOrder({
  places,
  division,
  sort,
}: {
  places: readonly PlaceGroup[];
  division: string | undefined;
  sort: SearchSort;
}) {
  const { filters } = useMessages().search;
  return (
    <>
      <label htmlFor="division" className="block font-semibold">
        {filters.division}
      </label>
      <p id="division-hint" className="text-sm text-quiet">
        {filters.divisionHint}
      </p>
      <select
        id="division"
        name="division"
        className="input mt-1.5"
        aria-describedby="division-hint"
        defaultValue={division ?? ""}
        autoComplete="off"
      >
        <option value="">{filters.wholeProvince}</option>
        <PlaceOptions
          places={places.filter(({ places: counties }) => counties.length > 0)}
          value={division}
        />
      </select>
      <label htmlFor="sort" className="mt-4 block font-semibold">
        {filters.sort}
      </label>
      <select id="sort" name="sort" className="input mt-1.5" defaultValue={sort} autoComplete="off">
        {searchSorts.map((each) => (
          <option key={each} value={each}>
            {filters.sorts[each]}
          </option>
        ))}
      </select>
    </>
  );
}
