// The demonstration's mail: what the portal would have sent. Exists in demonstration mode only.
import type { MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { latestMails } from "#app/domain/people/outbox.query.server.ts";
import { messages } from "#app/i18n/index.ts";
import { langOfPath } from "#app/i18n/languages.ts";
import { AppError } from "#app/platform/app-error.ts";
import { env } from "#app/platform/env.server.ts";
import { serve } from "#app/routes/serve.server.ts";
import { formatMoment } from "#app/ui/dates.ts";
import { useLang, useMessages } from "#app/ui/language.ts";

export const meta: MetaFunction = ({ location }) => {
  const { people, shell } = messages(langOfPath(location.pathname) ?? "zh");
  return [{ title: `${people.outbox.title} – ${shell.name}` }];
};

export const loader = serve(async ({ database }) => {
  if (env().DEMO !== "on") throw new AppError("notFound");
  return { mails: await latestMails(database, 50) };
});

export default function DemoOutbox() {
  const { mails } = useLoaderData<typeof loader>();
  const lang = useLang();
  const { people } = useMessages();
  const text = people.outbox;
  return (
    <>
      <h1 className="page-title">{text.title}</h1>
      <p className="mt-3 mb-6 text-quiet">{text.intro}</p>
      {mails.length === 0 && <p>{text.empty}</p>}
      <ul className="grid gap-4">
        {mails.map((mail) => (
          <li key={mail.id} className="panel">
            <h2 className="font-bold">{mail.subject}</h2>
            <p className="text-sm text-quiet">
              {formatMoment(mail.createdAt, lang)} · {text.to}: {mail.toAddress}
            </p>
            <p className="mt-3 whitespace-pre-line">{mail.text}</p>
          </li>
        ))}
      </ul>
    </>
  );
}
