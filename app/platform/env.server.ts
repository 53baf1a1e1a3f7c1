// The process's settings, read once and checked at start. Everything else asks here; nobody reads process.env.
import { z } from "zod";

const flag = z.enum(["on", "off"]);

const Env = z.object({
  NODE_ENV: z.enum(["development", "production", "test"]).default("production"),
  /** PostgreSQL connection string; main.ts sets it when it starts the embedded server. */
  DATABASE_URL: z.string().regex(/^postgres(ql)?:\/\//, "must start with postgresql://"),
  /** Meilisearch base URL and key; absent when no engine is to be had. */
  MEILI_URL: z.url().optional(),
  MEILI_KEY: z.string().min(1).optional(),
  /** Where people reach the portal: used in mails and for the cookie's origin check. */
  PUBLIC_URL: z.url(),
  /** Addresses of proxies whose X-Forwarded-For is believed, as Express takes them: "loopback, 10.0.0.7, 10.1.0.0/16". */
  TRUSTED_PROXIES: z
    .string()
    .regex(/^[\w.:/]+(?:\s*,\s*[\w.:/]+)*$/, "must be addresses parted by commas")
    .optional(),
  /** Demonstration province, printed accounts, readable outbox. */
  DEMO: flag.default("off"),
  /** 32 random bytes as hex: signs sessions. */
  AUTH_SECRET: z.string().min(32),
  /** 32 bytes as hex: seals complainants' identities (AES-256-GCM). */
  SEAL_KEY: z.string().regex(/^[0-9a-f]{64}$/, "must be 64 hexadecimal digits"),
  SMTP_URL: z
    .string()
    .regex(/^smtps?:\/\//, "must start with smtp:// or smtps://")
    .optional(),
  MAIL_FROM: z.string().default("OneVisit <no-reply@onevisit.example>"),
  LOG_LEVEL: z.enum(["debug", "info", "warn", "error", "silent"]).default("info"),
});
export type Env = z.infer<typeof Env>;

let cached: Env | undefined;

/** The checked settings. Throws an EnvError naming every wrong variable (never its value). */
export function env(): Env {
  cached ??= parseEnv(process.env);
  return cached;
}

export class EnvError extends Error {}

/** Parses a set of variables; throws EnvError with one line per wrong variable. */
function parseEnv(source: Record<string, string | undefined>): Env {
  const present = Object.fromEntries(Object.entries(source).filter(([, value]) => value !== ""));
  const result = Env.safeParse(present);
  if (result.success) return result.data;
  const lines = result.error.issues.map((issue) => `${issue.path.join(".")}: ${issue.message}`);
  throw new EnvError(`Wrong settings:\n  ${lines.join("\n  ")}`);
}
