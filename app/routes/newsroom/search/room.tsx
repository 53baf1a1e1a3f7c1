// The search room: what people search for and how it ends, and what staff have pinned and equated.
import { data, redirect, type MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { listedSynonyms, pinnedPhrases } from "#app/domain/search-curation/curated.query.server.ts";
import { writeCounts } from "#app/domain/search-curation/search-counter.server.ts";
import { REPORT_DAYS, searchReport } from "#app/domain/search-curation/tallies.server.ts";
import { removeSynonym, setPins } from "#app/domain/search-curation/write-curation.server.ts";
import { messages } from "#app/i18n/index.ts";
import { languages, langOfPath } from "#app/i18n/languages.ts";
import { AppError } from "#app/platform/app-error.ts";
import { readForm } from "#app/routes/read-form.server.ts";
import { serve } from "#app/routes/serve.server.ts";
import { staffActor } from "#app/routes/staff.server.ts";
import { Banner } from "#app/ui/banner/banner.tsx";
import { useMessages } from "#app/ui/language.ts";
import { PinnedList, SynonymList } from "#app/ui/search-room/curated-lists.tsx";
import { JumpLinks } from "#app/ui/search-room/jump-links.tsx";
import { TallyList } from "#app/ui/search-room/tally-list.tsx";
import { Totals } from "#app/ui/search-room/totals.tsx";

export const meta: MetaFunction = ({ location }) => {
  const { searchRoom, shell } = messages(langOfPath(location.pathname) ?? "zh");
  return [{ title: `${searchRoom.title} – ${shell.name}` }];
};

/** Of each list of phrases so many. */
const SHOWN = 10;

export const loader = serve(async (args) => {
  const { database, now, url } = args;
  await staffActor(args, "searchRoom");
  // What somebody searched for a moment ago is in it.
  await writeCounts();
  const [report, pins, synonyms] = await Promise.all([
    searchReport(database, now, SHOWN),
    pinnedPhrases(database),
    listedSynonyms(database),
  ]);
  return { report, pins, synonyms, days: REPORT_DAYS, done: url.searchParams.get("done") };
});

const Removal = z.object({
  act: z.enum(["unpin", "removeSynonym"]),
  lang: z.enum(languages),
  phrase: z.string().max(200),
});

export const action = serve(async (args) => {
  const { database, lang, now, request } = args;
  const actor = await staffActor(args, "searchRoom");
  const read = await readForm(request, Removal);
  if (!read.ok) throw new AppError("invalid");
  const { act, lang: of, phrase } = read.value;
  if (act === "unpin") {
    await setPins(database, actor, { lang: of, phrase, codes: [] }, now);
    return redirect(`/${lang}/newsroom/search?done=unpinned`);
  }
  if (await removeSynonym(database, actor, { lang: of, word: phrase }, now))
    return redirect(`/${lang}/newsroom/search?done=removed`);
  return data({ isGone: true }, { status: 409 });
});

export default function SearchRoom() {
  const { report, pins, synonyms, days, done } = useLoaderData<typeof loader>();
  const failed = useActionData<typeof action>();
  const { searchRoom } = useMessages();
  const doneText = done === null ? undefined : searchRoom.done[done];
  return (
    <>
      <h1 className="page-title">{searchRoom.title}</h1>
      <p className="mt-3 mb-6 max-w-3xl text-quiet">{searchRoom.intro(days)}</p>
      {failed === undefined && doneText !== undefined && <Banner tone="good" title={doneText} />}
      {failed?.isGone === true && <Banner tone="warn" title={searchRoom.gone} />}
      <Totals {...report.total} />
      <JumpLinks pins={pins.length} synonyms={synonyms.length} />
      <TallyList kind="withoutResult" tallies={report.withoutResult} />
      <TallyList kind="abandoned" tallies={report.abandoned} />
      <TallyList kind="frequent" tallies={report.frequent} />
      <div className="mt-10 grid items-start gap-x-10 gap-y-8 lg:grid-cols-2">
        <PinnedList pins={pins} />
        <SynonymList synonyms={synonyms} />
      </div>
    </>
  );
}
