// Counts attempts by key (who tries what) and says when there were too many. Kept in this process's memory: enough to
// make guessing hopeless, not meant to be exact across processes. Keys are not written anywhere.

export type Attempts = {
  /** Counts one attempt; false when this key has used up its attempts for the time being. */
  take(key: string, now: Date): boolean;
  /** Wipes the slate of a key that has proved itself. */
  forget(key: string): void;
};

export type AttemptsOptions = {
  /** Attempts a key has per window. */
  max: number;
  windowSeconds: number;
  /** Keys kept at most; beyond that the oldest go, so that a flood of keys cannot fill the memory. */
  maxKeys?: number;
};

/** Makes a counter. A key's window begins with its first attempt and ends `windowSeconds` later. */
export function createAttempts({ max, windowSeconds, maxKeys = 20_000 }: AttemptsOptions): Attempts {
  const slates = new Map<string, { count: number; endsAt: number }>();
  return {
    take(key, now) {
      const slate = slates.get(key);
      if (slate !== undefined && now.getTime() < slate.endsAt) return ++slate.count <= max;
      // Deleted first, so that the map's order is the order of window starts.
      slates.delete(key);
      slates.set(key, { count: 1, endsAt: now.getTime() + windowSeconds * 1000 });
      for (const oldest of slates.keys()) {
        if (slates.size <= maxKeys) break;
        slates.delete(oldest);
      }
      return true;
    },
    forget(key) {
      slates.delete(key);
    },
  };
}
