// What the guide's page and the page that starts the service both read: the service as it is for the reader's place and
// answers, and the places to choose from. Called by guide.tsx and start-service.tsx.
import { type PlaceGroup, places as readPlaces } from "#app/domain/agencies/places.query.server.ts";
import type { Guide, Material } from "#app/domain/catalogue/guide.schema.ts";
import { type ServiceGuide, serviceByCode } from "#app/domain/catalogue/service.query.server.ts";
import {
  type Answers,
  answerPairs,
  answersIn,
  guideFor,
  isFor,
  promisedFor,
} from "#app/domain/catalogue/situations.ts";
import { AppError } from "#app/platform/app-error.ts";
import { dependsOn } from "#app/platform/page-notes.server.ts";
import type { PageArgs } from "#app/routes/serve.server.ts";
import { sendToRememberedPlace } from "./remembered-place.server.ts";

/** A material with its number in the guide, by which its form is found. */
export type NumberedMaterial = Material & { position: number };

export type ReadGuide = {
  service: ServiceGuide;
  places: PlaceGroup[];
  /** The division that serves the reader's choice, where there is such a one. */
  chosen: string | undefined;
  problem: "unknownDivision" | "notOffered" | undefined;
  /** What the reader answered to the guide's questions. */
  answers: Answers;
  /** Only what is for the reader. */
  mine: Pick<Guide, "fees" | "steps"> & { materials: NumberedMaterial[]; promisedDays: number };
  /** Place and answers for the addresses of related pages, e.g. "?division=330106&s-who=self"; "" for none. */
  query: string;
};

/**
 * Reads `/services/:code?division=&s-…=`. Throws AppError notFound/serviceUnknown and the redirect to a place chosen before;
 * an unknown division is a problem to show.
 */
export async function readGuide(args: PageArgs): Promise<ReadGuide> {
  const { params, url, database, now } = args;
  const code = params["code"] ?? "";
  await sendToRememberedPlace(args);
  const wanted = url.searchParams.get("division") ?? "";
  const [places, found] = await Promise.all([readPlaces(database), find()]);
  const { service, problem } = found;
  const shown = [service, ...service.related, ...service.requires];
  dependsOn("catalogue", ...shown.map(({ id }) => `service:${id}`));
  const answers = answersIn(url.searchParams, service.guide.situations ?? []);
  const { fees, steps } = guideFor(service.guide, answers);
  const chosen = problem === "unknownDivision" || wanted === "" ? undefined : (service.place?.code ?? wanted);
  const pairs = [...(chosen === undefined ? [] : [["division", chosen]]), ...answerPairs(answers)];
  return {
    service,
    places,
    chosen,
    problem,
    answers,
    mine: {
      fees,
      steps,
      materials: service.guide.materials
        .map((material, index) => ({ ...material, position: index + 1 }))
        .filter(({ when }) => isFor(when, answers)),
      promisedDays: promisedFor(service.guide.situations, answers, {
        type: service.promisedDays,
        office: service.office?.promisedDays,
      }),
    },
    query: pairs.length === 0 ? "" : `?${new URLSearchParams(pairs)}`,
  };

  async function find(): Promise<Pick<ReadGuide, "service" | "problem">> {
    if (wanted === "") return { service: await withoutChoice(), problem: undefined };
    try {
      const service = await serviceByCode(database, code, { divisionCode: wanted, now });
      return { service, problem: service.office === undefined ? "notOffered" : undefined };
    } catch (error) {
      if (!(error instanceof AppError) || error.reason !== "divisionUnknown") throw error;
      return { service: await withoutChoice(), problem: "unknownDivision" };
    }
  }

  /** Where one office serves the whole province there is nothing to choose. */
  async function withoutChoice(): Promise<ServiceGuide> {
    const service = await serviceByCode(database, code, { now });
    if (service.placeCount > 1) return service;
    const province = (await readPlaces(database)).find((group) => group.places.length === 0)?.code;
    return province === undefined ? service : serviceByCode(database, code, { divisionCode: province, now });
  }
}
