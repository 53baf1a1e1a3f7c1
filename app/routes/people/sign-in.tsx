// Signing in, for citizens and staff alike. In demonstration mode it lists the accounts to try.
import { data, redirect, type MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { messages } from "#app/i18n/index.ts";
import { langOfPath, type Lang } from "#app/i18n/languages.ts";
import { actorOf } from "#app/domain/people/actor.server.ts";
import { demoAccounts, DEMO_PASSWORD } from "#app/domain/people/demo-accounts.ts";
import { SignIn } from "#app/domain/people/people.schema.ts";
import { signIn } from "#app/domain/people/sign-in.server.ts";
import { env } from "#app/platform/env.server.ts";
import { ErrorSummary } from "#app/ui/error-summary/error-summary.tsx";
import { TextField } from "#app/ui/field/field.tsx";
import { useLang, useMessages } from "#app/ui/language.ts";
import { readForm, translated } from "#app/routes/read-form.server.ts";
import { serve } from "#app/routes/serve.server.ts";
import { homeOf, localTarget } from "./after-sign-in.ts";

export const meta: MetaFunction = ({ location }) => {
  const { people, shell } = messages(langOfPath(location.pathname) ?? "zh");
  return [{ title: `${people.signIn.title} – ${shell.name}` }];
};

export const loader = serve(async ({ request, lang, url }) => {
  const actor = await actorOf(request);
  if (actor.kind === "person")
    throw redirect(localTarget(url.searchParams.get("to"), lang, homeOf(actor, lang)));
  return { demo: env().DEMO === "on" ? demoList(lang) : undefined };
});

export const action = serve(async ({ request, lang, url, now }) => {
  const { people } = messages(lang);
  const read = await readForm(request, SignIn);
  if (!read.ok)
    return data({ errors: translated(read.errors, people.refusals), values: read.values }, { status: 400 });
  const result = await signIn({ ...read.value, request }, undefined, now);
  if ("refusal" in result) {
    const text = people.refusals[result.refusal] ?? people.refusals["wrongCredentials"] ?? "";
    const status = result.refusal === "tooManyAttempts" ? 429 : 400;
    const errors: Record<string, string[]> = { "": [text] };
    return data({ errors, values: { email: read.value.email } as Record<string, string> }, { status });
  }
  // The page behind decides by the new session; this request still has none.
  throw redirect(localTarget(url.searchParams.get("to"), lang, `/${lang}/welcome`), {
    headers: result.headers,
  });
});

function demoList(lang: Lang) {
  return {
    password: DEMO_PASSWORD,
    accounts: demoAccounts.map(({ email, about }) => ({ email, about: about[lang] })),
  };
}

export default function SignInPage() {
  const { demo } = useLoaderData<typeof loader>();
  const failed = useActionData<typeof action>();
  const lang = useLang();
  const { people } = useMessages();
  const text = people.signIn;
  return (
    <div className="grid gap-10 lg:grid-cols-[minmax(0,28rem)_1fr]">
      <div>
        <h1 className="page-title">{text.title}</h1>
        <p className="mt-3 mb-6 text-quiet">{text.intro}</p>
        <ErrorSummary errors={failed?.errors ?? {}} />
        <form method="post" noValidate>
          <TextField
            name="email"
            label={text.email}
            type="email"
            autoComplete="username"
            isRequired
            value={failed?.values["email"]}
            errors={failed?.errors["email"]}
          />
          <TextField
            name="password"
            label={text.password}
            type="password"
            autoComplete="current-password"
            isRequired
            errors={failed?.errors["password"]}
          />
          <button className="button">{text.submit}</button>
        </form>
        <p className="mt-6">
          {text.noAccount} <a href={`/${lang}/sign-up`}>{text.signUp}</a>
        </p>
        <p className="mt-1">
          <a href={`/${lang}/track`}>{text.track}</a>
        </p>
      </div>
      {demo !== undefined && <DemoAccounts {...demo} />}
    </div>
  );
}

function DemoAccounts({ password, accounts }: ReturnType<typeof demoList>) {
  const { people } = useMessages();
  const text = people.signIn;
  return (
    <section className="panel self-start bg-wash" aria-labelledby="demo-accounts">
      <h2 id="demo-accounts" className="section-title">
        {text.demoTitle}
      </h2>
      <p className="mt-1 text-sm text-quiet">{text.demoText(password)}</p>
      <ul className="mt-3 divide-y divide-line">
        {accounts.map((account) => (
          <li key={account.email} className="py-2">
            <span className="block font-semibold break-all">{account.email}</span>
            <span className="text-sm text-quiet">{account.about}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
