// Pinning answers to a phrase: the services chosen so far stand in the address, so that they can be tried out and put in
// order without a script; saving posts them.
import { data, redirect, type MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { pinnedCodes, servicesByCode } from "#app/domain/search-curation/curated.query.server.ts";
import { MAX_PINS, Pins } from "#app/domain/search-curation/curation.schema.ts";
import { phraseOf } from "#app/domain/search-curation/phrase.ts";
import { setPins } from "#app/domain/search-curation/write-curation.server.ts";
import { messages } from "#app/i18n/index.ts";
import { isLang, langOfPath } from "#app/i18n/languages.ts";
import { AppError } from "#app/platform/app-error.ts";
import { readForm, translated } from "#app/routes/read-form.server.ts";
import { serve } from "#app/routes/serve.server.ts";
import { staffActor } from "#app/routes/staff.server.ts";
import { triedNow, triedWith } from "#app/search/try-out.server.ts";
import { ErrorSummary } from "#app/ui/error-summary/error-summary.tsx";
import { useLang, useMessages } from "#app/ui/language.ts";
import { ChosenPins } from "#app/ui/search-room/chosen-pins.tsx";
import { FindToPin } from "#app/ui/search-room/find-to-pin.tsx";
import { PeopleGetNow } from "#app/ui/search-room/people-get-now.tsx";
import { PhraseForm } from "#app/ui/search-room/phrase-form.tsx";
import { PinThis } from "#app/ui/search-room/pin-this.tsx";
import { TriedList } from "#app/ui/search-room/tried-list.tsx";

export const meta: MetaFunction = ({ location }) => {
  const { searchRoom, shell } = messages(langOfPath(location.pathname) ?? "zh");
  return [{ title: `${searchRoom.pinForm.title} – ${shell.name}` }];
};

export const loader = serve(async (args) => {
  const { database, now, url, lang: pageLang } = args;
  await staffActor(args, "searchRoom");
  const { searchParams } = url;
  const wanted = searchParams.get("lang");
  const lang = isLang(wanted) ? wanted : pageLang;
  const phrase = phraseOf(searchParams.get("phrase") ?? "");
  const find = (searchParams.get("find") ?? "").trim();
  const isDraft = searchParams.has("draft");
  const codes = isDraft
    ? [...new Set(searchParams.getAll("codes"))].slice(0, MAX_PINS + 1)
    : await pinnedCodes(database, lang, phrase);
  const needs = { database, now };
  const [chosen, byCode] = await Promise.all([
    servicesByCode(database, codes),
    servicesByCode(database, find === "" ? [] : [find]),
  ]);
  const [foundByCode] = byCode.filter(({ id }) => id !== null);
  const [people, found, withDraft] = await Promise.all([
    phrase === "" ? undefined : triedNow({ lang, q: phrase }, needs),
    find === "" || foundByCode !== undefined ? undefined : triedNow({ lang, q: find }, needs),
    phrase === "" || !isDraft
      ? undefined
      : triedWith({ pinnedIds: chosen.flatMap(({ id }) => id ?? []) }, { lang, q: phrase }, needs),
  ]);
  return { lang, phrase, find, chosen, people, found, foundByCode, withDraft };
});

export const action = serve(async (args) => {
  const { database, lang, now, request } = args;
  const actor = await staffActor(args, "searchRoom");
  const { searchRoom } = messages(lang);
  const read = await readForm(request, Pins);
  if (!read.ok) return data({ errors: translated(read.errors, searchRoom.errors) }, { status: 400 });
  try {
    await setPins(database, actor, read.value, now);
  } catch (error) {
    if (!(error instanceof AppError) || error.code !== "invalid") throw error;
    const text = searchRoom.errors[error.reason ?? ""] ?? error.message;
    return data({ errors: { codes: [text] } }, { status: 400 });
  }
  return redirect(`/${lang}/newsroom/search?done=${read.value.codes.length === 0 ? "unpinned" : "pinned"}`);
});

export default function PinAnswers() {
  const {
    lang: of,
    phrase,
    find,
    chosen,
    people,
    found,
    foundByCode,
    withDraft,
  } = useLoaderData<typeof loader>();
  const failed = useActionData<typeof action>();
  const pageLang = useLang();
  const { searchRoom } = useMessages();
  const text = searchRoom.pinForm;
  const errors: Record<string, string[]> = failed?.errors ?? {};
  const codes = chosen.map(({ code }) => code);
  const draft = { lang: of, phrase, codes, find };
  const pin = (service: { code: string; name: string }) => (
    <PinThis service={service} isChosen={codes.includes(service.code)} draft={draft} />
  );
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
      <PhraseForm of={of} phrase={phrase} errors={errors} />
      {phrase !== "" && (
        <>
          <ChosenPins chosen={chosen} draft={draft} hasErrors={errors["codes"] !== undefined} />
          {withDraft && (
            <section className="mt-8 max-w-2xl">
              <h2 className="section-title mb-3">{searchRoom.tried.withDraft}</h2>
              <TriedList title={phrase} tried={withDraft} of={of} />
            </section>
          )}
          <FindToPin draft={draft} />
          {foundByCode && (
            <p className="panel mt-3 max-w-2xl">
              {foundByCode[of]} <span className="text-quiet">{foundByCode.code}</span>
              {pin({ code: foundByCode.code, name: foundByCode[of] ?? foundByCode.code })}
            </p>
          )}
          {found && (found.meilisearch ?? found.postgres) && (
            <div className="mt-3 max-w-2xl">
              <TriedList
                title={text.found(find)}
                tried={found.meilisearch ?? found.postgres ?? { total: 0, services: [] }}
                of={of}
                act={pin}
              />
            </div>
          )}
          {people && <PeopleGetNow q={phrase} of={of} now={people} act={pin} />}
        </>
      )}
    </>
  );
}
