// Two clerks open the same case: the quicker one wins, the other is told so and loses no word.
import { act, dispatch, fileComplaint, send } from "../fixtures/complaint.ts";
import { expect, person, test } from "../fixtures/test.ts";

test("one wins, the other gets a clear message and keeps what was typed", async ({ browser }) => {
  const citizen = await person(browser, null);
  const { number } = await fileComplaint(citizen);
  await dispatch(await person(browser, "intake"), number);
  const first = await person(browser, "clerk.market");
  const second = await person(browser, "clerk2.market");
  await first.goto(`/en/desk/cases/${number}`);
  await second.goto(`/en/desk/cases/${number}`);

  await send(await act(first, "complaint.accepted"));
  await expect(first.getByRole("status")).toContainText("Accepted");

  const refusal = await act(second, "complaint.returned");
  await refusal.locator('[name="reason"]').fill("This shop is not in our district.");
  await refusal.locator('[name="rule"]').fill("List of powers, item 7");
  const [response] = await Promise.all([
    second.waitForResponse((answer) => answer.request().method() === "POST"),
    send(refusal),
  ]);
  expect(response.status()).toBe(409);
  await expect(second.getByRole("alert")).toContainText("Someone was quicker");
  await expect(second.getByRole("alert")).toContainText("Jiang");
  await expect(second.getByText("This shop is not in our district.")).toBeVisible();
  // The page shows the case as it is now, with what is possible now.
  await expect(second.locator('input[value="complaint.accepted"]')).toHaveCount(0);
  await expect(second.locator('input[value="complaint.answerDrafted"]')).toHaveCount(1);
});

test("a clerk of another office can neither see nor move the case", async ({ browser }) => {
  const citizen = await person(browser, null);
  const { number } = await fileComplaint(citizen);
  await dispatch(await person(browser, "intake"), number);
  const stranger = await person(browser, "clerk.housing");
  expect((await stranger.goto(`/en/desk/cases/${number}`))?.status()).toBeGreaterThanOrEqual(403);
  const forged = await stranger.request.post(`/en/desk/cases/${number}`, {
    form: { event: "complaint.accepted", expectedVersion: "2" },
  });
  expect([403, 404]).toContain(forged.status());
  const clerk = await person(browser, "clerk.market");
  await clerk.goto(`/en/desk/cases/${number}`);
  await expect(clerk.locator('input[value="complaint.accepted"]')).toHaveCount(1);
});
