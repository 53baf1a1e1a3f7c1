// What a person can do when a search finds nothing.
import {
  countFilters,
  searchHref,
  type SearchAddress,
  withoutFilters,
} from "#app/ui/facets/search-address.ts";
import { useLang, useMessages } from "#app/ui/language.ts";

export function NothingFound({ address }: { address: SearchAddress }) {
  const lang = useLang();
  const { zero } = useMessages().search;
  return (
    <div className="max-w-2xl space-y-5">
      {countFilters(address) > 0 && (
        <p>
          {zero.filtersOn} <a href={searchHref(lang, withoutFilters(address))}>{zero.withoutFilters}</a>
        </p>
      )}
      <div>
        <h2 className="section-title">{zero.tips}</h2>
        <ul className="mt-2 list-disc space-y-1 ps-6">
          {zero.tipList.map((tip) => (
            <li key={tip}>{tip}</li>
          ))}
        </ul>
      </div>
      <ul className="space-y-2">
        <li>
          <a href={`/${lang}/search`}>{zero.browse}</a>
        </li>
        <li>
          <a href={`/${lang}/complaints/new`}>{zero.complain}</a>
        </li>
        <li>{zero.hotline}</li>
      </ul>
    </div>
  );
}
