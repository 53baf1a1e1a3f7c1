// The accessibility statement: what works, what does not yet, and where to report a barrier.
import type { MetaFunction } from "@remix-run/node";
import { messages } from "#app/i18n/index.ts";
import { langOfPath } from "#app/i18n/languages.ts";
import { useLang, useMessages } from "#app/ui/language.ts";

export const meta: MetaFunction = ({ location }) => {
  const { accessibility, shell } = messages(langOfPath(location.pathname) ?? "zh");
  return [{ title: `${accessibility.title} – ${shell.name}` }];
};

export default function Accessibility() {
  const lang = useLang();
  const { accessibility } = useMessages();
  return (
    <div className="max-w-3xl">
      <h1 className="page-title">{accessibility.title}</h1>
      <p className="mt-4 text-lg">{accessibility.lead}</p>
      {accessibility.sections.map((section) => (
        <section key={section.title} className="mt-8">
          <h2 className="section-title">{section.title}</h2>
          <ul className="mt-3 list-disc space-y-2 ps-6">
            {section.items.map((item) => (
              <li key={item}>{item}</li>
            ))}
          </ul>
        </section>
      ))}
      <section className="mt-8">
        <h2 className="section-title">{accessibility.contactTitle}</h2>
        <p className="mt-3">{accessibility.contact}</p>
        <p className="mt-4">
          <a className="button" href={`/${lang}/complaints/new`}>
            {accessibility.contactLink}
          </a>
        </p>
        <p className="mt-4 text-quiet">{accessibility.hotline}</p>
      </section>
    </div>
  );
}
