// Everything below /zh or /en; any other first segment is no page.
import { Outlet } from "@remix-run/react";
import { serve } from "#app/routes/serve.server.ts";
import { PageShell } from "#app/ui/page-shell/page-shell.tsx";
import { useMatches } from "@remix-run/react";

export const loader = serve(() => null);

export default function Language() {
  // Desks want the whole width of the screen.
  const isWide = useMatches().some(
    (match) => (match.handle as { wide?: boolean } | undefined)?.wide === true,
  );
  return (
    <PageShell wide={isWide}>
      <Outlet />
    </PageShell>
  );
}
