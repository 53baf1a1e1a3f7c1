// What was read from the database and is kept in this process until somebody announces that it has changed, so that a page
// costs no statement for rows that stay as they are. Nothing is kept while changes are not heard, as in tests and commands.
import { createPageCache, type PageCache } from "#app/platform/page-cache.server.ts";
import type { ChangeListener } from "#app/platform/page-changes.server.ts";
import { remember } from "#app/platform/remember.ts";

/** In bytes, as far as the rows' sizes are known. */
const MAX_BYTES = 32_000_000;
const ROW_BYTES = 800;

/** Even what nobody announces is not used for longer. */
const LIFE_MILLISECONDS = 10 * 60_000;

type Kept = { isHearing: boolean; caches: Map<object, PageCache<unknown>> };
const kept = () => remember("kept rows", (): Kept => ({ isHearing: false, caches: new Map() }));

/** app/main.ts has it listen, before the pages: what is made anew must be made of new rows. */
export const rowsListener: ChangeListener = {
  onTopics: (topics) => kept().caches.forEach((cache) => cache.drop(topics)),
  onDeaf() {
    kept().isHearing = false;
    kept().caches.forEach((cache) => cache.deafen());
  },
  onHearing() {
    kept().isHearing = true;
    kept().caches.forEach((cache) => cache.hear());
  },
};

/** `owner` is what the rows are read through: two databases in one process must not share them. */
function cacheOf(owner: object): PageCache<unknown> | undefined {
  const { isHearing, caches } = kept();
  if (!isHearing) return undefined;
  let cache = caches.get(owner);
  if (cache === undefined) {
    cache = createPageCache<unknown>({ maxBytes: MAX_BYTES });
    cache.hear();
    caches.set(owner, cache);
  }
  return cache;
}

/**
 * The rows of `ids`: those that are kept, and those that `load` finds for the others, in one go. `name` tells kinds of rows
 * apart. Rows that are not there are asked for each time.
 */
export async function keptRows<Id extends string | number, Row>(
  owner: object,
  {
    name,
    ids,
    topics,
    load,
  }: {
    name: string;
    ids: readonly Id[];
    topics: (id: Id) => readonly string[];
    load: (missing: Id[]) => Promise<ReadonlyMap<Id, Row>>;
  },
): Promise<ReadonlyMap<Id, Row>> {
  const cache = cacheOf(owner);
  if (cache === undefined) return load([...ids]);
  const found = new Map<Id, Row>();
  const missing: Id[] = [];
  for (const id of ids) {
    const row = cache.find(`${name}:${id}`);
    if (row === undefined) missing.push(id);
    else found.set(id, row as Row);
  }
  if (missing.length === 0) return found;
  await cache.begin(async (store) => {
    const until = Date.now() + LIFE_MILLISECONDS;
    for (const [id, row] of await load(missing)) {
      found.set(id, row);
      store(`${name}:${id}`, row, { topics: new Set(topics(id)), until, bytes: ROW_BYTES });
    }
  });
  return found;
}

/** What `read` gives, kept as a whole. */
export async function keptValue<T>(
  owner: object,
  { name, topics, read }: { name: string; topics: readonly string[]; read: () => Promise<T> },
): Promise<T> {
  const cache = cacheOf(owner);
  if (cache === undefined) return read();
  const known = cache.find(name);
  if (known !== undefined) return known as T;
  const made = await cache.make(name, async () => ({
    page: await read(),
    keep: { topics: new Set(topics), until: Date.now() + LIFE_MILLISECONDS, bytes: ROW_BYTES },
  }));
  return made as T;
}
