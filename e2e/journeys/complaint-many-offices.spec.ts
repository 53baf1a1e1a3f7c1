// A complaint through many hands: a lead and an office that helps, more time, a poor verdict, done again, and at last the
// superior body. The citizen sees all along who has it, until when, and why a date has moved.
import { act, fileComplaint, send } from "../fixtures/complaint.ts";
import { expect, expectAccessible, person, phone, test } from "../fixtures/test.ts";

/** Where the demonstration's market and housing clerks work. */
const MARKET = "330100-aic";
const HOUSING = "330100-hous";

test("lead and helper, extension, answer, poor verdict, done again, reviewed above", async ({ browser }) => {
  test.setTimeout(180_000);
  const citizen = await person(browser, null, phone);
  const { number } = await fileComplaint(citizen);
  const desk = `/en/desk/cases/${number}`;
  const journey = `/en/cases/${number}`;

  // The same office cannot lead and help: said beside the field, nothing lost.
  const intake = await person(browser, "intake");
  await intake.goto(desk);
  const twice = await act(intake, "complaint.dispatched");
  await twice.locator("#dispatched-leadAgencyId").selectOption(MARKET);
  await twice.locator("#dispatched-coHandlerIds").selectOption(MARKET);
  await twice.getByLabel("Note to the office").fill("Both offices, please.");
  await send(twice);
  await expect(intake.getByRole("alert")).toBeVisible();
  await expectAccessible(intake);
  const dispatch = await act(intake, "complaint.dispatched");
  await expect(dispatch.locator("#dispatched-leadAgencyId")).toHaveValue(MARKET);
  await expect(dispatch.getByLabel("Note to the office")).toHaveValue("Both offices, please.");
  await dispatch.locator("#dispatched-coHandlerIds").selectOption(HOUSING);
  await send(dispatch);
  await expect(intake.getByRole("status")).toContainText("Dispatched");

  const clerk = await person(browser, "clerk.market");
  await clerk.goto(desk);
  await send(await act(clerk, "complaint.accepted"));
  await citizen.goto(journey);
  const lanes = citizen.locator('section[aria-labelledby="lanes"]');
  await expect(lanes.getByText("Offices that help")).toBeVisible();
  await expect(lanes.getByText(/does its part, due/)).toBeVisible();
  await expectAccessible(citizen);

  // The helper's part is for the office in charge, not for the citizen.
  const helper = await person(browser, "clerk.housing");
  await helper.goto("/en/desk");
  await helper.goto(desk);
  const part = await act(helper, "complaint.contributed");
  await part.locator("textarea").fill("The building has no permit for the stall.");
  await send(part);
  await clerk.goto(desk);
  await expect(clerk.getByText("The building has no permit for the stall.")).toBeVisible();
  await citizen.goto(journey);
  await expect(citizen.getByText("The building has no permit for the stall.")).toHaveCount(0);
  await expect(lanes.getByText("has done its part")).toBeVisible();

  // More time: not more than the rules allow, by a second person, once, and the citizen is told why.
  const tooLong = await act(clerk, "complaint.extensionAsked");
  await tooLong.locator("#extensionAsked-days").fill("300");
  await tooLong.getByLabel("Reason").fill("The laboratory is still testing.");
  await send(tooLong);
  await expect(clerk.getByRole("alert")).toBeVisible();
  const more = await act(clerk, "complaint.extensionAsked");
  await expect(more.getByLabel("Reason")).toHaveValue("The laboratory is still testing.");
  await more.locator("#extensionAsked-days").fill("5");
  await send(more);
  const supervisor = await person(browser, "supervisor.market");
  await supervisor.goto(desk);
  await send(await act(supervisor, "complaint.extensionGranted"));
  await citizen.goto(journey);
  await expect(citizen.getByText(/Extended by 5 working days on/).first()).toBeVisible();
  await citizen.getByText("Why this date moved").click();
  await expect(citizen.getByRole("cell", { name: /^Set: 5 working days from/ })).toBeVisible();
  await expectAccessible(citizen);

  const answer = async (text: string) => {
    await clerk.goto(desk);
    const draft = await act(clerk, "complaint.answerDrafted");
    await draft.getByLabel("Explained", { exact: true }).check();
    await draft.getByLabel("Text of the answer").fill(text);
    await send(draft);
    await supervisor.goto(desk);
    await send(await act(supervisor, "complaint.answerApproved"));
  };
  const rate = async (grade: RegExp) => {
    await citizen.goto(journey);
    const rated = await act(citizen, "complaint.rated");
    await rated.getByLabel(grade).check();
    await send(rated);
  };
  await answer("The stall may stand there.");
  await rate(/Very dissatisfied/);
  const redo = await act(citizen, "complaint.reopened");
  await redo.locator("textarea").fill("It stands on the pavement.");
  await send(redo);
  await answer("It was measured: there is room enough.");
  await rate(/^2 · Dissatisfied/);

  // The citizen goes above the office; whoever answered has no say there.
  const review = await act(citizen, "complaint.reviewAsked");
  await review.locator("textarea").fill("Nobody has measured anything.");
  await send(review);
  await supervisor.goto(desk);
  await expect(supervisor.locator('input[value="complaint.upheld"]')).toHaveCount(0);
  const above = await person(browser, "supervisor.marketabove");
  await above.goto(desk);
  await expectAccessible(above);
  const anew = await act(above, "complaint.answeredAnew");
  await anew.getByLabel("Solved", { exact: true }).check();
  await anew.locator("textarea").first().fill("We have measured: the stall was moved today.");
  await send(anew);
  await citizen.goto(journey);
  await expect(citizen.getByText("We have measured: the stall was moved today.").first()).toBeVisible();
  await expect(citizen.getByText(/^This case is closed|closed/).first()).toBeVisible();
  await expect(citizen.locator('form input[name="event"]')).toHaveCount(0);
  await citizen.goto(`/zh/cases/${number}`);
  await expectAccessible(citizen);
});
