// The journey made from events: lanes, what each side may read, answers.
import { describe, expect, test } from "vitest";
import { CENTRE_AGENCY_ID } from "#app/domain/agencies/centre.ts";
import type { Reading } from "#workflows/kernel/reading.ts";
import { workflow } from "#workflows/registry.ts";
import {
  agenciesIn,
  answersOf,
  entriesOf,
  isReminder,
  lanesOf,
  type Moment,
  openDraftOf,
  openQuestionOf,
  type PastEvent,
  sideLanesOf,
  turnIn,
} from "./journey.ts";

const hour = 3_600_000;
const at = (hours: number) => new Date(Date.UTC(2026, 10, 2) + hours * hour);
const clerk = { kind: "staff", userId: "clerk-1", agencyId: "330100-aic", role: "clerk" };
const { reading } = workflow("complaint");

let seq = 0;
function event(hours: number, type: string, toState: string, payload: object = {}, actor = clerk): PastEvent {
  return { seq: ++seq, type, payload, actor, at: at(hours), toState };
}

const untilDraft = [
  event(0, "complaint.submitted", "inTriage", { centreAgencyId: CENTRE_AGENCY_ID }),
  event(2, "complaint.dispatched", "dispatched", { leadAgencyId: "330100-hous", instruction: "quietly" }),
  event(5, "complaint.returned", "returned", { reason: "not ours", rule: "article 3" }),
  event(6, "complaint.redispatched", "dispatched", { leadAgencyId: "330100-aic" }),
  event(7, "complaint.accepted", "handling"),
  event(8, "complaint.informationAsked", "awaitingCitizen", { question: "Which shop?" }),
  event(18, "complaint.informationGiven", "handling", { text: "The corner one" }),
  event(20, "complaint.answerDrafted", "inReview", {
    outcome: "solved",
    text: "Draft words",
    remedy: "Appeal",
  }),
];

const accountable = [
  CENTRE_AGENCY_ID,
  "330100-hous",
  CENTRE_AGENCY_ID,
  ...Array.from({ length: 5 }, () => "330100-aic"),
];
const moments = untilDraft.map((past, index): Moment => ({
  at: past.at,
  state: past.toState,
  accountableAgencyId: accountable[index] ?? null,
  outcome: null,
}));

describe("lanes", () => {
  test("time goes to whoever's turn it was", () => {
    const lanes = lanesOf(reading, moments, at(21));
    expect(lanes.map(({ holder, milliseconds, isNow }) => [holder, milliseconds / hour, isNow])).toEqual([
      [{ kind: "agency", agencyId: CENTRE_AGENCY_ID }, 3, false],
      [{ kind: "agency", agencyId: "330100-hous" }, 3, false],
      [{ kind: "agency", agencyId: "330100-aic" }, 2 + 3, true],
      [{ kind: "citizen" }, 10, false],
    ]);
    // What leaves the turn where it is begins no new stay: dispatched again and accepted are one, after the reply another.
    expect(lanes.map(({ stays }) => stays.length)).toEqual([2, 1, 2, 1]);
  });

  test("a closed case is nobody's", () => {
    const end: Moment = {
      at: at(24),
      state: "withdrawn",
      accountableAgencyId: null,
      outcome: "withdrawn",
    };
    const lanes = lanesOf(reading, [...moments, end], at(100));
    expect(lanes.some(({ isNow }) => isNow)).toBe(false);
    expect(lanes.reduce((sum, { milliseconds }) => sum + milliseconds, 0)).toBe(24 * hour);
  });

  test("offices beside the one in charge: their own time, until when, and whether they were late", () => {
    const parts = [
      { name: "answer", from: at(2), to: null, dueAt: at(90), isLate: false },
      { name: "contribution#a", from: at(2), to: at(12), dueAt: at(30), isLate: false },
      { name: "contribution#b", from: at(2), to: null, dueAt: at(10), isLate: true },
      { name: "contribution#a", from: at(20), to: null, dueAt: at(50), isLate: false },
    ];
    expect(sideLanesOf(parts, at(22))).toEqual([
      {
        holder: { kind: "agency", agencyId: "a" },
        stays: [
          { from: at(2), to: at(12) },
          { from: at(20), to: null },
        ],
        milliseconds: 12 * hour,
        isNow: true,
        dueAt: at(50),
        isLate: false,
      },
      {
        holder: { kind: "agency", agencyId: "b" },
        stays: [{ from: at(2), to: null }],
        milliseconds: 20 * hour,
        isNow: true,
        dueAt: at(10),
        isLate: true,
      },
    ]);
  });

  test("whose turn a state is; a workflow that does not say leaves it with the agency", () => {
    expect(turnIn(reading, "awaitingCitizen")).toBe("citizen");
    expect(turnIn(reading, "closed")).toBe("nobody");
    expect(turnIn(undefined, "closed")).toBe("agency");
  });
});

describe("what may be read", () => {
  const entries = (viewer: "citizen" | "staff") => entriesOf("complaint", reading, untilDraft, viewer);

  test("the citizen reads neither drafts, internal notes nor who works there", () => {
    const shown = JSON.stringify(entries("citizen"));
    for (const hidden of ["Draft words", "quietly", "clerk-1", "solved"]) expect(shown).not.toContain(hidden);
    for (const open of ["not ours", "article 3", "Which shop?", "The corner one"])
      expect(shown).toContain(open);
  });

  test("staff read all of it", () => {
    const shown = JSON.stringify(entries("staff"));
    for (const open of ["Draft words", "quietly", "clerk-1", "solved"]) expect(shown).toContain(open);
  });

  test("values are told by their kind", () => {
    const own: Reading = {
      turns: {},
      texts: {
        "complaint.rated": {
          citizen: ["rating", "comment", "isPublic", "defects", "coHandlerIds"],
          staff: [],
        },
        "complaint.refusedAtIntake": { citizen: ["reason"], staff: [] },
      },
      answers: { drafted: [], sent: [], direct: [], void: [] },
    };
    const events = [
      event(1, "complaint.rated", "rated", {
        rating: 2,
        comment: "no",
        isPublic: false,
        defects: ["one", { what: "two", how: "so" }],
        coHandlerIds: ["a", "b"],
      }),
      event(2, "complaint.refusedAtIntake", "closed", { reason: "beyondPower" }),
    ];
    expect(entriesOf("complaint", own, events, "citizen").map(({ said }) => said)).toEqual([
      [
        { what: "rating", kind: "grade", value: 2 },
        { what: "comment", kind: "text", text: "no" },
        { what: "isPublic", kind: "yesNo", value: false },
        { what: "defects", kind: "list", items: ["one", "two · so"] },
        { what: "coHandlerIds", kind: "agencies", ids: ["a", "b"] },
      ],
      [{ what: "reason", kind: "choice", value: "beyondPower" }],
    ]);
  });

  test("where an event takes the case; the centre and the office that was named are not meant", () => {
    expect(
      agenciesIn({ leadAgencyId: "a", coHandlerIds: ["b", "a"], centreAgencyId: "c", aboutAgencyId: "d" }),
    ).toEqual(["a", "b"]);
    const both = { coHandlerIds: ["b", "c"], leadAgencyId: "a" };
    expect([agenciesIn(both, "inCharge"), agenciesIn(both, "helping")]).toEqual([["a"], ["b", "c"]]);
    const shown = entries("citizen").map(({ toAgencyIds }) => toAgencyIds);
    // Sent on to the sender's own office: no news.
    expect(shown.slice(0, 4)).toEqual([[], ["330100-hous"], [], []]);
  });

  test("of a clock the name without the agency, and whether it only repeats", () => {
    const events = [
      event(1, "clock.expired", "handling", { clock: "contribution#a" }),
      event(2, "clock.expired", "handling", { clock: "supervision" }),
    ];
    expect(
      entriesOf("complaint", reading, events, "citizen").map((entry) => [entry.clock, entry.isReminder]),
    ).toEqual([
      ["contribution", false],
      ["supervision", true],
    ]);
    expect(isReminder({ ...reading, clocks: { reminders: ["nudge"] } } as Reading, "supervision")).toBe(
      false,
    );
  });
});

test("reminders that follow each other are one entry", () => {
  const reminder = (hours: number) => event(hours, "clock.expired", "handling", { clock: "supervision" });
  const pressed = event(30, "complaint.pressed", "handling", { instruction: "now" });
  const entries = entriesOf(
    "complaint",
    reading,
    [reminder(1), reminder(2), reminder(9), pressed, reminder(40)],
    "staff",
  );
  expect(entries.map(({ type, at: first, times, lastAt }) => [type, first, times, lastAt])).toEqual([
    ["clock.expired", at(1), 3, at(9)],
    ["complaint.pressed", at(30), 1, at(30)],
    ["clock.expired", at(40), 1, at(40)],
  ]);
});

describe("answers", () => {
  const sentBack = event(21, "complaint.answerSentBack", "handling", { reason: "unclear" });
  const second = event(22, "complaint.answerDrafted", "inReview", {
    outcome: "explained",
    text: "Final words",
  });
  const approved = event(23, "complaint.answerApproved", "answered");
  const reopened = event(30, "complaint.reopened", "handling", { reason: "still broken" });
  const answers = (events: readonly PastEvent[], outcomes: readonly (string | null)[] = []) =>
    answersOf(
      "complaint",
      reading,
      events,
      events.map((past, index) => ({
        at: past.at,
        state: past.toState,
        accountableAgencyId: null,
        outcome: outcomes[index] ?? null,
      })),
    );
  const draft = (events: readonly PastEvent[]) => openDraftOf("complaint", reading, events);

  test("a draft is none until it is approved; one that was sent back never is", () => {
    expect(answers(untilDraft)).toEqual([]);
    expect(draft(untilDraft)).toMatchObject({
      text: "Draft words",
      outcome: "solved",
      remedy: "Appeal",
      draftedBy: "clerk-1",
    });
    // What leaves the case where it is leaves the draft too.
    expect(draft([...untilDraft, event(21, "complaint.pressed", "inReview")])?.text).toBe("Draft words");
    expect(draft([...untilDraft, sentBack])).toBeUndefined();
    expect(
      answers([...untilDraft, sentBack, second, approved]).map((answer) => [
        answer.text,
        answer.at,
        answer.isEarlier,
      ]),
    ).toEqual([["Final words", at(23), false]]);
    expect(JSON.stringify(answers([...untilDraft, sentBack, second, approved]))).not.toContain("clerk-1");
  });

  test("an event that is the answer itself has the outcome that it led to", () => {
    const refused = event(1, "complaint.refusedAtIntake", "closed", { reason: "beyondPower", text: "No" });
    expect(answers([refused], ["beyondPower"])).toMatchObject([{ text: "No", outcome: "beyondPower" }]);
  });

  test("opened again, the answer is an earlier one", () => {
    const all = answers([...untilDraft, sentBack, second, approved, reopened]);
    expect(all.map(({ isEarlier }) => isEarlier)).toEqual([true]);
  });
});

test("a question is open while the citizen is asked", () => {
  expect(openQuestionOf(reading, untilDraft.slice(0, 6))?.text).toBe("Which shop?");
  expect(openQuestionOf(reading, untilDraft)).toBeUndefined();
  expect(openQuestionOf(undefined, untilDraft.slice(0, 6))).toBeUndefined();
});
