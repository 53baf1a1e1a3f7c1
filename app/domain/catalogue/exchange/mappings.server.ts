// Mappings of foreign files, kept by name. Called by the command and the administrator's pages.
import { randomUUID } from "node:crypto";
import { demand, type Actor } from "#app/domain/people/policy.ts";
import type { Database } from "#app/platform/db.server.ts";
import { Mapping } from "./mapping.ts";

export type SavedMapping = { id: string; name: string; mapping: Mapping; updatedAt: Date };

type Row = { id: string; name: string; mapping: unknown; updatedAt: Date };

const SELECT = `select id, name, mapping, updated_at as "updatedAt" from import_mapping`;

/** All of them, by name. */
export async function listMappings({ pool }: Pick<Database, "pool">): Promise<SavedMapping[]> {
  const { rows } = await pool.query<Row>(`${SELECT} order by name`);
  return rows.flatMap(saved);
}

/** The one of that name or id; undefined where there is none. */
export async function findMapping(
  { pool }: Pick<Database, "pool">,
  nameOrId: string,
): Promise<SavedMapping | undefined> {
  const { rows } = await pool.query<Row>(`${SELECT} where name = $1 or id::text = $1`, [nameOrId]);
  return rows.flatMap(saved)[0];
}

/** A mapping to a field that is no more cannot be used. */
function saved({ id, name, mapping, updatedAt }: Row): SavedMapping[] {
  const read = Mapping.safeParse(mapping);
  return read.success ? [{ id, name, mapping: read.data, updatedAt }] : [];
}

/** Saves a new mapping, or with `id` the changed one. False when another has the name. */
export async function saveMapping(
  { pool }: Pick<Database, "pool">,
  actor: Actor,
  { id, name, mapping }: { id: string | undefined; name: string; mapping: Mapping },
  now: Date,
): Promise<boolean> {
  demand(actor, "catalogue.import", undefined);
  return storeMapping({ pool }, actor.kind === "person" ? actor.userId : "", { id, name, mapping }, now);
}

/** The same for the command, which works with the rights of the database's login. */
export async function storeMapping(
  { pool }: Pick<Database, "pool">,
  by: string,
  { id, name, mapping }: { id: string | undefined; name: string; mapping: Mapping },
  now: Date,
): Promise<boolean> {
  const { rowCount } = await pool.query(
    `insert into import_mapping (id, name, mapping, created_by, created_at, updated_at)
     select $1::uuid, $2::text, $3::jsonb, $4::text, $5::timestamptz, $5::timestamptz
      where not exists (select from import_mapping where name = $2 and id <> $1::uuid)
         on conflict (id) do update set name = excluded.name, mapping = excluded.mapping, updated_at = excluded.updated_at`,
    [id ?? randomUUID(), name, JSON.stringify(mapping), by, now],
  );
  return rowCount === 1;
}

/** Deletes it; harmless where it is gone. */
export async function removeMapping(
  { pool }: Pick<Database, "pool">,
  actor: Actor,
  id: string,
): Promise<void> {
  demand(actor, "catalogue.import", undefined);
  await pool.query("delete from import_mapping where id::text = $1", [id]);
}
