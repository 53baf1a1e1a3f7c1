// An event in life with its services as they are for a place today. Called by the event's page; reads only.
import { AppError } from "#app/platform/app-error.ts";
import type { Database } from "#app/platform/db.server.ts";
import { eventPlans } from "./event-steps.ts";
import { type EventOutline, planEvent } from "./plan-event.ts";
import { serviceByCode, type ServiceGuide } from "./service.query.server.ts";

export type EventView = EventOutline & {
  /** The division that serves the choice; undefined without one. */
  place: ServiceGuide["place"];
};

/** Throws AppError notFound for an event that is not worked out, notFound/divisionUnknown. */
export async function readEvent(
  database: Database,
  id: string,
  { divisionCode, now }: { divisionCode: string | undefined; now: Date },
): Promise<EventView> {
  const plan = Object.hasOwn(eventPlans, id) ? eventPlans[id] : undefined;
  if (plan === undefined) throw new AppError("notFound");
  const services = await Promise.all(
    plan.steps.map(({ code }) =>
      serviceByCode(database, code, { divisionCode, now }).catch((error: unknown) => {
        // A service that is not offered any more is no reason to hide the others.
        if (error instanceof AppError && error.reason === "serviceUnknown") return undefined;
        throw error;
      }),
    ),
  );
  const found = services.filter((service) => service !== undefined);
  return {
    ...planEvent(plan.steps, new Map(found.map((service) => [service.code, service]))),
    place: found[0]?.place,
  };
}
