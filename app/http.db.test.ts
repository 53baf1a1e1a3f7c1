// The web server with its real pages on a real database: public pages are kept by each portal and fresh in all of them right
// after a change, hold nothing of who asked, and are the very pages that Remix makes.
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { createRequestHandler, type ServerBuild } from "@remix-run/node";
import { createServer as createVite } from "vite";
import { afterAll, beforeAll, expect, test } from "vitest";
import { editDraft } from "#app/domain/catalogue/editing/edit-draft.server.ts";
import { approveDraft } from "#app/domain/catalogue/editing/approve-draft.server.ts";
import { readDraft } from "#app/domain/catalogue/editing/read-draft.server.ts";
import { startDraft } from "#app/domain/catalogue/editing/start-draft.server.ts";
import { submitForReview as submitDraft } from "#app/domain/catalogue/editing/submit-for-review.server.ts";
import { approve } from "#app/domain/notices/approve.server.ts";
import { createDraft } from "#app/domain/notices/create-draft.server.ts";
import { submitForReview } from "#app/domain/notices/submit-for-review.server.ts";
import { withdraw } from "#app/domain/notices/withdraw.server.ts";
import { rowsListener } from "#app/platform/kept-rows.server.ts";
import { type Listening, listenForChanges } from "#app/platform/page-changes.server.ts";
import { testDatabase } from "#app/testing/database.ts";
import { addService } from "#app/testing/guides.ts";
import { addAgencies, addPerson } from "#app/testing/people.ts";
import { createHttp } from "./http.ts";
import { findPublicPage } from "./public-pages.ts";
import { publicRenderer } from "./public-renderer.ts";

const database = await testDatabase();
afterAll(database.close);
Object.assign(process.env, {
  DATABASE_URL: database.url,
  PUBLIC_URL: "http://localhost:3000",
  AUTH_SECRET: "test-secret-0123456789-0123456789-abcdef",
  SEAL_KEY: "0".repeat(64),
  DEMO: "off",
});
delete process.env["MEILI_URL"];

const agencyId = "330000-hrs";
const code = "33-TEST-1";
type Portal = { url: string; listening: Listening };
let build: ServerBuild;
let portals: Portal[];
let people: Record<"editor" | "approver", Awaited<ReturnType<typeof addPerson>>>;

beforeAll(async () => {
  const vite = await createVite({
    configFile: "remix.config.js",
    server: { middlewareMode: true, hmr: false, watch: null },
    optimizeDeps: { noDiscovery: true },
    logLevel: "error",
  });
  afterAll(() => vite.close());
  build = (await vite.ssrLoadModule("virtual:remix/server-build")) as ServerBuild;
  await addAgencies(database, agencyId);
  await addService(database, code);
  people = {
    editor: await addPerson(database, [{ agencyId, role: "editor" }]),
    approver: await addPerson(database, [{ agencyId, role: "approver" }]),
  };
  portals = [await startPortal(), await startPortal()];
}, 120_000);

async function startPortal(): Promise<Portal> {
  const portal = await createHttp({ mode: "test", publicUrl: "http://localhost:3000", build });
  const server = createServer(portal.answer);
  await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
  const all = [rowsListener, portal.changes];
  const listening = await listenForChanges(database.url, {
    onTopics: (topics) => all.forEach((each) => each.onTopics(topics)),
    onDeaf: () => all.forEach((each) => each.onDeaf()),
    onHearing: () => all.forEach((each) => each.onHearing()),
  });
  afterAll(async () => {
    await listening.stop();
    server.close();
  });
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, listening };
}

type Page = { status: number; html: string; isHit: boolean; headers: Headers };

async function get({ url }: Portal, path: string, headers: Record<string, string> = {}): Promise<Page> {
  const answer = await fetch(url + path, { headers, redirect: "manual" });
  const isHit = answer.headers.get("server-timing") === "cache;desc=hit";
  return { status: answer.status, html: await answer.text(), isHit, headers: answer.headers };
}

/** The page in both portals, after each has heard what was committed: what every reader from now on gets. */
async function everywhere(path: string): Promise<Page[]> {
  await Promise.all(portals.map(({ listening }) => listening.caughtUp()));
  return Promise.all(portals.map((portal) => get(portal, path)));
}

/** Asks until both portals keep the page. */
async function keepEverywhere(...paths: string[]): Promise<void> {
  for (const path of paths) {
    await everywhere(path);
    expect((await everywhere(path)).map(({ isHit }) => isHit)).toEqual([true, true]);
  }
}

async function submittedNotice(titleEn: string): Promise<string> {
  const { id } = await createDraft(database, {
    agencyId,
    actor: people.editor,
    now: new Date(),
    text: {
      type: "service-change",
      titleZh: "窗口时间调整",
      titleEn,
      bodyZh: "自三月起窗口服务时间调整。\n\n请提前预约。",
      bodyEn: "Counter hours change in March.\n\nPlease book ahead.",
    },
  });
  await submitForReview(database, { noticeId: id, actor: people.editor, now: new Date() });
  return id;
}

test("a notice that is approved, and one that is withdrawn, is on the very next pages of two portals", async () => {
  const noticeId = await submittedNotice("Counters move");
  const lists = ["/en", "/en/notices"];
  await keepEverywhere(...lists);
  const { slug } = await approve(database, { noticeId, actor: people.approver, now: new Date() });
  for (const path of lists)
    for (const { html, isHit } of await everywhere(path)) {
      expect(isHit).toBe(false);
      expect(html).toContain("Counters move");
    }
  await keepEverywhere(...lists, `/en/notices/${slug}`);
  const reasons = { reasonZh: "内容有误", reasonEn: "It was all wrong" };
  await withdraw(database, { noticeId, actor: people.approver, now: new Date(), ...reasons });
  for (const { html } of await everywhere("/en/notices")) expect(html).not.toContain("Counters move");
  for (const { html } of await everywhere(`/en/notices/${slug}`)) expect(html).toContain("It was all wrong");
});

test("a guide's next edition is on the very next pages of two portals", async () => {
  const path = `/en/services/${code}`;
  await keepEverywhere(path, "/en/accessibility");
  await everywhere("/en/search?q=lodge");
  const now = new Date();
  const { editor, approver } = people;
  const { id: draftId } = await startDraft(database, { code, actor: editor, now });
  const { content } = await readDraft(database, draftId);
  const named = { ...content, name: { zh: "民宿登记", en: "Register a lodge" } };
  await editDraft(database, { draftId, actor: editor, now, content: named });
  await submitDraft(database, { draftId, actor: editor, now, content: named });
  expect((await everywhere(path)).map(({ isHit }) => isHit)).toEqual([true, true]);
  await approveDraft(database, { draftId, actor: approver, now });
  for (const { html } of await everywhere(path)) expect(html).toContain("Register a lodge");
  for (const { html } of await everywhere("/en/search?q=lodge"))
    expect(html).toMatch(/Register a <mark[^>]*>lodge</);
  // What has nothing to do with it stays.
  expect((await everywhere("/en/accessibility")).map(({ isHit }) => isHit)).toEqual([true, true]);
});

test("a notice whose time comes is there in time, though nobody announces it", async () => {
  const noticeId = await submittedNotice("Opens on its own");
  const publishAt = new Date(Date.now() + 3_000);
  await approve(database, { noticeId, actor: people.approver, now: new Date(), publishAt });
  const [portal] = portals;
  if (portal === undefined) throw new Error("no portal");
  await portal.listening.caughtUp();
  const before = await get(portal, "/en/notices");
  expect(before.html).not.toContain("Opens on its own");
  expect(Number(/s-maxage=(\d+)/.exec(before.headers.get("cache-control") ?? "")?.[1])).toBeLessThanOrEqual(
    3,
  );
  await expect
    .poll(async () => (await get(portal, "/en/notices")).html, { timeout: 10_000, interval: 100 })
    .toContain("Opens on its own");
  expect(Date.now()).toBeGreaterThanOrEqual(publishAt.getTime());
});

test("whoever asks, with whatever cookies, gets the same page", async () => {
  const [portal] = portals;
  if (portal === undefined) throw new Error("no portal");
  const path = `/en/services/${code}?division=330000`;
  const reader = {
    Cookie: "better-auth.session_token=mine",
    Authorization: "Bearer mine",
    "X-Forwarded-Host": "evil.example",
    "Accept-Language": "zh",
  };
  const mine = await get(portal, path, reader);
  const theirs = await get(portal, path);
  expect([mine.isHit, theirs.isHit]).toEqual([false, true]);
  expect(theirs.html).toBe(mine.html);
  expect(theirs.html).not.toMatch(/mine|evil/);
  expect(mine.headers.getSetCookie()).toEqual([]);
});

test("who chose a place is sent to the page with it, by an answer that nobody keeps", async () => {
  const [portal] = portals;
  if (portal === undefined) throw new Error("no portal");
  const path = `/en/services/${code}`;
  await keepEverywhere(path);
  const sent = await get(portal, path, { Cookie: "place=330000" });
  expect(sent.status).toBe(303);
  expect(sent.headers.get("location")).toBe(`${path}?division=330000`);
  expect(sent.headers.get("cache-control")).toBe("private, no-store");
  expect((await get(portal, path)).isHit).toBe(true);
});

test("pages that know their reader, and refusals, are kept by nobody", async () => {
  const [portal] = portals;
  if (portal === undefined) throw new Error("no portal");
  for (const [path, status, control] of [
    ["/en/my", undefined, /no-store/],
    ["/en/track", 200, /no-store/],
    ["/en/services/nowhere", 404, /^private/],
    ["/en/search?theme=made-up", 400, /^private/],
    ["/en/complaints/new", 200, /^private, no-cache$/],
  ] as const) {
    const answer = await get(portal, path);
    if (status !== undefined) expect([path, answer.status]).toEqual([path, status]);
    if (answer.status !== 302 && answer.status !== 303)
      expect(answer.headers.get("cache-control")).toMatch(control);
    expect((await get(portal, path)).isHit).toBe(false);
  }
});

test.each([
  "/zh",
  "/en",
  "/zh/search",
  "/en/search?q=licence&page=1",
  "/en/search?q=nothing+at+all",
  `/zh/services/${code}`,
  `/en/services/${code}?division=330000`,
  `/en/services/${code}/start?division=330000`,
  "/zh/notices",
  "/en/accessibility",
])("%s is made as Remix makes it", async (address) => {
  const page = findPublicPage(address, undefined);
  if (page === undefined) throw new Error("not public");
  const render = publicRenderer(build, { mode: "test", publicUrl: "http://localhost:3000" });
  const ours = await render(page);
  const remix = await createRequestHandler(
    build,
    "test",
  )(new Request(new URL(page.address, "http://localhost:3000")));
  // The place of what a hydrated page would be told.
  const theirs = (await remix.text()).replaceAll(/<!--\/?\$-->/g, "");
  expect(ours.status).toBe(remix.status);
  expect(ours.body.toString()).toBe(theirs);
});
