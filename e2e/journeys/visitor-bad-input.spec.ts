// Whatever is sent, the answer is the right refusal, a page in the reader's language, and never a trace of the code.
import { expect, test } from "../fixtures/test.ts";

const script = "<script>alert(1)</script>";
const long = "长".repeat(500);
const tooLong = "长".repeat(5_000);

const addresses: [what: string, path: string, status: number][] = [
  ["an unknown page", "/nowhere", 404],
  ["an unknown service", "/services/33-999-99-9999-99", 404],
  ["a service code of another shape", "/services/%3Cscript%3E", 404],
  ["an unknown notice", "/notices/nothing-here", 404],
  ["an unknown case", "/cases/C26-0000-0000", 404],
  ["a case number of another shape", "/cases/%00", 404],
  ["a page number that is none", "/search?q=a&page=abc", 400],
  ["a page far behind the last", "/search?q=licence&page=99999", 404],
  ["a question longer than 200 characters", `/search?q=${encodeURIComponent(long)}`, 400],
  ["an address longer than any question", `/search?q=${encodeURIComponent(tooLong)}`, 414],
  ["a broken escape in a path", "/services/%E0%A4%A", 400],
  ["a script as question", `/search?q=${encodeURIComponent(script)}`, 200],
  ["an emoji as question", `/search?q=${encodeURIComponent("🐼🐼")}`, 200],
  ["an unknown division", "/search?q=licence&division=999999", 400],
  ["an escape that is none", "/search?q=%E0%A4%A", 200],
];

for (const lang of ["zh", "en"] as const) {
  for (const [what, path, status] of addresses) {
    test(`${lang}: ${what} is answered ${status} in the reader's language`, async ({ request }) => {
      const response = await request.get(`/${lang}${path}`, { maxRedirects: 0 });
      const html = await response.text();
      expect(response.status(), path.slice(0, 80)).toBe(status);
      expect(html).toContain(`<html lang="${lang === "zh" ? "zh-CN" : "en"}"`);
      expect(html).not.toContain(script);
      expect(html).not.toMatch(/\bat \S+ \(|node_modules|\.server\.ts|PrismaClient|Unexpected Server Error/);
    });
  }

  test(`${lang}: a page refuses methods it does not know`, async ({ request }) => {
    const response = await request.post(`/${lang}/notices`, { form: { a: "b" } });
    expect(response.status()).toBe(405);
    expect(await response.text()).toContain(`<html lang="${lang === "zh" ? "zh-CN" : "en"}"`);
    expect((await request.delete(`/${lang}`)).status()).toBe(405);
  });

  test(`${lang}: a body of 10 MB is refused as too large`, async ({ request }) => {
    const response = await request.post(`/${lang}/complaints/new`, {
      form: { body: "x".repeat(10_000_000) },
    });
    expect(response.status()).toBe(413);
    expect(await response.text()).toContain(lang === "zh" ? "提交内容过大" : "too much to send");
  });

  test(`${lang}: a form of another site is refused`, async ({ request }) => {
    const response = await request.post(`/${lang}/sign-in`, {
      headers: { Origin: "https://evil.example" },
      form: { email: "a@example.org", password: "x" },
    });
    expect(response.status()).toBe(403);
  });

  test(`${lang}: a wrong password and an unknown address get the same answer, and the address stays`, async ({
    page,
  }) => {
    const answers: string[] = [];
    for (const email of ["citizen2@demo.onevisit.example", "nobody-at-all@demo.onevisit.example"]) {
      await page.goto(`/${lang}/sign-in`);
      await page.locator("#email").fill(email);
      await page.locator("#password").fill("not the password");
      await page.locator("main form button").click();
      await expect(page.getByRole("alert")).toBeVisible();
      await expect(page.locator("#email")).toHaveValue(email);
      answers.push(await page.getByRole("alert").innerText());
    }
    expect(answers[0]).toBe(answers[1]);
  });
}

test("the bare address goes to the browser's language", async ({ request }) => {
  for (const [header, target] of [
    ["en-GB,en;q=0.9", "/en"],
    ["zh-CN,zh;q=0.9,en;q=0.8", "/zh"],
    ["fr", "/zh"],
  ] as const) {
    const response = await request.get("/", { headers: { "Accept-Language": header }, maxRedirects: 0 });
    expect(response.status()).toBe(302);
    expect(response.headers()["location"]).toBe(target);
  }
});

test("another language than the two is no page", async ({ request }) => {
  expect((await request.get("/fr/search")).status()).toBe(404);
});
