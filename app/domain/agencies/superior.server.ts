// The body above an agency 上级, which reviews its answers and takes over what it lets lie. Called when a case is given to
// an agency: the sender does not choose it.
import type { Database } from "#app/platform/db.server.ts";
import { CENTRE_AGENCY_ID } from "./centre.ts";

/** The agency's parent; for those at the top of the tree the hotline centre. Undefined when there is no such agency. */
export async function superiorOf({ prisma }: Database, agencyId: string): Promise<string | undefined> {
  const agency = await prisma.agency.findUnique({ where: { id: agencyId }, select: { parentId: true } });
  return agency === null ? undefined : (agency.parentId ?? CENTRE_AGENCY_ID);
}
