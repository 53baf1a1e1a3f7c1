// The complaint as its law has it: a table of who may do what where, written by hand, and the stories that matter with
// their clocks. What holds for every workflow is in kernel/conformance.test.ts.
import { beforeAll, describe, expect, test } from "vitest";
import { cnCalendars } from "../kernel/calendars/cn.ts";
import { explainClock, isLive, liveClock } from "../kernel/clock.ts";
import type { Actor, StoredState } from "../kernel/definition.ts";
import type { Effect } from "../kernel/effects.ts";
import { explore, type Graph, type Node } from "../kernel/explore.ts";
import { applyEffects, type CaseRecord, emptyRecord, expireClock, openTasks } from "../kernel/record.ts";
import { ruleSetOf } from "../kernel/rule-sets.ts";
import { allowedEvents, start, step, type StepResult } from "../kernel/step.ts";
import { ComplaintContext } from "./context.ts";
import { complaintWorkflow as definition } from "./definition.ts";
import { mailTemplates } from "./effects.ts";
import { clockNames } from "./events.ts";
import {
  cast,
  CENTRE,
  CO_HANDLER,
  DENOUNCED,
  exploration,
  LEAD,
  localOpening,
  office,
  opening,
  OTHER_LEAD,
  SECOND_CO_HANDLER,
  SUPERIOR,
} from "./exploration.ts";

/** The rule set under which a story is told. */
function clocksOf(stored: StoredState) {
  return ruleSetOf(definition, stored.context).clocks;
}

type Name = (typeof cast)[number]["name"];

/** A case told event by event, with the record the engine would keep. */
class Story {
  stored: StoredState | undefined;
  record: CaseRecord = emptyRecord;
  effects: Effect[] = [];
  state = "";

  constructor(changes: object = {}, by: Name = "citizen") {
    this.says(by, "complaint.submitted", { ...opening, ...changes }, "2026-11-23T10:00");
  }

  /** `at` is Shanghai's time. */
  says(name: Name, type: string, payload: object = {}, at = "2026-11-23T10:00"): this {
    const actor = cast.find((member) => member.name === name)?.actor;
    if (actor === undefined) throw new Error(name);
    return this.take(this.attempt(actor, type, payload, at), this.record, at);
  }

  clock(clock: string, at: string): this {
    const fired = expireClock(this.record, clock, shanghai(at));
    if (fired === undefined) throw new Error(`${clock} is not due`);
    return this.take(this.attempt({ kind: "clock" }, "clock.expired", { clock }, at), fired, at);
  }

  /** Why not: the rule that is broken, or the kernel's word. */
  refusal(name: Name, type: string, payload: object = {}): string | undefined {
    const actor = cast.find((member) => member.name === name)?.actor;
    const result = actor && this.attempt(actor, type, payload, "2026-11-23T10:00");
    if (result === undefined || result.ok) return undefined;
    return result.reason ?? result.refusal;
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

  get context(): ComplaintContext {
    return ComplaintContext.parse(this.stored?.context);
  }

  dueOn(clock: string): string | undefined {
    const row = liveClock(this.record.clocks, clock);
    return row && new Date(row.dueAt.getTime() + 8 * 3_600_000).toISOString().slice(0, 10);
  }

  private attempt(actor: Actor, type: string, payload: object, at: string): StepResult {
    const event = { type, payload, actor, at: shanghai(at).toISOString() };
    return this.stored === undefined ? start(definition, event) : step(definition, this.stored, event);
  }

  private take(result: StepResult, before: CaseRecord, at: string): this {
    if (!result.ok) throw new Error(result.refusal);
    const { stored, state, effects } = result;
    const record = applyEffects(before, effects, {
      at: shanghai(at),
      rules: clocksOf(stored),
      calendars: cnCalendars,
    });
    return Object.assign(this, { stored, state, effects, record });
  }
}

function shanghai(local: string): Date {
  return new Date(`${local}:00+08:00`);
}

const dispatch = office(LEAD);
const solved = { outcome: "solved", text: "已处理" };
const reason = { reason: "不是本单位职责" };

function handled(): Story {
  return new Story().says("intake", "complaint.dispatched", dispatch).says("clerk", "complaint.accepted");
}

function answered(): Story {
  return handled()
    .says("clerk", "complaint.answerDrafted", solved)
    .says("supervisor", "complaint.answerApproved");
}

describe("who may do what where", () => {
  /** Everything anybody may do in some situation of that state. Whoever is not here may do nothing there. */
  const table: Record<string, Record<string, string>> = {
    inTriage: {
      citizen: "urged withdrawn",
      intake: "dispatched joined merged referred refusedAtIntake",
      "centre supervisor": "pressed",
    },
    dispatched: {
      citizen: "urged withdrawn",
      intake: "joined",
      clerk: "accepted recusalDeclared returned",
      supervisor: "pressed recusalDeclared",
      "other clerk": "accepted recusalDeclared returned",
      "other supervisor": "pressed recusalDeclared",
      "co-handler": "contributed",
      superior: "pressed",
    },
    returned: {
      citizen: "urged withdrawn",
      intake: "joined",
      umpire: "designated redispatched ruledOut umpireRecused",
      "centre supervisor": "pressed",
    },
    handling: {
      citizen: "recusalAsked urged withdrawn",
      intake: "joined",
      clerk: "answerDrafted coHandlerAdded extensionAsked informationAsked recusalDeclared",
      supervisor: "extensionGranted extensionRefused pressed recusalDeclared recusalOrdered recusalRefused",
      "other clerk": "answerDrafted coHandlerAdded extensionAsked informationAsked recusalDeclared",
      "other supervisor": "pressed recusalDeclared",
      "co-handler": "contributed",
      superior: "pressed",
    },
    awaitingCitizen: {
      citizen: "informationGiven withdrawn",
      intake: "joined",
      supervisor: "extensionGranted extensionRefused pressed recusalOrdered recusalRefused",
      "other supervisor": "pressed",
      "co-handler": "contributed",
      superior: "pressed",
    },
    inReview: {
      citizen: "recusalAsked urged withdrawn",
      intake: "joined",
      clerk: "draftTakenBack recusalDeclared",
      supervisor: "answerApproved answerSentBack pressed recusalDeclared recusalOrdered recusalRefused",
      "other clerk": "draftTakenBack recusalDeclared",
      "other supervisor": "answerApproved answerSentBack pressed recusalDeclared",
      superior: "pressed",
    },
    answered: {
      citizen: "rated",
      intake: "callBackFailed calledBack",
      "centre supervisor": "pressed",
    },
    rated: { citizen: "reopened reviewAsked" },
    underReview: { superior: "answeredAnew pressed reviewerRecused upheld" },
    closed: {},
    merged: {},
    withdrawn: {},
  };
  /** Members of the cast who are to the workflow what another one is. */
  const alike: Record<string, string> = {
    "clerk (both)": "clerk",
    "supervisor (both)": "supervisor",
    "second umpire": "umpire",
    "second superior": "superior",
    "second co-handler": "co-handler",
  };

  let graph: Graph;
  beforeAll(() => {
    // Those without any say are tried in conformance.test.ts.
    const known = new Set(Object.values(table).flatMap((row) => Object.keys(row)));
    const members = exploration.cast.filter(({ name }) => known.has(alike[name] ?? name));
    graph = explore(definition, { ...exploration, cast: members });
  });

  test("is exactly this table, over every situation there is", () => {
    const found: Record<string, Record<string, Set<string>>> = {};
    for (const { state, edges, stored } of graph.nodes) {
      const row = (found[state] ??= {});
      const may = new Set(edges.map(({ by, type }) => `${by}:${type}`));
      // What is not followed from here is allowed all the same.
      for (const { name, actor } of exploration.cast)
        for (const type of allowedEvents(definition, stored, actor)) may.add(`${name}:${type}`);
      for (const each of may) {
        const [by = "", type = ""] = each.split(":");
        if (by !== "clock") (row[alike[by] ?? by] ??= new Set()).add(type.replace("complaint.", ""));
      }
    }
    const written = Object.fromEntries(
      Object.entries(found).map(([state, row]) => [
        state,
        Object.fromEntries(Object.entries(row).map(([name, types]) => [name, [...types].sort().join(" ")])),
      ]),
    );
    expect(written).toEqual(table);
  });

  test("nobody decides on what is their own, in any situation", () => {
    const own: [decision: RegExp, field: "draftedBy" | "extensionAskedBy"][] = [
      [/answer(Approved|SentBack)/, "draftedBy"],
      [/extension(Granted|Refused)/, "extensionAskedBy"],
    ];
    for (const [decision, field] of own) {
      const ofBoth = graph.nodes.filter(({ stored }) => contextOf(stored)[field] === "both-1");
      expect(ofBoth.length).toBeGreaterThan(0);
      const deciders = ofBoth.flatMap(({ edges }) =>
        edges.filter(({ type }) => decision.test(type)).map(({ by }) => by),
      );
      expect(new Set(deciders)).toEqual(new Set(["supervisor"]));
    }
  });

  test("who is recused does nothing more, whatever their role", () => {
    const recused = graph.nodes.filter(({ stored }) => contextOf(stored).recusedUserIds.length > 0);
    expect(new Set(recused.flatMap(({ stored }) => contextOf(stored).recusedUserIds))).toEqual(
      new Set(["clerk-1", "both-1", "supervisor-1", "umpire-1", "umpire-2"]),
    );
    for (const { stored } of recused) {
      const { recusedUserIds } = contextOf(stored);
      for (const { actor } of exploration.cast)
        if ("userId" in actor && recusedUserIds.some((id) => id === actor.userId))
          expect(allowedEvents(definition, stored, actor)).toEqual([]);
    }
  });

  test("every situation waits for exactly the people of its stage", () => {
    const stage: Record<string, string[]> = {
      inTriage: ["triage"],
      dispatched: ["accept"],
      returned: ["rule"],
      handling: ["handle"],
      inReview: ["review"],
      underReview: ["superiorReview"],
    };
    for (const { state, record, stored } of graph.nodes) {
      const context = contextOf(stored);
      const wanted = [
        ...(stage[state] ?? []),
        ...context.pendingCoHandlerIds.map((id) => `cohandle#${id}`),
        ...(context.extensionAskedBy === null ? [] : ["extension"]),
        ...(context.recusal === "asked" ? ["recusal"] : []),
        ...(context.needsCallBack ? ["callBack"] : []),
        ...(context.hasSuperviseTask ? ["supervise"] : []),
      ];
      expect(
        openTasks(record.tasks)
          .map(({ name }) => name)
          .sort(),
        state,
      ).toEqual(wanted.sort());
    }
  });

  test("every situation runs exactly the clocks of its stage; what is late is supervised", () => {
    const stage: Record<string, string[]> = {
      inTriage: ["triage"],
      dispatched: ["accept", "answer"],
      returned: ["ruling"],
      handling: ["answer"],
      awaitingCitizen: ["information", "answer"],
      inReview: ["review", "answer"],
      answered: ["verdict"],
      underReview: ["superiorReview"],
    };
    const besides = ["supervision", "returning", "recusal", "callBack", "reopening", "reviewRequest"];
    for (const { state, record, stored } of graph.nodes) {
      const context = contextOf(stored);
      const live = record.clocks.filter(isLive);
      const names = live.map(({ name }) => name);
      const ofHelpers = context.pendingCoHandlerIds.map((id) => `cohandling#${id}`);
      for (const name of names)
        expect([...(stage[state] ?? []), ...besides, ...ofHelpers], state).toContain(name);
      expect(names).toEqual(expect.arrayContaining(ofHelpers));
      expect(names.includes("supervision"), state).toBe(context.supervisionLevel > 0);
      expect(names.includes("returning") && context.isReturnOver, state).toBe(false);
      if (state === "rated") expect(names).toEqual([context.hasReopened ? "reviewRequest" : "reopening"]);
      // A clock of the stage is missing only once it has run out, and then it is supervised.
      const missing = (stage[state] ?? []).filter((name) => !names.includes(name));
      if (missing.length > 0) expect(record.isOverdue, `${state} without ${missing.join()}`).toBe(true);
      if (record.isOverdue) expect(context.supervisionLevel, state).toBeGreaterThan(0);
      // Paused is only what waits for the citizen.
      const paused = live.filter(({ status }) => status === "paused").map(({ name }) => name);
      if (state === "awaitingCitizen")
        expect(paused.sort()).toEqual(names.filter((name) => name !== "information").sort());
      else expect(paused, state).toEqual([]);
    }
  });

  test("context and record never disagree on who answers for the case, its verdict and its lateness", () => {
    for (const { record, stored } of graph.nodes) {
      const context = contextOf(stored);
      expect(context.accountableAgencyId).toBe(record.accountableAgencyId);
      expect(context.rating).toBe(record.rating);
      expect(context.isStageOverdue || context.isAnswerOverdue).toBe(record.isOverdue);
    }
  });

  test("an agency's claim stands from the answer on; none while the case is open", () => {
    const isOut = ({ state, isFinal }: Node) =>
      isFinal || ["answered", "rated", "underReview"].includes(state);
    for (const node of graph.nodes) expect(node.record.outcome !== null, node.state).toBe(isOut(node));
  });

  test("a designation is final in every situation, and so is a return that comes too late", () => {
    const closed = graph.nodes.filter(({ stored }) => {
      const { isDesignated, isReturnOver } = contextOf(stored);
      return isDesignated || isReturnOver;
    });
    expect(closed.length).toBeGreaterThan(0);
    expect(closed.flatMap(({ edges }) => edges).some(({ type }) => type === "complaint.returned")).toBe(
      false,
    );
  });

  test("the agency an anonymous complaint is about never has a part in it", () => {
    const spared = graph.nodes.filter(({ stored }) => contextOf(stored).aboutAgencyId === DENOUNCED);
    expect(spared.length).toBeGreaterThan(0);
    expect(JSON.stringify(spared.map(({ record }) => record))).not.toContain(DENOUNCED);
  });

  test("uses every clock it declares and mails only by known templates; nobody anonymous is written to", () => {
    const used = new Set(
      graph.nodes.flatMap(({ record }) => record.clocks.map(({ name }) => name.split("#")[0])),
    );
    expect([...used].sort()).toEqual([...clockNames].sort());
    const sent = new Set<string>();
    for (const { stored, edges, at } of graph.nodes) {
      const { privacy, hasJoined } = contextOf(stored);
      for (const { type, payload, by } of edges) {
        const actor: Actor = cast.find(({ name }) => name === by)?.actor ?? { kind: "clock" };
        const result = step(definition, stored, { type, payload, actor, at: at.toISOString() });
        for (const effect of result.ok ? result.effects : []) {
          if (effect.type !== "notifyCitizen") continue;
          sent.add(effect.template);
          expect(privacy === "anonymous" && !hasJoined, `${type} of somebody anonymous`).toBe(false);
        }
      }
    }
    expect([...sent, "complaintReceived"].sort()).toEqual([...mailTemplates].sort());
  }, 60_000);
});

function contextOf(stored: StoredState): ComplaintContext {
  return stored.context as ComplaintContext;
}

describe("stories", () => {
  test("the short way: filed, dispatched, accepted, drafted, approved, called back, closed", () => {
    const story = new Story();
    expect(story.waits).toEqual(["triage running", `triage: intake of ${CENTRE}`]);
    expect(story.record.accountableAgencyId).toBe(CENTRE);
    story.says("intake", "complaint.dispatched", dispatch);
    expect(story.record.accountableAgencyId).toBe(LEAD);
    expect(story.waits).toEqual([
      "accept running",
      "returning running",
      "answer running",
      `accept: clerk of ${LEAD}`,
    ]);
    story.says("clerk", "complaint.accepted").says("clerk", "complaint.answerDrafted", solved);
    expect(story.record.outcome).toBeNull();
    story.says("supervisor", "complaint.answerApproved");
    expect(story).toMatchObject({
      state: "answered",
      mails: ["complaintAnswered"],
      record: { outcome: "solved", rating: null, accountableAgencyId: CENTRE },
      waits: ["verdict running", "callBack running", `callBack: intake of ${CENTRE}`],
    });
    story.says("intake", "complaint.calledBack", { rating: 5, comment: "很好" });
    expect(story).toMatchObject({
      state: "closed",
      waits: [],
      record: { outcome: "solved", rating: 5, accountableAgencyId: null },
    });
  });

  test("the answer's clock runs from dispatch; accepting late does not move it", () => {
    const story = new Story().says("intake", "complaint.dispatched", dispatch, "2026-11-24T16:00");
    expect(story.dueOn("accept")).toBe("2026-11-25");
    expect(story.dueOn("returning")).toBe("2026-11-26");
    expect(story.dueOn("answer")).toBe("2026-12-01");
    story.clock("accept", "2026-11-26T00:00");
    expect(story).toMatchObject({ state: "dispatched", record: { isOverdue: true } });
    expect(story.waits).toContain(`supervise: supervisor of ${LEAD}`);
    story.says("clerk", "complaint.accepted", {}, "2026-11-30T09:00");
    expect(story.dueOn("answer")).toBe("2026-12-01");
    expect(story).toMatchObject({
      waits: ["answer running", `handle: clerk of ${LEAD}`],
      record: { isOverdue: false },
    });
  });

  test("limits are the division's own", () => {
    const province = new Story().says("intake", "complaint.dispatched", dispatch);
    const city = new Story(localOpening).says("intake", "complaint.dispatched", dispatch);
    expect([province.dueOn("returning"), city.dueOn("returning")]).toEqual(["2026-11-25", "2026-11-24"]);
    const returning = { ...reason, rule: "三定方案" };
    province.says("clerk", "complaint.returned", returning);
    city.says("clerk", "complaint.returned", returning);
    // There one return is enough; here another office may still be tried.
    expect(province.refusal("umpire", "complaint.redispatched", office(OTHER_LEAD))).toBeUndefined();
    expect(city.refusal("umpire", "complaint.redispatched", office(OTHER_LEAD))).toBe("notAllowedNow");
  });

  describe("duplicates and what belongs elsewhere", () => {
    const main = "00000000-0000-4000-8000-00000000000a";

    test("merged: an end of its own kind, told to its citizen", () => {
      const story = new Story().says("intake", "complaint.merged", { intoCaseId: main });
      expect(story).toMatchObject({
        state: "merged",
        waits: [],
        mails: ["complaintMerged"],
        record: { outcome: "merged", mergedIntoId: main, accountableAgencyId: null },
      });
      expect(story.refusal("citizen", "complaint.withdrawn")).toBe("notAllowedNow");
    });

    test("withdrawing does not rob those who have joined of their answer", () => {
      const story = handled().says("intake", "complaint.joined", { caseId: main });
      expect(
        new Story()
          .says("intake", "complaint.joined", { caseId: main })
          .refusal("intake", "complaint.merged", { intoCaseId: main }),
      ).toBe("notAllowedNow");
      story.says("citizen", "complaint.withdrawn");
      expect(story).toMatchObject({
        state: "handling",
        mails: ["complaintWithdrawn"],
        context: { isFilerGone: true },
        record: { outcome: null },
      });
      for (const [name, type, payload] of [
        ["citizen", "complaint.withdrawn", {}],
        ["citizen", "complaint.urged", {}],
        ["citizen", "complaint.recusalAsked", reason],
        ["clerk", "complaint.informationAsked", { question: "在哪里？" }],
      ] as const)
        expect(story.refusal(name, type, payload), type).toBe("notAllowedNow");
      story.says("clerk", "complaint.answerDrafted", solved).says("supervisor", "complaint.answerApproved");
      expect(story).toMatchObject({
        state: "closed",
        mails: ["complaintAnswered"],
        record: { outcome: "solved", rating: null },
      });
    });

    test("withdrawn while asked, with others waiting: handling goes on without the reply", () => {
      const story = handled()
        .says("intake", "complaint.joined", { caseId: main })
        .says("clerk", "complaint.informationAsked", { question: "在哪里？" })
        .says("citizen", "complaint.withdrawn");
      expect(story.waits).toEqual(["answer running", `handle: clerk of ${LEAD}`]);
    });

    test("beyond anybody's power, or the same again: an answer, with what the citizen can do", () => {
      const refusal = { reason: "beyondPower", text: "已由法院受理", remedy: "可以上诉" };
      expect(new Story().says("intake", "complaint.refusedAtIntake", refusal)).toMatchObject({
        state: "closed",
        waits: [],
        record: { outcome: "beyondPower", accountableAgencyId: null },
      });
      const again = { ...refusal, reason: "sameMatter" };
      expect(new Story().says("intake", "complaint.refusedAtIntake", again).record.outcome).toBe("refused");
      const { remedy, ...without } = refusal;
      expect(remedy).not.toBe("");
      expect(new Story().refusal("intake", "complaint.refusedAtIntake", without)).toBe("invalidPayload");
    });

    test("what belongs elsewhere is referred to a body that is named", () => {
      const referral = { body: "金融监管总局", text: "属于金融监管", remedy: "可以拨打 12378" };
      expect(new Story().says("intake", "complaint.referred", referral)).toMatchObject({
        state: "closed",
        mails: ["complaintReferred"],
        record: { outcome: "beyondPower" },
      });
      expect(new Story().refusal("intake", "complaint.referred", { ...referral, body: "" })).toBe(
        "invalidPayload",
      );
    });
  });

  describe("whose it is", () => {
    const returning = { ...reason, rule: "三定方案" };

    test("not ours: to the umpire, on to another, back again, and then it is decided", () => {
      const story = new Story().says("intake", "complaint.dispatched", dispatch);
      story.says("clerk", "complaint.returned", returning);
      expect(story).toMatchObject({
        state: "returned",
        waits: ["ruling running", `rule: umpire of ${CENTRE}`],
        record: { accountableAgencyId: CENTRE },
      });
      expect(story.refusal("clerk", "complaint.accepted")).toBe("notAllowedForYou");
      expect(story.refusal("intake", "complaint.redispatched", dispatch)).toBe("notAllowedForYou");
      // Whoever has just returned it gets it back by a designation alone.
      expect(story.refusal("umpire", "complaint.redispatched", dispatch)).toBe("returnedByThisAgency");
      story
        .says("umpire", "complaint.redispatched", office(OTHER_LEAD))
        .says("other clerk", "complaint.returned", returning);
      // Twice is often: the centre's supervisor looks at it.
      expect(story.waits).toContain(`supervise: supervisor of ${CENTRE}`);
      expect(story.record.isOverdue).toBe(false);
      expect(story.refusal("umpire", "complaint.redispatched", dispatch)).toBe("notAllowedNow");
      story.says("umpire", "complaint.designated", { ...dispatch, ground: "属地" });
      expect(story.refusal("clerk", "complaint.returned", returning)).toBe("notAllowedNow");
      expect(story.waits).toEqual([
        "accept running",
        "returning running",
        "answer running",
        `accept: clerk of ${LEAD}`,
      ]);
    });

    test("who is silent until the time for it has passed cannot return it any more", () => {
      const story = new Story().says("intake", "complaint.dispatched", dispatch);
      story.clock("accept", "2026-11-25T00:00").clock("returning", "2026-11-26T00:00");
      expect(story.refusal("clerk", "complaint.returned", returning)).toBe("notAllowedNow");
      expect(story.refusal("clerk", "complaint.accepted")).toBeUndefined();
    });

    test("nobody's: the umpire says so, with the remedy", () => {
      const story = new Story()
        .says("intake", "complaint.dispatched", dispatch)
        .says("clerk", "complaint.returned", returning)
        .says("umpire", "complaint.ruledOut", { text: "不属行政职权", remedy: "可以起诉" });
      expect(story).toMatchObject({ state: "closed", waits: [], record: { outcome: "beyondPower" } });
    });

    test.each([
      ["open", "33", undefined],
      ["confidential", "33", "agencyComplainedAbout"],
      ["anonymous", "33", undefined],
      ["anonymous", "3301", "agencyComplainedAbout"],
    ])(
      "a complaint that is %s under the rules of %s: may it go to the agency it is about? %s",
      (privacy, set, answer) => {
        const story = new Story({
          ruleSet: `complaint-${set}-2026`,
          aboutAgencyId: DENOUNCED,
          ...(privacy !== "open" && { privacy }),
        });
        for (const payload of [
          office(DENOUNCED),
          { ...dispatch, coHandlerIds: [DENOUNCED] },
          { ...dispatch, superiorAgencyId: DENOUNCED },
        ])
          expect(story.refusal("intake", "complaint.dispatched", payload)).toBe(answer);
        story.says("intake", "complaint.dispatched", dispatch).says("clerk", "complaint.accepted");
        expect(story.refusal("clerk", "complaint.coHandlerAdded", { agencyId: DENOUNCED })).toBe(answer);
      },
    );
  });

  describe("those who help", () => {
    const helped = () =>
      new Story(localOpening)
        .says("intake", "complaint.dispatched", {
          ...dispatch,
          coHandlerIds: [CO_HANDLER, SECOND_CO_HANDLER],
        })
        .says("clerk", "complaint.accepted");

    test("each has a clock, shorter than the lead's, and a task of their own; the lead answers for the whole", () => {
      const story = helped();
      expect(story.dueOn(`cohandling#${CO_HANDLER}`)).toBe("2026-11-25");
      expect(story.dueOn("answer")).toBe("2026-11-30");
      expect(story.record.accountableAgencyId).toBe(LEAD);
      expect(story.waits).toEqual(
        expect.arrayContaining([
          `cohandle#${CO_HANDLER}: clerk of ${CO_HANDLER}`,
          `cohandle#${SECOND_CO_HANDLER}: clerk of ${SECOND_CO_HANDLER}`,
        ]),
      );
      expect(story.refusal("clerk", "complaint.answerDrafted", solved)).toBe("notAllowedNow");
      story.says("co-handler", "complaint.contributed", { text: "已检查" });
      expect(story.refusal("co-handler", "complaint.contributed", { text: "又及" })).toBe("notAllowedForYou");
      expect(story.refusal("clerk", "complaint.answerDrafted", solved)).toBe("notAllowedNow");
      story.says("second co-handler", "complaint.contributed", { text: "已检查" });
      expect(story.refusal("clerk", "complaint.answerDrafted", solved)).toBeUndefined();
    });

    test("who is late is supervised and not waited for; a late word is still heard", () => {
      const story = helped().says("co-handler", "complaint.contributed", { text: "已检查" });
      story.clock(`cohandling#${SECOND_CO_HANDLER}`, "2026-11-26T00:00");
      expect(story).toMatchObject({
        record: { isOverdue: false },
        context: { lateCoHandlerIds: [SECOND_CO_HANDLER], pendingCoHandlerIds: [], supervisionLevel: 1 },
      });
      expect(story.waits).toContain(`supervise: supervisor of ${LEAD}`);
      expect(story.refusal("clerk", "complaint.answerDrafted", solved)).toBeUndefined();
      story.says("second co-handler", "complaint.contributed", { text: "抱歉" }, "2026-11-26T09:00");
      expect(story.context.lateCoHandlerIds).toEqual([]);
    });

    test("the lead may ask another later, within the limit and nobody twice", () => {
      const story = handled();
      story.says("clerk", "complaint.coHandlerAdded", { agencyId: CO_HANDLER }, "2026-11-25T10:00");
      expect(story.dueOn(`cohandling#${CO_HANDLER}`)).toBe("2026-11-30");
      expect(story.refusal("clerk", "complaint.coHandlerAdded", { agencyId: CO_HANDLER })).toBe(
        "coHandlerTwice",
      );
      expect(story.refusal("clerk", "complaint.coHandlerAdded", { agencyId: LEAD })).toBe("coHandlerTwice");
      expect(helped().refusal("clerk", "complaint.coHandlerAdded", { agencyId: OTHER_LEAD })).toBe(
        "notAllowedNow",
      );
      const intake = new Story(localOpening);
      const three = { ...dispatch, coHandlerIds: [CO_HANDLER, SECOND_CO_HANDLER, OTHER_LEAD] };
      expect(intake.refusal("intake", "complaint.dispatched", three)).toBe("tooManyCoHandlers");
      expect(intake.refusal("intake", "complaint.dispatched", { ...dispatch, coHandlerIds: [LEAD] })).toBe(
        "coHandlerTwice",
      );
    });

    test("a return ends their part too", () => {
      const story = new Story()
        .says("intake", "complaint.dispatched", { ...dispatch, coHandlerIds: [CO_HANDLER] })
        .says("clerk", "complaint.returned", { ...reason, rule: "三定方案" });
      expect(story.waits).toEqual(["ruling running", `rule: umpire of ${CENTRE}`]);
      expect(story.refusal("co-handler", "complaint.contributed", { text: "已检查" })).toBe(
        "notAllowedForYou",
      );
    });
  });

  describe("time", () => {
    const question = { question: "在哪里？" };

    test("asking the citizen stops everybody's clock, not the case", () => {
      const story = new Story()
        .says(
          "intake",
          "complaint.dispatched",
          { ...dispatch, coHandlerIds: [CO_HANDLER] },
          "2026-11-24T16:00",
        )
        .says("clerk", "complaint.accepted", {}, "2026-11-24T17:00")
        .says("clerk", "complaint.informationAsked", question, "2026-11-25T10:00");
      expect(story.waits.slice(0, 3)).toEqual([
        `cohandling#${CO_HANDLER} paused`,
        "answer paused",
        "information running",
      ]);
      expect(story.dueOn("information")).toBe("2026-12-02");
      story.says("citizen", "complaint.informationGiven", { text: "文三路" }, "2026-11-27T09:00");
      expect(story.dueOn("answer")).toBe("2026-12-03");
      const row = liveClock(story.record.clocks, "answer");
      expect(
        row &&
          explainClock(row, cnCalendars)
            .days.filter(({ kind }) => kind === "paused")
            .map(({ on }) => on),
      ).toEqual(["2026-11-25", "2026-11-26"]);
    });

    test("a citizen who does not reply is answered all the same, and asked once", () => {
      const story = handled()
        .says("clerk", "complaint.informationAsked", question)
        .clock("information", "2026-12-01T00:00");
      expect(story).toMatchObject({ state: "handling", mails: ["complaintInformationLapsed"] });
      expect(story.refusal("clerk", "complaint.informationAsked", question)).toBe("notAllowedNow");
    });

    test("more time: asked before the end, granted by another, told to the citizen, once", () => {
      const ask = { days: 7, reason: "需要检测" };
      const story = handled();
      expect(story.refusal("clerk", "complaint.extensionAsked", { ...ask, days: 11 })).toBe(
        "extensionTooLong",
      );
      story.says("clerk (both)", "complaint.extensionAsked", ask);
      expect(story.waits).toContain(`extension: supervisor of ${LEAD}`);
      expect(story.refusal("supervisor (both)", "complaint.extensionGranted")).toBe("notAllowedForYou");
      expect(story.refusal("clerk", "complaint.extensionAsked", ask)).toBe("notAllowedNow");
      expect(story.dueOn("answer")).toBe("2026-11-30");
      story.says("supervisor", "complaint.extensionGranted");
      expect(story.dueOn("answer")).toBe("2026-12-09");
      expect(story.mails).toEqual(["complaintExtended"]);
      expect(liveClock(story.record.clocks, "answer")?.extensions).toMatchObject([
        { days: 7, ruleId: "complaint.extension" },
      ]);
      expect(story.refusal("clerk", "complaint.extensionAsked", ask)).toBe("notAllowedNow");
    });

    test("refused is refused; too late is too late", () => {
      const ask = { days: 5, reason: "需要检测" };
      const refused = handled()
        .says("clerk", "complaint.extensionAsked", ask)
        .says("supervisor", "complaint.extensionRefused", { reason: "案情简单" });
      expect(refused.dueOn("answer")).toBe("2026-11-30");
      expect(refused.refusal("clerk", "complaint.extensionAsked", ask)).toBe("notAllowedNow");
      const late = handled().says("clerk", "complaint.extensionAsked", ask);
      late.clock("answer", "2026-12-01T00:00");
      expect(late.refusal("supervisor", "complaint.extensionGranted")).toBe("notAllowedNow");
      expect(late.refusal("clerk", "complaint.extensionAsked", ask)).toBe("notAllowedNow");
    });
  });

  describe("supervision", () => {
    test("reminder, warning, then the superior, until the answer is out", () => {
      const story = handled().clock("answer", "2026-12-01T00:00");
      expect(story.waits).toEqual([
        "supervision running",
        `handle: clerk of ${LEAD}`,
        `supervise: supervisor of ${LEAD}`,
      ]);
      story.says("supervisor", "complaint.pressed", { instruction: "今天办结" }, "2026-12-01T09:00");
      expect(story).toMatchObject({
        waits: ["supervision running", `handle: clerk of ${LEAD}`],
        record: { isOverdue: true },
      });
      expect(story.refusal("supervisor", "complaint.pressed", { instruction: "再催" })).toBe("notAllowedNow");
      story.clock("supervision", "2026-12-04T00:00");
      expect(story).toMatchObject({ context: { supervisionLevel: 2 } });
      expect(story.waits).toContain(`supervise: supervisor of ${LEAD}`);
      story.clock("supervision", "2026-12-09T00:00");
      expect(story).toMatchObject({ context: { supervisionLevel: 3 } });
      expect(story.waits).toContain(`supervise: supervisor of ${SUPERIOR}`);
      expect(story.refusal("supervisor", "complaint.pressed", { instruction: "再催" })).toBe(
        "notAllowedForYou",
      );
      story.says("superior", "complaint.pressed", { instruction: "三日内办结" }, "2026-12-09T09:00");
      story.clock("supervision", "2026-12-12T00:00");
      expect(story.waits).toContain(`supervise: supervisor of ${SUPERIOR}`);
      story
        .says("clerk", "complaint.answerDrafted", solved, "2026-12-14T11:00")
        .says("supervisor", "complaint.answerApproved", {}, "2026-12-14T12:00");
      expect(story).toMatchObject({ context: { supervisionLevel: 0 }, record: { isOverdue: false } });
      expect(story.waits).not.toContain("supervision running");
    });

    test("two clocks that run out are one supervision", () => {
      const story = new Story().says("intake", "complaint.dispatched", dispatch);
      story.clock("accept", "2026-11-25T00:00").clock("answer", "2026-12-01T00:00");
      expect(story.waits.filter((wait) => wait.startsWith("supervis"))).toEqual([
        "supervision running",
        `supervise: supervisor of ${LEAD}`,
      ]);
      story.says("clerk", "complaint.accepted", {}, "2026-12-01T09:00");
      expect(story.record.isOverdue).toBe(true);
    });

    test("the citizen may urge, so often and no more; a stage that ends on time does not end that", () => {
      const story = handled().says("citizen", "complaint.urged");
      expect(story).toMatchObject({ record: { isOverdue: false }, context: { isWatched: true } });
      expect(story.waits).toContain(`supervise: supervisor of ${LEAD}`);
      story.says("clerk", "complaint.answerDrafted", solved).clock("review", "2026-11-25T00:00");
      expect(story.record.isOverdue).toBe(true);
      story.says("supervisor", "complaint.answerSentBack", { reason: "请写明依据" });
      expect(story).toMatchObject({ record: { isOverdue: false }, context: { supervisionLevel: 1 } });
      story.says("citizen", "complaint.urged", { reason: "还没有人来" });
      expect(story.refusal("citizen", "complaint.urged")).toBe("notAllowedNow");
    });
  });

  describe("recusal", () => {
    test("who has a stake steps aside, and a colleague goes on", () => {
      const story = handled().says("clerk", "complaint.recusalDeclared", { reason: "当事人是我亲属" });
      expect(story.refusal("clerk", "complaint.answerDrafted", solved)).toBe("notAllowedForYou");
      expect(story.refusal("clerk (both)", "complaint.answerDrafted", solved)).toBeUndefined();
    });

    test("an umpire steps aside too", () => {
      const story = new Story()
        .says("intake", "complaint.dispatched", dispatch)
        .says("clerk", "complaint.returned", { ...reason, rule: "三定方案" })
        .says("umpire", "complaint.umpireRecused");
      const designation = { ...dispatch, ground: "属地" };
      expect(story.refusal("umpire", "complaint.designated", designation)).toBe("notAllowedForYou");
      expect(story.refusal("second umpire", "complaint.designated", designation)).toBeUndefined();
    });

    test("the citizen asks for it: decided in a time of its own, and no answer goes out before", () => {
      const story = handled()
        .says("clerk", "complaint.answerDrafted", solved)
        .says("citizen", "complaint.recusalAsked", reason);
      expect(story.dueOn("recusal")).toBe("2026-11-25");
      expect(story.waits).toContain(`recusal: supervisor of ${LEAD}`);
      expect(story.refusal("supervisor", "complaint.answerApproved")).toBe("notAllowedNow");
      story.clock("recusal", "2026-11-26T00:00");
      expect(story.context).toMatchObject({ isWatched: true, recusal: "asked" });
      story.says(
        "supervisor",
        "complaint.recusalOrdered",
        { userId: "clerk-1", ...reason },
        "2026-11-26T09:00",
      );
      // What he has drafted is drafted anew by somebody else.
      expect(story).toMatchObject({
        state: "handling",
        mails: ["complaintRecusalDecided"],
        context: { recusedUserIds: ["clerk-1"], draftedBy: null },
      });
      expect(story.refusal("clerk", "complaint.answerDrafted", solved)).toBe("notAllowedForYou");
      expect(story.refusal("citizen", "complaint.recusalAsked", reason)).toBe("notAllowedNow");
    });

    test("refused, it goes on as before", () => {
      const story = handled()
        .says("citizen", "complaint.recusalAsked", reason)
        .says("supervisor", "complaint.recusalRefused", { reason: "查无此事" });
      expect(story).toMatchObject({ state: "handling", mails: ["complaintRecusalDecided"] });
      expect(story.waits).toEqual(["answer running", `handle: clerk of ${LEAD}`]);
    });

    test("where nobody is left to review a draft, it is taken back and drafted by somebody else", () => {
      const story = handled()
        .says("clerk (both)", "complaint.answerDrafted", solved)
        .says("supervisor", "complaint.recusalDeclared");
      expect(story.refusal("supervisor (both)", "complaint.answerApproved")).toBe("notAllowedForYou");
      story
        .says("clerk", "complaint.draftTakenBack")
        .says("clerk", "complaint.answerDrafted", solved)
        .says("supervisor (both)", "complaint.answerApproved");
      expect(story.state).toBe("answered");
    });
  });

  describe("the answer and after", () => {
    const again = () =>
      answered()
        .says("citizen", "complaint.rated", { rating: 1 })
        .says("citizen", "complaint.reopened", { reason: "问题仍在" }, "2026-11-25T10:00");
    const reviewed = () =>
      again()
        .says("clerk", "complaint.answerDrafted", { ...solved, outcome: "explained" }, "2026-11-26T10:00")
        .says("supervisor", "complaint.answerApproved", {}, "2026-11-26T11:00")
        .says("citizen", "complaint.rated", { rating: 1 }, "2026-11-27T10:00");

    test("a refusal needs a remedy", () => {
      const refused = { outcome: "refused", text: "不予支持" };
      expect(handled().refusal("clerk", "complaint.answerDrafted", refused)).toBe("invalidPayload");
      expect(
        handled().refusal("clerk", "complaint.answerDrafted", { ...refused, remedy: "可以申请复议" }),
      ).toBeUndefined();
      expect(handled().refusal("clerk", "complaint.answerDrafted", { outcome: "merged", text: "" })).toBe(
        "invalidPayload",
      );
    });

    test("four eyes: the drafter does not review, whatever their roles; sent back, it may be drafted anew", () => {
      const story = handled().says("clerk (both)", "complaint.answerDrafted", solved);
      expect(story.refusal("supervisor (both)", "complaint.answerApproved")).toBe("notAllowedForYou");
      story.says("supervisor", "complaint.answerSentBack", { reason: "请写明依据" });
      expect(story).toMatchObject({ state: "handling", context: { draftedBy: null } });
      story
        .says("clerk", "complaint.answerDrafted", solved)
        .says("supervisor (both)", "complaint.answerApproved");
      expect(story.state).toBe("answered");
    });

    test("called in vain: nobody speaks for the citizen, who may still speak up", () => {
      const story = answered().says("intake", "complaint.callBackFailed", { reason: "无人接听" });
      expect(story).toMatchObject({
        state: "answered",
        waits: ["verdict running"],
        record: { rating: null },
      });
      expect(story.refusal("intake", "complaint.calledBack", { rating: 5 })).toBe("notAllowedNow");
      expect(story.says("citizen", "complaint.rated", { rating: 3 }).state).toBe("closed");
    });

    test("a call-back that is late is supervised at the centre", () => {
      const story = answered().clock("callBack", "2026-11-27T00:00");
      expect(story).toMatchObject({ state: "answered", record: { isOverdue: true } });
      expect(story.waits).toContain(`supervise: supervisor of ${CENTRE}`);
      expect(story.clock("verdict", "2026-12-08T00:00")).toMatchObject({ state: "closed", waits: [] });
    });

    test("who is anonymous is neither called nor written to", () => {
      const story = new Story({ privacy: "anonymous" }, "intake");
      expect(story.mails).toEqual([]);
      story
        .says("intake", "complaint.dispatched", dispatch)
        .says("clerk", "complaint.accepted")
        .says("clerk", "complaint.answerDrafted", solved)
        .says("supervisor", "complaint.answerApproved");
      expect(story).toMatchObject({ mails: [], waits: ["verdict running"] });
      expect(story.refusal("intake", "complaint.calledBack", { rating: 5 })).toBe("notAllowedNow");
    });

    test.each([1, 2])(
      "a verdict of %i may have it done again, once, by the same lead on a new clock",
      (rating) => {
        const story = answered().says("citizen", "complaint.rated", { rating });
        expect(story).toMatchObject({ state: "rated", waits: ["reopening running"] });
        expect(story.refusal("citizen", "complaint.reviewAsked", reason)).toBe("notAllowedNow");
        story.says("citizen", "complaint.reopened", { reason: "问题仍在" }, "2026-11-25T10:00");
        expect(story).toMatchObject({
          state: "handling",
          record: { outcome: null, rating, accountableAgencyId: LEAD },
          // A poor verdict calls the supervisor.
          waits: [
            "answer running",
            "supervision running",
            `supervise: supervisor of ${LEAD}`,
            `handle: clerk of ${LEAD}`,
          ],
        });
        expect(story.dueOn("answer")).toBe("2026-12-02");
        expect(liveClock(story.record.clocks, "answer")).toMatchObject({ run: 2, ruleId: "complaint.redo" });
      },
    );

    test("dissatisfied again: the superior body reviews it, and that is the end", () => {
      const story = reviewed();
      expect(story).toMatchObject({ state: "rated", waits: ["reviewRequest running"] });
      expect(story.dueOn("reviewRequest")).toBe("2026-12-27");
      expect(story.refusal("citizen", "complaint.reopened", reason)).toBe("notAllowedNow");
      story.says("citizen", "complaint.reviewAsked", reason, "2026-12-20T10:00");
      expect(story).toMatchObject({
        state: "underReview",
        waits: ["superiorReview running", `superiorReview: supervisor of ${SUPERIOR}`],
        record: { accountableAgencyId: SUPERIOR, outcome: "explained" },
      });
      expect(story.dueOn("superiorReview")).toBe("2027-01-19");
      expect(story.refusal("supervisor", "complaint.upheld", { text: "答复正确" })).toBe("notAllowedForYou");
      story.says("superior", "complaint.upheld", { text: "答复正确" }, "2027-01-05T10:00");
      expect(story).toMatchObject({
        state: "closed",
        mails: ["complaintReviewed"],
        waits: [],
        record: { outcome: "explained", rating: 1 },
      });
    });

    test("the superior body may answer anew; who had a hand in the answer has none in the review", () => {
      const story = reviewed().says("citizen", "complaint.reviewAsked", reason, "2026-12-20T10:00");
      expect(story.context.answeredByIds).toEqual(["clerk-1", "supervisor-1"]);
      story.says(
        "superior",
        "complaint.answeredAnew",
        { outcome: "solved", text: "重新处理" },
        "2026-12-21T10:00",
      );
      expect(story.record).toMatchObject({ outcome: "solved", rating: 1 });
    });

    test("a reviewer with a stake in it leaves it to a colleague", () => {
      const story = reviewed().says("citizen", "complaint.reviewAsked", reason, "2026-12-20T10:00");
      story.says("superior", "complaint.reviewerRecused", {}, "2026-12-21T10:00");
      expect(story.refusal("superior", "complaint.upheld", { text: "答复正确" })).toBe("notAllowedForYou");
      expect(story.refusal("second superior", "complaint.upheld", { text: "答复正确" })).toBeUndefined();
    });

    test("a review that nobody asks for in time closes it", () => {
      expect(reviewed().clock("reviewRequest", "2026-12-28T00:00")).toMatchObject({
        state: "closed",
        record: { outcome: "explained" },
      });
    });

    test.each([3, 4, 5])("a verdict of %i closes it", (rating) => {
      expect(answered().says("citizen", "complaint.rated", { rating })).toMatchObject({
        state: "closed",
        record: { rating },
      });
    });

    test.each([0, 6, 2.5, "5", null])("a verdict of %j is none", (rating) => {
      expect(answered().refusal("citizen", "complaint.rated", { rating })).toBe("invalidPayload");
    });

    test("silence is no praise: the case closes without a verdict", () => {
      const story = answered();
      expect(story.dueOn("verdict")).toBe("2026-12-07");
      expect(story.clock("verdict", "2026-12-08T00:00")).toMatchObject({
        state: "closed",
        record: { outcome: "solved", rating: null },
      });
    });

    test("a poor verdict nobody follows up closes as it is", () => {
      const story = answered()
        .says("citizen", "complaint.rated", { rating: 1 })
        .clock("reopening", "2026-12-01T00:00");
      expect(story).toMatchObject({ state: "closed", waits: [], record: { outcome: "solved", rating: 1 } });
    });

    test("withdrawn at any time before the answer, and never after", () => {
      const asked = handled().says("clerk", "complaint.informationAsked", { question: "在哪里？" });
      const drafted = handled().says("clerk", "complaint.answerDrafted", solved);
      const helped = new Story().says("intake", "complaint.dispatched", {
        ...dispatch,
        coHandlerIds: [CO_HANDLER],
      });
      const contested = handled().says("citizen", "complaint.recusalAsked", reason);
      for (const story of [new Story(), handled(), asked, drafted, helped, contested, again()]) {
        expect(story.says("citizen", "complaint.withdrawn")).toMatchObject({
          state: "withdrawn",
          waits: [],
          record: { outcome: "withdrawn", accountableAgencyId: null, isOverdue: false },
        });
        expect(story.refusal("citizen", "complaint.withdrawn")).toBe("notAllowedNow");
      }
      expect(answered().refusal("citizen", "complaint.withdrawn")).toBe("notAllowedNow");
    });
  });
});
