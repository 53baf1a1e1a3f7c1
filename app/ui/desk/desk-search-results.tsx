// Cases that the desk's search found, each with what tells it from the others; the desk's keys move through them.
import type { DeskHit } from "#app/domain/cases/desk-search.query.server.ts";
import { formatDay } from "#app/ui/dates.ts";
import { Due } from "#app/ui/due/due.tsx";
import { StateTag } from "#app/ui/journey/standing.tsx";
import { htmlLang, useLabels, useLang, useMessages } from "#app/ui/language.ts";

export function DeskSearchResults({ items, now }: { items: readonly DeskHit[]; now: Date | string }) {
  return (
    <ol className="divide-y divide-line border-y border-line">
      {items.map((item) => (
        <Hit key={item.caseId} item={item} now={now} />
      ))}
    </ol>
  );
}

function Hit({ item, now }: { item: DeskHit; now: Date | string }) {
  const lang = useLang();
  const labels = useLabels(item.workflow);
  const { hit } = useMessages().deskSearch;
  return (
    <li className="relative grid gap-x-6 gap-y-1 py-4 focus-within:bg-brand-wash hover:bg-wash md:grid-cols-[minmax(0,1fr)_12rem] md:px-2">
      <div className="min-w-0">
        <h3 className="text-lg leading-snug font-semibold">
          <a
            href={`/${lang}/desk/cases/${item.number}`}
            className="after:absolute after:inset-0"
            lang={htmlLang(item.language)}
            data-queue-link
          >
            {item.subject}
          </a>
        </h3>
        <p className="line-clamp-2 text-quiet" lang={htmlLang(item.language)}>
          {item.excerpt}
        </p>
        <p className="mt-1 flex flex-wrap items-baseline gap-x-3 gap-y-1 text-sm">
          <span className="font-mono whitespace-nowrap">{item.number}</span>
          <span>{labels.name}</span>
          <span>{item.division[lang]}</span>
          {item.agency !== null && <span>{item.agency[lang]}</span>}
          <span>
            {hit.sent} {formatDay(item.openedAt, lang)}
          </span>
        </p>
      </div>
      <div className="flex flex-wrap items-start gap-x-3 gap-y-1 md:block">
        <StateTag workflow={item.workflow} state={item.state} turn={item.turn} />
        <p className="md:mt-1">
          {item.closedAt === null ? (
            <Due dueAt={item.missedAt ?? item.dueAt} now={now} isOverdue={item.isOverdue} />
          ) : (
            <span className="text-sm text-quiet">
              {hit.closed} {formatDay(item.closedAt, lang)}
            </span>
          )}
        </p>
      </div>
    </li>
  );
}
