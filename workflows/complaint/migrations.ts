// How older stored complaints become current ones. migrations[n] leads from version n to n + 1, must be total on every
// state of version n, and is tested on its fixtures in history/. Version 1 is the first: nothing to migrate yet.
import type { WorkflowDefinition } from "../kernel/definition.ts";

export const migrations: WorkflowDefinition["migrations"] = {};
