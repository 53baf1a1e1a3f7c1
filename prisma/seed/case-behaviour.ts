// What the demonstration's people do next with a case, and when: given the case as it stands, one step or none. The same
// case at the same point always gives the same step, so seeding can stop anywhere and go on.
import { CENTRE_AGENCY_ID } from "#app/domain/agencies/centre.ts";
import type { CaseStep } from "#app/domain/cases/apply-event.server.ts";
import type { CaseOpening } from "#app/domain/cases/open-cases.server.ts";
import type { LoadedCase } from "#app/domain/cases/load-cases.server.ts";
import { demoAccounts } from "#app/domain/people/demo-accounts.ts";
import type { Actor, StaffRole } from "#workflows/kernel/definition.ts";
import { ComplaintContext } from "#workflows/complaint/context.ts";
import { limitsOf } from "#workflows/complaint/rules.ts";
import { type CasePlan, say } from "./case-plans.ts";
import * as texts from "./complaint-texts.ts";
import { type Draw, drawFor } from "./draw.ts";
import { inOfficeHours, inWakingHours } from "./office-time.ts";

type Act = { type: string; payload: Record<string, unknown>; actor: Actor; at: Date };
type Situation = { plan: CasePlan; loaded: LoadedCase; context: ComplaintContext; draw: Draw };

const HOUR = 3_600_000;

/** The next step of this case up to `now`; undefined when nothing more happens until then. */
export function nextStep(plan: CasePlan, loaded: LoadedCase, now: Date): CaseStep | undefined {
  const {
    row,
    record: { clocks },
  } = loaded;
  if (row.closedAt !== null) return undefined;
  const situation: Situation = {
    plan,
    loaded,
    context: ComplaintContext.parse(row.context),
    draw: drawFor(`case ${plan.index} step ${row.rowVersion}`),
  };
  const isLeftAlone = row.state === plan.target;
  const act = isLeftAlone
    ? leftAlone(situation)
    : earliest([nextAct(situation), pressing(situation), ...asides(situation)]);
  const due = clocks
    .filter(({ status }) => status === "running")
    .sort((a, b) => a.dueAt.getTime() - b.dueAt.getTime())[0];
  // A clock that runs out first comes first, and then people think again.
  const isDueFirst = due !== undefined && (act === undefined || due.dueAt <= act.at);
  const step = isDueFirst
    ? {
        type: "clock.expired",
        payload: { clock: due.name },
        actor: { kind: "clock" as const },
        at: due.dueAt,
      }
    : act;
  return step === undefined || step.at > now ? undefined : { caseId: row.id, ...step };
}

/** The steps by which an intake officer joins a complaint with the one it is the same as. */
export function joining({ id, at: filedAt }: CaseOpening, mainId: string): CaseStep[] {
  const draw = drawFor(`joining of ${id}`);
  const at = inOfficeHours(new Date(filedAt.getTime() + between(draw, 0.2, 3)), draw);
  const userId = draw.pick(["demo-intake", "demo-intake2"]);
  const actor: Actor = { kind: "staff", userId, agencyId: CENTRE_AGENCY_ID, role: "intake" };
  return [
    { caseId: id, type: "complaint.merged", payload: { intoCaseId: mainId }, actor, at },
    { caseId: mainId, type: "complaint.joined", payload: { caseId: id }, actor, at },
  ];
}

function nextAct(situation: Situation): Act | undefined {
  const { plan, loaded, context, draw } = situation;
  const { lang, target } = plan;
  const state = loaded.row.state;
  const canWithdraw = !["answered", "rated", "underReview"].includes(state);
  if (target === undefined && canWithdraw && draw.chance(0.006))
    return citizen(situation, "complaint.withdrawn", 5, 60, {
      reason: text(situation, texts.withdrawalReasons),
    });
  switch (state) {
    case "inTriage":
      if (target === undefined && draw.chance(0.03)) return refusedAtIntake(situation);
      return staff(situation, "complaint.dispatched", "intake", context.centreAgencyId, 0.3, 6, {
        ...office(plan.firstAgencyId),
        ...(plan.ways.helperIds.length > 0 &&
          !plan.ways.isHelpedLater && { coHandlerIds: plan.ways.helperIds }),
        ...(draw.chance(0.2) && { instruction: text(situation, texts.instructions) }),
      });
    case "dispatched":
      if (context.leadAgencyId !== plan.rightAgencyId && !context.isDesignated && !context.isReturnOver)
        return lead(situation, "complaint.returned", 2, 9, {
          reason: text(situation, texts.returnReasons),
          rule: say(texts.returnRule, lang),
        });
      return lead(situation, "complaint.accepted", 0.5, 12, {});
    case "returned": {
      const areReturnsLeft = context.returnCount < limitsOf(context).maxReturns;
      const type = areReturnsLeft && draw.chance(0.7) ? "complaint.redispatched" : "complaint.designated";
      return staff(situation, type, "umpire", context.centreAgencyId, 1, 12, {
        ...office(plan.rightAgencyId),
        ...(type === "complaint.designated" && { ground: say(texts.designationGround, lang) }),
      });
    }
    case "handling":
      if (
        context.questionCount === 0 &&
        !context.isFilerGone &&
        (target === "awaitingCitizen" || (target === undefined && draw.chance(0.22)))
      )
        return lead(situation, "complaint.informationAsked", 3, 30, {
          question: exchange(situation).question,
        });
      // Those who help come first, or let their time pass.
      return context.pendingCoHandlerIds.length > 0
        ? undefined
        : lead(situation, "complaint.answerDrafted", 8, 100, answer(situation));
    case "awaitingCitizen":
      return draw.chance(0.75)
        ? citizen(situation, "complaint.informationGiven", 2, 110, { text: exchange(situation).reply })
        : undefined;
    case "inReview":
      if (context.recusal === "asked") return undefined;
      return target === undefined && draw.chance(0.12)
        ? supervisor(situation, "complaint.answerSentBack", 1, 10, {
            reason: text(situation, texts.reviewRemarks),
          })
        : supervisor(situation, "complaint.answerApproved", 1, 14, {});
    case "answered":
      if (context.needsCallBack && target === undefined && draw.chance(0.93)) return calledBack(situation);
      return target === undefined && draw.chance(0.4) ? undefined : rated(situation);
    case "rated": {
      const again = context.hasReopened ? "complaint.reviewAsked" : "complaint.reopened";
      return draw.chance(context.hasReopened ? 0.8 : 0.5)
        ? citizen(situation, again, 2, 90, { reason: text(situation, texts.reopenReasons) })
        : undefined;
    }
    case "underReview":
      return draw.chance(0.6)
        ? superior(situation, "complaint.upheld", { text: say(texts.upholding, lang) })
        : superior(situation, "complaint.answeredAnew", answer(situation));
    default:
      return undefined;
  }
}

/** What else may happen meanwhile: others contribute, decide on requests, or make them. */
function asides(situation: Situation): (Act | undefined)[] {
  const { plan, context, loaded, draw } = situation;
  const { ways } = plan;
  const { state } = loaded.row;
  const acts: (Act | undefined)[] = [];
  if (["dispatched", "handling"].includes(state)) {
    for (const id of context.pendingCoHandlerIds)
      if (drawFor(`case ${plan.index} helper ${id}`).chance(0.8))
        acts.push(staff(situation, "complaint.contributed", "clerk", id, 4, 40, contribution(situation)));
    if (ways.isUrged && context.urgeCount === 0)
      acts.push(citizen(situation, "complaint.urged", 15, 70, { reason: text(situation, texts.urgings) }));
    if (ways.recusal === "declared" && context.recusedUserIds.length === 0)
      acts.push(lead(situation, "complaint.recusalDeclared", 1, 6, {}));
  }
  if (state === "handling") {
    for (const id of context.lateCoHandlerIds)
      if (draw.chance(0.5))
        acts.push(staff(situation, "complaint.contributed", "clerk", id, 4, 30, contribution(situation)));
    const [helper] = ways.helperIds;
    if (ways.isHelpedLater && helper !== undefined && context.coHandlerIds.length === 0)
      acts.push(lead(situation, "complaint.coHandlerAdded", 1, 6, { agencyId: helper }));
    const mayAsk =
      !context.isExtensionDecided && context.extensionAskedBy === null && !context.isAnswerOverdue;
    if (ways.needsMoreTime && mayAsk)
      acts.push(
        lead(situation, "complaint.extensionAsked", 2, 8, {
          days: draw.int(2, 5),
          reason: text(situation, texts.extensionReasons),
        }),
      );
    if (ways.recusal === "asked" && context.recusal === "none" && context.recusedUserIds.length === 0)
      acts.push(
        citizen(situation, "complaint.recusalAsked", 1, 8, {
          reason: text(situation, texts.recusalRequests),
        }),
      );
  }
  if (["handling", "awaitingCitizen"].includes(state) && context.extensionAskedBy !== null)
    acts.push(
      draw.chance(0.8)
        ? supervisor(situation, "complaint.extensionGranted", 1, 8, {})
        : supervisor(situation, "complaint.extensionRefused", 1, 8, {
            reason: text(situation, texts.extensionRefusals),
          }),
    );
  if (context.recusal === "asked") acts.push(recusalDecided(situation));
  return acts;
}

function contribution(situation: Situation) {
  return { text: text(situation, texts.contributions) };
}

function recusalDecided(situation: Situation): Act | undefined {
  const { context, draw } = situation;
  const { leadAgencyId } = context;
  const userId = leadAgencyId === null ? undefined : staffOf(leadAgencyId, "clerk", situation);
  return userId !== undefined && draw.chance(0.4)
    ? supervisor(situation, "complaint.recusalOrdered", 2, 16, {
        userId,
        reason: text(situation, texts.recusalOrders),
      })
    : supervisor(situation, "complaint.recusalRefused", 2, 16, {
        reason: text(situation, texts.recusalRefusals),
      });
}

function calledBack(situation: Situation): Act {
  const { context, draw } = situation;
  if (draw.chance(0.25)) return notReached(situation);
  const { payload } = rated(situation);
  return staff(situation, "complaint.calledBack", "intake", context.centreAgencyId, 2, 14, payload);
}

function notReached(situation: Situation): Act {
  const { centreAgencyId } = situation.context;
  return staff(situation, "complaint.callBackFailed", "intake", centreAgencyId, 2, 14, {
    reason: text(situation, texts.callBackFailures),
  });
}

/** The demonstration citizens are called in vain: the verdict is left to them. */
function leftAlone(situation: Situation): Act | undefined {
  return situation.context.needsCallBack ? notReached(situation) : undefined;
}

function superior(situation: Situation, type: string, payload: Act["payload"]): Act | undefined {
  const { superiorAgencyId } = situation.context;
  return superiorAgencyId === null
    ? undefined
    : staff(situation, type, "supervisor", superiorAgencyId, 30, 200, payload);
}

/** Once a clock has run out, the supervisor of the office presses it, mostly. */
function pressing(situation: Situation): Act | undefined {
  const { context, draw } = situation;
  if (!context.hasSuperviseTask || context.supervisingAgencyId === null || !draw.chance(0.7))
    return undefined;
  return staff(situation, "complaint.pressed", "supervisor", context.supervisingAgencyId, 2, 20, {
    instruction: text(situation, texts.pressings),
  });
}

/** An office with the one above it: its own kind in the city, in the province, and at last the centre. */
function office(leadAgencyId: string): { leadAgencyId: string; superiorAgencyId: string } {
  const [division = "", department = ""] = leadAgencyId.split("-");
  const above = division.endsWith("00") ? "330000" : `${division.slice(0, 4)}00`;
  const superiorAgencyId = division === "330000" ? CENTRE_AGENCY_ID : `${above}-${department}`;
  return { leadAgencyId, superiorAgencyId };
}

function refusedAtIntake(situation: Situation): Act | undefined {
  const { plan, context, draw } = situation;
  const { body, text: words, remedy } = draw.pick(texts.intakeRefusals);
  const type = body === undefined ? "complaint.refusedAtIntake" : "complaint.referred";
  return staff(situation, type, "intake", context.centreAgencyId, 1, 8, {
    ...(body === undefined ? { reason: "beyondPower" } : { body: say(body, plan.lang) }),
    text: say(words, plan.lang),
    remedy: say(remedy, plan.lang),
  });
}

function answer({ plan, draw }: Situation): Record<string, unknown> {
  const { theme, lang } = plan;
  const outcome = draw.weighted([
    [62, "solved"],
    [26, "explained"],
    [8, "refused"],
    [4, "beyondPower"],
  ] as const);
  const substance = {
    solved: theme.solved,
    explained: theme.explained,
    refused: texts.refusal.text,
    beyondPower: texts.beyondPower,
  }[outcome];
  const { opening, closing } = texts.courtesies;
  const filling = { n: String(draw.int(3, 9)) };
  return {
    outcome,
    text: [opening, substance, closing]
      .map((part) => say(part, lang, filling))
      .join(lang === "zh" ? "" : " "),
    ...(outcome === "refused" && { remedy: say(texts.refusal.remedy, lang) }),
  };
}

/** Weights of 5 to 1: who got nothing is seldom pleased. */
function verdicts({ loaded, context }: Situation): (readonly [number, number])[] {
  // Who has complained of the first answer is hard to please.
  if (context.hasReopened) return [12, 18, 14, 26, 30].map((weight, index) => [weight, 5 - index] as const);
  const weights = {
    solved: [48, 30, 9, 8, 5],
    explained: [26, 28, 16, 16, 14],
    beyondPower: [12, 24, 20, 22, 22],
    refused: [6, 14, 20, 26, 34],
  }[loaded.row.outcome as string] ?? [1, 1, 1, 1, 1];
  return weights.map((weight, index) => [weight, 5 - index] as const);
}

/** The same question and reply, whenever they are asked for. */
function exchange({ plan }: Situation): { question: string; reply: string } {
  const index = drawFor(`case ${plan.index} question`).int(0, texts.exchanges.length - 1);
  const { question, reply } = texts.exchanges[index] ?? texts.exchanges[0];
  return { question: say(question, plan.lang), reply: say(reply, plan.lang) };
}

function rated(situation: Situation): Act {
  const { plan, draw } = situation;
  const rating =
    plan.target === "rated" ? 2 : plan.target === "closed" ? 5 : draw.weighted(verdicts(situation));
  const comments = rating >= 3 ? texts.ratingComments.slice(0, 3) : texts.ratingComments.slice(3);
  return citizen(situation, "complaint.rated", 3, 150, {
    rating,
    ...(draw.chance(0.5) && { comment: text(situation, comments) }),
  });
}

const lead = inLeadAgencyAs("clerk");
const supervisor = inLeadAgencyAs("supervisor");

function inLeadAgencyAs(role: "clerk" | "supervisor") {
  return (
    situation: Situation,
    type: string,
    fromHours: number,
    toHours: number,
    payload: Act["payload"],
  ) => {
    const agencyId = situation.context.leadAgencyId;
    return agencyId === null
      ? undefined
      : staff(situation, type, role, agencyId, fromHours, toHours, payload);
  };
}

function staff(
  situation: Situation,
  type: string,
  role: StaffRole,
  agencyId: string,
  fromHours: number,
  toHours: number,
  payload: Act["payload"],
): Act {
  const { plan, loaded, draw } = situation;
  const actor: Actor = { kind: "staff", userId: staffOf(agencyId, role, situation), agencyId, role };
  // Whoever is pressed hurries; else each reminder would only put off what they were about to do.
  const haste = 1 + situation.context.supervisionLevel;
  const wait = (between(draw, fromHours, toHours) * plan.slowness) / haste;
  return { type, payload, actor, at: inOfficeHours(new Date(loaded.row.updatedAt.getTime() + wait), draw) };
}

function citizen(
  { plan, loaded, draw }: Situation,
  type: string,
  fromHours: number,
  toHours: number,
  payload: Act["payload"],
): Act {
  const { citizenId } = plan.opening;
  const wait = between(draw, fromHours, toHours) * Math.min(1, plan.slowness);
  return {
    type,
    payload,
    actor: { kind: "citizen", ...(citizenId !== null && { userId: citizenId }) },
    at: inWakingHours(new Date(loaded.row.updatedAt.getTime() + wait), draw),
  };
}

/** A demonstration account where there is one who may; else somebody who exists in this history only. */
function staffOf(agencyId: string, role: StaffRole, { context, draw }: Situation): string {
  const { recusedUserIds, answeredByIds } = context;
  const mayAct = (userId: string) => !recusedUserIds.includes(userId) && !answeredByIds.includes(userId);
  const accounts = demoAccounts.filter(
    ({ userId, memberships }) =>
      mayAct(userId) && memberships.some((held) => held.agencyId === agencyId && held.role === role),
  );
  if (accounts.length > 0) return draw.pick(accounts).userId;
  const seeded = [1, 2, 3].map((n) => `seeded-${role}${n === 1 ? "" : n}-${agencyId}`);
  return seeded.find(mayAct) ?? `seeded-${role}4-${agencyId}`;
}

/** More often soon than late. */
function between(draw: Draw, fromHours: number, toHours: number): number {
  return (fromHours + (toHours - fromHours) * draw.next() ** 2) * HOUR;
}

function earliest(acts: readonly (Act | undefined)[]): Act | undefined {
  return acts.filter((act) => act !== undefined).sort((a, b) => a.at.getTime() - b.at.getTime())[0];
}

function text({ plan, draw }: Situation, pairs: readonly texts.Pair[]): string {
  return say(draw.pick(pairs), plan.lang);
}
