// The heads of all histories: for each case its last event's number and hash, and one root hash over all of them. Kept
// elsewhere or published, they convict whoever may write the whole database and computes a chain anew. Part of the
// stand-alone verifier: needs nothing of the portal.
import { createHash } from "node:crypto";
import {
  closeSync,
  createReadStream,
  existsSync,
  fsyncSync,
  openSync,
  renameSync,
  rmSync,
  writeSync,
} from "node:fs";
import { createInterface } from "node:readline";
import type { Fault, StoredCase } from "./check-case.ts";
import { CannotCheck, messageOf } from "./read-histories.ts";

/** One case's last event at the time: a line "id seq hash" of the file. */
type Head = { id: string; seq: number; hash: string };

export type Root = { hash: string; cases: number; writtenAt: string };

const TITLE = "# Heads of case histories, format 1, written ";
const ROOT = "# root ";

/**
 * Begins a file of heads; the cases have to be added in the order of their ids. It gets its name when it is complete.
 * Throws CannotCheck when there is such a file already, for older heads are evidence, or when it cannot be written.
 */
export function writeHeads(file: string) {
  if (existsSync(file)) throw new CannotCheck(`${file} exists already; heads are never overwritten`);
  const unfinished = `${file}.unfinished`;
  const output = attempt(() => openSync(unfinished, "w"));
  const hash = createHash("sha256");
  let cases = 0;
  let buffer = `${TITLE}${new Date().toISOString()}\n`;
  const flush = () => {
    attempt(() => writeSync(output, buffer));
    buffer = "";
  };
  return {
    add({ id, events }: StoredCase): void {
      const last = events.reduce((a, b) => (b.seq > a.seq ? b : a));
      const line = `${id} ${last.seq} ${last.hash}\n`;
      hash.update(line);
      cases++;
      buffer += line;
      if (buffer.length > 65_536) flush();
    },
    finish(): string {
      const root = hash.digest("hex");
      buffer += `${ROOT}${root} over ${cases}\n`;
      flush();
      attempt(() => fsyncSync(output));
      closeSync(output);
      attempt(() => renameSync(unfinished, file));
      return root;
    },
    abandon(): void {
      closeSync(output);
      rmSync(unfinished, { force: true });
    },
  };

  function attempt<T>(act: () => T): T {
    try {
      return act();
    } catch (error) {
      throw new CannotCheck(`${file} cannot be written: ${messageOf(error)}`);
    }
  }
}

/**
 * The root of a file of heads, calculated from its lines. Throws CannotCheck when the file is not as it was written, or its
 * root is not `expected`, the one that was published or kept elsewhere.
 */
export async function readRoot(file: string, expected?: string): Promise<Root> {
  const hash = createHash("sha256");
  let cases = 0;
  let previous = "";
  let writtenAt: string | undefined;
  let said: string | undefined;
  for await (const line of linesOf(file)) {
    if (line.startsWith(TITLE)) writtenAt = line.slice(TITLE.length);
    else if (line.startsWith(ROOT)) said = line.slice(ROOT.length);
    else {
      const { id } = parse(line, file);
      if (id <= previous) throw new CannotCheck(`${file} was changed: its lines are not in order`);
      previous = id;
      cases++;
      hash.update(`${line}\n`);
    }
  }
  const root = hash.digest("hex");
  if (writtenAt === undefined) throw new CannotCheck(`${file} holds no heads of histories`);
  if (said !== `${root} over ${cases}`)
    throw new CannotCheck(`${file} was changed or cut off: its lines do not give the root it names`);
  if (expected !== undefined && root !== expected.toLowerCase())
    throw new CannotCheck(`${file} is not the one meant: its root is ${root}, not ${expected}`);
  return { hash: root, cases, writtenAt };
}

export type CaseFault = { id: string; fault: Fault };

/**
 * Compares cases, which have to come in the order of their ids, with earlier heads: each of these must still lie on its
 * case's chain. `next` gives the faults of that case and of those before it that are gone, `rest` of all after the last.
 */
export function compareWithHeads(file: string, writtenAt: string) {
  const heads = headsOf(file);
  let waiting: Head | undefined;

  /** The first head that no case has been compared with yet. */
  async function head(): Promise<Head | undefined> {
    if (waiting !== undefined) return waiting;
    const { value, done } = await heads.next();
    waiting = done === true ? undefined : value;
    return waiting;
  }

  async function* until(id: string | undefined): AsyncGenerator<CaseFault> {
    for (
      let gone = await head();
      gone !== undefined && (id === undefined || gone.id < id);
      gone = await head()
    ) {
      waiting = undefined;
      const text = `the case is gone; on ${writtenAt} its history ended with event ${gone.seq}`;
      yield { id: gone.id, fault: { seq: null, text } };
    }
  }

  return {
    async *next(stored: StoredCase): AsyncGenerator<CaseFault> {
      yield* until(stored.id);
      const earlier = await head();
      if (earlier?.id !== stored.id) return;
      waiting = undefined;
      const text = compare(stored, earlier, writtenAt);
      if (text !== undefined) yield { id: stored.id, fault: { seq: earlier.seq, text } };
    },
    rest: () => until(undefined),
  };
}

function compare({ events }: StoredCase, { seq, hash }: Head, writtenAt: string): string | undefined {
  const event = events.find((each) => each.seq === seq);
  if (event === undefined)
    return `event ${seq}, which stood here on ${writtenAt}, is gone: ${events.length} are left`;
  if (event.hash === hash) return undefined;
  return `event ${seq} (${event.type}) is not the one that stood here on ${writtenAt}: the history was written anew`;
}

async function* headsOf(file: string): AsyncGenerator<Head> {
  for await (const line of linesOf(file)) if (!line.startsWith("#")) yield parse(line, file);
}

async function* linesOf(file: string): AsyncGenerator<string> {
  try {
    for await (const line of createInterface({ input: createReadStream(file), crlfDelay: Infinity }))
      if (line !== "") yield line;
  } catch (error) {
    throw new CannotCheck(`${file} cannot be read: ${messageOf(error)}`);
  }
}

function parse(line: string, file: string): Head {
  const [, id, seq, hash] = /^([0-9a-f-]{36}) (\d+) ([0-9a-f]{64})$/.exec(line) ?? [];
  if (id === undefined || seq === undefined || hash === undefined)
    throw new CannotCheck(`${file} holds a line that is no head: ${line.slice(0, 60)}`);
  return { id, seq: Number(seq), hash };
}
