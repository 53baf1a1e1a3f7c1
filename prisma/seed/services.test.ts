// The demonstration catalogue: as many services as promised, no two alike, every guide whole and sound, the same each time.
import { createHash } from "node:crypto";
import { beforeAll, expect, test } from "vitest";
import { Guide } from "#app/domain/catalogue/guide.schema.ts";
import { lintGuide } from "#app/domain/catalogue/lint-guide.ts";
import { composeAdoptions } from "./adoptions.ts";
import { composeAgencies } from "./agencies.ts";
import { composeDivisions } from "./divisions.ts";
import { composeVersion, type ComposedVersion } from "./guides.ts";
import { composeServices, type ComposedService } from "./services.ts";
import { vocabulary } from "./vocabulary.ts";

let services: ComposedService[];
let versions: ComposedVersion[];

beforeAll(() => {
  services = composeServices();
  versions = services.map((service) => composeVersion(service, []));
});

test("there are 9,000 services with codes and names of their own in both languages", () => {
  expect(services).toHaveLength(9000);
  for (const key of ["catalogCode", "nameZh", "nameEn"] as const) {
    expect(new Set(services.map((service) => service[key].toLowerCase())).size, key).toBe(9000);
  }
});

test("the services everybody asks for are in, and on top", () => {
  const top = [...services].sort((a, b) => b.popularity - a.popularity).slice(0, vocabulary.popular.length);
  expect(top.map(({ nameZh }) => nameZh)).toEqual(vocabulary.popular);
});

test("delicate subjects are left out", () => {
  const delicate = new Set(vocabulary.sensitiveSubjects);
  expect(services.filter(({ subjectZh }) => delicate.has(subjectZh))).toEqual([]);
});

test("English names read like English", () => {
  const odd = services
    .map(({ nameEn }) => nameEn)
    .filter((name) => !/^[A-Z]/.test(name) || /\s{2}|\ba a\b|\ban an\b|[~{}]/.test(name));
  expect(odd).toEqual([]);
});

test("every guide is whole and has none of the defects that the lint knows", () => {
  const found = services.flatMap((service, index) => {
    const version = versions[index];
    if (version === undefined) throw new Error("no version");
    Guide.parse(version.guide);
    const { action, fulfilment, nameZh } = service;
    return lintGuide({ ...version, itemType: action.itemType, fulfilment }).map(
      ({ rule }) => `${nameZh}: ${rule}`,
    );
  });
  expect(found).toEqual([]);
});

test("composed again, it is the same to the byte", () => {
  const hash = (value: unknown) => createHash("sha256").update(JSON.stringify(value)).digest("hex");
  const again = composeServices();
  expect(hash(again.map((service) => composeVersion(service, [])))).toBe(hash(versions));
});

test("ninety current counties, eleven cities; every office lies below one that exists", () => {
  const divisions = composeDivisions();
  const current = divisions.filter(({ validTo }) => validTo === null);
  expect(current.filter(({ level }) => level === 3)).toHaveLength(11);
  expect(current.filter(({ level }) => level === 4)).toHaveLength(90);
  const agencies = composeAgencies(divisions);
  const ids = new Set(agencies.map(({ id }) => id));
  expect(ids.size).toBe(agencies.length);
  expect(agencies.filter(({ parentId }) => parentId !== null && !ids.has(parentId))).toEqual([]);
  expect(agencies.filter(({ consultPhone, complaintPhone }) => consultPhone === complaintPhone)).toEqual([]);
});

test("every service is offered by at least one office, and only by offices that exist", () => {
  const divisions = composeDivisions();
  const ids = new Set(composeAgencies(divisions).map(({ id }) => id));
  for (const service of services) {
    const adoptions = composeAdoptions(service, divisions);
    expect(adoptions.length, service.nameZh).toBeGreaterThan(0);
    expect(adoptions.filter(({ agencyId }) => !ids.has(agencyId))).toEqual([]);
  }
});
