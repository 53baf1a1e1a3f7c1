// Chooses the place a guide is read for: a plain GET form on the guide's own address.
import type { PlaceGroup } from "#app/domain/agencies/places.query.server.ts";
import { useLang, useMessages } from "#app/ui/language.ts";

/** The options of a select over cities and what lies below them; the province itself has nothing below. */
export function PlaceOptions({ places }: { places: readonly PlaceGroup[] }) {
  const lang = useLang();
  const { division } = useMessages().guide;
  return (
    <>
      {places.map((city) =>
        city.places.length === 0 ? (
          <option key={city.code} value={city.code}>
            {city.name[lang]}
          </option>
        ) : (
          <optgroup key={city.code} label={city.name[lang]}>
            <option value={city.code}>{division.cityOffices(city.name[lang])}</option>
            {city.places.map((place) => (
              <option key={place.code} value={place.code}>
                {place.name[lang]}
              </option>
            ))}
          </optgroup>
        ),
      )}
    </>
  );
}

export function DivisionChoice({
  action,
  places,
  value,
}: {
  action: string;
  places: readonly PlaceGroup[];
  value: string | undefined;
}) {
  const { division } = useMessages().guide;
  return (
    <form action={action} method="get" className="print:hidden">
      <label htmlFor="division" className="block font-semibold">
        {division.title}
      </label>
      <div className="mt-1.5 flex gap-2">
        <select
          id="division"
          name="division"
          defaultValue={value ?? ""}
          className="input min-w-0"
          autoComplete="off"
        >
          <option value="">{division.choose}</option>
          <PlaceOptions places={places} />
        </select>
        <button type="submit" className="button button-quiet shrink-0 px-4">
          {division.button}
        </button>
      </div>
    </form>
  );
}
