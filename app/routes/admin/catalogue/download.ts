// The catalogue as a file, sent while it is read: one kind of rows as CSV, or everything as one JSON document.
import { PassThrough } from "node:stream";
import { createReadableStreamFromReadable } from "@remix-run/node";
import { encodings } from "#app/domain/catalogue/exchange/encoding.ts";
import { exportDocument, exportTable, withSnapshot } from "#app/domain/catalogue/exchange/export.server.ts";
import { tableOf } from "#app/domain/catalogue/exchange/format.ts";
import { provinceDay } from "#app/domain/catalogue/province-day.ts";
import { demand } from "#app/domain/people/policy.ts";
import { AppError } from "#app/platform/app-error.ts";
import { log } from "#app/platform/log.server.ts";
import { serve } from "#app/routes/serve.server.ts";
import { staffActor } from "#app/routes/staff.server.ts";
import { pipeline } from "node:stream/promises";

export const loader = serve(async (args) => {
  const { database, now, params, request, url } = args;
  demand(await staffActor(args, "admin"), "catalogue.export", undefined);
  const file = params["file"] ?? "";
  const kind = /^([a-z-]+)\.csv$/.exec(file)?.[1];
  const encoding = encodings.find((known) => known === (url.searchParams.get("encoding") ?? "utf-8"));
  if (encoding === undefined) throw new AppError("invalid");
  if (file !== "catalogue.json" && (kind === undefined || tableOf(kind) === undefined))
    throw new AppError("notFound");
  const today = provinceDay(now);
  const body = new PassThrough();
  // Whoever breaks the download off ends the reading too.
  request.signal.addEventListener("abort", () => body.destroy());
  withSnapshot(database.pool, (client) =>
    pipeline(
      kind === undefined ? exportDocument(client, today) : exportTable(client, kind, { encoding, today }),
      body,
    ),
  ).catch((error: unknown) => {
    if (!request.signal.aborted) log.warn("an export broke off", { file, error });
    body.destroy();
  });
  const type = kind === undefined ? "application/json" : `text/csv; charset=${encoding}`;
  return new Response(createReadableStreamFromReadable(body), {
    headers: {
      "Content-Type": type,
      "Content-Disposition": `attachment; filename="${file}"`,
      "Cache-Control": "private, no-store",
      "X-Content-Type-Options": "nosniff",
    },
  });
});
