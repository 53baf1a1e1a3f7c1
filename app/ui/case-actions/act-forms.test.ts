// Forms made from declarations and schemas: order, kinds, limits, and what is never offered.
import { expect, test } from "vitest";
import { workflow } from "#workflows/registry.ts";
import { actForm, actForms, bulkEvents, fieldId } from "./act-forms.ts";
import { declaredForms } from "./forms/index.ts";

const kinds = (workflowKey: string, event: string) =>
  Object.fromEntries(actForm(workflowKey, event).fields.map(({ name, kind }) => [name, kind]));

test("kinds follow from schema and name, or are declared", () => {
  expect(kinds("complaint", "complaint.dispatched")).toEqual({
    leadAgencyId: "office",
    coHandlerIds: "offices",
    instruction: "area",
  });
  expect(kinds("complaint", "complaint.answerDrafted")).toEqual({
    outcome: "choice",
    text: "area",
    remedy: "area",
  });
  expect(kinds("complaint", "complaint.merged")).toEqual({ intoCaseId: "caseNumber" });
  expect(kinds("complaint", "complaint.rated")).toEqual({ rating: "grade", comment: "area" });
  expect(kinds("complaint", "complaint.returned")).toEqual({ reason: "area", rule: "line" });
  expect(kinds("request", "request.recused")).toEqual({ userId: "colleague", reason: "area" });
  expect(kinds("jointRequest", "jointRequest.decisionDrafted")).toMatchObject({ refusedParts: "lines" });
});

test("what is required and how long it may be is the schema's word", () => {
  const [outcome, text, remedy] = actForm("complaint", "complaint.answerDrafted").fields;
  expect(outcome).toMatchObject({
    isRequired: true,
    options: expect.arrayContaining(["refused"]) as unknown,
  });
  expect(text).toMatchObject({ isRequired: true, max: 4000 });
  // Only a refusal needs it, and the form cannot know beforehand.
  expect(remedy).toMatchObject({ isRequired: false, max: 1000 });
});

test("a number's limit is that of the case's own rules", () => {
  const days = (limits: Record<string, number>) =>
    actForm("complaint", "complaint.extensionAsked", limits).fields.find(({ name }) => name === "days")?.max;
  expect(days({ extension: 5 })).toBe(5);
  expect(days({ extension: 9999 })).toBe(365);
  expect(days({})).toBe(365);
});

test("declared forms come first and in their order; others get one all the same; hidden ones none", () => {
  const events = ["complaint.joined", "clock.expired", "complaint.merged", "complaint.dispatched"];
  expect(actForms("complaint", events).map(({ event }) => event)).toEqual([
    "complaint.dispatched",
    "complaint.merged",
    "clock.expired",
  ]);
  expect(actForm("complaint", "complaint.unheardOf")).toMatchObject({ fields: [], weight: "other" });
});

test("every act that can be done to many needs nothing but texts", () => {
  const many = Object.entries(declaredForms).flatMap(([key, forms]) =>
    Object.values(forms).flatMap(({ bulkTask }) =>
      bulkTask === undefined ? [] : bulkEvents(key, bulkTask).map((event) => actForm(key, event)),
    ),
  );
  expect(many.length).toBeGreaterThan(0);
  for (const { fields } of many) for (const { kind } of fields) expect(["area", "line"]).toContain(kind);
  expect(bulkEvents("complaint", "supervise")).toEqual(["complaint.pressed"]);
  expect(bulkEvents("complaint", "triage")).toEqual([]);
});

test("ids of one event's fields differ from those of another's", () => {
  expect(fieldId("complaint.returned", "reason")).not.toBe(fieldId("complaint.reopened", "reason"));
  const ids = Object.keys(workflow("complaint").events).map((event) => fieldId(event, "x"));
  expect(new Set(ids).size).toBe(ids.length);
});
