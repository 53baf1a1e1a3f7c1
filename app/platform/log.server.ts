// Structured log lines on standard output, one JSON object a line. Never give it names, phones, e-mails or texts of cases.

const levels = { debug: 10, info: 20, warn: 30, error: 40, silent: 99 } as const;
type Level = Exclude<keyof typeof levels, "silent">;

function write(level: Level, message: string, fields: Record<string, unknown> = {}): void {
  const wanted =
    levels[(process.env["LOG_LEVEL"] as keyof typeof levels | undefined) ?? "info"] ?? levels.info;
  if (levels[level] < wanted) return;
  const plain = Object.fromEntries(Object.entries(fields).map(([key, value]) => [key, readable(value)]));
  process.stdout.write(`${JSON.stringify({ at: new Date().toISOString(), level, message, ...plain })}\n`);
}

function readable(value: unknown): unknown {
  if (!(value instanceof Error)) return value;
  const code = (value as { code?: unknown }).code;
  return {
    name: value.name,
    message: value.message,
    ...(code === undefined ? {} : { code }),
    stack: value.stack,
  };
}

export const log = {
  debug: (message: string, fields?: Record<string, unknown>) => write("debug", message, fields),
  info: (message: string, fields?: Record<string, unknown>) => write("info", message, fields),
  warn: (message: string, fields?: Record<string, unknown>) => write("warn", message, fields),
  error: (message: string, fields?: Record<string, unknown>) => write("error", message, fields),
};
