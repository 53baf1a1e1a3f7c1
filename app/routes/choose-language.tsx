// The bare address: sends the reader to the front page in the browser's language.
import { redirect, type LoaderFunctionArgs } from "@remix-run/node";
import { preferredLang } from "#app/i18n/languages.ts";

export function loader({ request }: LoaderFunctionArgs) {
  const lang = preferredLang(request.headers.get("Accept-Language"));
  return redirect(`/${lang}`, { headers: { Vary: "Accept-Language" } });
}
