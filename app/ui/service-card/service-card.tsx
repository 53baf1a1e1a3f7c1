// One service in a list of results: its name, who offers it, and what decides whether to open it.
import type { Marked } from "#app/search/highlight.ts";
import type { FoundService } from "#app/search/search-page.ts";
import { useMessages } from "#app/ui/language.ts";
import { Tag } from "#app/ui/tag/tag.tsx";

/** `href` leads to the guide. */
export function ServiceCard({ service, href }: { service: FoundService; href: string }) {
  const { card, depth, fulfilment } = useMessages().search;
  const isInformation = service.fulfilment === "information";
  return (
    <article className="py-5">
      <h3 className="text-lg font-semibold leading-snug">
        <a href={href} className="inline-block py-0.5">
          <MarkedText pieces={service.name} />
        </a>
      </h3>
      <p className="mt-0.5 text-sm text-quiet">{service.department.name}</p>
      {service.summary.length > 0 && (
        <p className="mt-1.5 line-clamp-2">
          <MarkedText pieces={service.summary} />
        </p>
      )}
      <ul className="mt-2 flex flex-wrap gap-x-2 gap-y-1.5" aria-label={card.facts}>
        <li>
          <Tag tone="brand">{fulfilment[service.fulfilment]}</Tag>
        </li>
        {!isInformation && (
          <li>
            <Tag>{service.promisedDays === 0 ? card.onTheSpot : card.days(service.promisedDays)}</Tag>
          </li>
        )}
        {!isInformation && (
          <li>
            <Tag tone={service.visits === 0 ? "good" : "plain"}>{card.visits(service.visits)}</Tag>
          </li>
        )}
        <li>
          <Tag tone={service.isFree ? "good" : "plain"}>{service.isFree ? card.free : card.fee}</Tag>
        </li>
        <li>
          <Tag>{depth[service.onlineDepth]}</Tag>
        </li>
      </ul>
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
