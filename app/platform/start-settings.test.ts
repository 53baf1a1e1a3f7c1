// Settings of the start: defaults, the demonstration's, and wrong ones.
import { expect, test } from "vitest";
import { readStartSettings } from "./start-settings.server.ts";

test("with nothing given it is a demonstration for this machine", () => {
  expect(readStartSettings({})).toMatchObject({
    NODE_ENV: "production",
    DATA_DIR: ".data",
    isDemo: true,
    host: "localhost",
  });
});

test("with a database of one's own it is no demonstration and open to others, unless one says so", () => {
  const given = { DATABASE_URL: "postgresql://a@b/c" };
  expect(readStartSettings(given)).toMatchObject({ isDemo: false, host: undefined });
  expect(readStartSettings({ ...given, DEMO: "on", HOST: "::" })).toMatchObject({ isDemo: true, host: "::" });
});

test("an empty variable is as good as none", () => {
  expect(readStartSettings({ DATABASE_URL: "", PORT: "", MEILI_URL: "" })).toEqual(readStartSettings({}));
});

test.each([
  [{ PORT: "eighty" }, "PORT"],
  [{ PORT: "70000" }, "PORT"],
  [{ DEMO: "yes" }, "DEMO"],
  [{ MEILI_URL: "http://search:7700" }, "MEILI_KEY: is needed with MEILI_URL"],
  [{ NODE_ENV: "prod" }, "NODE_ENV"],
])("%j is refused by name", (given, name) => {
  expect(() => readStartSettings(given)).toThrow(name);
});
