// Unit and integration tests. `*.db.test.ts` run on a real PostgreSQL (and Meilisearch) that the global setup starts.
import { defineConfig } from "vitest/config";
import { fileURLToPath } from "node:url";

export default defineConfig({
  root: fileURLToPath(new URL("..", import.meta.url)),
  esbuild: { jsx: "automatic" },
  test: {
    include: ["{app,workflows,prisma,e2e}/**/*.test.{ts,tsx}"],
    exclude: ["**/node_modules/**", "build/**"],
    globalSetup: ["app/testing/global-setup.ts"],
    environment: "node",
    testTimeout: 30_000,
    hookTimeout: 60_000,
    maxWorkers: 2,
  },
});
