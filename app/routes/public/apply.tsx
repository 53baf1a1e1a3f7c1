// Applying for a service online, at the office of the chosen place. The form's key makes one case of a form sent twice;
// what cannot be applied for here says so and leads to the service's page.
import { randomUUID } from "node:crypto";
import { data, redirect, type MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { declaredPapers, requestedService } from "#app/domain/cases/request-terms.server.ts";
import { ServiceRequest } from "#app/domain/cases/request.schema.ts";
import { submitRequest } from "#app/domain/cases/submit-request.server.ts";
import { actorOf, rememberTrackedCase } from "#app/domain/people/actor.server.ts";
import { messages } from "#app/i18n/index.ts";
import { langOfPath } from "#app/i18n/languages.ts";
import { AppError } from "#app/platform/app-error.ts";
import type { Database } from "#app/platform/db.server.ts";
import { createAttempts } from "#app/platform/attempts.server.ts";
import { clientAddress } from "#app/platform/client-address.ts";
import { remember } from "#app/platform/remember.ts";
import { formData, readForm, translated, typed } from "#app/routes/read-form.server.ts";
import { serve } from "#app/routes/serve.server.ts";
import { ApplyForm } from "#app/ui/apply-form/apply-form.tsx";
import { Breadcrumb } from "#app/ui/breadcrumb.tsx";
import { ErrorSummary } from "#app/ui/error-summary/error-summary.tsx";
import { useLang, useMessages } from "#app/ui/language.ts";
import { Said } from "#app/ui/said.tsx";
import { readGuide } from "./read-guide.server.ts";
import { rememberReceipt, withEarlierKey } from "./receipt.server.ts";

/** Applications from one address: as for complaints. */
const LIMIT = { max: 60, windowSeconds: 600 };

export const meta: MetaFunction<typeof loader> = ({ data: shown, location }) => {
  const lang = langOfPath(location.pathname) ?? "zh";
  const { apply, shell } = messages(lang);
  if (shown === undefined) return [];
  return [
    {
      title: `${apply.title}${lang === "zh" ? "：" : ": "}${shown.name[lang] || shown.name.zh} – ${shell.name}`,
    },
  ];
};

export const loader = serve(async (args) => {
  const { lang, params, url, database, request } = args;
  const { chosen, service } = await readGuide(args);
  const code = params["code"] ?? "";
  const divisionCode = chosen ?? service.office?.division.code ?? "";
  try {
    const { deliveries, materials, name } = await requestedService(database, {
      serviceCode: code,
      divisionCode,
    });
    const actor = await actorOf(request);
    const person = actor.kind === "person" && actor.memberships.length === 0 ? actor : undefined;
    return {
      code,
      divisionCode,
      name,
      materials,
      deliveries,
      office: service.office?.agency ?? { zh: "", en: "" },
      promisedDays: service.office?.promisedDays ?? service.promisedDays,
      idempotencyKey: randomUUID(),
      values: { name: person?.name, email: person?.email } as Record<string, string | undefined>,
    };
  } catch (error) {
    // The page before chooses the place, and says how it is done otherwise.
    if (error instanceof AppError && error.code === "invalid")
      throw redirect(`/${lang}/services/${encodeURIComponent(code)}/start${url.search}`);
    throw error;
  }
});

export const action = serve(async ({ request, database, lang, now }) => {
  const { apply: texts } = messages(lang);
  const form = await formData(request);
  const values = typed(form);
  const again = (status: number, errors: Record<string, string[]>, hasNewKey = false) => {
    const isKeyGood = ServiceRequest.shape.idempotencyKey.safeParse(values["idempotencyKey"]).success;
    const idempotencyKey = isKeyGood && !hasNewKey ? (values["idempotencyKey"] ?? "") : randomUUID();
    const ready = form.getAll("ready").map(String);
    return data({ values, ready, idempotencyKey, errors: translated(errors, texts.errors) }, { status });
  };
  const read = await readForm(form, ServiceRequest);
  if (!read.ok) {
    // Whatever is missing is told at once, papers too.
    const papers = await paperErrors(database, form);
    return again(400, asShown({ ...papers, ...read.errors }));
  }
  const attempts = remember("applyAttempts", () => createAttempts(LIMIT));
  if (!attempts.take(clientAddress(request), now)) return again(429, { "": ["tooManyAttempts"] });
  try {
    const sent = withEarlierKey(request, read.value, now);
    const { caseId, number, secret } = await submitRequest(database, sent, {
      actor: await actorOf(request),
      now,
    });
    const headers = new Headers();
    headers.append("Set-Cookie", rememberReceipt({ kind: "application", number, secret }, sent, now));
    headers.append("Set-Cookie", rememberTrackedCase(request, caseId, now));
    return redirect(`/${lang}/applications/received`, { status: 303, headers });
  } catch (error) {
    if (!(error instanceof AppError) || error.reason === undefined) throw error;
    const { reason } = error;
    // Other entries are an application of their own: with a new key the next "Send" files them.
    if (reason === "alreadySubmitted") return again(409, { "": [reason] }, true);
    if (texts.errors[reason] === undefined) throw error;
    return again(400, { [fieldOf[reason] ?? ""]: [reason] });
  }
});

const fieldOf: Readonly<Record<string, string>> = {
  materialUnknown: "ready",
  materialsMissing: "ready",
  deliveryUnavailable: "delivery",
};

/** What is wrong with the papers ticked, while other fields are wrong too. */
async function paperErrors(database: Database, form: FormData): Promise<Record<string, string[]>> {
  const [serviceCode, divisionCode] = ["serviceCode", "divisionCode"].map((name) => String(form.get(name)));
  try {
    const service = await requestedService(database, {
      serviceCode: serviceCode ?? "",
      divisionCode: divisionCode ?? "",
    });
    declaredPapers(service, { places: form.getAll("ready").map(Number), language: "zh" });
    return {};
  } catch (error) {
    if (!(error instanceof AppError)) throw error;
    return error.reason === "materialsMissing" ? { ready: [error.reason] } : {};
  }
}

/** Errors of fields that nobody sees are errors of the form. */
function asShown(errors: Record<string, string[]>): Record<string, string[]> {
  const { idempotencyKey, language, serviceCode, divisionCode, ...rest } = errors;
  const hidden = [
    ...(idempotencyKey || language ? ["formExpired"] : []),
    ...(serviceCode ?? []),
    ...(divisionCode ?? []),
  ];
  const shown = Object.entries(rest).map(
    ([name, keys]) => [name.replace(/^ready\[\d+\]$/, "ready"), keys] as const,
  );
  return { ...(hidden.length === 0 ? {} : { "": hidden }), ...Object.fromEntries(shown) };
}

export default function Apply() {
  const loaded = useLoaderData<typeof loader>();
  const failed = useActionData<typeof action>();
  const lang = useLang();
  const { apply, shell } = useMessages();
  const { code, divisionCode, name, materials, deliveries, office, promisedDays } = loaded;
  const here = `/${lang}/services/${encodeURIComponent(code)}`;
  return (
    <div className="max-w-2xl">
      <Breadcrumb
        trail={[
          { href: `/${lang}/search`, label: shell.nav.search },
          { href: `${here}?division=${divisionCode}`, label: name[lang] || name.zh },
        ]}
      />
      <h1 className="page-title">
        <span className="block text-lg font-semibold text-quiet">{apply.title}</span>
        <Said text={name} />
      </h1>
      <p className="mt-3 text-lg">{apply.intro}</p>
      <p className="mt-3 mb-6">
        {apply.office(office[lang] || office.zh)}
        <br />
        {apply.promise(promisedDays)}
      </p>
      <ErrorSummary errors={failed?.errors ?? {}} />
      <ApplyForm
        serviceCode={code}
        divisionCode={divisionCode}
        materials={materials}
        deliveries={deliveries}
        ready={failed?.ready ?? []}
        idempotencyKey={failed?.idempotencyKey ?? loaded.idempotencyKey}
        values={failed?.values ?? loaded.values}
        errors={failed?.errors ?? {}}
      />
    </div>
  );
}
