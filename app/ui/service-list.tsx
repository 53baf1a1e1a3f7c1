// A plain list of links to services.
import type { ServiceCard } from "#app/domain/catalogue/service.query.server.ts";
import { useLang } from "#app/ui/language.ts";
import { Said } from "#app/ui/said.tsx";

/** `query` goes onto every link, e.g. "?division=330106". */
export function ServiceList({
  services,
  query = "",
  className = "",
}: {
  services: readonly ServiceCard[];
  query?: string;
  className?: string;
}) {
  const lang = useLang();
  return (
    <ul className={className}>
      {services.map((service) => (
        <li key={service.id}>
          <a href={`/${lang}/services/${service.code}${query}`} className="inline-block py-1.5 leading-snug">
            <Said text={service.name} />
          </a>
        </li>
      ))}
    </ul>
  );
}
