// What only a payload can tell against an event of a joint request: the reason's key, or undefined. Named beside the events
// in events.ts, asked last by the kernel.
import type { JointRequestContext } from "./context.ts";
import { rulesOf } from "./rules.ts";

export function extensionFits(context: unknown, payload: unknown): string | undefined {
  const { days } = payload as { days: number };
  return days > rulesOf(context as JointRequestContext).clocks.extension.days
    ? "extensionTooLong"
    : undefined;
}

/**
 * The lead decides the whole, but never a department's matter against it: what a department objects to is not granted, and
 * what none objects to is refused only where it is the lead's own, or with the whole.
 */
export function decisionFits(context: unknown, payload: unknown): string | undefined {
  const { terms, objectorIds } = context as JointRequestContext;
  const { outcome, refusedParts = [] } = payload as { outcome: string; refusedParts?: string[] };
  if (outcome === "refused") return undefined;
  const objected = terms.departments.filter(({ agencyId }) => objectorIds.includes(agencyId));
  const objectedCodes = objected.flatMap(({ catalogCodes }) => catalogCodes);
  if (objectedCodes.some((code) => !refusedParts.includes(code))) return "objectionOverruled";
  if (outcome === "granted") return undefined;
  const codes = [...terms.leadCodes, ...terms.departments.flatMap(({ catalogCodes }) => catalogCodes)];
  if (refusedParts.some((code) => !codes.includes(code))) return "partUnknown";
  if (codes.every((code) => refusedParts.includes(code))) return "everythingRefused";
  const isLeads = (code: string) => terms.leadCodes.includes(code);
  return refusedParts.every((code) => isLeads(code) || objectedCodes.includes(code))
    ? undefined
    : "refusedWithoutObjection";
}
