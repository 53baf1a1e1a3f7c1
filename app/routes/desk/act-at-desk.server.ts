// What the buttons of the desk's case page do: show the identity, or send an event of the case's workflow.
import { data, redirect } from "@remix-run/node";
import { actOnCase } from "#app/domain/cases/act-on-case.server.ts";
import type { Identity } from "#app/domain/cases/identity.ts";
import { readIdentity } from "#app/domain/cases/read-identity.server.ts";
import { messages } from "#app/i18n/index.ts";
import { AppError } from "#app/platform/app-error.ts";
import { payloadOf, postedAct } from "#app/routes/act-on-case.server.ts";
import { formData } from "#app/routes/read-form.server.ts";
import type { PageArgs } from "#app/routes/serve.server.ts";
import { staffActor } from "#app/routes/staff.server.ts";
import { fieldId } from "#app/ui/case-actions/desk-forms.ts";

type Outcome = {
  event: string;
  errors: Record<string, string[]>;
  values: Record<string, string>;
  isMovedOn: boolean;
  /** Null: the citizen stayed anonymous; undefined: not asked for. */
  identity?: Identity | null;
};

/** Does the act that the form names; answers with what went wrong, or goes back to the queue. */
export async function actAtDesk(args: PageArgs) {
  const { request, params, url, lang, database, now } = args;
  const actor = await staffActor(args, "desk");
  const { acts } = messages(lang).desk;
  const number = params["number"] ?? "";
  const form = await formData(request);
  const answer = (status: number, outcome: Partial<Outcome>) =>
    data<Outcome>({ event: "", errors: {}, values: {}, isMovedOn: false, ...outcome }, { status });
  if (form.get("event") === "identity") {
    const purpose = String(form.get("purpose") ?? "").trim();
    if (purpose === "")
      return answer(400, { event: "identity", errors: { purpose: [acts.errors["purposeMissing"] ?? ""] } });
    const identity = await readIdentity(database, actor, { number, purpose });
    return answer(200, { event: "identity", identity: identity ?? null });
  }
  const { event, expectedVersion, values } = postedAct(form);
  const read = payloadOf(event, form, acts.errors);
  if (!read.ok) return answer(400, { event, values, errors: withIds(event, read.errors) });
  try {
    const acted = await actOnCase(database, actor, {
      number,
      type: event,
      payload: read.payload,
      expectedVersion,
      now,
    });
    const back = new URLSearchParams(fromOf(url));
    back.set("done", event);
    back.set("case", acted.number);
    return redirect(`/${lang}/desk?${back}`, 303);
  } catch (error) {
    if (!(error instanceof AppError)) throw error;
    if (error.code === "conflict") return answer(409, { event, values, isMovedOn: true });
    if (error.reason !== "agencyUnknown") throw error;
    const text = acts.errors["leadAgencyIdInvalid"] ?? "";
    return answer(400, { event, values, errors: withIds(event, { leadAgencyId: [text] }) });
  }
}

/** The queue's filter that the reader came from. */
export function fromOf(url: URL): string {
  const from = url.searchParams.get("from") ?? "";
  return /^[\w=&-]{0,100}$/.test(from) ? from : "";
}

function withIds(event: string, errors: Record<string, string[]>): Record<string, string[]> {
  return Object.fromEntries(
    Object.entries(errors).map(([name, texts]) => [name === "" ? "" : fieldId(event, name), texts]),
  );
}
