// An applicant asks for a service: from the parsed form to an opened case with number and secret. Called by the form's
// action. The terms under which it is handled are the guide's of this instant and stay with the case.
import { randomUUID } from "node:crypto";
import type { Actor } from "#app/domain/people/policy.ts";
import { AppError } from "#app/platform/app-error.ts";
import type { Database } from "#app/platform/db.server.ts";
import { env } from "#app/platform/env.server.ts";
import { seal } from "#app/platform/seal.server.ts";
import { type CaseOpening, openCase } from "./open-cases.server.ts";
import { declaredPapers, type RequestedService, requestedService } from "./request-terms.server.ts";
import type { JointRequest, ServiceRequest } from "./request.schema.ts";
import { hashTrackingSecret, trackingSecret } from "./tracking-secret.server.ts";

export type RequestOptions = {
  actor: Actor;
  now: Date;
  /** Seals the identity and makes the secret; env().SEAL_KEY unless a test brings its own. */
  sealKey?: string;
};

export type SubmittedRequest = {
  caseId: string;
  number: string;
  /** Shown once, stored nowhere. */
  secret: string;
  /** False when the same form had come in before. */
  isNew: boolean;
};

/**
 * Opens the case. The same form sent again gives the same case and secret. Throws AppError invalid with what
 * requestedService and declaredPapers find wrong, with deliveryUnavailable for a way the service is not delivered, and
 * conflict alreadySubmitted when the form's key was used before for other words.
 */
export async function submitRequest(
  database: Database,
  request: ServiceRequest,
  options: RequestOptions,
): Promise<SubmittedRequest> {
  const service = await requestedService(database, request);
  return openFor(database, request, options, requestToOpen(service, request));
}

/** The case that the form opens, for a service looked up before. Throws as submitRequest says. */
export function requestToOpen(
  service: RequestedService,
  { language, delivery, divisionCode, ready }: Omit<ServiceRequest, "idempotencyKey">,
): CaseToOpen {
  if (!service.deliveries.includes(delivery)) throw new AppError("invalid", "deliveryUnavailable");
  const papers = declaredPapers(service, { places: ready.map(Number), language });
  return {
    workflow: "request",
    payload: {
      agencyId: service.agencyId,
      superiorAgencyId: service.superiorAgencyId,
      language,
      divisionCode,
      terms: { ...service.terms, delivery },
      ...papers,
    },
    subject: service.name[language] || service.name.zh,
    typeId: service.typeId,
  };
}

/** What every application has in common: who applies is sealed, and one form is one case. */
export async function openFor(
  database: Database,
  request: ServiceRequest | JointRequest,
  { actor, now, sealKey = env().SEAL_KEY }: RequestOptions,
  { workflow, payload, subject, typeId }: CaseToOpen,
): Promise<SubmittedRequest> {
  const id = randomUUID();
  const secret = trackingSecret(sealKey, request.idempotencyKey);
  const userId = actor.kind === "anonymous" ? undefined : actor.userId;
  const opened = await openCase(database, {
    id,
    workflow,
    payload,
    actor: { kind: "citizen", ...(userId !== undefined && { userId }) },
    at: now,
    divisionCode: request.divisionCode,
    language: request.language,
    matter: { subject, body: request.statement, place: null, aboutAgencyId: null, typeId },
    sealed: seal(sealKey, id, identityOf(request)),
    citizenId: userId ?? null,
    secretHash: hashTrackingSecret(secret),
    idempotencyKey: request.idempotencyKey,
  });
  if (opened.status === "alreadyOpen" && !opened.isSame) throw new AppError("conflict", "alreadySubmitted");
  return { caseId: opened.caseId, number: opened.number, secret, isNew: opened.status === "opened" };
}

/** What differs from one kind of application to the other. */
export type CaseToOpen = Pick<CaseOpening, "workflow" | "payload"> & { subject: string; typeId: number };

/** What is sealed: see Identity in identity.ts. */
function identityOf({ name, phone, email, idKind, idNumber }: ServiceRequest | JointRequest): string {
  return JSON.stringify({ name, phone, email, idKind, idNumber });
}
