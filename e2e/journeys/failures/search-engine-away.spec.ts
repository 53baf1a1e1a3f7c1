// Meilisearch stands still: search answers from PostgreSQL and says so; when the engine is back, so is search, by itself.
import { readFileSync, readdirSync } from "node:fs";
import { expect, person, phone, test } from "../../fixtures/test.ts";
import { runningPortal } from "../../fixtures/portal.ts";

/** The Meilisearch process that serves this portal's data folder. */
function enginePid(): number {
  const { dataDir } = runningPortal();
  for (const entry of readdirSync("/proc").filter((name) => /^\d+$/.test(name))) {
    try {
      const words = readFileSync(`/proc/${entry}/cmdline`, "utf8").split("\0");
      const isEngine = (words[0] ?? "").endsWith("meilisearch");
      if (isEngine && words.some((word) => word.includes(dataDir))) return Number(entry);
    } catch {
      // The process ended while we looked.
    }
  }
  throw new Error("Meilisearch is not running");
}

const reserve = /Search is running on its reserve|搜索暂用备用方式/;

test("search answers without its engine, says so, and recovers by itself", async ({ browser }) => {
  test.skip(process.platform !== "linux", "looks for the engine in /proc");
  test.setTimeout(90_000);
  const page = await person(browser, null, { ...phone, javaScriptEnabled: false });
  await page.goto("/en/search?q=passport");
  await expect(page.getByText(reserve)).toHaveCount(0);
  const link = page.locator('main a[href*="/services/"]');
  await expect(link.first()).toBeVisible();

  const pid = enginePid();
  process.kill(pid, "SIGSTOP");
  try {
    for (const [path, words] of [
      // Another query than before: that page is kept, and needs no engine.
      ["/en/search?q=renew+passport", /passport/i],
      ["/zh/search?q=护照", /护照/],
    ] as const) {
      await page.goto(path);
      await expect(link.first()).toHaveText(words);
      await expect(page.getByText(reserve)).toBeVisible();
    }
  } finally {
    process.kill(pid, "SIGCONT");
  }
  await expect(async () => {
    await page.goto("/en/search?q=renew+passport");
    await expect(link.first()).toBeVisible();
    await expect(page.getByText(reserve)).toHaveCount(0, { timeout: 100 });
  }).toPass({ timeout: 20_000 });
});
