// What a consultation's machine remembers: JSON scalars only, stored as they are. Texts and identities never come in here.
import { z } from "zod";
import { caseContext } from "../kernel/opening.ts";
import { supervisionShape, unsupervised } from "../kernel/supervision.ts";
import type { SubmittedEvent } from "./events.ts";

export const ConsultationContext = z.strictObject({
  ...caseContext,
  centreAgencyId: z.string(),
  aboutAgencyId: z.string().nullable(),
  /** The one agency that answers for the case now; null once it is final. */
  accountableAgencyId: z.string().nullable(),
  /** null before dispatch and while a return is being decided. */
  leadAgencyId: z.string().nullable(),
  superiorAgencyId: z.string().nullable(),
  returnCount: z.int().min(0),
  /** Designated, past its time, or taken on: it can no longer be returned. */
  isReturnOver: z.boolean(),
  questionCount: z.int().min(0),
  followUpCount: z.int().min(0),
  isAnswerLate: z.boolean(),
  /** Who drafted the answer under review, and so cannot approve it. */
  draftedBy: z.string().nullable(),
  rating: z.int().min(1).max(5).nullable(),
  ...supervisionShape,
});
export type ConsultationContext = z.infer<typeof ConsultationContext>;

/** The context of a question just asked. XState also asks for one without input, for an actor it never runs. */
export function contextOf(event: SubmittedEvent | undefined): ConsultationContext {
  if (event === undefined) return {} as ConsultationContext;
  const { aboutAgencyId = null, ...payload } = event.payload;
  return {
    ...payload,
    aboutAgencyId,
    accountableAgencyId: payload.centreAgencyId,
    leadAgencyId: null,
    superiorAgencyId: null,
    returnCount: 0,
    isReturnOver: false,
    questionCount: 0,
    followUpCount: 0,
    isAnswerLate: false,
    draftedBy: null,
    rating: null,
    ...unsupervised,
  };
}
