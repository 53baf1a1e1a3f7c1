// The province's places and the offices that serve them, for the choices of forms. Called by the complaint form and the
// desk; reads only.
import type { Bilingual } from "#app/i18n/languages.ts";
import type { Database } from "#app/platform/db.server.ts";
import { CENTRE_AGENCY_ID } from "./centre.ts";

/** A city with the counties and districts below it; the province is a group of its own without any. */
export type PlaceGroup = { code: string; name: Bilingual; places: { code: string; name: Bilingual }[] };

/** The offices of one division, which serve it or a place below it. */
export type OfficeGroup = { division: Bilingual; level: number; offices: { id: string; name: Bilingual }[] };

/** All divisions in force, cities in the order of their codes, the province first. */
export async function places({ prisma }: Database): Promise<PlaceGroup[]> {
  const rows = await prisma.division.findMany({
    where: { validTo: null },
    select: { code: true, parentCode: true, level: true, nameZh: true, nameEn: true },
    orderBy: { code: "asc" },
  });
  return rows
    .filter(({ level }) => level < 4)
    .map((row) => ({
      code: row.code,
      name: named(row),
      places: rows
        .filter((below) => below.level === 4 && below.parentCode === row.code)
        .map((below) => ({ code: below.code, name: named(below) })),
    }));
}

/**
 * The offices that may be answerable for something in that division: its own, then those of the divisions above it.
 * Empty when there is no such division.
 */
export async function officesFor({ prisma }: Database, divisionCode: string): Promise<OfficeGroup[]> {
  const above = await prisma.$queryRaw<{ code: string; nameZh: string; nameEn: string; level: number }[]>`
    with recursive above as (
      select code, parent_code, level, name_zh, name_en from division where code = ${divisionCode}
      union all
      select d.code, d.parent_code, d.level, d.name_zh, d.name_en from division d join above a on d.code = a.parent_code
    )
    select code, name_zh as "nameZh", name_en as "nameEn", level from above order by level desc`;
  const rows = await prisma.agency.findMany({
    where: { divisionCode: { in: above.map(({ code }) => code) }, id: { not: CENTRE_AGENCY_ID } },
    select: { id: true, divisionCode: true, nameZh: true, nameEn: true },
    orderBy: { id: "asc" },
  });
  return above
    .map((division) => ({
      division: named(division),
      level: division.level,
      offices: rows
        .filter((office) => office.divisionCode === division.code)
        .map((office) => ({ id: office.id, name: named(office) })),
    }))
    .filter(({ offices }) => offices.length > 0);
}

function named({ nameZh, nameEn }: { nameZh: string; nameEn: string }): Bilingual {
  return { zh: nameZh, en: nameEn };
}
