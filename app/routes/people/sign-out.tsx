// Signing out: a form, so that no link or picture on another page can do it.
import { redirect, type MetaFunction } from "@remix-run/node";
import { signOut } from "#app/domain/people/sign-out.server.ts";
import { messages } from "#app/i18n/index.ts";
import { langOfPath } from "#app/i18n/languages.ts";
import { serve } from "#app/routes/serve.server.ts";
import { useMessages } from "#app/ui/language.ts";

export const meta: MetaFunction = ({ location }) => {
  const { people, shell } = messages(langOfPath(location.pathname) ?? "zh");
  return [{ title: `${people.signOut.title} – ${shell.name}` }];
};

export const action = serve(async ({ request, lang }) => {
  const { headers } = await signOut(request);
  return redirect(`/${lang}`, { headers });
});

export default function SignOutPage() {
  const { people } = useMessages();
  return (
    <div className="max-w-xl">
      <h1 className="page-title">{people.signOut.title}</h1>
      <p className="mt-3 mb-6">{people.signOut.text}</p>
      <form method="post">
        <button className="button">{people.signOut.submit}</button>
      </form>
    </div>
  );
}
