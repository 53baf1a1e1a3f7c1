// What happened to a draft so far, oldest first. Saves one after the other by one person are one line.
import type { DraftForNewsroom } from "#app/domain/catalogue/editing/newsroom.query.server.ts";
import { formatMoment } from "#app/ui/dates.ts";
import { useLang, useMessages } from "#app/ui/language.ts";

export function DraftHistory({ history }: Pick<DraftForNewsroom, "history">) {
  const lang = useLang();
  const { guideEditor } = useMessages();
  const text = guideEditor.review;
  const shown = history.filter((event, index) => {
    const next = history[index + 1];
    return !(event.type === "edited" && next?.type === "edited" && next.actorName === event.actorName);
  });
  return (
    <section aria-labelledby="history">
      <h2 id="history" className="section-title">
        {text.history}
      </h2>
      <ol className="mt-2 divide-y divide-line">
        {shown.map((event, index) => (
          <li key={index} className="py-2">
            <p>
              <span className="font-semibold">{text.events[event.type] ?? event.type}</span> ·{" "}
              {event.actorName}
            </p>
            <p className="text-sm text-quiet">
              {formatMoment(event.at, lang)}
              {event.version !== undefined && ` · ${guideEditor.overview.becameVersion(event.version)}`}
            </p>
            {event.reason !== undefined && <p className="mt-1 whitespace-pre-line">{event.reason}</p>}
          </li>
        ))}
      </ol>
    </section>
  );
}
