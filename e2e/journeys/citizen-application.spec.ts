// A citizen applies for a service on a phone without JavaScript: from its guide to the form, past what was forgotten, to
// the case, which counts the office's time.
import { expect, expectAccessible, phone, test } from "../fixtures/test.ts";

const SERVICE = "33-034-01-0002-01";
const PLACE = "330106";

for (const lang of ["zh", "en"] as const) {
  test(`${lang}: applied for on a phone without JavaScript`, async ({ browser, baseURL }) => {
    const context = await browser.newContext({ baseURL: baseURL ?? "", ...phone, javaScriptEnabled: false });
    const page = await context.newPage();
    await page.goto(`/${lang}/services/${SERVICE}/start?division=${PLACE}`);
    await page.locator('a[href*="/apply"]').click();
    const send = page.locator("main form button").last();

    // Everything that is missing is told at once, the papers too, and what was typed stays.
    await page.locator("#statement").fill("Example: a small shop for noodles.");
    await send.click();
    const summary = page.locator("#error-summary");
    for (const field of ["name", "idKind", "idNumber", "email", "ready"])
      await expect(summary.locator(`a[href="#${field}"]`)).toHaveCount(1);
    await expect(page.locator("#statement")).toHaveValue("Example: a small shop for noodles.");

    await page.locator("#name").fill("Example Zhang");
    await page.locator("#idKind").selectOption("passport");
    await page.locator("#idNumber").fill("12");
    await page.locator("#email").fill("example.zhang@example.org");
    for (const box of await page.locator('input[name="ready"]').all()) await box.check();
    await send.click();
    await expect(summary.locator("a")).toHaveCount(1);
    await page.locator("#idNumber").fill("E12345678");
    await send.click();

    await page.waitForURL(/\/applications\/received/);
    await page.locator('main a[href*="/cases/"]').click();
    await expect(page.locator("main")).toContainText(lang === "zh" ? "视为已经受理" : "counts as accepted");
    await context.close();
  });
}

test("the form to apply is accessible, with its errors too", async ({ page }) => {
  await page.goto(`/en/services/${SERVICE}/apply?division=${PLACE}`);
  await expectAccessible(page);
  await page.locator("main form button").last().click();
  await expect(page.locator("#error-summary")).toBeVisible();
  await expectAccessible(page);
});

test("what cannot be applied for there leads back to how it is done", async ({ page }) => {
  await page.goto(`/en/services/${SERVICE}/apply?division=999999`);
  expect(new URL(page.url()).pathname).toBe(`/en/services/${SERVICE}/start`);
});
