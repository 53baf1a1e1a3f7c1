// graphile-worker's messages in our log. They name jobs and tasks and quote errors, never payloads.
import { Logger } from "graphile-worker";
import { log } from "#app/platform/log.server.ts";

const levels = { error: log.error, warning: log.warn, info: log.debug, debug: log.debug } as const;

export const logger = new Logger((scope) => (level, message) => {
  levels[level](message, { task: scope.taskIdentifier, job: scope.jobId });
});
