// What a complaint's machine remembers: JSON scalars and lists of ids, stored as they are. Texts and identities never come
// in here. What a round of handling leaves behind is forgotten with it (endRound in effects.ts): the history has it.
import { z } from "zod";
import { AnswerOutcome, type SubmittedEvent } from "./events.ts";

export const ComplaintContext = z.strictObject({
  centreAgencyId: z.string(),
  /** Id of the rules under which it was opened. */
  ruleSet: z.string(),
  language: z.enum(["zh", "en"]),
  divisionCode: z.string(),
  aboutAgencyId: z.string().nullable(),
  contentHash: z.string(),
  /** open; confidential 保密: kept from the agency it is about; anonymous 匿名: nobody to call back or to write to. */
  privacy: z.enum(["open", "confidential", "anonymous"]),

  // ── who has it ──
  /** The one agency that answers for the case now; null once it is final. */
  accountableAgencyId: z.string().nullable(),
  /** 主办单位; null before dispatch and while a return is being decided. */
  leadAgencyId: z.string().nullable(),
  /** Above the lead: takes over what has been escalated, and reviews. */
  superiorAgencyId: z.string().nullable(),
  /** 回避: they do nothing more in this case. */
  recusedUserIds: z.array(z.string()),

  // ── others who complain of the same 并案 ──
  hasJoined: z.boolean(),
  /** Its own citizen has withdrawn; it goes on for those who joined. */
  isFilerGone: z.boolean(),

  // ── whose it is: until it is accepted ──
  returnCount: z.int().min(0),
  returnedByIds: z.array(z.string()),
  /** The umpire has decided whose it is: no more returns. */
  isDesignated: z.boolean(),
  isReturnOver: z.boolean(),

  // ── one round of handling ──
  /** All who were asked to help 协办, those who still have time, and those whose time ran out. */
  coHandlerIds: z.array(z.string()),
  pendingCoHandlerIds: z.array(z.string()),
  lateCoHandlerIds: z.array(z.string()),
  questionCount: z.int().min(0),
  urgeCount: z.int().min(0),
  extensionDays: z.int().nullable(),
  /** Who asked for more time, and so cannot grant it. */
  extensionAskedBy: z.string().nullable(),
  /** Granted or refused: there is one 延期 in a case. */
  isExtensionDecided: z.boolean(),
  /** The citizen's request that somebody be recused. */
  recusal: z.enum(["none", "asked", "decided"]),
  /** Who drafted the answer under review, and so cannot approve it. */
  draftedBy: z.string().nullable(),
  draftedOutcome: AnswerOutcome.nullable(),

  // ── after the answer ──
  /** Who drafted and approved the answer that is out, and so cannot review it. */
  answeredByIds: z.array(z.string()),
  needsCallBack: z.boolean(),
  rating: z.int().min(1).max(5).nullable(),
  hasReopened: z.boolean(),

  // ── supervision 督办 ──
  /** The clock of the present stage (triage, acceptance, ruling, review, call-back …) has run out. */
  isStageOverdue: z.boolean(),
  isAnswerOverdue: z.boolean(),
  /** Supervised until the answer for another reason than lateness; false as soon as the answer itself is late. */
  isWatched: z.boolean(),
  /** 0 none, 1 reminder 提醒, 2 warning 警告, 3 escalated to the superior 提级. */
  supervisionLevel: z.int().min(0).max(3),
  supervisingAgencyId: z.string().nullable(),
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
    ruleSet: payload.ruleSet,
    language: payload.language,
    divisionCode: payload.divisionCode,
    aboutAgencyId: payload.aboutAgencyId ?? null,
    contentHash: payload.contentHash,
    privacy: payload.privacy ?? "open",
    accountableAgencyId: payload.centreAgencyId,
    leadAgencyId: null,
    superiorAgencyId: null,
    recusedUserIds: [],
    hasJoined: false,
    isFilerGone: false,
    ...beginningOfWay,
    ...beginningOfRound,
    answeredByIds: [],
    needsCallBack: false,
    rating: null,
    hasReopened: false,
    isExtensionDecided: false,
    ...unsupervised,
  };
}

/** Nobody has said yet whether it is theirs. */
export const beginningOfWay = {
  returnCount: 0,
  returnedByIds: [] as string[],
  isDesignated: false,
  isReturnOver: false,
};

export const beginningOfRound = {
  coHandlerIds: [] as string[],
  pendingCoHandlerIds: [] as string[],
  lateCoHandlerIds: [] as string[],
  questionCount: 0,
  urgeCount: 0,
  extensionDays: null,
  extensionAskedBy: null,
  recusal: "none",
  draftedBy: null,
  draftedOutcome: null,
} as const;

export const unsupervised = {
  isStageOverdue: false,
  isAnswerOverdue: false,
  isWatched: false,
  supervisionLevel: 0,
  supervisingAgencyId: null,
  hasSuperviseTask: false,
};
