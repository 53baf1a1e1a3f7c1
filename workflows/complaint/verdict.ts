// What a complaint's machine does once the answer is out: the call-back 回访 and the citizen's verdict 评价.
import { complaint } from "./effects.ts";

/** The centre calls everybody back who can be called. */
export const beginCallBack = complaint.enqueueActions(({ context, enqueue }) => {
  if (context.privacy === "anonymous") return;
  enqueue({ type: "startClock", params: { clock: "callBack", rule: "callBack" } });
  enqueue({
    type: "openTask",
    params: { task: "callBack", agencyId: context.centreAgencyId, role: "intake" },
  });
  enqueue.assign({ needsCallBack: true });
});

export const endCallBack = complaint.enqueueActions(({ context, enqueue }) => {
  if (!context.needsCallBack) return;
  enqueue({ type: "stopClock", params: { clock: "callBack" } });
  enqueue({ type: "closeTask", params: { task: "callBack" } });
  enqueue.assign({ needsCallBack: false });
});

/** The citizen's own word, or what was said on the phone. */
export const rememberRating = complaint.enqueueActions(({ event, enqueue }) => {
  if (event.type !== "complaint.rated" && event.type !== "complaint.calledBack") return;
  const { rating } = event.payload;
  enqueue.assign({ rating });
  enqueue({ type: "setRating", params: { rating } });
});

/** Once more after the first poor verdict, by the superior body after the second. */
export const beginContest = complaint.enqueueActions(({ context, enqueue }) => {
  const clock = context.hasReopened ? "reviewRequest" : "reopening";
  enqueue({ type: "startClock", params: { clock, rule: clock } });
});
