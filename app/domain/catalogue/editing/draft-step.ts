// The way of a draft: what can be done to it in which state, by whom, and what that leads to. Pure.
import { type Actor, type GuideInPolicy, may } from "#app/domain/people/policy.ts";

export type DraftState = "draft" | "inReview" | "returned" | "approved" | "discarded";

const steps = {
  edit: { from: ["draft", "returned"], to: undefined, event: "edited", right: "guide.edit" },
  /** Takes the newest edition for its basis, after another one was published. */
  rebase: { from: ["draft", "returned"], to: undefined, event: "rebased", right: "guide.edit" },
  submit: { from: ["draft", "returned"], to: "inReview", event: "submitted", right: "guide.submit" },
  return: { from: ["inReview"], to: "returned", event: "returned", right: "guide.return" },
  approve: { from: ["inReview"], to: "approved", event: "approved", right: "guide.approve" },
  discard: { from: ["draft", "returned"], to: "discarded", event: "discarded", right: "guide.discard" },
} as const satisfies Record<
  string,
  { from: readonly DraftState[]; to: DraftState | undefined; event: string; right: `guide.${string}` }
>;

export type DraftAction = keyof typeof steps;
const actions = Object.keys(steps) as DraftAction[];

/** The right that an action asks for. */
export function rightFor(action: DraftAction): (typeof steps)[DraftAction]["right"] {
  return steps[action].right;
}

/** What the action leads to, and its name in the history; undefined when the draft is not in a state for it. */
export function stepDraft(
  state: DraftState,
  action: DraftAction,
): { state: DraftState; event: string } | undefined {
  const { from, to, event } = steps[action];
  return (from as readonly DraftState[]).includes(state) ? { state: to ?? state, event } : undefined;
}

/** What `actor` may do now: the page's buttons. */
export function allowedDraftActions(
  draft: { state: DraftState } & GuideInPolicy,
  actor: Actor,
): DraftAction[] {
  return actions.filter(
    (action) => stepDraft(draft.state, action) !== undefined && may(actor, rightFor(action), draft).allowed,
  );
}
