// The desk's keyboard: loads the script and says what the keys do. Hidden until the script runs, because without it
// there are no keys.
import { Enhance } from "#app/ui/enhance.tsx";
import { useMessages } from "#app/ui/language.ts";

export function KeysHelp() {
  const { keys } = useMessages().desk;
  return (
    <div className="mt-10" data-desk-keys hidden>
      <details data-keys-help className="max-w-xl rounded-md border border-line px-4 py-2">
        <summary className="min-h-8 font-semibold text-brand">
          {keys.show} <kbd className="rounded border border-line px-1.5">?</kbd>
        </summary>
        <dl className="mt-2 grid grid-cols-[max-content_1fr] gap-x-5 gap-y-1">
          {keys.rows.map(([key, meaning]) => (
            <div key={key} className="contents">
              <dt>
                <kbd className="rounded border border-line bg-wash px-1.5">{key}</kbd>
              </dt>
              <dd>{meaning}</dd>
            </div>
          ))}
        </dl>
        <p className="mt-2 text-sm text-quiet">{keys.note}</p>
        <label className="flex min-h-11 items-center gap-3">
          <input type="checkbox" className="size-6 accent-brand" data-keys-toggle />
          {keys.toggle}
        </label>
      </details>
      <Enhance name="desk-keys" />
    </div>
  );
}
