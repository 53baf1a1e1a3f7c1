// Services that a search found, each leading to its guide. On the results page and the desk's search.
import type { FoundService } from "#app/search/search-page.ts";
import { useLang } from "#app/ui/language.ts";
import { ServiceCard } from "#app/ui/service-card/service-card.tsx";

/** `division` is carried on to the guides; `place` is its name. */
export function FoundServices({
  services,
  division,
  place,
}: {
  services: readonly FoundService[];
  division?: string | undefined;
  place?: string | undefined;
}) {
  const lang = useLang();
  const query = division === undefined ? "" : `?division=${division}`;
  return (
    <ol className="divide-y divide-line border-y border-line">
      {services.map((service) => (
        <li key={service.id}>
          <ServiceCard service={service} href={`/${lang}/services/${service.code}${query}`} place={place} />
        </li>
      ))}
    </ol>
  );
}
