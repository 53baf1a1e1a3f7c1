// The portal is killed at any moment: all that was acknowledged is there after the next start, and nothing is doubled.
import { act, fileComplaint, send, type FiledCase } from "../../fixtures/complaint.ts";
import { isAlive, runningPortal, startPortal } from "../../fixtures/portal.ts";
import { expect, person, test } from "../../fixtures/test.ts";

test("kill -9 while complaints come in: each acknowledged one is there once, with its clock and its mail", async ({
  browser,
}) => {
  test.setTimeout(180_000);
  const portal = runningPortal();
  const citizens = await Promise.all(
    [1, 2, 3].map(() => person(browser, null, { javaScriptEnabled: false })),
  );
  const filed: FiledCase[] = [];
  let isDown = false;
  // Each citizen files one complaint after the other until the portal is gone.
  const filing = citizens.map(async (page) => {
    while (!isDown) {
      try {
        filed.push(await fileComplaint(page));
      } catch (error) {
        if (!isDown) throw error;
      }
    }
  });
  await expect.poll(() => filed.length, { timeout: 60_000 }).toBeGreaterThanOrEqual(4);
  isDown = true;
  process.kill(portal.pid, "SIGKILL");
  await expect.poll(() => isAlive(portal.pid)).toBe(false);
  // Whoever is in the middle of it gives up: their browsers are closed.
  await Promise.all(citizens.map((page) => page.context().close()));
  await Promise.allSettled(filing);

  await startPortal({ dataDir: portal.dataDir, port: portal.port });
  const citizen = await person(browser, null, { javaScriptEnabled: false });
  const intake = await person(browser, "intake");
  for (const { number, secret, subject } of filed) {
    await citizen.goto("/en/track");
    await citizen.locator("#number").fill(number);
    await citizen.locator("#secret").fill(secret);
    await citizen.getByRole("button", { name: "Show the case" }).click();
    await expect(citizen.getByText(subject).first()).toBeVisible();
    await expect(citizen.getByText("The hotline centre has your complaint")).toBeVisible();
    await expect(async () => {
      await citizen.goto("/en/demo/outbox");
      expect(await citizen.locator("main li h2").filter({ hasText: number }).count()).toBe(1);
    }).toPass({ timeout: 15_000 });
  }
  expect(new Set(filed.map(({ number }) => number)).size).toBe(filed.length);

  // And it goes on working.
  const [first] = filed;
  if (first === undefined) throw new Error("no case");
  await intake.goto(`/en/desk/cases/${first.number}`);
  const form = await act(intake, "complaint.dispatched");
  await form.locator('select[name="leadAgencyId"]').selectOption({ index: 1 });
  await send(form);
  await expect(intake.getByRole("status")).toContainText("Dispatched");
});
