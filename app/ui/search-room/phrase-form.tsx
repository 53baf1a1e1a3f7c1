// Which phrase, in which language, answers are to be pinned to.
import { Radios, TextField } from "#app/ui/field/field.tsx";
import { useLang, useMessages } from "#app/ui/language.ts";

export function PhraseForm({
  of,
  phrase,
  errors,
}: {
  of: "zh" | "en";
  phrase: string;
  errors: Readonly<Record<string, string[]>>;
}) {
  const lang = useLang();
  const { searchRoom } = useMessages();
  const text = searchRoom.pinForm;
  return (
    <form action={`/${lang}/newsroom/search/pins`} className="max-w-2xl" noValidate>
      <Radios
        name="lang"
        label={text.lang}
        isRequired
        value={of}
        errors={errors["lang"]}
        options={[
          { value: "zh", label: searchRoom.languages.zh },
          { value: "en", label: searchRoom.languages.en },
        ]}
      />
      <TextField
        name="phrase"
        label={text.phrase}
        hint={text.phraseHint}
        isRequired
        value={phrase}
        errors={errors["phrase"]}
      />
      <button className="button button-quiet">{text.open}</button>
    </form>
  );
}
