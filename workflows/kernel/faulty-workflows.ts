// A small sound workflow, and the same with one fault each: conformance.test.ts shows with them that every check bites.
// For tests only.
import { setup } from "xstate";
import { z } from "zod";
import type { EventSpec, WorkflowDefinition } from "./definition.ts";
import type { Exploration } from "./explore.ts";
import type { RuleSet } from "./rule-sets.ts";

const AGENCY = "330000-toy";
const HELPER = "330200-toy";
const SUPERIOR = "000000-toy";
const clerk = { kind: "staff", userId: "clerk-1", role: "clerk", agencyId: AGENCY } as const;

export const toyExploration: Exploration = {
  cast: [
    { name: "citizen", actor: { kind: "citizen" } },
    { name: "clerk", actor: clerk },
    { name: "clerk elsewhere", actor: { ...clerk, agencyId: "330100-toy" } },
  ],
  openings: [{ by: "citizen", payload: { agencyId: AGENCY } }],
  startAt: "2026-09-18T01:00:00.000Z",
  payloads: {
    "toy.opened": [{ agencyId: AGENCY }],
    "toy.asked": [{ note: "a" }, { note: "b" }],
    "toy.told": [{}],
    "toy.answered": [{}],
  },
  boundedEvents: ["toy.asked"],
};

/** Agencies that may have something to do beside the accountable one. */
type Bystanders = { pendingCoHandlerIds?: string[]; superiorAgencyId?: string };

const base = setup({
  types: {
    context: {} as { agencyId: string; asked: number; note: unknown } & Bystanders,
    events: {} as { type: string; at: string; payload?: { note?: string } },
    input: {} as { payload: { agencyId: string } },
  },
  actions: {
    startClock: (_, _params: { clock: string; rule: string }) => undefined,
    stopClock: (_, _params: { clock: string }) => undefined,
    pauseClock: (_, _params: { clock: string; reason: string }) => undefined,
    openTask: (_, _params: { task: string; agencyId: string; role: string }) => undefined,
    closeTask: (_, _params: { task: string }) => undefined,
    setAccountable: (_, _params: { agencyId: string | null }) => undefined,
    setOutcome: (_, _params: { outcome: string }) => undefined,
    misspelt: () => undefined,
  },
  guards: {
    mayAsk: ({ context }) => context.asked < 2,
    always: () => true,
    saysA: ({ event }) => event.payload?.note === "a",
    isEarly: ({ event }) => event.at < "2100",
  },
});

type ToyConfig = Parameters<typeof base.createMachine>[0];

const ask = {
  target: "waiting",
  guard: "mayAsk",
  actions: base.assign({ asked: ({ context }) => context.asked + 1 }),
} as const;
const answer = {
  target: "closed",
  actions: [{ type: "setOutcome", params: { outcome: "solved" } }],
} as const;

const sound = {
  open: {
    entry: [
      { type: "setAccountable", params: { agencyId: AGENCY } },
      { type: "startClock", params: { clock: "answer", rule: "answer" } },
      { type: "openTask", params: { task: "answer", agencyId: AGENCY, role: "clerk" } },
    ],
    exit: [
      { type: "stopClock", params: { clock: "answer" } },
      { type: "closeTask", params: { task: "answer" } },
    ],
    on: { "toy.asked": ask, "toy.answered": answer, "clock.expired": answer },
  },
  waiting: {
    entry: [{ type: "startClock", params: { clock: "wait", rule: "wait" } }],
    exit: [{ type: "stopClock", params: { clock: "wait" } }],
    on: { "toy.told": { target: "open" }, "clock.expired": { target: "open" } },
  },
  closed: { type: "final", entry: [{ type: "setAccountable", params: { agencyId: null } }] },
} as const satisfies ToyConfig["states"];

const events = {
  "toy.opened": { payload: z.strictObject({ agencyId: z.string() }), by: [{ role: "citizen" }] },
  "toy.asked": {
    payload: z.strictObject({ note: z.string() }),
    by: [{ role: "clerk", agency: "agencyId" }],
  },
  "toy.told": { payload: z.strictObject({}), by: [{ role: "citizen" }] },
  "toy.answered": { payload: z.strictObject({}), by: [{ role: "clerk", agency: "agencyId" }] },
  "clock.expired": {
    payload: z.strictObject({ clock: z.enum(["answer", "wait", `answer#${HELPER}`]) }),
    by: [{ role: "clock" }],
  },
} as const satisfies Record<string, EventSpec>;

/** The same events, one with a rule about its payload. */
function checked(check: NonNullable<EventSpec["check"]>): Record<string, EventSpec> {
  return { ...events, "toy.asked": { ...events["toy.asked"], check } };
}

const rule = { days: 1, unit: "workingDay", article: { zh: "第一条", en: "Article 1" } } as const;

function ruleSet(clocks: RuleSet["clocks"]): RuleSet {
  return {
    id: "toy-33-2026",
    divisionPrefix: "33",
    inForceFrom: "2026-01-01",
    clocks,
    limits: {},
    triggers: [],
  };
}

function toy(
  states: ToyConfig["states"],
  changed: Partial<WorkflowDefinition> = {},
  bystanders: Bystanders = {},
): WorkflowDefinition {
  return {
    key: "toy",
    kind: "case",
    version: 1,
    machine: base.createMachine({
      context: ({ input }) => ({ agencyId: input.payload.agencyId, asked: 0, note: null, ...bystanders }),
      initial: "open",
      states,
    }),
    events,
    openingEvent: "toy.opened",
    context: z.strictObject({
      agencyId: z.string(),
      asked: z.int().max(2),
      note: z.unknown(),
      pendingCoHandlerIds: z.array(z.string()).optional(),
      superiorAgencyId: z.string().optional(),
    }),
    ruleSets: [ruleSet({ answer: { id: "toy.answer", ...rule }, wait: { id: "toy.wait", ...rule } })],
    migrations: {},
    ...changed,
  };
}

export const soundToy = toy(sound);

const { open, waiting } = sound;

/** The same state, with a task of that agency and, for a helper, a clock of its own. */
function joined<State extends { entry: readonly unknown[]; exit: readonly unknown[] }>(
  state: State,
  agencyId: string,
  clock?: string,
): State {
  const task = `work#${agencyId}`;
  const begin = [
    { type: "openTask", params: { task, agencyId, role: "clerk" } },
    ...(clock === undefined ? [] : [{ type: "startClock", params: { clock, rule: "answer" } }]),
  ];
  const end = [
    { type: "closeTask", params: { task } },
    ...(clock === undefined ? [] : [{ type: "stopClock", params: { clock } }]),
  ];
  return { ...state, entry: [...state.entry, ...begin], exit: [...state.exit, ...end] };
}
const helperClock = `answer#${HELPER}`;
const bystanders = { pendingCoHandlerIds: [HELPER], superiorAgencyId: SUPERIOR };

/** A helper with a clock of its own, and a superior with something to do: sound as well. */
export const soundHelpedToy = toy(
  {
    ...sound,
    open: joined(joined(open, HELPER, helperClock), SUPERIOR),
    waiting: joined(waiting, HELPER, helperClock),
  },
  {},
  bystanders,
);

/** One fault each, and what the report must say about it. */
export const faults: { fault: string; workflow: WorkflowDefinition; says: RegExp }[] = [
  {
    fault: "a timer of the machine's own",
    workflow: toy({ ...sound, waiting: { ...waiting, after: { 1000: { target: "open" } } } }),
    says: /waiting: after/,
  },
  {
    fault: "a history state",
    workflow: toy({
      ...sound,
      waiting: { ...waiting, initial: "now", states: { now: {}, before: { type: "history" } } },
    }),
    says: /waiting\.before: history/,
  },
  {
    fault: "states side by side",
    workflow: toy({ ...sound, waiting: { ...waiting, type: "parallel", states: { left: {}, right: {} } } }),
    says: /waiting: parallel/,
  },
  {
    fault: "an action that acts by itself",
    workflow: toy({
      ...sound,
      waiting: { ...waiting, entry: [base.raise({ type: "toy.told", at: "", payload: {} })] },
    }),
    says: /waiting: xstate\.raise/,
  },
  {
    fault: "a state that nothing leads to",
    workflow: toy({ ...sound, forgotten: { on: { "toy.answered": answer } } }),
    says: /forgotten: not reachable/,
  },
  {
    fault: "a transition that is never taken",
    workflow: toy({
      ...sound,
      open: { ...open, on: { ...open.on, "toy.answered": [{ ...answer, guard: "always" }, answer] } },
    }),
    says: /open on toy\.answered \[1\]: never taken/,
  },
  {
    fault: "an event nobody declared",
    workflow: toy({ ...sound, open: { ...open, on: { ...open.on, "toy.forgotten": answer } } }),
    says: /toy\.forgotten: handled but not declared/,
  },
  {
    fault: "an event the machine does not know",
    workflow: toy({ ...sound, waiting: { ...waiting, on: { "clock.expired": { target: "open" } } } }),
    says: /toy\.told: declared but never handled/,
  },
  {
    fault: "a clock whose end nobody hears",
    workflow: toy({ ...sound, waiting: { ...waiting, on: { "toy.told": { target: "open" } } } }),
    says: /wait runs in waiting, which does not take its end/,
  },
  {
    fault: "no way out",
    workflow: toy({
      ...sound,
      waiting: {
        ...waiting,
        on: { "toy.told": { actions: [] }, "clock.expired": { target: "waiting", reenter: true } },
      },
    }),
    says: /waiting: no way to an end/,
  },
  {
    fault: "no answer while the citizen is silent",
    workflow: toy({
      ...sound,
      waiting: { ...waiting, on: { ...waiting.on, "clock.expired": { target: "waiting", reenter: true } } },
    }),
    says: /waiting: no way to an answer unless the citizen acts/,
  },
  {
    fault: "nobody accountable",
    workflow: toy({ ...sound, open: { ...open, entry: open.entry.slice(1) } }),
    says: /open: nobody is accountable/,
  },
  {
    fault: "no clock",
    workflow: toy({ ...sound, waiting: { ...waiting, entry: [] } }),
    says: /waiting: no clock runs after toy\.opened → toy\.asked/,
  },
  {
    fault: "only paused clocks",
    workflow: toy({
      ...sound,
      waiting: {
        ...waiting,
        entry: [...waiting.entry, { type: "pauseClock", params: { clock: "wait", reason: "asked" } }],
      },
    }),
    says: /waiting: no clock runs/,
  },
  {
    fault: "a clock that outlives the case",
    workflow: toy({
      ...sound,
      open: { ...open, exit: open.exit.slice(1) },
      waiting: { ...waiting, entry: [{ type: "stopClock", params: { clock: "answer" } }, ...waiting.entry] },
    }),
    says: /closed: clocks go on: answer/,
  },
  {
    fault: "a task that outlives the case",
    workflow: toy({
      ...sound,
      open: { ...open, exit: open.exit.slice(0, 1) },
      waiting: { ...waiting, entry: [{ type: "closeTask", params: { task: "answer" } }, ...waiting.entry] },
    }),
    says: /closed: tasks stay open: answer/,
  },
  {
    fault: "a task of somebody who does not answer for the case",
    workflow: toy({
      ...sound,
      waiting: {
        ...waiting,
        entry: [
          ...waiting.entry,
          { type: "setAccountable", params: { agencyId: "330100-toy" } },
          { type: "openTask", params: { task: "wait", agencyId: AGENCY, role: "clerk" } },
        ],
        exit: [...waiting.exit, { type: "closeTask", params: { task: "wait" } }],
      },
    }),
    says: /waiting: a task lies with an agency that is neither accountable/,
  },
  {
    fault: "a helper without a clock of its own",
    workflow: toy(
      { ...sound, open: joined(open, HELPER, helperClock), waiting: joined(waiting, HELPER) },
      {},
      bystanders,
    ),
    says: /waiting: no clock of their own: 330200-toy after toy\.opened → toy\.asked/,
  },
  {
    fault: "a helper's task after its help is no longer waited for",
    workflow: toy({ ...sound, open: joined(open, HELPER, helperClock) }, {}, { superiorAgencyId: SUPERIOR }),
    says: /open: a task lies with an agency that is neither accountable, asked to help nor superior/,
  },
  {
    fault: "a superior's task where there is no superior",
    workflow: toy({ ...sound, open: joined(open, SUPERIOR) }),
    says: /open: a task lies with an agency that is neither accountable, asked to help nor superior/,
  },
  {
    fault: "a rule that lets none of the payloads through, so that the button is offered in vain",
    workflow: toy(sound, { events: checked(() => "never") }),
    says: /open: clerk is offered toy\.asked,toy\.answered but can send toy\.answered/,
  },
  {
    fault: "closed, but nobody knows how",
    workflow: toy({ ...sound, open: { ...open, on: { ...open.on, "toy.answered": { target: "closed" } } } }),
    says: /closed: closed without an outcome/,
  },
  {
    fault: "accountable after the end",
    workflow: toy({ ...sound, closed: { type: "final" } }),
    says: /closed: still accountable/,
  },
  {
    fault: "questions without end",
    workflow: toy({ ...sound, open: { ...open, on: { ...open.on, "toy.asked": { target: "waiting" } } } }),
    says: /open: toy\.asked can go on for ever/,
  },
  {
    fault: "a guard that reads the payload",
    workflow: toy({
      ...sound,
      open: { ...open, on: { ...open.on, "toy.answered": { ...answer, guard: "saysA" } } },
    }),
    says: /open: a guard of toy\.answered reads the event's payload/,
  },
  {
    fault: "a guard that reads the time",
    workflow: toy({
      ...sound,
      open: { ...open, on: { ...open.on, "toy.answered": { ...answer, guard: "isEarly" } } },
    }),
    says: /open: a guard of toy\.answered reads the event's at/,
  },
  {
    fault: "a date in the context",
    workflow: toy({
      ...sound,
      waiting: { ...waiting, entry: [...waiting.entry, base.assign({ note: () => new Date(0) })] },
    }),
    says: /waiting: the context is not JSON/,
  },
];

/** Faults with which a workflow cannot be walked at all. */
export const defects: { fault: string; workflow: WorkflowDefinition; says: RegExp }[] = [
  {
    fault: "a misspelt effect",
    workflow: toy({ ...sound, waiting: { ...waiting, entry: [...waiting.entry, "misspelt"] } }),
    says: /no such effect: misspelt/,
  },
  {
    fault: "an effect without its params",
    workflow: toy({
      ...sound,
      waiting: {
        ...waiting,
        entry: [...waiting.entry, { type: "setOutcome", params: { outcome: "splendid" } }],
      },
    }),
    says: /no such effect: setOutcome/,
  },
  {
    fault: "a clock started twice",
    workflow: toy({ ...sound, waiting: { ...waiting, entry: [...waiting.entry, ...waiting.entry] } }),
    says: /wait: this clock is live already/,
  },
  {
    fault: "a clock without a rule",
    workflow: toy(sound, { ruleSets: [ruleSet({ answer: { id: "toy.answer", ...rule } })] }),
    says: /wait: no such rule/,
  },
  {
    fault: "a task opened twice",
    workflow: toy({
      ...sound,
      waiting: { ...waiting, entry: [...open.entry.slice(2), ...open.entry.slice(2)] },
    }),
    says: /answer: this task is open already/,
  },
  {
    fault: "a context its schema does not know",
    workflow: toy(sound, {
      context: z.strictObject({ agencyId: z.string(), asked: z.int().max(1), note: z.null() }),
    }),
    says: /context does not fit its schema/,
  },
];
