// The hash chain of a case's history: every tampering is found, and where.
import fc from "fast-check";
import { expect, test } from "vitest";
import { canonicalJson } from "./canonical-json.ts";
import { hashEvent, hashMatter, NO_EVENT, verifyHistory, type ChainedEvent } from "./history-chain.ts";

function history(length: number) {
  const events: (ChainedEvent & { hash: string })[] = [];
  for (let seq = 1; seq <= length; seq++) {
    const event: ChainedEvent = {
      caseId: "3f1c0d0e-0000-4000-8000-000000000001",
      seq,
      type: "a.b",
      payload: { n: seq, text: "说明" },
      actor: { kind: "staff", agencyId: "330100-aic" },
      at: new Date(1_760_000_000_000 + seq),
      fromState: seq === 1 ? null : "x",
      toState: "x",
      workflowVersion: 1,
      prevHash: events.at(-1)?.hash ?? NO_EVENT,
    };
    events.push({ ...event, hash: hashEvent(event) });
  }
  return { events, row: { rowVersion: length, lastHash: events.at(-1)?.hash ?? NO_EVENT } };
}

test("an untouched history has no fault", () => {
  const { events, row } = history(5);
  expect(verifyHistory(events, row)).toBeUndefined();
});

test("every kind of tampering is found, and where", () => {
  const { events, row } = history(5);
  const changed = events.map((event) => (event.seq === 3 ? { ...event, payload: { n: 99 } } : event));
  expect(verifyHistory(changed, row)).toEqual({ seq: 3, fault: "changed" });
  const rehashed = changed.map((event) => (event.seq === 3 ? { ...event, hash: hashEvent(event) } : event));
  expect(verifyHistory(rehashed, row)).toEqual({ seq: 4, fault: "brokenLink" });
  expect(verifyHistory(events.slice(0, 4), row)).toEqual({ seq: 4, fault: "endMissing" });
  expect(verifyHistory(events.toSpliced(1, 1), row)).toEqual({ seq: 2, fault: "gap" });
  expect(verifyHistory(history(6).events, row)).toEqual({ seq: 6, fault: "endMissing" });
  expect(verifyHistory(events, { ...row, lastHash: NO_EVENT })).toEqual({ seq: 5, fault: "endMissing" });
});

test("every field of an event is in its hash", () => {
  const { events } = history(1);
  const [event] = events;
  if (event === undefined) throw new Error("no event");
  const others: Partial<ChainedEvent>[] = [
    { caseId: "other" },
    { seq: 2 },
    { type: "a.c" },
    { payload: { n: 2, text: "说明" } },
    { actor: { kind: "staff", agencyId: "330100-hrs" } },
    { at: new Date(event.at.getTime() + 1) },
    { fromState: "y" },
    { toState: "y" },
    { workflowVersion: 2 },
    { prevHash: "1".repeat(64) },
  ];
  for (const other of others) expect(hashEvent({ ...event, ...other })).not.toBe(event.hash);
});

test("canonical JSON does not depend on key order and survives storing", () => {
  fc.assert(
    fc.property(fc.jsonValue(), (value) => {
      const text = canonicalJson(value);
      expect(canonicalJson(JSON.parse(text))).toBe(text);
      expect(canonicalJson(JSON.parse(JSON.stringify(value)))).toBe(text);
    }),
  );
  expect(canonicalJson({ b: 1, a: undefined, c: [undefined] })).toBe('{"b":1,"c":[null]}');
  for (const bad of [Number.NaN, () => 1, undefined, 1n, "a\0", "\ud800"])
    expect(() => canonicalJson(bad)).toThrow(TypeError);
});

test("the matter's hash tells a missing place from an empty one", () => {
  const matter = { subject: "s", body: "b", place: null };
  expect(hashMatter(matter)).not.toBe(hashMatter({ ...matter, place: "" }));
});
