// The suggestions of the search box, key by key, after the ARIA pattern of an editable combobox with list autocomplete
// (https://www.w3.org/WAI/ARIA/apg/patterns/combobox/): in both languages, with input methods, by mouse and by finger.
import type { Locator, Page } from "@playwright/test";
import { expect, expectAccessible, person, phone, test } from "../fixtures/test.ts";

const typed = { zh: "护照", en: "passport" } as const;

async function open(
  page: Page,
  lang: "zh" | "en",
): Promise<{ box: Locator; list: Locator; options: Locator }> {
  await page.goto(`/${lang}`);
  const box = page.getByRole("combobox");
  const list = page.getByRole("listbox");
  await expect(box).toHaveAttribute("aria-expanded", "false");
  await box.click();
  await box.pressSequentially(typed[lang]);
  await expect(list).toBeVisible();
  return { box, list, options: list.getByRole("option") };
}

for (const lang of ["zh", "en"] as const) {
  test(`${lang}: arrows, Escape, caret keys, Tab and Enter`, async ({ page }) => {
    const { box, list, options } = await open(page, lang);
    await expect(box).toHaveAttribute("aria-expanded", "true");
    await expect(box).toHaveAttribute("aria-autocomplete", "list");
    await expect(box).toHaveAttribute("aria-controls", (await list.getAttribute("id")) ?? "");
    const count = await options.count();
    expect(count).toBeGreaterThan(2);
    // Told once, politely, when typing pauses.
    await expect(page.locator("p[role=status]")).toContainText(String(count));

    await box.press("ArrowDown");
    await expect(options.nth(0)).toHaveAttribute("aria-selected", "true");
    await expect(box).toHaveAttribute(
      "aria-activedescendant",
      (await options.nth(0).getAttribute("id")) ?? "",
    );
    await box.press("ArrowUp");
    await expect(box, "the text itself is one of the places").not.toHaveAttribute("aria-activedescendant");
    await box.press("ArrowUp");
    await expect(options.nth(count - 1)).toHaveAttribute("aria-selected", "true");
    await expect(list.locator('[aria-selected="true"]')).toHaveCount(1);
    await expectAccessible(page);

    await box.press("Home");
    await expect(box).not.toHaveAttribute("aria-activedescendant");
    expect(await box.evaluate((input: HTMLInputElement) => input.selectionStart)).toBe(0);
    await box.press("End");
    expect(await box.evaluate((input: HTMLInputElement) => input.selectionStart)).toBe(typed[lang].length);

    await box.press("Escape");
    await expect(list).toBeHidden();
    await expect(box).toHaveAttribute("aria-expanded", "false");
    await expect(box).toHaveValue(typed[lang]);
    await box.press("Alt+ArrowDown");
    await expect(list).toBeVisible();
    await expect(box).not.toHaveAttribute("aria-activedescendant");
    await box.press("Alt+ArrowUp");
    await expect(list).toBeHidden();
    await box.press("ArrowUp");
    await expect(options.nth(count - 1)).toHaveAttribute("aria-selected", "true");
    await box.press("Escape");
    await box.press("Escape");
    await expect(box).toHaveValue("");
    await expect(box).toBeFocused();

    await box.pressSequentially(typed[lang]);
    await expect(list).toBeVisible();
    await box.press("Tab");
    await expect(list).toBeHidden();
    await expect(box).not.toBeFocused();
    await expect(box, "Tab chooses nothing").toHaveValue(typed[lang]);

    await box.focus();
    await box.press("ArrowDown");
    const name = await options.nth(0).innerText();
    await box.press("Enter");
    await expect(page).toHaveURL(new RegExp(`/${lang}/services/`));
    await expect(page.getByRole("heading", { level: 1 })).toContainText(name.split("\n")[0]?.trim() ?? "");
  });

  test(`${lang}: Enter on the text searches for the text`, async ({ page }) => {
    const { box } = await open(page, lang);
    await box.press("Enter");
    await expect(page).toHaveURL(new RegExp(`/${lang}/search\\?q=`));
    // What was searched for stands in the box; nothing opens by itself.
    await expect(page.getByRole("listbox")).toBeHidden();
    await page.locator("#q").press("ArrowDown");
    await expect(page.getByRole("listbox").getByRole("option").first()).toBeVisible();
  });

  test(`${lang}: by mouse and by finger`, async ({ page, browser }) => {
    const { options } = await open(page, lang);
    await options.nth(1).click();
    await expect(page).toHaveURL(new RegExp(`/${lang}/services/`));
    const touch = await open(await person(browser, null, phone), lang);
    await expectAccessible(touch.box.page());
    await touch.options.nth(0).tap();
    await expect(touch.box.page()).toHaveURL(new RegExp(`/${lang}/services/`));
  });
}

test("中文输入法：组字时不发请求，按键归输入法，选定后才有建议", async ({ page }) => {
  const asked: string[] = [];
  page.on("request", (request) => {
    if (request.url().includes("/api/suggest")) asked.push(request.url());
  });
  await page.goto("/zh");
  const box = page.getByRole("combobox");
  await box.click();
  const input = await page.context().newCDPSession(page);
  for (const text of ["h", "hu", "hu zh", "hu zhao"])
    await input.send("Input.imeSetComposition", {
      text,
      selectionStart: text.length,
      selectionEnd: text.length,
    });
  await expect(box).toHaveValue("hu zhao");
  // Longer than the script waits after a letter.
  await page.waitForFunction(
    (since) => performance.now() > since + 400,
    await page.evaluate(() => performance.now()),
  );
  expect(asked, "nothing is asked while composing").toEqual([]);
  await expect(page.getByRole("listbox")).toBeHidden();
  await input.send("Input.insertText", { text: "护照" });
  await expect(page.getByRole("option").first()).toContainText("护照");
  await expect(box).toHaveValue("护照");
  expect(asked.every((url) => decodeURIComponent(url).includes("护照"))).toBe(true);

  // With a list open, Enter that ends a composition neither follows a suggestion nor searches.
  await box.press("ArrowDown");
  await input.send("Input.imeSetComposition", { text: "gua shi", selectionStart: 7, selectionEnd: 7 });
  await box.dispatchEvent("keydown", { key: "Enter", isComposing: true, bubbles: true, cancelable: true });
  await expect(page).toHaveURL(/\/zh$/);
});

test("an old answer never replaces a newer one, and none at all leaves the plain form", async ({ page }) => {
  await page.goto("/en");
  let letGo: () => void = () => {};
  const held = new Promise<void>((resolve) => (letGo = resolve));
  await page.route(/api\/suggest.*q=pass$/, async (route) => {
    await held;
    await route.continue().catch(() => {});
  });
  const box = page.getByRole("combobox");
  const first = page.waitForRequest(/q=pass$/);
  await box.pressSequentially("pass");
  const request = await first;
  await box.fill("driving licence");
  await expect(page.getByRole("option").first()).toContainText(/driving licence/i);
  letGo();
  expect(request.failure(), "the older request was given up").not.toBeNull();
  await expect(page.getByRole("option").first()).toContainText(/driving licence/i);

  await page.route(/api\/suggest/, (route) => route.abort());
  await box.fill("marriage");
  await expect(page.getByRole("listbox")).toBeHidden();
  await box.press("Enter");
  await expect(page).toHaveURL(/\/en\/search\?q=marriage/);
});

test("in forced colours the chosen suggestion stands out by the system's own", async ({ page }) => {
  await page.emulateMedia({ forcedColors: "active" });
  const { box, options } = await open(page, "en");
  await box.press("ArrowDown");
  const ground = (option: Locator) => option.evaluate((each) => getComputedStyle(each).backgroundColor);
  expect(await ground(options.nth(0))).not.toBe(await ground(options.nth(1)));
});
