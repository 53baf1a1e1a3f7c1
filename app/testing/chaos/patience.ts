// Waiting for what must come about, and no longer than for a minute. For tests only.
import { setTimeout as pause } from "node:timers/promises";

const PATIENCE_MS = 60_000;

/** Asks again and again, for a minute; `complaint` is then what is said. */
export async function until(
  isSo: () => Promise<boolean>,
  complaint: () => unknown = () => "it does not come about",
): Promise<void> {
  for (const deadline = Date.now() + PATIENCE_MS; !(await isSo()); await pause(5))
    if (Date.now() > deadline) throw new Error(String(await complaint()));
}

export async function inTime<T>(awaited: Promise<T>, complaint: string): Promise<T> {
  const clock = new AbortController();
  const late = pause(PATIENCE_MS, undefined, { signal: clock.signal }).then(() =>
    Promise.reject(new Error(complaint)),
  );
  late.catch(() => {});
  try {
    return await Promise.race([awaited, late]);
  } finally {
    clock.abort();
  }
}
