// An applicant asks for a service: from the parsed form to an opened case with number and secret. Called by the form's
// action. The terms under which it is handled are the guide's of this instant and stay with the case.
import { AppError } from "#app/platform/app-error.ts";
import type { Database } from "#app/platform/db.server.ts";
import { type FiledCase, fileCase, type FilingOptions } from "./file-case.server.ts";
import type { CaseOpening } from "./open-cases.server.ts";
import { declaredPapers, type RequestedService, requestedService } from "./request-terms.server.ts";
import type { JointRequest, ServiceRequest } from "./request.schema.ts";

/**
 * Opens the case. The same form sent again gives the same case and secret. Throws AppError invalid with what
 * requestedService and declaredPapers find wrong, with deliveryUnavailable for a way the service is not delivered, and
 * conflict alreadySubmitted when the form's key was used before for other words.
 */
export async function submitRequest(
  database: Database,
  request: ServiceRequest,
  options: FilingOptions,
): Promise<FiledCase> {
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

/** Files either kind of application: who applies is sealed. Throws as fileCase does. */
export function openFor(
  database: Database,
  request: ServiceRequest | JointRequest,
  options: FilingOptions,
  { workflow, payload, subject, typeId }: CaseToOpen,
): Promise<FiledCase> {
  const { divisionCode, language, statement, idempotencyKey } = request;
  const { name, phone, email, idKind, idNumber } = request;
  return fileCase(
    database,
    {
      workflow,
      payload,
      divisionCode,
      language,
      matter: { subject, body: statement, place: null, aboutAgencyId: null, typeId },
      identity: { name, phone, email, idKind, idNumber },
      idempotencyKey,
    },
    options,
  );
}

/** What differs from one kind of application to the other. */
export type CaseToOpen = Pick<CaseOpening, "workflow" | "payload"> & { subject: string; typeId: number };
