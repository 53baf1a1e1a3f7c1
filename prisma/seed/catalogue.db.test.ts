// The catalogue's seed on a real database: whole or not at all, once only, and fit to be read and added to.
import { afterAll, expect, test } from "vitest";
import { Guide } from "#app/domain/catalogue/guide.schema.ts";
import { serviceByCode } from "#app/domain/catalogue/service.query.server.ts";
import { testDatabase } from "#app/testing/database.ts";
import { seedCatalogue } from "./catalogue.ts";

const database = await testDatabase();
afterAll(database.close);

const LIMIT = 240;

async function counts(): Promise<Record<string, number>> {
  const { rows } = await database.pool.query<Record<string, number>>(
    `select (select count(*)::int from division) as divisions, (select count(*)::int from agency) as agencies,
            (select count(*)::int from service_type) as types, (select count(*)::int from service_type_version) as versions,
            (select count(*)::int from adoption) as adoptions`,
  );
  return rows[0] ?? {};
}

test("cut short in its last part, it leaves nothing behind", async () => {
  const seeding = seedCatalogue(
    database,
    (name) => {
      if (name === "adoptions") throw new Error("killed");
    },
    LIMIT,
  );
  await expect(seeding).rejects.toThrow("killed");
  expect(await counts()).toEqual({ divisions: 0, agencies: 0, types: 0, versions: 0, adoptions: 0 });
});

test("begun anew, it is whole; done again, it changes nothing", async () => {
  const reported: string[] = [];
  await seedCatalogue(database, (name, done, total) => void reported.push(`${name} ${done}/${total}`), LIMIT);
  const first = await counts();
  expect(first).toMatchObject({ divisions: 1 + 11 + 96 + 42, types: LIMIT });
  expect(first["agencies"]).toBeGreaterThan(5_000);
  expect(first["adoptions"]).toBeGreaterThan(LIMIT * 10);
  expect(reported.at(-1)).toBe(`adoptions ${LIMIT}/${LIMIT}`);

  await seedCatalogue(database, () => undefined, LIMIT);
  expect(await counts()).toEqual(first);
});

test("every service has a current version, and every adoption an office of the service's own department there", async () => {
  const { rows } = await database.pool.query(
    `select t.catalog_code from service_type t left join service_type_version v on v.id = t.current_version_id
      where v.type_id is distinct from t.id
     union all
     select t.catalog_code from adoption a join service_type t on t.id = a.type_id join agency o on o.id = a.agency_id
      where o.department_id <> t.department_id or o.division_code <> a.division_code
     union all
     select d.code from adoption a join division d on d.code = a.division_code where d.valid_to is not null`,
  );
  expect(rows).toEqual([]);
});

test("a service reads back as a guide, with the office of the district and what comes before it", async () => {
  // 机动车驾驶证到期换领
  const service = await serviceByCode(database, "33-007-01-0001-02", { divisionCode: "330106" });
  expect(service.name).toEqual({ zh: "机动车驾驶证到期换领", en: "Renew an expiring driving licence" });
  expect(service.office).toMatchObject({ agency: { id: "330106-traf" } });
  expect(service.office?.consultPhone).toMatch(/^0571-555\d-\d{4}$/);
  expect(service.guide.materials.length).toBeGreaterThan(2);
  expect(service.guide.related).not.toContain("33-007-01-0001-02");
});

test("what people use most had an earlier edition, in force until the current one: slower, with one paper more", async () => {
  const { rows } = await database.pool.query<{
    version: number;
    from: string;
    to: string | null;
    days: number;
  }>(
    `select version, effective_from::text as from, effective_to::text as to, promised_days as days
       from service_type_version v join service_type t on t.id = v.type_id
      where t.catalog_code = '33-007-01-0001-02' order by version`,
  );
  expect(rows).toMatchObject([
    { version: 1, from: "2024-07-01", to: "2025-12-31" },
    { version: 2, from: "2026-01-01", to: null },
  ]);
  expect(rows[0]?.days).toBeGreaterThan(rows[1]?.days ?? 99);
  const { rows: guides } = await database.pool.query<{ guide: unknown }>(
    "select guide from service_type_version where version = 1 and effective_to is not null",
  );
  expect(guides.length).toBeGreaterThan(10);
  for (const { guide } of guides) Guide.parse(guide);
  const { rows: odd } = await database.pool.query(
    "select id from service_type_version where promised_days > statutory_days",
  );
  expect(odd).toEqual([]);
});

test("the next service that somebody adds gets a number of its own", async () => {
  const added = await database.prisma.serviceType.create({
    data: { catalogCode: "33-001-01-9999-01", departmentId: "drc", itemType: "01", fulfilment: "request" },
  });
  expect(added.id).toBe(LIMIT + 1);
});
