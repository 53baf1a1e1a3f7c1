// The bundles of the catalogue name services that the demonstration province has, of several departments, that can be
// applied for online somewhere together.
import { expect, test } from "vitest";
import { bundles } from "#app/domain/catalogue/bundles.ts";
import { composeAdoptions } from "./adoptions.ts";
import { composeDivisions } from "./divisions.ts";
import { composeVersion } from "./guides.ts";
import { composeServices } from "./services.ts";

const services = new Map(composeServices().map((service) => [service.catalogCode, service]));
const divisions = composeDivisions();

test("ids are names for addresses, each once", () => {
  const ids = bundles.map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  for (const id of ids) expect(id).toMatch(/^[a-zA-Z]{2,40}$/);
});

test.each(bundles)("$id: services of several departments, open online, in one city", ({ serviceCodes }) => {
  const found = serviceCodes.map((code) => {
    const service = services.get(code);
    expect(service, code).toBeDefined();
    return service;
  });
  const present = found.filter((service) => service !== undefined);
  expect(new Set(present.map(({ department }) => department.id)).size).toBe(serviceCodes.length);
  for (const service of present) {
    expect(service.fulfilment).toBe("request");
    expect(composeVersion(service).guide.handlingForms).toContain("online");
    const places = composeAdoptions(service, divisions).map(({ divisionCode }) => divisionCode);
    expect(places.some((code) => code === "330100" || code === "330000")).toBe(true);
  }
});
