// Who may act for which agency: listed, given and ended by an administrator. Called by the administrator's page. An
// ended role stops at the person's next request, because actorOf reads memberships anew each time.
import { CENTRE_AGENCY_ID } from "#app/domain/agencies/centre.ts";
import type { Bilingual } from "#app/i18n/languages.ts";
import { AppError } from "#app/platform/app-error.ts";
import type { Database } from "#app/platform/db.server.ts";
import { log } from "#app/platform/log.server.ts";
import type { NewMembership, Role } from "./people.schema.ts";
import { type Actor, demand, type Membership } from "./policy.ts";

export type MembershipInList = {
  userId: string;
  name: string;
  email: string;
  agency: { id: string } & Bilingual;
  role: Role;
  since: Date;
};

const MEMBERSHIPS_PER_PAGE = 50;

/** Memberships in force, by name; `query` looks in name, e-mail and the agency's id and names. Pages count from 1. */
export async function listMemberships(
  { prisma }: Database,
  actor: Actor,
  { query = "", page = 1, now }: { query?: string; page?: number; now: Date },
): Promise<{ memberships: MembershipInList[]; total: number; page: number; pages: number }> {
  demand(actor, "admin.open", undefined);
  const words = query.replaceAll("\u0000", "").trim().slice(0, 100);
  // Prisma leaves LIKE's own characters as they are.
  const contains = { contains: words.replaceAll(/[\\%_]/g, "\\$&"), mode: "insensitive" } as const;
  const where = {
    AND: [
      { OR: [{ endedAt: null }, { endedAt: { gt: now } }] },
      words === ""
        ? {}
        : {
            OR: [
              { user: { OR: [{ name: contains }, { email: contains }] } },
              { agency: { OR: [{ id: contains }, { nameZh: contains }, { nameEn: contains }] } },
            ],
          },
    ],
  };
  const [total, rows] = await Promise.all([
    prisma.membership.count({ where }),
    prisma.membership.findMany({
      where,
      select: {
        userId: true,
        role: true,
        createdAt: true,
        user: { select: { name: true, email: true } },
        agency: { select: { id: true, nameZh: true, nameEn: true } },
      },
      orderBy: [{ user: { name: "asc" } }, { userId: "asc" }, { agencyId: "asc" }, { role: "asc" }],
      skip: (page - 1) * MEMBERSHIPS_PER_PAGE,
      take: MEMBERSHIPS_PER_PAGE,
    }),
  ]);
  const memberships = rows.map(({ userId, role, createdAt, user, agency }) => ({
    userId,
    ...user,
    agency: { id: agency.id, zh: agency.nameZh, en: agency.nameEn },
    // The column's CHECK holds the same list.
    role: role as Role,
    since: createdAt,
  }));
  return { memberships, total, page, pages: Math.max(1, Math.ceil(total / MEMBERSHIPS_PER_PAGE)) };
}

/** What is wrong with the form, by field; a key of people.refusals. */
export type MembershipRefusal = {
  field: keyof NewMembership;
  refusal: "personUnknown" | "agencyUnknown" | "intakeElsewhere";
};

/** Gives a role from `now` on; harmless where it is held already. Throws AppError forbidden for whom the policy refuses. */
export async function addMembership(
  { prisma }: Database,
  actor: Actor,
  { email, agencyId, role }: NewMembership,
  now: Date,
): Promise<{ added: Membership } | MembershipRefusal> {
  demand(actor, "admin.open", undefined);
  const user = await prisma.user.findFirst({ where: { email }, select: { id: true } });
  if (user === null) return { field: "email", refusal: "personUnknown" };
  demand(actor, "people.manage", { userId: user.id });
  const agency = await prisma.agency.findFirst({ where: { id: agencyId }, select: { id: true } });
  if (agency === null) return { field: "agencyId", refusal: "agencyUnknown" };
  if ((role === "intake" || role === "umpire") && agencyId !== CENTRE_AGENCY_ID)
    return { field: "agencyId", refusal: "intakeElsewhere" };

  const held = { userId: user.id, agencyId, role };
  await prisma.$transaction([
    prisma.membership.createMany({ data: [{ ...held, createdAt: now }], skipDuplicates: true }),
    // A role that had ended is given anew, from now.
    prisma.membership.updateMany({
      where: { ...held, endedAt: { lte: now } },
      data: { endedAt: null, createdAt: now },
    }),
  ]);
  log.info("role given", { by: actor.kind === "person" ? actor.userId : undefined, ...held });
  return { added: { agencyId, role } };
}

/** Ends a role at `now`. Throws AppError notFound/membershipUnknown where it is not held. */
export async function endMembership(
  { prisma }: Database,
  actor: Actor,
  { userId, agencyId, role }: { userId: string } & Membership,
  now: Date,
): Promise<void> {
  demand(actor, "people.manage", { userId });
  const { count } = await prisma.membership.updateMany({
    where: { userId, agencyId, role, endedAt: null },
    data: { endedAt: now },
  });
  if (count === 0) throw new AppError("notFound", "membershipUnknown");
  log.info("role ended", { by: actor.kind === "person" ? actor.userId : undefined, userId, agencyId, role });
}
