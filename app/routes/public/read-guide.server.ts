// What the guide's page and the page that starts the service both read: the service, the places to choose from, and the
// office of the chosen place. Called by guide.tsx and start-service.tsx.
import { type PlaceGroup, places as readPlaces } from "#app/domain/agencies/places.query.server.ts";
import { type ServiceGuide, serviceByCode } from "#app/domain/catalogue/service.query.server.ts";
import { AppError } from "#app/platform/app-error.ts";
import { dependsOn } from "#app/platform/page-notes.server.ts";
import type { PageArgs } from "#app/routes/serve.server.ts";

export type ReadGuide = {
  service: ServiceGuide;
  places: PlaceGroup[];
  /** The division chosen by the reader, where there is such a one. */
  chosen: string | undefined;
  problem: "unknownDivision" | "notOffered" | undefined;
};

/** Reads `/services/:code?division=`. Throws AppError notFound/serviceUnknown; an unknown division is a problem to show. */
export async function readGuide(args: PageArgs): Promise<ReadGuide> {
  const read = await readService(args);
  const shown = [read.service, ...read.service.related];
  dependsOn("catalogue", ...shown.map(({ id }) => `service:${id}`));
  return read;
}

async function readService({ params, url, database }: PageArgs): Promise<ReadGuide> {
  const code = params["code"] ?? "";
  const wanted = url.searchParams.get("division") ?? "";
  const places = await readPlaces(database);
  if (wanted === "") return { service: await withoutChoice(), places, chosen: undefined, problem: undefined };
  try {
    const service = await serviceByCode(database, code, { divisionCode: wanted });
    return {
      service,
      places,
      chosen: wanted,
      problem: service.office === undefined ? "notOffered" : undefined,
    };
  } catch (error) {
    if (!(error instanceof AppError) || error.reason !== "divisionUnknown") throw error;
    return { service: await withoutChoice(), places, chosen: undefined, problem: "unknownDivision" };
  }

  /** Where one office serves the whole province there is nothing to choose. */
  async function withoutChoice(): Promise<ServiceGuide> {
    const service = await serviceByCode(database, code);
    const province = places.find((group) => group.places.length === 0)?.code;
    if (service.placeCount > 1 || province === undefined) return service;
    return serviceByCode(database, code, { divisionCode: province });
  }
}
