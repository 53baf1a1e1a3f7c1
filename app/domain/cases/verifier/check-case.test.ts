// The verifier's rules on histories that the portal's own code has chained: sound ones pass, and whatever is done to one
// is found, unless the chain is computed anew, which only earlier heads can tell.
import fc from "fast-check";
import { expect, test } from "vitest";
import { hashEvent, hashMatter } from "../history-chain.ts";
import { checkCase, NO_EVENT, type StoredCase, type StoredEvent } from "./check-case.ts";

const ID = "3f1c0d0e-0000-4000-8000-000000000001";
const matter = { subject: "噪音", body: 'Machines "all night"\n', place: null };

/** Chains events as the portal does. */
function chain(payloads: readonly unknown[], of = matter): StoredCase {
  const events: StoredEvent[] = [];
  for (const [index, content] of payloads.entries()) {
    const at = new Date(1_760_000_000_000 + index * 61_007);
    const event = {
      seq: index + 1,
      type: index === 0 ? "case.opened" : "case.moved",
      payload: index === 0 ? { contentHash: hashMatter(of) } : { content },
      actor: { kind: "staff", agencyId: "330100-aic", userId: null },
      fromState: index === 0 ? null : `s${index}`,
      toState: `s${index + 1}`,
      workflowVersion: 2,
      prevHash: events.at(-1)?.hash ?? NO_EVENT,
    };
    // PostgreSQL writes the instant in its own way.
    const written = at.toISOString().replace("Z", "+00:00");
    events.push({ ...event, at: written, hash: hashEvent({ ...event, caseId: ID, at }) });
  }
  const last = events.at(-1);
  return {
    id: ID,
    number: "C26-0000-0001",
    state: last?.toState ?? null,
    rowVersion: events.length,
    lastHash: last?.hash ?? NO_EVENT,
    matter: of,
    events,
  };
}

/** The same history with its chain computed anew, as somebody would who may write everything. */
function computedAnew({ events, ...rest }: StoredCase): StoredCase {
  const anew: StoredEvent[] = [];
  for (const [index, event] of events.entries()) {
    const next = { ...event, seq: index + 1, prevHash: anew.at(-1)?.hash ?? NO_EVENT };
    anew.push({ ...next, hash: hashEvent({ ...next, caseId: ID, at: new Date(event.at) }) });
  }
  const last = anew.at(-1);
  return {
    ...rest,
    events: anew,
    rowVersion: anew.length,
    lastHash: last?.hash ?? NO_EVENT,
    state: last?.toState ?? null,
  };
}

const texts = (stored: StoredCase) => checkCase(stored).map(({ text }) => text.replaceAll(/, 20[^)]*/g, ""));
const five = () => chain([0, 1, 2, 3, 4]);
const edit = (
  seq: number,
  change: (event: StoredEvent) => Partial<StoredEvent>,
  stored = five(),
): StoredCase => ({
  ...stored,
  events: stored.events.map((event) => (event.seq === seq ? { ...event, ...change(event) } : event)),
});
const rehash = (event: StoredEvent) => hashEvent({ ...event, caseId: ID, at: new Date(event.at) });
const without = (seq: number, isRenumbered = false, stored = five()): StoredCase => ({
  ...stored,
  events: stored.events
    .filter((event) => event.seq !== seq)
    .map((event) => ({ ...event, seq: isRenumbered && event.seq > seq ? event.seq - 1 : event.seq })),
});
const forged = (seq: number, prevHash: string): StoredEvent => {
  const event = {
    ...chain([0, "forged"]).events[1],
    seq,
    prevHash,
    fromState: "s1",
    toState: "s5",
  } as StoredEvent;
  return { ...event, hash: rehash(event) };
};

test("sound histories have no fault, whatever JSON they carry", () => {
  const json = fc.jsonValue().filter((value) => isStorable(JSON.stringify(value)));
  fc.assert(
    fc.property(fc.array(json, { minLength: 1, maxLength: 6 }), (payloads) => {
      expect(checkCase(JSON.parse(JSON.stringify(chain(payloads))) as StoredCase)).toEqual([]);
    }),
  );
  function isStorable(text: string): boolean {
    return text.isWellFormed() && !/\\ud[89a-f]|\\u0000/i.test(text);
  }
});

test("a changed event is named", () => {
  const changed = "was changed after it was recorded";
  expect(texts(edit(3, () => ({ payload: { content: "other" } })))).toEqual([
    `event 3 (case.moved) ${changed}`,
  ]);
  expect(texts(edit(1, () => ({ payload: {} })))).toEqual([
    `event 1 (case.opened) ${changed}`,
    "what the case is about was changed after it was filed",
  ]);
  expect(texts(edit(5, () => ({ actor: { kind: "clock" } })))).toEqual([`event 5 (case.moved) ${changed}`]);
  expect(texts(edit(2, () => ({ at: "never" })))[0]).toContain("cannot be read any more");
});

test("a changed event with a hash to match is named as well", () => {
  const replaced = (seq: number) =>
    edit(seq, (event) => {
      const other = { ...event, payload: { content: "other" } };
      return { ...other, hash: rehash(other) };
    });
  expect(texts(replaced(3))).toEqual([
    "event 3 (case.moved) is not the one after which the next was recorded: it was replaced",
  ]);
  expect(texts(replaced(5))).toEqual([
    "event 5 (case.moved) is not the one that the case's row names as its last: one of them was replaced",
  ]);
});

test("a changed hash alone is named", () => {
  expect(texts(edit(2, () => ({ hash: "1".repeat(64) })))).toEqual([
    "event 2 (case.moved) has another hash than was recorded for it",
  ]);
});

test.each([1, 2, 3, 4, 5])("event %i removed is named, whether the rest is renumbered or not", (seq) => {
  expect(texts(without(seq))).toContain(`event ${seq} is missing`);
  expect(texts(without(seq))).toHaveLength(1);
  expect(texts(without(seq, true))).toContain(`event ${seq} is missing`);
});

test("all events, or the case's row, removed", () => {
  expect(texts({ ...five(), events: [] })).toEqual([1, 2, 3, 4, 5].map((seq) => `event ${seq} is missing`));
  const gone = { number: null, state: null, rowVersion: null, lastHash: null, matter: null };
  expect(texts({ ...five(), ...gone })).toEqual(["the case's own row is gone; 5 events left"]);
});

test("an event added at the end, in the middle or before the beginning is named", () => {
  const { events, ...rest } = five();
  const added = "was added: nothing that was recorded leads to it";
  const lastHash = rest.lastHash ?? "";
  expect(texts({ ...rest, events: [...events, forged(6, lastHash)] })).toEqual([
    `event 6 (case.moved) ${added}`,
  ]);
  expect(texts({ ...rest, rowVersion: 6, events: [...events, forged(6, lastHash)] })).toEqual([
    "the case's row counts 6 events, but the last one it names is event 5",
    `event 6 (case.moved) ${added}`,
  ]);
  const moved = events.map((event) => ({ ...event, seq: event.seq < 3 ? event.seq : event.seq + 1 }));
  const middle = texts({ ...rest, events: [...moved, forged(3, events[1]?.hash ?? "")] });
  expect(middle).toContain(`event 3 (case.moved) ${added}`);
  expect(middle).toContain("event 4 (case.moved) was recorded as event 3: the order was changed");
  expect(texts({ ...rest, events: [...events, forged(0, NO_EVENT)] })).toEqual([
    `event 0 (case.moved) ${added}`,
  ]);
});

test("events that changed places are both named", () => {
  const { events, ...rest } = five();
  const swapped = events.map((event) => ({
    ...event,
    seq: event.seq === 2 ? 4 : event.seq === 4 ? 2 : event.seq,
  }));
  expect(texts({ ...rest, events: swapped })).toEqual([
    "event 2 (case.moved) was recorded as event 4: the order was changed",
    "event 4 (case.moved) was recorded as event 2: the order was changed",
  ]);
});

test("a changed case row is named", () => {
  expect(texts({ ...five(), state: "closed" })).toEqual([
    `the case's row says "closed", but its last event led to "s5"`,
  ]);
  expect(texts({ ...five(), rowVersion: 4 })).toEqual([
    "the case's row counts 4 events, but the last one it names is event 5",
  ]);
  expect(texts({ ...five(), rowVersion: 2_000_000_000, lastHash: NO_EVENT })[0]).toContain(
    "events 6 to 2000000000",
  );
  expect(texts({ ...five(), lastHash: "2".repeat(64) })).toHaveLength(1);
});

test("what was written is held by the opening event", () => {
  expect(texts({ ...five(), matter: { ...matter, body: "Nothing." } })).toEqual([
    "what the case is about was changed after it was filed",
  ]);
  expect(texts({ ...five(), matter: null })).toEqual(["what the case is about was removed"]);
});

const FIELDS = [
  "type",
  "payload",
  "actor",
  "at",
  "fromState",
  "toState",
  "workflowVersion",
  "prevHash",
  "hash",
] as const;

test("whatever is done to a history, short of computing it anew, is found at the place where it was done", () => {
  const length = fc.integer({ min: 1, max: 12 });
  const act = fc.oneof(
    fc.record({
      kind: fc.constant("change" as const),
      field: fc.constantFrom(...FIELDS),
      isRehashed: fc.boolean(),
    }),
    fc.record({ kind: fc.constant("remove" as const), isRenumbered: fc.boolean() }),
    fc.record({ kind: fc.constant("add" as const), isLinked: fc.boolean() }),
    fc.record({ kind: fc.constant("swap" as const) }),
  );
  fc.assert(
    fc.property(length, fc.nat(), fc.nat(), act, (events, where, whereElse, what) => {
      const stored = chain(Array.from({ length: events }, (_, index) => index));
      const seq = 1 + (where % events);
      const other = 1 + (whereElse % events);
      const isSame = what.kind === "swap" && seq === other;
      const faults = checkCase(tampered(stored, seq, other, what));
      if (isSame) expect(faults).toEqual([]);
      else expect(faults.map((fault) => fault.seq)).toContain(seq);
    }),
    { numRuns: 2_000 },
  );

  type Act = typeof act extends fc.Arbitrary<infer T> ? T : never;
  function tampered(stored: StoredCase, seq: number, other: number, what: Act): StoredCase {
    switch (what.kind) {
      case "change":
        return edit(seq, (event) => changed(event, what.field, what.isRehashed), stored);
      case "remove":
        return without(seq, what.isRenumbered, stored);
      case "add": {
        const before = stored.events[seq - 2]?.hash ?? NO_EVENT;
        const moved = stored.events.map((event) => ({
          ...event,
          seq: event.seq < seq ? event.seq : event.seq + 1,
        }));
        return { ...stored, events: [...moved, forged(seq, what.isLinked ? before : "3".repeat(64))] };
      }
      case "swap": {
        const places = new Map([
          [seq, other],
          [other, seq],
        ]);
        return {
          ...stored,
          events: stored.events.map((event) => ({ ...event, seq: places.get(event.seq) ?? event.seq })),
        };
      }
    }
  }

  function changed(
    event: StoredEvent,
    field: (typeof FIELDS)[number],
    isRehashed: boolean,
  ): Partial<StoredEvent> {
    const values = {
      type: "case.other",
      payload: { content: "other" },
      actor: { kind: "clock" },
      at: "2020-01-01T00:00:00+00:00",
      fromState: "elsewhere",
      toState: "elsewhere",
      workflowVersion: 3,
      prevHash: "4".repeat(64),
      hash: "5".repeat(64),
    };
    const next = { ...event, [field]: values[field] };
    return isRehashed && field !== "hash" ? { ...next, hash: rehash(next) } : next;
  }
});

test("a history computed anew is sound in itself: only earlier heads convict it", () => {
  const stored = computedAnew(edit(3, () => ({ payload: { content: "other" } })));
  expect(checkCase(stored)).toEqual([]);
  expect(stored.lastHash).not.toBe(five().lastHash);
});
