// The request as its law has it: a table of who may do what where, written by hand, and the stories that matter with their
// clocks. What holds for every workflow is in kernel/conformance.test.ts.
import { beforeAll, describe, expect, test } from "vitest";
import { cnCalendars } from "../kernel/calendars/cn.ts";
import { explainClock, isLive, liveClock } from "../kernel/clock.ts";
import type { Actor, StoredState } from "../kernel/definition.ts";
import type { Effect } from "../kernel/effects.ts";
import { explore, type Graph } from "../kernel/explore.ts";
import { applyEffects, type CaseRecord, emptyRecord, expireClock, openTasks } from "../kernel/record.ts";
import { ruleSetFor, ruleSetOf } from "../kernel/rule-sets.ts";
import { start, step, type StepResult } from "../kernel/step.ts";
import type { RequestContext } from "./context.ts";
import { requestWorkflow as definition } from "./definition.ts";
import { mailTemplates } from "./effects.ts";
import { clockNames } from "./events.ts";
import { cast, exploration, OFFICE, onTheSpot, opening, promised, SUPERIOR } from "./exploration.ts";
import type { RequestTerms } from "./terms.ts";

type Name = (typeof cast)[number]["name"];

/** Monday, no holiday near. */
const MONDAY = "2026-11-23T10:00";

/** A case told event by event, with the record the engine would keep. */
class Story {
  stored: StoredState | undefined;
  record: CaseRecord = emptyRecord;
  effects: Effect[] = [];
  state = "";

  constructor(terms: Partial<RequestTerms> = {}, changes: object = {}, by: Name = "citizen") {
    this.says(by, "request.submitted", { ...opening, ...changes, terms: { ...promised, ...terms } });
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

  get context(): RequestContext {
    return this.stored?.context as RequestContext;
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
const refused = { outcome: "refused", text: "不符合条件", remedy: "可以申请行政复议" };
const question = { question: "缺租赁合同" };
const issued = { reference: "证 0001" };

function accepted(terms: Partial<RequestTerms> = {}): Story {
  return new Story(terms).says("clerk", "request.accepted");
}

function approved(terms: Partial<RequestTerms> = {}, decision: object = granted): Story {
  return accepted(terms)
    .says("clerk", "request.decisionDrafted", decision)
    .says("supervisor", "request.decisionApproved");
}

function concluded(changes: object = {}): Story {
  return new Story({ ...onTheSpot, hasFee: false, delivery: "download" }, changes)
    .says("clerk", "request.grantedOnTheSpot", { text: "准予" })
    .says("clerk", "request.resultIssued", issued);
}

describe("who may do what where", () => {
  /** Everything anybody may do in some situation of that state. Whoever is not here may do nothing there. */
  const table: Record<string, Record<string, string>> = {
    submitted: {
      citizen: "withdrawn",
      clerk: "accepted grantedOnTheSpot notAccepted supplementAsked",
      supervisor: "recused",
    },
    awaitingSupplement: {
      citizen: "supplemented withdrawn",
      supervisor: "pressed",
      "superior supervisor": "pressed",
    },
    reviewing: {
      citizen: "withdrawn",
      clerk: "decisionDrafted extensionAsked stepBegun supplementAsked",
      supervisor: "pressed recused",
      "superior supervisor": "pressed",
    },
    inSpecialStep: {
      citizen: "withdrawn",
      clerk: "stepConcluded",
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
        (here[alike[by] ?? by] ??= new Set()).add(type.replace("request.", ""));
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

  test("four eyes: in no situation does the drafter approve, nor who asked for more time extend it", () => {
    for (const { stored, edges } of graph.nodes) {
      const { draftedBy, extensionAskedBy, recusedUserIds } = stored.context as RequestContext;
      for (const { type, by } of edges) {
        const actor: Actor | undefined = cast.find(({ name }) => name === by)?.actor;
        const userId = actor?.userId;
        if (/decision(Approved|SentBack)$/.test(type)) expect(userId).not.toBe(draftedBy);
        if (/extension(Approved|Denied)$/.test(type)) expect(userId).not.toBe(extensionAskedBy);
        if (userId !== undefined) expect(recusedUserIds).not.toContain(userId);
      }
    }
  });

  test("each stage has its task and clocks; late is what a supervision clock says", () => {
    const tasks: Record<string, string[]> = {
      submitted: ["accept"],
      awaitingSupplement: [],
      reviewing: ["examine"],
      inSpecialStep: ["conclude"],
      awaitingExtension: ["extend"],
      inApproval: ["approve"],
      awaitingFee: ["collectFee"],
      issuing: ["issue"],
      delivering: ["deliver"],
      awaitingPickup: ["handOver"],
    };
    const own: Record<string, (context: RequestContext) => string[]> = {
      submitted: () => ["acceptance"],
      awaitingSupplement: () => ["supplement"],
      inSpecialStep: ({ currentStep }) => [currentStep ?? ""],
      inApproval: () => ["approval"],
      awaitingFee: () => ["fee"],
      issuing: () => ["delivery"],
      delivering: () => ["delivery"],
      awaitingPickup: () => ["pickup"],
      concluded: () => ["verdict"],
    };
    for (const { state, record, stored } of graph.nodes) {
      const context = stored.context as RequestContext;
      const supervise = context.supervisingAgencyId === null ? [] : ["supervise"];
      const open = openTasks(record.tasks).map(({ name }) => name);
      expect(open.sort(), state).toEqual([...(tasks[state] ?? []), ...supervise].sort());
      const live = record.clocks.filter(isLive);
      const names = live.map(({ name }) => name);
      const allowed = [...(own[state]?.(context) ?? []), "decision", "statutory", "supervision"];
      for (const name of names) expect(allowed, state).toContain(name);
      expect(names.includes("supervision"), state).toBe(record.isOverdue);
      expect(context.isStageOverdue || context.isDecisionOverdue).toBe(record.isOverdue);
      expect(context.supervisionLevel > 0).toBe(record.isOverdue);
      // Paused is only what waits for the applicant or for a special step.
      const paused = live.filter(({ status }) => status === "paused").map(({ name }) => name);
      if (state !== "awaitingSupplement" && state !== "inSpecialStep") expect(paused, state).toEqual([]);
      else expect(paused).toEqual(names.filter((name) => /decision|statutory|supervision/.test(name)));
    }
  });

  test("context and record never disagree on who answers, the verdict and the outcome", () => {
    for (const { record, stored, state } of graph.nodes) {
      const context = stored.context as RequestContext;
      expect(context.accountableAgencyId).toBe(record.accountableAgencyId);
      expect(context.rating).toBe(record.rating);
      const isDecided = ["awaitingFee", "issuing", "delivering", "awaitingPickup"].includes(state);
      if (isDecided) expect(record.outcome).toBe(context.draftedOutcome);
    }
  });

  test("uses every clock it declares and mails only by known templates", () => {
    const used = new Set(graph.nodes.flatMap(({ record }) => record.clocks.map(({ name }) => name)));
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
  test("the short way: filed, accepted, drafted, approved, made out, delivered, rated, closed", () => {
    const story = new Story();
    expect(story.waits).toEqual(["acceptance running", `accept: clerk of ${OFFICE}`]);
    expect(story.record.accountableAgencyId).toBe(OFFICE);
    expect(story.mails).toEqual(["requestReceived"]);
    story.says("clerk", "request.accepted");
    expect(story.dueOn("decision")).toBe("2026-12-07");
    story.says("clerk", "request.decisionDrafted", granted);
    expect(story.record.outcome).toBeNull();
    story.says("supervisor", "request.decisionApproved");
    expect(story).toMatchObject({ state: "issuing", record: { outcome: "granted" } });
    expect(story.mails).toEqual(["requestGranted"]);
    story.says("clerk", "request.resultIssued", issued);
    expect(story.waits).toEqual(["delivery running", `deliver: clerk of ${OFFICE}`]);
    story.says("clerk", "request.delivered", { reference: "EMS 1" });
    expect(story).toMatchObject({ state: "concluded", waits: ["verdict running"] });
    story.says("citizen", "request.rated", { rating: 5 });
    expect(story).toMatchObject({
      state: "closed",
      waits: [],
      record: { outcome: "granted", rating: 5, accountableAgencyId: null },
    });
  });

  test("silence of the office accepts it, and the days that went by count", () => {
    const story = new Story().clock("acceptance");
    expect(story).toMatchObject({ state: "reviewing", mails: ["requestDeemedAccepted"] });
    // Ten working days from the day it came, not from the day the silence ended.
    expect(story.dueOn("decision")).toBe("2026-12-07");
    const quick = new Story({ promisedDays: 3 }).clock("acceptance");
    expect(quick.dueOn("decision")).toBe("2026-12-01");
  });

  test("what is missing is told once; the time begins anew with the papers", () => {
    const story = new Story().says("clerk", "request.supplementAsked", question);
    expect(story.waits).toEqual(["supplement running"]);
    expect(liveClock(story.record.clocks, "supplement")?.ruleId).toBe("request.correction");
    story.says("citizen", "request.supplemented", { text: "已补" }, "2026-11-30T10:00");
    expect(story).toMatchObject({
      state: "submitted",
      waits: ["acceptance running", `accept: clerk of ${OFFICE}`],
    });
    expect(story.dueOn("acceptance")).toBe("2026-12-07");
    expect(story.refusal("clerk", "request.supplementAsked", question)).toBe("notAllowedNow");
  });

  test("papers that never come before acceptance: the application lapses", () => {
    const story = new Story().says("clerk", "request.supplementAsked", question);
    expect(story.clock("supplement")).toMatchObject({
      state: "lapsed",
      mails: ["requestLapsed"],
      waits: [],
      record: { outcome: "lapsed", accountableAgencyId: null },
    });
  });

  test("papers that never come after acceptance: it is decided on what is there", () => {
    const story = accepted().says("clerk", "request.supplementAsked", question, "2026-11-24T10:00");
    expect(story.waits).toEqual(["decision paused", "supplement running"]);
    expect(liveClock(story.record.clocks, "supplement")?.ruleId).toBe("request.supplement");
    story.clock("supplement");
    expect(story).toMatchObject({ state: "reviewing", mails: ["requestSupplementLapsed"] });
    expect(story.refusal("clerk", "request.supplementAsked", question)).toBe("notAllowedNow");
  });

  test("papers asked for before and after acceptance stop the promised time, day by day", () => {
    const story = accepted().says("clerk", "request.supplementAsked", question, "2026-11-24T10:00");
    story.says("citizen", "request.supplemented", { text: "已补" }, "2026-11-26T09:00");
    expect(story.dueOn("decision")).toBe("2026-12-09");
    const row = liveClock(story.record.clocks, "decision");
    expect(
      row &&
        explainClock(row, cnCalendars)
          .days.filter(({ kind }) => kind === "paused")
          .map(({ on }) => on),
    ).toEqual(["2026-11-24", "2026-11-25"]);
  });

  test("not accepted: with reasons and remedy, and it may be rated", () => {
    const not = { because: "notOurs", text: "不属于本机关职权范围", remedy: "可以申请行政复议" };
    expect(new Story().says("clerk", "request.notAccepted", not)).toMatchObject({
      state: "concluded",
      mails: ["requestNotAccepted"],
      waits: ["verdict running"],
      record: { outcome: "refused" },
    });
    const { remedy, ...without } = not;
    expect(remedy).not.toBe("");
    expect(new Story().refusal("clerk", "request.notAccepted", without)).toBe("invalidPayload");
  });

  test("an inspection has a time of its own, as the service says, and comes once", () => {
    const begin = { step: "inspection", instruction: "上门" };
    const story = accepted().says("clerk", "request.stepBegun", begin, "2026-11-24T10:00");
    expect(story.waits).toEqual(["decision paused", "inspection running", `conclude: clerk of ${OFFICE}`]);
    expect(story.dueOn("inspection")).toBe("2026-12-08");
    story.says("clerk", "request.stepConcluded", { text: "符合" }, "2026-11-27T09:00");
    expect(story.dueOn("decision")).toBe("2026-12-10");
    expect(story.refusal("clerk", "request.stepBegun", begin)).toBe("notAllowedNow");
  });

  test("only steps that the service has; each once, in any order", () => {
    const both = [
      { step: "hearing", maxDays: 20 },
      { step: "appraisal", maxDays: 30 },
    ] as const;
    const story = accepted({ specialSteps: [...both] });
    const step = (name: string) => ({ step: name, instruction: "通知" });
    expect(story.refusal("clerk", "request.stepBegun", step("inspection"))).toBe("stepNotOfThisService");
    story.says("clerk", "request.stepBegun", step("appraisal")).says("clerk", "request.stepConcluded", {
      text: "通过",
    });
    expect(story.refusal("clerk", "request.stepBegun", step("appraisal"))).toBe("stepBegunBefore");
    story.says("clerk", "request.stepBegun", step("hearing"));
    expect(story.dueOn("hearing")).toBe("2026-12-21");
    expect(story.context.stepsBegun).toEqual(["hearing", "appraisal"]);
  });

  test("a step that takes too long is over for the clock: the office's own time goes on", () => {
    const story = accepted().says("clerk", "request.stepBegun", { step: "inspection", instruction: "上门" });
    story.clock("inspection");
    expect(story).toMatchObject({
      state: "reviewing",
      waits: ["decision running", `examine: clerk of ${OFFICE}`],
    });
  });

  test("more time: asked for in time, approved by another, told to the applicant, once", () => {
    const story = accepted().says("clerk", "request.extensionAsked", { reason: "情况复杂" });
    expect(story.waits).toEqual(["decision running", `extend: supervisor of ${OFFICE}`]);
    const more = { days: 10, reason: "情况复杂" };
    expect(story.refusal("supervisor (the clerk)", "request.extensionApproved", more)).toBe(
      "notAllowedForYou",
    );
    expect(story.refusal("supervisor", "request.extensionApproved", { ...more, days: 11 })).toBe(
      "extensionTooLong",
    );
    story.says("supervisor", "request.extensionApproved", more);
    expect(story).toMatchObject({ state: "reviewing", mails: ["requestExtended"] });
    expect(story.dueOn("decision")).toBe("2026-12-21");
    expect(liveClock(story.record.clocks, "decision")?.extensions).toMatchObject([
      { days: 10, ruleId: "request.extension" },
    ]);
    expect(story.refusal("clerk", "request.extensionAsked", { reason: "还要" })).toBe("notAllowedNow");
  });

  test("more time that nobody grants in time is late", () => {
    const story = accepted().says("clerk", "request.extensionAsked", { reason: "情况复杂" });
    story.clock("decision");
    expect(story).toMatchObject({ state: "reviewing", record: { isOverdue: true } });
    expect(story.waits).toEqual([
      "statutory running",
      "supervision running",
      `supervise: supervisor of ${OFFICE}`,
      `examine: clerk of ${OFFICE}`,
    ]);
  });

  test("overdue: reminder, warning, then the superior, again and again until it is decided", () => {
    const story = accepted().clock("decision");
    expect(story.context).toMatchObject({ supervisionLevel: 1, supervisingAgencyId: OFFICE });
    story.says("supervisor", "request.pressed", { instruction: "今天办结" }, "2026-12-08T09:00");
    expect(story.refusal("supervisor", "request.pressed", { instruction: "再催" })).toBe("notAllowedForYou");
    story.clock("supervision");
    expect(story.context).toMatchObject({ supervisionLevel: 2, supervisingAgencyId: OFFICE });
    story.clock("supervision");
    expect(story.context).toMatchObject({ supervisionLevel: 3, supervisingAgencyId: SUPERIOR });
    expect(story.waits).toContain(`supervise: supervisor of ${SUPERIOR}`);
    expect(story.refusal("supervisor", "request.pressed", { instruction: "再催" })).toBe("notAllowedForYou");
    story.says("superior supervisor", "request.pressed", { instruction: "限期办结" }, "2026-12-14T09:00");
    expect(story.context.supervisingAgencyId).toBeNull();
    story.clock("supervision");
    expect(story.waits).toContain(`supervise: supervisor of ${SUPERIOR}`);
    // The accountable office stays the same all the time.
    expect(story.record.accountableAgencyId).toBe(OFFICE);
    story.says("clerk", "request.decisionDrafted", granted).says("supervisor", "request.decisionApproved");
    expect(story).toMatchObject({ state: "issuing", record: { isOverdue: false } });
    expect(story.waits).toEqual(["delivery running", `issue: clerk of ${OFFICE}`]);
  });

  test("beyond what the law allows the superior is called at once", () => {
    const story = accepted({ promisedDays: 10, statutoryDays: 11 }).clock("decision");
    expect(story.dueOn("statutory")).toBe("2026-12-08");
    story.clock("statutory");
    expect(story.context).toMatchObject({ supervisionLevel: 3, isStatutoryOverdue: true });
    expect(story.waits.filter((wait) => wait.startsWith("supervise"))).toEqual([
      `supervise: supervisor of ${SUPERIOR}`,
    ]);
  });

  test("an approval that takes too long is late, and over with the decision sent back", () => {
    const story = accepted().says("clerk", "request.decisionDrafted", granted);
    story.clock("approval");
    expect(story).toMatchObject({ state: "inApproval", record: { isOverdue: true } });
    story.says("supervisor", "request.decisionSentBack", { reason: "请写明依据" });
    expect(story).toMatchObject({ state: "reviewing", record: { isOverdue: false } });
  });

  test("four eyes: the drafter does not approve, whatever their roles; a refusal needs a remedy", () => {
    const { remedy, ...without } = refused;
    expect(remedy).not.toBe("");
    expect(accepted().refusal("clerk", "request.decisionDrafted", without)).toBe("invalidPayload");
    const story = accepted().says("clerk", "request.decisionDrafted", refused);
    expect(story.refusal("supervisor (the clerk)", "request.decisionApproved")).toBe("notAllowedForYou");
    story.says("supervisor", "request.decisionApproved");
    expect(story).toMatchObject({
      state: "issuing",
      mails: ["requestRefused"],
      record: { outcome: "refused" },
    });
  });

  test("recusal: who has a stake in it keeps out from then on, in every role", () => {
    const recused = (userId: string) =>
      accepted().says("supervisor", "request.recused", { userId, reason: "亲属" });
    const story = recused("clerk-1");
    expect(story.refusal("clerk", "request.decisionDrafted", granted)).toBe("notAllowedForYou");
    expect(story.refusal("supervisor (the clerk)", "request.recused", { userId: "x", reason: "亲属" })).toBe(
      "notAllowedForYou",
    );
    // Said twice it changes nothing.
    story.says("supervisor", "request.recused", { userId: "clerk-1", reason: "亲属" });
    expect(story.context.recusedUserIds).toEqual(["clerk-1"]);
    const other = recused("supervisor-4").says("clerk", "request.decisionDrafted", granted);
    expect(other.refusal("second supervisor", "request.decisionApproved")).toBe("notAllowedForYou");
    expect(other.says("supervisor", "request.decisionApproved").state).toBe("issuing");
  });

  test("on the spot: granted in one act, paid, made out, collected", () => {
    const story = new Story(onTheSpot, {}, "clerk");
    expect(story.dueOn("acceptance")).toBe("2026-11-24");
    story.says("clerk", "request.grantedOnTheSpot", { text: "准予" });
    expect(story).toMatchObject({
      state: "awaitingFee",
      mails: ["requestGranted", "requestFeeDue"],
      record: { outcome: "granted" },
    });
    expect(story.refusal("citizen", "request.withdrawn")).toBe("notAllowedNow");
    story
      .says("system", "request.feeReceived", { reference: "缴 1" })
      .says("clerk", "request.resultIssued", issued);
    expect(story).toMatchObject({
      state: "awaitingPickup",
      mails: ["requestReady"],
      waits: ["pickup running", `handOver: clerk of ${OFFICE}`],
    });
    story.says("clerk", "request.delivered");
    expect(story.state).toBe("concluded");
  });

  test("what is not decided on the spot takes two people; promised ones are never granted by one", () => {
    expect(new Story().refusal("clerk", "request.grantedOnTheSpot", { text: "准予" })).toBe("notAllowedNow");
    const story = accepted(onTheSpot);
    expect(story.dueOn("decision")).toBe("2026-11-24");
    expect(story.refusal("clerk", "request.extensionAsked", { reason: "复杂" })).toBe("notAllowedNow");
  });

  test("a fee that is never paid, a result that is never collected", () => {
    const unpaid = approved({ ...onTheSpot }).clock("fee");
    expect(unpaid).toMatchObject({
      state: "lapsed",
      record: { outcome: "lapsed", accountableAgencyId: null },
    });
    const kept = approved({ delivery: "kiosk" }).says("clerk", "request.resultIssued", issued);
    expect(kept.clock("pickup")).toMatchObject({
      state: "concluded",
      record: { outcome: "granted" },
    });
  });

  test("a refusal costs nothing and is delivered like any decision", () => {
    const story = approved({ ...onTheSpot, delivery: "download" }, refused);
    expect(story.state).toBe("issuing");
    expect(story.says("clerk", "request.resultIssued", issued).state).toBe("concluded");
  });

  test("making out and delivery have one limit from the decision, and are supervised too", () => {
    const story = approved();
    expect(story.dueOn("delivery")).toBe("2026-12-07");
    story.says("clerk", "request.resultIssued", issued, "2026-11-27T10:00");
    expect(story.dueOn("delivery")).toBe("2026-12-07");
    story.clock("delivery");
    expect(story).toMatchObject({ state: "delivering", record: { isOverdue: true } });
    story.says("clerk", "request.delivered", {}, "2026-12-08T10:00");
    expect(story).toMatchObject({ state: "concluded", record: { isOverdue: false } });
  });

  test.each([
    ["request-33-2026", 2, true],
    ["request-33-2026", 3, false],
    ["request-3301-2026", 3, true],
    ["request-3301-2026", 4, false],
  ])("by %s a verdict of %i is looked into: %s", (ruleSet, rating, isPoor) => {
    const story = concluded({ ruleSet }).says("citizen", "request.rated", { rating });
    expect(story).toMatchObject({ state: "closed", record: { rating, outcome: "granted" } });
    const followUps = story.effects.filter(({ type }) => type === "openFollowUp");
    expect(followUps).toEqual(
      isPoor ? [{ type: "openFollowUp", workflow: "serviceReview", about: "rating" }] : [],
    );
  });

  test("silence is no praise: the case closes without a verdict", () => {
    const story = concluded();
    expect(story.dueOn("verdict")).toBe("2026-12-07");
    expect(story.clock("verdict")).toMatchObject({
      state: "closed",
      record: { outcome: "granted", rating: null },
    });
  });

  test("withdrawn at any time before the decision, and never after", () => {
    const asked = accepted().says("clerk", "request.supplementAsked", question);
    const inspected = accepted().says("clerk", "request.stepBegun", {
      step: "inspection",
      instruction: "上门",
    });
    const longer = accepted().says("clerk", "request.extensionAsked", { reason: "复杂" });
    const drafted = accepted().says("clerk", "request.decisionDrafted", granted);
    for (const story of [new Story(), accepted(), asked, inspected, longer, drafted]) {
      expect(story.says("citizen", "request.withdrawn")).toMatchObject({
        state: "withdrawn",
        waits: [],
        record: { outcome: "withdrawn", accountableAgencyId: null, isOverdue: false },
      });
      expect(story.refusal("citizen", "request.withdrawn")).toBe("notAllowedNow");
    }
    for (const story of [approved(), concluded()])
      expect(story.refusal("citizen", "request.withdrawn")).toBe("notAllowedNow");
  });
});

describe("rules by division", () => {
  test("a city's own are stricter and hold for its counties", () => {
    const on = "2026-11-23";
    expect(ruleSetFor(definition, "330200", on)?.id).toBe("request-33-2026");
    expect(ruleSetFor(definition, "330106", on)?.id).toBe("request-3301-2026");
    const story = new Story({}, { ruleSet: "request-3301-2026" });
    expect(story.dueOn("acceptance")).toBe("2026-11-26");
    expect(liveClock(story.record.clocks, "acceptance")?.article).toContain("演示市");
    story.says("clerk", "request.accepted").says("clerk", "request.extensionAsked", { reason: "复杂" });
    const more = (days: number) => ({ days, reason: "复杂" });
    expect(story.refusal("supervisor", "request.extensionApproved", more(6))).toBe("extensionTooLong");
    expect(story.refusal("supervisor", "request.extensionApproved", more(5))).toBeUndefined();
  });
});
