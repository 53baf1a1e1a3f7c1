// Who may send an event: reads the declaration beside the event against the actor and the context. The only place that
// interprets `by`; called by step.ts.
import type { Actor, EventSpec, Sender } from "./definition.ts";

/** Whether one of the event's senders is this actor. */
export function isDeclaredSender(spec: EventSpec, context: unknown, actor: Actor): boolean {
  return spec.by.some((sender) => matches(sender, context, actor));
}

/** Whether people (or only the clock and the system itself) send it. */
export function isSentByPeople(spec: EventSpec): boolean {
  return spec.by.some(({ role }) => role !== "clock" && role !== "system");
}

function matches(sender: Sender, context: unknown, actor: Actor): boolean {
  switch (sender.role) {
    case "citizen":
    case "clock":
    case "system":
      return actor.kind === sender.role;
    default: {
      const { userId, agencyId } = actor;
      // Staff act by name and for an agency; an agency that the context does not name yet has no members.
      if (actor.kind !== "staff" || userId === undefined || agencyId === undefined) return false;
      if (actor.role !== sender.role || !names(field(context, sender.agency), agencyId)) return false;
      return ![sender.except ?? []].flat().some((name) => names(field(context, name), userId));
    }
  }
}

/** Whether the field holds that id, alone or among others. */
function names(held: unknown, id: string): boolean {
  return Array.isArray(held) ? held.includes(id) : held === id;
}

function field(context: unknown, name: string): unknown {
  return typeof context === "object" && context !== null
    ? (context as Readonly<Record<string, unknown>>)[name]
    : undefined;
}
