// Looks for a service that is to be pinned, keeping what has been chosen.
import { TextField } from "#app/ui/field/field.tsx";
import { useLang, useMessages } from "#app/ui/language.ts";
import type { PinsDraft } from "./pins-address.ts";

export function FindToPin({ draft: { lang: of, phrase, codes, find } }: { draft: PinsDraft }) {
  const lang = useLang();
  const { pinForm } = useMessages().searchRoom;
  return (
    <form action={`/${lang}/newsroom/search/pins`} className="mt-8 max-w-2xl" noValidate>
      <h2 className="section-title mb-3">{pinForm.find}</h2>
      <input type="hidden" name="lang" value={of} />
      <input type="hidden" name="phrase" value={phrase} />
      <input type="hidden" name="draft" value="1" />
      {codes.map((code) => (
        <input key={code} type="hidden" name="codes" value={code} />
      ))}
      <TextField name="find" label={pinForm.findLabel} isRequired value={find} />
      <button className="button button-quiet">{pinForm.findButton}</button>
    </form>
  );
}
