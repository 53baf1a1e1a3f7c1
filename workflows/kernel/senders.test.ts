// Who may send an event: one agency or several, exceptions by one field or several, and what no declaration lets through.
import { describe, expect, test } from "vitest";
import { z } from "zod";
import type { Actor, EventSpec, Sender } from "./definition.ts";
import { isDeclaredSender, isSentByPeople } from "./senders.ts";

const by = (...senders: Sender[]): EventSpec => ({ payload: z.unknown(), by: senders });
const clerk: Actor = { kind: "staff", role: "clerk", userId: "me", agencyId: "a" };

describe("the agency", () => {
  const context = { one: "a", several: ["b", "a"], none: [], nobody: null, nested: [["a"]] };

  test.each([
    ["one id", "one", true],
    ["one of several ids", "several", true],
    ["an empty list", "none", false],
    ["no agency yet", "nobody", false],
    ["a field there is not", "missing", false],
    ["a list in a list", "nested", false],
  ])("%s", (_, agency, expected) => {
    expect(isDeclaredSender(by({ role: "clerk", agency }), context, clerk)).toBe(expected);
  });

  test("part of an id is not the id", () => {
    expect(isDeclaredSender(by({ role: "clerk", agency: "one" }), { one: "ab" }, clerk)).toBe(false);
  });

  test.each([null, undefined, "a", 1, ["a"]])("a context that is none (%j) names nobody", (context) => {
    expect(isDeclaredSender(by({ role: "clerk", agency: "one" }), context, clerk)).toBe(false);
  });
});

describe("the exceptions", () => {
  const spec = (except: string | string[]) => by({ role: "clerk", agency: "agency", except });
  const context = { agency: "a", drafter: "me", other: "you", list: ["you", "me"], empty: [], nobody: null };

  test.each([
    ["one field that names me", "drafter", false],
    ["one field that names somebody else", "other", true],
    ["a list with me", "list", false],
    ["an empty list", "empty", true],
    ["nobody yet", "nobody", true],
    ["several, the last of which names me", ["other", "empty", "drafter"], false],
    ["several, a list among them", ["nobody", "list"], false],
    ["several that name others", ["other", "empty", "nobody"], true],
  ])("%s", (_, except, expected) => {
    expect(isDeclaredSender(spec(except), context, clerk)).toBe(expected);
  });

  test("holds for one sender, not for another that lets the same person through", () => {
    const spec = by(
      { role: "clerk", agency: "agency", except: "drafter" },
      { role: "clerk", agency: "agency", except: "other" },
    );
    expect(isDeclaredSender(spec, context, clerk)).toBe(true);
  });
});

describe("the actor", () => {
  const spec = by({ role: "clerk", agency: "agency" });
  const context = { agency: "a", missing: undefined };

  test.each<[string, Actor, boolean]>([
    ["the clerk", clerk, true],
    ["a clerk without a name", { ...clerk, userId: undefined }, false],
    ["a clerk without an agency", { ...clerk, agencyId: undefined }, false],
    ["a clerk elsewhere", { ...clerk, agencyId: "b" }, false],
    ["another role", { ...clerk, role: "supervisor" }, false],
    ["no role", { ...clerk, role: undefined }, false],
    ["a citizen with a clerk's papers", { ...clerk, kind: "citizen" }, false],
    ["the system with a clerk's papers", { ...clerk, kind: "system" }, false],
  ])("%s", (_, actor, expected) => {
    expect(isDeclaredSender(spec, context, actor)).toBe(expected);
  });

  test("nobody from nowhere is a member of an agency that is not named", () => {
    const nowhere = by({ role: "clerk", agency: "missing" });
    expect(isDeclaredSender(nowhere, context, { ...clerk, agencyId: undefined })).toBe(false);
  });

  test.each(["citizen", "clock", "system"] as const)("%s is who he is, and nobody else", (role) => {
    for (const kind of ["citizen", "clock", "system", "staff"] as const)
      expect(isDeclaredSender(by({ role }), {}, { kind })).toBe(kind === role);
  });
});

test("people are everybody but the clock and the system", () => {
  expect(isSentByPeople(by({ role: "clock" }, { role: "system" }))).toBe(false);
  expect(isSentByPeople(by({ role: "system" }, { role: "clerk", agency: "a" }))).toBe(true);
  expect(isSentByPeople(by({ role: "citizen" }))).toBe(true);
});
