// The appointment as its rules have it: a table of who may do what where, written by hand, and the stories that matter with
// their clocks. What holds for every workflow is in kernel/conformance.test.ts.
import { describe, expect, test } from "vitest";
import { explore } from "../kernel/explore.ts";
import { Story, tableOf } from "../kernel/story.ts";
import { appointmentWorkflow as definition } from "./definition.ts";
import { cast, exploration, OFFICE, opening, SUPERIOR } from "./exploration.ts";

/** Ten days after the story's Monday. */
const slot = { slotOn: "2026-12-03", slotAt: "09:30" };
const later = { slotOn: "2026-12-10", slotAt: "14:00" };

const held = (changes: object = {}) =>
  new Story(definition, cast).says("citizen", "held", { ...opening, ...slot, ...changes });
const confirmed = (changes: object = {}) => held(changes).says("citizen", "confirmed");
const unrecorded = () => confirmed().clock("visit");

test("who may do what where: in every reachable situation, exactly as the table says", () => {
  expect(tableOf(explore(definition, exploration))).toEqual({
    held: { citizen: "cancelled confirmed", clerk: "calledOff confirmed", system: "paid" },
    confirmed: { citizen: "cancelled rescheduled", clerk: "calledOff kept" },
    unrecorded: { clerk: "calledOff kept missed", supervisor: "pressed", superior: "pressed" },
    kept: {},
    missed: {},
    cancelled: {},
    lapsed: {},
  });
});

describe("stories", () => {
  test("held, confirmed, kept", () => {
    const story = held();
    expect([story.state, story.waits]).toEqual(["held", ["hold running"]]);
    story.says("citizen", "confirmed");
    expect(story.waits).toEqual(["visit running", `receive: clerk of ${OFFICE}`]);
    expect(story.dueOn("visit")).toBe("2026-12-03");
    story.says("clerk", "kept");
    expect([story.state, story.record.outcome, story.waits]).toEqual(["kept", "kept", []]);
    expect(story.mails).toEqual(["appointmentHeld", "appointmentConfirmed"]);
  });

  test("with a fee it is the payment that confirms it, once", () => {
    const story = held({ hasFee: true });
    expect(story.refusal("citizen", "confirmed")).toBe("notAllowedNow");
    expect(story.refusal("clerk", "paid", { gatewayRef: "gateway-1" })).toBe("notAllowedForYou");
    story.says("system", "paid", { gatewayRef: "gateway-1" });
    expect([story.state, story.stored?.context]).toMatchObject(["confirmed", { gatewayRef: "gateway-1" }]);
    expect(story.refusal("system", "paid", { gatewayRef: "gateway-1" })).toBe("notAllowedNow");
    expect(held().refusal("system", "paid", { gatewayRef: "gateway-1" })).toBe("notAllowedNow");
  });

  test("the hold lapses by the clock, and nothing confirms it any more", () => {
    const story = held({ hasFee: true }).clock("hold");
    expect([story.state, story.record.outcome, story.waits]).toEqual(["lapsed", "lapsed", []]);
    expect(story.refusal("system", "paid", { gatewayRef: "gateway-1" })).toBe("notAllowedNow");
  });

  test("moved to another day, twice in the province and once in Hangzhou", () => {
    const story = confirmed().says("citizen", "rescheduled", later);
    expect([story.state, story.dueOn("visit")]).toEqual(["confirmed", "2026-12-10"]);
    story.says("citizen", "rescheduled", slot);
    expect([story.dueOn("visit"), story.refusal("citizen", "rescheduled", later)]).toEqual([
      "2026-12-03",
      "notAllowedNow",
    ]);
    const inHangzhou = confirmed({ ruleSet: "appointment-3301-2026" }).says("citizen", "rescheduled", later);
    expect(inHangzhou.refusal("citizen", "rescheduled", slot)).toBe("notAllowedNow");
  });

  test.each([
    ["today", "2026-11-23"],
    ["a day gone by", "2026-01-01"],
  ])("a slot of %s is open until tomorrow night, never for ever", (_, slotOn) => {
    expect(confirmed({ slotOn }).dueOn("visit")).toBe("2026-11-24");
  });

  test("the day is over: recorded as missed, not before", () => {
    expect(confirmed().refusal("clerk", "missed")).toBe("notAllowedNow");
    const story = unrecorded();
    expect(story.waits).toEqual(["record running", `record: clerk of ${OFFICE}`]);
    expect(story.says("clerk", "missed").record.outcome).toBe("missed");
  });

  test("nobody records it: the supervisor is called, then the superior", () => {
    const story = unrecorded().clock("record");
    expect(story.waits).toContain(`supervise: supervisor of ${OFFICE}`);
    story
      .says("supervisor", "pressed", { instruction: "今天登记" })
      .clock("supervision")
      .clock("supervision");
    expect(story.waits).toContain(`supervise: supervisor of ${SUPERIOR}`);
    story.says("clerk", "kept");
    expect(story.record).toMatchObject({ outcome: "kept", isOverdue: false, accountableAgencyId: null });
    expect(story.waits).toEqual([]);
  });

  test.each([
    ["the citizen, while it is held", held, "citizen", "cancelled", {}],
    ["the citizen, when it is confirmed", confirmed, "citizen", "cancelled", {}],
    ["the office, while it is held", held, "clerk", "calledOff", { reason: "系统升级" }],
    ["the office, when it is confirmed", confirmed, "clerk", "calledOff", { reason: "系统升级" }],
    ["the office, when nobody could have come", unrecorded, "clerk", "calledOff", { reason: "停电" }],
  ] as const)("called off by %s, nothing goes on", (_, before, by, type, payload) => {
    const story = before().says(by, type, payload);
    expect([story.state, story.record.outcome, story.waits]).toEqual(["cancelled", "cancelled", []]);
    expect(story.mails.at(-1)).toBe(by === "citizen" ? "appointmentCancelled" : "appointmentCalledOff");
  });
});
