// Opens the sealed identity of a case for one reader and one purpose, and leaves a trace of it. The only way to it for
// people; called by the centre's case page.
import { demand, type Actor } from "#app/domain/people/policy.ts";
import { AppError } from "#app/platform/app-error.ts";
import type { Database } from "#app/platform/db.server.ts";
import { env } from "#app/platform/env.server.ts";
import { log } from "#app/platform/log.server.ts";
import { unseal } from "#app/platform/seal.server.ts";
import { getCase } from "./case-in-policy.server.ts";
import { Identity } from "./identity.ts";

/**
 * The identity, or undefined when the citizen stays anonymous. Throws AppError forbidden unless the policy allows it, and
 * invalid purposeMissing without a purpose.
 */
export async function readIdentity(
  database: Database,
  actor: Actor,
  { number, purpose, sealKey = env().SEAL_KEY }: { number: string; purpose: string; sealKey?: string },
): Promise<Identity | undefined> {
  const found = await getCase(database, number);
  demand(actor, "case.readIdentity", found);
  if (purpose.trim() === "") throw new AppError("invalid", "purposeMissing");
  // Who read and why, never what was read.
  log.info("identity read", {
    caseId: found.id,
    userId: actor.kind === "person" ? actor.userId : undefined,
    purpose: purpose.slice(0, 200),
  });
  const row = await database.prisma.complainant.findUnique({ where: { caseId: found.id } });
  return row === null ? undefined : Identity.parse(JSON.parse(unseal(sealKey, found.id, row.sealed)));
}
