// What a search gives, as the search room's forms show it: names and codes in order, no more than is needed to judge.
import type { ReactNode } from "react";
import type { Tried } from "#app/search/try-out.server.ts";
import { htmlLang, useMessages } from "#app/ui/language.ts";
import { Tag } from "#app/ui/tag/tag.tsx";

/** `of` is the language that the names are in; `act` puts something beside each service. */
export function TriedList({
  title,
  tried: { total, services },
  of,
  act,
}: {
  title: string;
  tried: Tried;
  of: "zh" | "en";
  act?: (service: Tried["services"][number]) => ReactNode;
}) {
  const { searchRoom } = useMessages();
  const text = searchRoom.tried;
  return (
    <section className="panel">
      <h3 className="font-semibold">
        {title} <span className="font-normal whitespace-nowrap text-quiet">({text.total(total)})</span>
      </h3>
      {services.length === 0 ? (
        <p className="mt-2 text-quiet">{text.nothing}</p>
      ) : (
        <ol className="mt-2 list-decimal ps-6">
          {services.map((service) => (
            <li key={service.code} className="py-1">
              <span lang={htmlLang(of)}>{service.name}</span>{" "}
              {service.isPinned && <Tag tone="good">{text.pinned}</Tag>}
              <span className="block text-sm text-quiet wrap-anywhere" lang={htmlLang(of)}>
                {service.department}
              </span>
              {act?.(service)}
            </li>
          ))}
        </ol>
      )}
    </section>
  );
}
