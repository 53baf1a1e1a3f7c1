// Following a case by number and secret, without an account. A wrong secret and an unknown number get the same answer.
import { data, redirect, type MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { trackCase } from "#app/domain/cases/track-case.server.ts";
import { rememberTrackedCase } from "#app/domain/people/actor.server.ts";
import { messages } from "#app/i18n/index.ts";
import { langOfPath } from "#app/i18n/languages.ts";
import { AppError } from "#app/platform/app-error.ts";
import { createAttempts } from "#app/platform/attempts.server.ts";
import { clientAddress } from "#app/platform/client-address.ts";
import { remember } from "#app/platform/remember.ts";
import { readForm, translated } from "#app/routes/read-form.server.ts";
import { serve } from "#app/routes/serve.server.ts";
import { ErrorSummary } from "#app/ui/error-summary/error-summary.tsx";
import { TextField } from "#app/ui/field/field.tsx";
import { useLang, useMessages } from "#app/ui/language.ts";

/** 60 bits are not guessed at this pace; people who mistype have enough. */
const LIMIT = { max: 30, windowSeconds: 600 };

const Track = z.object({
  number: z.string("numberMissing").trim().min(1, "numberMissing").max(60, "caseUnknown"),
  secret: z.string("secretMissing").trim().min(1, "secretMissing").max(60, "caseUnknown"),
});

export const headers = () => ({ "Cache-Control": "no-store" });

export const meta: MetaFunction = ({ location }) => {
  const { complaint, shell } = messages(langOfPath(location.pathname) ?? "zh");
  return [{ title: `${complaint.track.title} – ${shell.name}` }];
};

export const loader = serve(({ url }) => ({ number: url.searchParams.get("number") ?? "" }));

export const action = serve(async ({ request, database, lang, now }) => {
  const { errors: texts } = messages(lang).complaint.track;
  // The secret is not shown again, not even to who typed it.
  const again = (status: number, errors: Record<string, string[]>, number: string) =>
    data({ errors: translated(errors, texts), number }, { status });
  const read = await readForm(request, Track);
  if (!read.ok) return again(400, read.errors, read.values["number"] ?? "");
  const { number, secret } = read.value;
  const attempts = remember("trackAttempts", () => createAttempts(LIMIT));
  if (!attempts.take(clientAddress(request), now)) return again(429, { "": ["tooManyAttempts"] }, number);
  try {
    const found = await trackCase(database, { number, secret });
    return redirect(`/${lang}/cases/${found.number}`, {
      status: 303,
      headers: { "Set-Cookie": rememberTrackedCase(request, found.caseId, now) },
    });
  } catch (error) {
    if (!(error instanceof AppError) || error.reason !== "caseUnknown") throw error;
    return again(404, { number: ["caseUnknown"] }, number);
  }
});

export default function TrackPage() {
  const loaded = useLoaderData<typeof loader>();
  const failed = useActionData<typeof action>();
  const lang = useLang();
  const { complaint } = useMessages();
  const text = complaint.track;
  return (
    <div className="max-w-xl">
      <h1 className="page-title">{text.title}</h1>
      <p className="mt-3 mb-6">{text.intro}</p>
      <ErrorSummary errors={failed?.errors ?? {}} />
      <form method="post" action={`/${lang}/track`} noValidate>
        <TextField
          name="number"
          label={text.number}
          hint={text.numberHint}
          autoComplete="off"
          isRequired
          value={failed?.number ?? loaded.number}
          errors={failed?.errors["number"]}
        />
        <TextField
          name="secret"
          label={text.secret}
          hint={text.secretHint}
          autoComplete="off"
          isRequired
          errors={failed?.errors["secret"]}
        />
        <button className="button">{text.submit}</button>
      </form>
      <p className="mt-8">
        {text.signedIn} <a href={`/${lang}/my`}>{text.myCases}</a>
      </p>
      <p className="mt-2 text-quiet">{text.lost}</p>
    </div>
  );
}
