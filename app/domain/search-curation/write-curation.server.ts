// Staff correct the search: what is pinned to a phrase, and which words mean the same. Each act, its record, the job for
// the search engine and the news for all processes are one transaction. Called by the search room's pages.
import { randomUUID } from "node:crypto";
import type { PoolClient } from "pg";
import type { z } from "zod";
import { type Actor, demand } from "#app/domain/people/policy.ts";
import { AppError } from "#app/platform/app-error.ts";
import type { Database } from "#app/platform/db.server.ts";
import { announceChange } from "#app/platform/page-changes.server.ts";
import { inTransaction } from "#app/platform/transaction.server.ts";
import { MAX_PINNED_PHRASES, MAX_SYNONYMS, Pins, Synonym } from "./curation.schema.ts";
import { forgetCuration, SEARCH_TOPIC } from "./curation.server.ts";

/**
 * Pins these services to a phrase in this order, in place of what was pinned to it. Throws AppError: forbidden; invalid
 * with the key of what is wrong (codeUnknown: such a service is not offered).
 */
export async function setPins(
  database: Database,
  actor: Actor,
  posted: z.input<typeof Pins>,
  now: Date,
): Promise<void> {
  const who = curator(actor);
  const { lang, phrase, codes, reason } = checked(Pins, posted);
  await change(database, "pins", async (client) => {
    const offered = await client.query(
      "select from service_type where catalog_code = any ($1) and current_version_id is not null",
      [codes],
    );
    if (offered.rowCount !== codes.length) throw new AppError("invalid", "codeUnknown");
    const { rows: before } = await client.query<{ code: string }>(
      "delete from search_pin where lang = $1 and phrase = $2 returning code",
      [lang, phrase],
    );
    const { rowCount } = await client.query("select from search_pin group by lang, phrase");
    if (codes.length > 0 && (rowCount ?? 0) >= MAX_PINNED_PHRASES)
      throw new AppError("invalid", "tooManyPhrases");
    await client.query(
      `insert into search_pin (id, lang, phrase, code, position, created_by, created_at)
       select gen_random_uuid(), $1, $2, code, position, $4, $5
         from unnest($3::text[]) with ordinality as wanted (code, position)`,
      [lang, phrase, codes, who, now],
    );
    const subject = { about: phrase, lang, before: before.map(({ code }) => code), after: codes };
    await record(client, { who, kind: "pinAnswers", subject, reason, now });
  });
}

/**
 * Adds a synonym: who searches for the word also finds the terms. Throws AppError: forbidden; invalid with the key of what
 * is wrong; conflict wordTaken where the word has terms already.
 */
export async function addSynonym(
  database: Database,
  actor: Actor,
  posted: z.input<typeof Synonym>,
  now: Date,
): Promise<void> {
  const who = curator(actor);
  const { lang, word, terms, reason } = checked(Synonym, posted);
  await change(database, "synonyms", async (client) => {
    const { rows } = await client.query<{ all: number; same: number }>(
      `select count(*)::int as all, count(*) filter (where lang = $1 and word = $2)::int as same
         from search_synonym`,
      [lang, word],
    );
    if ((rows[0]?.same ?? 0) > 0) throw new AppError("conflict", "wordTaken");
    if ((rows[0]?.all ?? 0) >= MAX_SYNONYMS) throw new AppError("invalid", "tooManySynonyms");
    await client.query(
      `insert into search_synonym (id, lang, word, terms, created_by, created_at)
       values ($1, $2, $3, $4, $5, $6)`,
      [randomUUID(), lang, word, terms, who, now],
    );
    await writeToEngine(client);
    await record(client, { who, kind: "addSynonym", subject: { about: word, lang, terms }, reason, now });
  });
}

/** Removes a synonym. False when it is gone already. Throws AppError forbidden. */
export async function removeSynonym(
  database: Database,
  actor: Actor,
  { lang, word, reason = "" }: { lang: string; word: string; reason?: string },
  now: Date,
): Promise<boolean> {
  const who = curator(actor);
  return change(database, "synonyms", async (client) => {
    const { rows } = await client.query<{ terms: string[] }>(
      "delete from search_synonym where lang = $1 and word = $2 returning terms",
      [lang, word],
    );
    const [gone] = rows;
    if (gone === undefined) return false;
    await writeToEngine(client);
    const subject = { about: word, lang, terms: gone.terms };
    await record(client, { who, kind: "removeSynonym", subject, reason, now });
    return true;
  });
}

function curator(actor: Actor): string {
  demand(actor, "search.curate", undefined);
  if (actor.kind !== "person") throw new AppError("signInNeeded");
  return actor.userId;
}

function checked<S extends z.ZodType>(schema: S, posted: z.input<S>): z.output<S> {
  const parsed = schema.safeParse(posted);
  if (parsed.success) return parsed.data;
  throw new AppError("invalid", parsed.error.issues[0]?.message);
}

/** One change at a time, so that what was counted and compared still holds when it is written. */
async function change<T>(
  { pool }: Database,
  what: "pins" | "synonyms",
  work: (client: PoolClient) => Promise<T>,
): Promise<T> {
  try {
    return await inTransaction(pool, async (client) => {
      await client.query("select pg_advisory_xact_lock(hashtextextended($1, 0))", [`curate ${what}`]);
      const result = await work(client);
      await announceChange(client, [SEARCH_TOPIC]);
      return result;
    });
  } finally {
    // Also when it failed: a commit may have been done whose answer was lost.
    forgetCuration();
  }
}

/** The last state of the database wins: a job that has begun is followed by another. */
async function writeToEngine(client: PoolClient): Promise<void> {
  await client.query(
    `select graphile_worker.add_job('write-search-synonyms', '{}'::json, job_key := 'write-search-synonyms')`,
  );
}

type Act = { who: string; kind: string; subject: Record<string, unknown>; reason: string; now: Date };

async function record(client: PoolClient, { who, kind, subject, reason, now }: Act): Promise<void> {
  await client.query(
    "insert into operator_act (id, actor_id, kind, subject, reason, at) values ($1, $2, $3, $4, $5, $6)",
    [randomUUID(), who, kind, subject, reason, now],
  );
}
