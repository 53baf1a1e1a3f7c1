// How older stored complaints become current ones. migrations[n] leads from version n to n + 1, must be total on every
// state of version n, and is tested on its fixtures in history/.
import type { WorkflowDefinition } from "../kernel/definition.ts";

export const migrations: WorkflowDefinition["migrations"] = {
  /** Rules became data by division: the province's were the only ones there were. */
  1: ({ version, value, context }) => ({
    version,
    value,
    context: { ...(context as object), ruleSet: "complaint-33-2026" },
  }),
};
