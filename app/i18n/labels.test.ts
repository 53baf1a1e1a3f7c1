// Nothing that people read of a workflow is nameless: whatever is registered has words for its tasks, pauses, acts, fields,
// choices and refusals in both languages, and forms that ask for all that is needed. (States, events, clocks:
// workflows.test.ts.)
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { type FieldShape, payloadFields, SUPERIOR } from "#app/domain/cases/act-fields.ts";
import { type ActField, actForm, type ActForm } from "#app/ui/case-actions/act-forms.ts";
import { declaredForms } from "#app/ui/case-actions/forms/index.ts";
import { Outcome } from "#workflows/kernel/effects.ts";
import { outlineOf } from "#workflows/kernel/outline.ts";
import { workflow, workflows } from "#workflows/registry.ts";
import type { WorkflowLabels } from "./en/workflows.ts";
import { messages } from "./index.ts";
import { languages, type Lang } from "./languages.ts";
import { workflowLabels } from "./workflow-labels.ts";

const cases = Object.values(workflows).flatMap(({ key, kind }) => (kind === "case" ? [key] : []));
const people = ["citizen", "intake", "umpire", "clerk", "supervisor"];

/** Events that people send once the case is open, but for those the portal sends in their name. */
function actsOf(key: string): ActForm[] {
  const { events, openingEvent } = workflow(key);
  return Object.entries(events)
    .filter(([type, { by }]) => type !== openingEvent && by.some(({ role }) => people.includes(role)))
    .map(([type]) => actForm(key, type))
    .filter(({ weight }) => weight !== "hidden");
}

/** The workflow's own source: names of tasks, pauses and rules stand in it as literals. */
function sourceOf(key: string): string {
  const folder = join(import.meta.dirname, "../../workflows", key);
  return readdirSync(folder)
    .filter((name) => name.endsWith(".ts") && !/\.test\.|exploration/.test(name))
    .map((name) => readFileSync(join(folder, name), "utf8"))
    .join("\n");
}

function named(source: string, ...patterns: RegExp[]): string[] {
  const found = patterns.flatMap((pattern) => [...source.matchAll(pattern)].map(([, name]) => name ?? ""));
  return [...new Set(found)].filter((name) => name !== "");
}

function unnamed(keys: readonly string[], labels: Readonly<Record<string, unknown>> = {}): string[] {
  return [...new Set(keys)].filter((key) => !Object.hasOwn(labels, key) || labels[key] === "");
}

function labelsOf(lang: Lang, key: string): WorkflowLabels {
  return (messages(lang).workflows as Readonly<Record<string, WorkflowLabels>>)[key] as WorkflowLabels;
}

function withInner(fields: readonly ActField[]): ActField[] {
  return fields.flatMap((field) => [field, ...withInner(field.fields)]);
}

describe.each(languages)("%s", (lang) => {
  const texts = messages(lang);

  test.each(cases)("%s: what people can do", (key) => {
    const own = labelsOf(lang, key);
    expect(
      actsOf(key)
        .map(({ event }) => event)
        .filter((event) => own.acts?.[event] === undefined),
    ).toEqual([]);
  });

  test.each(cases)("%s: fields and choices", (key) => {
    const labels = workflowLabels(texts, key);
    const nameless = actsOf(key).flatMap(({ event, fields }) =>
      withInner(fields).flatMap(({ name, options }) => [
        ...(labels.field(event, name) === name ? [`${event}.${name}`] : []),
        ...options.flatMap((option) =>
          labels.choice(event, name, option) === option ? [`${event}.${name}.${option}`] : [],
        ),
      ]),
    );
    expect(nameless).toEqual([]);
  });

  test.each(cases)("%s: tasks, pauses and refusals", (key) => {
    const source = sourceOf(key);
    const own = labelsOf(lang, key);
    const tasks = named(source, /\btask: "([\w]+)/g, /openTask[^]{0,80}?task: [`"]([\w]+)/g);
    const pauses = named(source, /pauseClock[^]{0,120}?reason: "(\w+)"/g);
    expect(unnamed(tasks, own.tasks)).toEqual([]);
    expect(unnamed(pauses, own.pauses)).toEqual([]);
    const rules = (declaredForms[key] === undefined ? [] : Object.values(declaredForms[key]))
      .flatMap(({ fields }) => fields)
      .flatMap((field) => (typeof field === "string" ? [] : (field.rules ?? [])));
    expect(unnamed(rules, own.rules)).toEqual([]);
  });

  test.each(cases)("%s: no text names an act, a field or a state that there is not", (key) => {
    const own = labelsOf(lang, key);
    const { events, machine } = workflow(key);
    const states = Object.keys(machine.states);
    const known = new Set(Object.keys(events));
    expect(
      [...Object.keys(own.acts ?? {}), ...Object.keys(own.ownEvents ?? {})].filter(
        (type) => !known.has(type),
      ),
    ).toEqual([]);
    const leaves = new Set([...states, ...outlineOf(workflow(key)).states.map(({ name }) => name)]);
    const told = [...Object.keys(own.standing ?? {}), ...Object.keys(own.next ?? {})];
    expect(told.filter((state) => !leaves.has(state))).toEqual([]);
    const fields = new Set(
      Object.keys(events).flatMap((type) =>
        payloadFields(key, type).flatMap((shape) =>
          namesOf(shape).flatMap((name) => [name, `${type.split(".").slice(1).join(".")}.${name}`]),
        ),
      ),
    );
    const words = [...Object.keys(own.fields ?? {}), ...Object.keys(own.hints ?? {})];
    expect(words.filter((name) => !fields.has(name))).toEqual([]);
  });

  test("outcomes and grades", () => {
    expect(unnamed(Outcome.options, texts.journey.outcomes)).toEqual([]);
    expect(unnamed(["1", "2", "3", "4", "5"], texts.journey.ratings)).toEqual([]);
  });
});

function namesOf(shape: FieldShape): string[] {
  return [shape.name, ...(shape.kind === "rows" ? shape.fields.flatMap(namesOf) : [])];
}

describe.each(cases)("%s", (key) => {
  const definition = workflow(key);

  test("its history can be read: every state says whose turn it is, every event and field named is one", () => {
    const { reading, events } = definition;
    const states = outlineOf(definition).states.map(({ name }) => name);
    expect(states.filter((state) => reading?.turns[state] === undefined)).toEqual([]);
    const { drafted = [], sent = [], direct = [], void: over = [] } = reading?.answers ?? {};
    const named = [...Object.keys(reading?.texts ?? {}), ...drafted, ...sent, ...direct, ...over];
    expect(named.filter((type) => events[type] === undefined)).toEqual([]);
    for (const [type, { citizen, staff }] of Object.entries(reading?.texts ?? {})) {
      const fields = payloadFields(key, type).map(({ name }) => name);
      expect(
        [...citizen, ...staff].filter((name) => !fields.includes(name)),
        type,
      ).toEqual([]);
    }
    const { question } = reading ?? {};
    if (question !== undefined) {
      expect(states).toContain(question.state);
      expect(payloadFields(key, question.event).map(({ name }) => name)).toContain("question");
    }
    // An answer is told by its text.
    for (const type of [...drafted, ...direct]) {
      const fields = payloadFields(key, type).map(({ name }) => name);
      expect(fields.includes("text") || (reading?.texts[type]?.citizen.length ?? 0) > 0, type).toBe(true);
    }
  });

  test("its forms are those of its events and ask for all that is needed", () => {
    expect(
      Object.keys(declaredForms[key] ?? {}).filter((type) => definition.events[type] === undefined),
    ).toEqual([]);
    for (const { event, fields } of actsOf(key)) {
      const asked = fields.map(({ name }) => name);
      const needed = payloadFields(key, event)
        .filter(({ name, isRequired }) => isRequired && name !== SUPERIOR)
        .map(({ name }) => name);
      expect(asked, event).toEqual(expect.arrayContaining(needed));
      const declared =
        declaredForms[key]?.[event]?.fields.map((field) =>
          typeof field === "string" ? field : field.name,
        ) ?? [];
      expect(
        declared.filter((name) => !asked.includes(name)),
        event,
      ).toEqual([]);
    }
  });
});
