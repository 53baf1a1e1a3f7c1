// The review of a poor rating as its law has it: a table of who may do what where, written by hand, and the stories that
// matter with their clocks. What holds for every workflow is in kernel/conformance.test.ts.
import { describe, expect, test } from "vitest";
import type { Actor } from "../kernel/definition.ts";
import { explore } from "../kernel/explore.ts";
import { Story, tableOf } from "../kernel/story.ts";
import type { ServiceReviewContext } from "./context.ts";
import { serviceReviewWorkflow as definition } from "./definition.ts";
import { cast, CENTRE, exploration, OFFICE, opening, SUPERIOR } from "./exploration.ts";

const graph = explore(definition, exploration);

const opened = (changes: object = {}) =>
  new Story(definition, cast).says("system", "opened", { ...opening, ...changes });
const calledBack = (changes: object = {}) => opened(changes).says("intake", "calledBack", { text: "等太久" });
const found = (finding: string, changes: object = {}) =>
  calledBack(changes).says("supervisor", "verified", { finding, text: "已查" });
const dismissed = (finding = "mistaken") =>
  found(finding).says("umpire", "findingConfirmed", { text: "不成立", remedy: "可以申诉" });
const mended = () => found("genuine").says("clerk", "mended", { text: "加开窗口" });

describe("who may do what where", () => {
  test("in every reachable situation, exactly as the table says", () => {
    const overseers = { supervisor: "pressed", "concerned supervisor": "pressed", superior: "pressed" };
    const checks = "mendingApproved mendingSentBack pressed";
    expect(tableOf(graph, { "clerk (both)": "clerk", "supervisor (both)": "supervisor" })).toEqual({
      callingBack: {
        citizen: "withdrawn",
        intake: "callBackFailed calledBack",
        "centre supervisor": "pressed",
        superior: "pressed",
      },
      verifying: {
        citizen: "withdrawn",
        supervisor: "pressed verified",
        // Of the other opening only, where nobody is concerned.
        "concerned supervisor": "pressed verified",
        superior: "pressed verified",
      },
      confirming: {
        citizen: "withdrawn",
        umpire: "findingConfirmed findingOverturned",
        "centre supervisor": "pressed",
        superior: "pressed",
      },
      dismissed: { citizen: "appealed" },
      underAppeal: { superior: "appealDismissed appealUpheld pressed" },
      mending: { citizen: "withdrawn", clerk: "mended", ...overseers },
      checking: {
        citizen: "withdrawn",
        supervisor: checks,
        "concerned supervisor": checks,
        superior: "pressed",
      },
      answered: { citizen: "rated" },
      closed: {},
      withdrawn: {},
    });
  });

  test("nobody verifies what is said of themselves, nor approves what they mended", () => {
    const judged = { verified: 0, mending: 0 };
    for (const { stored, edges } of graph.nodes) {
      const { concernedUserIds, mendedBy } = stored.context as ServiceReviewContext;
      for (const { type, by } of edges) {
        const userId = (cast.find(({ name }) => name === by)?.actor as Actor | undefined)?.userId;
        if (type === "serviceReview.verified") {
          expect(concernedUserIds).not.toContain(userId);
          judged.verified += 1;
        }
        if (/mending(Approved|SentBack)$/.test(type)) {
          expect(userId).not.toBe(mendedBy);
          judged.mending += 1;
        }
      }
    }
    expect(Math.min(...Object.values(judged))).toBeGreaterThan(0);
  });
});

describe("stories", () => {
  test("called back in one working day by the centre, not by the office that was rated", () => {
    const story = opened();
    expect(story.waits).toEqual(["callBack running", `callBack: intake of ${CENTRE}`]);
    expect(story.dueOn("callBack")).toBe("2026-11-24");
    expect(story.record.accountableAgencyId).toBe(CENTRE);
  });

  test("genuine, put right, told, and rated once more", () => {
    const story = found("genuine");
    expect([story.state, story.record.accountableAgencyId]).toEqual(["mending", OFFICE]);
    story.says("clerk", "mended", { text: "加开窗口" });
    expect(story.waits).toEqual(["mend running", "review running", `review: supervisor of ${OFFICE}`]);
    story.says("supervisor", "mendingApproved");
    expect([story.state, story.record.outcome, story.waits]).toEqual([
      "answered",
      "solved",
      ["verdict running"],
    ]);
    story.says("citizen", "rated", { rating: 5 });
    expect([story.state, story.record.rating]).toEqual(["closed", 5]);
    expect(story.refusal("citizen", "rated", { rating: 1 })).toBe("notAllowedNow");
    expect(story.mails).toEqual(["serviceReviewOpened", "serviceReviewMending", "serviceReviewMended"]);
  });

  test("five working days to put it right in the province, fifteen in Hangzhou", () => {
    expect(found("genuine").dueOn("mend")).toBe("2026-11-30");
    expect(found("genuine", { ruleSet: "serviceReview-3301-2026" }).dueOn("mend")).toBe("2026-12-14");
  });

  test.each([
    ["mistaken", "explained"],
    ["malicious", "refused"],
  ])("%s, says the office: only the umpire's word takes it out of the count, as %s", (finding, outcome) => {
    const story = found(finding);
    expect(story.waits).toEqual(["ruling running", `rule: umpire of ${CENTRE}`]);
    expect(story.record.outcome).toBeNull();
    story.says("umpire", "findingConfirmed", { text: "不成立", remedy: "可以申诉" });
    expect([story.record.outcome, story.waits]).toEqual([outcome, ["appeal running"]]);
    expect(story.clock("appeal").state).toBe("closed");
  });

  test("the umpire finds it genuine after all", () => {
    const story = found("malicious").says("umpire", "findingOverturned", { reason: "监控属实" });
    expect([story.state, (story.stored?.context as ServiceReviewContext).finding]).toEqual([
      "mending",
      "genuine",
    ]);
  });

  test("an appeal goes to the superior, once: upheld, it is put right", () => {
    const story = dismissed().says("citizen", "appealed", { reason: "确实等了三小时" });
    expect(story.record.accountableAgencyId).toBe(SUPERIOR);
    expect(story.waits).toEqual(["appealDecision running", `decideAppeal: supervisor of ${SUPERIOR}`]);
    story.says("superior", "appealUpheld", { text: "成立" });
    expect([story.state, story.record.outcome, story.record.accountableAgencyId]).toEqual([
      "mending",
      null,
      OFFICE,
    ]);
  });

  test("dismissed, the finding stands", () => {
    const story = dismissed("malicious")
      .says("citizen", "appealed", { reason: "冤枉" })
      .says("superior", "appealDismissed", { text: "不成立", remedy: "可以信访" });
    expect([story.state, story.record.outcome]).toEqual(["closed", "refused"]);
  });

  test("where all of the office are concerned its superior verifies", () => {
    const story = calledBack({ concernedUserIds: ["supervisor-1", "supervisor-6", "both-1"] });
    for (const name of ["supervisor", "concerned supervisor", "supervisor (both)"])
      expect(story.refusal(name, "verified", { finding: "genuine", text: "查" })).toBe("notAllowedForYou");
    expect(story.says("superior", "verified", { finding: "genuine", text: "查" }).state).toBe("mending");
  });

  test("sent back twice at most, then what was done goes out", () => {
    const story = mended();
    for (const text of ["又改", "再改"])
      story.says("supervisor", "mendingSentBack", { reason: "不够" }).says("clerk", "mended", { text });
    expect(story.refusal("supervisor", "mendingSentBack", { reason: "再改" })).toBe("notAllowedNow");
  });

  test("late at any stage, the supervisor of who has it is called, then the superior", () => {
    expect(opened().clock("callBack").waits).toContain(`supervise: supervisor of ${CENTRE}`);
    const story = calledBack().clock("verify").clock("supervision").clock("supervision");
    expect(story.waits).toContain(`supervise: supervisor of ${SUPERIOR}`);
    story.says("supervisor", "verified", { finding: "genuine", text: "查" });
    expect([story.record.isOverdue, story.waits]).toEqual([
      false,
      ["mend running", `mend: clerk of ${OFFICE}`],
    ]);
  });

  test.each([
    ["before the call", opened],
    ["while it is verified", calledBack],
    ["before the umpire", () => found("mistaken")],
    ["while it is put right", () => found("genuine")],
    ["under review", mended],
    ["when it is late", () => found("genuine").clock("mend")],
  ])("taken back %s, nothing goes on", (_, before) => {
    const story = before().says("citizen", "withdrawn");
    expect(story.record).toMatchObject({ outcome: "withdrawn", isOverdue: false, accountableAgencyId: null });
    expect(story.waits).toEqual([]);
  });
});
