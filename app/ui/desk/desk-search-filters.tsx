// The ways to narrow the desk's search down, and those that are on, each with a link that takes it off.
import type { DeskFound } from "#app/domain/cases/desk-search.query.server.ts";
import { deskSorts, standings } from "#app/domain/cases/desk-search-words.ts";
import type { Messages } from "#app/i18n/index.ts";
import { workflowLabels } from "#app/i18n/workflow-labels.ts";
import { type FacetGroup, Facets } from "#app/ui/facets/facets.tsx";
import { RemovableChips } from "#app/ui/facets/removable-chips.tsx";
import { useLang, useMessages } from "#app/ui/language.ts";
import {
  countDeskFilters,
  type DeskAddress,
  type DeskFacet,
  deskFacets,
  deskHref,
  withoutDeskFilters,
} from "./desk-search-address.ts";

export function DeskSearchFilters({ address, facets }: { address: DeskAddress } & Pick<DeskFound, "facets">) {
  const texts = useMessages();
  const { filters, sorts } = texts.deskSearch;
  const group = (name: DeskFacet, counts: DeskFound["facets"]["states"]): FacetGroup => {
    const chosen: readonly string[] = address[name];
    const missing = chosen.filter((value) => !counts.some((other) => other.value === value));
    return {
      name,
      label: { standing: filters.standing, kind: filters.workflow, state: filters.state }[name],
      options: [...counts, ...missing.map((value) => ({ value, count: 0 }))].map((option) => ({
        ...option,
        label: labelOf(texts, name, option.value),
        isOn: chosen.includes(option.value),
      })),
    };
  };
  const order: readonly string[] = standings;
  const standing = group("standing", facets.standings);
  return (
    <Facets
      action="desk/search"
      groups={[
        {
          ...standing,
          options: standing.options.toSorted((a, b) => order.indexOf(a.value) - order.indexOf(b.value)),
        },
        group("kind", facets.workflows),
        group("state", facets.states),
      ]}
      keep={address.q === "" ? [] : [["q", address.q]]}
      active={countDeskFilters(address)}
      lead={
        <div className="space-y-3">
          <div>
            <label htmlFor="sort" className="block font-semibold">
              {filters.sort}
            </label>
            <select
              id="sort"
              name="sort"
              className="input mt-1.5"
              defaultValue={address.sort}
              autoComplete="off"
            >
              {deskSorts.map((sort) => (
                <option key={sort} value={sort}>
                  {sorts[sort]}
                </option>
              ))}
            </select>
          </div>
          {(["from", "to"] as const).map((name) => (
            <div key={name}>
              <label htmlFor={name} className="block font-semibold">
                {filters[name]}
              </label>
              <input
                id={name}
                name={name}
                type="date"
                className="input mt-1.5"
                defaultValue={address[name]}
                autoComplete="off"
              />
            </div>
          ))}
        </div>
      }
    />
  );
}

export function DeskChips({ address }: { address: DeskAddress }) {
  const lang = useLang();
  const texts = useMessages();
  const { filters } = texts.deskSearch;
  const href = (changes: Partial<DeskAddress>): string => deskHref(lang, { ...address, ...changes, page: 1 });
  return (
    <RemovableChips
      chips={[
        ...deskFacets.flatMap((name) =>
          address[name].map((value) => ({
            key: `${name}=${value}`,
            label: labelOf(texts, name, value),
            href: href({ [name]: address[name].filter((other) => other !== value) }),
          })),
        ),
        ...(address.from === ""
          ? []
          : [{ key: "from", label: filters.fromChip(address.from), href: href({ from: "" }) }]),
        ...(address.to === ""
          ? []
          : [{ key: "to", label: filters.toChip(address.to), href: href({ to: "" }) }]),
      ]}
      clearHref={deskHref(lang, withoutDeskFilters(address))}
    />
  );
}

function labelOf(texts: Messages, name: DeskFacet, value: string): string {
  if (name === "kind") return workflowLabels(texts, value).name;
  if (name === "standing") return texts.deskSearch.standings[value as (typeof standings)[number]];
  const [workflow = "", state = ""] = value.split("/");
  const labels = workflowLabels(texts, workflow);
  return `${labels.name}: ${labels.state(state)}`;
}
