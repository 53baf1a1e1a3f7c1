// Refusals and their order, and what a step does with states it cannot understand.
import { beforeEach, describe, expect, test } from "vitest";
import { z } from "zod";
import { complaintWorkflow as complaint } from "../complaint/definition.ts";
import { cast, CENTRE, LEAD, office, opening, OTHER_LEAD } from "../complaint/exploration.ts";
import { WorkflowDefect } from "./defect.ts";
import type { Actor, StoredState, WorkflowDefinition } from "./definition.ts";
import { allowedEvents, maySend, start, step } from "./step.ts";

const at = "2026-11-24T02:00:00.000Z";

function actor(name: (typeof cast)[number]["name"]): Actor {
  const member = cast.find((each) => each.name === name);
  if (member === undefined) throw new Error(name);
  return member.actor;
}

function storedAfter(result: ReturnType<typeof step>): StoredState {
  if (!result.ok) throw new Error(result.refusal);
  return result.stored;
}

const opened = storedAfter(
  start(complaint, { type: "complaint.submitted", payload: opening, at, actor: actor("citizen") }),
);
const dispatch = {
  type: "complaint.dispatched",
  payload: office(LEAD),
  at,
  actor: actor("intake"),
};

describe("start", () => {
  const event = { type: "complaint.submitted", payload: opening, at, actor: actor("citizen") };

  test.each([
    ["an event nobody knows", { ...event, type: "constructor" }, "unknownEvent"],
    ["an event that does not open", { ...dispatch }, "notAllowedNow"],
    ["a payload with a field too many", { ...event, payload: { ...opening, more: 1 } }, "invalidPayload"],
    ["no payload", { ...event, payload: null }, "invalidPayload"],
    ["a clerk", { ...event, actor: actor("clerk") }, "notAllowedForYou"],
    [
      "the intake of an agency that is not the centre named",
      { ...event, actor: actor("intake elsewhere") },
      "notAllowedForYou",
    ],
  ])("refuses %s", (_, refused, refusal) => {
    expect(start(complaint, refused)).toMatchObject({ ok: false, refusal });
  });

  test("gives state, effects and stored state that survives JSON", () => {
    const result = start(complaint, event);
    expect(result).toMatchObject({
      ok: true,
      state: "inTriage",
      isFinal: false,
      stored: { version: complaint.version, value: "inTriage" },
    });
    expect(JSON.parse(JSON.stringify(result))).toEqual(result);
    expect(result.ok && result.effects).toContainEqual({
      type: "openTask",
      task: "triage",
      agencyId: CENTRE,
      role: "intake",
    });
  });
});

describe("step", () => {
  test.each([
    ["an event nobody knows", { ...dispatch, type: "complaint.exploded" }, "unknownEvent"],
    ["a key that every object has", { ...dispatch, type: "toString" }, "unknownEvent"],
    ["somebody who may never", { ...dispatch, actor: actor("clerk") }, "notAllowedForYou"],
    [
      "somebody who may never, whatever they send",
      { ...dispatch, actor: actor("clerk"), payload: 1 },
      "notAllowedForYou",
    ],
    ["a wrong payload", { ...dispatch, payload: { leadAgencyId: "" } }, "invalidPayload"],
    [
      "the opening event once more",
      { ...dispatch, type: "complaint.submitted", payload: opening, actor: actor("citizen") },
      "notAllowedNow",
    ],
    [
      "too late before a wrong payload",
      { type: "complaint.rated", payload: {}, at, actor: actor("citizen") },
      "notAllowedNow",
    ],
    [
      "a clock that means nothing here",
      { type: "clock.expired", payload: { clock: "verdict" }, at, actor: { kind: "clock" } as const },
      "notAllowedNow",
    ],
    [
      "a clock there is not",
      { type: "clock.expired", payload: { clock: "lunch" }, at, actor: { kind: "clock" } as const },
      "invalidPayload",
    ],
    [
      "a clock's event sent by a person",
      { type: "clock.expired", payload: { clock: "triage" }, at, actor: actor("intake") },
      "notAllowedForYou",
    ],
  ])("refuses %s", (_, event, refusal) => {
    expect(step(complaint, opened, event)).toMatchObject({ ok: false, refusal });
  });

  test("says what is wrong with a payload", () => {
    const result = step(complaint, opened, {
      ...dispatch,
      payload: { ...office(LEAD), instruction: " " },
    });
    expect(!result.ok && result.issues?.map(({ path }) => path)).toEqual([["instruction"]]);
  });

  test("is a function of its arguments and changes none of them", () => {
    const before = structuredClone(opened);
    const first = step(complaint, opened, dispatch);
    expect(step(complaint, opened, dispatch)).toEqual(first);
    expect(opened).toEqual(before);
    // As it comes back from the database.
    const reread: StoredState = JSON.parse(JSON.stringify(opened));
    expect(step(complaint, reread, dispatch)).toEqual(first);
  });
});

describe("what may be sent", () => {
  test("is read off the declaration", () => {
    expect(allowedEvents(complaint, opened, actor("intake"))).toEqual([
      "complaint.dispatched",
      "complaint.refusedAtIntake",
      "complaint.referred",
      "complaint.merged",
      "complaint.joined",
    ]);
    expect(allowedEvents(complaint, opened, actor("citizen"))).toEqual([
      "complaint.urged",
      "complaint.withdrawn",
    ]);
    expect(allowedEvents(complaint, opened, actor("clerk"))).toEqual([]);
    expect(allowedEvents(complaint, opened, { kind: "clock" })).toEqual(["clock.expired"]);
    expect(maySend(complaint, opened, "complaint.dispatched", actor("intake"))).toBe(true);
    expect(maySend(complaint, opened, "complaint.accepted", actor("intake"))).toBe(false);
    expect(maySend(complaint, opened, "hasOwnProperty", actor("intake"))).toBe(false);
  });
});

describe("what only the payload can tell against an event", () => {
  /** Every call of the check, with what it was given. */
  const calls: unknown[][] = [];
  const check = (...given: unknown[]) => {
    calls.push(given);
    const { leadAgencyId, contentHash } = given[1] as { leadAgencyId?: string; contentHash?: string };
    return leadAgencyId === OTHER_LEAD || contentHash?.startsWith("f") ? "notThere" : undefined;
  };
  const { events } = complaint;
  const checked: WorkflowDefinition = {
    ...complaint,
    events: Object.fromEntries(
      Object.entries(events).map(([type, spec]) =>
        ["complaint.dispatched", "complaint.submitted"].includes(type)
          ? [type, { ...spec, check }]
          : [type, spec],
      ),
    ),
  };
  const elsewhere = { ...dispatch, payload: office(OTHER_LEAD) };
  beforeEach(() => {
    calls.length = 0;
  });

  test("is a refusal with its reason, and changes nothing", () => {
    expect(step(checked, opened, elsewhere)).toEqual({
      ok: false,
      refusal: "ruleBroken",
      reason: "notThere",
    });
    expect(step(checked, opened, dispatch)).toEqual(step(complaint, opened, dispatch));
  });

  test("knows the context before the event, the payload and the sender", () => {
    step(checked, opened, elsewhere);
    expect(calls).toEqual([[opened.context, elsewhere.payload, actor("intake")]]);
  });

  test("can refuse the opening too, on the context that it would have", () => {
    const event = {
      type: "complaint.submitted",
      payload: { ...opening, contentHash: "f".repeat(64) },
      at,
      actor: actor("citizen"),
    };
    expect(start(checked, event)).toEqual({ ok: false, refusal: "ruleBroken", reason: "notThere" });
    expect(calls[0]?.[0]).toMatchObject({ centreAgencyId: CENTRE, leadAgencyId: null });
    expect(start(checked, { ...event, payload: opening }).ok).toBe(true);
  });

  const accepted = storedAfter(
    step(complaint, storedAfter(step(complaint, opened, dispatch)), {
      type: "complaint.accepted",
      payload: {},
      at,
      actor: actor("clerk"),
    }),
  );

  test.each([
    ["an event nobody knows", opened, { ...elsewhere, type: "complaint.exploded" }, "unknownEvent"],
    ["somebody who may never", opened, { ...elsewhere, actor: actor("clerk") }, "notAllowedForYou"],
    ["too late", accepted, elsewhere, "notAllowedNow"],
    [
      "a payload that does not fit",
      opened,
      { ...elsewhere, payload: { ...office(OTHER_LEAD), more: 1 } },
      "invalidPayload",
    ],
  ])("is asked last: %s is told that, and the rule is not asked", (_, stored, event, refusal) => {
    expect(step(checked, stored, event)).toMatchObject({ ok: false, refusal });
    expect(calls).toEqual([]);
  });

  test("takes no button away: what may be sent does not depend on it", () => {
    expect(allowedEvents(checked, opened, actor("intake"))).toEqual(
      allowedEvents(complaint, opened, actor("intake")),
    );
    expect(calls).toEqual([]);
  });
});

describe("states that are not the workflow's", () => {
  const { version, value, context } = opened;

  test.each([
    ["a state that is gone", { version, value: "vanished", context }],
    ["a value that is none", { version, value: null, context }],
    ["a context with a field missing", { version, value, context: {} }],
    ["a context with a field too many", { version, value, context: { ...(context as object), more: 1 } }],
    ["a version from the future", { version: complaint.version + 1, value, context }],
    ["a version before the first", { version: 0, value, context }],
    ["no version", { version: NaN, value, context }],
  ])("%s is a defect", (_, stored) => {
    expect(() => step(complaint, stored, dispatch)).toThrow(WorkflowDefect);
    expect(() => allowedEvents(complaint, stored, actor("intake"))).toThrow(WorkflowDefect);
  });
});

describe("migration", () => {
  // As if the present complaint were version 3: version 1 called the state "triage" and knew no language, version 2 did.
  const later: WorkflowDefinition = {
    ...complaint,
    version: 3,
    migrations: {
      1: (state) => ({ ...state, context: { ...(state.context as object), language } }),
      2: (state) => ({ ...state, value: "inTriage" }),
    },
  };
  const { language, ...oldContext } = opened.context as { language: string };
  const old: StoredState = { version: 1, value: "triage", context: oldContext };

  test("leads from the oldest version to the current one within the step", () => {
    const result = step(later, old, dispatch);
    expect(result).toMatchObject({
      ok: true,
      state: "dispatched",
      stored: { version: 3, context: { language: "zh" } },
    });
    expect(allowedEvents(later, old, actor("intake"))).toEqual(
      allowedEvents(complaint, opened, actor("intake")),
    );
  });

  test("is a defect when a link is missing or the result does not fit", () => {
    expect(() => step({ ...later, migrations: {} }, old, dispatch)).toThrow(/no way from version 1 to 3/);
    const forgetful = { ...later, migrations: { ...later.migrations, 1: (state: StoredState) => state } };
    expect(() => step(forgetful, old, dispatch)).toThrow(/stored context does not fit version 3/);
    const strict = { ...complaint, context: z.never() };
    expect(() => step(strict, opened, dispatch)).toThrow(WorkflowDefect);
  });
});
