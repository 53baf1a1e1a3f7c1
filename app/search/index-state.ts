// What this process knows of the search engine's indexes: kept for /healthz and logged when it changes. Written by
// start.server.ts and tend.server.ts.
import { log } from "#app/platform/log.server.ts";
import { remember } from "#app/platform/remember.ts";
import { type IndexName, indexNames } from "./indexes.ts";

/** `outdated` and `drifted` indexes go on answering until they are built anew. */
export type IndexState = "unknown" | "current" | "outdated" | "drifted" | "missing" | "away";

const known = (): Map<IndexName, IndexState> => remember("search index states", () => new Map());

/** Keeps what was found; `why` says what is the matter. */
export function noteIndexState(name: IndexName, state: IndexState, why?: string): void {
  const before = known().get(name) ?? "unknown";
  known().set(name, state);
  if (state === before) return;
  if (state === "outdated" || state === "drifted")
    log.warn("the search index answers as it is and has to be built anew", { index: name, state, why });
  else if (before !== "unknown") log.info("the search index", { index: name, state, before });
}

/** As one line for operators: services current, notices outdated. */
export function indexStates(): string {
  return indexNames.map((name) => `${name} ${known().get(name) ?? "unknown"}`).join(", ");
}
