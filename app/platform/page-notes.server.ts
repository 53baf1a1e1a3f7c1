// What is noted about a page while it is made, beside its content: the topics it depends on, until when it is true, how long
// its parts took. Anything below a loader may note; app/http.ts collects. Outside of a page notes are lost, which harms nobody.
import { AsyncLocalStorage } from "node:async_hooks";
import { remember } from "#app/platform/remember.ts";

export type PageNotes = {
  /** What announceChange() names when the page is no longer true. */
  topics: Set<string>;
  /** In milliseconds since 1970. */
  until: number;
  /** How many things a search found. */
  searchTotal: number | undefined;
  /** Milliseconds by part. */
  timings: Map<string, number>;
  startedAt: number;
};

const storage = () => remember("page notes", () => new AsyncLocalStorage<PageNotes>());

/** Empty notes for a page whose making begins now. */
export function newPageNotes(): PageNotes {
  return {
    topics: new Set(),
    until: Infinity,
    searchTotal: undefined,
    timings: new Map(),
    startedAt: performance.now(),
  };
}

/** Runs `work` with these notes; whatever it calls writes into them. */
export function noting<T>(notes: PageNotes, work: () => T): T {
  return storage().run(notes, work);
}

/** The notes of the page being made, if one is. */
export function pageNotes(): PageNotes | undefined {
  return storage().getStore();
}

/** The page shows what these topics stand for. `name:*` stands for every topic that begins with `name:`. */
export function dependsOn(...topics: string[]): void {
  const notes = pageNotes();
  for (const topic of topics) notes?.topics.add(topic);
}

/** The page is true until then at most, whatever is announced. The earliest counts. */
export function trueUntil(instant: Date | undefined): void {
  const notes = pageNotes();
  if (notes !== undefined && instant !== undefined) notes.until = Math.min(notes.until, instant.getTime());
}

/** How many results a search page has, for whoever watches what is searched for. */
export function noteSearchTotal(total: number): void {
  const notes = pageNotes();
  if (notes !== undefined) notes.searchTotal = total;
}

/** Adds the time `work` takes to the part `name` of the page. */
export async function timed<T>(name: string, work: () => Promise<T>): Promise<T> {
  const notes = pageNotes();
  if (notes === undefined) return work();
  const startedAt = performance.now();
  try {
    return await work();
  } finally {
    noteTime(notes, name, performance.now() - startedAt);
  }
}

/** Adds `milliseconds` to the part `name`. */
export function noteTime({ timings }: PageNotes, name: string, milliseconds: number): void {
  timings.set(name, (timings.get(name) ?? 0) + milliseconds);
}

/** The header Server-Timing: `db;dur=1.2, search;dur=3.4, total;dur=9.1`. Call it when the page is made. */
export function serverTiming({ timings, startedAt }: PageNotes): string {
  const parts = [...timings].map(([name, milliseconds]) => `${name};dur=${milliseconds.toFixed(1)}`);
  return [...parts, `total;dur=${(performance.now() - startedAt).toFixed(1)}`].join(", ");
}
