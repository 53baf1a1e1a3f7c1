// The document around every page, and the page shown for refusals and faults.
import type { LinksFunction, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { isRouteErrorResponse, Links, Meta, Outlet, useRouteError } from "@remix-run/react";
import type { ReactNode } from "react";
import { messages } from "#app/i18n/index.ts";
import { langOfPath, preferredLang } from "#app/i18n/languages.ts";
import { env } from "#app/platform/env.server.ts";
import { ErrorPage } from "#app/ui/error-page/error-page.tsx";
import { useLang } from "#app/ui/language.ts";
import { PageShell } from "#app/ui/page-shell/page-shell.tsx";
import theme from "#app/ui/theme.css?url";

export const links: LinksFunction = () => [
  { rel: "stylesheet", href: theme },
  { rel: "icon", href: "/icon.svg", type: "image/svg+xml" },
];

export const meta: MetaFunction = ({ error, location }) => {
  if (error === undefined) return [{ title: "OneVisit 一次办" }];
  const { errors, shell } = messages(langOfPath(location.pathname) ?? "zh");
  const status = isRouteErrorResponse(error) ? error.status : 500;
  return [{ title: `${errors.byStatus[status]?.title ?? status} – ${shell.name}` }];
};

export function loader({ request }: LoaderFunctionArgs) {
  return {
    preferred: preferredLang(request.headers.get("Accept-Language")),
    isDemo: env().DEMO === "on",
  };
}

export function Layout({ children }: { children: ReactNode }) {
  const lang = useLang();
  return (
    <html lang={lang === "zh" ? "zh-CN" : "en"}>
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <Meta />
        <Links />
      </head>
      <body>{children}</body>
    </html>
  );
}

export default function App() {
  return <Outlet />;
}

export function ErrorBoundary() {
  const error = useRouteError();
  const status = isRouteErrorResponse(error) ? error.status : 500;
  const body: unknown = isRouteErrorResponse(error) ? error.data : undefined;
  const reason =
    typeof body === "object" && body !== null && "reason" in body ? String(body.reason) : undefined;
  return (
    <PageShell>
      <ErrorPage status={status} reason={reason} />
    </PageShell>
  );
}
