// A signed-in citizen's own cases, for the page "my cases". Only what was filed under the account: anonymous cases are
// nobody's.
import type { Bilingual } from "#app/i18n/languages.ts";
import type { Database } from "#app/platform/db.server.ts";
import { workflow } from "#workflows/registry.ts";
import { turnIn } from "./journey.ts";

export type MyCase = {
  number: string;
  workflow: string;
  subject: string;
  state: string;
  turn: "agency" | "citizen" | "nobody";
  agency: Bilingual | undefined;
  isOverdue: boolean;
  dueAt: Date | null;
  outcome: string | null;
  rating: number | null;
  openedAt: Date;
  updatedAt: Date;
};

const MAX_ROWS = 200;

/** Those that wait for the citizen first, then the latest. */
export async function casesOfCitizen({ prisma }: Database, userId: string): Promise<MyCase[]> {
  const rows = await prisma.case.findMany({
    where: { citizenId: userId },
    select: {
      number: true,
      workflow: true,
      state: true,
      accountableAgencyId: true,
      isOverdue: true,
      dueAt: true,
      outcome: true,
      rating: true,
      openedAt: true,
      updatedAt: true,
      matter: { select: { subject: true } },
    },
    orderBy: { updatedAt: "desc" },
    take: MAX_ROWS,
  });
  const ids = rows.flatMap(({ accountableAgencyId }) => accountableAgencyId ?? []);
  const agencies = await prisma.agency.findMany({
    where: { id: { in: ids } },
    select: { id: true, nameZh: true, nameEn: true },
  });
  const names = new Map(agencies.map(({ id, nameZh, nameEn }) => [id, { zh: nameZh, en: nameEn }]));
  return rows
    .map(({ matter, accountableAgencyId, ...row }) => ({
      ...row,
      subject: matter?.subject ?? "",
      agency: names.get(accountableAgencyId ?? ""),
      turn: turnIn(workflow(row.workflow).reading, row.state),
    }))
    .sort((a, b) => Number(b.turn === "citizen") - Number(a.turn === "citizen"));
}
