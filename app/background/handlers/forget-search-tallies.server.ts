// Removes what was counted of searches too long ago. Run by the worker once a day.
import { forgetOldTallies } from "#app/domain/search-curation/tallies.server.ts";
import type { Database } from "#app/platform/db.server.ts";
import { log } from "#app/platform/log.server.ts";

/** Runs one forget-search-tallies job. */
export async function forgetSearchTallies({
  database,
  now,
}: {
  database: Database;
  now: () => Date;
}): Promise<void> {
  const rows = await forgetOldTallies(database, now());
  if (rows > 0) log.info("old search tallies removed", { rows });
}
