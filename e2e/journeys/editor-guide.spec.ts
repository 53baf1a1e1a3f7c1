// A guide from the version in force to the next one, without a script: written, checked, mended, reviewed by another with
// the differences before their eyes, read by the public, found by its new everyday name.
import type { Page } from "@playwright/test";
import { expect, expectAccessible, person, phone, test, unique } from "../fixtures/test.ts";

const noScript = { javaScriptEnabled: false };

/** Begins the next version of the guide with that code, and returns the draft's path without its language. */
async function begin(editor: Page, code: string, lang: "zh" | "en" = "en"): Promise<string> {
  await editor.goto(`/${lang}/newsroom/guides/${code}`);
  await editor.getByRole("button", { name: lang === "zh" ? "撰写下一版" : "Write the next version" }).click();
  await expect(editor).toHaveURL(/guide-drafts/);
  return new URL(editor.url()).pathname.slice(3);
}

/** Codes of guides of the department, most used first. */
async function codes(editor: Page): Promise<string[]> {
  await editor.goto("/en/newsroom/guides");
  const links = await editor.locator("main li a[href*='/newsroom/guides/33']").all();
  const addresses = await Promise.all(links.map((link) => link.getAttribute("href")));
  return addresses.map((address) => address?.split("/").at(-1) ?? "");
}

/** The page that somebody without scripts has before them, examined with scripts: axe cannot work without. */
async function examine(page: Page, examiner: Page): Promise<void> {
  await examiner.goto(page.url());
  await expectAccessible(examiner);
}

/** The unfolded last item of a list that was just added. */
function lastItem(page: Page, list: string) {
  return page.locator(`[id="${list}"] > div > ol > li`).last();
}

test("promised days, a document and an everyday name: finding, mending, review, publication, search", async ({
  browser,
}) => {
  test.setTimeout(120_000);
  const editor = await person(browser, "editor.guides", noScript);
  const examiner = await person(browser, "editor.guides");
  const [code = ""] = await codes(editor);
  const nickname = unique("quickpaper").replaceAll(/\W/g, "");
  const nicknameZh = `速办${nickname.slice(-6)}`;
  const draft = await begin(editor, code);

  await editor.getByLabel("Everyday names in English").fill(nickname);
  await editor.getByLabel("Everyday names in Chinese").fill(nicknameZh);
  // More than the law allows.
  const promised = editor.getByLabel("Promised time (working days)");
  const days = Number(await promised.inputValue());
  await editor.getByLabel("Longest the law allows").fill(String(days + 5));
  await promised.fill(String(days + 6));
  await editor.getByRole("button", { name: "Add another: Documents to hand in" }).click();
  // Nothing typed is lost by the list's button, and nothing is stored by it.
  await expect(editor.getByRole("status")).toContainText("not saved yet");
  await expect(promised).toHaveValue(String(days + 6));
  await expect(editor.getByLabel("Everyday names in English")).toHaveValue(nickname);
  const added = lastItem(editor, "guide.materials");
  await added.getByLabel("Document: Chinese").fill("演示承诺书");
  await added.getByLabel("Document: English").fill("Letter of undertaking");
  await added.getByLabel("Copies").fill("1");
  await editor.getByRole("button", { name: "Send to review" }).click();

  // Saved, not sent: what is wrong is said beside the field and above, with the way to mend it.
  await expect(editor.getByRole("alert")).toContainText("mend these first");
  await examine(editor, examiner);
  const findings = editor.getByRole("region", { name: /to mend before publishing/ });
  await expect(findings).toContainText(
    `${days + 6} working days are promised, but the law allows ${days + 5}`,
  );
  await expect(findings).toContainText("neither a form nor a sample");
  await findings.getByRole("link", { name: "Promised time (working days)" }).click();
  await expect(promised).toBeFocused();
  await promised.fill(String(days + 1));
  await lastItem(editor, "guide.materials").getByLabel("There is a blank form of it").check();
  await editor.getByRole("button", { name: "Save", exact: true }).last().click();
  await expect(editor.getByRole("status")).toContainText("Saved");
  await expect(editor.getByRole("heading", { name: "to mend before publishing" })).toHaveCount(0);
  await editor.getByRole("button", { name: "Send to review" }).click();
  await expect(editor.getByRole("status")).toContainText("Sent to review");
  // Whoever wrote it is offered no approval.
  await expect(editor.getByRole("button", { name: "Approve and publish" })).toHaveCount(0);

  const approver = await person(browser, "approver.guides", { ...noScript, ...phone });
  const approverExaminer = await person(browser, "approver.guides", phone);
  await approver.goto(`/en${draft}`);
  await expect(approver).toHaveURL(/review$/);
  const times = approver.getByRole("region", { name: "Times" }).locator("dl > div").first();
  await expect(times.locator("dt")).toContainText("Promised time");
  await expect(times.locator("del")).toContainText(String(days));
  await expect(times.locator("ins")).toContainText(String(days + 1));
  const documents = approver.getByRole("region", { name: "Documents", exact: true });
  await expect(documents.locator("ins").filter({ hasText: "Letter of undertaking" })).toBeVisible();
  await examine(approver, approverExaminer);
  await approver.goto(`/zh${draft}/review`);
  await expect(approver.getByRole("region", { name: "申请材料" })).toContainText("演示承诺书");
  await examine(approver, approverExaminer);
  await approver.getByLabel("生效日期").fill("2020-01-01");
  await approver.getByRole("button", { name: "审签并发布" }).click();
  await expect(approver.getByRole("alert")).toContainText("请选择今天或两年内的日期");
  await approver.getByLabel("生效日期").fill("");
  await approver.getByRole("button", { name: "审签并发布" }).click();
  await expect(approver.getByRole("status")).toContainText("已审签");

  const reader = await person(browser, null, { ...noScript, ...phone });
  await reader.goto(`/en/services/${code}`);
  await expect(reader.getByText("Letter of undertaking").first()).toBeVisible();
  await expect(reader.getByText(`${days + 1} working days`).first()).toBeVisible();
  // The index follows by a job: the reader asks again until it has come.
  for (const [lang, words] of [
    ["en", nickname],
    ["zh", nicknameZh],
  ] as const)
    await expect(async () => {
      await reader.goto(`/${lang}/search?q=${encodeURIComponent(words)}`);
      await expect(reader.locator(`a[href*="/services/${code}"]`).first()).toBeVisible({ timeout: 500 });
    }).toPass({ timeout: 15_000 });

  // Both versions stay, and what changed from one to the other can be read.
  await editor.goto(`/en/newsroom/guides/${code}`);
  await editor.getByRole("button", { name: "Compare" }).click();
  await expect(editor.getByRole("region", { name: "Times" }).locator("ins").first()).toBeVisible();
  await examine(editor, examiner);
});

test("in Chinese on a phone: a text waits for its translation, the reviewer returns it with a reason, it goes back", async ({
  browser,
}) => {
  test.setTimeout(120_000);
  const editor = await person(browser, "editor.guides", { ...noScript, ...phone });
  const examiner = await person(browser, "editor.guides", phone);
  const [, code = ""] = await codes(editor);
  await editor.goto("/zh/newsroom/guides");
  await examine(editor, examiner);
  const draft = await begin(editor, code, "zh");
  await editor.getByLabel("简介: 英文").fill("");
  await editor.getByRole("button", { name: "保存", exact: true }).last().click();
  await expect(editor.getByText("尚未翻译").first()).toBeVisible();
  await expect(editor.getByRole("link", { name: "简介：" })).toBeVisible();
  await examine(editor, examiner);
  await editor.getByRole("button", { name: "保存并预览" }).click();
  await expect(editor.getByRole("status")).toContainText("尚未发布");
  await examine(editor, examiner);
  await editor.goto(`/zh${draft}`);
  await editor.getByRole("button", { name: "送审" }).click();

  const approver = await person(browser, "approver.guides", noScript);
  await approver.goto(`/zh${draft}/review`);
  await approver.getByRole("button", { name: "退回编辑" }).click();
  await expect(approver.getByRole("alert")).toContainText("请写明需要修改的内容");
  await approver.getByLabel("需要修改的内容").fill("请补上英文简介");
  await approver.getByRole("button", { name: "退回编辑" }).click();
  await editor.goto(`/zh${draft}`);
  await expect(editor.getByRole("alert")).toContainText("请补上英文简介");
  await editor.goto(`/zh${draft}/review`);
  await editor.getByRole("button", { name: "作废草稿" }).click();
  await expect(editor.getByRole("status")).toContainText("已作废");
});

test("two editors write in one draft: one wins, the other keeps every word and sees what it would undo", async ({
  browser,
}) => {
  test.setTimeout(120_000);
  const first = await person(browser, "editor.guides");
  const second = await person(browser, "editor2.guides");
  const [, , code = ""] = await codes(first);
  const draft = await begin(first, code);
  await second.goto(`/en${draft}`);
  await first.getByLabel("Summary: English").fill("What the first editor wrote.");
  await first.getByRole("button", { name: "Save", exact: true }).last().click();
  await expect(first.getByRole("status")).toContainText("Saved");
  await second.getByLabel("Summary: English").fill("What the second editor wrote.");
  await second.getByRole("button", { name: "Save", exact: true }).last().click();
  const alert = second.getByRole("alert").first();
  await expect(alert).toContainText("Someone else has saved this draft");
  await expect(alert.locator("del")).toContainText("first");
  await expect(second.getByLabel("Summary: English")).toHaveValue("What the second editor wrote.");
  // There is one draft of a guide: the other editor is led to it.
  await second.goto(`/en/newsroom/guides/${code}`);
  await expect(second.getByRole("link", { name: "Go to the open draft" })).toBeVisible();
  await expect(second.getByRole("button", { name: "Write the next version" })).toHaveCount(0);
  await second.goto(`/en${draft}/review`);
  await second.getByRole("button", { name: "Discard the draft" }).click();
  await expect(second.getByRole("status")).toContainText("Discarded");
});

test("defects are listed for the department; other departments' guides are closed, and so are they to clerks", async ({
  browser,
}) => {
  const editor = await person(browser, "editor.guides");
  const code = (await codes(editor)).at(10) ?? "";
  for (const lang of ["en", "zh"]) {
    await editor.goto(`/${lang}/newsroom/guides/defects`);
    await expect(editor.getByRole("heading", { level: 1 })).toHaveText(
      lang === "en" ? "Defects" : "问题清单",
    );
    await expectAccessible(editor);
  }
  const city = await person(browser, "editor.labour");
  await city.goto(`/en/newsroom/guides/${code}`);
  await expect(city.getByText("written by its provincial agency")).toBeVisible();
  const stranger = await person(browser, "editor.province");
  expect((await stranger.goto(`/en/newsroom/guides/${code}`))?.status()).toBe(403);
  const clerk = await person(browser, "clerk.market");
  expect((await clerk.goto("/en/newsroom/guides"))?.status()).toBe(403);
});

test("a city's editor says what her office does otherwise; the public there reads it, in both languages", async ({
  browser,
}) => {
  const provincial = await person(browser, "editor.guides");
  const code = (await codes(provincial)).at(9) ?? "";
  const editor = await person(browser, "editor.labour", noScript);
  const examiner = await person(browser, "editor.labour", phone);
  await editor.goto(`/en/newsroom/guides/${code}`);
  await editor.getByRole("link", { name: /does otherwise/ }).click();
  const counter = unique("Counter");
  await editor.getByLabel("Window: Chinese").fill(`${counter}号窗口`);
  await editor.getByLabel("Window: English").fill(counter);
  await editor.getByLabel("Promised time here").fill("999");
  await editor.getByLabel("Why it changes").fill("The hall was rearranged.");
  await editor.getByRole("button", { name: "Save", exact: true }).click();
  await expect(editor.getByRole("region", { name: /to mend/ })).toContainText(
    "999 working days are promised here",
  );
  await expect(editor.getByLabel("Window: English")).toHaveValue(counter);
  await editor.getByLabel("Promised time here").fill("");
  await editor.getByRole("button", { name: "Save", exact: true }).click();
  await expect(editor.getByRole("status")).toContainText("The public sees it now");
  await examine(editor, examiner);
  const reader = await person(browser, null, { ...noScript, ...phone });
  await reader.goto(`/en/services/${code}?division=330100`);
  await expect(reader.getByText(counter, { exact: true })).toBeVisible();
  await reader.goto(`/zh/services/${code}?division=330100`);
  await expect(reader.getByText(`${counter}号窗口`)).toBeVisible();
});
