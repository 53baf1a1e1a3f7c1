// The joint request as its law has it: a table of who may do what where, written by hand, and the stories that matter with their
// clocks. What holds for every workflow is in kernel/conformance.test.ts.
import { beforeAll, describe, expect, test } from "vitest";
import { cnCalendars } from "../kernel/calendars/cn.ts";
import { isLive, liveClock } from "../kernel/clock.ts";
import type { Actor, StoredState } from "../kernel/definition.ts";
import type { Effect } from "../kernel/effects.ts";
import { explore, type Graph } from "../kernel/explore.ts";
import { applyEffects, type CaseRecord, emptyRecord, expireClock, openTasks } from "../kernel/record.ts";
import { ruleSetFor, ruleSetOf } from "../kernel/rule-sets.ts";
import { start, step, type StepResult } from "../kernel/step.ts";
import type { JointRequestContext } from "./context.ts";
import { jointRequestWorkflow as definition } from "./definition.ts";
import { mailTemplates } from "./effects.ts";
import { clockNames } from "./events.ts";
import {
  cast,
  codes,
  exploration,
  FOOD,
  kiosk,
  LEAD,
  opening,
  restaurant,
  SIGNS,
  SUPERIOR,
} from "./exploration.ts";
import type { JointTerms } from "./terms.ts";

type Name = (typeof cast)[number]["name"];

/** Monday, no holiday near. */
const MONDAY = "2026-11-23T10:00";

/** A case told event by event, with the record the engine would keep. */
class Story {
  stored: StoredState | undefined;
  record: CaseRecord = emptyRecord;
  effects: Effect[] = [];
  state = "";

  constructor(terms: Partial<JointTerms> = {}, changes: object = {}, by: Name = "citizen") {
    this.says(by, "jointRequest.submitted", { ...opening, ...changes, terms: { ...restaurant, ...terms } });
  }

  /** `at` is Shanghai's time. */
  says(name: Name, type: string, payload: object = {}, at = MONDAY): this {
    const actor = cast.find((member) => member.name === name)?.actor;
    if (actor === undefined) throw new Error(name);
    const instant = shanghai(at);
    return this.take(this.attempt(actor, type, payload, instant), this.record, instant);
  }

  /** That clock runs out, at the instant it is due. */
  clock(clock: string): this {
    const at = liveClock(this.record.clocks, clock)?.dueAt;
    const fired = at && expireClock(this.record, clock, at);
    if (at === undefined || fired === undefined) throw new Error(`${clock} is not due`);
    return this.take(this.attempt({ kind: "clock" }, "clock.expired", { clock }, at), fired, at);
  }

  refusal(name: Name, type: string, payload: object = {}): string | undefined {
    const actor = cast.find((member) => member.name === name)?.actor;
    const result = actor && this.attempt(actor, type, payload, shanghai(MONDAY));
    return result === undefined || result.ok ? undefined : (result.reason ?? result.refusal);
  }

  /** Live clocks and open tasks, in words. */
  get waits(): string[] {
    const clocks = this.record.clocks.filter(isLive).map(({ name, status }) => `${name} ${status}`);
    return [
      ...clocks,
      ...openTasks(this.record.tasks).map(({ name, role, agencyId }) => `${name}: ${role} of ${agencyId}`),
    ];
  }

  get mails(): string[] {
    return this.effects.flatMap((effect) => (effect.type === "notifyCitizen" ? [effect.template] : []));
  }

  get context(): JointRequestContext {
    return this.stored?.context as JointRequestContext;
  }

  dueOn(clock: string): string | undefined {
    const row = liveClock(this.record.clocks, clock);
    return row && new Date(row.dueAt.getTime() + 8 * 3_600_000).toISOString().slice(0, 10);
  }

  private attempt(actor: Actor, type: string, payload: object, at: Date): StepResult {
    const event = { type, payload, actor, at: at.toISOString() };
    return this.stored === undefined ? start(definition, event) : step(definition, this.stored, event);
  }

  private take(result: StepResult, before: CaseRecord, at: Date): this {
    if (!result.ok) throw new Error(result.reason ?? result.refusal);
    const { stored, state, effects } = result;
    const rules = ruleSetOf(definition, stored.context).clocks;
    const record = applyEffects(before, effects, { at, rules, calendars: cnCalendars });
    return Object.assign(this, { stored, state, effects, record });
  }
}

function shanghai(local: string): Date {
  return new Date(`${local}:00+08:00`);
}

const granted = { outcome: "granted", text: "准予" };
const remedy = "可以申请行政复议";
const question = { question: "缺租赁合同" };
const issued = { reference: "证 0001" };
const agree = { opinion: "agree" };
const object = { opinion: "object", text: "不符合规划", rule: "管理办法第九条" };
const partly = (...refusedParts: string[]) => ({
  outcome: "partlyGranted",
  text: "部分准予",
  refusedParts,
  remedy,
});

function accepted(terms: Partial<JointTerms> = {}, changes: object = {}): Story {
  return new Story(terms, changes).says("clerk", "jointRequest.accepted");
}

/** With both opinions in. */
function ready(food: object = agree, signs: object = agree): Story {
  return accepted()
    .says("food clerk", "jointRequest.opinionGiven", food)
    .says("signs clerk", "jointRequest.opinionGiven", signs);
}

function approved(decision: object = granted, story = ready()): Story {
  return story
    .says("clerk", "jointRequest.decisionDrafted", decision)
    .says("supervisor", "jointRequest.decisionApproved");
}

describe("who may do what where", () => {
  /** Everything anybody may do in some situation of that state. Whoever is not here may do nothing there. */
  const department = { clerk: "opinionGiven", supervisor: "opinionGiven recused" };
  const table: Record<string, Record<string, string>> = {
    submitted: {
      citizen: "withdrawn",
      clerk: "accepted notAccepted supplementAsked",
      supervisor: "recused",
    },
    awaitingSupplement: {
      citizen: "supplemented withdrawn",
      supervisor: "pressed",
      "superior supervisor": "pressed",
    },
    inParallelReview: {
      citizen: "withdrawn",
      clerk: "supplementAsked",
      supervisor: "pressed recused",
      "food clerk": department.clerk,
      "food supervisor": department.supervisor,
      "signs clerk": department.clerk,
      "signs supervisor": department.supervisor,
      "superior supervisor": "pressed",
    },
    deciding: {
      citizen: "withdrawn",
      clerk: "decisionDrafted extensionAsked supplementAsked",
      supervisor: "pressed recused",
      "superior supervisor": "pressed",
    },
    awaitingExtension: {
      citizen: "withdrawn",
      supervisor: "extensionApproved extensionDenied recused",
    },
    inApproval: {
      citizen: "withdrawn",
      supervisor: "decisionApproved decisionSentBack pressed recused",
      "superior supervisor": "pressed",
    },
    awaitingFee: { clerk: "feeReceived", supervisor: "recused", system: "feeReceived" },
    issuing: { clerk: "resultIssued", supervisor: "pressed recused", "superior supervisor": "pressed" },
    delivering: { clerk: "delivered", supervisor: "pressed recused", "superior supervisor": "pressed" },
    awaitingPickup: { clerk: "delivered" },
    concluded: { citizen: "rated" },
    closed: {},
    lapsed: {},
    withdrawn: {},
  };
  /** Members of the cast who are to the workflow what another one is. */
  const alike: Record<string, string> = {
    "supervisor (the clerk)": "supervisor",
    "second supervisor": "supervisor",
  };

  let graph: Graph;
  beforeAll(() => {
    graph = explore(definition, exploration);
  }, 120_000);

  test("in every reachable situation, exactly as the table says", () => {
    const found: Record<string, Record<string, Set<string>>> = {};
    for (const { state, edges } of graph.nodes) {
      const here = (found[state] ??= {});
      for (const { type, by } of edges) {
        if (by === "clock") continue;
        (here[alike[by] ?? by] ??= new Set()).add(type.replace("jointRequest.", ""));
      }
    }
    const asTable = Object.fromEntries(
      Object.entries(found).map(([state, who]) => [
        state,
        Object.fromEntries(Object.entries(who).map(([name, types]) => [name, [...types].sort().join(" ")])),
      ]),
    );
    expect(asTable).toEqual(table);
  });

  test("four eyes, and no department speaks twice or for another", () => {
    for (const { stored, edges } of graph.nodes) {
      const { draftedBy, extensionAskedBy, recusedUserIds, pendingCoHandlerIds } =
        stored.context as JointRequestContext;
      for (const { type, by } of edges) {
        const actor: Actor | undefined = cast.find(({ name }) => name === by)?.actor;
        const { userId, agencyId } = actor ?? {};
        if (/decision(Approved|SentBack)$/.test(type)) expect(userId).not.toBe(draftedBy);
        if (/extension(Approved|Denied)$/.test(type)) expect(userId).not.toBe(extensionAskedBy);
        if (type.endsWith("opinionGiven")) expect(pendingCoHandlerIds).toContain(agencyId);
        if (userId !== undefined) expect(recusedUserIds).not.toContain(userId);
      }
    }
  });

  test("late is whoever has a supervision or a reminder, and nobody else", () => {
    for (const { state, record, stored } of graph.nodes) {
      const context = stored.context as JointRequestContext;
      const names = record.clocks.filter(isLive).map(({ name }) => name);
      expect(names.includes("supervision"), state).toBe(context.supervisionLevel > 0);
      expect(record.isOverdue, state).toBe(
        context.supervisionLevel > 0 || context.lateCoHandlerIds.length > 0,
      );
      expect(context.isStageOverdue || context.isDecisionOverdue).toBe(context.supervisionLevel > 0);
      const departments = names.filter((name) => name.startsWith("department#"));
      expect(departments.sort()).toEqual(context.pendingCoHandlerIds.map((id) => `department#${id}`).sort());
      for (const id of context.lateCoHandlerIds) expect(context.pendingCoHandlerIds).toContain(id);
      const urged = openTasks(record.tasks).filter(({ name }) => name.startsWith("urge#"));
      const expected = state === "inParallelReview" ? context.lateCoHandlerIds : [];
      expect(urged.map(({ agencyId }) => agencyId).sort(), state).toEqual([...new Set(expected)].sort());
    }
  });

  test("context and record never disagree on who answers, the verdict and the outcome", () => {
    for (const { record, stored, state } of graph.nodes) {
      const context = stored.context as JointRequestContext;
      expect(context.accountableAgencyId).toBe(record.accountableAgencyId);
      expect(context.rating).toBe(record.rating);
      const isDecided = ["awaitingFee", "issuing", "delivering", "awaitingPickup"].includes(state);
      if (isDecided) expect(record.outcome).toBe(context.draftedOutcome);
    }
  });

  test("an objection is never overruled: who objects is refused in whatever is decided", () => {
    let drafts = 0;
    for (const { stored, edges } of graph.nodes) {
      const { objectorIds } = stored.context as JointRequestContext;
      for (const { type, payload } of edges) {
        if (!type.endsWith("decisionDrafted")) continue;
        drafts += 1;
        const { outcome, refusedParts = [] } = payload as { outcome: string; refusedParts?: string[] };
        if (outcome === "refused") continue;
        expect(refusedParts.includes(codes.food)).toBe(objectorIds.includes(FOOD));
        expect(refusedParts.includes(codes.sign)).toBe(objectorIds.includes(SIGNS));
      }
    }
    expect(drafts).toBeGreaterThan(0);
  });

  test("uses every clock it declares and mails only by known templates", () => {
    const used = new Set(
      graph.nodes.flatMap(({ record }) => record.clocks.map(({ name }) => name.split("#")[0])),
    );
    expect([...used].sort()).toEqual([...clockNames].sort());
    const sent = new Set<string>();
    for (const { stored, edges, at } of graph.nodes) {
      for (const { type, payload, by } of edges) {
        const actor: Actor = cast.find(({ name }) => name === by)?.actor ?? { kind: "clock" };
        const result = step(definition, stored, { type, payload, actor, at: at.toISOString() });
        for (const effect of result.ok ? result.effects : [])
          if (effect.type === "notifyCitizen") sent.add(effect.template);
      }
    }
    expect([...sent, "requestReceived"].sort()).toEqual([...mailTemplates].sort());
  }, 60_000);
});

describe("stories", () => {
  test("the short way: accepted for all, two opinions at once, one decision, one delivery", () => {
    const story = new Story();
    expect(story.waits).toEqual(["acceptance running", `accept: clerk of ${LEAD}`]);
    story.says("clerk", "jointRequest.accepted");
    expect(story.waits).toEqual([
      "decision running",
      `department#${FOOD} running`,
      `department#${SIGNS} running`,
      `opine#${FOOD}: clerk of ${FOOD}`,
      `opine#${SIGNS}: clerk of ${SIGNS}`,
      `coordinate: clerk of ${LEAD}`,
    ]);
    expect([story.dueOn("decision"), story.dueOn(`department#${FOOD}`)]).toEqual([
      "2026-12-14",
      "2026-12-07",
    ]);
    expect(story.dueOn(`department#${SIGNS}`)).toBe("2026-11-30");
    // In any order.
    story.says("signs clerk", "jointRequest.opinionGiven", { ...agree, opinion: "agree" });
    expect(story.state).toBe("inParallelReview");
    expect(story.refusal("signs clerk", "jointRequest.opinionGiven", agree)).toBe("notAllowedForYou");
    story.says("food supervisor", "jointRequest.opinionGiven", {
      opinion: "agreeWithConditions",
      text: "须安装油烟净化设施",
    });
    expect(story).toMatchObject({
      state: "deciding",
      waits: ["decision running", `decide: clerk of ${LEAD}`],
      record: { accountableAgencyId: LEAD },
    });
    approved(granted, story);
    expect(story).toMatchObject({
      state: "issuing",
      mails: ["requestGranted"],
      record: { outcome: "granted" },
    });
    story.says("clerk", "jointRequest.resultIssued", issued).says("clerk", "jointRequest.delivered");
    story.says("citizen", "jointRequest.rated", { rating: 5 });
    expect(story).toMatchObject({
      state: "closed",
      waits: [],
      record: { outcome: "granted", rating: 5, accountableAgencyId: null },
    });
  });

  test("silence of the lead accepts it for all, and the days that went by count against each", () => {
    const story = new Story().clock("acceptance");
    expect(story).toMatchObject({ state: "inParallelReview", mails: ["requestDeemedAccepted"] });
    expect(story.dueOn("decision")).toBe("2026-12-14");
    expect(story.dueOn(`department#${FOOD}`)).toBe("2026-12-07");
    expect(story.dueOn(`department#${SIGNS}`)).toBe("2026-12-01");
  });

  test("a silent department is late, reminded, and at last has no objection; the lead goes on", () => {
    const story = accepted().clock(`department#${SIGNS}`);
    expect(story).toMatchObject({ state: "inParallelReview", record: { isOverdue: true } });
    expect(story.waits).toContain(`urge#${SIGNS}: supervisor of ${SIGNS}`);
    expect(liveClock(story.record.clocks, `department#${SIGNS}`)).toMatchObject({
      run: 2,
      ruleId: "jointRequest.reminder",
    });
    // Late, but heard.
    const late = accepted()
      .clock(`department#${SIGNS}`)
      .says("signs clerk", "jointRequest.opinionGiven", object);
    expect(late).toMatchObject({
      record: { isOverdue: false },
      stored: { context: { objectorIds: [SIGNS] } },
    });
    story.clock(`department#${SIGNS}`);
    expect(story).toMatchObject({ state: "inParallelReview", record: { isOverdue: false } });
    expect(story.refusal("signs clerk", "jointRequest.opinionGiven", agree)).toBe("notAllowedForYou");
    story.says("food clerk", "jointRequest.opinionGiven", agree);
    expect(approved(granted, story).record.outcome).toBe("granted");
  });

  test("all silent: the clock itself brings it to the lead's decision", () => {
    const story = accepted().clock(`department#${SIGNS}`).clock(`department#${SIGNS}`);
    story.clock(`department#${FOOD}`).clock(`department#${FOOD}`);
    expect(story).toMatchObject({ state: "deciding", record: { isOverdue: false } });
    expect(story.waits).toContain(`decide: clerk of ${LEAD}`);
  });

  test("where the rules know no reminder, silence is no objection at once", () => {
    const story = accepted(kiosk, { ruleSet: "jointRequest-3301-2026" }).clock(`department#${SIGNS}`);
    expect(story).toMatchObject({ state: "deciding", record: { isOverdue: false } });
  });

  test("an objection is not overruled; without one nothing of a department is refused", () => {
    const story = ready(agree, object);
    const draft = (payload: object) => story.refusal("clerk", "jointRequest.decisionDrafted", payload);
    expect(draft(granted)).toBe("objectionOverruled");
    expect(draft(partly(codes.food))).toBe("objectionOverruled");
    expect(draft(partly(codes.sign, codes.food))).toBe("refusedWithoutObjection");
    expect(draft(partly(codes.sign, "33-999-01-0001-01"))).toBe("partUnknown");
    expect(draft({ ...partly(codes.sign), remedy: undefined })).toBe("invalidPayload");
    // The lead's own may be refused too.
    expect(draft(partly(codes.sign, codes.licence))).toBeUndefined();
    const both = ready(object, object);
    expect(
      both.refusal("clerk", "jointRequest.decisionDrafted", partly(codes.licence, codes.food, codes.sign)),
    ).toBe("everythingRefused");
    expect(ready().refusal("clerk", "jointRequest.decisionDrafted", partly(codes.sign))).toBe(
      "refusedWithoutObjection",
    );
    approved(partly(codes.sign), story);
    expect(story).toMatchObject({
      state: "issuing",
      mails: ["jointRequestPartlyGranted"],
      record: { outcome: "partlyGranted" },
    });
  });

  test("an objection needs its reasons and its rule", () => {
    const { rule, ...without } = object;
    expect(rule).not.toBe("");
    expect(accepted().refusal("food clerk", "jointRequest.opinionGiven", without)).toBe("invalidPayload");
    expect(
      accepted().refusal("food clerk", "jointRequest.opinionGiven", { opinion: "agreeWithConditions" }),
    ).toBe("invalidPayload");
  });

  test("what any department misses is asked for once, by the lead, and stops everybody's clock", () => {
    const story = accepted().says("clerk", "jointRequest.supplementAsked", question, "2026-11-24T10:00");
    expect(story.waits).toEqual([
      "decision paused",
      `department#${FOOD} paused`,
      `department#${SIGNS} paused`,
      "supplement running",
    ]);
    expect(story.refusal("food clerk", "jointRequest.opinionGiven", agree)).toBe("notAllowedNow");
    story.says("citizen", "jointRequest.supplemented", { text: "已补" }, "2026-11-26T09:00");
    expect(story.dueOn(`department#${SIGNS}`)).toBe("2026-12-02");
    expect(story.refusal("clerk", "jointRequest.supplementAsked", question)).toBe("notAllowedNow");
  });

  test("papers that never come: lapsed before acceptance, decided on what is there after it", () => {
    const before = new Story().says("clerk", "jointRequest.supplementAsked", question).clock("supplement");
    expect(before).toMatchObject({ state: "lapsed", waits: [], record: { outcome: "lapsed" } });
    const during = accepted().says("clerk", "jointRequest.supplementAsked", question).clock("supplement");
    expect(during).toMatchObject({ state: "inParallelReview", mails: ["requestSupplementLapsed"] });
    const after = ready().says("clerk", "jointRequest.supplementAsked", question).clock("supplement");
    expect(after.state).toBe("deciding");
  });

  test("an overdue decision: reminder, warning, the superior; the lead answers for it all the time", () => {
    const story = accepted().clock(`department#${SIGNS}`);
    story.says("signs clerk", "jointRequest.opinionGiven", agree).clock(`department#${FOOD}`);
    story.clock("decision");
    expect(story.context).toMatchObject({ supervisionLevel: 1, supervisingAgencyId: LEAD });
    story.clock("supervision");
    expect(story.context).toMatchObject({ supervisionLevel: 2, supervisingAgencyId: LEAD });
    story.clock("supervision");
    expect(story.context).toMatchObject({ supervisionLevel: 3, supervisingAgencyId: SUPERIOR });
    expect(story.refusal("supervisor", "jointRequest.pressed", { instruction: "催" })).toBe(
      "notAllowedForYou",
    );
    story.says("superior supervisor", "jointRequest.pressed", { instruction: "限期" });
    expect(story.record).toMatchObject({ accountableAgencyId: LEAD, isOverdue: true });
  });

  test("more time: approved by another than who asked, told to the applicant, once", () => {
    const story = ready().says("clerk", "jointRequest.extensionAsked", { reason: "情况复杂" });
    const more = { days: 15, reason: "情况复杂" };
    expect(story.refusal("supervisor (the clerk)", "jointRequest.extensionApproved", more)).toBe(
      "notAllowedForYou",
    );
    expect(story.refusal("supervisor", "jointRequest.extensionApproved", { ...more, days: 16 })).toBe(
      "extensionTooLong",
    );
    story.says("supervisor", "jointRequest.extensionApproved", more);
    expect(story).toMatchObject({ state: "deciding", mails: ["requestExtended"] });
    expect(story.dueOn("decision")).toBe("2027-01-05");
    expect(story.refusal("clerk", "jointRequest.extensionAsked", { reason: "还要" })).toBe("notAllowedNow");
  });

  test("four eyes: the drafter does not approve; a department's member approves nothing", () => {
    const story = ready().says("clerk", "jointRequest.decisionDrafted", granted);
    for (const name of ["supervisor (the clerk)", "food supervisor", "superior supervisor"] as const)
      expect(story.refusal(name, "jointRequest.decisionApproved")).toBe("notAllowedForYou");
    expect(story.says("supervisor", "jointRequest.decisionApproved").state).toBe("issuing");
  });

  test("recusal works in a department too", () => {
    const stake = { userId: "food-1", reason: "亲属" };
    const story = accepted().says("food supervisor", "jointRequest.recused", stake);
    expect(story.refusal("food clerk", "jointRequest.opinionGiven", agree)).toBe("notAllowedForYou");
    story.says("food supervisor", "jointRequest.opinionGiven", agree);
    expect(story.context.pendingCoHandlerIds).toEqual([SIGNS]);
  });

  test("what is refused as a whole costs nothing; what is granted in part does", () => {
    const none = { outcome: "refused", text: "不符合条件", remedy };
    const start = (opinion: object) =>
      accepted(kiosk).says("signs clerk", "jointRequest.opinionGiven", opinion);
    expect(approved(none, start(object)).state).toBe("issuing");
    const part = approved(partly(codes.sign), start(object));
    expect(part.state).toBe("awaitingFee");
    expect(part.clock("fee")).toMatchObject({ state: "lapsed", record: { outcome: "lapsed" } });
  });

  test.each([
    ["jointRequest-33-2026", 2, true],
    ["jointRequest-33-2026", 3, false],
    ["jointRequest-3301-2026", 3, true],
  ])("by %s a verdict of %i is looked into: %s", (ruleSet, rating, isPoor) => {
    const opinion = accepted({ ...kiosk, hasFee: false, delivery: "download" }, { ruleSet }).says(
      "signs clerk",
      "jointRequest.opinionGiven",
      agree,
    );
    const story = approved(granted, opinion).says("clerk", "jointRequest.resultIssued", issued);
    story.says("citizen", "jointRequest.rated", { rating });
    expect(story.effects.filter(({ type }) => type === "openFollowUp")).toHaveLength(isPoor ? 1 : 0);
    expect(story).toMatchObject({ state: "closed", record: { rating } });
  });

  test("withdrawn at any time before the decision, and never after; nobody's clock goes on", () => {
    const asked = accepted().says("clerk", "jointRequest.supplementAsked", question);
    const late = accepted().clock(`department#${SIGNS}`);
    const drafted = ready().says("clerk", "jointRequest.decisionDrafted", granted);
    for (const story of [new Story(), accepted(), asked, late, ready(), drafted]) {
      expect(story.says("citizen", "jointRequest.withdrawn")).toMatchObject({
        state: "withdrawn",
        waits: [],
        record: { outcome: "withdrawn", accountableAgencyId: null, isOverdue: false },
      });
    }
    expect(approved().refusal("citizen", "jointRequest.withdrawn")).toBe("notAllowedNow");
  });

  test("a city's own rules hold for its counties", () => {
    const on = "2026-11-23";
    expect(ruleSetFor(definition, "330200", on)?.id).toBe("jointRequest-33-2026");
    expect(ruleSetFor(definition, "330106", on)?.id).toBe("jointRequest-3301-2026");
  });
});
