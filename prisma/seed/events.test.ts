// Events in life and in business name services that the demonstration province has, in an order in which each gets what it
// needs from those before it.
import { expect, test } from "vitest";
import { eventPlans } from "#app/domain/catalogue/event-steps.ts";
import {
  businessEvents,
  eventOf,
  eventPath,
  eventsWith,
  lifeEvents,
} from "#app/domain/catalogue/life-events.ts";
import { composeServices } from "./services.ts";

const services = new Map(composeServices().map((service) => [service.catalogCode, service]));
const plans = Object.entries(eventPlans);
const worked = (events: readonly { id: string }[]) => events.filter(({ id }) => eventPlans[id] !== undefined);

test("at least ten events of persons and eight of firms are worked out, each with a name of the front page", () => {
  expect(worked(lifeEvents).length).toBeGreaterThanOrEqual(10);
  expect(worked(businessEvents).length).toBeGreaterThanOrEqual(8);
  expect(plans.filter(([id]) => eventOf(id) === undefined)).toEqual([]);
});

test.each(plans)("%s: known services, each once, each after what it needs", (_, { steps }) => {
  expect(steps.length).toBeGreaterThanOrEqual(4);
  const seen = new Set<string>();
  for (const { code, needs = [] } of steps) {
    expect(services.has(code), code).toBe(true);
    expect(seen.has(code), `${code} twice`).toBe(false);
    for (const need of needs) expect(seen.has(need), `${code} before ${need}`).toBe(true);
    seen.add(code);
  }
  expect(steps.some(({ needs }) => needs !== undefined)).toBe(true);
  // More than one department, or nobody needs a page for it.
  expect(new Set(steps.map(({ code }) => services.get(code)?.department.id)).size).toBeGreaterThan(1);
});

test("a service knows the events it is part of; an event leads to its page, or else to a search", () => {
  expect(eventsWith("33-029-01-0005-01")).toEqual(["startup", "restaurant"]);
  expect(eventsWith("33-999-01-0000-01")).toEqual([]);
  const [army, birth] = [eventOf("army"), eventOf("birth")];
  expect(army && eventPath(army, "en")).toBe("/en/search?theme=n-025");
  expect(birth && eventPath(birth, "zh")).toBe("/zh/events/birth");
});
