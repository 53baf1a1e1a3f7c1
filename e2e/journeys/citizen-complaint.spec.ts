// A complaint from the phone of a citizen to the answer and back: the whole way, through everybody's hands.
import { act, dispatch, fileComplaint, send } from "../fixtures/complaint.ts";
import { expect, person, phone, test } from "../fixtures/test.ts";

test("filed on a phone without JavaScript, dispatched, asked, answered, checked, rated, done again once", async ({
  browser,
}) => {
  test.setTimeout(120_000);
  const citizen = await person(browser, null, { ...phone, javaScriptEnabled: false });
  const { number, secret, subject } = await fileComplaint(citizen);

  // Elsewhere, number and secret are enough; one of them is not.
  const elsewhere = await person(browser, null, { ...phone, javaScriptEnabled: false });
  expect((await elsewhere.goto(`/en/cases/${number}`))?.status()).toBe(404);
  await elsewhere.goto("/en/track");
  await elsewhere.locator("#number").fill(number);
  await elsewhere.locator("#secret").fill("AAAA-AAAA-AAAA");
  await elsewhere.getByRole("button", { name: "Show the case" }).click();
  await expect(elsewhere.getByRole("alert")).toContainText("No case has this number and this secret");
  await expect(elsewhere.locator("#number")).toHaveValue(number);
  await elsewhere.locator("#secret").fill(secret.toLowerCase().replaceAll("-", " "));
  await elsewhere.getByRole("button", { name: "Show the case" }).click();
  await expect(elsewhere.getByText("The hotline centre has your complaint")).toBeVisible();

  const intake = await person(browser, "intake");
  await intake.goto("/en/desk");
  await expect(intake.getByRole("heading", { level: 1 })).toContainText("queue");
  await dispatch(intake, number);
  await citizen.goto(`/en/cases/${number}`);
  await expect(citizen.getByText(/has your complaint and must answer you by/)).toBeVisible();

  const clerk = await person(browser, "clerk.market");
  await clerk.goto(`/en/desk/cases/${number}`);
  await expect(clerk.getByText(subject).first()).toBeVisible();
  // The agency never sees who complains.
  expect(await clerk.content()).not.toContain("Example Zhang");
  expect(await clerk.content()).not.toContain("example.zhang@example.org");
  await send(await act(clerk, "complaint.accepted"));
  await expect(clerk.getByRole("status")).toContainText("Accepted");

  await clerk.goto(`/en/desk/cases/${number}`);
  const question = await act(clerk, "complaint.informationAsked");
  await question.locator("textarea").fill("Which shop, and on which day?");
  await send(question);
  await citizen.goto(`/en/cases/${number}`);
  await expect(citizen.getByText("Which shop, and on which day?").first()).toBeVisible();
  await expect(citizen.getByText("Standing still").first()).toBeVisible();
  const reply = await act(citizen, "complaint.informationGiven");
  await reply.locator("textarea").fill("The one in Example Road, last Monday.");
  await send(reply);

  await clerk.goto(`/en/desk/cases/${number}`);
  const draft = await act(clerk, "complaint.answerDrafted");
  // A refusal without a remedy is none: the page says so and keeps the text.
  await draft.getByLabel("Refused", { exact: true }).check();
  await draft.getByLabel("Text of the answer").fill("The price at the till was right.");
  await send(draft);
  await expect(clerk.getByRole("alert")).toContainText("Say what the citizen can do against it");
  const again = await act(clerk, "complaint.answerDrafted");
  await expect(again.getByLabel("Text of the answer")).toHaveValue("The price at the till was right.");
  await again.getByLabel("Solved", { exact: true }).check();
  await again
    .getByLabel("Text of the answer")
    .fill("The shop has paid back 2.10 yuan and corrected the label.");
  await send(again);
  await expect(clerk.getByRole("status")).toContainText("handed in for checking");

  // Not seen by the citizen before a second person has read it.
  await citizen.goto(`/en/cases/${number}`);
  await expect(citizen.getByText("paid back 2.10 yuan")).toHaveCount(0);
  await clerk.goto(`/en/desk/cases/${number}`);
  await expect(clerk.locator('input[value="complaint.answerApproved"]')).toHaveCount(0);
  const supervisor = await person(browser, "supervisor.market");
  await supervisor.goto(`/en/desk/cases/${number}`);
  await expect(supervisor.getByText("paid back 2.10 yuan").first()).toBeVisible();
  await send(await act(supervisor, "complaint.answerApproved"));
  await expect(supervisor.getByRole("status")).toContainText("Answer sent to the citizen");

  await citizen.goto(`/zh/cases/${number}`);
  await expect(citizen.getByText("paid back 2.10 yuan").first()).toBeVisible();
  await citizen.goto(`/en/cases/${number}`);
  const rating = await act(citizen, "complaint.rated");
  await send(rating);
  await expect(citizen.getByRole("alert")).toContainText("Choose one of the five");
  const rated = await act(citizen, "complaint.rated");
  await rated.getByLabel(/Very dissatisfied/).check();
  await send(rated);
  const redo = await act(citizen, "complaint.reopened");
  await redo.locator("textarea").fill("The label is wrong again.");
  await send(redo);

  await clerk.goto(`/en/desk/cases/${number}`);
  const second = await act(clerk, "complaint.answerDrafted");
  await second.getByLabel("Solved", { exact: true }).check();
  await second.getByLabel("Text of the answer").fill("Corrected for good, and checked twice.");
  await send(second);
  await supervisor.goto(`/en/desk/cases/${number}`);
  await send(await act(supervisor, "complaint.answerApproved"));
  await citizen.goto(`/en/cases/${number}`);
  const verdict = await act(citizen, "complaint.rated");
  await verdict.getByLabel(/5 · Very satisfied/).check();
  await send(verdict);
  await expect(citizen.getByText("This case is closed.")).toBeVisible();
  await expect(citizen.getByText("Corrected for good, and checked twice.").first()).toBeVisible();
  // Once is once.
  await expect(citizen.locator('input[value="complaint.reopened"]')).toHaveCount(0);

  await elsewhere.goto("/en/demo/outbox");
  await expect(elsewhere.getByText(number).first()).toBeVisible();
  expect(await elsewhere.content()).not.toContain(secret);
});

test("a form sent twice is one case", async ({ browser }) => {
  const page = await person(browser, null, { javaScriptEnabled: false });
  await fileComplaint(page);
  const first = page.url();
  const number = /C\d\d-[0-9A-Z]{4}-[0-9A-Z]{4}/.exec(await page.locator("main").innerText())?.[0];
  await page.goBack();
  await page.getByRole("button", { name: "Send", exact: true }).last().click();
  await expect(page).toHaveURL(first);
  expect(/C\d\d-[0-9A-Z]{4}-[0-9A-Z]{4}/.exec(await page.locator("main").innerText())?.[0]).toBe(number);
});

for (const hasJavaScript of [false, true]) {
  for (const lang of ["zh", "en"] as const) {
    test(`${lang}, ${hasJavaScript ? "with" : "without"} JavaScript: an incomplete form says what is wrong, leads there and keeps the words`, async ({
      browser,
    }) => {
      const page = await person(browser, null, { ...phone, javaScriptEnabled: hasJavaScript });
      await page.goto(`/${lang}/complaints/new`);
      await page.locator("#body").fill("<script>alert(1)</script> 🐼 太短");
      await page.locator("#email").fill("not an address");
      await page
        .getByRole("button", { name: lang === "zh" ? "提交" : "Send", exact: true })
        .last()
        .click();
      const summary = page.getByRole("alert");
      await expect(summary).toBeVisible();
      for (const field of ["subject", "divisionCode", "name", "email"]) {
        await expect(summary.locator(`a[href="#${field}"]`)).toBeVisible();
        await expect(page.locator(`#${field}`)).toHaveAttribute("aria-invalid", "true");
      }
      await expect(page.locator("#body")).toHaveValue("<script>alert(1)</script> 🐼 太短");
      await summary.locator('a[href="#subject"]').click();
      await expect(page.locator("#subject")).toBeInViewport();
    });
  }
}

test("a signed-in citizen finds the case under “My cases”; another citizen does not", async ({ browser }) => {
  const citizen = await person(browser, "citizen");
  const { number } = await fileComplaint(citizen);
  await citizen.goto("/en/my");
  await expect(citizen.getByText(number)).toBeVisible();
  const other = await person(browser, "citizen2");
  await other.goto("/en/my");
  await expect(other.getByText(number)).toHaveCount(0);
  expect((await other.goto(`/en/cases/${number}`))?.status()).toBe(404);
  expect((await other.goto(`/en/desk/cases/${number}`))?.status()).toBe(403);
});

test("a withdrawn complaint is over", async ({ browser }) => {
  const citizen = await person(browser, null);
  const { number } = await fileComplaint(citizen);
  await citizen.goto(`/en/cases/${number}`);
  const form = await act(citizen, "complaint.withdrawn");
  await send(form);
  await expect(citizen.getByRole("alert")).toContainText("Tick the box");
  const confirmed = await act(citizen, "complaint.withdrawn");
  await confirmed.locator('input[name="confirm"]').check();
  await send(confirmed);
  await expect(citizen.getByText("You withdrew this complaint.")).toBeVisible();
  const intake = await person(browser, "intake");
  await intake.goto(`/en/desk/cases/${number}`);
  await expect(intake.locator('input[name="event"][value^="complaint."]')).toHaveCount(0);
});
