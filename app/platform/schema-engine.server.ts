// Prisma's own migration engine as WebAssembly, on the same driver as the portal. The engine's binary would have to be
// downloaded; this one comes with npm. Used by migrate.server.ts, by the drift test and by prisma/migrate-diff.ts.
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import { PrismaPg } from "@prisma/adapter-pg";
import { bindMigrationAwareSqlAdapterFactory, ColumnTypeEnum } from "@prisma/driver-adapter-utils";
import * as engine from "@prisma/schema-engine-wasm/schema_engine_bg";
import { createPool } from "./db.server.ts";

export type SchemaEngine = engine.SchemaEngine;

const oneByteExpressions = /\b(constr\.contype|con\.confdeltype|con\.confupdtype)(?=,| AS)/g;
const oneByteColumns = new Set(["constraint_type", "confdeltype", "confupdtype"]);

// Mends two things in the adapter, which was made for queries and not for migrations.
class MigrationAdapter extends PrismaPg {
  override async connect(): ReturnType<PrismaPg["connect"]> {
    const adapter = await super.connect();
    // It cuts a script at every semicolon, which breaks the bodies of functions. Sent whole, PostgreSQL parses the script
    // itself and runs it as one transaction, so a migration is applied completely or not at all.
    adapter.executeScript = async (script) => {
      await adapter.underlyingDriver().query(script);
    };
    // It does not know the catalogue's one-byte type "char", which the engine's questions about constraints return.
    const queryRaw = adapter.queryRaw.bind(adapter);
    adapter.queryRaw = async (query) => {
      const answer = await queryRaw({ ...query, sql: query.sql.replaceAll(oneByteExpressions, "$1::text") });
      const columnTypes = answer.columnNames.map((name, at) =>
        oneByteColumns.has(name) ? ColumnTypeEnum.Character : (answer.columnTypes[at] ?? ColumnTypeEnum.Text),
      );
      return { ...answer, columnTypes };
    };
    return adapter;
  }
}

/** Runs `work` with an engine on that database. No connection is left open afterwards. */
export async function withSchemaEngine<T>(
  databaseUrl: string,
  work: (engine: SchemaEngine) => Promise<T>,
): Promise<T> {
  await load();
  // One connection only, because the engine's advisory lock is held by a connection.
  const pool = createPool(databaseUrl, 1, null);
  try {
    const factory = bindMigrationAwareSqlAdapterFactory(new MigrationAdapter(pool));
    const running = await engine.SchemaEngine.new({ datamodels: undefined }, () => {}, factory);
    try {
      return await work(running);
    } finally {
      running.free();
    }
  } finally {
    await pool.end();
  }
}

let loading: Promise<void> | undefined;

// Instead of the package's own entry, which imports its .wasm file: Node warns that this is experimental.
function load(): Promise<void> {
  loading ??= (async () => {
    const entry = createRequire(import.meta.url).resolve("@prisma/schema-engine-wasm");
    const bytes = readFileSync(path.join(path.dirname(entry), "schema_engine_bg.wasm"));
    const imports = Object.fromEntries(
      Object.entries(engine).map(([name, value]) => [
        name,
        name.startsWith("__wbg_setTimeout_") ? unheldTimeout : value,
      ]),
    );
    const { instance } = await WebAssembly.instantiate(bytes, {
      "./schema_engine_bg.js": imports as WebAssembly.ModuleImports,
    });
    const { __wbg_set_wasm: setWasm } = engine as unknown as {
      __wbg_set_wasm: (exports: WebAssembly.Exports) => void;
    };
    const { __wbindgen_start: begin } = instance.exports as { __wbindgen_start: () => void };
    setWasm(instance.exports);
    begin();
  })();
  return loading;
}

// The engine never clears its ten-second timer for the advisory lock; it must not keep a finished process alive.
function unheldTimeout(callback: () => void, milliseconds: number): NodeJS.Timeout {
  return setTimeout(callback, milliseconds).unref();
}
