// How older stored complaints become current ones. migrations[n] leads from version n to n + 1, must be total on every
// state of version n, and is tested on its fixtures in history/.
import type { WorkflowDefinition } from "../kernel/definition.ts";
import type { ComplaintContext as ContextV1 } from "./v1/context.ts";
import { beginningOfRound } from "./context.ts";

export const migrations: WorkflowDefinition["migrations"] = {
  /**
   * Rules became data by division: the province's were the only ones there were. The superior bodies of cases under way
   * are not known: the centre stands in for them, as it does for agencies that have none. Nobody was recused, helped,
   * joined or called back yet; who had returned a case is not known any more, only how often.
   */
  1: ({ version, value, context }) => {
    const before = context as ContextV1;
    const kept: Partial<ContextV1> = { ...before };
    delete kept.isInformationMissing;
    const isLate = before.isStageOverdue || before.isAnswerOverdue;
    return {
      version,
      value,
      context: {
        ...beginningOfRound,
        privacy: "open",
        superiorAgencyId: before.leadAgencyId === null ? null : before.centreAgencyId,
        recusedUserIds: [],
        hasJoined: false,
        isFilerGone: false,
        returnedByIds: [],
        isReturnOver: false,
        isExtensionDecided: false,
        answeredByIds: [],
        needsCallBack: false,
        isWatched: false,
        supervisionLevel: isLate ? 1 : 0,
        supervisingAgencyId: isLate ? before.accountableAgencyId : null,
        ...kept,
        ruleSet: "complaint-33-2026",
      },
    };
  },
};
