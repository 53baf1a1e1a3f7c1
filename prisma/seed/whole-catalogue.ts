// The demonstration's whole catalogue as search sees it: titles, other names, summaries, popularity. For recall's test and
// command and for benchmarks; guides and adoptions, which take most of the seeding, are left out.
import { composeVersion } from "./guides.ts";
import { composeServices } from "./services.ts";
import { vocabulary } from "./vocabulary.ts";
import type { Database } from "#app/platform/db.server.ts";

const BATCH = 3_000;

/** Writes all departments and services into an empty database. */
export async function writeWholeCatalogue({ prisma, pool }: Database): Promise<void> {
  await prisma.department.createMany({
    data: vocabulary.departments.map(
      ({ id, code, zh: nameZh, shortZh, en: nameEn, themeNatural, themeLegal }) => ({
        id,
        code,
        nameZh,
        shortZh,
        nameEn,
        themeNatural,
        themeLegal,
      }),
    ),
  });
  const services = composeServices().map((service, index) => ({ id: index + 1, service }));
  await prisma.serviceType.createMany({
    data: services.map(({ id, service: { catalogCode, department, action, fulfilment, popularity } }) => ({
      id,
      catalogCode,
      departmentId: department.id,
      itemType: action.itemType,
      fulfilment,
      popularity,
    })),
  });
  for (let from = 0; from < services.length; from += BATCH)
    await prisma.serviceTypeVersion.createMany({
      data: services.slice(from, from + BATCH).map(({ id, service }) => ({
        ...composeVersion(service),
        id,
        typeId: id,
        version: 1,
        effectiveFrom: new Date("2026-01-01"),
        guide: {},
      })),
    });
  await pool.query("update service_type set current_version_id = id");
  await pool.query("analyze service_type, service_type_version");
}
