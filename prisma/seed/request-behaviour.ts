// What the demonstration's people do next with a request, and when: given the case as it stands, one step or none. The same
// case at the same point always gives the same step, so seeding can stop anywhere and go on.
import type { CaseStep } from "#app/domain/cases/apply-event.server.ts";
import type { LoadedCase } from "#app/domain/cases/load-cases.server.ts";
import { demoAccounts } from "#app/domain/people/demo-accounts.ts";
import type { Actor } from "#workflows/kernel/definition.ts";
import { JointRequestContext } from "#workflows/jointRequest/context.ts";
import { RequestContext } from "#workflows/request/context.ts";
import { say } from "./case-plans.ts";
import type { Pair } from "./complaint-texts.ts";
import { type Draw, drawFor } from "./draw.ts";
import { inOfficeHours, inWakingHours } from "./office-time.ts";
import type { RequestPlan } from "./request-plans.ts";
import * as texts from "./request-texts.ts";

type Act = { type: string; payload: Record<string, unknown>; actor: Actor; at: Date };
type Role = "clerk" | "supervisor";
/** What both kinds of applications remember alike. */
type Shared = Pick<
  RequestContext,
  "askedCount" | "hasAskedExtension" | "isDecisionOverdue" | "supervisingAgencyId"
>;
type Situation = {
  plan: RequestPlan;
  loaded: LoadedCase;
  draw: Draw;
  /** The office that decides. */
  agencyId: string;
  shared: Shared;
};

const HOUR = 3_600_000;

/** The next step of this request up to `now`; undefined when nothing more happens until then. */
export function nextRequestStep(plan: RequestPlan, loaded: LoadedCase, now: Date): CaseStep | undefined {
  const {
    row,
    workflow,
    record: { clocks },
  } = loaded;
  if (row.closedAt !== null) return undefined;
  const draw = drawFor(`request ${plan.index} step ${row.rowVersion}`);
  const act = row.state === plan.target ? undefined : thought(plan, loaded, draw, workflow);
  const [due] = clocks
    .filter(({ status }) => status === "running")
    .sort((a, b) => a.dueAt.getTime() - b.dueAt.getTime());
  // A clock that runs out first comes first, and then people think again.
  const isDueFirst = due !== undefined && (act === undefined || due.dueAt <= act.at);
  const step: Act | undefined = isDueFirst
    ? { type: "clock.expired", payload: { clock: due.name }, actor: { kind: "clock" }, at: due.dueAt }
    : act;
  return step === undefined || step.at > now ? undefined : { caseId: row.id, ...step };
}

function thought(plan: RequestPlan, loaded: LoadedCase, draw: Draw, workflow: string): Act | undefined {
  if (workflow === "request") {
    const context = RequestContext.parse(loaded.row.context);
    const situation = { plan, loaded, draw, agencyId: context.agencyId, shared: context };
    return earlier(ofRequest(situation, context) ?? ofBoth(situation), pressing(situation));
  }
  const context = JointRequestContext.parse(loaded.row.context);
  const situation = { plan, loaded, draw, agencyId: context.leadAgencyId, shared: context };
  return earlier(ofJointRequest(situation, context) ?? ofBoth(situation), pressing(situation));
}

/** What only a request to one office knows. */
function ofRequest(
  situation: Situation,
  { terms, stepsBegun, currentStep }: RequestContext,
): Act | undefined {
  const { plan, loaded, draw } = situation;
  const isFree = plan.target === undefined;
  switch (loaded.row.state) {
    case "submitted":
      return terms.caseType === "onTheSpot" && draw.chance(0.8)
        ? clerk(situation, "grantedOnTheSpot", 0.2, 3, { text: text(situation, texts.granted) })
        : undefined;
    case "reviewing": {
      const next = terms.specialSteps.find(({ step }) => !stepsBegun.includes(step));
      if (next !== undefined && isFree && draw.chance(0.6))
        return clerk(situation, "stepBegun", 6, 40, {
          step: next.step,
          instruction: say(texts.stepNotices[next.step] ?? ["", ""], plan.lang),
        });
      return decided(situation, terms.promisedDays);
    }
    case "inSpecialStep":
      return currentStep !== null && draw.chance(0.94)
        ? clerk(situation, "stepConcluded", 20, 120, { text: text(situation, texts.findings) })
        : undefined;
    default:
      return undefined;
  }
}

/** What only several departments know. */
function ofJointRequest(situation: Situation, context: JointRequestContext): Act | undefined {
  switch (situation.loaded.row.state) {
    case "inParallelReview":
      return earliest(context.pendingCoHandlerIds.map((agencyId) => opinion(situation, agencyId)));
    case "deciding": {
      const refusedParts = context.terms.departments
        .filter(({ agencyId }) => context.objectorIds.includes(agencyId))
        .flatMap(({ catalogCodes }) => catalogCodes);
      if (refusedParts.length === 0) return decided(situation, 3);
      return clerk(situation, "decisionDrafted", 6, 40, {
        outcome: "partlyGranted",
        text: say(texts.partlyGranted, situation.plan.lang),
        refusedParts,
        remedy: say(texts.refused.remedy, situation.plan.lang),
      });
    }
    default:
      return undefined;
  }
}

function opinion(situation: Situation, agencyId: string): Act | undefined {
  const { plan, loaded } = situation;
  // Drawn for the department, so that it does not think again whenever another one has spoken.
  const run = loaded.record.clocks.find(({ name }) => name === `department#${agencyId}`)?.run ?? 0;
  const draw = drawFor(`request ${plan.index} opinion ${agencyId} ${run}`);
  const said = draw.weighted([
    [60, { opinion: "agree" }],
    [22, { opinion: "agreeWithConditions", text: text({ plan, draw }, texts.conditions) }],
    [
      9,
      {
        opinion: "object",
        text: say(texts.objection.text, plan.lang),
        rule: say(texts.objection.rule, plan.lang),
      },
    ],
    [9, undefined],
  ] as const);
  return said && staff({ ...situation, draw }, "opinionGiven", agencyId, "clerk", 8, 70, said);
}

function ofBoth(situation: Situation): Act | undefined {
  const { plan, loaded, draw, shared } = situation;
  const isFree = plan.target === undefined;
  const asksFor = () =>
    clerk(situation, "supplementAsked", 3, 24, { question: text(situation, texts.defects) });
  switch (loaded.row.state) {
    case "submitted":
      if (isFree && draw.chance(0.03)) return withdrawn(situation);
      if (isFree && draw.chance(0.07)) return undefined;
      if (isFree && draw.chance(0.05)) return notAccepted(situation);
      if (shared.askedCount === 0 && (plan.target === "awaitingSupplement" || (isFree && draw.chance(0.2))))
        return asksFor();
      return clerk(situation, "accepted", 2, 20, {});
    case "awaitingSupplement":
      return draw.chance(0.8)
        ? citizen(situation, "supplemented", 8, 130, { text: text(situation, texts.supplements) })
        : undefined;
    case "awaitingExtension":
      return draw.chance(0.85)
        ? supervisor(situation, "extensionApproved", 2, 12, {
            days: draw.int(3, 5),
            reason: text(situation, texts.extensionReasons),
          })
        : supervisor(situation, "extensionDenied", 2, 12, { reason: text(situation, texts.sentBack) });
    case "inApproval":
      return isFree && draw.chance(0.1)
        ? supervisor(situation, "decisionSentBack", 1, 10, { reason: text(situation, texts.sentBack) })
        : supervisor(situation, "decisionApproved", 1, 12, {});
    case "awaitingFee":
      return draw.chance(0.88)
        ? clerk(situation, "feeReceived", 4, 70, { reference: reference(situation) })
        : undefined;
    case "issuing":
      return clerk(situation, "resultIssued", 2, 24, { reference: reference(situation) });
    case "delivering":
      return clerk(situation, "delivered", 24, 70, { reference: reference(situation) });
    case "awaitingPickup":
      return draw.chance(0.8) ? clerk(situation, "delivered", 10, 120, {}) : undefined;
    case "concluded":
      return isFree && draw.chance(0.45) ? undefined : rated(situation);
    default:
      return undefined;
  }
}

/** Most are granted, some need more time, few are refused. */
function decided(situation: Situation, promisedDays: number): Act | undefined {
  const { plan, draw, shared } = situation;
  const isFree = plan.target === undefined;
  if (isFree && shared.askedCount === 0 && draw.chance(0.06))
    return clerk(situation, "supplementAsked", 6, 30, { question: text(situation, texts.defects) });
  const mayExtend = !shared.hasAskedExtension && !shared.isDecisionOverdue && promisedDays > 0;
  if (isFree && mayExtend && draw.chance(0.06))
    return clerk(situation, "extensionAsked", 4, 30, { reason: text(situation, texts.extensionReasons) });
  const payload =
    isFree && draw.chance(0.09)
      ? {
          outcome: "refused",
          text: say(texts.refused.text, plan.lang),
          remedy: say(texts.refused.remedy, plan.lang),
        }
      : { outcome: "granted", text: text(situation, texts.granted) };
  return clerk(situation, "decisionDrafted", 6, 8 + promisedDays * 20, payload);
}

function notAccepted(situation: Situation): Act {
  const { because, text: words, remedy } = situation.draw.pick(texts.notAccepted);
  const { lang } = situation.plan;
  return clerk(situation, "notAccepted", 3, 20, {
    because,
    text: say(words, lang),
    remedy: say(remedy, lang),
  });
}

function withdrawn(situation: Situation): Act {
  return citizen(situation, "withdrawn", 4, 40, { reason: text(situation, texts.withdrawalReasons) });
}

function rated(situation: Situation): Act {
  const { draw, loaded } = situation;
  const weights = loaded.row.outcome === "refused" ? [8, 16, 24, 28, 24] : [52, 30, 9, 5, 4];
  const rating = draw.weighted(weights.map((weight, at) => [weight, 5 - at] as const));
  const comments = rating >= 3 ? texts.comments.slice(0, 2) : texts.comments.slice(2);
  return citizen(situation, "rated", 3, 120, {
    rating,
    ...(draw.chance(0.4) && { comment: text(situation, comments) }),
  });
}

/** Once a clock has run out, the supervisor whose matter it is presses it, mostly. */
function pressing(situation: Situation): Act | undefined {
  const { shared, draw } = situation;
  const agencyId = shared.supervisingAgencyId;
  if (agencyId === null || !draw.chance(0.7)) return undefined;
  const instruction = text(situation, texts.pressings);
  return staff(situation, "pressed", agencyId, "supervisor", 2, 20, { instruction });
}

function clerk(situation: Situation, event: string, from: number, to: number, payload: Act["payload"]): Act {
  return staff(situation, event, situation.agencyId, "clerk", from, to, payload);
}

function supervisor(
  situation: Situation,
  event: string,
  from: number,
  to: number,
  payload: Act["payload"],
): Act {
  return staff(situation, event, situation.agencyId, "supervisor", from, to, payload);
}

/** By somebody of that office, so many hours after what was before, in office hours. */
function staff(
  { plan, loaded, draw }: Situation,
  event: string,
  agencyId: string,
  role: Role,
  fromHours: number,
  toHours: number,
  payload: Act["payload"],
): Act {
  const accounts = demoAccounts.filter(({ memberships }) =>
    memberships.some((held) => held.agencyId === agencyId && held.role === role),
  );
  const userId = accounts.length > 0 ? draw.pick(accounts).userId : `seeded-${role}-${agencyId}`;
  const wait = between(draw, fromHours, toHours) * plan.slowness;
  return {
    type: `${loaded.workflow}.${event}`,
    payload,
    actor: { kind: "staff", userId, agencyId, role },
    at: inOfficeHours(new Date(loaded.row.updatedAt.getTime() + wait), draw),
  };
}

function citizen(
  { plan, loaded, draw }: Situation,
  event: string,
  fromHours: number,
  toHours: number,
  payload: Act["payload"],
): Act {
  const { citizenId } = plan.opening;
  const wait = between(draw, fromHours, toHours);
  return {
    type: `${loaded.workflow}.${event}`,
    payload,
    actor: { kind: "citizen", ...(citizenId !== null && { userId: citizenId }) },
    at: inWakingHours(new Date(loaded.row.updatedAt.getTime() + wait), draw),
  };
}

/** More often soon than late. */
function between(draw: Draw, fromHours: number, toHours: number): number {
  return (fromHours + (toHours - fromHours) * draw.next() ** 2) * HOUR;
}

function earlier(a: Act | undefined, b: Act | undefined): Act | undefined {
  return earliest([a, b]);
}

function earliest(acts: readonly (Act | undefined)[]): Act | undefined {
  return acts.filter((act) => act !== undefined).sort((a, b) => a.at.getTime() - b.at.getTime())[0];
}

function reference({ plan, loaded }: Situation): string {
  return `${plan.lang === "zh" ? "演示" : "Demo "}${plan.index}-${loaded.row.rowVersion}`;
}

function text({ plan, draw }: Pick<Situation, "plan" | "draw">, pairs: readonly Pair[]): string {
  return say(draw.pick(pairs), plan.lang);
}
