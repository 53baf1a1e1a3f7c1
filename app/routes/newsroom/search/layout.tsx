// The frame of the search room: only for whom the policy lets in.
import { Outlet, useLoaderData } from "@remix-run/react";
import { serve } from "#app/routes/serve.server.ts";
import { staffActor, staffRooms } from "#app/routes/staff.server.ts";
import { StaffBar } from "#app/ui/staff-bar.tsx";

export const loader = serve(async (args) => staffRooms(await staffActor(args, "searchRoom")));

export default function SearchRoomLayout() {
  return (
    <>
      <StaffBar {...useLoaderData<typeof loader>()} current="searchRoom" />
      <Outlet />
    </>
  );
}
