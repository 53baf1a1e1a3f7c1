// 办理条件 of a service in one place, read from its guide and the adoption of the office that does it, as the workflows
// take them; and every reason why it cannot be applied for online. Called by submit-request and submit-joint-request.
import { CENTRE_AGENCY_ID } from "#app/domain/agencies/centre.ts";
import { type ServiceGuide, serviceByCode } from "#app/domain/catalogue/service.query.server.ts";
import { AppError } from "#app/platform/app-error.ts";
import type { Database } from "#app/platform/db.server.ts";
import type { DeliveryChoice, RequestTerms } from "#workflows/request/terms.ts";

export type RequestedService = {
  typeId: number;
  code: string;
  name: { zh: string; en: string };
  agencyId: string;
  /** The office above in its department; for the province's own offices, the centre. */
  superiorAgencyId: string;
  materials: ServiceGuide["guide"]["materials"];
  /** Where the guide names none, the counter. */
  deliveries: readonly DeliveryChoice[];
  terms: Omit<RequestTerms, "delivery">;
};

/**
 * The service as it can be applied for there: by the division's own office, else by that of the city or the province
 * above it. Throws AppError invalid: serviceUnknown, divisionUnknown, notARequest (another kind of service),
 * notOfferedHere (nobody has adopted it), notOnline.
 */
export async function requestedService(
  database: Database,
  { serviceCode, divisionCode }: { serviceCode: string; divisionCode: string },
): Promise<RequestedService> {
  const division = await database.prisma.division.findFirst({
    where: { code: divisionCode, validTo: null },
    select: { code: true },
  });
  if (division === null) throw new AppError("invalid", "divisionUnknown");
  const service = await serviceByCode(database, serviceCode, { divisionCode }).catch((error: unknown) => {
    // On its own page an unknown service is not there; in a form it is a wrong entry.
    throw error instanceof AppError && error.code === "notFound"
      ? new AppError("invalid", error.reason)
      : error;
  });
  const { guide, office } = service;
  if (service.fulfilment !== "request") throw new AppError("invalid", "notARequest");
  if (office === undefined) throw new AppError("invalid", "notOfferedHere");
  if (!guide.handlingForms.includes("online")) throw new AppError("invalid", "notOnline");
  const { parentId } = await database.prisma.agency.findUniqueOrThrow({
    where: { id: office.agency.id },
    select: { parentId: true },
  });
  const promisedDays = office.promisedDays ?? service.promisedDays;
  return {
    typeId: service.id,
    code: service.code,
    name: service.name,
    agencyId: office.agency.id,
    superiorAgencyId: parentId ?? CENTRE_AGENCY_ID,
    // 情形: what only some are asked for cannot be demanded of all.
    materials: guide.materials.map((material) =>
      material.when === undefined ? material : { ...material, need: "optional" as const },
    ),
    deliveries: guide.delivery.length > 0 ? guide.delivery : ["counter"],
    terms: {
      catalogCode: service.code,
      officeDivisionCode: office.division.code,
      caseType: promisedDays === 0 ? "onTheSpot" : "promised",
      promisedDays,
      statutoryDays: service.statutoryDays,
      specialSteps: guide.specialProcedures ?? [],
      hasFee: guide.fees.length > 0,
    },
  };
}

/** Names of the papers in the applicant's language: those ticked, and those that may follow 容缺后补. */
export function declaredPapers(
  { materials }: Pick<RequestedService, "materials">,
  { places, language }: { places: readonly number[]; language: "zh" | "en" },
): { ready: string[]; toFollow: string[] } {
  if (places.some((place) => materials[place] === undefined))
    throw new AppError("invalid", "materialUnknown");
  const isReady = (place: number) => places.includes(place);
  // What is required and not there cannot be accepted: better said now than in five days.
  if (materials.some(({ need }, place) => need === "required" && !isReady(place)))
    throw new AppError("invalid", "materialsMissing");
  const named = ({ name }: (typeof materials)[number]) => name[language] || name.zh;
  return {
    ready: materials.filter((_, place) => isReady(place)).map(named),
    toFollow: materials.filter(({ need }, place) => need === "later" && !isReady(place)).map(named),
  };
}
