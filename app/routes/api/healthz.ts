// Liveness for load balancers and scripts: 200 when PostgreSQL answers, else 503. Then a line on the search index for
// operators: what this process knows of it and what the last comparison with the database found.
import { pool } from "#app/platform/db.server.ts";
import { indexStates } from "#app/search/index-state.ts";
import { lastVerified } from "#app/search/tend.server.ts";

export async function loader() {
  try {
    const verified = await lastVerified({ pool: pool() });
    const lines = [
      "ok",
      `search index: ${indexStates()}`,
      verified === undefined
        ? "search index: not compared yet"
        : `search index compared ${verified.at}: ${verified.lines.at(-1) ?? ""}`,
    ];
    return new Response(`${lines.join("\n")}\n`, {
      headers: { "Content-Type": "text/plain", "Cache-Control": "no-store" },
    });
  } catch {
    return new Response("database out of reach\n", {
      status: 503,
      headers: { "Retry-After": "5", "Cache-Control": "no-store" },
    });
  }
}
