// Keeps the index of names for the process: read from PostgreSQL when first needed, and anew when the catalogue has changed.
// It only helps to understand and order; what is found and counted is always asked of an engine.
import { setImmediate as nextTurn } from "node:timers/promises";
import { z } from "zod";
import type { Pool } from "#app/platform/db.server.ts";
import { log } from "#app/platform/log.server.ts";
import { buildNameIndex, type NameIndex, type NamedService } from "./name-index.ts";
import { type Speller, spellerOf } from "./respell.ts";

export type Names = { index: NameIndex; speller: Speller };

/** How long after a look at the catalogue the next one follows. */
const LOOK_AFTER_MS = 5_000;

type Kept = { names: Promise<Names>; signature: string; lookedAt: number; isLooking: boolean };

const kept = new WeakMap<Pool, Kept>();

/** The index of the database's catalogue; a change is in it a few seconds later. Throws when the database is away. */
export async function namesOf(pool: Pool): Promise<Names> {
  const own = kept.get(pool);
  if (own === undefined) {
    const first: Kept = { names: read(pool), signature: "", lookedAt: 0, isLooking: false };
    kept.set(pool, first);
    // What could not be read is read again by the next search.
    first.names.catch(() => kept.delete(pool));
    first.signature = await signatureOf(pool);
    first.lookedAt = Date.now();
    return first.names;
  }
  if (!own.isLooking && own.lookedAt > 0 && Date.now() - own.lookedAt >= LOOK_AFTER_MS) {
    own.isLooking = true;
    void look(pool, own).finally(() => {
      own.isLooking = false;
      own.lookedAt = Date.now();
    });
  }
  return own.names;
}

// Searches go on with the index there is while the next one is built.
async function look(pool: Pool, own: Kept): Promise<void> {
  try {
    const signature = await signatureOf(pool);
    if (signature === own.signature) return;
    const names = await read(pool);
    own.names = Promise.resolve(names);
    own.signature = signature;
  } catch (error) {
    log.warn("the index of names could not be renewed", { error });
  }
}

/** Something that is different after every change of names, popularity or of what is offered. */
async function signatureOf(pool: Pool): Promise<string> {
  const { rows } = await pool.query<{ signature: string }>(
    `select concat_ws('-', count(*), sum(popularity), sum(current_version_id::bigint * (id % 1009 + 1)),
                      (select max(xmin::text::bigint) from service_type_version)) as signature
       from service_type where current_version_id is not null`,
  );
  return rows[0]?.signature ?? "";
}

const Rows = z.array(
  z.object({
    id: z.int(),
    titleZh: z.string(),
    titleEn: z.string(),
    othersZh: z.string(),
    othersEn: z.string(),
    popularity: z.int(),
  }),
);

async function read(pool: Pool): Promise<Names> {
  const services: NamedService[] = [];
  for (let after = 0; ;) {
    const { rows } = await pool.query(
      `select t.id, v.name_zh as "titleZh", v.name_en as "titleEn", t.popularity,
              array_to_string(v.colloquial_zh || v.keywords, ' ') as "othersZh",
              array_to_string(v.colloquial_en || v.keywords, ' ') as "othersEn"
         from service_type t join service_type_version v on v.id = t.current_version_id
        where t.id > $1 order by t.id limit 2000`,
      [after],
    );
    const batch = Rows.parse(rows);
    const last = batch.at(-1);
    if (last === undefined) break;
    services.push(...batch);
    after = last.id;
    await nextTurn();
  }
  const index = await buildNameIndex(services, async () => void (await nextTurn()));
  return { index, speller: spellerOf(index) };
}
