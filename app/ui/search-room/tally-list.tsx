// Phrases that people searched for, with how often, and the two ways to mend what they find. A table on wide screens, cards
// on phones.
import type { Tally } from "#app/domain/search-curation/tallies.server.ts";
import { htmlLang, useLang, useMessages } from "#app/ui/language.ts";
import { Tag } from "#app/ui/tag/tag.tsx";

type Kind = "withoutResult" | "abandoned" | "frequent";
const measures = { withoutResult: "withoutResult", abandoned: "abandoned", frequent: "searches" } as const;
const cell = "max-sm:block max-sm:border-0! max-sm:px-0! max-sm:py-0.5!";

export function TallyList({ kind, tallies }: { kind: Kind; tallies: readonly Tally[] }) {
  const { searchRoom } = useMessages();
  const { title, none } = searchRoom.lists[kind];
  return (
    <section className="mt-8" id={kind}>
      <h2 className="section-title">{title}</h2>
      {tallies.length === 0 ? (
        <p className="mt-2 text-quiet">{none}</p>
      ) : (
        <table className="data-table mt-3 max-sm:block">
          <caption className="sr-only">{title}</caption>
          <thead className="max-sm:sr-only">
            <tr>
              <th scope="col">{searchRoom.columns.phrase}</th>
              <th scope="col">{searchRoom.columns.times}</th>
              <th scope="col">{searchRoom.columns.act}</th>
            </tr>
          </thead>
          <tbody className="max-sm:block">
            {tallies.map((tally) => (
              <Row key={`${tally.lang} ${tally.phrase}`} tally={tally} kind={kind} />
            ))}
          </tbody>
        </table>
      )}
    </section>
  );
}

function Row({ tally, kind }: { tally: Tally; kind: Kind }) {
  const lang = useLang();
  const { searchRoom } = useMessages();
  const { phrase, searches, isPinned, hasSynonym } = tally;
  const query = new URLSearchParams({ lang: tally.lang, phrase }).toString();
  const times = tally[measures[kind]];
  return (
    <tr className="max-sm:block max-sm:border-b max-sm:border-line max-sm:py-3">
      <th scope="row" className={`${cell} font-normal sm:w-1/2`}>
        <span className="font-semibold wrap-anywhere" lang={htmlLang(tally.lang)}>
          {phrase}
        </span>{" "}
        <span className="text-sm text-quiet">{searchRoom.inLanguage(searchRoom.languages[tally.lang])}</span>
        {(isPinned || hasSynonym) && (
          <span className="mt-1 flex flex-wrap gap-1.5">
            {hasSynonym && <Tag tone="good">{searchRoom.hasSynonym}</Tag>}
            {isPinned && <Tag tone="good">{searchRoom.isPinned}</Tag>}
          </span>
        )}
      </th>
      <td className={`${cell} whitespace-nowrap tabular-nums`}>
        <span className="font-semibold">{searchRoom.count(times)}</span>
        {kind !== "frequent" && <span className="text-sm text-quiet"> {searchRoom.ofAll(searches)}</span>}
      </td>
      <td className={cell}>
        <span className="flex flex-wrap gap-x-5 sm:-my-0.5">
          <a
            className="inline-flex min-h-8 items-center"
            href={`/${lang}/newsroom/search/synonym?${query}`}
            aria-label={searchRoom.addSynonymFor(phrase)}
          >
            {searchRoom.addSynonym}
          </a>
          <a
            className="inline-flex min-h-8 items-center"
            href={`/${lang}/newsroom/search/pins?${query}`}
            aria-label={searchRoom.pinAnswerFor(phrase)}
          >
            {searchRoom.pinAnswer}
          </a>
        </span>
      </td>
    </tr>
  );
}
