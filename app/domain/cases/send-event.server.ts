// What acting on a case has in common, whichever side acts: version, policy, then the engine. Called by act-on-case and
// citizen-act, which have made sure that the actor may see the case.
import { superiorOf } from "#app/domain/agencies/superior.server.ts";
import { colleagues } from "#app/domain/people/colleagues.query.server.ts";
import { demand, type Actor } from "#app/domain/people/policy.ts";
import { AppError } from "#app/platform/app-error.ts";
import type { Database } from "#app/platform/db.server.ts";
import type { Actor as Sender } from "#workflows/kernel/definition.ts";
import { workflow } from "#workflows/registry.ts";
import { payloadFields, SUPERIOR } from "./act-fields.ts";
import { applyEvent } from "./apply-event.server.ts";
import type { FoundCase } from "./case-in-policy.server.ts";
import { agenciesIn } from "./journey.ts";
import { isJoining, mergeCases, mergeTarget } from "./merge-cases.server.ts";

export type CaseAct = {
  /** As it stands in the URL. */
  number: string;
  type: string;
  /** As the workflow declares it: act-form.ts makes it from a form. */
  payload: unknown;
  /** The rowVersion that was before the sender's eyes. */
  expectedVersion: number;
  now: Date;
};

export type Acted = { caseId: string; number: string; state: string };

/** Sends the event under the identity that the policy grants. */
export async function sendEvent(
  database: Database,
  actor: Actor,
  found: FoundCase,
  { type, payload: given, expectedVersion, now }: CaseAct,
): Promise<Acted> {
  if (!Object.hasOwn(workflow(found.workflow).events, type)) throw new AppError("invalid", "eventUnknown");
  // Before the policy, which would tell whoever was too late that the act is not theirs.
  if (found.rowVersion !== expectedVersion) throw new AppError("conflict", "caseMovedOn");
  const { as } = demand(actor, "case.send", { case: found, eventType: type });
  if (isJoining(type)) throw new AppError("invalid", "joinedOnlyByMerging");
  const payload = await withSuperior(database, found.workflow, type, given);
  await demandOffices(database, payload);
  await demandColleague(database, payload, as, now);
  const step = { caseId: found.id, type, payload, actor: as, at: now, expectedVersion };
  const into = mergeTarget(type, payload);
  const { state } =
    into === undefined ? await applyEvent(database, step) : await mergeCases(database, found, step, into);
  return { caseId: found.id, number: found.number, state };
}

/** Who stands above the agency that gets the case is not the sender's to say. */
async function withSuperior(
  database: Database,
  workflowKey: string,
  type: string,
  payload: unknown,
): Promise<unknown> {
  const leadAgencyId = (payload as { leadAgencyId?: unknown } | null | undefined)?.leadAgencyId;
  const isNeeded = payloadFields(workflowKey, type).some(({ name }) => name === SUPERIOR);
  if (!isNeeded || typeof leadAgencyId !== "string") return payload;
  const superior = await superiorOf(database, leadAgencyId);
  if (superior === undefined) throw new AppError("invalid", "agencyUnknown");
  return { ...(payload as object), [SUPERIOR]: superior };
}

/** Whoever gets a case or a part of it must be an office that exists; the centre, which has no department, handles none. */
async function demandOffices({ prisma }: Database, payload: unknown): Promise<void> {
  const ids = agenciesIn(payload);
  if (ids.length === 0) return;
  const known = await prisma.agency.count({ where: { id: { in: ids }, departmentId: { not: null } } });
  if (known < ids.length) throw new AppError("invalid", "agencyUnknown");
}

/** 回避: whoever is to stay away from a case is one of the sender's own office. */
async function demandColleague(
  database: Database,
  payload: unknown,
  sender: Sender,
  now: Date,
): Promise<void> {
  const id = (payload as { userId?: unknown } | null | undefined)?.userId;
  if (typeof id !== "string" || sender.agencyId === undefined) return;
  const people = await colleagues(database, [sender.agencyId], now);
  if (!people.some((person) => person.id === id)) throw new AppError("invalid", "notAColleague");
}
