// The frame of the admin pages: only for whom the policy lets in.
import { Outlet, useLoaderData } from "@remix-run/react";
import { serve } from "#app/routes/serve.server.ts";
import { staffActor, staffRooms } from "#app/routes/staff.server.ts";
import { StaffBar } from "#app/ui/staff-bar.tsx";

export const loader = serve(async (args) => staffRooms(await staffActor(args, "admin")));

export default function AdminLayout() {
  return (
    <>
      <StaffBar {...useLoaderData<typeof loader>()} current="admin" />
      <Outlet />
    </>
  );
}
