// Keeps requests from waiting for something that is broken: after a failure nobody asks again for a while, then one
// request tries. Used by client.server.ts for the search engine.

export type Breaker = {
  /** The answer of `work`, or undefined while it is broken or when it has just failed. */
  ask<T>(work: () => Promise<T>): Promise<T | undefined>;
};

/** `onChange` is told of the first failure and of the recovery, not of what lies between. */
export function createBreaker({
  retryAfterMs,
  onChange = () => {},
  now = Date.now,
}: {
  retryAfterMs: number;
  onChange?: (isBroken: boolean, error?: unknown) => void;
  now?: () => number;
}): Breaker {
  let brokenUntil: number | undefined;
  let isTrying = false;
  return {
    async ask(work) {
      const isProbe = brokenUntil !== undefined;
      if (brokenUntil !== undefined && (isTrying || now() < brokenUntil)) return undefined;
      if (isProbe) isTrying = true;
      try {
        const answer = await work();
        // One that was under way when it broke proves nothing.
        if (isProbe) {
          brokenUntil = undefined;
          onChange(false);
        }
        return answer;
      } catch (error) {
        const wasBroken = brokenUntil !== undefined;
        brokenUntil = now() + retryAfterMs;
        if (!wasBroken) onChange(true, error);
        return undefined;
      } finally {
        if (isProbe) isTrying = false;
      }
    },
  };
}
