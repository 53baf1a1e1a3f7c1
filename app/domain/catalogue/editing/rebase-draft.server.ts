// Takes the newest edition for a draft's basis, after somebody else (an import, say) has published one meanwhile. The
// draft's words stay; the comparison then shows what they would undo.
import type { Database } from "#app/platform/db.server.ts";
import { type DraftCommand, takeDraftAction } from "./take-draft-action.server.ts";

/** Rebases it. Throws as takeDraftAction. */
export async function rebaseDraft(
  database: Database,
  command: DraftCommand,
): Promise<{ id: string; rowVersion: number }> {
  return await takeDraftAction(database, "rebase", command, async ({ type }) => {
    const newest = await database.prisma.serviceTypeVersion.aggregate({
      where: { typeId: type.id },
      _max: { version: true },
    });
    const baseVersion = newest._max.version ?? 0;
    return { baseVersion, payload: { baseVersion } };
  });
}
