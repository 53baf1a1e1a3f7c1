// The province's places and the offices that serve them, for the choices of forms. Called by the complaint form and the
// desk; reads only.
import type { Bilingual } from "#app/i18n/languages.ts";
import type { Database } from "#app/platform/db.server.ts";
import { CENTRE_AGENCY_ID } from "./centre.ts";

type Place = { code: string; name: Bilingual };

/**
 * A city with the counties and districts below it, and with those towns that have a counter of their own; the province is a
 * group of its own without any.
 */
export type PlaceGroup = Place & { places: (Place & { towns: Place[] })[] };

/** The offices of one division, which serve it or a place below it. */
export type OfficeGroup = { division: Bilingual; level: number; offices: { id: string; name: Bilingual }[] };

const KEEP_MILLISECONDS = 60_000;
const kept = new WeakMap<Database["prisma"], { until: number; groups: Promise<PlaceGroup[]> }>();

/** All divisions in force, cities in the order of their codes, the province first; at most a minute old. */
export function places({ prisma }: Database, now = Date.now()): Promise<PlaceGroup[]> {
  const known = kept.get(prisma);
  if (known !== undefined && now < known.until) return known.groups;
  const groups = readPlaces(prisma);
  kept.set(prisma, { until: now + KEEP_MILLISECONDS, groups });
  // A failure is not kept: the next page asks again.
  groups.catch(() => kept.delete(prisma));
  return groups;
}

async function readPlaces(prisma: Database["prisma"]): Promise<PlaceGroup[]> {
  const rows = await prisma.division.findMany({
    where: { validTo: null },
    select: { code: true, parentCode: true, level: true, nameZh: true, nameEn: true },
    orderBy: { code: "asc" },
  });
  const below = Map.groupBy(rows, ({ parentCode }) => parentCode);
  const place = (row: (typeof rows)[number]) => ({ code: row.code, name: named(row) });
  return rows
    .filter(({ level }) => level < 4)
    .map((row) => ({
      ...place(row),
      places: (below.get(row.code) ?? [])
        .filter(({ level }) => level === 4)
        .map((county) => ({ ...place(county), towns: (below.get(county.code) ?? []).map(place) })),
    }));
}

/**
 * The code of the division that serves that one's people now: itself, or, where it is no more, its successor. Undefined for
 * what never was a division.
 */
export async function placeNow({ pool }: Pick<Database, "pool">, code: string): Promise<string | undefined> {
  if (!/^\d{6}(?:\d{3})?$/.test(code)) return undefined;
  // Merged at most four times over.
  const { rows } = await pool.query<{ code: string }>({
    name: "place-now",
    text: /* sql */ `
      with recursive heir as (
        select code, successor_code, valid_to, 0 as hops from division where code = $1
        union all
        select d.code, d.successor_code, d.valid_to, hops + 1
          from division d join heir on d.code = heir.successor_code and heir.valid_to is not null and hops < 4
      )
      select code from heir where valid_to is null order by hops desc limit 1`,
    values: [code],
  });
  return rows[0]?.code;
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
