// For the layouts of staff pages: lets in only whom the policy lets in, and says which rooms they may enter.
import { redirect } from "@remix-run/node";
import { actorOf } from "#app/domain/people/actor.server.ts";
import { demand, may, type Actor } from "#app/domain/people/policy.ts";
import type { StaffRooms } from "#app/ui/staff-bar.tsx";
import { signInAddress } from "#app/routes/people/after-sign-in.ts";
import type { PageArgs } from "#app/routes/serve.server.ts";

const doors = {
  desk: "desk.open",
  newsroom: "newsroom.open",
  searchRoom: "search.curate",
  admin: "admin.open",
} as const;
type Room = keyof typeof doors;

/** The signed-in person, who may enter `room`. Visitors are sent to sign in and back; others get AppError forbidden. */
export async function staffActor(
  { request, url, lang }: PageArgs,
  room: Room,
): Promise<Extract<Actor, { kind: "person" }>> {
  const actor = await actorOf(request);
  if (actor.kind !== "person") throw redirect(signInAddress(url, lang));
  demand(actor, doors[room], undefined);
  return actor;
}

/** What the bar above staff pages shows. */
export function staffRooms(actor: Extract<Actor, { kind: "person" }>): StaffRooms {
  const rooms = (Object.keys(doors) as Room[]).filter((room) => may(actor, doors[room], undefined).allowed);
  return { name: actor.name, rooms };
}
