// Every job by name, with the shape of its payload. Who causes a job adds it in the statement that writes the cause;
// worker.server.ts runs it. A new kind of job is one line here and one handler in handlers/.
import { z } from "zod";

export const jobs = {
  /** Writes, and where there is a mail server sends, one mail to the citizen of a case. */
  "send-mail": z.strictObject({
    caseId: z.uuid(),
    /** The event that caused it. */
    seq: z.int().min(1),
    template: z.string(),
  }),
  /** Opens another case that follows from an event of this one, such as the review of a bad rating. */
  "open-follow-up": z.strictObject({
    caseId: z.uuid(),
    /** The event it follows from: one event, one case of that kind. */
    seq: z.int().min(1),
    workflow: z.string(),
    about: z.string(),
  }),
  /** Brings a notice's document in the search engine to what PostgreSQL says. */
  "index-notice": z.strictObject({ noticeId: z.uuid() }),
  /** The same for a service type: after a new version, a change of its adoptions or popularity. */
  "index-service": z.strictObject({ typeId: z.int().min(1) }),
  /** Builds the search engine's indexes if they are missing or out of date. */
  "ensure-search-index": z.strictObject({}),
  /** Brings the synonyms that staff have added to the search engine. */
  "write-search-synonyms": z.strictObject({}),
  /** Removes what was counted of searches too long ago. */
  "forget-search-tallies": z.strictObject({}),
  /** Removes files that were sent for an import and not applied within a day. */
  "discard-upload": z.strictObject({ uploadId: z.uuid() }),
} as const satisfies Record<string, z.ZodType>;

export type JobName = keyof typeof jobs;
export type JobPayload<N extends JobName> = z.infer<(typeof jobs)[N]>;

/** A job as it is added: name and payload belong together. */
export type Job = { [N in JobName]: { name: N; payload: JobPayload<N> } }[JobName];
