// Takes the choice of a place and of answers from the form on a guide, remembers the place, and sends on to the guide, whose
// address says it all. A form without script cannot set a cookie by itself. Shows nothing.
import { redirect } from "@remix-run/node";
import { placeNow } from "#app/domain/agencies/places.query.server.ts";
import { ANSWER_PREFIX } from "#app/domain/catalogue/situations.ts";
import { AppError } from "#app/platform/app-error.ts";
import { serve } from "#app/routes/serve.server.ts";
import { rememberPlace } from "./remembered-place.server.ts";

/** Pages of our own that are read for a place; whatever else `to` says would lead people elsewhere. */
const OWN_PAGES = /^\/(zh|en)\/(services\/[\w-]{1,40}(\/start)?|search|events(\/[a-zA-Z-]{1,40})?)$/;

export const loader = serve(async ({ url, database }) => {
  const { searchParams } = url;
  const to = searchParams.get("to") ?? "";
  if (!OWN_PAGES.test(to)) throw new AppError("notFound");
  const division = searchParams.get("division") ?? "";
  const query = new URLSearchParams(
    [...searchParams].filter(
      ([name, value]) => (name.startsWith(ANSWER_PREFIX) || name === "q") && value !== "",
    ),
  );
  const isForgotten = division === "";
  // A place that does not exist is not remembered; the guide says so.
  const place = isForgotten ? undefined : await placeNow(database, division);
  // Said even where it is none, so that no page is asked for a place again.
  if (!isForgotten || query.size > 0) query.set("division", division);
  const headers = isForgotten
    ? rememberPlace(undefined)
    : place !== undefined
      ? rememberPlace(place)
      : { "Cache-Control": "private, no-store" };
  throw redirect(query.size === 0 ? to : `${to}?${query}`, { status: 303, headers });
});
