// Filing a matter 诉求: a complaint, a question or a suggestion. The form comes with a key of its own, which goes with it until it has arrived, so that a form sent
// twice is one case.
import { randomUUID } from "node:crypto";
import { data, redirect, type MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { complaintForm } from "#app/domain/cases/complaint-form.query.server.ts";
import { Complaint, matterKinds, withoutUnwantedContact } from "#app/domain/cases/complaint.schema.ts";
import { submitComplaint } from "#app/domain/cases/submit-complaint.server.ts";
import { submitMatter } from "#app/domain/cases/submit-matter.server.ts";
import { actorOf, rememberTrackedCase } from "#app/domain/people/actor.server.ts";
import { messages } from "#app/i18n/index.ts";
import { langOfPath } from "#app/i18n/languages.ts";
import { AppError } from "#app/platform/app-error.ts";
import { createAttempts } from "#app/platform/attempts.server.ts";
import { clientAddress } from "#app/platform/client-address.ts";
import { remember } from "#app/platform/remember.ts";
import { formData, readForm, translated, typed } from "#app/routes/read-form.server.ts";
import { serve } from "#app/routes/serve.server.ts";
import { ComplaintForm } from "#app/ui/complaint-form/complaint-form.tsx";
import { ErrorSummary } from "#app/ui/error-summary/error-summary.tsx";
import { useMessages } from "#app/ui/language.ts";
import { rememberReceipt, withEarlierKey } from "./receipt.server.ts";

/** Complaints from one address: far more than a household or a help desk sends, far fewer than a flood. */
const LIMIT = { max: 60, windowSeconds: 600 };

export const meta: MetaFunction = ({ location }) => {
  const { complaint, shell } = messages(langOfPath(location.pathname) ?? "zh");
  return [{ title: `${complaint.title} – ${shell.name}` }];
};

export const loader = serve(async ({ request, url, database }) => {
  const [service, agency, division] = ["service", "agency", "division"].map(
    (name) => url.searchParams.get(name) ?? "",
  );
  // An agency's id begins with its division's code.
  const divisionCode = division || (/^(\d{6})-/.exec(agency ?? "")?.[1] ?? "");
  const [choices, actor] = await Promise.all([
    complaintForm(database, { divisionCode, serviceCode: service }),
    actorOf(request),
  ]);
  const person = actor.kind === "person" && actor.memberships.length === 0 ? actor : undefined;
  return {
    choices,
    idempotencyKey: randomUUID(),
    values: {
      kind: matterKinds.find((kind) => kind === url.searchParams.get("kind")),
      divisionCode,
      aboutAgencyId: agency,
      name: person?.name,
      email: person?.email,
    } as Record<string, string | undefined>,
  };
});

export const action = serve(async (args) => {
  const { request, database, lang, now } = args;
  const { complaint: texts } = messages(lang);
  const form = await formData(request);
  const values = typed(form);
  const again = async (status: number, errors: Record<string, string[]>, hasNewKey = false) => {
    const { divisionCode, serviceCode } = values;
    const choices = await complaintForm(database, { divisionCode, serviceCode });
    const isKeyGood =
      !hasNewKey && Complaint.shape.idempotencyKey.safeParse(values["idempotencyKey"]).success;
    const idempotencyKey = isKeyGood ? (values["idempotencyKey"] ?? randomUUID()) : randomUUID();
    return data({ choices, values, idempotencyKey, errors: translated(errors, texts.errors) }, { status });
  };
  if (form.get("intent") === "offices") return await again(200, {});

  const read = await readForm(withoutUnwantedContact(form), Complaint);
  if (!read.ok) return await again(400, asShown(read.errors));
  const attempts = remember("complaintAttempts", () => createAttempts(LIMIT));
  if (!attempts.take(clientAddress(request), now)) return await again(429, { "": ["tooManyAttempts"] });
  try {
    const sent = withEarlierKey(request, read.value, now);
    const { kind } = sent;
    const options = { actor: await actorOf(request), now };
    const { caseId, number, secret } =
      kind === "complaint"
        ? await submitComplaint(database, sent, options)
        : await submitMatter(database, { workflow: kind, matter: sent }, options);
    const headers = new Headers();
    headers.append("Set-Cookie", rememberReceipt({ kind, number, secret }, sent, now));
    headers.append("Set-Cookie", rememberTrackedCase(request, caseId, now));
    return redirect(`/${lang}/complaints/received`, { status: 303, headers });
  } catch (error) {
    if (!(error instanceof AppError) || error.reason === undefined) throw error;
    const { reason } = error;
    // The other words are a complaint of their own: with a new key the next "Send" files them.
    if (reason === "alreadySubmitted") return await again(409, { "": [reason] }, true);
    const field = fieldOf[reason];
    if (field === undefined) throw error;
    return await again(400, { [field]: [reason] });
  }
});

const fieldOf: Readonly<Record<string, string>> = {
  divisionUnknown: "divisionCode",
  agencyUnknown: "aboutAgencyId",
  serviceUnknown: "",
};

/** Errors of fields that nobody sees are errors of the form. */
function asShown(errors: Record<string, string[]>): Record<string, string[]> {
  const { idempotencyKey, language, serviceCode, isAnonymous, isConfidential, ...rest } = errors;
  const hidden = [
    ...(idempotencyKey || language || isAnonymous || isConfidential ? ["formExpired"] : []),
    ...(serviceCode ? ["serviceUnknown"] : []),
  ];
  return hidden.length === 0 ? rest : { "": hidden, ...rest };
}

export default function NewComplaint() {
  const loaded = useLoaderData<typeof loader>();
  const failed = useActionData<typeof action>();
  const { complaint } = useMessages();
  const shown = failed ?? { ...loaded, errors: {} };
  return (
    <div className="max-w-2xl">
      <h1 className="page-title">{complaint.title}</h1>
      <p className="mt-3 text-lg">
        {complaint.intro} {complaint.noAccount}
      </p>
      <p className="mt-2 mb-6 text-quiet">{complaint.emergency}</p>
      <ErrorSummary errors={shown.errors} />
      <ComplaintForm
        choices={shown.choices}
        values={shown.values}
        errors={shown.errors}
        idempotencyKey={shown.idempotencyKey}
      />
    </div>
  );
}
