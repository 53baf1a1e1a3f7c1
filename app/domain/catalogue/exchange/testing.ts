// Makes the files that tests of import and export need. For tests and the benchmark only.
import type { Pool } from "#app/platform/db.server.ts";
import { csvLine } from "./csv.ts";
import type { Encoding } from "./encoding.ts";
import { exportDocument, exportTable, withSnapshot } from "./export.server.ts";
import { kinds } from "./format.ts";
import type { ImportFile } from "./read-files.ts";

/** A file of those lines. */
export function csvFile(name: string, lines: readonly (readonly string[])[]): ImportFile {
  return { name, bytes: Buffer.from(lines.map(csvLine).join(""), "utf8") };
}

/** The whole catalogue as files. `today` is YYYY-MM-DD. */
export async function exportedFiles(
  pool: Pool,
  form: Encoding | "json",
  today: string,
): Promise<ImportFile[]> {
  return withSnapshot(pool, async (client) => {
    if (form === "json")
      return [{ name: "catalogue.json", bytes: await whole(exportDocument(client, today)) }];
    const files: ImportFile[] = [];
    for (const kind of kinds)
      files.push({
        name: `${kind}.csv`,
        bytes: await whole(exportTable(client, kind, { encoding: form, today })),
      });
    return files;
  });
}

async function whole(chunks: AsyncIterable<Buffer>): Promise<Buffer> {
  const all: Buffer[] = [];
  for await (const chunk of chunks) all.push(chunk);
  return Buffer.concat(all);
}
