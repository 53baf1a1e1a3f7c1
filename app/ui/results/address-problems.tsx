// Says what of a results page's address could not be understood and what is shown instead.
import { Banner } from "#app/ui/banner/banner.tsx";
import { MAX_QUERY_LENGTH } from "#app/search/query-words.ts";
import { type AddressProblem, searchHref, type SearchAddress } from "#app/ui/facets/search-address.ts";
import { useLang, useMessages } from "#app/ui/language.ts";

export function AddressProblems({
  problems,
  address,
  pages,
}: {
  problems: readonly AddressProblem[];
  address: SearchAddress;
  pages: number;
}) {
  const lang = useLang();
  const { filters, problems: texts } = useMessages().search;
  const isPastEnd = address.page > pages;
  if (problems.length === 0 && !isPastEnd) return null;
  return (
    <div className="mt-5">
      <Banner tone="warn" title={texts.title}>
        <ul className="list-disc ps-5">
          {problems.map((problem, index) => (
            <li key={index}>
              {problem.kind === "tooLong"
                ? texts.tooLong(MAX_QUERY_LENGTH)
                : problem.kind === "badPage"
                  ? texts.badPage
                  : texts.unknownFilter(filters[problem.name])}
            </li>
          ))}
          {isPastEnd && (
            <li>
              {texts.pastEnd(address.page, pages)}{" "}
              <a href={searchHref(lang, { ...address, page: pages })}>
                {pages > 1 ? texts.lastPage : texts.firstPage}
              </a>
            </li>
          )}
        </ul>
      </Banner>
    </div>
  );
}
