// Drives the real portal over HTTP along the paths that a workflow's model gives, and compares the database with the model
// after every step: `node e2e/model/drive.ts complaint`. Prints what was walked; ends with 1 where portal and model differ.
import { mkdirSync } from "node:fs";
import { setTimeout as pause } from "node:timers/promises";
import { replay } from "#app/domain/cases/replay.ts";
import { verifyHistory } from "#app/domain/cases/history-chain.ts";
import { explorations } from "#workflows/explorations.ts";
import { isLive } from "#workflows/kernel/clock.ts";
import type { CastMember, Exploration, Node } from "#workflows/kernel/explore.ts";
import { openTasks } from "#workflows/kernel/record.ts";
import { maySend } from "#workflows/kernel/step.ts";
import { workflow } from "#workflows/registry.ts";
import { artefacts } from "../fixtures/portal.ts";
import { Client } from "./client.ts";
import { file, type Filed } from "./filing.ts";
import { endsWith, type Path, planPaths, type Stretch } from "./paths.ts";
import { addCastAgencies, addMemberships, openStage, type Stage } from "./stage.ts";

const CLOCK_PATIENCE_MS = 20_000;
const PASSWORD = "model-onevisit-2026";
/** Well within the life of a session and of the cookie that remembers a tracked case. */
/** Where those come from whose cases are only there to be merged. */
const OTHERS = "10.7.0.1";
const SIGN_IN_AGAIN_MS = 6 * 3_600_000;

type Walker = {
  path: Path;
  filed: Filed;
  citizen: Client;
  trackedAt: number;
  version: number;
  steps: number;
};
type Staff = { client: Client; email: string; signedInAt: number; userId: string };

const [key = ""] = process.argv.slice(2);
const definition = workflow(key);
const exploration = explorations[key];
if (exploration === undefined) throw new Error(`${key} has no exploration`);
const plan = planPaths(definition, exploration, "citizen");
mkdirSync(artefacts, { recursive: true });
const stage = await openStage(`${artefacts}/model-${key}.log`, Date.parse(exploration.startAt));
try {
  await run(stage, exploration);
} finally {
  await stage.close();
}

async function run(on: Stage, { cast }: Exploration): Promise<void> {
  await addCastAgencies(on.pool, agencyIds(), superiors());
  const staff = await signUp(on, cast);
  const walkers: Walker[] = [];
  for (const [index, path] of plan.paths.entries()) {
    const citizen = new Client(on.url, `10.9.${index >> 8}.${index & 255}`);
    const filed = await file(on, citizen, key, path.start.opening.payload);
    const walker = { path, filed, citizen, trackedAt: on.now(), version: 1, steps: 0 };
    await compare(on, walker, path.start, "opening");
    walkers.push(walker);
  }
  const agenda = Map.groupBy(
    walkers.flatMap((walker) => walker.path.stretches.map((stretch) => ({ walker, stretch }))),
    ({ stretch }) => stretch.at.getTime(),
  );
  let steps = 0;
  let refused = 0;
  for (const [at, entries] of [...agenda].sort(([a], [b]) => a - b)) {
    // A limit ends with the last millisecond of its day.
    await on.moveTo(at + 1_000);
    for (const { walker, stretch } of entries) {
      if (stretch.by !== "clock") await act(on, staff, walker, stretch);
      walker.steps += 1;
      await untilMoved(on, walker);
      // Of clocks that end at one instant the portal lets none wait for the other.
      if (endsWith(stretch) !== undefined) continue;
      refused += await trespass(on, staff, walker, stretch, steps);
      await compare(on, walker, stretch.to, stretch.event);
      steps += 1;
    }
  }
  for (const walker of walkers) await prove(on, walker);
  console.log(
    `${key}: ${plan.paths.length} paths of ${plan.graph.nodes.length} timely situations walked over HTTP, ` +
      `${steps} steps, ${plan.covered.size} different transitions, each as the model says; ` +
      `${refused} unlawful acts in between refused`,
  );
}

function agencyIds(): Set<string> {
  const ids = new Set(
    (exploration?.cast ?? []).flatMap(({ actor }) => (actor.agencyId === undefined ? [] : [actor.agencyId])),
  );
  const walk = (value: unknown): void => {
    if (typeof value === "string" && /^\d{6}-[a-z0-9]+$/.test(value)) ids.add(value);
    else if (typeof value === "object" && value !== null) Object.values(value).forEach(walk);
  };
  walk(exploration?.payloads);
  walk(exploration?.openings);
  return ids;
}

/** Who stands above whom, as the payloads say: in the portal it is known from the agencies. */
function superiors(): Map<string, string> {
  const above = new Map<string, string>();
  const walk = (value: unknown): void => {
    if (typeof value !== "object" || value === null) return;
    const { superiorAgencyId, leadAgencyId, agencyId } = value as Record<string, unknown>;
    for (const id of [leadAgencyId, agencyId])
      if (typeof id === "string" && typeof superiorAgencyId === "string") above.set(id, superiorAgencyId);
    Object.values(value).forEach(walk);
  };
  walk(exploration?.payloads);
  walk(exploration?.openings);
  return above;
}

/** One account for every person of the cast who is named. */
async function signUp(on: Stage, cast: readonly CastMember[]): Promise<Map<string, Staff>> {
  const people = Map.groupBy(
    cast.filter(({ actor }) => actor.kind === "staff" && actor.userId !== undefined),
    ({ actor }) => actor.userId ?? "",
  );
  const staff = new Map<string, Staff>();
  for (const [name, members] of people) {
    const client = new Client(on.url, `10.8.0.${staff.size + 1}`);
    const email = `${name.toLowerCase()}@model.example`;
    const done = await client.post("/en/sign-up", [
      ["name", name],
      ["email", email],
      ["password", PASSWORD],
    ]);
    if (done.status >= 400 || done.location === "") throw new Error(`${name} cannot sign up: ${done.status}`);
    const { rows } = await on.pool.query<{ id: string }>('select id from "user" where email = $1', [email]);
    const userId = rows[0]?.id ?? "";
    await addMemberships(on.pool, userId, members);
    staff.set(name, { client, email, signedInAt: on.now(), userId });
  }
  return staff;
}

/** Sends the stretch's event as its person would: with the form of the desk or of the citizen's page. */
async function act(
  on: Stage,
  staff: ReadonlyMap<string, Staff>,
  walker: Walker,
  { event, by, payload, from }: Stretch,
): Promise<void> {
  const { number, secret } = walker.filed;
  const actor = exploration?.cast.find(({ name }) => name === by)?.actor;
  const person = actor?.kind === "staff" ? staff.get(actor.userId ?? "") : undefined;
  let fields: [string, string][] = [
    ["event", event],
    ["expectedVersion", String(walker.version)],
    ["confirm", "on"],
    ...fieldsOf(payload, staff),
  ];
  if (person !== undefined) await stayIn(on, person);
  if (person === undefined && on.now() - walker.trackedAt > SIGN_IN_AGAIN_MS) {
    await walker.citizen.post("/en/track", [
      ["number", number],
      ["secret", secret],
    ]);
    walker.trackedAt = on.now();
  }
  if (event === "complaint.joined") return join(on, person, walker);
  if (event === "complaint.merged") {
    const main = await file(on, new Client(on.url, OTHERS), key, walker.path.start.opening.payload);
    fields = fields.map(([name, value]) => [name, name === "intoCaseId" ? main.number : value]);
  }
  const page = person === undefined ? `/en/cases/${number}` : `/en/desk/cases/${number}`;
  const answer = await (person?.client ?? walker.citizen).post(page, fields);
  if (answer.status !== 303)
    throw new Error(
      `${event} by ${by} in ${from.state} is answered with ${answer.status}: ${textOf(answer.body)}`,
    );
}

/**
 * Somebody sends what he may not, another pair of person and event after each step. Returns how many were refused; what
 * has moved the case all the same is found by the comparison that follows.
 */
async function trespass(
  on: Stage,
  staff: ReadonlyMap<string, Staff>,
  walker: Walker,
  { to }: Stretch,
  turn: number,
): Promise<number> {
  const types = Object.keys(exploration?.payloads ?? {});
  const pairs = (exploration?.cast ?? []).flatMap(({ name, actor }) => {
    const roles = exploration?.cast.filter((other) => other.actor.userId === actor.userId).length;
    // Who holds two roles acts in the one that may.
    if (actor.kind !== "staff" || actor.userId === undefined || roles !== 1) return [];
    return types
      .filter((type) => !maySend(definition, to.stored, type, actor))
      .map((type) => ({ name, userId: actor.userId ?? "", type }));
  });
  // A step through the list that has no common measure with its length visits them all in time.
  const pair = pairs[(turn * 7_919) % Math.max(1, pairs.length)];
  const person = staff.get(pair?.userId ?? "");
  if (pair === undefined || person === undefined) return 0;
  await stayIn(on, person);
  const answer = await person.client.post(`/en/desk/cases/${walker.filed.number}`, [
    ["event", pair.type],
    ["expectedVersion", String(walker.version)],
    ...fieldsOf(exploration?.payloads[pair.type]?.[0], staff),
  ]);
  if (![400, 403, 404, 409].includes(answer.status))
    throw new Error(`${pair.type} by ${pair.name} in ${to.state} is answered with ${answer.status}`);
  return 1;
}

/** Sessions end; who is busy signs in again in time. */
async function stayIn(on: Stage, person: Staff): Promise<void> {
  if (on.now() - person.signedInAt <= SIGN_IN_AGAIN_MS) return;
  await person.client.post("/en/sign-in", [
    ["email", person.email],
    ["password", PASSWORD],
  ]);
  person.signedInAt = on.now();
}

/** Another complaint is merged into this one, whose history then says that somebody has joined. */
async function join(on: Stage, intake: Staff | undefined, { filed, path }: Walker): Promise<void> {
  const other = await file(on, new Client(on.url, OTHERS), key, path.start.opening.payload);
  const answer = await intake?.client.post(`/en/desk/cases/${other.number}`, [
    ["event", "complaint.merged"],
    ["expectedVersion", "1"],
    ["confirm", "on"],
    ["intoCaseId", filed.number],
  ]);
  if (answer?.status !== 303) throw new Error(`merging is answered with ${answer?.status}`);
}

/** The payload as a form sends it: see act-form.ts. Whoever stands above an agency is filled in by the portal. */
function fieldsOf(payload: unknown, staff: ReadonlyMap<string, Staff>, prefix = ""): [string, string][] {
  return Object.entries(payload as Record<string, unknown>).flatMap(([inner, value]): [string, string][] => {
    const name = prefix + inner;
    if (inner === "superiorAgencyId" || value === null) return [];
    if (typeof value === "boolean") return [[name, value ? "yes" : "no"]];
    if (!Array.isArray(value)) return [[name, staff.get(String(value))?.userId ?? String(value)]];
    return value.flatMap((each: unknown, row): [string, string][] =>
      typeof each === "object" ? fieldsOf(each, staff, `${name}.${row}.`) : [[name, String(each)]],
    );
  });
}

async function untilMoved({ pool }: Stage, walker: Walker): Promise<void> {
  const deadline = Date.now() + CLOCK_PATIENCE_MS;
  for (;;) {
    const { rows } = await pool.query<{ version: number }>(
      'select row_version as version from "case" where id = $1',
      [walker.filed.caseId],
    );
    const version = rows[0]?.version ?? 0;
    if (version > walker.steps) {
      walker.version = version;
      return;
    }
    if (Date.now() > deadline) throw new Error(`${walker.filed.number} does not move on`);
    await pause(50);
  }
}

/** The stored case beside the model's: state, who answers for it, outcome, what runs, what is to be done. */
async function compare({ pool }: Stage, walker: Walker, node: Node, event: string): Promise<void> {
  const { rows } = await pool.query<{ found: unknown }>(
    `select jsonb_build_object('version', row_version, 'state', state, 'accountable', accountable_agency_id,
            'outcome', outcome, 'rating', rating, 'isOverdue', is_overdue,
            'clocks', (select coalesce(jsonb_agg(k.name || ' ' || k.status order by (k.name || ' ' || k.status) collate "C"), '[]')
                         from case_clock k where k.case_id = c.id and k.status in ('running', 'paused')),
            'tasks', (select coalesce(jsonb_agg(t.line order by t.line collate "C"), '[]')
                        from (select t.name || ' ' || t.role || ' ' || t.agency_id as line from case_task t
                               where t.case_id = c.id and t.closed_at is null) as t)) as found
       from "case" c where c.id = $1`,
    [walker.filed.caseId],
  );
  const { record, state } = node;
  const expected = {
    version: walker.steps + 1,
    state,
    accountable: record.accountableAgencyId,
    outcome: record.outcome,
    rating: record.rating,
    isOverdue: record.isOverdue,
    clocks: record.clocks
      .filter(isLive)
      .map(({ name, status }) => `${name} ${status}`)
      .sort(),
    tasks: openTasks(record.tasks)
      .map(({ name, role, agencyId }) => `${name} ${role} ${agencyId}`)
      .sort(),
  };
  const [found, wanted] = [rows[0]?.found, expected].map((value) => JSON.stringify(sorted(value)));
  if (found !== wanted)
    throw new Error(`after ${event} the portal has\n  ${found}\nand the model\n  ${wanted}`);
}

/** The whole history is unbroken and leads to what is stored. */
async function prove({ pool }: Stage, { filed }: Walker): Promise<void> {
  const { rows: events } = await pool.query<Parameters<typeof verifyHistory>[0][number]>(
    `select case_id as "caseId", seq, type, payload, actor, at, from_state as "fromState", to_state as "toState",
            workflow_version as "workflowVersion", prev_hash as "prevHash", hash
       from case_event where case_id = $1 order by seq`,
    [filed.caseId],
  );
  const { rows } = await pool.query<{ rowVersion: number; lastHash: string; state: string }>(
    'select row_version as "rowVersion", last_hash as "lastHash", state from "case" where id = $1',
    [filed.caseId],
  );
  const [row] = rows;
  const fault = row && verifyHistory(events, row);
  if (row === undefined || fault !== undefined) throw new Error(`${filed.number}: ${JSON.stringify(fault)}`);
  const lived = replay(definition, events).row;
  if (lived.state !== row.state || lived.lastHash !== row.lastHash)
    throw new Error(`${filed.number} is replayed to ${lived.state}, stored is ${row.state}`);
}

function sorted(value: unknown): unknown {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)));
}

function textOf(html: string): string {
  return html
    .replace(/<(script|style)[\s\S]*?<\/\1>/g, "")
    .replace(/<[^>]+>/g, " ")
    .replace(/\s+/g, " ")
    .slice(0, 1_500);
}
