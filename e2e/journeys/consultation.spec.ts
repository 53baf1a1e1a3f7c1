// A question to an office, from the form to the answer: the same pages as a complaint's, in the consultation's own words.
import { act, dispatch, fileComplaint, send } from "../fixtures/complaint.ts";
import { expect, expectAccessible, person, phone, test } from "../fixtures/test.ts";

test("asked, dispatched, answered, checked, rated; named by its kind wherever it is shown", async ({
  browser,
}) => {
  test.setTimeout(120_000);
  const citizen = await person(browser, "citizen2", phone);
  const { number, subject } = await fileComplaint(citizen, "en", "consultation");
  await citizen.goto(`/en/cases/${number}`);
  await expect(citizen).toHaveTitle(new RegExp(`Question ${number}`));
  await expectAccessible(citizen);
  await citizen.goto("/en/my");
  await expect(citizen.getByText(`Question ${number}`)).toBeVisible();

  const intake = await person(browser, "intake");
  await intake.goto("/en/desk");
  await intake.getByRole("link", { name: "Question", exact: true }).click();
  await expect(intake).toHaveURL(/kind=consultation/);
  await dispatch(intake, number, "consultation");

  const clerk = await person(browser, "clerk.market");
  await clerk.goto("/en/desk?kind=consultation");
  await expect(clerk.getByRole("link", { name: subject })).toBeVisible();
  await clerk.goto(`/en/desk/cases/${number}`);
  await expectAccessible(clerk);
  const draft = await act(clerk, "consultation.answerDrafted");
  await send(draft);
  await expect(clerk.getByRole("alert")).toBeVisible();
  const again = await act(clerk, "consultation.answerDrafted");
  await again.locator('textarea[name="text"]').fill("The price at the shelf counts.");
  await send(again);
  const supervisor = await person(browser, "supervisor.market");
  await supervisor.goto(`/en/desk/cases/${number}`);
  await send(await act(supervisor, "consultation.answerApproved"));

  await citizen.goto(`/en/cases/${number}`);
  await expect(citizen.getByText("The price at the shelf counts.").first()).toBeVisible();
  const rated = await act(citizen, "consultation.rated");
  await rated.getByLabel(/5 · Very satisfied/).check();
  await send(rated);
  await expect(citizen.getByRole("status")).toContainText("Your rating is recorded");
  await expect(citizen.locator('form input[name="event"]')).toHaveCount(0);
});
