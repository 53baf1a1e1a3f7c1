// Choices of a place and of an office, as plain selects: whole without script; enhance/filter-select shortens long ones.
import type { OfficeGroup, PlaceGroup } from "#app/domain/agencies/places.query.server.ts";
import type { Bilingual } from "#app/i18n/languages.ts";
import { Field } from "#app/ui/field/field.tsx";
import { useLang, useMessages } from "#app/ui/language.ts";

type ChoiceProps = {
  name: string;
  /** Where one page has several of that name. */
  id?: string | undefined;
  label: string;
  hint?: string | undefined;
  value?: string | undefined;
  errors?: readonly string[] | undefined;
  isRequired?: boolean;
};

/** A division: the province, a city as a whole, or a county or district below it. */
export function PlaceSelect({ places, value, ...field }: ChoiceProps & { places: readonly PlaceGroup[] }) {
  const lang = useLang();
  const { where } = useMessages().complaint;
  return (
    <Field {...field}>
      {(control) => (
        <select {...control} defaultValue={value ?? ""} autoComplete="off">
          <option value="">{where.choose}</option>
          {places.map(({ code, name, places: below }) =>
            below.length === 0 ? (
              <option key={code} value={code}>
                {where.province}
              </option>
            ) : (
              <optgroup key={code} label={name[lang]}>
                <option value={code}>{where.allOf(name[lang])}</option>
                <Options items={below.map((place) => ({ value: place.code, name: place.name }))} />
              </optgroup>
            ),
          )}
        </select>
      )}
    </Field>
  );
}

/** An office, grouped by division. `empty` is the text of no choice. */
export function OfficeSelect({
  offices,
  value,
  empty,
  ...field
}: ChoiceProps & { offices: readonly OfficeGroup[]; empty: string }) {
  const lang = useLang();
  const { office } = useMessages().complaint;
  return (
    <Field {...field}>
      {(control) => (
        <select
          {...control}
          defaultValue={value ?? ""}
          autoComplete="off"
          data-filter-label={office.filter}
          data-filter-status={office.filtered}
        >
          <option value="">{empty}</option>
          {offices.map((group) => (
            <optgroup key={group.division.zh} label={group.division[lang]}>
              <Options items={group.offices.map(({ id, name }) => ({ value: id, name }))} />
            </optgroup>
          ))}
        </select>
      )}
    </Field>
  );
}

function Options({ items }: { items: readonly { value: string; name: Bilingual }[] }) {
  const lang = useLang();
  return items.map(({ value, name }) => (
    <option key={value} value={value}>
      {name[lang]}
    </option>
  ));
}
