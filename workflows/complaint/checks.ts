// What only payload and context together tell against an event: where a case may not go, whom it may not be asked of.
// Named beside the events in events.ts; each gives the key of the reason, or undefined when all is well.
import type { ComplaintContext } from "./context.ts";
import { limitsOf, rulesOf } from "./rules.ts";

type Check = (context: unknown, payload: unknown) => string | undefined;
type Office = { leadAgencyId: string; superiorAgencyId: string; coHandlerIds?: string[] };

/** An office to which the case is given, with those who help it. */
export const office: Check = (given, payload) => {
  const context = given as ComplaintContext;
  const { leadAgencyId, superiorAgencyId, coHandlerIds = [] } = payload as Office;
  const spared = sparedAgency(context);
  if (spared !== undefined && [leadAgencyId, superiorAgencyId, ...coHandlerIds].includes(spared))
    return "agencyComplainedAbout";
  if (new Set([leadAgencyId, ...coHandlerIds]).size <= coHandlerIds.length) return "coHandlerTwice";
  return coHandlerIds.length > limitsOf(context).maxCoHandlers ? "tooManyCoHandlers" : undefined;
};

/** As `office`, and not one that has just said that it is not theirs: that takes a designation. */
export const newOffice: Check = (given, payload) => {
  const { returnedByIds } = given as ComplaintContext;
  return returnedByIds.includes((payload as Office).leadAgencyId)
    ? "returnedByThisAgency"
    : office(given, payload);
};

export const coHandler: Check = (given, payload) => {
  const context = given as ComplaintContext;
  const { agencyId } = payload as { agencyId: string };
  if (agencyId === sparedAgency(context)) return "agencyComplainedAbout";
  return [context.leadAgencyId, ...context.coHandlerIds].includes(agencyId) ? "coHandlerTwice" : undefined;
};

export const extension: Check = (given, payload) =>
  (payload as { days: number }).days > rulesOf(given as ComplaintContext).clocks.extension.days
    ? "extensionTooLong"
    : undefined;

export const recusal: Check = (given, payload) =>
  (given as ComplaintContext).recusedUserIds.includes((payload as { userId: string }).userId)
    ? "recusedAlready"
    : undefined;

/** The agency that must not learn of the complaint, because it is about it (信访工作条例 30). */
export function sparedAgency(context: ComplaintContext): string | undefined {
  const { aboutAgencyId, privacy } = context;
  const reach = { open: Infinity, confidential: 1, anonymous: 2 }[privacy];
  return aboutAgencyId !== null && limitsOf(context).sparesAboutAgency >= reach ? aboutAgencyId : undefined;
}
