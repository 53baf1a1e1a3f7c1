// The complaint as its law has it: a table of who may do what where, written by hand, and the stories that matter with
// their clocks. What holds for every workflow is in kernel/conformance.test.ts.
import { beforeAll, describe, expect, test } from "vitest";
import { cnCalendars } from "../kernel/calendars/cn.ts";
import { explainClock, isLive, liveClock } from "../kernel/clock.ts";
import type { Actor, StoredState } from "../kernel/definition.ts";
import type { Effect } from "../kernel/effects.ts";
import { explore, type Graph, type Node } from "../kernel/explore.ts";
import { applyEffects, type CaseRecord, emptyRecord, expireClock, openTasks } from "../kernel/record.ts";
import { start, step, type StepResult } from "../kernel/step.ts";
import { complaintWorkflow as definition } from "./definition.ts";
import { mailTemplates } from "./effects.ts";
import { clockNames } from "./events.ts";
import { cast, CENTRE, exploration, LEAD, opening, OTHER_LEAD } from "./exploration.ts";
import { ruleSets } from "./rules.ts";

const rules = ruleSets[0]?.clocks ?? {};

type Name = (typeof cast)[number]["name"];

/** A case told event by event, with the record the engine would keep. */
class Story {
  stored: StoredState | undefined;
  record: CaseRecord = emptyRecord;
  effects: Effect[] = [];
  state = "";

  constructor() {
    this.says("citizen", "complaint.submitted", opening, "2026-11-23T10:00");
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

  refusal(name: Name, type: string, payload: object = {}): string | undefined {
    const actor = cast.find((member) => member.name === name)?.actor;
    const result = actor && this.attempt(actor, type, payload, "2026-11-23T10:00");
    return result === undefined || result.ok ? undefined : result.refusal;
  }

  /** Live clocks and open tasks, in words. */
  get waits(): string[] {
    const clocks = this.record.clocks.filter(isLive).map(({ name, status }) => `${name} ${status}`);
    return [
      ...clocks,
      ...openTasks(this.record.tasks).map(({ name, role, agencyId }) => `${name}: ${role} of ${agencyId}`),
    ];
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
    const record = applyEffects(before, effects, { at: shanghai(at), rules, calendars: cnCalendars });
    return Object.assign(this, { stored, state, effects, record });
  }
}

function shanghai(local: string): Date {
  return new Date(`${local}:00+08:00`);
}

const dispatch = { leadAgencyId: LEAD };
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
      citizen: "withdrawn",
      intake: "dispatched refusedAtIntake",
      "centre supervisor": "pressed",
    },
    dispatched: {
      citizen: "withdrawn",
      clerk: "accepted returned",
      supervisor: "pressed",
      "other clerk": "accepted returned",
      "other supervisor": "pressed",
    },
    returned: {
      citizen: "withdrawn",
      intake: "designated redispatched refusedAtIntake",
      "centre supervisor": "pressed",
    },
    handling: {
      citizen: "withdrawn",
      clerk: "answerDrafted informationAsked",
      supervisor: "pressed",
      "other clerk": "answerDrafted informationAsked",
      "other supervisor": "pressed",
    },
    awaitingCitizen: {
      citizen: "informationGiven withdrawn",
      supervisor: "pressed",
      "other supervisor": "pressed",
    },
    inReview: {
      citizen: "withdrawn",
      supervisor: "answerApproved answerSentBack pressed",
      "other supervisor": "answerApproved answerSentBack pressed",
    },
    answered: { citizen: "rated" },
    rated: { citizen: "reopened" },
    closed: {},
    withdrawn: {},
  };
  /** Members of the cast who are to the workflow what another one is. */
  const alike: Record<string, string> = {
    "signed-in citizen": "citizen",
    "clerk (both)": "clerk",
    "supervisor (both)": "supervisor",
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
    for (const { state, edges } of graph.nodes) {
      const row = (found[state] ??= {});
      for (const { by, type } of edges)
        if (by !== "clock") (row[alike[by] ?? by] ??= new Set()).add(type.replace("complaint.", ""));
    }
    const written = Object.fromEntries(
      Object.entries(found).map(([state, row]) => [
        state,
        Object.fromEntries(Object.entries(row).map(([name, types]) => [name, [...types].sort().join(" ")])),
      ]),
    );
    expect(written).toEqual(table);
  });

  test("nobody approves or sends back what they drafted, in any situation", () => {
    const reviews = graph.nodes.filter(({ state }) => state === "inReview");
    const draftedByBoth = reviews.filter(
      ({ stored }) => (stored.context as { draftedBy: string }).draftedBy === "both-1",
    );
    expect(draftedByBoth.length).toBeGreaterThan(0);
    for (const { edges } of draftedByBoth) {
      const reviewers = edges
        .filter(({ type }) => /answer(Approved|SentBack)/.test(type))
        .map(({ by }) => by);
      expect(new Set(reviewers)).toEqual(new Set(["supervisor"]));
    }
  });

  test("every situation waits for exactly the people of its stage", () => {
    const stage: Record<string, string[]> = {
      inTriage: ["triage"],
      dispatched: ["accept"],
      returned: ["rule"],
      handling: ["handle"],
      inReview: ["review"],
    };
    for (const { state, record, stored } of graph.nodes) {
      const tasks = openTasks(record.tasks).map(({ name }) => name);
      const supervise = (stored.context as { hasSuperviseTask: boolean }).hasSuperviseTask
        ? ["supervise"]
        : [];
      expect(tasks.sort(), state).toEqual([...(stage[state] ?? []), ...supervise].sort());
    }
  });

  test("every situation runs exactly the clocks of its stage; late is what a supervision clock says", () => {
    const stage: Record<string, string[]> = {
      inTriage: ["triage"],
      dispatched: ["accept", "answer"],
      returned: ["ruling"],
      handling: ["answer"],
      awaitingCitizen: ["information", "answer"],
      inReview: ["review", "answer"],
      answered: ["verdict"],
      rated: ["reopening"],
    };
    for (const { state, record } of graph.nodes) {
      const live = record.clocks.filter(isLive);
      for (const { name } of live) expect([...(stage[state] ?? []), "supervision"], state).toContain(name);
      expect(
        live.some(({ name }) => name === "supervision"),
        state,
      ).toBe(record.isOverdue);
      // A clock of the stage is missing only once it has run out, and then it is supervised.
      const missing = (stage[state] ?? []).filter((name) => !live.some((row) => row.name === name));
      if (missing.length > 0) expect(record.isOverdue, `${state} without ${missing.join()}`).toBe(true);
      // Paused is only what waits for the citizen.
      const paused = live.filter(({ status }) => status === "paused").map(({ name }) => name);
      if (state === "awaitingCitizen") expect(paused).toEqual(expect.not.arrayContaining(["information"]));
      else expect(paused, state).toEqual([]);
    }
  });

  test("context and record never disagree on who answers for the case, its verdict and its lateness", () => {
    for (const { record, stored, isFinal } of graph.nodes) {
      const context = stored.context as Record<string, unknown>;
      expect(context.accountableAgencyId).toBe(record.accountableAgencyId);
      expect(context.rating).toBe(record.rating);
      expect(context.isStageOverdue || context.isAnswerOverdue).toBe(record.isOverdue);
      if (isFinal) expect(context.draftedOutcome === null || record.outcome !== null).toBe(true);
    }
  });

  test("an agency's claim is what was approved; none stands while the case is open again", () => {
    const isOut = ({ state }: Node) => ["answered", "rated"].includes(state);
    for (const node of graph.nodes.filter(({ isFinal }) => !isFinal)) {
      const { draftedOutcome } = node.stored.context as { draftedOutcome: string | null };
      expect(node.record.outcome, node.state).toBe(isOut(node) ? draftedOutcome : null);
    }
  });

  test("a designation is final in every situation", () => {
    const designated = graph.nodes.filter(
      ({ stored }) => (stored.context as { isDesignated: boolean }).isDesignated,
    );
    expect(designated.length).toBeGreaterThan(0);
    expect(designated.flatMap(({ edges }) => edges).some(({ type }) => type === "complaint.returned")).toBe(
      false,
    );
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
    expect([...sent, "complaintReceived"].sort()).toEqual([...mailTemplates].sort());
  }, 60_000);
});

describe("stories", () => {
  test("the short way: filed, dispatched, accepted, drafted, approved, rated, closed", () => {
    const story = new Story();
    expect(story.waits).toEqual(["triage running", `triage: intake of ${CENTRE}`]);
    expect(story.record.accountableAgencyId).toBe(CENTRE);
    story.says("intake", "complaint.dispatched", dispatch);
    expect(story.record.accountableAgencyId).toBe(LEAD);
    expect(story.waits).toEqual(["accept running", "answer running", `accept: clerk of ${LEAD}`]);
    story.says("clerk", "complaint.accepted").says("clerk", "complaint.answerDrafted", solved);
    expect(story.record.outcome).toBeNull();
    story.says("supervisor", "complaint.answerApproved");
    expect(story).toMatchObject({
      state: "answered",
      record: { outcome: "solved", rating: null, accountableAgencyId: LEAD },
    });
    story.says("citizen", "complaint.rated", { rating: 5 });
    expect(story).toMatchObject({
      state: "closed",
      waits: [],
      record: { outcome: "solved", rating: 5, accountableAgencyId: null },
    });
  });

  test("the answer's clock runs from dispatch; accepting late does not move it", () => {
    const story = new Story().says("intake", "complaint.dispatched", dispatch, "2026-11-24T16:00");
    expect(story.dueOn("accept")).toBe("2026-11-25");
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

  test("asking the citizen stops the agency's clock, not the case", () => {
    const story = new Story()
      .says("intake", "complaint.dispatched", dispatch, "2026-11-24T16:00")
      .says("clerk", "complaint.accepted", {}, "2026-11-24T17:00")
      .says("clerk", "complaint.informationAsked", { question: "在哪里？" }, "2026-11-25T10:00");
    expect(story.waits).toEqual(["answer paused", "information running"]);
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

  test("a citizen who does not reply is answered all the same, and only asked twice", () => {
    const question = { question: "在哪里？" };
    const story = handled()
      .says("clerk", "complaint.informationAsked", question)
      .clock("information", "2026-12-01T00:00");
    expect(story).toMatchObject({ state: "handling", stored: { context: { isInformationMissing: true } } });
    story.says("clerk", "complaint.informationAsked", question, "2026-12-01T09:00");
    story.says("citizen", "complaint.informationGiven", { text: "文三路" }, "2026-12-01T10:00");
    expect(story.stored?.context).toMatchObject({ isInformationMissing: false });
    expect(story.refusal("clerk", "complaint.informationAsked", question)).toBe("notAllowedNow");
  });

  test("an overdue answer is supervised until it is out, again and again", () => {
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
    expect(story.waits).toContain(`supervise: supervisor of ${LEAD}`);
    // The supervision clock stands still with the others while the citizen is asked.
    story.says("clerk", "complaint.informationAsked", { question: "在哪里？" }, "2026-12-04T09:00");
    expect(story.waits).toEqual([
      "supervision paused",
      "information running",
      `supervise: supervisor of ${LEAD}`,
    ]);
    story
      .says("citizen", "complaint.informationGiven", { text: "文三路" }, "2026-12-04T10:00")
      .says("clerk", "complaint.answerDrafted", solved, "2026-12-04T11:00")
      .says("supervisor", "complaint.answerApproved", {}, "2026-12-04T12:00");
    expect(story).toMatchObject({ waits: ["verdict running"], record: { isOverdue: false } });
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

  test("not ours: back to the centre, on to another, back again, and then it is decided", () => {
    const story = new Story().says("intake", "complaint.dispatched", dispatch);
    const returning = { ...reason, rule: "三定方案" };
    story.says("clerk", "complaint.returned", returning);
    expect(story).toMatchObject({
      state: "returned",
      waits: ["ruling running", `rule: intake of ${CENTRE}`],
      record: { accountableAgencyId: CENTRE },
    });
    expect(story.refusal("clerk", "complaint.accepted")).toBe("notAllowedForYou");
    story
      .says("intake", "complaint.redispatched", { leadAgencyId: OTHER_LEAD })
      .says("other clerk", "complaint.returned", returning);
    expect(story.refusal("intake", "complaint.redispatched", dispatch)).toBe("notAllowedNow");
    story.says("intake", "complaint.designated", { ...dispatch, ground: "属地" });
    expect(story.refusal("clerk", "complaint.returned", returning)).toBe("notAllowedNow");
    expect(story.waits).toEqual(["accept running", "answer running", `accept: clerk of ${LEAD}`]);
  });

  test("beyond anybody's power is an answer too, with what the citizen can do", () => {
    const refusal = { reason: "beyondPower", text: "已由法院受理", remedy: "可以上诉" };
    const story = new Story().says("intake", "complaint.refusedAtIntake", refusal);
    expect(story).toMatchObject({
      state: "closed",
      waits: [],
      record: { outcome: "beyondPower", accountableAgencyId: null },
    });
    const { remedy, ...without } = refusal;
    expect(remedy).not.toBe("");
    expect(new Story().refusal("intake", "complaint.refusedAtIntake", without)).toBe("invalidPayload");
  });

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
    expect(story).toMatchObject({ state: "handling", stored: { context: { draftedBy: null } } });
    story
      .says("clerk", "complaint.answerDrafted", solved)
      .says("supervisor (both)", "complaint.answerApproved");
    expect(story.state).toBe("answered");
  });

  test.each([1, 2])(
    "a verdict of %i may have it done again, once, by the same lead on a new clock",
    (rating) => {
      const story = answered().says("citizen", "complaint.rated", { rating });
      expect(story).toMatchObject({ state: "rated", waits: ["reopening running"] });
      story.says("citizen", "complaint.reopened", { reason: "问题仍在" }, "2026-11-25T10:00");
      expect(story).toMatchObject({
        state: "handling",
        record: { outcome: null, rating, accountableAgencyId: LEAD },
      });
      expect(story.dueOn("answer")).toBe("2026-12-02");
      expect(liveClock(story.record.clocks, "answer")).toMatchObject({ run: 2, ruleId: "complaint.redo" });
      story
        .says("clerk", "complaint.answerDrafted", { ...solved, outcome: "explained" })
        .says("supervisor", "complaint.answerApproved")
        .says("citizen", "complaint.rated", { rating: 1 });
      expect(story).toMatchObject({ state: "closed", record: { outcome: "explained", rating: 1 } });
    },
  );

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
    for (const story of [new Story(), handled(), asked, drafted]) {
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
