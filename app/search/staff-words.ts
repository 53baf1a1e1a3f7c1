// Synonyms that staff have added (app/domain/search-curation), beside those of synonyms.ts. The search engine knows only
// synonyms of up to three of its own words, and one cannot tell how it will cut 老板跑路不发工资; so each added word has a
// handle, a word that stands in no text, which it is asked for instead. Pure.
import { createHash } from "node:crypto";
import type { Curation, StaffSynonym } from "#app/domain/search-curation/curation.server.ts";
import { type AddedWord, type Lexicon, lexiconWith, phraseKey, shippedTerms } from "./query-words.ts";

type Prepared = { lexicon: Lexicon; engineSynonyms: Record<string, string[]> };
const prepared = new WeakMap<readonly StaffSynonym[], Prepared>();

/** The words a query is understood by. */
export function lexiconOf({ synonyms }: Curation): Lexicon {
  return prepare(synonyms).lexicon;
}

/** Handle → what it stands for: synonyms for the search engine on top of its settings. */
export function engineSynonymsOf({ synonyms }: Pick<Curation, "synonyms">): Record<string, string[]> {
  return prepare(synonyms).engineSynonyms;
}

function prepare(synonyms: readonly StaffSynonym[]): Prepared {
  const known = prepared.get(synonyms);
  if (known !== undefined) return known;
  const added = new Map<string, AddedWord>();
  const engineSynonyms: Record<string, string[]> = {};
  for (const [key, own] of Map.groupBy(synonyms, ({ word }) => phraseKey(word))) {
    if (key === "") continue;
    const terms = [...new Set([...shippedTerms(key), ...own.flatMap(({ terms }) => terms)])].sort();
    // Named after what it stands for: an engine that has the handle has the meaning, whatever was written in what order.
    const handle = handleFor(key, terms);
    added.set(key, { terms, handle });
    engineSynonyms[handle] = [key, ...terms];
  }
  const made = { lexicon: lexiconWith(added), engineSynonyms };
  prepared.set(synonyms, made);
  return made;
}

/** Letters only, as the engine would cut digits off; too unlike any word to be taken for one's misspelling. */
function handleFor(key: string, terms: readonly string[]): string {
  const hash = createHash("sha256")
    .update(JSON.stringify([key, terms]))
    .digest();
  return `xq${[...hash.subarray(0, 14)].map((byte) => "bcdfghjkmnpqrstvwxz"[byte % 19] ?? "").join("")}`;
}
