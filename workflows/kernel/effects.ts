// What a step may ask the engine to write. Machines name these as actions with typed params; apply-event parses
// every action through this union, so a misspelt or unknown effect fails loudly instead of being lost.
import { z } from "zod";

export const Outcome = z.enum([
  // of what the agency was asked to see to 诉求
  "solved",
  "explained",
  "refused",
  "beyondPower",
  "withdrawn",
  "merged",
  // of an application 申请; refused and withdrawn are as above
  "granted",
  "partlyGranted",
  /** What was missing never came. */
  "lapsed",
  // of a suggestion 建议
  "adopted",
  "partlyAdopted",
  "notAdopted",
  // of an appointment 预约 and of a payment 缴费
  "kept",
  "missed",
  "cancelled",
  "paid",
  "refunded",
]);
export type Outcome = z.infer<typeof Outcome>;

export const Effect = z.discriminatedUnion("type", [
  /**
   * Starts a clock by rule; restarting a running clock is an error. Where the service's own data says how long, `days`
   * and `unit` stand in the rule's place, and the rule gives the article. One of several clocks of the same rule, such as
   * those of co-handlers, is called `name#agencyId`.
   */
  z.strictObject({
    type: z.literal("startClock"),
    clock: z.string(),
    rule: z.string(),
    days: z.int().min(1).max(3_660).optional(),
    unit: z.enum(["workingDay", "day"]).optional(),
  }),
  /** 延期: adds days of the clock's own unit by a rule's article. Does nothing to a clock that is not live. */
  z.strictObject({
    type: z.literal("extendClock"),
    clock: z.string(),
    rule: z.string(),
    days: z.int().min(1).max(3_660),
  }),
  z.strictObject({ type: z.literal("stopClock"), clock: z.string() }),
  /** The paused interval is kept and left out of the count (for example while the citizen is asked). */
  z.strictObject({ type: z.literal("pauseClock"), clock: z.string(), reason: z.string() }),
  z.strictObject({ type: z.literal("resumeClock"), clock: z.string() }),
  z.strictObject({
    type: z.literal("openTask"),
    task: z.string(),
    agencyId: z.string(),
    role: z.enum(["intake", "umpire", "clerk", "supervisor"]),
  }),
  z.strictObject({ type: z.literal("closeTask"), task: z.string() }),
  /** The one agency that answers for the case from now on; null when it is final. */
  z.strictObject({ type: z.literal("setAccountable"), agencyId: z.string().nullable() }),
  z.strictObject({ type: z.literal("setOutcome"), outcome: Outcome.nullable() }),
  z.strictObject({ type: z.literal("setRating"), rating: z.int().min(1).max(5).nullable() }),
  z.strictObject({ type: z.literal("setOverdue"), overdue: z.boolean() }),
  /** 并案: this case is answered with that one, whose mails its citizen gets too. */
  z.strictObject({ type: z.literal("setMergedInto"), caseId: z.string() }),
  /** Another case that follows from this one, opened once by a job; `about` says which of its kind it is. */
  z.strictObject({ type: z.literal("openFollowUp"), workflow: z.string(), about: z.string() }),
  /** A mail to the citizen, if an address is known; `template` is a key of app/background/mail-templates.ts. */
  z.strictObject({ type: z.literal("notifyCitizen"), template: z.string() }),
]);
export type Effect = z.infer<typeof Effect>;
