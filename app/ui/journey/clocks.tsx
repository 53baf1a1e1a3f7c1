// A case's time limits: what each is for, how long, until when, by which rule, and why a date has moved.
import type { Bilingual } from "#app/i18n/languages.ts";
import { formatMoment } from "#app/ui/dates.ts";
import { Due } from "#app/ui/due/due.tsx";
import { useLang, useMessages } from "#app/ui/language.ts";
import { Tag } from "#app/ui/tag/tag.tsx";

export type ClockShown = {
  name: string;
  run: number;
  status: "running" | "paused" | "stopped" | "fired";
  ruleId: string;
  article: Bilingual;
  days: number;
  unit: "workingDay" | "day";
  startedAt: Date | string;
  dueAt: Date | string;
  endedAt: Date | string | null;
  excluded: readonly { from: string; to: string | null; reason: string }[];
};

export function Clocks({ clocks, now }: { clocks: readonly ClockShown[]; now: Date | string }) {
  const { journey } = useMessages();
  const text = journey.clockList;
  if (clocks.length === 0) return null;
  const live = clocks.filter(({ endedAt }) => endedAt === null);
  const ended = clocks.filter(({ endedAt }) => endedAt !== null);
  return (
    <section aria-labelledby="clocks" className="mt-8">
      <h2 id="clocks" className="section-title">
        {text.title}
      </h2>
      <ClockItems clocks={live} now={now} />
      {ended.length > 0 && (
        <details className="mt-3" open={live.length === 0}>
          <summary className="inline-flex min-h-8 items-center text-brand underline">
            {text.earlier(ended.length)}
          </summary>
          <ClockItems clocks={ended} now={now} />
        </details>
      )}
      <p className="mt-3 text-sm text-quiet">{text.counted}</p>
    </section>
  );
}

function ClockItems({ clocks, now }: { clocks: readonly ClockShown[]; now: Date | string }) {
  if (clocks.length === 0) return null;
  return (
    <ul className="mt-3 grid gap-3">
      {clocks.map((clock) => (
        <ClockItem key={`${clock.name}/${clock.run}`} clock={clock} now={now} />
      ))}
    </ul>
  );
}

function ClockItem({ clock, now }: { clock: ClockShown; now: Date | string }) {
  const lang = useLang();
  const { journey } = useMessages();
  const text = journey.clockList;
  const rule = clock.ruleId.split(".").at(-1) ?? clock.name;
  return (
    <li className="rounded-md border border-line px-4 py-3">
      <div className="flex flex-wrap items-start justify-between gap-x-4 gap-y-1">
        <p>
          <span className="font-semibold">
            {journey.clocks[rule] ?? journey.clocks[clock.name] ?? clock.name}
          </span>{" "}
          <span className="text-quiet">
            {clock.unit === "workingDay" ? text.workingDays(clock.days) : text.days(clock.days)}
          </span>
        </p>
        {clock.status === "running" ? (
          <Due dueAt={clock.dueAt} now={now} />
        ) : (
          <p className="text-end">
            <Tag tone={clock.status === "fired" ? "bad" : clock.status === "stopped" ? "good" : "plain"}>
              {text.status[clock.status]}
            </Tag>
            <span className="block text-sm text-quiet">
              {text.due}: {formatMoment(clock.dueAt, lang)}
            </span>
          </p>
        )}
      </div>
      {clock.excluded.map((pause) => (
        <p key={pause.from} className="mt-1 text-sm">
          {pause.to === null
            ? text.pausedSince(formatMoment(pause.from, lang))
            : text.paused(formatMoment(pause.from, lang), formatMoment(pause.to, lang))}
          {text.reasons[pause.reason] !== undefined && <> ({text.reasons[pause.reason]})</>}
        </p>
      ))}
      <p className="mt-1 text-sm text-quiet">{clock.article[lang]}</p>
    </li>
  );
}
