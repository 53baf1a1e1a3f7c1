// Liveness for load balancers and scripts: 200 when PostgreSQL answers, else 503.
import { pool } from "#app/platform/db.server.ts";

export async function loader() {
  try {
    await pool().query("select 1");
    return new Response("ok\n", { headers: { "Content-Type": "text/plain", "Cache-Control": "no-store" } });
  } catch {
    return new Response("database out of reach\n", {
      status: 503,
      headers: { "Retry-After": "5", "Cache-Control": "no-store" },
    });
  }
}
