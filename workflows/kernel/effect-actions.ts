// The effects as actions of a machine: typed params, no body, since the engine writes them. Spread into setup() by the
// workflows, each with the names of its own clocks, rules, tasks and mails.
import type { StaffRole } from "./definition.ts";
import type { Outcome } from "./effects.ts";

/** Every effect but openFollowUp and setMergedInto, which few workflows have. */
export function effectActions<
  Clock extends string,
  Rule extends string,
  Task extends string,
  Mail extends string,
>() {
  return {
    startClock: (
      _: unknown,
      _params: { clock: Clock; rule: Rule; days?: number; unit?: "workingDay" | "day" },
    ) => undefined,
    extendClock: (_: unknown, _params: { clock: Clock; rule: Rule; days: number }) => undefined,
    stopClock: (_: unknown, _params: { clock: Clock }) => undefined,
    pauseClock: (_: unknown, _params: { clock: Clock; reason: string }) => undefined,
    resumeClock: (_: unknown, _params: { clock: Clock }) => undefined,
    openTask: (_: unknown, _params: { task: Task; agencyId: string | null; role: StaffRole }) => undefined,
    closeTask: (_: unknown, _params: { task: Task }) => undefined,
    setAccountable: (_: unknown, _params: { agencyId: string | null }) => undefined,
    setOutcome: (_: unknown, _params: { outcome: Outcome | null }) => undefined,
    setRating: (_: unknown, _params: { rating: number | null }) => undefined,
    setOverdue: (_: unknown, _params: { overdue: boolean }) => undefined,
    notifyCitizen: (_: unknown, _params: { template: Mail }) => undefined,
  };
}
