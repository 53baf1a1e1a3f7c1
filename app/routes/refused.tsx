// Refusals that app/http.ts decides before a page is asked (address or body too large, broken address, foreign origin), in the reader's language.
import { data } from "@remix-run/node";
import { AppError } from "#app/platform/app-error.ts";
import { serve } from "#app/routes/serve.server.ts";

const statuses = new Set(["400", "403", "411", "413", "414"]);

export const loader = serve(({ params }) => {
  const status = params["status"] ?? "";
  if (!statuses.has(status)) throw new AppError("notFound");
  throw data({ reason: status === "403" ? "foreignOrigin" : undefined }, { status: Number(status) });
});

export default function Refused() {
  return null;
}
