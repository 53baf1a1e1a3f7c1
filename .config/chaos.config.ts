// `npm run test:chaos`: the proofs that take many minutes, one after the other. Small ones of the same kind are among the
// unit tests.
import { defineConfig } from "vitest/config";
import unit from "./vitest.config.ts";

export default defineConfig({
  ...unit,
  test: {
    ...unit.test,
    include: ["app/testing/chaos/full.chaos.ts", "app/domain/cases/cases.property.db.test.ts"],
    env: { PROPERTY_RUNS: process.env["PROPERTY_RUNS"] ?? "150" },
    fileParallelism: false,
  },
});
