// The notice's two pairs of eyes, and the table of who may do what where. What holds for every workflow is in
// kernel/conformance.test.ts.
import { expect, test } from "vitest";
import { explore } from "../kernel/explore.ts";
import { noticeWorkflow } from "./definition.ts";
import { exploration } from "./exploration.ts";

const graph = explore(noticeWorkflow, exploration);

test("who may do what where is exactly this table", () => {
  const found = new Map<string, Set<string>>();
  for (const { state, edges } of graph.nodes) {
    for (const { by, type } of edges) {
      const role = by.includes("approver") ? "approver" : "editor";
      const key = `${state}: ${role}`;
      found.set(key, (found.get(key) ?? new Set()).add(type.replace("notice.", "")));
    }
  }
  expect(Object.fromEntries([...found].map(([key, types]) => [key, [...types].sort().join(" ")]))).toEqual({
    "draft: editor": "discarded edited submitted",
    "inReview: approver": "approved returned",
    "returned: editor": "discarded edited submitted",
    "approved: approver": "withdrawn",
  });
  expect(new Set(graph.nodes.flatMap(({ edges }) => edges.map(({ by }) => by)))).toEqual(
    new Set(["author", "second editor", "author as approver", "second editor as approver", "approver"]),
  );
});

test("whoever wrote a word of it cannot approve it, in any situation", () => {
  for (const { state, stored, edges } of graph.nodes.filter(({ state }) => state === "inReview")) {
    const { writerIds } = stored.context as { writerIds: string[] };
    const approvers = new Set(edges.filter(({ type }) => type === "notice.approved").map(({ by }) => by));
    expect(approvers.has("author as approver"), state).toBe(false);
    expect(approvers.has("second editor as approver"), state).toBe(!writerIds.includes("editor-2"));
    expect(approvers.has("approver"), state).toBe(true);
  }
});

test("editing what was returned makes it a draft again", () => {
  const edits = graph.nodes
    .filter(({ state }) => state === "returned")
    .flatMap(({ edges }) => edges.filter(({ type }) => type === "notice.edited"));
  expect(new Set(edges(edits))).toEqual(new Set(["draft"]));
});

function edges(list: { to: number }[]): (string | undefined)[] {
  return list.map(({ to }) => graph.nodes[to]?.state);
}

test.each([
  ["at once", {}, true],
  ["at a time", { publishAt: "2026-09-20T01:00:00Z" }, true],
  ["until a time", { publishAt: "2026-09-20T01:00:00Z", expireAt: "2026-09-20T01:00:00.001Z" }, true],
  [
    "down before it is out",
    { publishAt: "2026-09-20T01:00:00.001Z", expireAt: "2026-09-20T01:00:00Z" },
    false,
  ],
  ["at no time", { publishAt: "soon" }, false],
  ["at a time without a zone", { publishAt: "2026-09-20T01:00:00" }, false],
])("approving it %s", (_, payload, isValid) => {
  expect(noticeWorkflow.events["notice.approved"]?.payload.safeParse(payload).success).toBe(isValid);
});
