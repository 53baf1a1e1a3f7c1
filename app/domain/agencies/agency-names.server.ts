// Names of agencies by id, for forms and labels.
import type { Bilingual } from "#app/i18n/languages.ts";
import type { Database } from "#app/platform/db.server.ts";

/** The agencies of those ids that exist, in the given order. */
export async function agencyNames(
  { prisma }: Database,
  ids: readonly string[],
): Promise<({ id: string } & Bilingual)[]> {
  const rows = await prisma.agency.findMany({
    where: { id: { in: [...ids] } },
    select: { id: true, nameZh: true, nameEn: true },
  });
  const byId = new Map(rows.map((row) => [row.id, { id: row.id, zh: row.nameZh, en: row.nameEn }]));
  return ids.flatMap((id) => byId.get(id) ?? []);
}
