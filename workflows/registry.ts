// Every workflow of the portal by key. A new kind of case is a folder beside this file and a line in this one; the
// conformance tests walk whatever stands here.
import { complaintWorkflow } from "./complaint/definition.ts";
import { appointmentWorkflow } from "./appointment/definition.ts";
import { consultationWorkflow } from "./consultation/definition.ts";
import { paymentWorkflow } from "./payment/definition.ts";
import { serviceReviewWorkflow } from "./serviceReview/definition.ts";
import { suggestionWorkflow } from "./suggestion/definition.ts";
import { jointRequestWorkflow } from "./jointRequest/definition.ts";
import type { WorkflowDefinition } from "./kernel/definition.ts";
import { WorkflowDefect } from "./kernel/defect.ts";
import { noticeWorkflow } from "./notice/definition.ts";
import { requestWorkflow } from "./request/definition.ts";

export const workflows: Readonly<Record<string, WorkflowDefinition>> = {
  [complaintWorkflow.key]: complaintWorkflow,
  [noticeWorkflow.key]: noticeWorkflow,
  [requestWorkflow.key]: requestWorkflow,
  [jointRequestWorkflow.key]: jointRequestWorkflow,
  [suggestionWorkflow.key]: suggestionWorkflow,
  [serviceReviewWorkflow.key]: serviceReviewWorkflow,
  [paymentWorkflow.key]: paymentWorkflow,
  [consultationWorkflow.key]: consultationWorkflow,
  [appointmentWorkflow.key]: appointmentWorkflow,
};

/** The workflow of that key. Throws WorkflowDefect when there is none: keys come from our own rows, never from people. */
export function workflow(key: string): WorkflowDefinition {
  const definition = Object.hasOwn(workflows, key) ? workflows[key] : undefined;
  if (definition === undefined) throw new WorkflowDefect(key, "no such workflow");
  return definition;
}
