// The proofs' own time: it never shows the same instant twice, and can be put forward by days. For tests only.

export type TestTime = {
  /** An instant that nobody has had before. */
  next(): Date;
  /** The instant last given. */
  last(): Date;
  /** Puts it forward to at least that instant. */
  reach(instant: Date): void;
};

/** Starts in the real present, so that nothing is due yet to whoever looks at a real clock. */
export function testTime(): TestTime {
  let last = Date.now();
  return {
    next: () => new Date(++last),
    last: () => new Date(last),
    reach(instant) {
      last = Math.max(last, instant.getTime());
    },
  };
}
