// The journey made from events: lanes, what each side may read, answers.
import { describe, expect, test } from "vitest";
import { CENTRE_AGENCY_ID } from "#app/domain/agencies/centre.ts";
import { answersOf, entriesOf, lanesOf, openDraftOf, openQuestionOf, type PastEvent } from "./journey.ts";

const hour = 3_600_000;
const at = (hours: number) => new Date(Date.UTC(2026, 10, 2) + hours * hour);
const clerk = { kind: "staff", userId: "clerk-1", agencyId: "330100-aic", role: "clerk" };

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

describe("lanes", () => {
  test("time goes to whoever's turn it was", () => {
    const lanes = lanesOf(untilDraft, at(21));
    expect(lanes.map(({ holder, milliseconds, isNow }) => [holder, milliseconds / hour, isNow])).toEqual([
      [{ kind: "agency", agencyId: CENTRE_AGENCY_ID }, 3, false],
      [{ kind: "agency", agencyId: "330100-hous" }, 3, false],
      [{ kind: "agency", agencyId: "330100-aic" }, 2 + 3, true],
      [{ kind: "citizen" }, 10, false],
    ]);
  });

  test("a closed case is nobody's", () => {
    const lanes = lanesOf([...untilDraft, event(24, "complaint.withdrawn", "withdrawn")], at(100));
    expect(lanes.some(({ isNow }) => isNow)).toBe(false);
    expect(lanes.reduce((sum, { milliseconds }) => sum + milliseconds, 0)).toBe(24 * hour);
  });
});

describe("what may be read", () => {
  test("the citizen reads neither drafts, internal notes nor who works there", () => {
    const shown = JSON.stringify(entriesOf(untilDraft, "citizen"));
    for (const hidden of ["Draft words", "quietly", "clerk-1", "solved"]) expect(shown).not.toContain(hidden);
    for (const open of ["not ours", "article 3", "Which shop?", "The corner one"])
      expect(shown).toContain(open);
  });

  test("staff read all of it", () => {
    const shown = JSON.stringify(entriesOf(untilDraft, "staff"));
    for (const open of ["Draft words", "quietly", "clerk-1", "solved"]) expect(shown).toContain(open);
  });
});

describe("answers", () => {
  const sentBack = event(21, "complaint.answerSentBack", "handling", { reason: "unclear" });
  const second = event(22, "complaint.answerDrafted", "inReview", {
    outcome: "explained",
    text: "Final words",
  });
  const approved = event(23, "complaint.answerApproved", "answered");
  const reopened = event(30, "complaint.reopened", "handling", { reason: "still broken" });

  test("a draft is none until it is approved; one that was sent back never is", () => {
    expect(answersOf(untilDraft)).toEqual([]);
    expect(openDraftOf(untilDraft)?.text).toBe("Draft words");
    expect(openDraftOf([...untilDraft, sentBack])).toBeUndefined();
    const answers = answersOf([...untilDraft, sentBack, second, approved]);
    expect(answers.map(({ text, at: when, isEarlier }) => [text, when, isEarlier])).toEqual([
      ["Final words", at(23), false],
    ]);
  });

  test("opened again, the answer is an earlier one", () => {
    const answers = answersOf([...untilDraft, sentBack, second, approved, reopened]);
    expect(answers.map(({ isEarlier }) => isEarlier)).toEqual([true]);
  });
});

test("a question is open while the citizen is asked", () => {
  expect(openQuestionOf(untilDraft.slice(0, 6))?.text).toBe("Which shop?");
  expect(openQuestionOf(untilDraft)).toBeUndefined();
});
