// An applicant asks for several services of several departments at once 一件事: from the parsed form to an opened case with
// number and secret. Called by the form's action. The office of the bundle's first service leads.
import { type Bundle, bundleOf } from "#app/domain/catalogue/bundles.ts";
import { AppError } from "#app/platform/app-error.ts";
import type { Database } from "#app/platform/db.server.ts";
import type { JointTerms } from "#workflows/jointRequest/terms.ts";
import type { FiledCase, FilingOptions } from "./file-case.server.ts";
import { declaredPapers, type RequestedService, requestedService } from "./request-terms.server.ts";
import type { JointRequest } from "./request.schema.ts";
import { type CaseToOpen, openFor } from "./submit-request.server.ts";

/** The law's most for a joint decision 行政许可法 42, in working days. */
const LONGEST_DAYS = 45;

/**
 * Opens the case. The same form sent again gives the same case and secret. Throws AppError invalid: bundleUnknown,
 * deliveryUnavailable, and what requestedService and declaredPapers find wrong with one of the services; and conflict
 * alreadySubmitted.
 */
export async function submitJointRequest(
  database: Database,
  request: JointRequest,
  options: FilingOptions,
): Promise<FiledCase> {
  const requested = await requestedBundle(database, request);
  return openFor(database, request, options, jointRequestToOpen(requested, request));
}

/** The case that the form opens, for a bundle looked up before. Throws as submitJointRequest says. */
export function jointRequestToOpen(
  { bundle, lead, services }: RequestedBundle,
  request: Omit<JointRequest, "idempotencyKey">,
): CaseToOpen {
  const { language, delivery, divisionCode } = request;
  if (!lead.deliveries.includes(delivery)) throw new AppError("invalid", "deliveryUnavailable");
  const papers = papersOf(services, request);
  return {
    workflow: "jointRequest",
    payload: {
      leadAgencyId: lead.agencyId,
      superiorAgencyId: lead.superiorAgencyId,
      language,
      divisionCode,
      terms: { ...termsOf(bundle, lead, services), delivery },
      ...papers,
    },
    subject: bundle.name[language],
    typeId: lead.typeId,
  };
}

export type RequestedBundle = { bundle: Bundle; lead: RequestedService; services: RequestedService[] };

/** The bundle as it can be applied for in that division. Throws as submitJointRequest says. */
export async function requestedBundle(
  database: Database,
  { bundleId, divisionCode }: { bundleId: string; divisionCode: string },
): Promise<RequestedBundle> {
  const bundle = bundleOf(bundleId);
  if (bundle === undefined) throw new AppError("invalid", "bundleUnknown");
  const services = await Promise.all(
    bundle.serviceCodes.map((serviceCode) => requestedService(database, { serviceCode, divisionCode })),
  );
  const [lead] = services;
  if (lead === undefined) throw new AppError("invalid", "bundleUnknown");
  return { bundle, lead, services };
}

/** Each department has the longest of its services' times; the whole has the longest of theirs and then the lead's own. */
function termsOf(
  { id }: Bundle,
  lead: RequestedService,
  services: readonly RequestedService[],
): Omit<JointTerms, "delivery"> {
  const days = (own: readonly RequestedService[]) =>
    Math.max(1, ...own.map(({ terms }) => terms.promisedDays));
  const byAgency = Map.groupBy(services, ({ agencyId }) => agencyId);
  const leads = byAgency.get(lead.agencyId) ?? [];
  byAgency.delete(lead.agencyId);
  const departments = [...byAgency].map(([agencyId, own]) => ({
    agencyId,
    catalogCodes: own.map(({ code }) => code),
    days: days(own),
  }));
  return {
    bundleId: id,
    leadCodes: leads.map(({ code }) => code),
    departments,
    decisionDays: Math.min(LONGEST_DAYS, Math.max(...departments.map((each) => each.days)) + days(leads)),
    hasFee: services.some(({ terms }) => terms.hasFee),
  };
}

/** Ticked papers are named `code.place`; what several services ask for is handed in once. */
function papersOf(
  services: readonly RequestedService[],
  { ready, language }: Pick<JointRequest, "ready" | "language">,
): { ready: string[]; toFollow: string[] } {
  const ticked = ready.map((box) => box.split("."));
  if (ticked.some(([code]) => !services.some((service) => service.code === code)))
    throw new AppError("invalid", "materialUnknown");
  const each = services.map((service) => {
    const own = ticked.filter(([code]) => code === service.code);
    return declaredPapers(service, { places: own.map(([, place]) => Number(place)), language });
  });
  const there = [...new Set(each.flatMap((papers) => papers.ready))];
  const later = new Set(each.flatMap((papers) => papers.toFollow));
  return { ready: there, toFollow: [...later].filter((name) => !there.includes(name)) };
}
