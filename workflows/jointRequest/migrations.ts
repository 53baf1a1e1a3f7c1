// How stored joint requests of older versions become current ones. There is only one version yet.
import type { WorkflowDefinition } from "../kernel/definition.ts";

export const migrations: WorkflowDefinition["migrations"] = {};
