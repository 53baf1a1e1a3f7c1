// The guide for me: choosing place and situation on a phone, with and without JavaScript, in both languages; the place is
// remembered and can be forgotten; forms, samples, a merged district, events; one sheet of paper; data for programs.
import { expect, expectAccessible, person, phone, test } from "../fixtures/test.ts";

// 个体工商户设立登记 and 烟草专卖零售许可证补办 would do as well: a licence of firms that may be lost or damaged.
const SERVICE = "33-034-01-0003-08";
const RENEWAL = "33-007-01-0001-02";

const words = {
  zh: {
    show: "按我的情况显示",
    forget: "不再记住这个地区",
    lost: "遗失声明",
    damaged: "损坏的证件原件",
    blank: "空白表格",
    sample: "示例样表",
    former: "下城区已撤销",
  },
  en: {
    show: "Show what applies to me",
    forget: "Forget this place",
    lost: "Declaration of loss",
    damaged: "The damaged original",
    blank: "Blank form",
    sample: "Filled sample",
    former: "Xiacheng District is no more",
  },
} as const;

for (const lang of ["zh", "en"] as const) {
  for (const javaScriptEnabled of [true, false]) {
    test(`${lang}, ${javaScriptEnabled ? "with" : "without"} JavaScript: choose, see the papers change, be remembered, forget`, async ({
      browser,
    }) => {
      const page = await person(browser, null, { ...phone, javaScriptEnabled });
      const said = words[lang];
      const materials = page.locator("section", { has: page.locator("#materials") });
      await page.goto(`/${lang}/services/${SERVICE}`);
      // Nothing chosen: both may apply.
      await expect(materials).toContainText(said.lost);
      await expect(materials).toContainText(said.damaged);

      await page.locator("#division").selectOption("330106");
      await page.locator('input[name="s-loss"][value="damaged"]').check();
      await page.getByRole("button", { name: said.show }).click();
      await expect(page).toHaveURL(new RegExp(`/${lang}/services/${SERVICE}\\?.*division=330106`));
      expect(new URL(page.url()).searchParams.get("s-loss")).toBe("damaged");
      await expect(materials).toContainText(said.damaged);
      await expect(materials).not.toContainText(said.lost);
      await expect(page.locator('input[name="s-loss"][value="damaged"]')).toBeChecked();
      await expect(page.locator("#division")).toHaveValue("330106");
      if (javaScriptEnabled) await expectAccessible(page);

      // Remembered: another guide, and the results, are for the place at once.
      await page.goto(`/${lang}/services/${RENEWAL}`);
      await expect(page).toHaveURL(/division=330106/);
      await page.goto(`/${lang}/search?q=a`);
      await expect(page).toHaveURL(/division=330106/);

      await page.goto(`/${lang}/services/${RENEWAL}`);
      await page.getByRole("link", { name: said.forget }).click();
      await expect(page).toHaveURL(new RegExp(`/services/${RENEWAL}$`));
      await page.goto(`/${lang}/services/${SERVICE}`);
      await expect(page).not.toHaveURL(/division/);
    });
  }

  test(`${lang}: a merged district and a town`, async ({ browser }) => {
    const page = await person(browser, null, phone);
    const said = words[lang];
    await page.goto(`/${lang}/services/${SERVICE}?division=330103`);
    await expect(page.getByText(said.former)).toBeVisible();
    await expect(page.locator("#division")).toHaveValue("330105");
    await expectAccessible(page);

    // An old bookmark of the results leads to the successor as well.
    await page.goto(`/${lang}/search?q=a&division=330103`);
    await expect(page).toHaveURL(/division=330105/);

    await page.goto(`/${lang}/services/33-009-05-0006-01?division=330106903`);
    await expect(page.locator("#division")).toHaveValue("330106903");
    await expectAccessible(page);
  });

  test(`${lang}: a form to print, and its sample`, async ({ browser }) => {
    const page = await person(browser, null, phone);
    const said = words[lang];
    await page.goto(`/${lang}/services/${SERVICE}`);
    await page
      .getByRole("link", { name: new RegExp(said.blank) })
      .first()
      .click();
    await expect(page).toHaveURL(/\/forms\/1$/);
    await expectAccessible(page);
    expect(await page.locator("main td").allInnerTexts()).toEqual(
      expect.arrayContaining([expect.stringMatching(/^\s*$/)]),
    );
    await page.getByRole("link", { name: said.sample }).click();
    await expect(page).toHaveURL(/\/forms\/1\/sample$/);
    await expect(page.getByText("SAMPLE").first()).toBeVisible();
    await expect(page.getByText("样本").first()).toBeVisible();
    await expectAccessible(page);
  });

  test(`${lang}: an event in order, with one checklist`, async ({ browser }) => {
    const page = await person(browser, null, phone);
    await page.goto(`/${lang}`);
    await page.locator(`a[href="/${lang}/events/restaurant"]`).click();
    await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
    await expect(page.locator('section[aria-labelledby="steps"] ol > li')).toHaveCount(8);
    await expect(
      page
        .getByText(lang === "zh" ? /要用第 1 步的结果：营业执照/ : /needs from step 1: Business licence/)
        .first(),
    ).toBeVisible();
    await expectAccessible(page);
    await page.locator("#division").selectOption("330106");
    await page.locator("main form button").click();
    await expect(page).toHaveURL(/\/events\/restaurant\?division=330106/);
    await page.goto(`/${lang}/events?x`);
    await expectAccessible(page);
  });
}

test("an ordinary guide for a place prints on one sheet, and says for whom", async ({ browser }) => {
  const page = await person(browser, null);
  for (const path of [
    `/en/services/${RENEWAL}?division=330106&s-validity=expired`,
    `/zh/services/${RENEWAL}?division=330106`,
    `/en/services/${SERVICE}?division=330106&s-loss=lost`,
    "/zh/services/33-009-05-0006-01?division=330106903",
    "/en/services/33-029-01-0005-01?division=330106",
    "/en/services/33-029-01-0005-01/forms/1",
  ]) {
    await page.goto(path);
    const pdf = await page.pdf({
      format: "A4",
      margin: { top: "10mm", bottom: "10mm", left: "12mm", right: "12mm" },
    });
    const sheets = pdf.toString("latin1").match(/\/Type\s*\/Page\b(?!s)/g)?.length;
    expect(sheets, path).toBe(1);
  }
});

test("the address of a service answers people and programs", async ({ request }) => {
  const ask = (accept: string, language = "en") =>
    request.get(`/services/${RENEWAL}`, {
      headers: { Accept: accept, "Accept-Language": language },
      maxRedirects: 0,
    });
  const page = await ask("text/html", "en-GB");
  expect(page.status()).toBe(303);
  expect(page.headers()["location"]).toBe(`/en/services/${RENEWAL}`);
  expect((await ask("text/html", "zh-CN")).headers()["location"]).toBe(`/zh/services/${RENEWAL}`);

  const json = await ask("application/ld+json");
  expect(json.headers()["content-type"]).toContain("application/ld+json");
  const { "@graph": graph } = (await json.json()) as { "@graph": Record<string, unknown>[] };
  expect(graph[0]).toMatchObject({ "@type": "cpsv:PublicService", "dct:identifier": RENEWAL });

  const turtle = await ask("text/turtle");
  expect(turtle.headers()["vary"]).toContain("Accept");
  expect(await turtle.text()).toContain("a cpsv:PublicService");
  expect((await ask("image/png")).status()).toBe(406);
  const unknown = await request.get("/services/33-000-00-0000-00", { headers: { Accept: "text/turtle" } });
  expect(unknown.status()).toBe(404);
});

test("nobody is led elsewhere, and nonsense is refused in the reader's language", async ({ page }) => {
  for (const to of ["https://example.com/", "//example.com", "/en/desk", "/en/services/../desk", ""]) {
    const answer = await page.goto(`/en/place?${new URLSearchParams({ to, division: "330106" })}`);
    expect(answer?.status(), to).toBe(404);
  }
  const forms = await page.goto(`/en/services/${RENEWAL}/forms/99`);
  expect(forms?.status()).toBe(404);
  const unknown = await page.goto(`/zh/services/${RENEWAL}?division=999999`);
  expect(unknown?.status()).toBe(404);
  expect((await page.goto("/en/events/army"))?.status()).toBe(404);
  expect((await page.goto("/en/events/constructor"))?.status()).toBe(404);
});
