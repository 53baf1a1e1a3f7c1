// Journeys in a real Chromium against one real portal with the whole demonstration province, started by the global setup.
import { defineConfig } from "@playwright/test";
import { chromiumPath } from "./fixtures/chromium.ts";

const chromium = {
  browserName: "chromium" as const,
  launchOptions: {
    executablePath: chromiumPath(),
    // Chromium refuses its sandbox to root; the other flags keep it from looking for its maker's servers.
    args: [
      "--no-sandbox",
      "--disable-gpu",
      "--disable-quic",
      "--disable-background-networking",
      "--disable-component-update",
    ],
  },
};

export default defineConfig({
  testDir: "journeys",
  outputDir: "artefacts/results",
  globalSetup: "./fixtures/global-setup.ts",
  // Every journey makes its own cases and notices, so they can run side by side.
  fullyParallel: true,
  workers: 2,
  retries: 0,
  forbidOnly: true,
  timeout: 60_000,
  expect: { timeout: 10_000 },
  reporter: [["list"]],
  use: { trace: "retain-on-failure", screenshot: "only-on-failure", actionTimeout: 15_000 },
  projects: [
    { name: "journeys", use: chromium, testIgnore: /failures\// },
    // What stops an engine or the portal itself runs alone, when the others are done.
    {
      name: "failures",
      use: chromium,
      testMatch: /failures\//,
      dependencies: ["journeys"],
      fullyParallel: false,
      workers: 1,
    },
  ],
});
