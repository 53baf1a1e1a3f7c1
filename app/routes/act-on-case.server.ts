// Takes the posted form of an act on a case, for the citizen's page and the desk's: reads it by the case's own workflow,
// sends the event, and says in the reader's language what is wrong. What was typed is never lost.
import { readAct } from "#app/domain/cases/act-form.ts";
import type { FoundCase } from "#app/domain/cases/case-in-policy.server.ts";
import { fillInAct } from "#app/domain/cases/fill-in-act.server.ts";
import type { Acted, CaseAct } from "#app/domain/cases/send-event.server.ts";
import type { Actor } from "#app/domain/people/policy.ts";
import { messages } from "#app/i18n/index.ts";
import { type FieldError, workflowLabels } from "#app/i18n/workflow-labels.ts";
import { AppError } from "#app/platform/app-error.ts";
import type { PageArgs } from "#app/routes/serve.server.ts";
import { actForm, type ActForm, fieldId } from "#app/ui/case-actions/act-forms.ts";

/** Why an act was not done, for the page to show. */
export type FailedAct = {
  event: string;
  errors: Record<string, string[]>;
  /** As typed; several values of one name one a line. */
  values: Record<string, string>;
  /** Somebody was quicker, or the act is not possible any more. */
  isMovedOn: boolean;
};

export type TakenAct =
  { ok: true; event: string; acted: Acted } | { ok: false; status: number; failed: FailedAct };

/** What a workflow cannot refuse: these go up to the page of refusals. */
const ourRefusals = new Set(["eventUnknown", "payloadInvalid"]);

/**
 * Does the act that `form` names on `found`, which the actor may see; `send` is the use case. Throws AppError invalid when
 * the form names no event or no version, and what the use case throws but conflicts and broken rules.
 */
export async function takeAct(
  { database, lang, now }: Pick<PageArgs, "database" | "lang" | "now">,
  { actor, found, form }: { actor: Actor; found: FoundCase; form: FormData },
  send: (act: CaseAct) => Promise<Acted>,
): Promise<TakenAct> {
  const { event, expectedVersion } = postedAct(form);
  const values = typedValues(form);
  const labels = workflowLabels(messages(lang), found.workflow);
  const shown = actForm(found.workflow, event);
  const fail = (
    status: number,
    wrong: Record<string, readonly FieldError[]>,
    isMovedOn = false,
  ): TakenAct => {
    const errors = Object.entries(wrong).map(([field, list]) => [
      field === "" ? "" : fieldId(event, field),
      list.map((error) => labels.error(event, field, error)),
    ]);
    const byId = Object.fromEntries(errors) as Record<string, string[]>;
    return { ok: false, status, failed: { event, errors: byId, values, isMovedOn } };
  };
  const unknown = await fillInAct(database, actor, { workflow: found.workflow, type: event }, form);
  const read = readAct(found.workflow, event, form);
  const wrong = wrongOf(shown, read.ok ? {} : read.errors, unknown);
  if (shown.mustConfirm && form.get("confirm") !== "on") wrong["confirm"] = [{ key: "confirmMissing" }];
  if (!read.ok || Object.keys(wrong).length > 0) return fail(400, wrong);
  try {
    const { number } = found;
    const acted = await send({ number, type: event, payload: read.payload, expectedVersion, now });
    return { ok: true, event, acted };
  } catch (error) {
    if (!(error instanceof AppError)) throw error;
    if (error.code === "conflict") return fail(409, {}, true);
    const { reason } = error;
    if (error.code !== "invalid" || reason === undefined || ourRefusals.has(reason)) throw error;
    return fail(400, { [fieldOf(shown, reason)]: [{ key: keyOf(reason), rule: reason }] });
  }
}

/** Throws AppError invalid when the form names no event or no version. */
function postedAct(form: FormData): { event: string; expectedVersion: number } {
  const event = form.get("event");
  const version = form.get("expectedVersion");
  if (typeof event !== "string" || typeof version !== "string" || !/^[1-9]\d{0,8}$/.test(version))
    throw new AppError("invalid");
  return { event, expectedVersion: Number(version) };
}

/** What is not asked for is not complained of, as long as something that is asked for is wrong too. */
function wrongOf(
  { fields }: ActForm,
  errors: Readonly<Record<string, readonly FieldError[]>>,
  unknown: Readonly<Record<string, string>>,
): Record<string, readonly FieldError[]> {
  const isAsked = (name: string) =>
    name === "" || fields.some((field) => name === field.name || name.startsWith(`${field.name}.`));
  const asked = Object.entries(errors).filter(([name]) => isAsked(name));
  const named = Object.entries(unknown).map(([name, key]) => [name, [{ key }]] as const);
  const all = [...asked, ...named];
  return Object.fromEntries(all.length > 0 ? all : Object.entries(errors).map(([, list]) => ["", list]));
}

/** Where the text of a broken rule belongs: beside the field that names the rule, else above the form. */
function fieldOf({ fields }: ActForm, reason: string): string {
  const kinds: Readonly<Record<string, readonly string[]>> = {
    agencyUnknown: ["office", "offices"],
    notAColleague: ["colleague"],
    caseUnknown: ["caseNumber"],
  };
  const field =
    fields.find(({ rules }) => rules.includes(reason)) ??
    fields.find(({ kind }) => kinds[reason]?.includes(kind));
  return field?.name ?? "";
}

function keyOf(reason: string): string {
  return /^(agencyUnknown|notAColleague|caseUnknown)$/.test(reason) ? reason : "ruleBroken";
}

function typedValues(form: FormData): Record<string, string> {
  const names = [...new Set(form.keys())];
  return Object.fromEntries(
    names.map((name) => [
      name,
      form
        .getAll(name)
        .filter((value) => typeof value === "string")
        .join("\n"),
    ]),
  );
}
