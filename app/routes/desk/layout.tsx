// The frame of the desk's pages: only for intake officers, clerks and supervisors. Wide, for people who sit here all day.
import { Outlet, useLoaderData } from "@remix-run/react";
import { agencyNames } from "#app/domain/agencies/agency-names.server.ts";
import { serve } from "#app/routes/serve.server.ts";
import { staffActor, staffRooms } from "#app/routes/staff.server.ts";
import { useLang, useMessages } from "#app/ui/language.ts";
import { StaffBar } from "#app/ui/staff-bar.tsx";

export const handle = { wide: true };

export const loader = serve(async (args) => {
  const actor = await staffActor(args, "desk");
  const seats = actor.memberships.filter(({ role }) =>
    ["intake", "umpire", "clerk", "supervisor"].includes(role),
  );
  const agencies = await agencyNames(args.database, [...new Set(seats.map(({ agencyId }) => agencyId))]);
  return { ...staffRooms(actor), seats, agencies };
});

export default function DeskLayout() {
  const { seats, agencies, ...rooms } = useLoaderData<typeof loader>();
  const lang = useLang();
  const { people } = useMessages();
  return (
    <>
      <StaffBar {...rooms} current="desk" />
      <ul className="-mt-3 mb-5 flex flex-wrap gap-x-6 text-sm text-quiet">
        {seats.map(({ agencyId, role }) => (
          <li key={`${agencyId}/${role}`}>
            {agencies.find(({ id }) => id === agencyId)?.[lang] ?? agencyId} · {people.roles[role] ?? role}
          </li>
        ))}
      </ul>
      <Outlet />
    </>
  );
}
