// Searching at the desk: a clerk finds the office's own cases by words, number, place and day, and nobody else's.
import { dispatch, fileComplaint } from "../fixtures/complaint.ts";
import { expect, expectAccessible, person, phone, test } from "../fixtures/test.ts";

// A case is filed and sent to its office before it can be searched for.
test.describe.configure({ timeout: 120_000 });

for (const lang of ["zh", "en"] as const) {
  test(`${lang}: words, filters and numbers find one's own cases, without JavaScript on a phone too`, async ({
    browser,
  }) => {
    const citizen = await person(browser, null);
    const filed = await fileComplaint(citizen, lang);
    const mark = filed.subject.split(" ").at(-1) ?? "";
    const intake = await person(browser, "intake");
    await dispatch(intake, filed.number);

    const clerk = await person(browser, "clerk.market", { ...phone, javaScriptEnabled: false });
    // The accessibility check is a script: it looks at the same addresses in a browser that runs scripts.
    const looking = await person(browser, "clerk.market", phone);
    const expectSameAccessible = async (): Promise<void> => {
      await looking.goto(clerk.url());
      await expectAccessible(looking);
    };
    await clerk.goto(`/${lang}/desk`);
    await clerk.locator("#desk-q").fill(mark);
    await clerk.locator("#desk-q").press("Enter");
    await expect(clerk).toHaveURL(new RegExp(`/${lang}/desk/search\\?q=${mark}`));
    const hit = clerk.locator("main ol").getByRole("link", { name: filed.subject });
    await expect(hit).toBeVisible();
    await expect(clerk.getByText(filed.number)).toBeVisible();
    await expectSameAccessible();
    // Who is behind it is nowhere, and cannot be searched for.
    expect(await clerk.locator("main").innerText()).not.toContain("Example Zhang");
    await clerk.goto(`/${lang}/desk/search?q=${encodeURIComponent("Example Zhang")}`);
    await expect(clerk.getByText(filed.number)).toHaveCount(0);
    await expectSameAccessible();

    // The number beside a choice is what one gets by it; a chip takes it off again. Of one's own case, because others file
    // and close theirs meanwhile.
    await clerk.goto(`/${lang}/desk/search?q=${mark}`);
    const before = total(await clerk.getByRole("heading", { level: 1 }).innerText());
    await clerk.locator("main details summary").first().click();
    const option = clerk.locator('input[name="standing"][value="open"]');
    const promised = total(await clerk.locator("label", { has: option }).innerText());
    await option.check();
    await clerk.locator('main form button[type="submit"]').last().click();
    expect(total(await clerk.getByRole("heading", { level: 1 }).innerText())).toBe(promised);
    await expectSameAccessible();
    await clerk.locator("main ul a").filter({ hasText: "×" }).first().click();
    expect(total(await clerk.getByRole("heading", { level: 1 }).innerText())).toBe(before);

    // The number itself leads straight to the case.
    await clerk.locator("#desk-q").fill(filed.number.toLowerCase().replaceAll("-", " "));
    await clerk.locator("#desk-q").press("Enter");
    await expect(clerk).toHaveURL(new RegExp(`/desk/cases/${filed.number}`));

    const other = await person(browser, "clerk.housing");
    for (const q of [mark, filed.number, filed.number.slice(4)]) {
      await other.goto(`/${lang}/desk/search?q=${encodeURIComponent(q)}`);
      await expect(other).toHaveURL(/\/desk\/search/);
      await expect(other.locator("main ol a")).toHaveCount(0);
      await expect(other.getByText(filed.subject)).toHaveCount(0);
    }
    await expectAccessible(other);
  });
}

test("by keyboard: / comes to the box, j goes through what was found, Enter opens it", async ({
  browser,
}) => {
  const clerk = await person(browser, "clerk.market");
  await clerk.goto("/en/desk");
  await clerk.locator("body").press("/");
  const box = clerk.locator("#desk-q");
  await expect(box).toBeFocused();
  await box.pressSequentially("complaint / 投诉");
  await expect(box, "a slash in the text is a slash").toHaveValue("complaint / 投诉");
  await box.fill("");
  await box.press("Enter");
  await expect(clerk).toHaveURL(/\/desk\/search/);
  await clerk.locator("body").press("j");
  const first = clerk.locator("[data-queue-link]").first();
  await expect(first).toBeFocused();
  await first.press("Enter");
  await expect(clerk).toHaveURL(/\/desk\/cases\/C/);
});

test("the same box finds services and notices", async ({ browser }) => {
  const clerk = await person(browser, "clerk.market");
  await clerk.goto("/en/desk/search?q=fishing");
  const services = clerk.getByRole("link", { name: /^Services \d/ });
  const promised = total(await services.innerText());
  await services.click();
  expect(total(await clerk.getByRole("heading", { level: 1 }).innerText())).toBe(promised);
  await expect(clerk.locator('main article a[href^="/en/services/"]').first()).toBeVisible();
  await expectAccessible(clerk);
  await clerk.getByRole("link", { name: /^Notices \d/ }).click();
  await expect(clerk.locator('main ol a[href^="/en/notices/"]').first()).toBeVisible();
});

/** The first number in a text, such as 1,234. */
function total(text: string): number {
  return Number(/\d[\d,]*/.exec(text.replace(/“[^”]*”/, ""))?.[0].replaceAll(",", ""));
}
