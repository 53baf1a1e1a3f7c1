// Who is asking: the session's person with the memberships that have not ended, and the cases this browser tracks.
// Called by every loader and action that shows or changes something of somebody's; read once per request.
import type { PrismaClient } from "#prisma/generated/client.ts";
import { db } from "#app/platform/db.server.ts";
import { log } from "#app/platform/log.server.ts";
import type { Auth } from "./auth.server.ts";
import { portalAuth, portalTrackedCases } from "./auth-instance.server.ts";
import { Role } from "./people.schema.ts";
import type { Actor, Membership } from "./policy.ts";
import type { TrackedCases } from "./tracked-cases.server.ts";

/** What finding out needs; tests hand in their own. */
export type ActorSources = { prisma: PrismaClient; auth: Auth; trackedCases: TrackedCases };

const actors = new WeakMap<Request, Promise<Actor>>();

/** The request's actor. */
export function actorOf(request: Request, sources?: ActorSources, now: Date = new Date()): Promise<Actor> {
  const known = actors.get(request);
  if (known !== undefined) return known;
  const actor = findActor(
    request,
    sources ?? { prisma: db(), auth: portalAuth(), trackedCases: portalTrackedCases() },
    now,
  );
  actors.set(request, actor);
  return actor;
}

/** A Set-Cookie header that lets this browser follow the case for 24 hours. The caller has checked its secret. */
export function rememberTrackedCase(
  request: Request,
  caseId: string,
  now: Date,
  trackedCases: TrackedCases = portalTrackedCases(),
): string {
  return trackedCases.add(request, caseId, now);
}

async function findActor(request: Request, sources: ActorSources, now: Date): Promise<Actor> {
  const trackedCaseIds = sources.trackedCases.read(request, now);
  const user = await sources.auth.sessionUser(request);
  if (user === undefined) return { kind: "anonymous", memberships: [], trackedCaseIds };
  return {
    kind: "person",
    userId: user.id,
    name: user.name,
    email: user.email,
    memberships: await membershipsOf(sources.prisma, user.id, now),
    trackedCaseIds,
  };
}

async function membershipsOf(prisma: PrismaClient, userId: string, now: Date): Promise<Membership[]> {
  const rows = await prisma.membership.findMany({
    where: { userId, OR: [{ endedAt: null }, { endedAt: { gt: now } }] },
    select: { agencyId: true, role: true },
    orderBy: [{ agencyId: "asc" }, { role: "asc" }],
  });
  return rows.flatMap(({ agencyId, role }) => {
    const known = Role.safeParse(role);
    // A role this version does not know gives no right.
    if (!known.success) log.warn("membership with an unknown role", { agencyId, role });
    return known.success ? [{ agencyId, role: known.data }] : [];
  });
}
