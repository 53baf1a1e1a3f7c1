// One act on many cases of the queue, ticked or the whole list: reads the form, does it, and says how many were done and
// which were not and why. The queue's page shows it; sent again it does no harm, since what is done is refused.
import { data } from "@remix-run/node";
import { readAct } from "#app/domain/cases/act-form.ts";
import { actOnMany, MOST_AT_ONCE, type ManyActed } from "#app/domain/cases/act-on-many.server.ts";
import { queueNumbers, type QueueFilter } from "#app/domain/cases/desk-queue.query.server.ts";
import { messages } from "#app/i18n/index.ts";
import { type FieldError, workflowLabels } from "#app/i18n/workflow-labels.ts";
import { AppError } from "#app/platform/app-error.ts";
import { formData, typed } from "#app/routes/read-form.server.ts";
import type { PageArgs } from "#app/routes/serve.server.ts";
import { staffActor } from "#app/routes/staff.server.ts";
import { type ActForm, actForm, bulkEvents, fieldId } from "#app/ui/case-actions/act-forms.ts";

export type BulkOutcome = {
  event: string;
  errors: Record<string, string[]>;
  values: Record<string, string>;
  /** Numbers that were ticked. */
  ticked: string[];
  acted: ManyActed | undefined;
};

/** The acts that can be done to many cases of the list that `filter` gives. */
export function bulkForms({ kind, task, view }: QueueFilter): ActForm[] {
  if (kind === undefined || task === undefined || view === "waiting") return [];
  return bulkEvents(kind, task).map((event) => actForm(kind, event));
}

/** Throws AppError invalid for an act that this list does not offer. */
export async function actOnQueue(args: PageArgs, filter: QueueFilter) {
  const { request, lang, database, now } = args;
  const { memberships, ...actor } = await staffActor(args, "desk");
  const form = await formData(request);
  const event = String(form.get("event") ?? "");
  const { kind } = filter;
  if (kind === undefined || !bulkForms(filter).some((each) => each.event === event))
    throw new AppError("invalid");
  const ticked = form.getAll("case").filter((value) => typeof value === "string");
  const isAll = form.get("scope") === "all";
  const answer = (status: number, rest: Partial<BulkOutcome>) =>
    data<BulkOutcome>(
      { event, errors: {}, values: typed(form), ticked, acted: undefined, ...rest },
      { status },
    );
  const read = readAct(kind, event, form);
  const wrong: Record<string, readonly FieldError[]> = read.ok ? {} : { ...read.errors };
  if (!isAll && ticked.length === 0) wrong["scope"] = [{ key: "nothingChosen" }];
  if (!read.ok || Object.keys(wrong).length > 0) return answer(400, { errors: inWords(wrong) });
  const numbers = isAll
    ? await queueNumbers(database, { memberships, now, filter, limit: MOST_AT_ONCE })
    : ticked;
  const acted = await actOnMany(
    database,
    { ...actor, memberships },
    { workflow: kind, numbers, type: event, payload: read.payload, now },
  );
  return answer(200, { acted, values: {}, ticked: [] });

  function inWords(errors: Readonly<Record<string, readonly FieldError[]>>): Record<string, string[]> {
    const texts = messages(lang);
    const labels = workflowLabels(texts, kind ?? "");
    const wordsOf = (field: string, error: FieldError) =>
      error.key === "nothingChosen" ? texts.desk.queue.bulk.nothingChosen : labels.error(event, field, error);
    return Object.fromEntries(
      Object.entries(errors).map(([field, list]) => [
        field === "" ? "" : fieldId(event, field),
        list.map((error) => wordsOf(field, error)),
      ]),
    );
  }
}
