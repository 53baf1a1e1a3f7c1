// The steps of an event and its one checklist.
import type { EventOutline } from "#app/domain/catalogue/plan-event.ts";
import { useLang, useMessages } from "#app/ui/language.ts";
import { MaterialFacts } from "#app/ui/guide/materials.tsx";
import { Said } from "#app/ui/said.tsx";
import { Tag } from "#app/ui/tag/tag.tsx";

export function EventSteps({ steps, query }: { steps: EventOutline["steps"]; query: string }) {
  const lang = useLang();
  const { events } = useMessages();
  return (
    <ol className="relative mt-4 space-y-6 ps-11 before:absolute before:inset-y-2 before:start-[0.95rem] before:border-s-2 before:border-line print:mt-1 print:space-y-1 print:ps-6 print:before:hidden">
      {steps.map(({ code, number, service, receives, startsAfter, endsAfter, onlyIf }) => (
        <li key={code} className="relative">
          <span
            aria-hidden
            className="absolute -start-11 top-0 grid size-8 place-items-center rounded-full bg-brand font-bold text-white print:-start-6 print:size-5 print:bg-white print:text-ink"
          >
            {number}
          </span>
          <p className="flex flex-wrap items-center gap-x-3">
            <a
              href={`/${lang}/services/${code}${query}`}
              className="inline-flex min-h-8 items-center text-lg font-semibold print:text-base"
            >
              <Said text={service.name} />
            </a>
            {onlyIf !== undefined && (
              <Tag>
                <Said text={onlyIf} />
              </Tag>
            )}
          </p>
          <p className="text-quiet">
            <Said text={service.department} />
            {" · "}
            {endsAfter === startsAfter ? events.onTheSpot : events.takes(endsAfter - startsAfter)}
            {" · "}
            {events.visit(service.visits)}
            {" · "}
            {service.isFree ? events.free : events.paid}
          </p>
          {receives.map(({ number: from, what }) => (
            <p key={from} className="text-sm">
              ← {events.receives(from, what[lang] || what.zh)}
            </p>
          ))}
          <p className="text-sm text-quiet print:hidden">{events.beginsAfter(startsAfter)}</p>
        </li>
      ))}
    </ol>
  );
}

export function EventChecklist({ checklist }: { checklist: EventOutline["checklist"] }) {
  const { events } = useMessages();
  if (checklist.length === 0) return <p>{events.none}</p>;
  return (
    <>
      <p className="text-quiet print:hidden">{events.checklistLead}</p>
      <ul className="mt-3 divide-y divide-line border-y border-line print:columns-2">
        {checklist.map(({ material, steps }) => (
          <li key={material.name.zh} className="break-inside-avoid">
            <label className="flex gap-4 py-3 print:py-0.5">
              <input
                type="checkbox"
                className="mt-0.5 size-6 shrink-0 accent-brand print:size-4"
                autoComplete="off"
              />
              <span>
                <span className="font-semibold">
                  <Said text={material.name} />
                </span>{" "}
                <span className="text-sm text-quiet">
                  ({events.forSteps(steps)}
                  {material.when !== undefined && events.maybe})
                </span>
                <span className="block text-sm text-quiet print:hidden">
                  <MaterialFacts material={material} />
                </span>
              </span>
            </label>
          </li>
        ))}
      </ul>
    </>
  );
}
