// How a service is started today: what can be done online and what only at the counter, said honestly.
import type { ServiceGuide } from "#app/domain/catalogue/service.query.server.ts";
import { useLang, useMessages } from "#app/ui/language.ts";

/** `chosen` is the reader's division, which goes along to the form. */
export function How({ service, chosen }: { service: ServiceGuide; chosen: string | undefined }) {
  const lang = useLang();
  const { startPage } = useMessages().guide;
  const { fulfilment, onlineDepth, guide, office, code } = service;
  const isOnline = guide.handlingForms.includes("online");
  const place = chosen === undefined ? "" : `?division=${chosen}`;
  if (fulfilment === "information") return <p>{startPage.information}</p>;
  return (
    <>
      {fulfilment === "appointment" && <p>{startPage.appointment}</p>}
      {fulfilment === "payment" && <p>{startPage.payment}</p>}
      {fulfilment === "request" && (
        <>
          <p>{startPage.depth[onlineDepth]}</p>
          {isOnline && office !== undefined && (
            <p className="mt-4 print:hidden">
              <a className="button" href={`/${lang}/services/${code}/apply${place}`}>
                {startPage.apply}
              </a>
            </p>
          )}
          {isOnline && office === undefined && <p className="mt-3">{startPage.applyAfterPlace}</p>}
        </>
      )}
      <h3 className="mt-5 font-bold">{startPage.atCounter}</h3>
      <ol className="mt-2 list-decimal space-y-1 ps-6">
        {startPage.counterSteps.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
    </>
  );
}
