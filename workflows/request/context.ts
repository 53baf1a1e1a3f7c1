// What a request's machine remembers: JSON scalars, lists and the terms of the service. Texts and identities never come in.
import { z } from "zod";
import { DecisionOutcome, type SubmittedEvent } from "./events.ts";
import { RequestTerms, SpecialStep } from "./terms.ts";

export const RequestContext = z.strictObject({
  /** The office that decides, from the first instant. */
  agencyId: z.string(),
  /** The same as long as the case is open; null once it is final. */
  accountableAgencyId: z.string().nullable(),
  /** To whom an overdue case goes in the end 提级督办. */
  superiorAgencyId: z.string(),
  /** Id of the rules under which it was opened. */
  ruleSet: z.string(),
  language: z.enum(["zh", "en"]),
  divisionCode: z.string(),
  contentHash: z.string(),
  terms: RequestTerms,
  /** 已受理: by the office, or by its silence. */
  isAccepted: z.boolean(),
  /** How often something was asked for in this stage, before or after acceptance. */
  askedCount: z.int().min(0),
  /** Special steps that were begun, each once; in the order of SpecialStep. */
  stepsBegun: z.array(SpecialStep),
  currentStep: SpecialStep.nullable(),
  /** An extension is asked for once, whatever comes of it. */
  hasAskedExtension: z.boolean(),
  extensionAskedBy: z.string().nullable(),
  /** Who drafted the decision, and so cannot approve it. */
  draftedBy: z.string().nullable(),
  draftedOutcome: DecisionOutcome.nullable(),
  rating: z.int().min(1).max(5).nullable(),
  /** 回避: people who may not touch this case, sorted. */
  recusedUserIds: z.array(z.string()),
  /** The clock of the present stage (approval, delivery) has run out. */
  isStageOverdue: z.boolean(),
  /** The promised time has run out, and after it what the law allows. */
  isDecisionOverdue: z.boolean(),
  isStatutoryOverdue: z.boolean(),
  /** 0 none, 1 reminder 提醒, 2 warning 警示, 3 escalation 提级 */
  supervisionLevel: z.int().min(0).max(3),
  /** Whose supervisor has it to press; null when nobody has. */
  supervisingAgencyId: z.string().nullable(),
});
export type RequestContext = z.infer<typeof RequestContext>;

/** The context of a request just filed. XState also asks for one without input, for an actor it never runs. */
export function contextOf(event: SubmittedEvent | undefined): RequestContext {
  if (event === undefined) return {} as RequestContext;
  const { agencyId, superiorAgencyId, ruleSet, language, divisionCode, contentHash, terms } = event.payload;
  return {
    agencyId,
    superiorAgencyId,
    ruleSet,
    language,
    divisionCode,
    contentHash,
    terms,
    accountableAgencyId: agencyId,
    isAccepted: false,
    askedCount: 0,
    stepsBegun: [],
    currentStep: null,
    hasAskedExtension: false,
    extensionAskedBy: null,
    draftedBy: null,
    draftedOutcome: null,
    rating: null,
    recusedUserIds: [],
    isStageOverdue: false,
    isDecisionOverdue: false,
    isStatutoryOverdue: false,
    supervisionLevel: 0,
    supervisingAgencyId: null,
  };
}
