// After signing in: sends everybody to the page where their work is.
import { redirect } from "@remix-run/node";
import { actorOf } from "#app/domain/people/actor.server.ts";
import { serve } from "#app/routes/serve.server.ts";
import { homeOf } from "./after-sign-in.ts";

export const loader = serve(async ({ request, lang }) => redirect(homeOf(await actorOf(request), lang)));

export default function Welcome() {
  return null;
}
