// GET /services/:code, the address of a kind of service in no language: people are sent to the page in theirs, programs get
// CPSV-AP as JSON-LD or Turtle, by the Accept header (RFC 9110 §12.5.1). No sign-in, nothing of anybody.
import type { LoaderFunctionArgs } from "@remix-run/node";
import { asJsonLd, asTurtle } from "#app/domain/catalogue/linked-data.ts";
import { prefixes, publicServiceData } from "#app/domain/catalogue/public-service-data.ts";
import { serviceByCode } from "#app/domain/catalogue/service.query.server.ts";
import { messages } from "#app/i18n/index.ts";
import { preferredLang } from "#app/i18n/languages.ts";
import { AppError } from "#app/platform/app-error.ts";
import { database } from "#app/platform/db.server.ts";
import { env } from "#app/platform/env.server.ts";
import { preferredType } from "#app/routes/preferred-type.ts";
import { eventName } from "#app/ui/event/event-name.ts";

const offered = ["text/html", "application/ld+json", "text/turtle"] as const;
/** JSON readers that know no JSON-LD can read it, too. */
const also = { "application/json": "application/ld+json", "application/xhtml+xml": "text/html" } as const;

export async function loader({ request, params }: LoaderFunctionArgs): Promise<Response> {
  const type = preferredType(request.headers.get("Accept"), offered, also);
  if (type === undefined) return plain(406, `Not acceptable. Offered: ${offered.join(", ")}\n`);
  if (type === "text/html") {
    const lang = preferredLang(request.headers.get("Accept-Language"));
    const code = encodeURIComponent(params["code"] ?? "");
    return new Response(null, {
      status: 303,
      headers: { Location: `/${lang}/services/${code}`, Vary: "Accept, Accept-Language" },
    });
  }
  try {
    const service = await serviceByCode(database(), params["code"] ?? "");
    const [zh, en] = [messages("zh").home, messages("en").home];
    const things = publicServiceData(service, {
      origin: new URL(env().PUBLIC_URL).origin,
      eventNames: (id) => ({ zh: eventName(zh, id), en: eventName(en, id) }),
    });
    const write = type === "text/turtle" ? asTurtle : asJsonLd;
    return new Response(write(things, prefixes), {
      headers: {
        "Content-Type": `${type}; charset=utf-8`,
        "Content-Language": "zh-CN, en",
        Vary: "Accept",
        "Cache-Control": "public, max-age=300",
        "Access-Control-Allow-Origin": "*",
      },
    });
  } catch (error) {
    if (error instanceof AppError) return plain(error.status, "There is no such service.\n");
    throw error;
  }
}

function plain(status: number, text: string): Response {
  return new Response(text, {
    status,
    headers: { "Content-Type": "text/plain; charset=utf-8", Vary: "Accept" },
  });
}
