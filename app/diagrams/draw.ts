// npm run workflow:diagrams: writes docs/workflows anew from the machines, and removes what no machine stands for any more.
import { mkdir, readdir, rm, writeFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { documents } from "./documents.ts";

const folder = fileURLToPath(new URL("../../docs/workflows/", import.meta.url));

const files = await documents();
await mkdir(folder, { recursive: true });
for (const old of await readdir(folder)) if (!files.has(old)) await rm(`${folder}${old}`);
for (const [name, content] of files) await writeFile(`${folder}${name}`, content);
process.stdout.write(`docs/workflows: ${files.size} files\n`);
