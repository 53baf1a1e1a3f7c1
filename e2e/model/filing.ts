// Files a case through the portal's own form, as its citizen does, and reads number and secret from the receipt.
import { randomUUID } from "node:crypto";
import type { Client } from "./client.ts";
import type { Stage } from "./stage.ts";

export type Filed = { caseId: string; number: string; secret: string };

type Form = { page: string; fields: (opening: Readonly<Record<string, unknown>>) => [string, string][] };

const forms: Readonly<Record<string, Form>> = {
  complaint: {
    page: "/en/complaints/new",
    fields: ({ divisionCode, aboutAgencyId, language }) => [
      ["subject", "Walked by the model"],
      ["body", "A case that goes the way its model says."],
      ["divisionCode", String(divisionCode)],
      ["aboutAgencyId", typeof aboutAgencyId === "string" ? aboutAgencyId : ""],
      ["language", String(language)],
      ["name", "Example Model"],
      ["email", "model@example.org"],
    ],
  },
};

/** Throws where the form is not accepted. */
export async function file(on: Stage, citizen: Client, workflow: string, opening: unknown): Promise<Filed> {
  const form = forms[workflow];
  if (form === undefined) throw new Error(`there is no form for ${workflow}`);
  const sent = await citizen.post(form.page, [
    ["idempotencyKey", randomUUID()],
    ...form.fields(opening as Record<string, unknown>),
  ]);
  if (sent.status !== 303)
    throw new Error(`filing is answered with ${sent.status}: ${sent.body.slice(0, 2_000)}`);
  const { body } = await citizen.get(sent.location.replace(on.url, ""));
  const number = /C\d\d-[0-9A-Z]{4}-[0-9A-Z]{4}/.exec(body)?.[0] ?? "";
  const secret = /\b[0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]{4}\b/.exec(body.replaceAll(number, ""))?.[0] ?? "";
  const { rows } = await on.pool.query<{ id: string }>('select id from "case" where number = $1', [number]);
  const caseId = rows[0]?.id;
  if (caseId === undefined || secret === "")
    throw new Error(`no number and secret in ${body.slice(0, 2_000)}`);
  // The receipt opens the case's page to this browser; whoever comes later types number and secret.
  await citizen.post("/en/track", [
    ["number", number],
    ["secret", secret],
  ]);
  return { caseId, number, secret };
}
