// Compares the settings that an index has with those it should have. Pure.
import type { Settings } from "meilisearch";

/** write-synonyms.server.ts compares and mends these: staff's come and go without a new build. */
const NOT_COMPARED = new Set<keyof Settings>(["synonyms"]);
/** Lists that are sets. */
const SETS = new Set<keyof Settings>(["filterableAttributes", "sortableAttributes", "displayedAttributes"]);

/** Names of the settings that differ; only those that are wanted count, the others are the engine's defaults. */
export function driftOf(actual: Settings, wanted: Settings): string[] {
  const names = (Object.keys(wanted) as (keyof Settings)[]).filter((name) => !NOT_COMPARED.has(name));
  return names.filter((name) => !holds(ordered(name, actual[name]), ordered(name, wanted[name])));
}

function ordered(name: keyof Settings, value: unknown): unknown {
  return SETS.has(name) && Array.isArray(value) ? [...(value as string[])].sort() : value;
}

/** Whether everything that is wanted is so; the engine fills in what is not said. */
function holds(actual: unknown, wanted: unknown): boolean {
  if (wanted === undefined) return true;
  if (Array.isArray(wanted))
    return (
      Array.isArray(actual) &&
      actual.length === wanted.length &&
      wanted.every((each, at) => holds(actual[at], each))
    );
  if (typeof wanted === "object" && wanted !== null)
    return (
      typeof actual === "object" &&
      actual !== null &&
      Object.entries(wanted).every(([key, value]) => holds(Reflect.get(actual, key), value))
    );
  return actual === wanted;
}
