// The portal's one search box: a plain GET form to the results page, with suggestions as you type where there is script.
import { Enhance } from "#app/ui/enhance.tsx";
import { useLang, useMessages } from "#app/ui/language.ts";

type SearchBoxProps = {
  /** What was searched for. */
  q?: string;
  /** Kept for the next search: other parameters of the results page. */
  keep?: readonly (readonly [name: string, value: string])[];
  /** "large" on the front page, "plain" above results. */
  size?: "large" | "plain";
};

/** At most one per page. */
export function SearchBox({ q = "", keep = [], size = "plain" }: SearchBoxProps) {
  const lang = useLang();
  const { box, suggestions } = useMessages().search;
  const isLarge = size === "large";
  return (
    <form action={`/${lang}/search`} method="get" role="search" className="print:hidden">
      {keep.map(([name, value]) => (
        <input key={`${name}=${value}`} type="hidden" name={name} value={value} />
      ))}
      <label htmlFor="q" className={isLarge ? "block font-semibold" : "sr-only"}>
        {box.label}
      </label>
      {/* The suggestions hang below the whole row: on a phone the input alone is narrow. */}
      <div className={`relative flex ${isLarge ? "mt-2" : ""}`}>
        <div className="min-w-0 grow">
          <input
            id="q"
            name="q"
            type="search"
            defaultValue={q}
            maxLength={200}
            enterKeyHint="search"
            autoCapitalize="none"
            spellCheck={false}
            placeholder={box.placeholder}
            className={`input rounded-e-none border-e-0 placeholder:text-quiet ${isLarge ? "min-h-14 text-lg" : ""}`}
            data-suggest={lang}
            data-suggest-label={suggestions.label}
          />
        </div>
        <button
          type="submit"
          className={`button shrink-0 rounded-s-none ${isLarge ? "min-h-14 text-lg" : ""}`}
        >
          {box.button}
        </button>
      </div>
      <Enhance name="suggest" />
    </form>
  );
}
