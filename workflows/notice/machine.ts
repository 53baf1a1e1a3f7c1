// The way of a notice 公告, as a pure statechart. Whether an approved one is scheduled, published or expired follows from
// its times when it is read: these are no states, so no job can miss them.
import { setup } from "xstate";
import { z } from "zod";
import type { DraftedEvent, NoticeEvent } from "./events.ts";

export const NoticeContext = z.strictObject({
  agencyId: z.string(),
  /** Everybody who wrote or changed its text, the author first. */
  writerIds: z.array(z.string()),
});
export type NoticeContext = z.infer<typeof NoticeContext>;

const notice = setup({
  types: { context: {} as NoticeContext, events: {} as NoticeEvent, input: {} as DraftedEvent | undefined },
});

/** XState also asks for one without input, for an actor that never runs: see workflows/complaint/context.ts. */
function contextOf(event: DraftedEvent | undefined): NoticeContext {
  if (event === undefined) return {} as NoticeContext;
  const { payload, actor } = event;
  return { agencyId: payload.agencyId, writerIds: actor.userId === undefined ? [] : [actor.userId] };
}

const rememberWriter = notice.assign(({ context, event }) => {
  const { userId } = event.actor;
  const isKnown = userId === undefined || context.writerIds.includes(userId);
  return isKnown ? {} : { writerIds: [...context.writerIds, userId] };
});

export const machine = notice.createMachine({
  id: "notice",
  context: ({ input }) => contextOf(input),
  initial: "draft",
  states: {
    /** 草稿 */
    draft: {
      on: {
        "notice.edited": { actions: [rememberWriter] },
        "notice.submitted": { target: "inReview" },
        "notice.discarded": { target: "discarded" },
      },
    },
    /** 待审核 */
    inReview: {
      on: {
        "notice.approved": { target: "approved" },
        "notice.returned": { target: "returned" },
      },
    },
    /** 已退回: whoever edits it makes it a draft again. */
    returned: {
      on: {
        "notice.edited": { target: "draft", actions: [rememberWriter] },
        "notice.submitted": { target: "inReview" },
        "notice.discarded": { target: "discarded" },
      },
    },
    /** 已审定 */
    approved: { on: { "notice.withdrawn": { target: "withdrawn" } } },
    /** 已撤下 */
    withdrawn: { type: "final" },
    /** 已作废 */
    discarded: { type: "final" },
  },
});
