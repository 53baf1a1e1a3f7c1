// Something has gone wrong, and the administrator mends it: on a phone, without JavaScript, in Chinese; every act is
// recorded with its reason.
import { randomUUID } from "node:crypto";
import { portalDatabase } from "../fixtures/database.ts";
import { expect, expectAccessible, person, phone, test, unique } from "../fixtures/test.ts";

test("a job is given up and an incident closed, each with a reason", async ({ browser }) => {
  const [mailbox, about] = [unique("mailbox"), unique("about")];
  const database = await portalDatabase();
  const job = await database.query<{ id: string }>(
    `select id::text from graphile_worker.add_job('send-mail', json_build_object('caseId', $1::text, 'seq', 1, 'template', 'none'),
                                                  run_at => '2999-01-01')`,
    [randomUUID()],
  );
  const id = job.rows[0]?.id ?? "";
  await database.query(
    `update graphile_worker._private_jobs set attempts = max_attempts, last_error = $2 where id = $1`,
    [id, mailbox],
  );
  await database.query(
    `insert into engine_incident (id, kind, subject, detail, at) values ($1, 'eventRefused', $2, '{}', now())`,
    [randomUUID(), about],
  );
  await database.end();

  const administrator = await person(browser, "administrator", { ...phone, javaScriptEnabled: false });
  await administrator.goto("/zh/admin/engine");
  const stuck = (text: string) => administrator.locator("li.panel", { hasText: text });
  await stuck(mailbox).locator("summary").click();
  await stuck(mailbox).locator('button[value="giveUpJob"]').click();
  await expect(administrator).toHaveTitle(/^填写有误/);
  await expect(administrator.getByRole("alert")).toContainText("请填写理由");

  const tooLong = "理由".repeat(501);
  await stuck(mailbox).locator("textarea").fill(tooLong);
  await stuck(mailbox).locator('button[value="giveUpJob"]').click();
  await expect(stuck(mailbox).locator("textarea")).toHaveValue(tooLong);
  await expect(administrator.getByRole("alert")).toContainText("1000");
  await expectAccessibleWithoutScript();

  const [whyJob, whyIncident] = [unique("邮箱已注销"), unique("已电话告知")];
  await stuck(mailbox).locator("textarea").fill(whyJob);
  await stuck(mailbox).locator('button[value="giveUpJob"]').click();
  await expect(administrator.getByRole("status")).toContainText("任务已放弃");
  await expect(stuck(mailbox)).toHaveCount(0);

  await stuck(about).locator("summary", { hasText: "人工处理" }).click();
  await stuck(about).locator("textarea").fill(whyIncident);
  await stuck(about).locator("button[name=act]").click();
  await expect(stuck(about)).toHaveCount(0);

  for (const [reason, what] of [
    [whyJob, `放弃：任务 ${id}`],
    [whyIncident, "标记为已处理：系统自身发出的事件被拒绝"],
  ] as const)
    await expect(administrator.locator("tr", { hasText: reason })).toContainText(what);

  /** axe itself needs scripts, so the same page is looked at by somebody who has them. */
  async function expectAccessibleWithoutScript(): Promise<void> {
    const other = await person(browser, "administrator", phone);
    await other.goto("/zh/admin/engine");
    for (const summary of await other.locator("details summary").all()) await summary.click();
    await expectAccessible(other);
  }
});

test("what somebody else has mended meanwhile is said, and the reason is not lost", async ({ browser }) => {
  const about = unique("twice");
  const database = await portalDatabase();
  await database.query(
    `insert into engine_incident (id, kind, subject, detail, at) values ($1, 'defect', $2, '{}', now())`,
    [randomUUID(), about],
  );
  await database.end();
  const [first, second] = await Promise.all([1, 2].map(() => person(browser, "administrator")));
  if (first === undefined || second === undefined) throw new Error("two administrators are needed");
  for (const page of [first, second]) {
    await page.goto("/en/admin/engine");
    const incident = page.locator("li.panel", { hasText: about });
    await incident.locator("summary", { hasText: "Mend by hand" }).click();
    await incident.locator("textarea").fill(page === first ? "Told the office" : "Called the office");
  }
  const send = (page: typeof first) =>
    page.locator("li.panel", { hasText: about }).locator("button[name=act]").click();
  await send(first);
  await expect(first.getByRole("status")).toContainText("The incident is closed");
  await send(second);
  await expect(second.getByRole("alert")).toContainText("Called the office");
});

test("workflows are only for administrators; each page shows its diagram and where the cases are", async ({
  browser,
}) => {
  const clerk = await person(browser, "clerk.market");
  expect((await clerk.goto("/en/admin/workflows"))?.status()).toBe(403);
  const administrator = await person(browser, "administrator", { viewport: { width: 1280, height: 900 } });
  await administrator.goto("/en/admin/workflows");
  await administrator.getByRole("link", { name: "Complaint", exact: true }).click();
  await expect(administrator.getByRole("heading", { level: 1 })).toHaveText("Complaint");
  await expect(administrator.getByRole("img", { name: /Complaint: states and ways/ })).toBeVisible();
  await expect(administrator.getByRole("row", { name: /^Being handled / })).toContainText(/\d/);
  expect((await administrator.goto("/en/admin/workflows/nothing"))?.status()).toBe(404);
  expect((await administrator.goto("/en/admin/workflows/constructor"))?.status()).toBe(404);
});
