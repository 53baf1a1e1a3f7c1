// Brings a stored state to the definition's version, one migration at a time, in memory. Called on every load; the
// next step stores the result, so a case migrates when something happens to it.
import type { StoredState, WorkflowDefinition } from "./definition.ts";
import { WorkflowDefect } from "./defect.ts";

/**
 * What has been found sound, by the very object: of one case many things are asked in a row (which buttons, may he, now do
 * it), and to check its context each time would be most of the work. Stored states are never changed in place.
 */
const known = new WeakMap<StoredState, { by: WorkflowDefinition; state: StoredState }>();

/** The state in the current version. Throws WorkflowDefect for a newer version, a missing migration or a bad context. */
export function migrateState(definition: WorkflowDefinition, stored: StoredState): StoredState {
  const before = known.get(stored);
  if (before?.by === definition) return before.state;
  const state = checked(definition, stored);
  known.set(stored, { by: definition, state });
  return state;
}

function checked(definition: WorkflowDefinition, stored: StoredState): StoredState {
  const { key, version, migrations } = definition;
  let state = stored;
  while (state.version !== version) {
    const from = state.version;
    const migration = Number.isInteger(from) && from < version ? migrations[from] : undefined;
    if (migration === undefined) throw new WorkflowDefect(key, `no way from version ${from} to ${version}`);
    state = { ...migration(state), version: from + 1 };
  }
  const context = definition.context.safeParse(state.context);
  if (!context.success)
    throw new WorkflowDefect(key, `stored context does not fit version ${version}: ${context.error.message}`);
  return { version, value: state.value, context: context.data };
}
