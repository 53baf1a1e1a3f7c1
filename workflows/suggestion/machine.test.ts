// The suggestion as its law has it: a table of who may do what where, written by hand, and the stories that matter with
// their clocks. What holds for every workflow is in kernel/conformance.test.ts.
import { describe, expect, test } from "vitest";
import type { Actor } from "../kernel/definition.ts";
import { explore } from "../kernel/explore.ts";
import { Story, tableOf } from "../kernel/story.ts";
import type { SuggestionContext } from "./context.ts";
import { suggestionWorkflow as definition } from "./definition.ts";
import { cast, CENTRE, exploration, LEAD, office, opening, OTHER_LEAD } from "./exploration.ts";

const graph = explore(definition, exploration);

const made = (changes: object = {}) =>
  new Story(definition, cast).says("citizen", "submitted", { ...opening, ...changes });
const passedOn = (changes: object = {}) => made(changes).says("intake", "dispatched", office(LEAD));
const drafted = (reply: object) => passedOn().says("clerk", "replyDrafted", reply);
const returned = () => passedOn().says("clerk", "returned", { reason: "不是本单位", rule: "三定方案" });

describe("who may do what where", () => {
  test("in every reachable situation, exactly as the table says", () => {
    const overseers = { supervisor: "pressed", "other supervisor": "pressed", superior: "pressed" };
    expect(tableOf(graph, { "clerk (both)": "clerk", "supervisor (both)": "supervisor" })).toEqual({
      inTriage: { citizen: "withdrawn", intake: "dispatched referred", "centre supervisor": "pressed" },
      returned: { citizen: "withdrawn", umpire: "designated ruledOut", "centre supervisor": "pressed" },
      considering: {
        citizen: "withdrawn",
        clerk: "replyDrafted returned",
        "other clerk": "replyDrafted",
        ...overseers,
      },
      inReview: {
        citizen: "withdrawn",
        ...overseers,
        supervisor: "pressed replyApproved replySentBack",
        "other supervisor": "pressed replyApproved replySentBack",
      },
      replied: { citizen: "rated" },
      closed: {},
      withdrawn: {},
    });
  });

  test("four eyes: in no situation does the drafter approve", () => {
    let judged = 0;
    for (const { stored, edges } of graph.nodes)
      for (const { type, by } of edges.filter((edge) => /reply(Approved|SentBack)$/.test(edge.type))) {
        const actor: Actor | undefined = cast.find(({ name }) => name === by)?.actor;
        expect(actor?.userId, type).not.toBe((stored.context as SuggestionContext).draftedBy);
        judged += 1;
      }
    expect(judged).toBeGreaterThan(0);
  });
});

describe("stories", () => {
  test.each([
    ["adopted", { outcome: "adopted", text: "明年实施" }],
    ["partlyAdopted", { outcome: "partlyAdopted", text: "先试点", reason: "经费有限" }],
    ["notAdopted", { outcome: "notAdopted", text: "不实施", reason: "与上位法不符" }],
  ])("considered, %s, thanked and rated", (outcome, reply) => {
    const story = drafted(reply).says("supervisor", "replyApproved");
    expect(story.record).toMatchObject({ outcome, accountableAgencyId: LEAD });
    expect(story.mails).toEqual(["suggestionReceived", "suggestionDispatched", "suggestionReplied"]);
    expect(story.waits).toEqual(["verdict running"]);
    story.says("citizen", "rated", { rating: 4 });
    expect([story.state, story.record.rating]).toEqual(["closed", 4]);
  });

  test("what is not adopted, or only in part, needs its reasons", () => {
    const story = passedOn();
    for (const outcome of ["partlyAdopted", "notAdopted"])
      expect(story.refusal("clerk", "replyDrafted", { outcome, text: "不行" })).toBe("invalidPayload");
    expect(story.refusal("clerk", "replyDrafted", { outcome: "solved", text: "好" })).toBe("invalidPayload");
  });

  test("fifteen working days in the province, ten in Hangzhou, counted from the moment it is passed on", () => {
    expect(passedOn().dueOn("reply")).toBe("2026-12-14");
    expect(passedOn({ ruleSet: "suggestion-3301-2026" }).dueOn("reply")).toBe("2026-12-07");
  });

  test("returned once in the province, never in Hangzhou; designated, it stays", () => {
    const back = { reason: "不是", rule: "三定" };
    expect(passedOn({ ruleSet: "suggestion-3301-2026" }).refusal("clerk", "returned", back)).toBe(
      "notAllowedNow",
    );
    const story = returned();
    expect(story.waits).toEqual(["triage running", `rule: umpire of ${CENTRE}`]);
    story.says("umpire", "designated", { ...office(OTHER_LEAD), ground: "职责" });
    expect(story.refusal("other clerk", "returned", back)).toBe("notAllowedNow");
    expect(story.refusal("clerk", "replyDrafted", { outcome: "adopted", text: "好" })).toBe(
      "notAllowedForYou",
    );
  });

  test("late, the supervisor is called, until the reply is out", () => {
    const story = passedOn().clock("reply");
    expect(story.waits).toContain(`supervise: supervisor of ${LEAD}`);
    story.says("clerk", "replyDrafted", { outcome: "adopted", text: "好" });
    story.says("supervisor", "replySentBack", { reason: "写明时间" });
    expect(story.record.isOverdue).toBe(true);
    story
      .says("clerk", "replyDrafted", { outcome: "adopted", text: "明年" })
      .says("supervisor", "replyApproved");
    expect([story.record.isOverdue, story.waits]).toEqual([false, ["verdict running"]]);
  });

  test("silence is no praise", () => {
    const story = drafted({ outcome: "adopted", text: "好" })
      .says("supervisor", "replyApproved")
      .clock("verdict");
    expect([story.state, story.record.rating]).toEqual(["closed", null]);
  });

  test.each([
    ["before it is passed on", made],
    ["while it is considered", passedOn],
    ["while the umpire rules", returned],
    ["under review", () => drafted({ outcome: "adopted", text: "好" })],
    ["when it is late", () => passedOn().clock("reply")],
  ])("withdrawn %s, nothing goes on", (_, before) => {
    const story = before().says("citizen", "withdrawn");
    expect(story.record).toMatchObject({ outcome: "withdrawn", isOverdue: false, accountableAgencyId: null });
    expect(story.waits).toEqual([]);
  });
});
