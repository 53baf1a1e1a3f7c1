// What a complaint's machine remembers: JSON scalars only, stored as it is. Texts and identities never come in here.
import { z } from "zod";
import { AnswerOutcome, type SubmittedEvent } from "./events.ts";
import { MAX_QUESTIONS, MAX_RETURNS } from "./rules.ts";

export const ComplaintContext = z.strictObject({
  centreAgencyId: z.string(),
  /** The one agency that answers for the case now; null once it is final. */
  accountableAgencyId: z.string().nullable(),
  /** 主办单位; null before dispatch and while a return is being decided. */
  leadAgencyId: z.string().nullable(),
  language: z.enum(["zh", "en"]),
  divisionCode: z.string(),
  aboutAgencyId: z.string().nullable(),
  contentHash: z.string(),
  returnCount: z.int().min(0).max(MAX_RETURNS),
  /** The umpire has decided whose it is: no more returns. */
  isDesignated: z.boolean(),
  questionCount: z.int().min(0).max(MAX_QUESTIONS),
  /** The citizen was asked and the time passed: the answer is given on what is known. */
  isInformationMissing: z.boolean(),
  /** Who drafted the answer under review, and so cannot approve it. */
  draftedBy: z.string().nullable(),
  draftedOutcome: AnswerOutcome.nullable(),
  rating: z.int().min(1).max(5).nullable(),
  hasReopened: z.boolean(),
  /** The clock of the present stage (triage, acceptance, ruling, review) has run out. */
  isStageOverdue: z.boolean(),
  isAnswerOverdue: z.boolean(),
  hasSuperviseTask: z.boolean(),
});
export type ComplaintContext = z.infer<typeof ComplaintContext>;

/**
 * The context of a complaint just filed: it is the centre's from the first instant. XState also asks for one without
 * input, for an actor it makes and never runs at every step; to throw there would cost as much as the step.
 */
export function contextOf(event: SubmittedEvent | undefined): ComplaintContext {
  if (event === undefined) return {} as ComplaintContext;
  const { payload } = event;
  return {
    centreAgencyId: payload.centreAgencyId,
    accountableAgencyId: payload.centreAgencyId,
    leadAgencyId: null,
    language: payload.language,
    divisionCode: payload.divisionCode,
    aboutAgencyId: payload.aboutAgencyId ?? null,
    contentHash: payload.contentHash,
    returnCount: 0,
    isDesignated: false,
    questionCount: 0,
    isInformationMissing: false,
    draftedBy: null,
    draftedOutcome: null,
    rating: null,
    hasReopened: false,
    isStageOverdue: false,
    isAnswerOverdue: false,
    hasSuperviseTask: false,
  };
}
