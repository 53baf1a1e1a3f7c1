// What every loader and action runs inside: finds the language, hands over the database and the clock, and turns
// refusals of the domain into answers with the right status. Pages stay free of try/catch.
import { data, type ActionFunctionArgs, type LoaderFunctionArgs } from "@remix-run/node";
import { isLang, type Lang } from "#app/i18n/languages.ts";
import { AppError } from "#app/platform/app-error.ts";
import { database, type Database } from "#app/platform/db.server.ts";
import { log } from "#app/platform/log.server.ts";
import { untilHeard } from "#app/platform/page-changes.server.ts";

export type PageArgs = {
  request: Request;
  url: URL;
  params: Readonly<Record<string, string | undefined>>;
  lang: Lang;
  database: Database;
  now: Date;
};

/** What browsers send; Remix would hand PUT and its like to an action as if they were POST. */
const methods = new Set(["GET", "HEAD", "POST"]);

/** Makes a loader or an action from `handler`. AppErrors become pages; a database out of reach becomes 503. */
export function serve<T>(handler: (args: PageArgs) => Promise<T> | T) {
  return async ({ request, params }: LoaderFunctionArgs | ActionFunctionArgs): Promise<T> => {
    const lang = params["lang"];
    if (!isLang(lang)) throw refusal(new AppError("notFound"));
    if (!methods.has(request.method)) throw refusal(new AppError("wrongMethod"));
    const answer = async () =>
      handler({
        request,
        url: new URL(request.url),
        params,
        lang,
        database: database(),
        now: new Date(),
      });
    try {
      // Whoever changed what public pages show, and is sent on to one, must find the change there.
      return await (request.method === "POST" ? untilHeard(answer) : answer());
    } catch (error) {
      if (error instanceof AppError) throw refusal(error);
      if (isDatabaseAway(error)) {
        log.error("database out of reach", { error });
        throw data({ reason: undefined }, { status: 503, headers: { "Retry-After": "5" } });
      }
      throw error;
    }
  };
}

function refusal(error: AppError) {
  return data({ reason: error.reason }, { status: error.status });
}

/** Connection refused or lost, server starting or stopping, or no free connection in time (SQLSTATE class 08, 57P0x). */
function isDatabaseAway(error: unknown): boolean {
  const { code, message, cause } = error as { code?: unknown; message?: unknown; cause?: unknown };
  if (
    typeof code === "string" &&
    /^(ECONNREFUSED|ECONNRESET|EPIPE|08\d\d\d|57P0\d|P1001|P1002|P1017|P2024|P2028)$/.test(code)
  )
    return true;
  if (
    typeof message === "string" &&
    /(timeout exceeded when trying to connect|Connection terminated|Can't reach database)/.test(message)
  )
    return true;
  return cause !== undefined && cause !== null && cause !== error && isDatabaseAway(cause);
}
