// What an appointment's machine remembers: JSON scalars only, stored as they are. Texts and identities never come in here.
import { z } from "zod";
import { caseContext } from "../kernel/opening.ts";
import { supervisionShape, unsupervised } from "../kernel/supervision.ts";
import type { HeldEvent } from "./events.ts";

export const AppointmentContext = z.strictObject({
  ...caseContext,
  agencyId: z.string(),
  superiorAgencyId: z.string(),
  /** The one agency that answers for the case now; null once it is final. */
  accountableAgencyId: z.string().nullable(),
  slotOn: z.string(),
  slotAt: z.string(),
  hasFee: z.boolean(),
  /** The gateway's id of the payment that confirmed it. */
  gatewayRef: z.string().nullable(),
  rescheduleCount: z.int().min(0),
  ...supervisionShape,
});
export type AppointmentContext = z.infer<typeof AppointmentContext>;

/** The context of a slot just held. XState also asks for one without input, for an actor it never runs. */
export function contextOf(event: HeldEvent | undefined): AppointmentContext {
  if (event === undefined) return {} as AppointmentContext;
  return {
    ...event.payload,
    accountableAgencyId: event.payload.agencyId,
    gatewayRef: null,
    rescheduleCount: 0,
    ...unsupervised,
  };
}
