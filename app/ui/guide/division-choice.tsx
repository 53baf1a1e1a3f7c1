// Chooses the place a guide is read for: the options, the labelled select, and a form of its own where a place is all there
// is to choose.
import type { PlaceGroup } from "#app/domain/agencies/places.query.server.ts";
import type { Messages } from "#app/i18n/index.ts";
import type { Lang } from "#app/i18n/languages.ts";
import { escapeHtml } from "#app/ui/escape-html.ts";
import { useLang, useMessages } from "#app/ui/language.ts";

/**
 * The options of a select over cities and what lies below them; the province itself has nothing below. `value` is the
 * select's. Lists without it are the same on every page: each is written once.
 */
export function PlaceOptions({
  places,
  value,
}: {
  places: readonly PlaceGroup[];
  value: string | undefined;
}) {
  const lang = useLang();
  const messages = useMessages();
  return (
    <>
      {places.map((city) => {
        if (city.places.length === 0)
          return (
            <option key={city.code} value={city.code}>
              {city.name[lang]}
            </option>
          );
        const { options, html } = optionsOf(city, lang, messages);
        if (!options.some((option) => option.value === value))
          return (
            <optgroup key={city.code} label={city.name[lang]} dangerouslySetInnerHTML={{ __html: html }} />
          );
        return (
          <optgroup key={city.code} label={city.name[lang]}>
            {options.map((option) => (
              <option key={option.value} value={option.value}>
                {option.label}
              </option>
            ))}
          </optgroup>
        );
      })}
    </>
  );
}

type Options = { options: { value: string; label: string }[]; html: string };
const written = new WeakMap<PlaceGroup, Partial<Record<Lang, Options>>>();

function optionsOf(city: PlaceGroup, lang: Lang, messages: Messages): Options {
  let known = written.get(city);
  if (known === undefined) written.set(city, (known = {}));
  return (known[lang] ??= writeOptions(city, lang, messages));
}

function writeOptions(city: PlaceGroup, lang: Lang, { guide: { division, forMe } }: Messages): Options {
  const options = [
    { value: city.code, label: division.cityOffices(city.name[lang]) },
    ...city.places.flatMap((place) => [
      { value: place.code, label: place.name[lang] },
      // A select knows one level of groups only: towns say to which county they belong.
      ...place.towns.map((town) => ({
        value: town.code,
        label: forMe.town(town.name[lang], place.name[lang]),
      })),
    ]),
  ];
  const html = options.map(
    ({ value, label }) => `<option value="${escapeHtml(value)}">${escapeHtml(label)}</option>`,
  );
  return { options, html: html.join("") };
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
        <PlaceOptions places={places} value={value} />
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
