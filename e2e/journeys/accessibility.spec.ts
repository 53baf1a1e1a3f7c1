// Every kind of page, in both languages, on the smallest phone: no violation that axe can find, nothing wider than the
// screen; its picture is kept.
import { join } from "node:path";
import type { Page } from "@playwright/test";
import { dispatch, fileComplaint } from "../fixtures/complaint.ts";
import { artefacts } from "../fixtures/portal.ts";
import { expect, expectAccessible, person, phone, test } from "../fixtures/test.ts";

const publicPages: Record<string, string> = {
  front: "",
  results: "/search?q=licence",
  "results-filtered": "/search?fulfilment=appointment&division=330100",
  "results-none": "/search?q=zzzzqqqqxxxx",
  guide: "/services/33-007-01-0001-02",
  "guide-for-a-place": "/services/33-007-01-0001-02?division=330106",
  start: "/services/33-007-01-0001-02/start?division=330106",
  complaint: "/complaints/new?division=330100",
  track: "/track",
  notices: "/notices",
  "sign-in": "/sign-in",
  "sign-up": "/sign-up",
  accessibility: "/accessibility",
  outbox: "/demo/outbox",
  "not-found": "/nowhere",
};

async function check(page: Page, name: string, lang: string): Promise<void> {
  await expectAccessible(page);
  await page.screenshot({ path: join(artefacts, "phone", `${name}-${lang}.png`), fullPage: true });
}

for (const lang of ["zh", "en"] as const) {
  for (const [name, path] of Object.entries(publicPages)) {
    test(`${lang}: ${name}`, async ({ browser }) => {
      const page = await person(browser, null, phone);
      await page.goto(`/${lang}${path}`);
      await check(page, name, lang);
    });
  }

  test(`${lang}: a notice`, async ({ browser }) => {
    const page = await person(browser, null, phone);
    await page.goto(`/${lang}/notices`);
    await page.locator('main a[href*="/notices/"]').first().click();
    await expect(page).toHaveURL(/\/notices\/[\w-]+$/);
    await check(page, "notice", lang);
  });

  test(`${lang}: a form with errors`, async ({ browser }) => {
    const page = await person(browser, null, { ...phone, javaScriptEnabled: true });
    await page.goto(`/${lang}/complaints/new`);
    await page
      .getByRole("button", { name: lang === "zh" ? "提交" : "Send", exact: true })
      .last()
      .click();
    await expect(page.getByRole("alert")).toBeVisible();
    await check(page, "complaint-errors", lang);
  });

  test(`${lang}: a case, for its citizen and at the desk`, async ({ browser }) => {
    test.setTimeout(120_000);
    const citizen = await person(browser, "citizen", phone);
    const { number } = await fileComplaint(citizen, lang);
    await check(citizen, "received", lang);
    await citizen.goto(`/${lang}/cases/${number}`);
    await check(citizen, "journey", lang);
    await citizen.goto(`/${lang}/my`);
    await check(citizen, "my", lang);

    const intake = await person(browser, "intake", phone);
    await intake.goto(`/${lang}/desk`);
    await check(intake, "desk", lang);
    await intake.goto(`/${lang}/desk/cases/${number}`);
    await check(intake, "desk-case", lang);
    await dispatch(intake, number);
    const clerk = await person(browser, "clerk.market", phone);
    await clerk.goto(`/${lang}/desk/cases/${number}`);
    await check(clerk, "desk-case-clerk", lang);
  });

  test(`${lang}: newsroom`, async ({ browser }) => {
    const editor = await person(browser, "editor.labour", phone);
    await editor.goto(`/${lang}/newsroom`);
    await check(editor, "newsroom", lang);
    await editor.goto(`/${lang}/newsroom/new`);
    await check(editor, "newsroom-new", lang);
    await editor.goto(`/${lang}/newsroom`);
    await editor.locator('main a[href*="/newsroom/"][href*="-"]').first().click();
    await check(editor, "newsroom-notice", lang);
  });

  // The longest page there is: its diagram, all as text, and all its rules.
  test(`${lang}: a workflow`, async ({ browser }) => {
    test.slow();
    const administrator = await person(browser, "administrator", phone);
    await administrator.goto(`/${lang}/admin/workflows/complaint`);
    await check(administrator, "admin-workflow", lang);
  });

  test(`${lang}: administration`, async ({ browser }) => {
    const administrator = await person(browser, "administrator", phone);
    for (const [name, path] of [
      ["admin-people", "/admin"],
      ["admin-engine", "/admin/engine"],
      ["admin-workflows", "/admin/workflows"],
    ] as const) {
      await administrator.goto(`/${lang}${path}`);
      await check(administrator, name, lang);
    }
  });
}

test("a public page weighs less than 60 kB on first load and loads no font", async ({ browser }) => {
  const page = await person(browser, null, phone);
  for (const path of ["/en", "/zh/search?q=身份证", "/en/services/33-007-01-0001-02", "/zh/complaints/new"]) {
    const session = await page.context().newCDPSession(page);
    await session.send("Network.enable");
    await session.send("Network.setCacheDisabled", { cacheDisabled: true });
    let bytes = 0;
    session.on("Network.loadingFinished", (event) => (bytes += event.encodedDataLength));
    await page.goto(path, { waitUntil: "networkidle" });
    await session.detach();
    expect(bytes, `${path}: ${bytes} bytes`).toBeLessThan(60_000);
    expect(bytes, path).toBeGreaterThan(2_000);
  }
});
