// One box for services and notices: tabs with exact counts, a place that comes first, numbers that lead straight to what
// they name, and ways on where nothing is found. Without JavaScript, in both languages.
import type { Browser, Page } from "@playwright/test";
import { expect, expectAccessible, person, phone, test } from "../fixtures/test.ts";

const plain = { ...phone, javaScriptEnabled: false };
const words = {
  zh: {
    q: "渔业",
    services: "事项",
    notices: "公告",
    elsewhere: /暂不办理/,
    nothing: /没有找到/,
    order: "排序",
  },
  en: {
    q: "fishing",
    services: "Services",
    notices: "Notices",
    elsewhere: /Not offered in/,
    nothing: /Nothing found/,
    order: "Order",
  },
} as const;

// Through many pages, each looked at by the accessibility check too.
test.describe.configure({ timeout: 120_000 });

for (const lang of ["zh", "en"] as const) {
  const text = words[lang];

  test(`${lang}: tabs tell how many there are of each kind, and lead to all of them`, async ({ browser }) => {
    const page = await person(browser, null, plain);
    await page.goto(`/${lang}/search?q=${encodeURIComponent(text.q)}`);
    await expectSameAccessible(browser, page);
    const tab = page.getByRole("link", { name: new RegExp(`^${text.notices} ?\\d`) });
    const promised = total(await tab.innerText());
    expect(promised).toBeGreaterThan(0);
    await tab.click();
    await expect(page).toHaveURL(/in=notices/);
    expect(total(await page.getByRole("heading", { level: 1 }).innerText())).toBe(promised);
    await expect(page.locator('main h3 a[href*="/notices/"]').first()).toBeVisible();
    await expectSameAccessible(browser, page);
    const back = page.getByRole("link", { name: new RegExp(`^${text.services} ?\\d`) });
    const services = total(await back.innerText());
    await back.click();
    expect(total(await page.getByRole("heading", { level: 1 }).innerText())).toBe(services);
  });

  test(`${lang}: a chosen place orders and marks, and hides nothing`, async ({ browser }) => {
    const page = await person(browser, null, plain);
    await page.goto(`/${lang}/search?q=${encodeURIComponent(text.q)}`);
    const before = total(await page.getByRole("heading", { level: 1 }).innerText());
    await page.locator("main details summary").first().click();
    await page.locator("#division").selectOption("330106");
    await page.getByLabel(text.order, { exact: true }).selectOption("used");
    await page.locator('main form button[type="submit"]').last().click();
    await expect(page).toHaveURL(/division=330106.*sort=used|sort=used.*division=330106/);
    expect(total(await page.getByRole("heading", { level: 1 }).innerText())).toBe(before);
    await expectSameAccessible(browser, page);
    // Through all pages: first what is offered there, then what is not, and says so.
    const marks: boolean[] = [];
    for (;;) {
      for (const card of await page.locator("main article").all())
        marks.push((await card.getByText(text.elsewhere).count()) === 0);
      const next = page.locator('main a[rel="next"]');
      if ((await next.count()) === 0) break;
      await next.click();
    }
    expect(marks).toHaveLength(before);
    expect(marks).toEqual(marks.toSorted((a, b) => Number(b) - Number(a)));
    expect(new Set(marks).size, "some are offered there and some are not").toBe(2);
    // Taking the place off says so in the address, whatever was chosen before.
    await page.locator('main ul a[href*="division="]').filter({ hasText: "×" }).first().click();
    await expect(page).toHaveURL(/division=(?:&|$)/);
    await expect(page.getByText(text.elsewhere)).toHaveCount(0);
  });

  test(`${lang}: where nothing is found, every way leads on`, async ({ browser }) => {
    const page = await person(browser, null, plain);
    await page.goto(`/${lang}/search?q=zzqqxxyyzz`);
    await expect(page.getByRole("heading", { level: 1 })).toContainText(text.nothing);
    await expectSameAccessible(browser, page);
    const main = page.locator("main");
    for (const href of [`/${lang}/complaints/new`, `/${lang}/track`, `/${lang}/search?theme=n-`])
      await expect(main.locator(`a[href^="${href}"]`).first()).toBeVisible();
    await expect(main.getByText("12345")).toBeVisible();
    // Filters that leave nothing are said to be the reason.
    await page.goto(`/${lang}/search?q=${encodeURIComponent(text.q)}&fulfilment=payment&audience=1&depth=I`);
    const without = main.getByRole("link", { name: lang === "zh" ? /去掉筛选条件/ : /without filters/ });
    const promised = total((await without.innerText()).replace(/^\D*/, ""));
    await without.click();
    expect(total(await page.getByRole("heading", { level: 1 }).innerText())).toBe(promised);
  });
}

test("the number of a service or of a case leads straight there", async ({ browser }) => {
  const page = await person(browser, null, plain);
  await page.goto("/en/search?q=passport");
  const href = (await page.locator('main article a[href*="/services/"]').first().getAttribute("href")) ?? "";
  const code = /services\/([\w-]+)/.exec(href)?.[1] ?? "";
  await page.locator("#q").fill(` ${code} `);
  await page.locator("#q").press("Enter");
  await expect(page).toHaveURL(new RegExp(`/en/services/${code}$`));
  await page.goto("/en/search?q=C26-0000-000X");
  await expect(page, "a wrong number is searched for").toHaveURL(/\/en\/search/);
});

/** The check itself is a script: it looks at the same address in a browser that runs scripts. */
async function expectSameAccessible(browser: Browser, page: Page): Promise<void> {
  const looking = await person(browser, null, phone);
  await looking.goto(page.url());
  await expectAccessible(looking);
  await looking.context().close();
}

/** The first number in a text, such as 1,234. */
function total(text: string): number {
  return Number(/\d[\d,]*/.exec(text.replace(/“[^”]*”/, ""))?.[0].replaceAll(",", ""));
}
