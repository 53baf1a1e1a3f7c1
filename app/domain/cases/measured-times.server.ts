// How long finished applications for a service really took, in working days of the office: from acceptance to decision,
// without the time that the law does not count. Called by the guide's page; reads only, and nothing of anybody.
import { z } from "zod";
import type { Database } from "#app/platform/db.server.ts";
import { type Calendar, dayOf, endOfDay, type Excluded, isWorkingDay } from "#workflows/kernel/calendar.ts";
import { cnCalendars } from "#workflows/kernel/calendars/cn.ts";

/** Below this one slow case would say more than all the others, and people might be recognised. */
const FEWEST = 5;
const LATEST = 200;

export type MeasuredTimes = {
  /** Of the office itself, or of all offices of the province. */
  of: "office" | "province";
  count: number;
  /** Half of the cases took no longer, in working days. */
  median: number;
  /** Nine of ten took no longer. */
  p90: number;
};

const Row = z.object({
  startedAt: z.date(),
  decidedAt: z.date(),
  excluded: z.array(z.object({ from: z.string(), to: z.string().nullable(), reason: z.string() })),
  isHere: z.boolean(),
});

const statement = /* sql */ `
  select coalesce(k.started_at, c.opened_at) as "startedAt", decided.at as "decidedAt",
         coalesce(k.excluded, '[]') as excluded,
         exists (select from case_task w where w.case_id = c.id and w.agency_id = $2) as "isHere"
    from case_matter m
    join "case" c on c.id = m.case_id and c.workflow = 'request' and c.closed_at is not null
    cross join lateral (
      select min(e.at) as at from case_event e
       where e.case_id = c.id and e.type in ('request.decisionApproved', 'request.grantedOnTheSpot')) decided
    left join case_clock k on k.case_id = c.id and k.name = 'decision' and k.run = 1
   where m.type_id = $1 and decided.at is not null
   order by c.closed_at desc limit ${LATEST}`;

/** The office's figures where it has decided enough cases, else the province's; undefined where nobody has. */
export async function measuredTimes(
  { pool }: Database,
  { typeId, agencyId }: { typeId: number; agencyId: string | undefined },
): Promise<MeasuredTimes | undefined> {
  const { rows } = await pool.query({
    name: "measured-times",
    text: statement,
    values: [typeId, agencyId ?? ""],
  });
  if (rows.length < FEWEST) return undefined;
  const cases = Row.array().parse(rows);
  const here = cases.filter(({ isHere }) => isHere);
  const of = here.length >= FEWEST ? "office" : "province";
  const days = (of === "office" ? here : cases).map((one) => workingDays(one)).sort((a, b) => a - b);
  return { of, count: days.length, median: quantile(days, 0.5), p90: quantile(days, 0.9) };
}

/**
 * Working days of a case as a limit counts them: the day of acceptance is none, a day is used up if the clock was running
 * when it ended, and the last day counts though it has not ended. 0 = decided on the day of acceptance.
 */
export function workingDays(
  { startedAt, decidedAt, excluded }: { startedAt: Date; decidedAt: Date; excluded: readonly Excluded[] },
  calendar: Calendar = cnCalendars.current,
): number {
  const pauses = excluded.map(({ from, to }) => ({
    from: Date.parse(from),
    to: to === null ? Infinity : Date.parse(to),
  }));
  let days = 0;
  for (let day = dayOf(startedAt) + 1; day <= dayOf(decidedAt); day += 1) {
    const end = endOfDay(day).getTime();
    if (isWorkingDay(calendar, day) && !pauses.some(({ from, to }) => from <= end && end <= to)) days += 1;
  }
  return days;
}

/** The smallest of the values that at least that share of them does not exceed; values in order. */
function quantile(values: readonly number[], share: number): number {
  return values[Math.max(0, Math.ceil(values.length * share) - 1)] ?? 0;
}
