// What the choices of each filter are called, and which of them there are. For the results page: its address is checked
// against these, its checkboxes and chips are labelled by them.
import { audiences, themesLegal, themesNatural } from "#app/domain/catalogue/browse.ts";
import type { CatalogueLabels } from "#app/domain/catalogue/labels.query.server.ts";
import { messages } from "#app/i18n/index.ts";
import type { Lang } from "#app/i18n/languages.ts";
import type { FacetName } from "#app/search/filters.ts";
import type { FacetCounts } from "#app/search/search-page.ts";
import type { FacetGroup } from "./facets.tsx";
import type { KnownValues, SearchAddress } from "./search-address.ts";

export type FacetNames = Record<FacetName | "division", Map<string, string>>;

const kept = new WeakMap<CatalogueLabels, Partial<Record<Lang, FacetNames>>>();
const keptValues = new WeakMap<FacetNames, KnownValues>();

/** Names by value, in a language. The same labels give the same names. */
export function facetNamesOf(labels: CatalogueLabels, lang: Lang): FacetNames {
  let names = kept.get(labels);
  if (names === undefined) kept.set(labels, (names = {}));
  return (names[lang] ??= composeNames(labels, lang));
}

function composeNames({ departments, divisions }: CatalogueLabels, lang: Lang): FacetNames {
  const { depth, fulfilment } = messages(lang).search;
  return {
    audience: new Map(audiences.map((audience) => [audience.code, audience[lang]])),
    theme: new Map([
      ...themesNatural.map((theme) => [`n-${theme.code}`, theme[lang]] as const),
      ...themesLegal.map((theme) => [`l-${theme.code}`, theme[lang]] as const),
    ]),
    department: new Map(departments.map((department) => [department.id, department[lang]])),
    division: new Map(divisions.map((division) => [division.code, division[lang]])),
    fulfilment: new Map(Object.entries(fulfilment)),
    depth: new Map(Object.entries(depth)),
  };
}

/** The values an address may have. */
export function knownValues(names: FacetNames): KnownValues {
  let values = keptValues.get(names);
  if (values === undefined) {
    values = Object.fromEntries(Object.entries(names).map(([name, each]) => [name, new Set(each.keys())]));
    keptValues.set(names, values);
  }
  return values;
}

/** The groups of checkboxes: what is chosen, and what would find something. */
export function facetGroups(
  counts: FacetCounts,
  { filters }: SearchAddress,
  names: FacetNames,
  lang: Lang,
): FacetGroup[] {
  const texts = messages(lang).search.filters;
  const group = (name: FacetName, label: string, starts = ""): FacetGroup => {
    const chosen = filters[name].filter((value) => value.startsWith(starts));
    const found = counts[name].filter(({ value }) => value.startsWith(starts) && names[name].has(value));
    const missing = chosen.filter((value) => !found.some((other) => other.value === value));
    const options = [...found, ...missing.map((value) => ({ value, count: 0 }))].map((option) => ({
      ...option,
      label: names[name].get(option.value) ?? option.value,
      isOn: chosen.includes(option.value),
    }));
    return { name, label, options };
  };
  // Persons and firms have lists of themes of their own: who has chosen from one does not need the other.
  const [natural, legal] = [group("theme", texts.themeNatural, "n-"), group("theme", texts.themeLegal, "l-")];
  const isChosen = ({ options }: FacetGroup) => options.some(({ isOn }) => isOn);
  const themes = [
    ...(isChosen(legal) && !isChosen(natural) ? [] : [natural]),
    ...(isChosen(natural) && !isChosen(legal) ? [] : [legal]),
  ];
  const depths = group("depth", texts.depth);
  const order = [...names.depth.keys()];
  return [
    group("audience", texts.audience),
    ...themes,
    group("department", texts.department),
    group("fulfilment", texts.fulfilment),
    {
      ...depths,
      options: depths.options.toSorted((a, b) => order.indexOf(a.value) - order.indexOf(b.value)),
    },
  ];
}
