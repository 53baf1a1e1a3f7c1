// The demonstration's accounts: each works in an agency there is, and every role has one.
import { expect, test } from "vitest";
import { demoAccounts, isDemoEmail } from "#app/domain/people/demo-accounts.ts";
import { CENTRE_AGENCY_ID } from "#app/domain/agencies/centre.ts";
import { roles, SignIn } from "#app/domain/people/people.schema.ts";
import vocabulary from "./vocabulary.json" with { type: "json" };

const departments = new Set(vocabulary.departments.map(({ id }) => id));
const cities = new Set(vocabulary.cities.map(({ code }) => `${code}00`));

test("every demonstration account works in an agency that the seed makes, and every role has one", () => {
  for (const { agencyId } of demoAccounts.flatMap(({ memberships }) => memberships)) {
    if (agencyId === CENTRE_AGENCY_ID) continue;
    const [division = "", department = ""] = agencyId.split("-");
    expect(departments, agencyId).toContain(department);
    expect(division === "330000" || cities.has(division), agencyId).toBe(true);
  }
  const held = new Set(demoAccounts.flatMap(({ memberships }) => memberships.map(({ role }) => role)));
  expect([...held].sort()).toEqual([...roles].sort());
});

test("accounts are distinct, and their addresses are reserved for them", () => {
  for (const key of ["userId", "email", "name"] as const)
    expect(new Set(demoAccounts.map((account) => account[key])).size).toBe(demoAccounts.length);
  for (const { email } of demoAccounts) {
    expect(isDemoEmail(email)).toBe(true);
    expect(SignIn.shape.email.parse(email)).toBe(email);
  }
  expect(isDemoEmail("someone@example.org")).toBe(false);
});
