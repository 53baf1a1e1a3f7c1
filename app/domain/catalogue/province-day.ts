// The day on the province's calendars (Asia/Shanghai, UTC+8 all year round), by which versions of guides are in force.

const OFFSET_MILLISECONDS = 8 * 3_600_000;

/** YYYY-MM-DD of that instant. */
export function provinceDay(at: Date): string {
  return new Date(at.getTime() + OFFSET_MILLISECONDS).toISOString().slice(0, 10);
}

/** The day that many days after `day` (YYYY-MM-DD; before it, where negative). */
export function dayAfter(day: string, days: number): string {
  const at = new Date(`${day}T00:00:00Z`);
  at.setUTCDate(at.getUTCDate() + days);
  return at.toISOString().slice(0, 10);
}
