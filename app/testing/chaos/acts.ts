// What people might do to a case next, drawn by chance: mostly what the workflow allows them, sometimes what it does not.
// Knows no workflow by name: casts and payloads are those with which each is explored. For tests only.
import { randomUUID } from "node:crypto";
import type { CaseStep } from "#app/domain/cases/apply-event.server.ts";
import type { CaseOpening } from "#app/domain/cases/open-cases.server.ts";
import { hashTrackingSecret } from "#app/domain/cases/tracking-secret.server.ts";
import { seal } from "#app/platform/seal.server.ts";
import type { Random } from "#prisma/seed/prng.ts";
import { explorations } from "#workflows/explorations.ts";
import type { StoredState, WorkflowDefinition } from "#workflows/kernel/definition.ts";
import type { Exploration } from "#workflows/kernel/explore.ts";
import { allowedEvents, step } from "#workflows/kernel/step.ts";
import { workflow, workflows } from "#workflows/registry.ts";

export type Act = Pick<CaseStep, "type" | "payload" | "actor">;

/** Every kind of case there is. */
export const caseWorkflows = Object.values(workflows)
  .filter(({ kind }) => kind === "case")
  .map(({ key }) => key);

export type OpeningOptions = {
  /** 0 ≤ draw < 1: which of the ways to open one. */
  draw: number;
  at: Date;
  sealKey: string;
  idempotencyKey: string;
  /** Stands in the mails' addresses; without it the citizen is anonymous. */
  name?: string;
};

/** What the engine itself puts into an opening. */
const ofEngine = new Set(["ruleSet", "contentHash"]);

/** A case of that kind as somebody may open it; its id is drawn anew each time, as a form sent twice does. */
export function openingOf(
  key: string,
  { draw, at, sealKey, idempotencyKey, name }: OpeningOptions,
): CaseOpening {
  const { cast, openings } = explorationOf(key);
  const way = openings[Math.floor(draw * openings.length)];
  if (way === undefined) throw new Error(`nobody can open a case of ${key}`);
  const { by, payload } = way;
  const rest = Object.fromEntries(
    Object.entries(payload as Record<string, unknown>).filter(([field]) => !ofEngine.has(field)),
  );
  const member = cast.find((each) => each.name === by);
  if (member === undefined) throw new Error(`nobody in the cast of ${key} is called ${by}`);
  const id = randomUUID();
  return {
    id,
    workflow: key,
    payload: rest,
    actor: member.actor,
    at,
    divisionCode: typeof rest["divisionCode"] === "string" ? rest["divisionCode"] : "330106",
    language: rest["language"] === "en" ? "en" : "zh",
    matter: {
      subject: `About ${idempotencyKey}`,
      body: "Text.",
      place: null,
      aboutAgencyId: null,
      typeId: null,
    },
    sealed:
      name === undefined ? null : seal(sealKey, id, JSON.stringify({ email: `${name}@people.example` })),
    citizenId: null,
    secretHash: hashTrackingSecret("0000-0000-0000"),
    idempotencyKey,
  };
}

/** How often something else is done instead of what would end the case, so that long lives are seen too. */
const RELUCTANCE = 0.8;
const SECOND_THOUGHTS = 4;

/** Something that somebody of the cast may do now; undefined when nobody may, so that only a clock can move the case. */
export function lawfulAct(
  key: string,
  stored: StoredState,
  random: Random,
  otherCaseIds: readonly string[] = [],
): Act | undefined {
  for (let thought = 1; ; thought++) {
    const act = possibleAct(key, stored, random, otherCaseIds.length > 0);
    if (act === undefined) return undefined;
    if (thought < SECOND_THOUGHTS && endsCase(key, stored, act) && random.chance(RELUCTANCE)) continue;
    return { ...act, payload: withCasesThatExist(act.payload, random, otherCaseIds) };
  }
}

function possibleAct(key: string, stored: StoredState, random: Random, hasOthers: boolean): Act | undefined {
  const definition = workflow(key);
  const exploration = explorationOf(key);
  const usable = (type: string) =>
    payloadsOf(exploration, type).filter((payload) => hasOthers || !hasForeignCase(payload));
  for (const { actor } of shuffled(exploration.cast, random)) {
    const types = allowedEvents(definition, stored, actor).filter((type) => usable(type).length > 0);
    if (types.length === 0) continue;
    const type = random.pick(types);
    return { type, payload: random.pick(usable(type)), actor };
  }
  return undefined;
}

function endsCase(key: string, stored: StoredState, act: Act): boolean {
  const result = step(workflow(key), stored, { ...act, at: new Date().toISOString() });
  return result.ok && result.isFinal;
}

/**
 * The first act of a short way to an end, state by state; undefined where people alone know none. Looks at each state of the
 * workflow once, so it may miss a way that leads through one state twice.
 */
export function actTowardsEnd(key: string, stored: StoredState): Act | undefined {
  const definition = workflow(key);
  const { cast, payloads } = explorationOf(key);
  const at = new Date().toISOString();
  const known = new Set([JSON.stringify(stored.value)]);
  let front: { stored: StoredState; first?: Act }[] = [{ stored }];
  while (front.length > 0) {
    const next: typeof front = [];
    for (const here of front) {
      for (const { actor } of cast) {
        for (const type of allowedEvents(definition, here.stored, actor)) {
          for (const payload of payloads[type] ?? []) {
            if (hasForeignCase(payload)) continue;
            const result = step(definition, here.stored, { type, payload, actor, at });
            if (!result.ok) continue;
            const first = here.first ?? { type, payload, actor };
            if (result.isFinal) return first;
            const leaf = JSON.stringify(result.stored.value);
            if (!known.has(leaf)) next.push({ stored: result.stored, first });
            known.add(leaf);
          }
        }
      }
    }
    front = next;
  }
  return undefined;
}

/** Something that may be done now and has been done least often: so what can only happen so often comes to its end. */
export function leastUsedAct(
  key: string,
  stored: StoredState,
  random: Random,
  usesOf: (type: string) => number,
): Act | undefined {
  const { cast, payloads } = explorationOf(key);
  const possible = cast.flatMap(({ actor }) =>
    allowedEvents(workflow(key), stored, actor)
      .filter((type) => (payloads[type] ?? []).some((payload) => !hasForeignCase(payload)))
      .map((type) => ({ actor, type })),
  );
  const fewest = Math.min(...possible.map(({ type }) => usesOf(type)));
  const [act] = shuffled(
    possible.filter(({ type }) => usesOf(type) === fewest),
    random,
  );
  if (act === undefined) return undefined;
  return { ...act, payload: random.pick((payloads[act.type] ?? []).filter((each) => !hasForeignCase(each))) };
}

/**
 * Anything by anybody: events out of turn or of other workflows, payloads out of shape, cases that are nowhere, people who
 * have no say.
 */
export function anyAct(key: string, random: Random): Act {
  const own = explorationOf(key);
  const foreign = explorationOf(random.pick(Object.keys(explorations)));
  const type = random.pick([
    ...Object.keys((random.chance(0.8) ? own : foreign).payloads),
    "nothing.ofTheKind",
  ]);
  const payload = random.chance(0.8)
    ? random.pick([...payloadsOf(own, type), {}])
    : random.pick([null, 7, "text", [], { more: true }, { leadAgencyId: "" }]);
  return { type, payload, actor: random.pick(own.cast).actor };
}

function explorationOf(key: string): Exploration {
  const exploration = explorations[key];
  if (exploration === undefined) throw new Error(`no exploration of ${key}`);
  return exploration;
}

function payloadsOf(exploration: Exploration, type: string): readonly unknown[] {
  return Object.hasOwn(exploration.payloads, type) ? (exploration.payloads[type] ?? []) : [];
}

/** The workflow of that key; throws for an unknown one. */
export function definitionOf(key: string): WorkflowDefinition {
  return workflow(key);
}

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;

function hasForeignCase(payload: unknown): boolean {
  return Object.values((payload ?? {}) as object).some(
    (value) => typeof value === "string" && uuid.test(value),
  );
}

/** Explorations name cases that are nowhere; the database knows which there are. */
function withCasesThatExist(payload: unknown, random: Random, caseIds: readonly string[]): unknown {
  if (!hasForeignCase(payload) || caseIds.length === 0) return payload;
  return Object.fromEntries(
    Object.entries(payload as object).map(([name, value]: [string, unknown]) => [
      name,
      typeof value === "string" && uuid.test(value) ? random.pick(caseIds) : value,
    ]),
  );
}

function shuffled<T>(items: readonly T[], random: Random): T[] {
  return items
    .map((item) => ({ item, weight: random.next() }))
    .sort((a, b) => a.weight - b.weight)
    .map(({ item }) => item);
}
