// Number and secret open a case without an account. Called by the tracking page, which limits the attempts.
import { AppError } from "#app/platform/app-error.ts";
import type { Database } from "#app/platform/db.server.ts";
import { readCaseNumber } from "./case-number.ts";
import { isTrackingSecret } from "./tracking-secret.server.ts";

/** Compared with where there is no such case, so that the answer takes as long. */
const NO_HASH = "0".repeat(64);

/**
 * The case's id and number as it is stored. Throws the same AppError notFound caseUnknown for a number nobody has and for
 * a wrong secret, so that numbers cannot be probed.
 */
export async function trackCase(
  { prisma }: Database,
  { number, secret }: { number: string; secret: string },
): Promise<{ caseId: string; number: string }> {
  const read = readCaseNumber(number);
  const found = await prisma.case.findUnique({
    where: { number: read ?? "" },
    select: { id: true, number: true, secretHash: true },
  });
  const isRight = isTrackingSecret(secret, found?.secretHash ?? NO_HASH);
  if (found === null || !isRight) throw new AppError("notFound", "caseUnknown");
  return { caseId: found.id, number: found.number };
}
