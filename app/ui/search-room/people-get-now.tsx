// What people get for a phrase at present, from each engine.
import type { ReactNode } from "react";
import type { Tried } from "#app/search/try-out.server.ts";
import { useMessages } from "#app/ui/language.ts";
import { TriedList } from "./tried-list.tsx";

/** `children` are further lists beside. */
export function PeopleGetNow({
  q,
  of,
  now,
  act,
  children,
}: {
  q: string;
  of: "zh" | "en";
  now: { meilisearch?: Tried | undefined; postgres?: Tried | undefined };
  act?: (service: Tried["services"][number]) => ReactNode;
  children?: ReactNode;
}) {
  const { tried } = useMessages().searchRoom;
  const shared = act === undefined ? { of } : { of, act };
  return (
    <section className="mt-8">
      <h2 className="section-title">{tried.now(q)}</h2>
      {now.meilisearch === undefined && <p className="mt-2 text-quiet">{tried.notYet}</p>}
      <div className="mt-3 grid items-start gap-4 lg:grid-cols-2">
        {now.meilisearch && <TriedList title={tried.meilisearch} tried={now.meilisearch} {...shared} />}
        {now.postgres && <TriedList title={tried.postgres} tried={now.postgres} {...shared} />}
        {children}
      </div>
    </section>
  );
}
