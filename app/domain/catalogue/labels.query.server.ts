// Names of departments and of divisions in force, for filters and choices. Read once in a while: they hardly change.
import type { Bilingual } from "#app/i18n/languages.ts";
import type { Database } from "#app/platform/db.server.ts";

export type DepartmentLabel = { id: string } & Bilingual;
export type DivisionLabel = { code: string; parentCode: string | null; level: number } & Bilingual;
export type CatalogueLabels = { departments: DepartmentLabel[]; divisions: DivisionLabel[] };

const KEEP_MILLISECONDS = 60_000;
const kept = new WeakMap<Database["prisma"], { until: number; labels: Promise<CatalogueLabels> }>();

/** All departments by code and all current divisions by code; at most a minute old. */
export function catalogueLabels({ prisma }: Database, now: Date): Promise<CatalogueLabels> {
  const known = kept.get(prisma);
  if (known !== undefined && now.getTime() < known.until) return known.labels;
  const labels = readLabels(prisma);
  kept.set(prisma, { until: now.getTime() + KEEP_MILLISECONDS, labels });
  // A failure is not kept: the next page asks again.
  labels.catch(() => kept.delete(prisma));
  return labels;
}

async function readLabels(prisma: Database["prisma"]): Promise<CatalogueLabels> {
  const [departments, divisions] = await Promise.all([
    prisma.department.findMany({
      orderBy: { code: "asc" },
      select: { id: true, nameZh: true, nameEn: true },
    }),
    prisma.division.findMany({
      where: { validTo: null },
      orderBy: { code: "asc" },
      select: { code: true, parentCode: true, level: true, nameZh: true, nameEn: true },
    }),
  ]);
  return {
    departments: departments.map(({ id, nameZh, nameEn }) => ({ id, zh: nameZh, en: nameEn })),
    divisions: divisions.map(({ nameZh, nameEn, ...division }) => ({ ...division, zh: nameZh, en: nameEn })),
  };
}
