// A case's recorded history, whole, as it was hashed. For verifying and replaying, not for pages.
import type { Database } from "#app/platform/db.server.ts";
import type { EventRow } from "./write-cases.server.ts";

/** All events of the case with that id, in order. */
export async function readHistory({ prisma }: Database, caseId: string): Promise<EventRow[]> {
  return prisma.caseEvent.findMany({ where: { caseId }, orderBy: { seq: "asc" } });
}
