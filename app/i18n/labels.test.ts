// Nothing of a workflow is nameless: every state, event, task, clock, outcome and act has a label in both languages.
import { describe, expect, test } from "vitest";
import { deskForms } from "#app/ui/case-actions/desk-forms.ts";
import { exploration } from "#workflows/complaint/exploration.ts";
import { AnswerOutcome } from "#workflows/complaint/events.ts";
import { Outcome } from "#workflows/kernel/effects.ts";
import { explore } from "#workflows/kernel/explore.ts";
import { workflow, workflows } from "#workflows/registry.ts";
import { messages } from "./index.ts";
import { languages } from "./languages.ts";

type Labels = Readonly<Record<string, unknown>>;

function unnamed(keys: Iterable<string>, labels: Labels): string[] {
  return [...new Set(keys)].filter((key) => !Object.hasOwn(labels, key) || labels[key] === "");
}

type StateNode = { states: Readonly<Record<string, StateNode>> };

/** Dotted names of all states, nested ones too. */
function statesOf(node: StateNode, path: readonly string[] = []): string[] {
  return Object.entries(node.states).flatMap(([name, inner]) => [
    [...path, name].join("."),
    ...statesOf(inner, [...path, name]),
  ]);
}

const complaint = workflow("complaint");
const staffEvents = Object.keys(complaint.events).filter((type) =>
  complaint.events[type]?.by.some(({ role }) => ["intake", "clerk", "supervisor"].includes(role)),
);
const citizenEvents = Object.keys(complaint.events).filter((type) =>
  complaint.events[type]?.by.some(({ role }) => role === "citizen"),
);
const graph = explore(complaint, exploration);

describe.each(languages)("%s", (lang) => {
  const { journey, desk, newsroom } = messages(lang);

  test.each(Object.keys(workflows))("states, events and clocks of %s", (key) => {
    const isNotice = key === "notice";
    expect(unnamed(statesOf(workflow(key).machine), isNotice ? newsroom.states : journey.states)).toEqual([]);
    expect(
      unnamed(Object.keys(workflow(key).events), isNotice ? newsroom.history.events : journey.events),
    ).toEqual([]);
    expect(
      unnamed(
        workflow(key).ruleSets.flatMap(({ clocks }) => Object.keys(clocks)),
        journey.clocks,
      ),
    ).toEqual([]);
  });

  test("tasks, clocks and pauses that come about", () => {
    const records = graph.nodes.map(({ record }) => record);
    const tasks = records.flatMap((record) => record.tasks.map(({ name }) => name));
    const clocks = records.flatMap((record) => record.clocks);
    expect(tasks.length).toBeGreaterThan(0);
    expect(
      unnamed(
        clocks.map(({ name }) => name),
        journey.clocks,
      ),
    ).toEqual([]);
    expect(unnamed(tasks, journey.tasks)).toEqual([]);
    const pauses = clocks.flatMap(({ excluded }) => excluded.map(({ reason }) => reason));
    expect(unnamed(pauses, journey.clockList.reasons)).toEqual([]);
  });

  test("a sentence for every state that a case rests in", () => {
    const states = graph.nodes.map(({ state }) => state);
    expect(unnamed(states, journey.standing)).toEqual([]);
    for (const state of new Set(states)) expect(journey.next, state).toHaveProperty(state);
  });

  test("outcomes and grades", () => {
    expect(unnamed([...Outcome.options, ...AnswerOutcome.options], journey.outcomes)).toEqual([]);
    expect(unnamed(["1", "2", "3", "4", "5"], journey.ratings)).toEqual([]);
  });

  test("acts of staff: a form with labelled fields, and what is said afterwards", () => {
    const events = staffEvents.filter((type) => type !== complaint.openingEvent);
    expect(unnamed(events, deskForms)).toEqual([]);
    expect(unnamed(events, desk.acts.forms)).toEqual([]);
    expect(unnamed(events, desk.done)).toEqual([]);
    const fields = events.flatMap((type) => (deskForms[type]?.fields ?? []).map(({ name }) => name));
    expect(unnamed(fields, desk.acts.fields)).toEqual([]);
  });

  test("acts of citizens: what is said afterwards", () => {
    expect(
      unnamed(
        citizenEvents.filter((type) => type !== complaint.openingEvent),
        journey.done,
      ),
    ).toEqual([]);
  });
});

test("a form of the desk asks for all that its event needs", () => {
  for (const [type, { fields }] of Object.entries(deskForms)) {
    const result = complaint.events[type]?.payload.safeParse({});
    const needed = (result?.error?.issues ?? []).flatMap(({ path }) =>
      path.length === 0 ? [] : [String(path[0])],
    );
    expect(
      fields.map(({ name }) => name),
      type,
    ).toEqual(expect.arrayContaining(needed));
  }
});
