// One service in a list of results: its name, who offers it, and what decides whether to open it.
import type { Marked } from "#app/search/highlight.ts";
import type { FoundService } from "#app/search/search-page.ts";
import { useMessages } from "#app/ui/language.ts";
import { Tag } from "#app/ui/tag/tag.tsx";

/** `href` leads to the guide; `place` is the name of the chosen place, and is marked where it does not offer the service. */
export function ServiceCard({
  service,
  href,
  place,
}: {
  service: FoundService;
  href: string;
  place?: string | undefined;
}) {
  const { card, depth, fulfilment, place: places } = useMessages().search;
  // Reading something takes no visit and no waiting: saying so would be noise.
  const isInformation = service.fulfilment === "information";
  const facts = [
    ...(isInformation
      ? []
      : [
          service.promisedDays === 0 ? card.onTheSpot : card.days(service.promisedDays),
          card.visits(service.visits),
        ]),
    service.isFree ? card.free : card.fee,
    depth[service.onlineDepth] ?? service.onlineDepth,
  ];
  return (
    <article className="py-5">
      <h3 className="text-lg font-semibold leading-snug">
        <a href={href} className="inline-block py-0.5">
          <MarkedText pieces={service.name} />
        </a>
      </h3>
      <p className="mt-0.5 text-sm text-quiet">
        {service.isPinned && `${card.pinned} · `}
        {service.department.name}
      </p>
      {service.summary.length > 0 && (
        <p className="mt-1 line-clamp-2 text-quiet">
          <MarkedText pieces={service.summary} />
        </p>
      )}
      <p className="mt-1.5 flex flex-wrap items-baseline gap-x-2.5 text-sm">
        {place !== undefined && !service.isOfferedHere && <Tag tone="warn">{places.elsewhere(place)}</Tag>}
        <Tag tone="brand">{fulfilment[service.fulfilment]}</Tag>
        {facts.map((fact, index) => (
          <span key={fact}>
            {fact}
            {index < facts.length - 1 && (
              <span aria-hidden className="ms-2.5 text-quiet">
                ·
              </span>
            )}
          </span>
        ))}
      </p>
    </article>
  );
}

/** A text with what matched the search marked. */
export function MarkedText({ pieces }: { pieces: Marked }) {
  return (
    <>
      {pieces.map(({ text, isHit }, index) =>
        isHit ? (
          <mark key={index} className="rounded-sm bg-focus/40 text-inherit">
            {text}
          </mark>
        ) : (
          text
        ),
      )}
    </>
  );
}
