// What app/main.ts has to know before the process's settings (env.server.ts) are complete: where to listen, where data
// are kept, what is given and what has to be started.
import { z } from "zod";
import { EnvError } from "./env.server.ts";

const optional = z.string().min(1).optional();

const StartSettings = z
  .object({
    NODE_ENV: z.enum(["development", "production", "test"]).default("production"),
    /** Port to serve on; without it 3000, or the next free one. */
    PORT: z.coerce.number({ error: "must be a port number" }).int().min(0).max(65_535).optional(),
    /** Interface to listen on. */
    HOST: optional,
    DATA_DIR: z.string().min(1).default(".data"),
    DATABASE_URL: optional,
    /** The login that owns the database and migrates it, where DATABASE_URL names one with fewer rights. */
    MIGRATE_DATABASE_URL: optional,
    MEILI_URL: optional,
    MEILI_KEY: optional,
    DEMO: z.enum(["on", "off"]).optional(),
  })
  .refine((given) => given.MEILI_URL === undefined || given.MEILI_KEY !== undefined, {
    path: ["MEILI_KEY"],
    error: "is needed with MEILI_URL",
  });
export type StartSettings = z.infer<typeof StartSettings> & { isDemo: boolean; host: string | undefined };

/**
 * Reads them. The demonstration is on where the database is our own. Its passwords are printed in public, so it listens
 * on this machine only unless HOST says otherwise. Throws an EnvError naming every wrong variable.
 */
export function readStartSettings(source: Record<string, string | undefined>): StartSettings {
  const present = Object.fromEntries(Object.entries(source).filter(([, value]) => value !== ""));
  const result = StartSettings.safeParse(present);
  if (!result.success) {
    throw new EnvError(
      `Wrong settings:\n${result.error.issues.map((issue) => `  ${issue.path.join(".")}: ${issue.message}`).join("\n")}`,
    );
  }
  const given = result.data;
  const isDemo = given.DEMO === undefined ? given.DATABASE_URL === undefined : given.DEMO === "on";
  return { ...given, isDemo, host: given.HOST ?? (isDemo ? "localhost" : undefined) };
}
