// The payment as its rules have it: a table of who may do what where, written by hand, and the stories that matter with
// their clocks. What holds for every workflow is in kernel/conformance.test.ts.
import { describe, expect, test } from "vitest";
import { explore } from "../kernel/explore.ts";
import { Story, tableOf } from "../kernel/story.ts";
import { type PaymentContext } from "./context.ts";
import { paymentWorkflow as definition } from "./definition.ts";
import { cast, exploration, OFFICE, opening, SUPERIOR } from "./exploration.ts";

const graph = explore(definition, exploration);
const [first, second, third] = ["gateway-1", "gateway-2", "gateway-3"].map((gatewayRef) => ({ gatewayRef }));
const amountFen = opening.amountFen;

const requested = (changes: object = {}) =>
  new Story(definition, cast).says("system", "requested", { ...opening, ...changes });
const attempted = (changes: object = {}) => requested(changes).says("system", "attempted", first);
const paid = (changes: object = {}) =>
  attempted(changes).says("system", "succeeded", { ...first, amountFen });
/** The first attempt failed, the second came through. */
const paidSecond = () =>
  attempted()
    .says("system", "failed", { ...first, reason: "余额不足" })
    .says("system", "attempted", second)
    .says("system", "succeeded", { ...second, amountFen });
const contextOf = ({ stored }: Story) => stored?.context as PaymentContext;

test("who may do what where: in every reachable situation, exactly as the table says", () => {
  const overseers = { supervisor: "pressed", superior: "pressed" };
  expect(tableOf(graph)).toEqual({
    held: { system: "attempted cancelled succeeded", clerk: "cancelled" },
    paying: { system: "cancelled failed succeeded", clerk: "cancelled" },
    lapsed: { system: "failed succeeded" },
    confirming: {
      system: "confirmed failed refundOrdered succeeded",
      clerk: "confirmed refundOrdered",
      ...overseers,
    },
    refunding: { system: "failed refundFailed refunded succeeded", ...overseers },
    refundFailed: {
      system: "failed refunded succeeded",
      clerk: "refundRetried refundedByHand",
      ...overseers,
    },
    paid: {},
    refunded: {},
    expired: {},
  });
});

test("money is never lost: in every situation each attempt's money is kept once, on its way back once, or back", () => {
  for (const { state, stored } of graph.nodes) {
    const { paidRef, refundRefs, refundedRefs, attemptRefs } = stored.context as PaymentContext;
    const received = [paidRef ?? [], refundRefs, refundedRefs].flat();
    expect(new Set(received).size, state).toBe(received.length);
    expect(attemptRefs).toEqual(expect.arrayContaining(received));
    if (state === "paid") expect([paidRef === null, refundRefs]).toEqual([false, []]);
    if (state === "refunded")
      expect([paidRef, refundRefs, refundedRefs.length > 0]).toEqual([null, [], true]);
    if (state === "expired") expect(received).toEqual([]);
  }
});

describe("hold, pay, confirm", () => {
  test("the whole way", () => {
    const story = requested();
    expect([story.state, story.waits]).toEqual(["held", ["hold running"]]);
    story.says("system", "attempted", first).says("system", "succeeded", { ...first, amountFen });
    expect([story.state, story.waits]).toEqual([
      "confirming",
      ["confirm running", `confirm: clerk of ${OFFICE}`],
    ]);
    story.says("clerk", "confirmed");
    expect([story.state, story.record.outcome, story.waits]).toEqual(["paid", "paid", []]);
    expect(story.mails).toEqual(["paymentRequested", "paymentReceived"]);
  });

  test("one working day to confirm in the province, two in Hangzhou; late, the supervisor is called", () => {
    expect(paid({ ruleSet: "payment-33-2026" }).dueOn("confirm")).toBe("2026-11-24");
    const story = paid();
    expect(story.dueOn("confirm")).toBe("2026-11-25");
    story.clock("confirm");
    expect(story.waits).toContain(`supervise: supervisor of ${OFFICE}`);
    story.clock("supervision").clock("supervision");
    expect(story.waits).toContain(`supervise: supervisor of ${SUPERIOR}`);
    expect(story.says("system", "confirmed").record.isOverdue).toBe(false);
  });

  test("another amount is no payment", () => {
    expect(attempted().refusal("system", "succeeded", { ...first, amountFen: 1 })).toBe("amountDiffers");
  });

  test("only the gateway says that money has come, and only of attempts it has made", () => {
    for (const name of ["clerk", "citizen", "supervisor"])
      expect(attempted().refusal(name, "succeeded", { ...first, amountFen })).toBe("notAllowedForYou");
    expect(attempted().refusal("system", "succeeded", { ...third, amountFen })).toBe("attemptUnknown");
  });

  test("attempts are counted: two in Hangzhou", () => {
    const story = attempted()
      .says("system", "failed", { ...first, reason: "余额不足" })
      .says("system", "attempted", second)
      .says("system", "failed", { ...second, reason: "余额不足" });
    expect(story.refusal("system", "attempted", third)).toBe("notAllowedNow");
  });
});

describe("failed is not final", () => {
  test("a late success within the hold is accepted", () => {
    const story = attempted().says("system", "failed", { ...first, reason: "超时" });
    expect(story.state).toBe("held");
    expect(story.says("system", "succeeded", { ...first, amountFen }).state).toBe("confirming");
  });

  test.each([
    ["after a failure", () => attempted().says("system", "failed", { ...first, reason: "超时" })],
    ["while the payer was at the gateway", attempted],
  ])("%s the hold lapses: what comes late is paid back", (_, before) => {
    const story = before().clock("hold");
    expect([story.state, story.waits]).toEqual(["lapsed", ["late running"]]);
    story.says("system", "succeeded", { ...first, amountFen });
    expect([story.state, story.waits]).toEqual(["refunding", ["refund running"]]);
    story.says("system", "refunded", { refundNumber: 1 });
    expect([story.state, story.record.outcome]).toEqual(["refunded", "refunded"]);
  });

  test("nothing comes: the order is closed, unpaid", () => {
    const story = attempted().clock("hold").clock("late");
    expect([story.state, story.record.outcome, story.waits]).toEqual(["expired", "lapsed", []]);
  });

  test("no longer due, what still comes is paid back", () => {
    const story = attempted().says("clerk", "cancelled", { reason: "已撤回申请" });
    expect(story.says("system", "succeeded", { ...first, amountFen }).state).toBe("refunding");
  });

  test("paid twice: the second goes back, the first stays", () => {
    const story = paidSecond().says("system", "succeeded", { ...first, amountFen });
    expect(contextOf(story)).toMatchObject({ paidRef: "gateway-2", refundRefs: ["gateway-1"] });
    story.says("system", "refunded", { refundNumber: 1 });
    expect([story.state, contextOf(story).refundedRefs]).toEqual(["confirming", ["gateway-1"]]);
    expect(story.says("clerk", "confirmed").state).toBe("paid");
  });
});

describe("the same notice twice moves nothing twice", () => {
  /** The stored state after a notice, and why the same one is then refused. */
  const twice = (story: Story, type: string, payload: object) => {
    story.says("system", type, payload);
    return story.refusal("system", type, payload);
  };

  test("an attempt", () => {
    const story = requested();
    expect(twice(story, "attempted", first ?? {})).toBe("notAllowedNow");
    story.says("system", "failed", { ...first, reason: "超时" });
    expect(story.refusal("system", "attempted", first)).toBe("noticeKnown");
  });

  test("a success", () => {
    expect(twice(attempted(), "succeeded", { ...first, amountFen })).toBe("notAllowedNow");
    // Another attempt is still open, so the machine would listen.
    const both = paidSecond();
    expect(both.refusal("system", "succeeded", { ...second, amountFen })).toBe("noticeKnown");
    // And after it has been paid back.
    both.says("system", "succeeded", { ...first, amountFen });
    expect(both.refusal("system", "succeeded", { ...first, amountFen })).toBe("notAllowedNow");
  });

  test("a failure", () => {
    const story = attempted().says("system", "failed", { ...first, reason: "超时" });
    story.says("system", "attempted", second);
    expect(story.refusal("system", "failed", { ...first, reason: "超时" })).toBe("noticeKnown");
  });

  test("a refund's: an old one does not settle the new one", () => {
    const story = paid().says("clerk", "refundOrdered", { reason: "多缴" });
    story.says("system", "refundFailed", { refundNumber: 1, reason: "账户注销" });
    story.says("clerk", "refundRetried");
    expect(story.refusal("system", "refundFailed", { refundNumber: 1, reason: "账户注销" })).toBe(
      "noticeKnown",
    );
    expect(story.refusal("system", "refunded", { refundNumber: 1 })).toBe("noticeKnown");
    expect(story.says("system", "refunded", { refundNumber: 2 }).state).toBe("refunded");
  });
});

describe("refunds", () => {
  const failed = () =>
    paid()
      .says("clerk", "refundOrdered", { reason: "多缴" })
      .says("system", "refundFailed", { refundNumber: 1, reason: "账户注销" });

  test("failed, it is the clerk's task; tried again, then made by hand", () => {
    const story = failed();
    expect(story.waits).toEqual(["retry running", `retryRefund: clerk of ${OFFICE}`]);
    story
      .says("clerk", "refundRetried")
      .says("system", "refundFailed", { refundNumber: 2, reason: "仍失败" });
    expect(story.refusal("clerk", "refundRetried")).toBe("notAllowedNow");
    story.says("clerk", "refundedByHand", { reference: "转账 1" });
    expect([story.state, story.mails.at(-1)]).toEqual(["refunded", "paymentRefunded"]);
  });

  test("failed is not final here either", () => {
    expect(failed().says("system", "refunded", { refundNumber: 1 }).state).toBe("refunded");
  });

  test("nobody deals with it: the supervisor is called, then the superior", () => {
    const story = failed().clock("retry");
    expect(story.waits).toContain(`supervise: supervisor of ${OFFICE}`);
    expect(story.clock("supervision").clock("supervision").waits).toContain(
      `supervise: supervisor of ${SUPERIOR}`,
    );
  });

  test("a second payment comes in while the first goes back: that goes back too", () => {
    const story = paidSecond()
      .says("clerk", "refundOrdered", { reason: "不应缴" })
      .says("system", "succeeded", { ...first, amountFen })
      .says("system", "refunded", { refundNumber: 1 });
    expect([story.state, contextOf(story).refundRefs]).toEqual(["refunding", ["gateway-1"]]);
    expect(story.says("system", "refunded", { refundNumber: 2 }).state).toBe("refunded");
  });
});
