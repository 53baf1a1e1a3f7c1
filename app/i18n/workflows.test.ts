// Nothing that a workflow's picture, page or history shows is nameless, in either language, and nothing is named that no
// machine knows.
import { describe, expect, test } from "vitest";
import { outlineOf } from "#workflows/kernel/outline.ts";
import { workflow, workflows as registry } from "#workflows/registry.ts";
import type { WorkflowLabels } from "./en/workflows.ts";
import { messages } from "./index.ts";
import { languages } from "./languages.ts";

function unnamed(keys: Iterable<string>, labels: Readonly<Record<string, string>>): string[] {
  return [...new Set(keys)].filter((key) => (labels[key] ?? "").trim() === "");
}

function superfluous(labels: Readonly<Record<string, string>>, known: Iterable<string>): string[] {
  const names = new Set(known);
  return Object.keys(labels).filter((key) => !names.has(key));
}

function labelsOf(lang: (typeof languages)[number], key: string): WorkflowLabels {
  const labels = (messages(lang).workflows as Readonly<Record<string, WorkflowLabels>>)[key];
  expect(labels, `${key} has no labels`).toBeDefined();
  return labels as WorkflowLabels;
}

/** What a condition can be called: a guard of the machine, or that it fails. */
function guardsOf(definition: ReturnType<typeof workflow>): Set<string> {
  const names = Object.keys(definition.machine.implementations.guards);
  return new Set(names.flatMap((name) => [name, `not ${name}`]));
}

describe.each(languages)("%s", (lang) => {
  test.each(Object.keys(registry))("%s: states, events, clocks and conditions", (key) => {
    const definition = workflow(key);
    const labels = labelsOf(lang, key);
    const { states } = outlineOf(definition);
    const events = Object.keys(definition.events);
    const clocks = [
      ...definition.ruleSets.flatMap((set) => Object.keys(set.clocks)),
      ...states.flatMap((state) => state.clocks),
    ];
    expect(labels.name.trim()).not.toBe("");
    expect(
      unnamed(
        states.map(({ name }) => name),
        labels.states,
      ),
    ).toEqual([]);
    expect(unnamed(events, labels.events)).toEqual([]);
    expect(unnamed(clocks, labels.clocks)).toEqual([]);
    expect(superfluous(labels.events, events)).toEqual([]);
    expect(superfluous(labels.clocks, clocks)).toEqual([]);
    expect(superfluous(labels.guards ?? {}, guardsOf(definition))).toEqual([]);
    const limits = definition.ruleSets.flatMap((set) => Object.keys(set.limits));
    const triggers = definition.ruleSets.flatMap((set) => set.triggers);
    expect(unnamed(limits, labels.limits ?? {})).toEqual([]);
    expect(unnamed(triggers, labels.triggers ?? {})).toEqual([]);
    expect(superfluous({ ...labels.limits, ...labels.triggers }, [...limits, ...triggers])).toEqual([]);
    // Two states of one name could not be told apart.
    const names = states.map(({ name }) => labels.states[name]);
    expect(names).toEqual([...new Set(names)]);
  });

  test("who sends: every role, office and exception is said in words", () => {
    const { diagram } = messages(lang);
    const senders = Object.values(registry).flatMap(({ events }) =>
      Object.values(events).flatMap(({ by }) => by),
    );
    expect(
      unnamed(
        senders.map(({ role }) => role),
        diagram.roles,
      ),
    ).toEqual([]);
    expect(
      unnamed(
        senders.flatMap((sender) => ("agency" in sender ? [sender.agency] : [])),
        diagram.offices,
      ),
    ).toEqual([]);
    expect(
      unnamed(
        senders.flatMap((sender) => ("agency" in sender ? [sender.except ?? []].flat() : [])),
        diagram.except,
      ),
    ).toEqual([]);
  });
});

test("both languages name the same", () => {
  for (const key of Object.keys(registry)) {
    const [zh, en] = languages.map((lang) => labelsOf(lang, key)) as [WorkflowLabels, WorkflowLabels];
    for (const part of ["states", "events", "clocks", "guards", "limits", "triggers"] as const)
      expect(Object.keys(zh[part] ?? {}).toSorted(), `${key}.${part}`).toEqual(
        Object.keys(en[part] ?? {}).toSorted(),
      );
  }
});
