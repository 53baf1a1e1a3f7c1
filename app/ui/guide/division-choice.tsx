// Chooses the place a guide is read for: the options, the labelled select, and a form of its own where a place is all there
// is to choose.
import type { PlaceGroup } from "#app/domain/agencies/places.query.server.ts";
import { useLang, useMessages } from "#app/ui/language.ts";

/** The options of a select over cities and what lies below them; the province itself has nothing below. */
export function PlaceOptions({ places }: { places: readonly PlaceGroup[] }) {
  const lang = useLang();
  const { division, forMe } = useMessages().guide;
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
            {city.places.flatMap((place) => [
              <option key={place.code} value={place.code}>
                {place.name[lang]}
              </option>,
              // A select knows one level of groups only: towns say to which county they belong.
              ...place.towns.map((town) => (
                <option key={town.code} value={town.code}>
                  {forMe.town(town.name[lang], place.name[lang])}
                </option>
              )),
            ])}
          </optgroup>
        ),
      )}
    </>
  );
}

/** The select with its label. */
export function PlaceSelect({ places, value }: { places: readonly PlaceGroup[]; value: string | undefined }) {
  const { division } = useMessages().guide;
  return (
    <div className="max-w-md">
      <label htmlFor="division" className="block font-semibold">
        {division.title}
      </label>
      <select
        id="division"
        name="division"
        defaultValue={value ?? ""}
        className="input mt-1.5 min-w-0"
        autoComplete="off"
      >
        <option value="">{division.choose}</option>
        <PlaceOptions places={places} />
      </select>
    </div>
  );
}

/** A form for the place alone; it is remembered on the way. */
export function DivisionChoice({
  action,
  places,
  value,
}: {
  /** The path of the page to be read for the place. */
  action: string;
  places: readonly PlaceGroup[];
  value: string | undefined;
}) {
  const lang = useLang();
  const { division } = useMessages().guide;
  return (
    <form action={`/${lang}/place`} method="get" className="print:hidden">
      <input type="hidden" name="to" value={action} />
      <PlaceSelect places={places} value={value} />
      <button type="submit" className="button button-quiet mt-2">
        {division.button}
      </button>
    </form>
  );
}
