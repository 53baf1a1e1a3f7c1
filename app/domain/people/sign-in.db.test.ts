// Signing in and out on a real database: cookies, equal answers, other sites' forms, guessing.
import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, expect, test } from "vitest";
import { seedPeople } from "#prisma/seed/people.ts";
import { CLIENT_ADDRESS } from "#app/platform/client-address.ts";
import { createSignedCookie } from "#app/platform/signed-cookie.server.ts";
import { createPool, createPrisma } from "#app/platform/db.server.ts";
import { testDatabase } from "#app/testing/database.ts";
import { addAgencies, testAuth } from "#app/testing/people.ts";
import { actorOf } from "./actor.server.ts";
import type { Auth } from "./auth.server.ts";
import { DEMO_PASSWORD, demoAccounts, demoAgencies } from "./demo-accounts.ts";
import { signIn } from "./sign-in.server.ts";
import { signOut } from "./sign-out.server.ts";
import { signUp } from "./sign-up.server.ts";
import { createTrackedCases } from "./tracked-cases.server.ts";

const database = await testDatabase();
afterAll(database.close);
const auth = testAuth(database);
const trackedCases = createTrackedCases((options) =>
  createSignedCookie({ ...options, secret: "x".repeat(32), isSecure: false }),
);

const clerk = "clerk.market@demo.onevisit.example";

beforeAll(async () => {
  await addAgencies(database, ...Object.values(demoAgencies));
  await seedPeople(database);
});

/** A form post as a browser sends it; each sender has an address of its own unless told. */
function post(headers: Record<string, string> = {}, url = "http://localhost:3000/en/sign-in"): Request {
  return new Request(url, {
    method: "POST",
    headers: { origin: new URL(url).origin, [CLIENT_ADDRESS]: randomAddress(), ...headers },
  });
}

function randomAddress(): string {
  const [a, b, c] = Buffer.from(randomUUID().replaceAll("-", ""), "hex");
  return `10.${a}.${b}.${c}`;
}

/** The Cookie header after those Set-Cookies. */
function cookies(headers: Headers): string {
  return headers
    .getSetCookie()
    .map((cookie) => cookie.split(";", 1)[0])
    .join("; ");
}

async function signedIn(email: string, password = DEMO_PASSWORD, by: Auth = auth): Promise<string> {
  const answer = await signIn({ email, password, request: post() }, by);
  if ("refusal" in answer) throw new Error(answer.refusal);
  return cookies(answer.headers);
}

function page(cookie: string): Request {
  return new Request("http://localhost:3000/en/desk", { headers: { cookie } });
}

const actorBehind = (cookie: string, by: Auth = auth) =>
  actorOf(page(cookie), { prisma: database.prisma, auth: by, trackedCases });

test("a clerk signs in, is known with the agency, signs out and is unknown again", async () => {
  const cookie = await signedIn(clerk.toUpperCase());
  expect(await actorBehind(cookie)).toMatchObject({
    kind: "person",
    userId: "demo-clerk.market",
    memberships: [{ agencyId: demoAgencies.market, role: "clerk" }],
  });
  const { headers } = await signOut(post({ cookie }), auth);
  expect(headers.getSetCookie().join()).toMatch(/Max-Age=0/);
  // The old cookie is worth nothing, even if the browser keeps it.
  expect((await actorBehind(cookie)).kind).toBe("anonymous");
});

test("the session cookie is HttpOnly, Lax, 12 hours, and Secure where the portal is https", async () => {
  const answer = await signIn({ email: clerk, password: DEMO_PASSWORD, request: post() }, auth);
  if ("refusal" in answer) throw new Error(answer.refusal);
  const [cookie = ""] = answer.headers.getSetCookie();
  expect(cookie).toMatch(/^onevisit\.session_token=/);
  expect(cookie).toMatch(/; HttpOnly/);
  expect(cookie).toMatch(/; SameSite=Lax/);
  expect(cookie).toMatch(/; Max-Age=43200/);
  expect(cookie).not.toMatch(/Secure/);

  const secure = testAuth(database, { publicUrl: "https://portal.example" });
  const request = post({}, "http://portal.example/en/sign-in");
  request.headers.set("origin", "https://portal.example");
  const secured = await signIn({ email: clerk, password: DEMO_PASSWORD, request }, secure);
  if ("refusal" in secured) throw new Error(secured.refusal);
  expect(secured.headers.getSetCookie()[0]).toMatch(/^__Secure-onevisit\.session_token=.*; Secure/);
});

test("unknown e-mail, wrong password and impossible input get the very same answer", async () => {
  const tries: [unknown, unknown][] = [
    [clerk, "wrong-password"],
    ["nobody@people.example", DEMO_PASSWORD],
    [clerk, ""],
    [clerk, undefined],
    [undefined, undefined],
    [clerk, "p".repeat(129)],
    [clerk, "密码🔑\u0000".repeat(20)],
    ["不是邮箱", DEMO_PASSWORD],
    ["a\u0000@people.example", DEMO_PASSWORD],
    [`${"a".repeat(5000)}@people.example`, DEMO_PASSWORD],
    [{ email: clerk }, ["x"]],
  ];
  for (const [email, password] of tries) {
    expect(await signIn({ email, password, request: post() }, auth)).toEqual({ refusal: "wrongCredentials" });
  }
});

test("any host the portal is reached under works; a form from another site does not", async () => {
  for (const host of ["127.0.0.1:3000", "localhost:8080", "[::1]:3000", "192.168.1.7:3000"]) {
    const request = post({ cookie: "a=b" }, `http://${host}/en/sign-in`);
    expect(await signIn({ email: clerk, password: DEMO_PASSWORD, request }, auth)).toHaveProperty("headers");
  }
  const foreign: Record<string, string>[] = [
    { origin: "https://evil.example" },
    { origin: "null", cookie: "a=b" },
  ];
  for (const headers of foreign) {
    expect(await signIn({ email: clerk, password: DEMO_PASSWORD, request: post(headers) }, auth)).toEqual({
      refusal: "foreignOrigin",
    });
  }
  const cookie = await signedIn(clerk);
  await expect(signOut(post({ cookie, origin: "https://evil.example" }), auth)).rejects.toMatchObject({
    code: "forbidden",
    reason: "foreignOrigin",
  });
  expect((await actorBehind(cookie)).kind).toBe("person");
});

test("guessing ends after ten tries, also when they come at once, and only for who guesses", async () => {
  const own = testAuth(database);
  const from = randomAddress();
  const guess = () =>
    signIn({ email: clerk, password: "wrong-password", request: post({ [CLIENT_ADDRESS]: from }) }, own);
  const answers = await Promise.all(Array.from({ length: 12 }, guess));
  expect(
    answers.filter((answer) => "refusal" in answer && answer.refusal === "tooManyAttempts"),
  ).toHaveLength(2);
  const right = { email: clerk, password: DEMO_PASSWORD };
  expect(await signIn({ ...right, request: post({ [CLIENT_ADDRESS]: from }) }, own)).toEqual({
    refusal: "tooManyAttempts",
  });
  expect(await signIn({ ...right, request: post() }, own)).toHaveProperty("headers");
});

test("one address cannot sign in without end, whatever the accounts", async () => {
  const request = () => post({ [CLIENT_ADDRESS]: "10.9.9.9" });
  const answers = [];
  for (let i = 0; i < 21; i++)
    answers.push(
      await signUp(
        { name: "A", email: `flood${i}@people.example`, password: "long enough!", request: request() },
        auth,
      ),
    );
  expect(answers.slice(0, 20).every((answer) => "headers" in answer)).toBe(true);
  expect(answers[20]).toEqual({ refusal: "tooManyAttempts" });
});

test("a citizen signs up once, is signed in, and holds no role", async () => {
  const form = { name: "王小明", email: "Wang@People.example", password: "一个足够长的密码短语呀" };
  const answer = await signUp({ ...form, request: post() }, auth);
  if ("refusal" in answer) throw new Error(answer.refusal);
  expect(await actorBehind(cookies(answer.headers))).toMatchObject({
    name: "王小明",
    email: "wang@people.example",
    memberships: [],
  });
  expect(await signUp({ ...form, email: "WANG@people.example", request: post() }, auth)).toEqual({
    refusal: "emailTaken",
  });
  await signedIn("wang@people.example", form.password);
});

test("sign-up refuses what the form refuses, and the demonstration's addresses", async () => {
  const right = { name: "A", email: "new@people.example", password: "long enough!" };
  const bad = [
    { name: "" },
    { name: "a\u0000b" },
    { email: "x" },
    { password: "short" },
    { password: "p".repeat(129) },
  ];
  for (const wrong of bad)
    expect(await signUp({ ...right, ...wrong, request: post() }, auth)).toEqual({ refusal: "invalid" });
  expect(await signUp({ ...right, email: "boss@demo.onevisit.example", request: post() }, auth)).toEqual({
    refusal: "emailTaken",
  });
  expect(await database.prisma.user.count({ where: { email: { in: [right.email, "x"] } } })).toBe(0);
});

test("the same address signing up twice at once makes one account", async () => {
  const form = { name: "A", email: "twice@people.example", password: "long enough!" };
  const answers = await Promise.all([1, 2].map(() => signUp({ ...form, request: post() }, auth)));
  expect(answers.filter((answer) => "headers" in answer)).toHaveLength(1);
  expect(answers).toContainEqual({ refusal: "emailTaken" });
});

test("outside demo mode a demonstration account is refused, and its old session is worth nothing", async () => {
  const cookie = await signedIn(clerk);
  const real = testAuth(database, { isDemo: false });
  expect(await signIn({ email: clerk, password: DEMO_PASSWORD, request: post() }, real)).toEqual({
    refusal: "wrongCredentials",
  });
  expect((await actorBehind(cookie, real)).kind).toBe("anonymous");
  expect((await actorBehind(cookie)).kind).toBe("person");
});

test("an ended membership gives nothing from its instant on", async () => {
  const cookie = await signedIn("editor2.labour@demo.onevisit.example");
  const at = new Date("2026-03-02T01:00:00Z");
  const roleAt = async (now: Date) =>
    (await actorOf(page(cookie), { prisma: database.prisma, auth, trackedCases }, now)).memberships.length;
  await database.prisma.membership.updateMany({
    where: { userId: "demo-editor2.labour" },
    data: { endedAt: at },
  });
  expect(await roleAt(new Date(at.getTime() - 1))).toBe(1);
  expect(await roleAt(at)).toBe(0);
});

test("a forged, cut or foreign cookie is nobody", async () => {
  const cookie = await signedIn(clerk);
  for (const bad of [
    "",
    "onevisit.session_token=x.y",
    cookie.slice(0, -6),
    `${cookie.slice(0, -10)}AAAAAAAAAA`,
    "=;;;",
  ])
    expect((await actorBehind(bad)).kind).toBe("anonymous");
});

test("the actor is found once per request, and knows the cases tracked in this browser", async () => {
  const caseId = randomUUID();
  const now = new Date();
  const setCookie = trackedCases.add(page(""), caseId, now);
  const request = page(setCookie.split(";", 1)[0] ?? "");
  const sources = { prisma: database.prisma, auth, trackedCases };
  const [first, second] = [actorOf(request, sources, now), actorOf(request, sources, now)];
  expect(first).toBe(second);
  expect(await first).toEqual({ kind: "anonymous", memberships: [], trackedCaseIds: [caseId] });
});

test("the seed can be run again, or after it was interrupted", async () => {
  await database.prisma.user.delete({ where: { id: "demo-citizen2" } });
  await seedPeople(database);
  expect(await database.prisma.user.count({ where: { isDemo: true } })).toBe(demoAccounts.length);
  await signedIn("citizen2@demo.onevisit.example");
});

test("a database out of reach is a fault that says so, not a wrong password", async () => {
  const pool = createPool("postgresql://nobody:nothing@127.0.0.1:1/none");
  const away = testAuth({ pool, prisma: createPrisma(pool) });
  const cookie = await signedIn(clerk);
  for (const asked of [
    signIn({ email: clerk, password: DEMO_PASSWORD, request: post() }, away),
    away.sessionUser(page(cookie)),
  ]) {
    const fault: unknown = await asked.catch((error: unknown) => error);
    expect(chainOf(fault)).toMatch(/ECONNREFUSED|Can't reach database/);
  }
});

/** Messages and codes of an error and its causes. */
function chainOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  return [error.message, String((error as { code?: unknown }).code), chainOf(error.cause)].join("\n");
}
