// The services that are to be pinned, in order: each can be moved up or taken away before all are saved.
import type { PinnedService } from "#app/domain/search-curation/curated.query.server.ts";
import { TextField } from "#app/ui/field/field.tsx";
import { htmlLang, useLang, useMessages } from "#app/ui/language.ts";
import { type PinsDraft, pinsHref } from "./pins-address.ts";

const link = "inline-flex min-h-8 items-center";

export function ChosenPins({
  chosen,
  draft,
  hasErrors,
}: {
  chosen: readonly PinnedService[];
  draft: PinsDraft;
  hasErrors: boolean;
}) {
  const lang = useLang();
  const { pinForm, synonymForm } = useMessages().searchRoom;
  const { codes, lang: of, phrase } = draft;
  const without = (code: string) => codes.filter((other) => other !== code);
  const moved = (at: number) => [
    ...codes.slice(0, at - 1),
    ...[codes[at], codes[at - 1]].filter((code) => code !== undefined),
    ...codes.slice(at + 1),
  ];
  return (
    <section className={`mt-8 max-w-2xl ${hasErrors ? "border-s-4 border-bad ps-4" : ""}`}>
      <h2 className="section-title" id="codes" tabIndex={-1}>
        {pinForm.chosen(phrase)}
      </h2>
      {chosen.length === 0 && <p className="mt-2 text-quiet">{pinForm.nothingChosen}</p>}
      <ol className="mt-2 list-decimal ps-6">
        {chosen.map((service, at) => {
          const name = service[of] ?? pinForm.unknown(service.code);
          return (
            <li key={service.code} className="py-1">
              <span lang={htmlLang(of)}>{name}</span>
              <span className="flex flex-wrap gap-x-5">
                {at > 0 && (
                  <a
                    className={link}
                    href={pinsHref(lang, draft, moved(at))}
                    aria-label={pinForm.upFor(name)}
                  >
                    {pinForm.up}
                  </a>
                )}
                <a
                  className={link}
                  href={pinsHref(lang, draft, without(service.code))}
                  aria-label={pinForm.removeFor(name)}
                >
                  {pinForm.remove}
                </a>
              </span>
            </li>
          );
        })}
      </ol>
      <form method="post" className="mt-4">
        <input type="hidden" name="lang" value={of} />
        <input type="hidden" name="phrase" value={phrase} />
        {codes.map((code) => (
          <input key={code} type="hidden" name="codes" value={code} />
        ))}
        <TextField name="reason" label={synonymForm.reason} hint={synonymForm.reasonHint} />
        <button className="button">{pinForm.save}</button>
      </form>
    </section>
  );
}
