// What the buttons of the desk's case page do: show the identity, or send an event of the case's workflow.
import { data, redirect } from "@remix-run/node";
import { actOnCase, caseAtDesk } from "#app/domain/cases/act-on-case.server.ts";
import type { Identity } from "#app/domain/cases/identity.ts";
import { readIdentity } from "#app/domain/cases/read-identity.server.ts";
import { messages } from "#app/i18n/index.ts";
import { type FailedAct, takeAct } from "#app/routes/act-on-case.server.ts";
import { formData } from "#app/routes/read-form.server.ts";
import type { PageArgs } from "#app/routes/serve.server.ts";
import { staffActor } from "#app/routes/staff.server.ts";

type Outcome = FailedAct & {
  /** Null: the citizen stayed anonymous; undefined: not asked for. */
  identity?: Identity | null;
};

/** Does the act that the form names; answers with what went wrong, or goes back to the queue. */
export async function actAtDesk(args: PageArgs) {
  const { request, params, url, lang, database } = args;
  const actor = await staffActor(args, "desk");
  const number = params["number"] ?? "";
  const form = await formData(request);
  const answer = (status: number, outcome: Partial<Outcome>) =>
    data<Outcome>({ event: "", errors: {}, values: {}, isMovedOn: false, ...outcome }, { status });
  if (form.get("event") === "identity") {
    const purpose = String(form.get("purpose") ?? "").trim();
    const { purposeMissing } = messages(lang).desk.acts;
    if (purpose === "") return answer(400, { event: "identity", errors: { purpose: [purposeMissing] } });
    const identity = await readIdentity(database, actor, { number, purpose });
    return answer(200, { event: "identity", identity: identity ?? null });
  }
  const found = await caseAtDesk(database, actor, number);
  const taken = await takeAct(args, { actor, found, form }, (act) => actOnCase(database, actor, act));
  if (!taken.ok) return answer(taken.status, taken.failed);
  const back = new URLSearchParams(fromOf(url));
  back.set("done", `${found.workflow}/${taken.event}`);
  back.set("case", taken.acted.number);
  return redirect(`/${lang}/desk?${back}`, 303);
}

/** The queue's filter that the reader came from. */
export function fromOf(url: URL): string {
  const from = url.searchParams.get("from") ?? "";
  return /^[\w=&-]{0,100}$/.test(from) ? from : "";
}
