// A citizen files a matter 诉求 of any kind (complaint, consultation, suggestion): from the parsed form to an opened case
// with number and secret. Called by the forms and the API; by submit-complaint, which adds what only complaints have.
import { randomUUID } from "node:crypto";
import { CENTRE_AGENCY_ID } from "#app/domain/agencies/centre.ts";
import type { Actor } from "#app/domain/people/policy.ts";
import { AppError } from "#app/platform/app-error.ts";
import type { Database } from "#app/platform/db.server.ts";
import { env } from "#app/platform/env.server.ts";
import { seal } from "#app/platform/seal.server.ts";
import type { Complaint } from "./complaint.schema.ts";
import { openCase } from "./open-cases.server.ts";
import { hashTrackingSecret, trackingSecret } from "./tracking-secret.server.ts";

/** What every kind of matter has in its form. */
export type Matter = Complaint;

export type Filing = {
  workflow: "complaint" | "consultation" | "suggestion";
  matter: Matter;
  /** Of the opening event, beside the centre, the language, the place and the agency it is about. */
  payload?: Readonly<Record<string, unknown>>;
};

export type SubmitOptions = {
  actor: Actor;
  now: Date;
  /** Seals the identity and makes the secret; env().SEAL_KEY unless a test brings its own. */
  sealKey?: string;
};

export type SubmittedCase = {
  caseId: string;
  number: string;
  /** Shown once, stored nowhere. */
  secret: string;
  /** False when the same form had come in before. */
  isNew: boolean;
};

/**
 * Opens the case. The same form sent again gives the same case and secret. Throws AppError invalid divisionUnknown,
 * agencyUnknown or serviceUnknown for places and services that are not there, and conflict alreadySubmitted when the form's
 * key was used before for other words.
 */
export async function submitMatter(
  database: Database,
  { workflow, matter, payload }: Filing,
  { actor, now, sealKey = env().SEAL_KEY }: SubmitOptions,
): Promise<SubmittedCase> {
  const { divisionCode, aboutAgencyId, language, idempotencyKey, isAnonymous } = matter;
  const typeId = await checkedReferences(database, matter);
  const id = randomUUID();
  const secret = trackingSecret(sealKey, idempotencyKey);
  // Anonymous means anonymous to us too: neither the account nor what was typed before the box was ticked is kept.
  const userId = isAnonymous || actor.kind === "anonymous" ? undefined : actor.userId;
  const opened = await openCase(database, {
    id,
    workflow,
    payload: {
      centreAgencyId: CENTRE_AGENCY_ID,
      language,
      divisionCode,
      ...(aboutAgencyId !== undefined && { aboutAgencyId }),
      ...payload,
    },
    actor: { kind: "citizen", ...(userId !== undefined && { userId }) },
    at: now,
    divisionCode,
    language,
    matter: {
      subject: matter.subject,
      body: matter.body,
      place: matter.place ?? null,
      aboutAgencyId: aboutAgencyId ?? null,
      typeId,
    },
    sealed: isAnonymous ? null : seal(sealKey, id, identityOf(matter)),
    citizenId: userId ?? null,
    secretHash: hashTrackingSecret(secret),
    idempotencyKey,
  });
  if (opened.status === "alreadyOpen" && !opened.isSame) throw new AppError("conflict", "alreadySubmitted");
  return { caseId: opened.caseId, number: opened.number, secret, isNew: opened.status === "opened" };
}

/** What is sealed: see Identity in identity.ts. */
function identityOf({ name, phone, email }: Matter): string {
  return JSON.stringify({ name, phone, email });
}

/** The service's id, if the matter is about one. */
async function checkedReferences(
  { prisma }: Database,
  { divisionCode, aboutAgencyId, serviceCode }: Matter,
): Promise<number | null> {
  const [division, agency, type] = await Promise.all([
    prisma.division.findFirst({ where: { code: divisionCode, validTo: null }, select: { code: true } }),
    aboutAgencyId === undefined
      ? undefined
      : prisma.agency.findFirst({ where: { id: aboutAgencyId }, select: { id: true } }),
    serviceCode === undefined
      ? undefined
      : prisma.serviceType.findFirst({ where: { catalogCode: serviceCode }, select: { id: true } }),
  ]);
  if (division === null) throw new AppError("invalid", "divisionUnknown");
  if (agency === null) throw new AppError("invalid", "agencyUnknown");
  if (type === null) throw new AppError("invalid", "serviceUnknown");
  return type?.id ?? null;
}
