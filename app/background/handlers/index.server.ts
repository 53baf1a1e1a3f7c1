// Binds every job name to its handler. A payload that is not in shape fails its job at once and loudly.
import type { TaskList } from "graphile-worker";
import { jobs, type JobName, type JobPayload } from "../jobs.ts";
import { ensureSearchIndex, indexNotice, indexService, type IndexNeeds } from "./index-documents.server.ts";
import { openFollowUp } from "./open-follow-up.server.ts";
import { sendMail, type SendMailNeeds } from "./send-mail.server.ts";

/** Everything the handlers need; worker.server.ts brings it. */
export type HandlerNeeds = SendMailNeeds & IndexNeeds;

type Handlers = { [N in JobName]: (payload: JobPayload<N>) => Promise<void> };

/** All handlers, as graphile-worker wants them. */
export function taskList(needs: HandlerNeeds): TaskList {
  const handlers: Handlers = {
    "send-mail": (payload) => sendMail(needs, payload),
    "open-follow-up": (payload) => openFollowUp(needs, payload),
    "index-notice": (payload) => indexNotice(needs, payload),
    "index-service": (payload) => indexService(needs, payload),
    "ensure-search-index": () => ensureSearchIndex(needs),
  };
  return Object.fromEntries(names.map((name) => [name, task(name, handlers)]));
}

const names = Object.keys(jobs) as JobName[];

function task<N extends JobName>(name: N, handlers: Handlers) {
  return async (payload: unknown): Promise<void> => {
    await handlers[name](jobs[name].parse(payload) as JobPayload<N>);
  };
}
