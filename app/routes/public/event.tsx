// One event in life or in business: its services in order for the chosen place, what each needs from those before, how long
// it takes in all, and one checklist to print.
import { data, type MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { places as readPlaces } from "#app/domain/agencies/places.query.server.ts";
import { eventPlans } from "#app/domain/catalogue/event-steps.ts";
import { readEvent } from "#app/domain/catalogue/event.query.server.ts";
import { eventOf, eventSearch } from "#app/domain/catalogue/life-events.ts";
import { messages } from "#app/i18n/index.ts";
import { langOfPath } from "#app/i18n/languages.ts";
import { AppError } from "#app/platform/app-error.ts";
import { serve } from "#app/routes/serve.server.ts";
import { Breadcrumb } from "#app/ui/breadcrumb.tsx";
import { EventChecklist, EventSteps } from "#app/ui/event/event-steps.tsx";
import { eventName } from "#app/ui/event/event-name.ts";
import { DivisionChoice } from "#app/ui/guide/division-choice.tsx";
import { useLang, useMessages } from "#app/ui/language.ts";
import { Said } from "#app/ui/said.tsx";
import { sendToRememberedPlace } from "./remembered-place.server.ts";

export const loader = serve(async (args) => {
  const { params, url, database, now } = args;
  const event = eventOf(params["id"] ?? "");
  const plan = event === undefined ? undefined : eventPlans[event.id];
  if (event === undefined || plan === undefined) throw new AppError("notFound");
  await sendToRememberedPlace(args);
  const divisionCode = url.searchParams.get("division") || undefined;
  const [places, view] = await Promise.all([
    readPlaces(database),
    readEvent(database, event.id, { divisionCode, now }),
  ]);
  return data({ event, about: plan.about, places, ...view });
});

export const meta: MetaFunction<typeof loader> = ({ data: read, location }) => {
  const lang = langOfPath(location.pathname) ?? "zh";
  const { home, shell } = messages(lang);
  if (read === undefined) return [];
  return [
    { title: `${eventName(home, read.event.id)} – ${shell.name}` },
    { name: "description", content: read.about[lang] },
  ];
};

export default function Event() {
  const { event, about, places, place, steps, days, visits, checklist } = useLoaderData<typeof loader>();
  const lang = useLang();
  const { events, home } = useMessages();
  const query = place === undefined ? "" : `?division=${place.code}`;
  const facts = [
    { name: events.services, value: String(steps.length) },
    { name: events.days, value: events.daysValue(days) },
    { name: events.visits, value: events.visitsValue(visits) },
  ];
  return (
    <article className="one-sheet">
      <Breadcrumb trail={[{ href: `/${lang}/events`, label: events.title }]} />
      <h1 className="page-title">{eventName(home, event.id)}</h1>
      <p className="mt-3 max-w-3xl text-lg print:mt-1 print:text-base">
        <Said text={about} />
      </p>
      <dl
        aria-label={events.glance}
        className="mt-5 grid max-w-3xl gap-x-5 gap-y-3 rounded-lg bg-brand-wash px-5 py-4 sm:grid-cols-3 print:mt-1 print:grid-cols-3 print:py-1"
      >
        {facts.map(({ name, value }) => (
          <div key={name}>
            <dt className="text-sm text-quiet">{name}</dt>
            <dd className="font-bold">{value}</dd>
          </div>
        ))}
      </dl>
      <p className="mt-2 max-w-3xl text-sm text-quiet print:hidden">{events.daysNote}</p>
      <section aria-labelledby="where" className="mt-6 max-w-md print:hidden">
        <h2 id="where" className="sr-only">
          {events.place}
        </h2>
        <DivisionChoice action={`/${lang}/events/${event.id}`} places={places} value={place?.code} />
      </section>
      <section aria-labelledby="steps" className="mt-9 max-w-3xl print:mt-2">
        <h2 id="steps" className="section-title">
          {events.steps}
        </h2>
        <EventSteps steps={steps} query={query} />
      </section>
      <section aria-labelledby="checklist" className="mt-9 max-w-3xl print:mt-2">
        <h2 id="checklist" className="section-title">
          {events.checklist}
        </h2>
        <EventChecklist checklist={checklist} />
      </section>
      <p className="mt-9 flex flex-wrap gap-x-6 print:hidden">
        <a href={`/${lang}/search?${eventSearch(event, lang)}`} className="inline-flex min-h-8 items-center">
          {events.allServices}
        </a>
        <a href={`/${lang}/events`} className="inline-flex min-h-8 items-center">
          {events.back}
        </a>
      </p>
    </article>
  );
}
