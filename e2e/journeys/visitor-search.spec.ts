// Finding a service: in both languages, misspelt, in everyday words, without JavaScript; then the guide, and its start.
import { expect, person, phone, test } from "../fixtures/test.ts";

const serviceLink = 'main a[href*="/services/"]';

test("English on a phone without JavaScript: a typo is forgiven, filters narrow, the guide says all, and starts", async ({
  browser,
}) => {
  const page = await person(browser, null, { ...phone, javaScriptEnabled: false });
  await page.goto("/en");
  await page.getByRole("searchbox").or(page.getByRole("combobox")).first().fill("drivng lisence");
  await page.getByRole("button", { name: "Search" }).click();
  await expect(page).toHaveURL(/\/en\/search\?q=drivng\+lisence/);
  await expect(page.locator(serviceLink).first()).toContainText(/driving licen[cs]e/i);
  const before = total(await page.getByRole("heading", { level: 1 }).innerText());

  // The number beside a filter is the number of services one gets by choosing it.
  await page.locator("main details summary").first().click();
  const option = page.locator('input[name="fulfilment"][value="information"]');
  const promised = total(
    await page
      .locator("label", { has: option })
      .or(page.locator("li", { has: option }))
      .first()
      .innerText(),
  );
  await option.check();
  await page.getByRole("button", { name: "Apply filters" }).click();
  const after = total(await page.getByRole("heading", { level: 1 }).innerText());
  expect(after).toBe(promised);
  expect(after).toBeLessThan(before);
  await page
    .getByRole("link", { name: /Remove filter/ })
    .first()
    .click();
  expect(total(await page.getByRole("heading", { level: 1 }).innerText())).toBe(before);

  await page.goto("/en/search?q=renew+driving+licence&division=330106");
  await page.locator(serviceLink).first().click();
  await expect(page).toHaveURL(/\/en\/services\/[\w-]+\?division=330106/);
  const guide = page.locator("main");
  for (const part of [
    /Renew an expiring driving licence/,
    /working day/,
    /Xihu District/,
    /0571-555/,
    /Resident identity card/,
    /Article \d+/,
  ]) {
    await expect(guide.getByText(part).filter({ visible: true }).first()).toBeVisible();
  }
  await page.locator('main a[href*="/start"]').first().click();
  await expect(page).toHaveURL(/\/start\?division=330106/);
  await expect(
    page
      .getByText(/Xihu District/)
      .filter({ visible: true })
      .first(),
  ).toBeVisible();
});

test("中文：日常用语、不完整的词和两种语言都能找到", async ({ browser }) => {
  const page = await person(browser, null, { ...phone, javaScriptEnabled: false });
  for (const [words, wanted] of [
    ["驾照", "机动车驾驶证"],
    ["身份证丢了", "居民身份证遗失补领"],
    ["护照", "护照"],
    ["公积金", "公积金"],
  ] as const) {
    await page.goto(`/zh/search?q=${encodeURIComponent(words)}`);
    await expect(page.locator(serviceLink).filter({ hasText: wanted }).first()).toBeVisible();
  }
  // The same page in the other language keeps what was looked for.
  await page.getByRole("link", { name: "English" }).click();
  await expect(page).toHaveURL(/\/en\/search\?q=/);
});

test("nothing found: the page says what to try", async ({ page }) => {
  await page.goto("/en/search?q=zzqqxxyyzz");
  await expect(page.getByRole("heading", { level: 1 })).toContainText("Nothing found");
  await expect(page.getByText("What you can try")).toBeVisible();
});

test("suggestions while typing: by keyboard, without stealing the focus, straight to the guide", async ({
  page,
}) => {
  await page.goto("/en");
  const box = page.getByRole("combobox").first();
  await box.click();
  await box.pressSequentially("replace a lost driv");
  const list = page.getByRole("listbox");
  await expect(list.getByRole("option").first()).toContainText(/driving licence/i);
  await expect(box).toBeFocused();
  await box.press("ArrowDown");
  await expect(box).toHaveAttribute("aria-activedescendant", /.+/);
  await expect(box).toBeFocused();
  await box.press("Escape");
  await expect(list).toBeHidden();
  await expect(box).toHaveValue("replace a lost driv");
  await box.press("ArrowDown");
  await box.press("ArrowDown");
  await box.press("Enter");
  await expect(page).toHaveURL(/\/en\/services\//);
});

test("pages of results are addresses of their own, and together they hold every result once", async ({
  request,
}) => {
  const codes: string[] = [];
  for (const page of [1, 2, 3]) {
    const html = await (await request.get(`/en/search?q=licence&page=${page}`)).text();
    codes.push(
      ...new Set([...html.matchAll(/href="\/en\/services\/([\w-]+)/g)].map((match) => match[1] ?? "")),
    );
  }
  expect(codes).toHaveLength(60);
  expect(new Set(codes).size).toBe(60);
});

/** The first number in a text, such as 1,234. */
function total(text: string): number {
  return Number(/\d[\d,]*/.exec(text)?.[0].replaceAll(",", ""));
}
