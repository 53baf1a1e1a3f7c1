// Giving and ending roles, and the first administrator, on a real database.
import { afterAll, beforeAll, expect, test } from "vitest";
import { CENTRE_AGENCY_ID } from "#app/domain/agencies/centre.ts";
import { testDatabase } from "#app/testing/database.ts";
import { addAgencies, addPerson, testAuth } from "#app/testing/people.ts";
import { createAdministrator } from "./create-administrator.server.ts";
import { addMembership, endMembership, listMemberships } from "./memberships.server.ts";
import { signIn } from "./sign-in.server.ts";

const database = await testDatabase();
afterAll(database.close);
const now = new Date("2026-03-02T01:00:00Z");
const later = new Date("2026-03-03T01:00:00Z");
const agencyId = "330100-aic";

beforeAll(() => addAgencies(database, "330000-gro", CENTRE_AGENCY_ID, agencyId));

const administrator = () => addPerson(database, [{ agencyId: "330000-gro", role: "administrator" }]);

test("an administrator gives, lists, ends and gives again a role", async () => {
  const by = await administrator();
  const { userId, email } = await addPerson(database);
  const form = { email, agencyId, role: "clerk" } as const;
  const listed = async (at: Date) =>
    (await listMemberships(database, by, { query: email.toUpperCase(), now: at })).memberships;

  expect(await addMembership(database, by, form, now)).toEqual({ added: { agencyId, role: "clerk" } });
  await addMembership(database, by, form, later);
  expect(await listed(later)).toMatchObject([
    { userId, role: "clerk", agency: { id: agencyId }, since: now },
  ]);
  await endMembership(database, by, { userId, agencyId, role: "clerk" }, later);
  expect(await listed(later)).toEqual([]);
  await expect(endMembership(database, by, { userId, agencyId, role: "clerk" }, later)).rejects.toMatchObject(
    {
      reason: "membershipUnknown",
    },
  );
  await addMembership(database, by, form, later);
  expect(await listed(later)).toMatchObject([{ since: later }]);
});

test("what is wrong is said by field", async () => {
  const by = await administrator();
  const { email } = await addPerson(database);
  const tryTo = (change: object) =>
    addMembership(database, by, { email, agencyId, role: "clerk", ...change }, now);
  expect(await tryTo({ email: "nobody@people.example" })).toEqual({
    field: "email",
    refusal: "personUnknown",
  });
  expect(await tryTo({ agencyId: "330100-none" })).toEqual({ field: "agencyId", refusal: "agencyUnknown" });
  expect(await tryTo({ role: "intake" })).toEqual({ field: "agencyId", refusal: "intakeElsewhere" });
  expect(await tryTo({ role: "intake", agencyId: CENTRE_AGENCY_ID })).toHaveProperty("added");
});

test("nobody but an administrator manages roles, and nobody their own", async () => {
  const by = await administrator();
  const clerk = await addPerson(database, [{ agencyId, role: "supervisor" }]);
  const forbidden = { code: "forbidden" };
  await expect(listMemberships(database, clerk, { now })).rejects.toMatchObject(forbidden);
  const own = { agencyId: CENTRE_AGENCY_ID, role: "intake" } as const;
  await expect(addMembership(database, clerk, { ...own, email: by.email }, now)).rejects.toMatchObject(
    forbidden,
  );
  await expect(addMembership(database, by, { ...own, email: by.email }, now)).rejects.toMatchObject({
    ...forbidden,
    reason: "ownRights",
  });
  await expect(
    endMembership(database, by, { userId: by.userId, agencyId: "330000-gro", role: "administrator" }, now),
  ).rejects.toMatchObject({ reason: "ownRights" });
});

test("any text is a fair search", async () => {
  const by = await administrator();
  for (const query of [
    "%",
    "_",
    "'; drop table membership; --",
    "\u0000",
    "机构330100",
    "x".repeat(5000),
    "\\",
  ]) {
    const { memberships } = await listMemberships(database, by, { query, now });
    expect(memberships.length > 0).toBe(query === "\u0000" || query === "机构330100");
  }
});

test("the first administrator gets a password once; an account that is there gets the role", async () => {
  const made = await createAdministrator(database, "Boss@Province.example");
  const request = new Request("http://localhost:3000/en/sign-in", { method: "POST" });
  expect(
    await signIn({ email: "boss@province.example", password: made.password, request }, testAuth(database)),
  ).toHaveProperty("headers");
  expect(await createAdministrator(database, "boss@province.example")).toEqual({
    email: "boss@province.example",
  });
  await expect(createAdministrator(database, "boss")).rejects.toThrow(/not an e-mail/);
});
