// Making a citizen's account.
import { data, redirect, type MetaFunction } from "@remix-run/node";
import { useActionData } from "@remix-run/react";
import { SignUp } from "#app/domain/people/people.schema.ts";
import { signUp } from "#app/domain/people/sign-up.server.ts";
import { messages } from "#app/i18n/index.ts";
import { langOfPath } from "#app/i18n/languages.ts";
import { readForm, translated } from "#app/routes/read-form.server.ts";
import { serve } from "#app/routes/serve.server.ts";
import { ErrorSummary } from "#app/ui/error-summary/error-summary.tsx";
import { TextField } from "#app/ui/field/field.tsx";
import { useLang, useMessages } from "#app/ui/language.ts";

export const meta: MetaFunction = ({ location }) => {
  const { people, shell } = messages(langOfPath(location.pathname) ?? "zh");
  return [{ title: `${people.signUp.title} – ${shell.name}` }];
};

export const action = serve(async ({ request, lang }) => {
  const { people } = messages(lang);
  const read = await readForm(request, SignUp);
  if (!read.ok)
    return data({ errors: translated(read.errors, people.refusals), values: read.values }, { status: 400 });
  const result = await signUp({ ...read.value, request });
  if ("headers" in result) throw redirect(`/${lang}/my`, { headers: result.headers });
  const field = result.refusal === "emailTaken" ? "email" : "";
  const { name, email } = read.value;
  return data(
    {
      errors: translated({ [field]: [result.refusal] }, people.refusals),
      values: { name, email } as Record<string, string>,
    },
    { status: result.refusal === "tooManyAttempts" ? 429 : 400 },
  );
});

export default function SignUpPage() {
  const failed = useActionData<typeof action>();
  const lang = useLang();
  const { people } = useMessages();
  const text = people.signUp;
  return (
    <div className="max-w-md">
      <h1 className="page-title">{text.title}</h1>
      <p className="mt-3 mb-6 text-quiet">{text.intro}</p>
      <ErrorSummary errors={failed?.errors ?? {}} />
      <form method="post" noValidate>
        <TextField
          name="name"
          label={text.name}
          autoComplete="name"
          isRequired
          value={failed?.values["name"]}
          errors={failed?.errors["name"]}
        />
        <TextField
          name="email"
          label={text.email}
          type="email"
          autoComplete="email"
          isRequired
          value={failed?.values["email"]}
          errors={failed?.errors["email"]}
        />
        <TextField
          name="password"
          label={text.password}
          hint={text.passwordHint}
          type="password"
          autoComplete="new-password"
          isRequired
          errors={failed?.errors["password"]}
        />
        <button className="button">{text.submit}</button>
      </form>
      <p className="mt-6">
        {text.haveAccount} <a href={`/${lang}/sign-in`}>{people.signIn.submit}</a>
      </p>
    </div>
  );
}
