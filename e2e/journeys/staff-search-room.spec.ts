// People search in vain; staff see it and mend it with a synonym and a pinned answer, and the next visitor finds it. Works
// without JavaScript, in both languages, on a phone.
import type { Page } from "@playwright/test";
import { expect, expectAccessible, person, phone, test } from "../fixtures/test.ts";

/** A word that nobody has searched for: of letters only, as what has digits is not counted. */
function unheardOf(letters: string, length: number): string {
  return Array.from({ length }, () => letters.charAt(Math.floor(Math.random() * letters.length))).join("");
}

/** Often enough to stand among what is searched for most in vain. */
async function searchInVain(visitor: Page, address: string): Promise<void> {
  for (let time = 0; time < 4; time++) {
    await visitor.goto(address);
    await expect(visitor.getByRole("article")).toHaveCount(0);
  }
}

test("an administrator sees what a visitor has just searched for in vain, adds a synonym, and the visitor finds it", async ({
  browser,
}) => {
  const word = `quokk${unheardOf("jkqvwxz", 8)}`;
  const address = `/en/search?q=${word}`;
  const visitor = await person(browser, null, { ...phone, javaScriptEnabled: false });
  await searchInVain(visitor, address);

  const administrator = await person(browser, "administrator", { javaScriptEnabled: false });
  await administrator.goto("/en/newsroom/search");
  const row = administrator
    .getByRole("table", { name: "Searches that found nothing" })
    .getByRole("row", { name: word });
  await expect(row).toContainText("4");
  await row.getByRole("link", { name: `Add a synonym for “${word}”` }).click();
  await expect(administrator.getByLabel("What people type")).toHaveValue(word);

  // What is wrong is said beside the field, and what was typed stays.
  await administrator.getByLabel("Why?").fill("asked for at the counter");
  await administrator.getByRole("button", { name: "Save the synonym" }).click();
  await expect(administrator).toHaveTitle(/^Error: /);
  await expect(administrator.getByRole("alert")).toContainText("Give at least one term");
  await expect(administrator.getByLabel("Why?")).toHaveValue("asked for at the counter");

  await administrator.getByLabel("What the catalogue calls it").fill("ordinary passport");
  await administrator.getByRole("button", { name: "Try it out" }).click();
  const wouldGet = administrator.locator("section", { hasText: "What they would get with this" }).last();
  await expect(wouldGet).toContainText("Get your first ordinary passport");
  // Nothing is saved by trying.
  await visitor.goto(address);
  await expect(visitor.getByRole("article")).toHaveCount(0);

  await administrator.getByRole("button", { name: "Save the synonym" }).click();
  await expect(administrator.getByRole("status")).toContainText("The synonym is saved");
  await visitor.goto(address);
  await expect(visitor.getByRole("alert")).toHaveCount(0);
  await visitor
    .getByRole("link", { name: /ordinary passport/ })
    .first()
    .click();
  await expect(visitor.getByRole("heading", { level: 1 })).toContainText("passport");

  // The engine has taken the word by itself within moments: until then the page says that the reserve answers.
  const engine = administrator.locator("section.panel", { hasText: "Search engine" });
  await expect(async () => {
    await administrator.goto(`/en/newsroom/search/synonym?lang=en&phrase=${word}`);
    await expect(engine).toContainText("ordinary passport", { timeout: 500 });
  }).toPass();

  // Something was found and opened, so it is not among what led nowhere.
  await administrator.goto("/en/newsroom/search");
  await expect(row).toContainText("5 of 6");
  const unopened = administrator.getByRole("table", { name: "Searches after which nothing was opened" });
  await expect(unopened.getByRole("row", { name: word })).toHaveCount(0);

  await administrator.getByRole("button", { name: `Remove the synonym “${word}”` }).click();
  await expect(administrator.getByRole("status")).toContainText("The synonym is removed");
  await visitor.goto(address);
  await expect(visitor.getByRole("article")).toHaveCount(0);
});

test("an editor of the general office pins answers on a phone, in Chinese, and the public gets them at once", async ({
  browser,
}) => {
  const phrase = unheardOf("鸮鸱鹉麤犇骉猋鱻羴", 6);
  const address = `/zh/search?q=${encodeURIComponent(phrase)}`;
  const visitor = await person(browser, null, { ...phone, javaScriptEnabled: false });
  await searchInVain(visitor, address);

  const editor = await person(browser, "editor.province", { ...phone, javaScriptEnabled: false });
  await editor.goto("/zh/newsroom");
  await editor.getByRole("link", { name: "检索室", exact: true }).click();
  await editor
    .getByRole("link", { name: `为“${phrase}”置顶答案` })
    .first()
    .click();
  await editor.getByLabel("词语或基本编码").fill("护照 首次申领");
  await editor.getByRole("button", { name: "查找" }).click();
  await editor.getByRole("link", { name: "置顶：普通护照首次申领", exact: true }).first().click();
  await editor.getByLabel("词语或基本编码").fill("护照 遗失");
  await editor.getByRole("button", { name: "查找" }).click();
  await editor
    .getByRole("link", { name: /^置顶：.*护照.*遗失/ })
    .first()
    .click();
  await editor.getByRole("link", { name: /^上移：/ }).click();
  await expect(editor.locator("section", { hasText: "这样修改后会得到" }).last()).toContainText("护照");
  await editor.getByRole("button", { name: "保存置顶答案" }).click();
  await expect(editor.getByRole("status")).toContainText("置顶答案已保存");

  await visitor.goto(address);
  const found = visitor.getByRole("article");
  await expect(found).toHaveCount(2);
  await expect(found.first()).toContainText("遗失");
  await expect(found.first()).toContainText("置顶答案");
  await expect(found.nth(1)).toContainText("普通护照首次申领");
  await visitor.goto(`${address}&fulfilment=payment`);
  await expect(visitor.getByRole("article")).toHaveCount(0);

  await editor.getByRole("button", { name: `取消“${phrase}”的全部置顶` }).click();
  await expect(editor.getByRole("status")).toContainText("没有置顶答案");
  await visitor.goto(address);
  await expect(visitor.getByRole("article")).toHaveCount(0);
});

for (const [lang, options] of [
  ["zh", phone],
  ["en", {}],
] as const)
  test(`every page of the search room can be used by everybody (${lang})`, async ({ browser }) => {
    const visitor = await person(browser, null);
    await searchInVain(visitor, `/${lang}/search?q=quagg${unheardOf("jkqvwxz", 7)}`);
    const administrator = await person(browser, "administrator", options);
    for (const path of [
      "",
      "/synonym",
      "/synonym?lang=en&phrase=passport&terms=passport%0Apassport",
      "/pins",
      "/pins?lang=zh&phrase=%E6%8A%A4%E7%85%A7&draft=1&codes=unknown&find=%E6%8A%A4%E7%85%A7",
    ]) {
      await administrator.goto(`/${lang}/newsroom/search${path}`);
      await expectAccessible(administrator);
    }
  });

test("others are kept out", async ({ browser }) => {
  const editor = await person(browser, "editor.labour");
  const answer = await editor.goto("/en/newsroom/search");
  expect(answer?.status()).toBe(403);
  await editor.goto("/en/newsroom");
  await expect(editor.getByRole("link", { name: "Search room" })).toHaveCount(0);
  const visitor = await person(browser, null);
  await visitor.goto("/en/newsroom/search");
  await expect(visitor).toHaveURL(/sign-in/);
});
