// Writes the catalogue in the exchange format, some rows at a time: nothing is held whole in memory. Called by the command
// and by the administrator's page.
import type { PoolClient } from "pg";
import type { Pool } from "#app/platform/db.server.ts";
import { csvLine } from "./csv.ts";
import { type Encoding, encodeText } from "./encoding.ts";
import { allAdoptions, allRows, allServices, type Client, serviceCells } from "./existing.server.ts";
import { isMainKind, kinds, listTable, type MainKind, mainKinds, mainTables, tableOf } from "./format.ts";
import { DOCUMENT_FORMAT } from "./json-document.ts";

/** The rows of one kind as a CSV file. `today` is YYYY-MM-DD in the province. */
export async function* exportTable(
  client: Client,
  kind: string,
  { encoding, today }: { encoding: Encoding; today: string },
): AsyncGenerator<Buffer> {
  const headers = tableOf(kind)?.fields.map(({ header }) => header) ?? [];
  yield encodeText(csvLine(headers), encoding, { isStart: true });
  for await (const rows of rowsOf(client, kind, today)) {
    const text = rows.map(csvLine).join("");
    if (text !== "") yield encodeText(text, encoding);
  }
}

async function* rowsOf(client: Client, kind: string, today: string): AsyncGenerator<string[][]> {
  const list = listTable(kind);
  if (list !== undefined) {
    for await (const services of allServices(client, today))
      yield services.flatMap((service) => {
        const items = serviceCells(service).lists.get(kind) ?? [];
        return items.map((cells, n) => [String(service["catalogCode"]), String(n + 1), ...cells.slice(2)]);
      });
  } else if (isMainKind(kind)) {
    for await (const rows of objectsOf(client, kind, today))
      yield rows.map((row) => mainTables[kind].codec.write(row));
  }
}

async function* objectsOf(
  client: Client,
  kind: MainKind,
  today: string,
): AsyncGenerator<Record<string, unknown>[]> {
  if (kind === "services") yield* allServices(client, today);
  else if (kind === "adoptions") yield* allAdoptions(client);
  else {
    const { codec } = mainTables[kind];
    yield (await allRows(client, kind)).map((cells) => codec.read(cells, 0) as Record<string, unknown>);
  }
}

/** The whole catalogue as one JSON document, one row a line. */
export async function* exportDocument(client: Client, today: string): AsyncGenerator<Buffer> {
  yield Buffer.from(`{"format":${JSON.stringify(DOCUMENT_FORMAT)}`);
  for (const kind of mainKinds) {
    yield Buffer.from(`,\n"${kind}":[`);
    let isFirst = true;
    for await (const rows of objectsOf(client, kind, today)) {
      const lines = rows.map((row) => JSON.stringify(row));
      if (lines.length > 0) yield Buffer.from(`${isFirst ? "\n" : ",\n"}${lines.join(",\n")}`);
      isFirst &&= lines.length === 0;
    }
    yield Buffer.from(isFirst ? "]" : "\n]");
  }
  yield Buffer.from("}\n");
}

/** The names of the files of a whole export. */
export const exportFiles: readonly string[] = kinds.map((kind) => `${kind}.csv`);

/** Runs `work` on one state of the whole catalogue. */
export async function withSnapshot<T>(pool: Pool, work: (client: PoolClient) => Promise<T>): Promise<T> {
  const client = await pool.connect();
  try {
    await client.query("begin isolation level repeatable read read only");
    return await work(client);
  } finally {
    // Nothing was written, and a reader that was cut off may have left a query under way.
    client.release(
      await client.query("rollback").then(
        () => false,
        () => true,
      ),
    );
  }
}
