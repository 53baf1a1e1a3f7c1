// What a joint request's machine remembers: JSON scalars, lists and its terms. Texts and identities never come in here; what
// each department wrote stands in the history.
import { z } from "zod";
import { DecisionOutcome, type SubmittedEvent } from "./events.ts";
import { JointTerms } from "./terms.ts";

export const JointRequestContext = z.strictObject({
  /** 牵头部门: answers for the whole, from the first instant. */
  leadAgencyId: z.string(),
  /** The same as long as the case is open; null once it is final. */
  accountableAgencyId: z.string().nullable(),
  /** To whom an overdue case goes in the end 提级督办. */
  superiorAgencyId: z.string(),
  /** Id of the rules under which it was opened. */
  ruleSet: z.string(),
  language: z.enum(["zh", "en"]),
  divisionCode: z.string(),
  contentHash: z.string(),
  terms: JointTerms,
  /** Departments whose opinion is still awaited, in the order of the terms. */
  pendingCoHandlerIds: z.array(z.string()),
  /** Of those, who is late; as often as they were reminded. */
  lateCoHandlerIds: z.array(z.string()),
  /** Departments that object; the others agreed, or were silent. */
  objectorIds: z.array(z.string()),
  /** 已受理: by the lead, or by its silence. */
  isAccepted: z.boolean(),
  /** How often something was asked for in this stage, before or after acceptance. */
  askedCount: z.int().min(0),
  /** An extension is asked for once, whatever comes of it. */
  hasAskedExtension: z.boolean(),
  extensionAskedBy: z.string().nullable(),
  /** Who drafted the decision, and so cannot approve it. */
  draftedBy: z.string().nullable(),
  draftedOutcome: DecisionOutcome.nullable(),
  rating: z.int().min(1).max(5).nullable(),
  /** 回避: people who may not touch this case, sorted. */
  recusedUserIds: z.array(z.string()),
  /** The lead's clock of the present stage (approval, delivery) has run out; that of the decision. */
  isStageOverdue: z.boolean(),
  isDecisionOverdue: z.boolean(),
  /** Of the lead: 0 none, 1 reminder 提醒, 2 warning 警示, 3 escalation 提级 */
  supervisionLevel: z.int().min(0).max(3),
  /** Whose supervisor has it to press; null when nobody has. */
  supervisingAgencyId: z.string().nullable(),
});
export type JointRequestContext = z.infer<typeof JointRequestContext>;

/** The context of an application just filed. XState also asks for one without input, for an actor it never runs. */
export function contextOf(event: SubmittedEvent | undefined): JointRequestContext {
  if (event === undefined) return {} as JointRequestContext;
  const { leadAgencyId, superiorAgencyId, ruleSet, language, divisionCode, contentHash, terms } =
    event.payload;
  return {
    leadAgencyId,
    accountableAgencyId: leadAgencyId,
    superiorAgencyId,
    ruleSet,
    language,
    divisionCode,
    contentHash,
    terms,
    pendingCoHandlerIds: [],
    lateCoHandlerIds: [],
    objectorIds: [],
    isAccepted: false,
    askedCount: 0,
    hasAskedExtension: false,
    extensionAskedBy: null,
    draftedBy: null,
    draftedOutcome: null,
    rating: null,
    recusedUserIds: [],
    isStageOverdue: false,
    isDecisionOverdue: false,
    supervisionLevel: 0,
    supervisingAgencyId: null,
  };
}
