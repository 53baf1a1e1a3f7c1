// After a complaint, a question, a suggestion or an application was sent: its number and secret, large, to be written down. They come from the sealed cookie of this
// browser; anybody else finds nothing here.
import { data, redirect, type MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { messages } from "#app/i18n/index.ts";
import { type Lang, langOfPath } from "#app/i18n/languages.ts";
import { serve } from "#app/routes/serve.server.ts";
import { Banner } from "#app/ui/banner/banner.tsx";
import { Enhance } from "#app/ui/enhance.tsx";
import { useLang, useMessages } from "#app/ui/language.ts";
import { forgetReceipt, readReceipt, type Receipt } from "./receipt.server.ts";

export const headers = () => ({ "Cache-Control": "no-store" });

export const meta: MetaFunction<typeof loader> = ({ data: shown, location }) => {
  const { complaint, shell } = messages(langOfPath(location.pathname) ?? "zh");
  const { received } = complaint;
  const lang = langOfPath(location.pathname) ?? "zh";
  const title = shown?.receipt ? textsOf(shown.receipt.kind, lang).title : received.goneTitle;
  return [{ title: `${title} – ${shell.name}` }];
};

export const loader = serve(({ request, url, now }) => {
  const receipt = readReceipt(request, now) ?? null;
  const isForgotten = url.searchParams.has("forgotten");
  return data({ receipt, isForgotten }, { status: receipt === null && !isForgotten ? 404 : 200 });
});

/** Takes the secret off this device; the case stays open here through the tracking cookie. */
export const action = serve(({ url }) =>
  redirect(`${url.pathname}?forgotten`, {
    status: 303,
    headers: { "Set-Cookie": forgetReceipt() },
  }),
);

/** What differs between the kinds. */
function textsOf(kind: Receipt["kind"], lang: Lang) {
  const { apply, complaint } = messages(lang);
  if (kind === "application") return apply.received;
  const { titles, steps } = complaint.received;
  return { title: titles[kind], steps: steps[kind] };
}

export default function Received() {
  const { receipt, isForgotten } = useLoaderData<typeof loader>();
  const lang = useLang();
  const { complaint } = useMessages();
  const text = complaint.received;
  if (receipt === null)
    return (
      <div className="max-w-2xl">
        <h1 className="page-title mb-4">{text.goneTitle}</h1>
        {isForgotten && <Banner tone="good" title={text.forgotten} />}
        <p>{text.gone}</p>
        <p className="mt-6 flex flex-wrap gap-3">
          <a className="button" href={`/${lang}/track`}>
            {complaint.track.title}
          </a>
          <a className="button button-quiet" href={`/${lang}/complaints/new`}>
            {text.another}
          </a>
        </p>
      </div>
    );
  const { title, steps } = textsOf(receipt.kind, lang);
  return (
    <div className="max-w-2xl">
      <div className="rounded-lg border-4 border-good bg-good-wash p-5 sm:p-7">
        <h1 className="page-title">{title}</h1>
        <p className="mt-3">{text.keep}</p>
        <dl className="mt-5 grid gap-4" data-receipt>
          <Kept label={text.number} value={receipt.number} />
          <Kept label={text.secret} value={receipt.secret} />
        </dl>
        <p className="no-print mt-5 flex flex-wrap gap-3">
          <button type="button" className="button button-quiet" hidden data-copy data-copied={text.copied}>
            {text.copy}
          </button>
          <button type="button" className="button button-quiet" hidden data-print>
            {text.print}
          </button>
        </p>
        <p className="sr-only" role="status" data-copy-status />
      </div>
      <h2 className="section-title mt-8">{text.next}</h2>
      <ol className="mt-2 grid list-decimal gap-2 ps-6">
        {steps.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
      <p className="no-print mt-6">
        <a className="button" href={`/${lang}/cases/${receipt.number}`}>
          {text.follow}
        </a>
      </p>
      <form method="post" className="mt-6">
        <button className="min-h-11 cursor-pointer text-start text-brand underline">{text.forget}</button>
      </form>
      <Enhance name="receipt" />
    </div>
  );
}

function Kept({ label, value }: { label: string; value: string }) {
  return (
    <div>
      <dt className="font-semibold">{label}</dt>
      <dd className="mt-1 rounded-md border-2 border-ink bg-white px-4 py-3 font-mono text-xl font-bold tracking-wide break-words select-all sm:text-2xl">
        {value}
      </dd>
    </div>
  );
}
