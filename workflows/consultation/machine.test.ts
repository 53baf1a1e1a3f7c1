// The consultation as its law has it: a table of who may do what where, written by hand, and the stories that matter with
// their clocks. What holds for every workflow is in kernel/conformance.test.ts.
import { describe, expect, test } from "vitest";
import type { Actor } from "../kernel/definition.ts";
import { explore } from "../kernel/explore.ts";
import { Story, tableOf } from "../kernel/story.ts";
import type { ConsultationContext } from "./context.ts";
import { consultationWorkflow as definition } from "./definition.ts";
import { cast, CENTRE, exploration, LEAD, office, opening, OTHER_LEAD, SUPERIOR } from "./exploration.ts";

const graph = explore(definition, exploration);

const asked = (changes: object = {}) =>
  new Story(definition, cast).says("citizen", "submitted", { ...opening, ...changes });
const dispatched = (changes: object = {}) => asked(changes).says("intake", "dispatched", office(LEAD));
const inReview = () => dispatched().says("clerk", "answerDrafted", { text: "可以" });
const answered = () => inReview().says("supervisor", "answerApproved");
const returned = () => dispatched().says("clerk", "returned", { reason: "不是本单位", rule: "三定方案" });
const followUp = { question: "原件呢？" };

describe("who may do what where", () => {
  test("in every reachable situation, exactly as the table says", () => {
    const overseers = { supervisor: "pressed", "other supervisor": "pressed", superior: "pressed" };
    expect(tableOf(graph, { "clerk (both)": "clerk", "supervisor (both)": "supervisor" })).toEqual({
      inTriage: {
        citizen: "withdrawn",
        intake: "answeredAtOnce dispatched referred",
        "centre supervisor": "pressed",
      },
      handling: {
        citizen: "withdrawn",
        clerk: "answerDrafted informationAsked returned",
        "other clerk": "answerDrafted informationAsked",
        ...overseers,
      },
      returned: {
        citizen: "withdrawn",
        umpire: "designated ruledOut",
        "centre supervisor": "pressed",
      },
      awaitingCitizen: { citizen: "informationGiven withdrawn", ...overseers },
      inReview: {
        citizen: "withdrawn",
        ...overseers,
        supervisor: "answerApproved answerSentBack pressed",
        "other supervisor": "answerApproved answerSentBack pressed",
      },
      answered: { citizen: "followUpAsked rated" },
      closed: {},
      withdrawn: {},
    });
  });

  test("four eyes: in no situation does the drafter approve", () => {
    let judged = 0;
    for (const { stored, edges } of graph.nodes)
      for (const { type, by } of edges.filter((edge) => /answer(Approved|SentBack)$/.test(edge.type))) {
        const actor: Actor | undefined = cast.find(({ name }) => name === by)?.actor;
        expect(actor?.userId, type).not.toBe((stored.context as ConsultationContext).draftedBy);
        judged += 1;
      }
    expect(judged).toBeGreaterThan(0);
  });
});

describe("stories", () => {
  test("answered at once from the knowledge base", () => {
    const story = asked();
    expect(story.waits).toEqual(["triage running", `triage: intake of ${CENTRE}`]);
    story.says("intake", "answeredAtOnce", { text: "凭身份证", source: "办事指南 1" });
    expect(story.state).toBe("answered");
    expect(story.record).toMatchObject({ outcome: "explained", accountableAgencyId: CENTRE });
    expect(story.waits).toEqual(["verdict running"]);
    story.says("citizen", "rated", { rating: 5 });
    expect([story.state, story.record.rating, story.record.accountableAgencyId]).toEqual(["closed", 5, null]);
    expect(story.mails).toEqual(["consultationReceived", "consultationAnswered"]);
  });

  test("five working days from dispatch in the province, three in Hangzhou", () => {
    expect(dispatched().dueOn("answer")).toBe("2026-11-30");
    expect(dispatched({ ruleSet: "consultation-3301-2026" }).dueOn("answer")).toBe("2026-11-26");
  });

  test("the answer is drafted, sent back, drafted again and sent; late, it calls supervisor and superior", () => {
    const story = dispatched().clock("returning").clock("answer");
    expect(story.record.isOverdue).toBe(true);
    expect(story.waits).toContain(`supervise: supervisor of ${LEAD}`);
    story.says("supervisor", "pressed", { instruction: "今天答复" }).clock("supervision");
    expect(story.waits).toContain(`supervise: supervisor of ${LEAD}`);
    story.clock("supervision");
    expect(story.waits).toContain(`supervise: supervisor of ${SUPERIOR}`);
    story.says("clerk", "answerDrafted", { text: "可以" });
    expect(story.refusal("clerk", "answerApproved")).toBe("notAllowedForYou");
    story.says("supervisor", "answerSentBack", { reason: "写明依据" });
    expect([story.state, story.record.isOverdue]).toEqual(["handling", true]);
    story.says("clerk", "answerDrafted", { text: "依据第三条可以" }).says("supervisor", "answerApproved");
    expect(story.record).toMatchObject({ isOverdue: false, outcome: "explained", accountableAgencyId: LEAD });
    expect(story.waits).toEqual(["verdict running"]);
  });

  test("a late review alone is forgiven when the draft goes back", () => {
    const story = inReview().clock("review");
    expect(story.record.isOverdue).toBe(true);
    expect(story.says("supervisor", "answerSentBack", { reason: "改" }).record.isOverdue).toBe(false);
  });

  test("returned once; designated by the umpire, it stays there", () => {
    const story = returned();
    expect(story.record.accountableAgencyId).toBe(CENTRE);
    expect(story.waits).toEqual(["ruling running", `rule: umpire of ${CENTRE}`]);
    expect(story.refusal("intake", "dispatched", office(OTHER_LEAD))).toBe("notAllowedNow");
    story.says("umpire", "designated", { ...office(LEAD), ground: "属地" });
    expect(story.refusal("clerk", "returned", { reason: "还不是", rule: "三定" })).toBe("notAllowedNow");
    expect(story.dueOn("returning")).toBeUndefined();
  });

  test("past its time, or once taken on, nothing is returned any more", () => {
    const return_ = { reason: "不是", rule: "三定" };
    expect(dispatched().clock("returning").refusal("clerk", "returned", return_)).toBe("notAllowedNow");
    const taken = dispatched()
      .says("clerk", "informationAsked", { question: "几口人？" })
      .says("citizen", "informationGiven", { text: "三口" });
    expect(taken.refusal("clerk", "returned", return_)).toBe("notAllowedNow");
  });

  test("asked back once: the time stands still, and a silent citizen is answered on what is known", () => {
    const story = dispatched().says("clerk", "informationAsked", { question: "几口人？" });
    expect(story.waits).toEqual(["answer paused", "information running"]);
    story.clock("information");
    expect([story.state, story.mails.at(-1)]).toEqual(["handling", "consultationInformationLapsed"]);
    // Asked on the 23rd, lapsed on the 30th: seven nights stood still.
    expect(story.dueOn("answer")).toBe("2026-12-07");
    expect(story.refusal("clerk", "informationAsked", { question: "还有？" })).toBe("notAllowedNow");
  });

  test("no redo: one follow-up question to the same office, on a clock of its own", () => {
    const story = answered().says("citizen", "followUpAsked", followUp);
    expect([story.state, story.record.outcome, story.dueOn("answer")]).toEqual([
      "handling",
      null,
      "2026-11-26",
    ]);
    expect(story.waits).toContain(`answer: clerk of ${LEAD}`);
    story.says("clerk", "answerDrafted", { text: "要原件" }).says("supervisor", "answerApproved");
    expect(story.refusal("citizen", "followUpAsked", followUp)).toBe("notAllowedNow");
    expect(story.clock("verdict").record).toMatchObject({ rating: null, outcome: "explained" });
  });

  test("a follow-up to what the centre answered is the centre's again", () => {
    const story = asked()
      .says("intake", "answeredAtOnce", { text: "可以", source: "指南" })
      .says("citizen", "followUpAsked", followUp);
    expect([story.state, story.waits]).toEqual([
      "inTriage",
      ["triage running", `triage: intake of ${CENTRE}`],
    ]);
  });

  test.each([
    ["in triage", asked],
    ["while it is answered", dispatched],
    ["while the umpire rules", returned],
    ["while he is asked", () => dispatched().says("clerk", "informationAsked", { question: "几口人？" })],
    ["under review", inReview],
    ["when it is late", () => dispatched().clock("answer")],
  ])("withdrawn %s, nothing goes on", (_, before) => {
    const story = before().says("citizen", "withdrawn");
    expect(story.record).toMatchObject({ outcome: "withdrawn", isOverdue: false, accountableAgencyId: null });
    expect(story.waits).toEqual([]);
  });
});
