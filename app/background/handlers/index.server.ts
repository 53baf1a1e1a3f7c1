// Binds every job name to its handler. A payload that is not in shape fails its job at once and loudly.
import type { TaskList } from "graphile-worker";
import { discardUpload } from "#app/domain/catalogue/exchange/uploads.server.ts";
import { noteRefusal } from "#app/domain/operations/incidents.server.ts";
import { log } from "#app/platform/log.server.ts";
import { jobs, type JobName, type JobPayload } from "../jobs.ts";
import {
  ensureSearchIndex,
  indexNotice,
  type IndexNeeds,
  indexService,
  writeSearchSynonyms,
} from "./index-documents.server.ts";
import { forgetSearchTallies } from "./forget-search-tallies.server.ts";
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
    "write-search-synonyms": () => writeSearchSynonyms(needs),
    "forget-search-tallies": () => forgetSearchTallies(needs),
    "discard-upload": ({ uploadId }) => discardUpload(needs.database, uploadId),
  };
  return Object.fromEntries(names.map((name) => [name, taskOf(name, handlers[name], needs)]));
}

const names = Object.keys(jobs) as JobName[];

/** One job as graphile-worker runs it: the payload checked, what its case refused told to the operator. */
export function taskOf<N extends JobName>(
  name: N,
  handle: Handlers[N],
  { database, now }: Pick<HandlerNeeds, "database" | "now">,
): (payload: unknown) => Promise<void> {
  return async (payload) => {
    const parsed = jobs[name].parse(payload) as JobPayload<N>;
    try {
      await handle(parsed);
    } catch (error) {
      if ("caseId" in parsed) await tell(database, { job: name, caseId: parsed.caseId }, error, now());
      throw error;
    }
  };
}

/** An operator hears of what a case refused. That he cannot be told must not hide what went wrong. */
async function tell(...refusal: Parameters<typeof noteRefusal>): Promise<void> {
  try {
    await noteRefusal(...refusal);
  } catch (error) {
    log.error("an incident could not be noted", { error });
  }
}
