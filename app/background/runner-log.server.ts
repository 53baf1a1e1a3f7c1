// graphile-worker's messages in our log. They name jobs and tasks and quote errors, never payloads.
import { Logger } from "graphile-worker";
import { log } from "#app/platform/log.server.ts";
import { IndexBeingBuilt } from "#app/search/build-lock.server.ts";

const levels = { error: log.error, warning: log.warn, info: log.debug, debug: log.debug } as const;

export const logger = new Logger((scope) => (level, message, meta) => {
  const about = { task: scope.taskIdentifier, job: scope.jobId };
  // A document that waits for the index to be built is tried again: nothing has gone wrong.
  if (meta?.["error"] instanceof IndexBeingBuilt) log.info(meta["error"].message, about);
  else levels[level](message, about);
});
