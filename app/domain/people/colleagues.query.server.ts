// Who handles cases in an office, for the choice of a person there, as in a recusal 回避. Called by the desk.
import type { Database } from "#app/platform/db.server.ts";

export type Colleague = { id: string; name: string; agencyId: string };

/** Clerks and supervisors of those agencies, by name; each once an agency. */
export async function colleagues(
  { prisma }: Database,
  agencyIds: readonly string[],
  now: Date,
): Promise<Colleague[]> {
  const rows = await prisma.membership.findMany({
    where: {
      agencyId: { in: [...agencyIds] },
      role: { in: ["clerk", "supervisor"] },
      OR: [{ endedAt: null }, { endedAt: { gt: now } }],
    },
    select: { userId: true, agencyId: true, user: { select: { name: true } } },
    distinct: ["userId", "agencyId"],
    orderBy: [{ user: { name: "asc" } }, { userId: "asc" }],
  });
  return rows.map(({ userId, agencyId, user }) => ({ id: userId, name: user.name, agencyId }));
}
