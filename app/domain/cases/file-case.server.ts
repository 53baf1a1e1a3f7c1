// What every citizen's form has in common, whatever it opens: who is behind it is sealed, the secret is drawn from the
// form's key, and one form is one case. Called by the use cases that file something (submit-….server.ts).
import { randomUUID } from "node:crypto";
import type { Actor } from "#app/domain/people/policy.ts";
import { AppError } from "#app/platform/app-error.ts";
import type { Database } from "#app/platform/db.server.ts";
import { env } from "#app/platform/env.server.ts";
import { seal } from "#app/platform/seal.server.ts";
import { type CaseOpening, openCase } from "./open-cases.server.ts";
import { hashTrackingSecret, trackingSecret } from "./tracking-secret.server.ts";

export type FilingOptions = {
  actor: Actor;
  now: Date;
  /** Seals the identity and makes the secret; env().SEAL_KEY unless a test brings its own. */
  sealKey?: string;
};

export type FiledCase = {
  caseId: string;
  number: string;
  /** Shown once, stored nowhere. */
  secret: string;
  /** False when the same form had come in before. */
  isNew: boolean;
};

export type CaseToFile = Pick<
  CaseOpening,
  "workflow" | "payload" | "divisionCode" | "language" | "matter" | "idempotencyKey"
> & {
  /** What is sealed, shaped as Identity in identity.ts; null keeps neither it nor the account: anonymous to us too. */
  identity: object | null;
};

/**
 * Opens the case. The same form sent again gives the same case and secret. Throws AppError conflict alreadySubmitted when
 * its key was used before for other words, and as openCase does.
 */
export async function fileCase(
  database: Database,
  { identity, ...filed }: CaseToFile,
  { actor, now, sealKey = env().SEAL_KEY }: FilingOptions,
): Promise<FiledCase> {
  const id = randomUUID();
  const secret = trackingSecret(sealKey, filed.idempotencyKey);
  const userId = identity === null || actor.kind === "anonymous" ? undefined : actor.userId;
  const opened = await openCase(database, {
    ...filed,
    id,
    actor: { kind: "citizen", ...(userId !== undefined && { userId }) },
    at: now,
    sealed: identity === null ? null : seal(sealKey, id, JSON.stringify(identity)),
    citizenId: userId ?? null,
    secretHash: hashTrackingSecret(secret),
  });
  if (opened.status === "alreadyOpen" && !opened.isSame) throw new AppError("conflict", "alreadySubmitted");
  return { caseId: opened.caseId, number: opened.number, secret, isNew: opened.status === "opened" };
}
