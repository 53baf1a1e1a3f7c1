// The payment workflow as the engine sees it; registered in workflows/registry.ts.
import type { WorkflowDefinition } from "../kernel/definition.ts";
import { PaymentContext } from "./context.ts";
import { events } from "./events.ts";
import { machine } from "./machine.ts";
import { migrations } from "./migrations.ts";
import { reading } from "./reading.ts";
import { ruleSets } from "./rules.ts";

export const paymentWorkflow: WorkflowDefinition = {
  key: "payment",
  kind: "case",
  version: 1,
  machine,
  events,
  openingEvent: "payment.requested",
  context: PaymentContext,
  ruleSets,
  reading,
  migrations,
};
