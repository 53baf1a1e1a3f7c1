// How a service is started today: what can be done online and what only at the counter, said honestly.
// The place for filing online: when a kind of service gets its workflow, its form stands here.
import type { ServiceGuide } from "#app/domain/catalogue/service.query.server.ts";
import { useMessages } from "#app/ui/language.ts";

export function How({ service }: { service: ServiceGuide }) {
  const { startPage } = useMessages().guide;
  const { fulfilment, onlineDepth } = service;
  if (fulfilment === "information") return <p>{startPage.information}</p>;
  return (
    <>
      {fulfilment === "appointment" && <p>{startPage.appointment}</p>}
      {fulfilment === "payment" && <p>{startPage.payment}</p>}
      {fulfilment === "request" && (
        <>
          <p>{startPage.depth[onlineDepth]}</p>
          {onlineDepth !== "I" && <p className="mt-3">{startPage.notYet}</p>}
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
