// A pool that notes what is sent through it. For tests that count statements.
import type { Pool } from "#app/platform/db.server.ts";

/** The same pool; `sent` gives the names of the statements sent since. */
export function watched(pool: Pool): { pool: Pool; sent: () => string[] } {
  const sent: string[] = [];
  const proxy = new Proxy(pool, {
    get(target, name) {
      const value: unknown = Reflect.get(target, name, target);
      if (typeof value !== "function") return value;
      return (...args: unknown[]) => {
        if (name === "query") sent.push((args[0] as { name?: string } | undefined)?.name ?? "without a name");
        return (value as (...args: unknown[]) => unknown).apply(target, args);
      };
    },
  });
  return { pool: proxy, sent: () => [...sent] };
}
