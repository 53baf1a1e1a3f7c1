// All events in life and in business that are worked out step by step.
import type { MetaFunction } from "@remix-run/node";
import { eventPlans } from "#app/domain/catalogue/event-steps.ts";
import { businessEvents, type EventId, lifeEvents } from "#app/domain/catalogue/life-events.ts";
import { messages } from "#app/i18n/index.ts";
import { langOfPath } from "#app/i18n/languages.ts";
import { serve } from "#app/routes/serve.server.ts";
import { eventName } from "#app/ui/event/event-name.ts";
import { useLang, useMessages } from "#app/ui/language.ts";
import { Said } from "#app/ui/said.tsx";

export const loader = serve(() => null);

export const meta: MetaFunction = ({ location }) => {
  const { events, shell } = messages(langOfPath(location.pathname) ?? "zh");
  return [{ title: `${events.title} – ${shell.name}` }, { name: "description", content: events.lead }];
};

export default function Events() {
  const { events } = useMessages();
  return (
    <>
      <h1 className="page-title">{events.title}</h1>
      <p className="mt-3 max-w-3xl text-lg">{events.lead}</p>
      <Group title={events.persons} ids={lifeEvents.map(({ id }) => id)} />
      <Group title={events.firms} ids={businessEvents.map(({ id }) => id)} />
    </>
  );
}

function Group({ title, ids }: { title: string; ids: readonly EventId[] }) {
  const lang = useLang();
  const { home } = useMessages();
  return (
    <section className="mt-8">
      <h2 className="section-title">{title}</h2>
      <ul className="mt-3 grid gap-x-10 gap-y-4 sm:grid-cols-2">
        {ids.flatMap((id) => {
          const plan = eventPlans[id];
          if (plan === undefined) return [];
          return (
            <li key={id}>
              <a href={`/${lang}/events/${id}`} className="inline-flex min-h-8 items-center font-semibold">
                {eventName(home, id)}
              </a>
              <p className="text-quiet">
                <Said text={plan.about} />
              </p>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
