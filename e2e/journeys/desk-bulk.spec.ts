// Many at once: a supervisor ticks overdue cases in the queue and presses them with one instruction.
import { expect, expectAccessible, person, test } from "../fixtures/test.ts";

test("two ticked cases are pressed, what is missing is said, and the ticks are not lost", async ({
  browser,
}) => {
  const supervisor = await person(browser, "supervisor.market", { javaScriptEnabled: true });
  await supervisor.goto("/en/desk?kind=complaint&task=supervise");
  const boxes = supervisor.locator('input[name="case"]');
  const before = await boxes.count();
  expect(before).toBeGreaterThan(2);
  await boxes.nth(0).check();
  // The keyboard ticks too: x on the row that has the focus.
  await supervisor.locator("[data-queue-link]").nth(1).focus();
  await supervisor.keyboard.press("x");
  await expect(boxes.nth(1)).toBeChecked();
  await supervisor.getByText(/many at once/).click();
  await supervisor.getByRole("button", { name: "Record" }).click();
  await expect(supervisor.getByRole("alert")).toContainText("Say what you ordered");
  await expect(boxes.nth(0)).toBeChecked();
  await expect(boxes.nth(1)).toBeChecked();
  await expectAccessible(supervisor);
  await supervisor.getByLabel("What you ordered").fill("Answer by Friday and report.");
  await supervisor.getByRole("button", { name: "Record" }).click();
  await expect(supervisor.getByRole("status")).toContainText("Pressed: 2 cases");
  await expect(boxes).toHaveCount(before - 2);
});
