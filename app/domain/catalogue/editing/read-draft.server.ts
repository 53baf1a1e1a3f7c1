// Reads one draft of a guide with what rules and checks need to know of it. Called by the use cases and queries beside it.
import { AppError } from "#app/platform/app-error.ts";
import type { Database } from "#app/platform/db.server.ts";
import { DraftContent } from "./guide-content.ts";
import type { DraftState } from "./draft-step.ts";

/** A draft, the service it is of, and everybody who wrote in it. */
export type DraftRecord = {
  id: string;
  type: { id: number; code: string; departmentId: string; itemType: string; fulfilment: string };
  /** The newest edition when it was begun. */
  baseVersion: number;
  state: DraftState;
  content: DraftContent;
  agencyId: string;
  authorId: string;
  writerIds: string[];
  rowVersion: number;
  updatedAt: Date;
};

/** The draft of that id. Throws AppError notFound/guideUnknown, also for what is no id. */
export async function readDraft({ prisma }: Pick<Database, "prisma">, id: string): Promise<DraftRecord> {
  const row = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(id)
    ? await prisma.guideDraft.findFirst({
        where: { id },
        include: {
          type: true,
          events: { where: { type: { in: ["started", "edited"] } }, select: { actorId: true } },
        },
      })
    : null;
  if (row === null) throw new AppError("notFound", "guideUnknown");
  const { type } = row;
  return {
    id: row.id,
    type: {
      id: type.id,
      code: type.catalogCode,
      departmentId: type.departmentId,
      itemType: type.itemType,
      fulfilment: type.fulfilment,
    },
    baseVersion: row.baseVersion,
    state: row.state as DraftState,
    content: DraftContent.parse(row.content),
    agencyId: row.agencyId,
    authorId: row.authorId,
    writerIds: [...new Set([row.authorId, ...row.events.map(({ actorId }) => actorId)])],
    rowVersion: row.rowVersion,
    updatedAt: row.updatedAt,
  };
}

/** The agency that answers for the guides of a department: the province's. */
export function ownerOf(departmentId: string): string {
  return `330000-${departmentId}`;
}
