// A workflow's names in the reader's language, found by its key.
import type { WorkflowLabels } from "#app/i18n/en/workflows.ts";
import type { Messages } from "#app/i18n/index.ts";

/** Undefined for no workflow, or one without names. */
export function labelsOf({ workflows }: Messages, key: string | null): WorkflowLabels | undefined {
  return key !== null && Object.hasOwn(workflows, key)
    ? (workflows as Readonly<Record<string, WorkflowLabels>>)[key]
    : undefined;
}
