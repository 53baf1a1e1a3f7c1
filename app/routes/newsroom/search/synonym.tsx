// Adding a synonym, and trying out what it would do before it is saved.
import { data, redirect, type MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { Synonym } from "#app/domain/search-curation/curation.schema.ts";
import { addSynonym } from "#app/domain/search-curation/write-curation.server.ts";
import { messages } from "#app/i18n/index.ts";
import { isLang, langOfPath } from "#app/i18n/languages.ts";
import { AppError } from "#app/platform/app-error.ts";
import { readForm, translated } from "#app/routes/read-form.server.ts";
import { serve } from "#app/routes/serve.server.ts";
import { staffActor } from "#app/routes/staff.server.ts";
import { triedNow, triedWith } from "#app/search/try-out.server.ts";
import { ErrorSummary } from "#app/ui/error-summary/error-summary.tsx";
import { Radios, TextArea, TextField } from "#app/ui/field/field.tsx";
import { useLang, useMessages } from "#app/ui/language.ts";
import { PeopleGetNow } from "#app/ui/search-room/people-get-now.tsx";
import { TriedList } from "#app/ui/search-room/tried-list.tsx";

export const meta: MetaFunction<typeof loader> = ({ location, data: loaded }) => {
  const { searchRoom, shell } = messages(langOfPath(location.pathname) ?? "zh");
  return [
    {
      title: `${loaded?.hasErrors === true ? shell.errorPrefix : ""}${searchRoom.synonymForm.title} – ${shell.name}`,
    },
  ];
};

export const loader = serve(async (args) => {
  const { database, now, url, lang: pageLang } = args;
  await staffActor(args, "searchRoom");
  const of = url.searchParams.get("lang");
  const lang = isLang(of) ? of : pageLang;
  const word = url.searchParams.get("phrase") ?? "";
  const terms = url.searchParams.get("terms") ?? "";
  const reason = url.searchParams.get("reason") ?? "";
  const isTrying = url.searchParams.has("terms");
  const draft = Synonym.safeParse({ lang, word, terms });
  const asked = { lang, q: word };
  const [people, withDraft] = await Promise.all([
    word.trim() === "" ? undefined : triedNow(asked, { database, now }),
    draft.success ? triedWith({ synonym: draft.data }, asked, { database, now }) : undefined,
  ]);
  const { searchRoom } = messages(pageLang);
  const errors = isTrying && !draft.success ? fieldErrors(draft.error.issues, searchRoom.errors) : {};
  return {
    values: { lang, word, terms, reason },
    people,
    withDraft,
    errors,
    hasErrors: Object.keys(errors).length > 0,
  };
});

function fieldErrors(
  issues: readonly { path: readonly PropertyKey[]; message: string }[],
  texts: Readonly<Record<string, string>>,
): Record<string, string[]> {
  const found = issues.map(({ path, message }): [string, string[]] => [String(path[0] ?? ""), [message]]);
  return named(translated(Object.fromEntries(found), texts));
}

/** On the page the word stands in the field `phrase`, as in the addresses that lead here. */
function named({ word, ...errors }: Record<string, string[]>): Record<string, string[]> {
  return word === undefined ? errors : { phrase: word, ...errors };
}

export const action = serve(async (args) => {
  const { database, lang, now, request } = args;
  const actor = await staffActor(args, "searchRoom");
  const { searchRoom } = messages(lang);
  const form = await request.formData();
  form.set("word", form.get("phrase") ?? "");
  const read = await readForm(form, Synonym);
  if (!read.ok)
    return data(
      { errors: named(translated(read.errors, searchRoom.errors)), values: read.values },
      { status: 400 },
    );
  const values = Object.fromEntries(
    [...form].filter((entry): entry is [string, string] => typeof entry[1] === "string"),
  );
  try {
    await addSynonym(database, actor, { ...read.value, terms: read.value.terms.join("\n") }, now);
  } catch (error) {
    if (!(error instanceof AppError) || (error.code !== "invalid" && error.code !== "conflict")) throw error;
    const text = searchRoom.errors[error.reason ?? ""] ?? error.message;
    return data({ errors: { phrase: [text] }, values }, { status: error.status });
  }
  return redirect(`/${lang}/newsroom/search?done=added`);
});

export default function AddSynonym() {
  const loaded = useLoaderData<typeof loader>();
  const failed = useActionData<typeof action>();
  const pageLang = useLang();
  const { searchRoom } = useMessages();
  const text = searchRoom.synonymForm;
  const values: Record<string, string> = failed?.values ?? { ...loaded.values, phrase: loaded.values.word };
  const errors: Record<string, string[]> = failed?.errors ?? loaded.errors;
  const { lang: of, word } = loaded.values;
  return (
    <>
      <p className="mb-2">
        <a className="inline-flex min-h-8 items-center" href={`/${pageLang}/newsroom/search`}>
          {searchRoom.back}
        </a>
      </p>
      <h1 className="page-title">{text.title}</h1>
      <p className="mt-3 mb-6 max-w-3xl text-quiet">{text.intro}</p>
      <ErrorSummary errors={errors} />
      <form method="post" noValidate className="max-w-2xl">
        <Radios
          name="lang"
          label={text.lang}
          isRequired
          value={values["lang"]}
          errors={errors["lang"]}
          options={[
            { value: "zh", label: searchRoom.languages.zh },
            { value: "en", label: searchRoom.languages.en },
          ]}
        />
        <TextField
          name="phrase"
          label={text.word}
          hint={text.wordHint}
          isRequired
          value={values["phrase"]}
          errors={errors["phrase"]}
        />
        <TextArea
          name="terms"
          label={text.terms}
          hint={text.termsHint}
          isRequired
          rows={4}
          value={values["terms"]}
          errors={errors["terms"]}
        />
        <TextField
          name="reason"
          label={text.reason}
          hint={text.reasonHint}
          value={values["reason"]}
          errors={errors["reason"]}
        />
        <div className="flex flex-wrap gap-3">
          <button className="button">{text.save}</button>
          <button className="button button-quiet" formMethod="get">
            {text.try}
          </button>
        </div>
      </form>
      {loaded.withDraft && (
        <section className="mt-8 max-w-2xl">
          <h2 className="section-title mb-3">{searchRoom.tried.withDraft}</h2>
          <TriedList title={word} tried={loaded.withDraft} of={of} />
        </section>
      )}
      {loaded.people && <PeopleGetNow q={word} of={of} now={loaded.people} />}
    </>
  );
}
