// The bridge to workflows/notice: rebuilds the machine's state from a row and asks it what an action leads to. Pure.
import { workflow } from "#workflows/registry.ts";
import type { Actor as Sender, StoredState } from "#workflows/kernel/definition.ts";
import { maySend, start, step, type StepResult } from "#workflows/kernel/step.ts";
import { type Actor, may } from "#app/domain/people/policy.ts";
import { AppError } from "#app/platform/app-error.ts";
import type { NoticeRecord } from "./read-notice.server.ts";

/** What can be done to a notice, and the event it is recorded as. */
export const eventOf = {
  edit: "notice.edited",
  submit: "notice.submitted",
  return: "notice.returned",
  approve: "notice.approved",
  withdraw: "notice.withdrawn",
  discard: "notice.discarded",
} as const;
export type NoticeAction = keyof typeof eventOf;

const actions = Object.keys(eventOf) as NoticeAction[];

/** The role in which each action is taken. */
const roleOf = {
  edit: "editor",
  submit: "editor",
  return: "approver",
  approve: "approver",
  withdraw: "approver",
  discard: "editor",
} as const satisfies Record<NoticeAction, "editor" | "approver">;

type StoredNotice = Pick<NoticeRecord, "state" | "agencyId" | "writerIds">;

/** What `actor` may do to the notice as it stands: allowed by the policy, and a step of the workflow. */
export function allowedNoticeActions(notice: StoredNotice, actor: Actor): NoticeAction[] {
  const { agencyId, writerIds } = notice;
  return actions.filter(
    (action) =>
      may(actor, `notice.${action}`, { agencyId, writerIds, isPublic: false }).allowed &&
      maySend(definition(), stored(notice), eventOf[action], sender(actor, agencyId, roleOf[action])),
  );
}

/** The state that the action leads to; undefined when the notice is not in a state for it. Throws AppError invalid on a wrong payload. */
export function stepNotice(
  notice: StoredNotice,
  action: NoticeAction,
  payload: object,
  actor: Actor,
  now: Date,
): string | undefined {
  const result = step(definition(), stored(notice), {
    type: eventOf[action],
    payload,
    at: now.toISOString(),
    actor: sender(actor, notice.agencyId, roleOf[action]),
  });
  return stateAfter(result);
}

/** The first state of a notice, and the event that begins it. */
export function startNotice(
  agencyId: string,
  payload: object,
  actor: Actor,
  now: Date,
): { state: string; eventType: string } {
  const { openingEvent } = definition();
  const result = start(definition(), {
    type: openingEvent,
    payload,
    at: now.toISOString(),
    actor: sender(actor, agencyId, "editor"),
  });
  const state = stateAfter(result);
  if (state === undefined) throw new Error("a notice cannot begin");
  return { state, eventType: openingEvent };
}

function stateAfter(result: StepResult): string | undefined {
  if (result.ok) return result.state;
  switch (result.refusal) {
    case "notAllowedNow":
    case "ruleBroken":
      return undefined;
    // The policy has let them through before: here the two have come apart.
    case "notAllowedForYou":
      throw new AppError("forbidden", "foreignNotice");
    case "invalidPayload":
      throw new AppError("invalid", "noticeInvalid");
    case "unknownEvent":
      throw new Error("the notice workflow does not know an event of ours");
  }
}

function definition() {
  return workflow("notice");
}

/** A notice's row and history hold all that the machine remembers. */
function stored({ state, agencyId, writerIds }: StoredNotice): StoredState {
  return { version: definition().version, value: state, context: { agencyId, writerIds } };
}

function sender(actor: Actor, agencyId: string, role: "editor" | "approver"): Sender {
  return { kind: "staff", userId: actor.kind === "person" ? actor.userId : undefined, agencyId, role };
}
