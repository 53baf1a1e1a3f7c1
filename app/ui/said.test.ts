// A text that waits for its translation says so, and its Chinese is marked as Chinese.
import { createElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { createMemoryRouter, RouterProvider } from "react-router-dom";
import { expect, test } from "vitest";
import { Said } from "./said.tsx";

function said(path: string, text: { zh: string; en: string }): string {
  const router = createMemoryRouter([{ path: "*", element: createElement(Said, { text }) }], {
    initialEntries: [path],
  });
  return renderToStaticMarkup(createElement(RouterProvider, { router }));
}

test("a text in the page's language stands alone", () => {
  expect(said("/en/search", { zh: "护照", en: "Passport" })).toBe("Passport");
  expect(said("/zh/search", { zh: "护照", en: "" })).toBe("护照");
});

test("on an English page a missing translation is said, and the Chinese is marked", () => {
  const html = said("/en/search", { zh: "护照", en: "" });
  expect(html).toContain('<span lang="zh-CN">护照</span>');
  expect(html).toContain("[Not translated yet]");
});
