// What an operator can do to mend the engine, as a form posts it. Read by the engine room's page and by mend.server.ts.
import { z } from "zod";

/** retryJob, giveUpJob: to a job out of retries; retryClock, closeIncident: to an open incident. */
export const mendKinds = ["retryJob", "giveUpJob", "retryClock", "closeIncident"] as const;
export type MendKind = (typeof mendKinds)[number];

export const MAX_REASON_CHARACTERS = 1000;

/** Messages are keys of the pages' `operations.errors`. */
export const Mend = z.object({
  act: z.enum(mendKinds, "actUnknown"),
  /** The job's number or the incident's id. */
  subject: z.string().max(40),
  /** Why: whoever reads the record later has to understand it. */
  reason: z
    .string("reasonMissing")
    .trim()
    .min(1, "reasonMissing")
    .max(MAX_REASON_CHARACTERS, "reasonTooLong")
    // PostgreSQL keeps no such character.
    .refine((text) => !text.includes("\u0000"), "reasonMissing"),
});
export type Mend = z.infer<typeof Mend>;
