// What a suggestion's machine remembers: JSON scalars only, stored as they are. Texts and identities never come in here.
import { z } from "zod";
import { caseContext } from "../kernel/opening.ts";
import { supervisionShape, unsupervised } from "../kernel/supervision.ts";
import { ReplyOutcome, type SubmittedEvent } from "./events.ts";

export const SuggestionContext = z.strictObject({
  ...caseContext,
  centreAgencyId: z.string(),
  aboutAgencyId: z.string().nullable(),
  /** The one agency that answers for the case now; null once it is final. */
  accountableAgencyId: z.string().nullable(),
  /** null before it is passed on and while a return is being decided. */
  leadAgencyId: z.string().nullable(),
  superiorAgencyId: z.string().nullable(),
  returnCount: z.int().min(0),
  isDesignated: z.boolean(),
  isReplyLate: z.boolean(),
  /** Who drafted the reply under review, and so cannot approve it. */
  draftedBy: z.string().nullable(),
  draftedOutcome: ReplyOutcome.nullable(),
  rating: z.int().min(1).max(5).nullable(),
  ...supervisionShape,
});
export type SuggestionContext = z.infer<typeof SuggestionContext>;

/** The context of a suggestion just made. XState also asks for one without input, for an actor it never runs. */
export function contextOf(event: SubmittedEvent | undefined): SuggestionContext {
  if (event === undefined) return {} as SuggestionContext;
  const { aboutAgencyId = null, ...payload } = event.payload;
  return {
    ...payload,
    aboutAgencyId,
    accountableAgencyId: payload.centreAgencyId,
    leadAgencyId: null,
    superiorAgencyId: null,
    returnCount: 0,
    isDesignated: false,
    isReplyLate: false,
    draftedBy: null,
    draftedOutcome: null,
    rating: null,
    ...unsupervised,
  };
}
