// What people get for a phrase, from either engine, and what they would get with a pin or synonym that is not saved yet.
// Called by the search room's forms.
import { currentCuration, type Curation } from "#app/domain/search-curation/curation.server.ts";
import { phraseOf } from "#app/domain/search-curation/phrase.ts";
import type { Lang } from "#app/i18n/languages.ts";
import type { Database } from "#app/platform/db.server.ts";
import { engine as processEngine, type SearchEngine } from "./client.server.ts";
import { searchServices } from "./query.server.ts";
import type { EngineName, SearchPage } from "./search-page.ts";

export type Tried = {
  total: number;
  services: { id: number; code: string; name: string; department: string; isPinned: boolean }[];
};

/** What is not saved yet. */
export type Draft =
  { synonym: { lang: Lang; word: string; terms: readonly string[] } } | { pinnedIds: readonly number[] };

const SHOWN = 8;

type Asked = { lang: Lang; q: string };
/** The process's own engine where it is left out. */
type Needs = { database: Database; now: Date; engine?: SearchEngine | null };

/** What people get now: the engine's list where it answers, and the reserve's. */
export async function triedNow(
  asked: Asked,
  { database, now, engine = processEngine() }: Needs,
): Promise<Partial<Record<EngineName, Tried>>> {
  const [first, reserve] = await Promise.all([
    engine === null ? undefined : searchServices(asked, { database, now, engine }),
    searchServices(asked, { database, now, engine: null }),
  ]);
  return {
    ...(first?.engine === "meilisearch" ? { meilisearch: shown(first) } : {}),
    postgres: shown(reserve),
  };
}

/** What they would get. A synonym is known to the reserve alone until it is saved. */
export async function triedWith(
  draft: Draft,
  asked: Asked,
  { database, now, engine = processEngine() }: Needs,
): Promise<Tried> {
  const curation = drafted(draft, asked, await currentCuration(database.pool));
  return shown(await searchServices(asked, { database, now, engine, curation }));
}

function drafted(draft: Draft, { lang, q }: Asked, curation: Curation): Curation {
  if ("synonym" in draft) return { ...curation, synonyms: [...curation.synonyms, draft.synonym] };
  const phrase = phraseOf(q);
  return {
    ...curation,
    pinned: (inLang, typed) =>
      inLang === lang && phraseOf(typed) === phrase ? draft.pinnedIds : curation.pinned(inLang, typed),
  };
}

function shown({ total, items }: SearchPage): Tried {
  return {
    total,
    services: items.slice(0, SHOWN).map(({ id, code, name, department, isPinned }) => ({
      ...{ id, code, isPinned, department: department.name },
      name: name.map(({ text }) => text).join(""),
    })),
  };
}
