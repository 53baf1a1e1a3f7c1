// What a service review's machine remembers: JSON scalars and lists of ids. Texts and identities never come in here.
import { z } from "zod";
import { caseContext } from "../kernel/opening.ts";
import { supervisionShape, unsupervised } from "../kernel/supervision.ts";
import { Finding, type OpenedEvent } from "./events.ts";

export const ServiceReviewContext = z.strictObject({
  ...caseContext,
  centreAgencyId: z.string(),
  /** The office that was rated. */
  agencyId: z.string(),
  superiorAgencyId: z.string(),
  /** The one agency that answers for the case now; null once it is final. */
  accountableAgencyId: z.string().nullable(),
  originCaseId: z.string(),
  originRating: z.int().min(1).max(5),
  /** They acted in the case that was rated, and so do not verify the rating. */
  concernedUserIds: z.array(z.string()),
  finding: Finding.nullable(),
  /** Who put it right, and so does not approve it. */
  mendedBy: z.string().nullable(),
  sentBackCount: z.int().min(0),
  isMendingLate: z.boolean(),
  rating: z.int().min(1).max(5).nullable(),
  ...supervisionShape,
});
export type ServiceReviewContext = z.infer<typeof ServiceReviewContext>;

/** The context of a review just opened. XState also asks for one without input, for an actor it never runs. */
export function contextOf(event: OpenedEvent | undefined): ServiceReviewContext {
  if (event === undefined) return {} as ServiceReviewContext;
  return {
    ...event.payload,
    accountableAgencyId: event.payload.centreAgencyId,
    finding: null,
    mendedBy: null,
    sentBackCount: 0,
    isMendingLate: false,
    rating: null,
    ...unsupervised,
  };
}
