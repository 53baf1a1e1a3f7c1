// Settings of the Prisma command line (`prisma … --config prisma/prisma.config.ts`); the portal itself never reads it.
import { defineConfig } from "prisma/config";

export default defineConfig({
  schema: "schema.prisma",
  migrations: { path: "migrations" },
  datasource: { url: process.env["DATABASE_URL"] ?? "" },
});
