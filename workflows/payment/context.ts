// What a payment's machine remembers: JSON scalars and lists of ids. No account, no card, no name ever comes in here.
import { z } from "zod";
import { caseContext } from "../kernel/opening.ts";
import { supervisionShape, unsupervised } from "../kernel/supervision.ts";
import type { RequestedEvent } from "./events.ts";

export const PaymentContext = z.strictObject({
  ...caseContext,
  agencyId: z.string(),
  superiorAgencyId: z.string(),
  /** The one agency that answers for the case now; null once it is final. */
  accountableAgencyId: z.string().nullable(),
  amountFen: z.int().min(1),
  forCaseId: z.string().nullable(),
  /** Every attempt at the gateway, and those of which it has said that they failed. */
  attemptRefs: z.array(z.string()),
  failedRefs: z.array(z.string()),
  /** The attempt whose money is kept. */
  paidRef: z.string().nullable(),
  /** Attempts whose money goes back: the first is on its way. */
  refundRefs: z.array(z.string()),
  refundedRefs: z.array(z.string()),
  /** The number of the latest refund; notices about others are old. */
  refundCount: z.int().min(0),
  /** How often the refund under way was tried. */
  refundTries: z.int().min(0),
  ...supervisionShape,
});
export type PaymentContext = z.infer<typeof PaymentContext>;

/** The context of a payment just requested. XState also asks for one without input, for an actor it never runs. */
export function contextOf(event: RequestedEvent | undefined): PaymentContext {
  if (event === undefined) return {} as PaymentContext;
  const { forCaseId = null, ...payload } = event.payload;
  return {
    ...payload,
    forCaseId,
    accountableAgencyId: payload.agencyId,
    attemptRefs: [],
    failedRefs: [],
    paidRef: null,
    refundRefs: [],
    refundedRefs: [],
    refundCount: 0,
    refundTries: 0,
    ...unsupervised,
  };
}

/** Whether the money of that attempt has come in. */
export function hasReceived(context: PaymentContext, ref: string): boolean {
  return context.paidRef === ref || context.refundRefs.includes(ref) || context.refundedRefs.includes(ref);
}
