// The demonstration's catalogue and notices for the web parts of the benchmark, and larger ones made of it in SQL.
import { mkdtempSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { startMeilisearch } from "#app/embedded/meilisearch.ts";
import { openDataFolder } from "#app/platform/data-folder.server.ts";
import { seedCatalogue } from "#prisma/seed/catalogue.ts";
import { seedNotices } from "#prisma/seed/notices.ts";
import { seedPeople } from "#prisma/seed/people.ts";
import { type BenchPortal, startPortal } from "./portal.ts";
import type { BenchDatabase, BenchServer } from "./server.ts";

export type Engine = { url: string; key: string; stop(): Promise<void> };

/** A database with the whole catalogue, its people and notices; no cases. */
async function seededDatabase(server: BenchServer, name: string): Promise<BenchDatabase> {
  const database = await server.create(name);
  const progress = () => undefined;
  await seedCatalogue(database, progress);
  await seedPeople(database);
  await seedNotices(database, { now: new Date(), progress });
  return database;
}

/** The demonstration's catalogue with a portal and a search engine that has all of it. */
export type Province = {
  database: BenchDatabase;
  engine: Engine;
  portal: BenchPortal;
  stop(): Promise<void>;
};

export async function startProvince(server: BenchServer, note: (text: string) => void): Promise<Province> {
  const database = await seededDatabase(server, "bench_province");
  note("catalogue filled in");
  const engine = await startEngine();
  const portal = await startPortal(database.url, engine);
  await indexed(engine, 9_000);
  note("catalogue indexed");
  return {
    database,
    engine,
    portal,
    async stop() {
      await portal.stop();
      await engine.stop();
      await database.close();
    },
  };
}

/** Nine more of every service, with names and codes of their own and offered by the province. */
export async function tenfoldTypes({ owner: pool }: BenchDatabase): Promise<void> {
  // Temporary tables are of one connection.
  const owner = await pool.connect();
  const { rows } = await owner.query<{ column: string }>(
    `select column_name as "column" from information_schema.columns
      where table_name = 'service_type_version' and column_name <> 'id' order by ordinal_position`,
  );
  const columns = rows.map(({ column }) => column);
  const own: Record<string, string> = {
    type_id: "t.id",
    name_zh: "v.name_zh || '（' || t.n || '号区）'",
    name_en: "v.name_en || ' in zone ' || t.n",
  };
  await owner.query(
    "create temp table bench_copy as select id as model_id, n from service_type, generate_series(1, 9) n",
  );
  await owner.query(
    `insert into service_type (catalog_code, department_id, item_type, fulfilment, popularity)
     select m.catalog_code || '-' || c.n, m.department_id, m.item_type, m.fulfilment, m.popularity / (c.n + 1)
       from bench_copy c join service_type m on m.id = c.model_id`,
  );
  await owner.query(
    `create temp table bench_made as
     select t.id, c.model_id, c.n from bench_copy c join service_type m on m.id = c.model_id
       join service_type t on t.catalog_code = m.catalog_code || '-' || c.n`,
  );
  await owner.query(
    `insert into service_type_version (${columns.join(", ")})
     select ${columns.map((column) => own[column] ?? `v.${column}`).join(", ")}
       from bench_made t join service_type m on m.id = t.model_id
       join service_type_version v on v.id = m.current_version_id`,
  );
  await owner.query(
    `update service_type t set current_version_id = v.id
       from service_type_version v where v.type_id = t.id and t.current_version_id is null`,
  );
  await owner.query(
    `insert into adoption (type_id, division_code, agency_id, valid_from)
     select t.id, a.division_code, a.agency_id, a.valid_from
       from bench_made t join adoption a on a.type_id = t.model_id and a.division_code in ('330000', '330100')`,
  );
  await owner.query("vacuum (analyze) service_type, service_type_version, adoption");
  owner.release(true);
}

/** Leaves `count` adoptions, evenly of all services; returns how many there are. */
export async function fewAdoptions({ owner }: BenchDatabase, count: number): Promise<number> {
  await owner.query(
    `delete from adoption a using (
       select type_id, division_code, row_number() over (order by md5(division_code), type_id) as n from adoption
     ) as listed where listed.type_id = a.type_id and listed.division_code = a.division_code and n > $1`,
    [count],
  );
  return adoptionCount(owner);
}

/** Has every service offered everywhere, also in towns made for it, until there are `count`; returns how many there are. */
export async function manyAdoptions({ owner }: BenchDatabase, count: number): Promise<number> {
  const missing = count - (await adoptionCount(owner));
  await owner.query(
    `insert into adoption (type_id, division_code, agency_id, valid_from)
     select t.id, d.code, d.agency_id, '2020-01-01'
       from service_type t
       cross join lateral (
         select d.code, (select id from agency where division_code = d.code limit 1) as agency_id
           from division d where d.valid_to is null
       ) as d
      where d.agency_id is not null
        and not exists (select from adoption a where a.type_id = t.id and a.division_code = d.code)
      limit $1`,
    [missing],
  );
  return adoptionCount(owner);
}

async function adoptionCount(owner: BenchDatabase["owner"]): Promise<number> {
  await owner.query("vacuum (analyze) adoption");
  const { rows } = await owner.query<{ count: number }>("select count(*)::int as count from adoption");
  return rows[0]?.count ?? 0;
}

/** An engine without anything in it. Throws on a machine that has none. */
export async function startEngine(): Promise<Engine> {
  const dataDir = openDataFolder(mkdtempSync(path.join(os.tmpdir(), "onevisit-bench-meili-")));
  const engine = await startMeilisearch({ dataDir, log: () => undefined, isTemporary: true });
  if (engine === null) throw new Error("there is no Meilisearch for this machine");
  return engine;
}

/** Resolves once the portal has brought so many services into the engine. */
export async function indexed({ url, key }: Engine, count: number): Promise<void> {
  for (const deadline = Date.now() + 20 * 60_000; Date.now() < deadline; await pause(500)) {
    const answer = await fetch(`${url}/indexes/services/stats`, {
      headers: { Authorization: `Bearer ${key}` },
    });
    if (!answer.ok) continue;
    const stats = (await answer.json()) as { numberOfDocuments: number; isIndexing: boolean };
    if (stats.numberOfDocuments >= count && !stats.isIndexing) return;
  }
  throw new Error(`the engine never had ${count} services`);
}
