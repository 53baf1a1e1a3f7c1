// Files a case through the portal's own form, as its citizen does, and reads number and secret from the receipt.
import { randomUUID } from "node:crypto";
import type { Client } from "./client.ts";
import { addService } from "./service.ts";
import { IN_HANGZHOU, IN_NINGBO, type Stage } from "./stage.ts";

export type Filed = { caseId: string; number: string; secret: string };

type Opening = Readonly<Record<string, unknown>>;
type Form = { page: string; fields: [string, string][] };

/** What is filled in, by workflow, so that the case is opened as the model has it. */
const forms: Readonly<Record<string, (on: Stage, opening: Opening) => Promise<Form>>> = {
  complaint: (_, { aboutAgencyId, language, privacy, ...opening }) =>
    Promise.resolve({
      page: "/en/complaints/new",
      fields: [
        ["subject", "Walked by the model"],
        ["body", "A case that goes the way its model says."],
        ["divisionCode", placeOf(opening)],
        ["aboutAgencyId", textOf(aboutAgencyId)],
        ["language", textOf(language)],
        ...(privacy === "anonymous" ? ([["isAnonymous", "on"]] as [string, string][]) : contact),
        ...(privacy === "confidential" ? ([["isConfidential", "on"]] as [string, string][]) : []),
      ],
    }),
  request: async (on, { language, terms, ready, toFollow, ...opening }) => {
    const divisionCode = placeOf(opening);
    const papers = { ready: ready as string[], toFollow: toFollow as string[] };
    const service = await addService(on.pool, { ...opening, divisionCode, ...papers }, terms);
    return {
      page: `/en/services/${service}/apply?division=${divisionCode}`,
      fields: [
        ["serviceCode", service],
        ["divisionCode", divisionCode],
        ["statement", "A case that goes the way its model says."],
        ["language", textOf(language)],
        ["idKind", "passport"],
        ["idNumber", "E12345678"],
        ["delivery", textOf((terms as Opening)["delivery"])],
        ...papers.ready.map((_, place): [string, string] => ["ready", String(place)]),
        ...contact,
      ],
    };
  },
};

const contact: [string, string][] = [
  ["name", "Example Model"],
  ["email", "model@example.org"],
];

/** Throws where the form is not accepted. */
export async function file(on: Stage, citizen: Client, workflow: string, opening: unknown): Promise<Filed> {
  const form = await forms[workflow]?.(on, opening as Opening);
  if (form === undefined) throw new Error(`there is no form for ${workflow}`);
  const sent = await citizen.post(form.page, [["idempotencyKey", randomUUID()], ...form.fields]);
  if (sent.status !== 303)
    throw new Error(`filing is answered with ${sent.status}: ${sent.body.slice(0, 9_000)}`);
  const { body } = await citizen.get(sent.location.replace(on.url, ""));
  const number = /C\d\d-[0-9A-Z]{4}-[0-9A-Z]{4}/.exec(body)?.[0] ?? "";
  const secret = /\b[0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]{4}\b/.exec(body.replaceAll(number, ""))?.[0] ?? "";
  const { rows } = await on.pool.query<{ id: string }>('select id from "case" where number = $1', [number]);
  const caseId = rows[0]?.id;
  if (caseId === undefined || secret === "")
    throw new Error(`no number and secret in ${body.slice(0, 2_000)}`);
  return { caseId, number, secret };
}

/** A place where the rules hold that the model's opening names. */
function placeOf({ ruleSet }: Opening): string {
  return textOf(ruleSet).includes("-3301-") ? IN_HANGZHOU : IN_NINGBO;
}

function textOf(value: unknown): string {
  return typeof value === "string" ? value : "";
}
