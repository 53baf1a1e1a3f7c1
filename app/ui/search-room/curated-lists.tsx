// What staff have pinned and which words they have equated, with the ways to change or take it away.
import type { ListedSynonym, PinnedPhrase } from "#app/domain/search-curation/curated.query.server.ts";
import { htmlLang, useLang, useMessages } from "#app/ui/language.ts";

const link = "inline-flex min-h-8 items-center";

export function PinnedList({ pins }: { pins: readonly PinnedPhrase[] }) {
  const lang = useLang();
  const { searchRoom } = useMessages();
  const text = searchRoom.pins;
  return (
    <section id="pins">
      <h2 className="section-title">{text.title}</h2>
      <p className="mt-2">
        <a className={link} href={`/${lang}/newsroom/search/pins`}>
          {searchRoom.pinAnswer}
        </a>
      </p>
      {pins.length === 0 && <p className="mt-2 text-quiet">{text.none}</p>}
      <ul className="mt-2 divide-y divide-line">
        {pins.map(({ lang: of, phrase, services }) => (
          <li key={`${of} ${phrase}`} className="py-3">
            <p>
              <Phrase of={of} phrase={phrase} />
            </p>
            <ol className="ms-5 list-decimal text-quiet">
              {services.map((service) => (
                <li key={service.code}>{service[lang] ?? text.notOffered(service.code)}</li>
              ))}
            </ol>
            <div className="flex flex-wrap gap-x-5">
              <a
                className={link}
                href={`/${lang}/newsroom/search/pins?${new URLSearchParams({ lang: of, phrase }).toString()}`}
                aria-label={text.changeFor(phrase)}
              >
                {text.change}
              </a>
              <Removal
                act="unpin"
                of={of}
                phrase={phrase}
                label={text.remove}
                name={text.removeFor(phrase)}
              />
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}

export function SynonymList({ synonyms }: { synonyms: readonly ListedSynonym[] }) {
  const lang = useLang();
  const { searchRoom } = useMessages();
  const text = searchRoom.synonyms;
  return (
    <section id="synonyms">
      <h2 className="section-title">{text.title}</h2>
      <p className="mt-2">
        <a className={link} href={`/${lang}/newsroom/search/synonym`}>
          {searchRoom.addSynonym}
        </a>
      </p>
      {synonyms.length === 0 && <p className="mt-2 text-quiet">{text.none}</p>}
      <ul className="mt-2 divide-y divide-line">
        {synonyms.map(({ lang: of, word, terms }) => (
          <li key={`${of} ${word}`} className="py-3">
            <p>
              <Phrase of={of} phrase={word} />
            </p>
            <p className="text-quiet wrap-anywhere">{text.also(terms.join(of === "zh" ? "、" : ", "))}</p>
            <Removal
              act="removeSynonym"
              of={of}
              phrase={word}
              label={text.remove}
              name={text.removeFor(word)}
            />
          </li>
        ))}
      </ul>
    </section>
  );
}

function Phrase({ of, phrase }: { of: "zh" | "en"; phrase: string }) {
  const { searchRoom } = useMessages();
  return (
    <>
      <span className="font-semibold wrap-anywhere" lang={htmlLang(of)}>
        {phrase}
      </span>{" "}
      <span className="text-sm text-quiet">{searchRoom.languages[of]}</span>
    </>
  );
}

function Removal(removal: { act: string; of: string; phrase: string; label: string; name: string }) {
  const lang = useLang();
  return (
    <form method="post" action={`/${lang}/newsroom/search?index`}>
      <input type="hidden" name="act" value={removal.act} />
      <input type="hidden" name="lang" value={removal.of} />
      <input type="hidden" name="phrase" value={removal.phrase} />
      <button className={`${link} cursor-pointer text-bad underline`} aria-label={removal.name}>
        {removal.label}
      </button>
    </form>
  );
}
