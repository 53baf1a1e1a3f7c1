// The words of one workflow, each with what is said where the workflow has none of its own. For pages, mails and tests;
// never throws: a missing word shows the key, and labels.test.ts finds it.
import type { Standing, WorkflowLabels } from "./en/workflows.ts";
import type { Messages } from "./index.ts";

/** An error of a form, as app/domain/cases/act-form.ts tells it. */
export type FieldError = { key: string; limit?: number; rule?: string };

export type Act = {
  title: string;
  intro: string | undefined;
  submit: string;
  /** What is read before it is unfolded. */
  open: string;
  confirm: string;
  done: string;
};

type Texts = Readonly<Record<string, string>>;

/** The words of the workflow of that key, for a case or a document. */
export function workflowLabels(texts: Messages, key: string) {
  const { journey } = texts;
  const labels = (texts.workflows as Readonly<Record<string, WorkflowLabels>>)[key] ?? blank(key);

  /** "event.field" before "field"; `event` may carry the workflow's key. */
  const ofField = (words: Texts = {}, event: string, field: string, end = ""): string | undefined =>
    own(words, `${shortOf(event)}.${field}${end}`) ?? own(words, `${field}${end}`);

  return {
    name: labels.name,
    parts: labels.parts ?? journey.lanes.side,
    state: (state: string) => own(labels.states, state) ?? state,
    event: (type: string, isOwn = false) =>
      (isOwn ? own(labels.ownEvents, type) : undefined) ?? own(labels.events, type) ?? type,
    /** By the name of the clock, or of the rule by which it runs where that says more. */
    clock: (name: string, ruleId?: string) => {
      const rule = ruleId?.split(".").at(-1);
      const clock = name.split("#")[0] ?? name;
      return (
        (rule === undefined ? undefined : own(labels.clocks, rule)) ?? own(labels.clocks, clock) ?? clock
      );
    },
    task: (name: string) => {
      const task = name.split("#")[0] ?? name;
      return own(labels.tasks, task) ?? task;
    },
    act: (type: string): Act => {
      const given = labels.acts?.[type];
      const event = own(labels.events, type) ?? type;
      const act = typeof given === "string" ? { title: given } : (given ?? { title: event });
      return {
        title: act.title,
        intro: act.intro,
        submit: act.submit ?? act.title,
        open: act.open ?? act.title,
        confirm: act.confirm ?? journey.acts.confirm,
        done: act.done ?? event,
      };
    },
    field: (event: string, name: string) =>
      ofField(labels.fields, event, name) ?? own(journey.acts.fields, name) ?? name,
    hint: (event: string, name: string) => ofField(labels.hints, event, name) || undefined,
    error: (event: string, field: string, error: FieldError) =>
      (error.rule === undefined ? undefined : own(labels.rules, error.rule)) ??
      ofField(labels.errors, event, field, `.${error.key}`) ??
      journey.acts.errors[error.key]?.(error.limit ?? 0) ??
      journey.acts.errors["invalid"]?.(0) ??
      error.key,
    choice: (event: string, field: string, value: string) =>
      ofField(labels.choices, event, field, `.${value}`) ??
      own(labels.choices, value) ??
      own(journey.outcomes, value) ??
      value,
    outcome: (value: string) => own(labels.choices, value) ?? own(journey.outcomes, value) ?? value,
    /** Counts, thresholds and triggers of its rule sets. */
    limit: (name: string) => own(labels.limits, name) ?? name,
    trigger: (name: string) => own(labels.triggers, name) ?? name,
    /** Why the workflow refuses what was sent; undefined for what is no reason of its. */
    rule: (reason: string) => own(labels.rules, reason),
    pause: (reason: string) => own(labels.pauses, reason),
    standing: (state: string, turn: "agency" | "citizen" | "nobody", standing: Standing) =>
      (labels.standing?.[state] ?? journey.standing[turn])?.(standing) ?? labels.states[state] ?? state,
    next: (state: string) => own(labels.next, state) || undefined,
  };
}

export type Labels = ReturnType<typeof workflowLabels>;

function shortOf(event: string): string {
  return event.slice(event.indexOf(".") + 1);
}

function own(words: Texts | undefined, key: string): string | undefined {
  return words !== undefined && Object.hasOwn(words, key) ? words[key] : undefined;
}

function blank(name: string): WorkflowLabels {
  return { name, states: {}, events: {}, clocks: {} };
}
