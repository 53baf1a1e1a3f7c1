// Days from the box and from the filter together: a case has to satisfy both. Pure; called by the desk's search page.

/** The later of two days (YYYY-MM-DD); "" and undefined set no limit. */
export function latestOf(...days: (string | undefined)[]): string | undefined {
  return given(days).at(-1);
}

/** The earlier of two days. */
export function earliestOf(...days: (string | undefined)[]): string | undefined {
  return given(days)[0];
}

function given(days: readonly (string | undefined)[]): string[] {
  return days.filter((day): day is string => day !== undefined && day !== "").toSorted();
}
