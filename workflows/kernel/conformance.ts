// What every workflow must keep, checked over the whole reachable graph. Returns what is wrong instead of throwing, so
// that conformance.test.ts can hold real workflows against it and faulty ones too. For tests only.
import type { AnyStateMachine, StateNode } from "xstate";
import type { Actor, EventSpec, WorkflowDefinition } from "./definition.ts";
import { isLive } from "./clock.ts";
import {
  canReach,
  CLOCK_EXPIRED,
  cyclicEdges,
  type Edge,
  type Exploration,
  explore,
  type Graph,
  type Node,
  pathTo,
} from "./explore.ts";
import { openTasks } from "./record.ts";
import { allowedEvents } from "./step.ts";

export type Report = { violations: string[]; graph: Graph; transitions: { taken: number; declared: number } };

/** Walks the workflow and says everything that is wrong with it; throws WorkflowDefect when it cannot even be walked. */
export function examine(definition: WorkflowDefinition, exploration: Exploration): Report {
  const banned = bannedFeatures(definition.machine);
  if (banned.length > 0)
    return { violations: banned, graph: emptyGraph, transitions: { taken: 0, declared: 0 } };
  const taken = new Set<unknown>();
  const wrongs = new Set<string>();
  const graph = explore(definition, exploration, ({ node, event, result }) => {
    const spec = definition.events[event.type];
    const isDeclared = spec !== undefined && isNamed(spec, node.stored.context, event.actor);
    const where = `${event.type} by ${nameOf(event.actor)} in ${node.state}`;
    if (result.ok) {
      if (!isDeclared) wrongs.add(`${where}: accepted although not declared`);
      if (node.isFinal) wrongs.add(`${where}: moves a final case`);
      for (const transition of enabledTransitions(definition, node, event)) taken.add(transition);
    } else if (result.refusal === "ruleBroken") {
      // Others of the sample payloads must get through, or the event would be offered in vain: see wrongButtons.
      if (!isDeclared) wrongs.add(`${where}: judged before it was known to be declared`);
    } else if (result.refusal === "invalidPayload") wrongs.add(`${where}: the sample payload is refused`);
    else if (!isDeclared && result.refusal !== "notAllowedForYou")
      wrongs.add(`${where}: ${result.refusal} instead of notAllowedForYou`);
    else if (isDeclared && result.refusal !== "notAllowedNow")
      wrongs.add(`${where}: ${result.refusal} instead of notAllowedNow`);
  });
  const declared = transitionsOf(definition.machine);
  const untaken = declared.filter((transition) => !taken.has(transition.definition));
  return {
    violations: [
      ...wrongs,
      ...unreachedStates(definition, graph),
      ...untaken.map(({ name }) => `${name}: never taken`),
      ...unknownEvents(definition, exploration),
      ...deafClocks(graph),
      ...deadEnds(definition, graph),
      ...graph.nodes.flatMap((node) => brokenInvariants(definition, graph, node)),
      ...endless(graph, exploration),
      ...wrongButtons(definition, exploration, graph),
      ...peekingGuards(definition, exploration, graph),
    ],
    graph,
    transitions: { taken: declared.length - untaken.length, declared: declared.length },
  };
}

const emptyGraph: Graph = { nodes: [], edgeCount: 0, stepCount: 0, deafClocks: [] };

// ── what may not be in a machine at all ──

/** Features whose state would not survive being stored, or that act by themselves. */
function bannedFeatures(machine: AnyStateMachine): string[] {
  return allStates(machine).flatMap((node) => {
    const name = pathOf(node);
    const found: string[] = [];
    if (node.type === "history") found.push(`${name}: history state`);
    if (node.type === "parallel") found.push(`${name}: parallel state`);
    if (node.invoke.length > 0) found.push(`${name}: invoke`);
    if (node.after.length > 0) found.push(`${name}: after`);
    const actions = [...node.entry, ...node.exit, ...transitionsFrom(node).flatMap((each) => each.actions)];
    for (const action of actions) {
      const type = typeOf(action);
      if (/^xstate\.(?!assign$|enqueueActions$)/.test(type)) found.push(`${name}: ${type}`);
    }
    return found;
  });
}

function typeOf(action: unknown): string {
  if (typeof action === "string") return action;
  const type = (action as { type?: unknown } | null)?.type;
  return typeof type === "string" ? type : "";
}

// ── reachability ──

function unreachedStates({ machine, key }: WorkflowDefinition, { nodes }: Graph): string[] {
  const reached = new Set(nodes.map(({ state }) => state));
  return statesToStore(machine)
    .filter((state) => !reached.has(state))
    .map((state) => `${key}.${state}: not reachable`);
}

/** The states in which a case can rest, as they are stored and shown. */
export function statesToStore(machine: AnyStateMachine): string[] {
  return allStates(machine)
    .filter((node) => (node.type === "atomic" || node.type === "final") && !isTransient(node))
    .map(pathOf);
}

/** Left in the same step: one of its eventless transitions has no guard. */
function isTransient(node: AnyStateNode): boolean {
  return (node.always ?? []).some(({ guard }) => guard === undefined);
}

/** Every transition on an event. Eventless ones are covered by the states they lead to. */
function transitionsOf(machine: AnyStateMachine): { name: string; definition: unknown }[] {
  return allStates(machine).flatMap((node) =>
    [...node.transitions.entries()].flatMap(([type, definitions]) =>
      definitions.map((definition, index) => ({ name: `${pathOf(node)} on ${type} [${index}]`, definition })),
    ),
  );
}

/** Events that are declared but unknown to the machine or to the walk, and the other way round. */
function unknownEvents(
  { machine, events, openingEvent }: WorkflowDefinition,
  exploration: Exploration,
): string[] {
  const declared = new Set(Object.keys(events));
  const handled = new Set([...machine.events, openingEvent]);
  const walked = new Set([...Object.keys(exploration.payloads), CLOCK_EXPIRED]);
  return [
    ...[...handled].filter((type) => !declared.has(type)).map((type) => `${type}: handled but not declared`),
    ...[...declared]
      .filter((type) => !handled.has(type))
      .map((type) => `${type}: declared but never handled`),
    ...[...declared].filter((type) => !walked.has(type)).map((type) => `${type}: declared but never tried`),
  ];
}

function deafClocks({ deafClocks: found }: Graph): string[] {
  return unique(
    found.map(({ node, clock }) => `${clock} runs in ${node.state}, which does not take its end`),
  );
}

/**
 * From everywhere an end can be reached; in a case, as long as the citizen has no answer, also an answer, with nobody
 * acting but staff and the clock: a silent citizen is answered too.
 */
function deadEnds({ kind, events }: WorkflowDefinition, graph: Graph): string[] {
  const toEnd = canReach(
    graph,
    ({ isFinal }) => isFinal,
    () => true,
  );
  const stuck = graph.nodes
    .filter(({ id }) => !toEnd.has(id))
    .map(({ state }) => `${state}: no way to an end`);
  if (kind === "document") return unique(stuck);
  const byOthers = ({ type }: Edge) => events[type]?.by.every(({ role }) => role !== "citizen") ?? false;
  const isAnswered = ({ isFinal, record }: Node) =>
    isFinal && record.outcome !== null && record.outcome !== "withdrawn";
  const toAnswer = canReach(graph, isAnswered, byOthers);
  const unanswered = graph.nodes
    .filter(({ id, isFinal }) => !isFinal && !toAnswer.has(id))
    .map(({ state }) => `${state}: no way to an answer unless the citizen acts`);
  return unique([...stuck, ...unanswered]);
}

// ── what holds at every instant ──

function brokenInvariants(definition: WorkflowDefinition, graph: Graph, node: Node): string[] {
  const broken = brokenAt(definition, node);
  if (broken.length === 0) return broken;
  const path = pathTo(graph, node).map(({ type }) => type);
  return broken.map((what) => `${node.state}: ${what} after ${path.join(" → ")}`);
}

/** What is wrong with a case at rest, whichever way it came there. */
export function brokenAt(
  { kind, machine }: WorkflowDefinition,
  node: Pick<Node, "stored" | "record" | "isFinal">,
): string[] {
  const { record, isFinal } = node;
  const live = record.clocks.filter(isLive);
  const tasks = openTasks(record.tasks);
  const broken: string[] = [];
  if (isFinal) {
    if (live.length > 0) broken.push(`clocks go on: ${live.map(({ name }) => name).join()}`);
    if (tasks.length > 0) broken.push(`tasks stay open: ${tasks.map(({ name }) => name).join()}`);
    if (record.accountableAgencyId !== null) broken.push("still accountable");
    if (record.isOverdue) broken.push("still overdue");
    if (kind === "case" && record.outcome === null) broken.push("closed without an outcome");
  } else if (kind === "case") {
    if (record.accountableAgencyId === null) broken.push("nobody is accountable");
    // Paused ones do not do: if all were, nothing would ever happen by itself.
    if (!live.some(({ status }) => status === "running")) broken.push("no clock runs");
    const { pendingCoHandlerIds = [], superiorAgencyId } = node.stored.context as Bystanders;
    const rightful = [record.accountableAgencyId, superiorAgencyId, ...pendingCoHandlerIds];
    if (tasks.some(({ agencyId }) => !rightful.includes(agencyId)))
      broken.push("a task lies with an agency that is neither accountable, asked to help nor superior");
    const idle = pendingCoHandlerIds.filter((id) => !live.some(({ name }) => name.endsWith(`#${id}`)));
    if (idle.length > 0) broken.push(`no clock of their own: ${idle.join()}`);
  }
  if (!isJson(node.stored.context)) broken.push("the context is not JSON");
  if (
    machine.resolveState({ value: node.stored.value as never, context: node.stored.context }).status !==
    (isFinal ? "done" : "active")
  )
    broken.push("does not resolve to what it was");
  return broken;
}

/**
 * Agencies that may have something to do besides the accountable one, by the names every workflow uses: co-handlers 协办
 * and joint departments 并联部门 still asked, each with a clock of its own that is called after it; and the superior 上级
 * to whom an overdue case is escalated.
 */
type Bystanders = { pendingCoHandlerIds?: string[]; superiorAgencyId?: string | null };

function isJson(value: unknown): boolean {
  if (value === null || typeof value === "string" || typeof value === "boolean") return true;
  if (typeof value === "number") return Number.isFinite(value);
  if (Array.isArray(value)) return value.every(isJson);
  return (
    typeof value === "object" &&
    Object.getPrototypeOf(value) === Object.prototype &&
    Object.values(value).every(isJson)
  );
}

function endless(graph: Graph, { boundedEvents }: Exploration): string[] {
  const cyclic = cyclicEdges(graph).filter(({ edge }) => boundedEvents.includes(edge.type));
  return unique(cyclic.map(({ from, edge }) => `${from.state}: ${edge.type} can go on for ever`));
}

// ── buttons and guards ──

/** allowedEvents() is what was accepted, no more and no less. */
function wrongButtons(definition: WorkflowDefinition, { cast }: Exploration, { nodes }: Graph): string[] {
  const wrong = new Set<string>();
  for (const { state, stored, edges, without } of nodes) {
    for (const { name, actor } of cast) {
      const accepted = new Set(edges.filter(({ by }) => by === name).map(({ type }) => type));
      const allowed = allowedEvents(definition, stored, actor).filter((type) => !without.includes(type));
      if (allowed.length !== accepted.size || allowed.some((type) => !accepted.has(type)))
        wrong.add(`${state}: ${name} is offered ${allowed.join()} but can send ${[...accepted].join()}`);
    }
  }
  return [...wrong];
}

/** Guards of people's events may read the context only, else buttons could not be exact. */
function peekingGuards(
  definition: WorkflowDefinition,
  { payloads }: Exploration,
  { nodes }: Graph,
): string[] {
  const peeked = new Set<string>();
  for (const { state, stored } of nodes) {
    const snapshot = definition.machine.resolveState({
      value: stored.value as never,
      context: stored.context,
    });
    for (const type of Object.keys(payloads)) {
      const event = new Proxy(
        { type },
        {
          get(target, field) {
            if (field === "type") return target.type;
            peeked.add(`${state}: a guard of ${type} reads the event's ${String(field)}`);
            return undefined;
          },
        },
      );
      try {
        snapshot.can(event);
      } catch {
        // What it read is noted; what it made of nothing does not matter.
      }
    }
  }
  return [...peeked];
}

/** An oracle for `by` of its own, so that senders.ts is not measured by itself. */
function isNamed({ by }: EventSpec, context: unknown, { kind, role, userId, agencyId }: Actor): boolean {
  const fields = context as Record<string, unknown>;
  for (const sender of by) {
    if ("agency" in sender) {
      const isMember = agencyId !== undefined && [fields[sender.agency]].flat().includes(agencyId);
      const excluded = [sender.except ?? []].flat().flatMap((name) => fields[name]);
      if (
        kind === "staff" &&
        role === sender.role &&
        isMember &&
        userId !== undefined &&
        !excluded.includes(userId)
      )
        return true;
    } else if (kind === sender.role) return true;
  }
  return false;
}

function nameOf({ kind, role, userId, agencyId }: Actor): string {
  return [role ?? kind, userId, agencyId].filter((part) => part !== undefined).join(" ");
}

// ── the machine as data ──

type AnyStateNode = StateNode;

function allStates({ root }: AnyStateMachine): AnyStateNode[] {
  const below = (node: AnyStateNode): AnyStateNode[] => [node, ...Object.values(node.states).flatMap(below)];
  return below(root as unknown as AnyStateNode);
}

function transitionsFrom(node: AnyStateNode) {
  return [...[...node.transitions.values()].flat(), ...(node.always ?? [])];
}

function pathOf({ path }: AnyStateNode): string {
  return path.join(".");
}

function enabledTransitions(
  { machine }: WorkflowDefinition,
  { stored }: Node,
  event: object,
): readonly unknown[] {
  const snapshot = machine.resolveState({ value: stored.value as never, context: stored.context });
  return machine.getTransitionData(snapshot as never, event as never);
}

function unique(violations: string[]): string[] {
  return [...new Set(violations)];
}
