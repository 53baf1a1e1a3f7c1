// An event as a way through its services: how long the longest chain takes, how often one has to come, and one checklist for
// all of it. Called by the event's page; pure.
import type { Bilingual } from "#app/i18n/languages.ts";
import type { EventStep } from "./event-steps.ts";
import type { Material } from "./guide.schema.ts";
import type { ServiceGuide } from "./service.query.server.ts";

export type PlannedStep = EventStep & {
  /** 1, 2, … */
  number: number;
  service: Pick<
    ServiceGuide,
    "code" | "name" | "department" | "promisedDays" | "visits" | "isFree" | "onlineDepth" | "fulfilment"
  >;
  /** What it needs from earlier steps. */
  receives: { number: number; what: Bilingual }[];
  /** In working days from the first day, if every step begins as soon as it can. */
  startsAfter: number;
  endsAfter: number;
};

export type ListedOnce = {
  material: Material;
  /** Numbers of the steps that ask for it. */
  steps: number[];
};

export type EventOutline = {
  steps: PlannedStep[];
  /** Along the longest chain, in working days; for those who need every step. */
  days: number;
  visits: number;
  checklist: ListedOnce[];
};

/** The way through the services; steps whose service is not in force now are left out. */
export function planEvent(
  steps: readonly EventStep[],
  services: ReadonlyMap<string, ServiceGuide>,
): EventOutline {
  const planned: PlannedStep[] = [];
  const checklist = new Map<string, ListedOnce>();
  for (const step of steps) {
    const service = services.get(step.code);
    if (service === undefined) continue;
    const before = planned.filter(({ code }) => step.needs?.includes(code));
    const startsAfter = Math.max(0, ...before.map(({ endsAfter }) => endsAfter));
    const number = planned.length + 1;
    planned.push({
      ...step,
      number,
      service,
      receives: before.map(({ number, code }) => ({ number, what: resultOf(services.get(code)) })),
      startsAfter,
      endsAfter: startsAfter + (service.office?.promisedDays ?? service.promisedDays),
    });
    const received = before.map(({ code }) => resultOf(services.get(code)).zh);
    for (const material of service.guide.materials) {
      // What comes out of an earlier step need not be brought along.
      if (received.some((result) => material.name.zh.includes(result))) continue;
      const known = checklist.get(material.name.zh);
      if (known === undefined) checklist.set(material.name.zh, { material, steps: [number] });
      else known.steps.push(number);
    }
  }
  return {
    steps: planned,
    days: Math.max(0, ...planned.map(({ endsAfter }) => endsAfter)),
    visits: planned.reduce((sum, { service }) => sum + service.visits, 0),
    checklist: [...checklist.values()],
  };
}

/** What comes out of a service: its first result, or, where nothing is handed out, that it is done. */
function resultOf(service: ServiceGuide | undefined): Bilingual {
  return service?.guide.results[0]?.name ?? service?.name ?? { zh: "", en: "" };
}
