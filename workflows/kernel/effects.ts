// What a step may ask the engine to write. Machines name these as actions with typed params; apply-event parses
// every action through this union, so a misspelt or unknown effect fails loudly instead of being lost.
import { z } from "zod";

export const Outcome = z.enum(["solved", "explained", "refused", "beyondPower", "withdrawn", "merged"]);
export type Outcome = z.infer<typeof Outcome>;

export const Effect = z.discriminatedUnion("type", [
  /** Starts a clock by rule; restarting a running clock is an error. */
  z.strictObject({ type: z.literal("startClock"), clock: z.string(), rule: z.string() }),
  z.strictObject({ type: z.literal("stopClock"), clock: z.string() }),
  /** The paused interval is kept and left out of the count (for example while the citizen is asked). */
  z.strictObject({ type: z.literal("pauseClock"), clock: z.string(), reason: z.string() }),
  z.strictObject({ type: z.literal("resumeClock"), clock: z.string() }),
  z.strictObject({
    type: z.literal("openTask"),
    task: z.string(),
    agencyId: z.string(),
    role: z.enum(["intake", "clerk", "supervisor"]),
  }),
  z.strictObject({ type: z.literal("closeTask"), task: z.string() }),
  /** The one agency that answers for the case from now on; null when it is final. */
  z.strictObject({ type: z.literal("setAccountable"), agencyId: z.string().nullable() }),
  z.strictObject({ type: z.literal("setOutcome"), outcome: Outcome.nullable() }),
  z.strictObject({ type: z.literal("setRating"), rating: z.int().min(1).max(5).nullable() }),
  z.strictObject({ type: z.literal("setOverdue"), overdue: z.boolean() }),
  /** A mail to the citizen, if an address is known; `template` is a key of app/background/mail-templates.ts. */
  z.strictObject({ type: z.literal("notifyCitizen"), template: z.string() }),
]);
export type Effect = z.infer<typeof Effect>;
