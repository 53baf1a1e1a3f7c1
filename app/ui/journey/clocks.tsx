// A case's time limits: what each is for, how long, until when, by which rule, and why a date has moved.
import type { Bilingual } from "#app/i18n/languages.ts";
import { formatMoment } from "#app/ui/dates.ts";
import { Due } from "#app/ui/due/due.tsx";
import { useLabels, useLang, useMessages } from "#app/ui/language.ts";
import { Tag } from "#app/ui/tag/tag.tsx";
import { type MoveShown, Moves } from "./moves.tsx";
import { agencyName, type Names } from "./names.ts";

export type ClockShown = {
  name: string;
  /** Only repeats that another has run out. */
  isReminder: boolean;
  run: number;
  status: "running" | "paused" | "stopped" | "fired";
  ruleId: string;
  article: Bilingual;
  days: number;
  unit: "workingDay" | "day";
  startedAt: Date | string;
  dueAt: Date | string;
  endedAt: Date | string | null;
  moves: readonly MoveShown[];
  explanation: { isProvisional: boolean } | undefined;
};

type ClocksProps = {
  workflow: string;
  clocks: readonly ClockShown[];
  names: Names;
  now: Date | string;
};

export function Clocks({ clocks, ...rest }: ClocksProps) {
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
      <ClockItems {...rest} clocks={live} />
      {ended.length > 0 && (
        <details className="mt-3" open={live.length === 0}>
          <summary className="inline-flex min-h-8 items-center text-brand underline">
            {text.earlier(ended.length)}
          </summary>
          <ClockItems {...rest} clocks={ended} />
        </details>
      )}
      <p className="mt-3 text-sm text-quiet">{text.counted}</p>
    </section>
  );
}

function ClockItems({ clocks, ...rest }: ClocksProps) {
  if (clocks.length === 0) return null;
  return (
    <ul className="mt-3 grid gap-3">
      {clocks.map((clock) => (
        <ClockItem key={`${clock.name}/${clock.run}`} {...rest} clock={clock} />
      ))}
    </ul>
  );
}

function ClockItem({ workflow, clock, names, now }: Omit<ClocksProps, "clocks"> & { clock: ClockShown }) {
  const lang = useLang();
  const labels = useLabels(workflow);
  const { journey } = useMessages();
  const text = journey.clockList;
  const [, agencyId] = clock.name.split("#");
  return (
    <li className="rounded-md border border-line px-4 py-3">
      <div className="flex flex-wrap items-start justify-between gap-x-4 gap-y-1">
        <p>
          <span className="font-semibold">{labels.clock(clock.name, clock.ruleId)}</span>{" "}
          {agencyId !== undefined && <>· {agencyName(names, agencyId, lang, journey)} </>}
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
      <Moves moves={clock.moves} unit={clock.unit} labels={labels} />
      {clock.explanation?.isProvisional && <p className="mt-1 text-sm">{text.moves.provisional}</p>}
      <p className="mt-1 text-sm text-quiet">{clock.article[lang]}</p>
    </li>
  );
}
