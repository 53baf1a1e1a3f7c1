// The desk's one search box, on the queue and above what it found. The desk's key / leads here.
import { useLang, useMessages } from "#app/ui/language.ts";

/** `keep` are parameters of the address for the next search. */
export function DeskSearchBox({
  q = "",
  keep = [],
}: {
  q?: string;
  keep?: readonly (readonly [name: string, value: string])[];
}) {
  const lang = useLang();
  const { box } = useMessages().deskSearch;
  return (
    <form action={`/${lang}/desk/search`} method="get" role="search" className="w-full max-w-2xl">
      {keep.map(([name, value]) => (
        <input key={`${name}=${value}`} type="hidden" name={name} value={value} />
      ))}
      <label htmlFor="desk-q" className="block text-sm font-semibold">
        {box.label}
      </label>
      <p id="desk-q-hint" className="text-sm text-quiet">
        {box.hint}
      </p>
      <div className="mt-1 flex">
        <input
          id="desk-q"
          name="q"
          type="search"
          className="input min-w-0 grow rounded-e-none border-e-0"
          defaultValue={q}
          maxLength={200}
          autoComplete="off"
          autoCapitalize="none"
          spellCheck={false}
          enterKeyHint="search"
          placeholder={box.placeholder}
          aria-describedby="desk-q-hint"
          data-desk-search
        />
        <button className="button shrink-0 rounded-s-none">{box.button}</button>
      </div>
    </form>
  );
}
