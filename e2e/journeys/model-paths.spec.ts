// The shortest paths that a workflow's model gives are walked over HTTP through a real portal of their own, whose clock is
// moved; after every step the database must hold what the model says. The walk itself is e2e/model/drive.ts.
import { execFile } from "node:child_process";
import { promisify } from "node:util";
import { expect, test } from "../fixtures/test.ts";

const root = new URL("../..", import.meta.url).pathname;

test.describe.configure({ timeout: 300_000 });

for (const workflow of ["complaint", "request"]) {
  test(`every transition of a ${workflow} that its citizen's way can take`, async () => {
    const { stdout } = await promisify(execFile)(process.execPath, ["e2e/model/drive.ts", workflow], {
      cwd: root,
    });
    console.log(stdout.trim());
    expect(stdout).toMatch(/\d+ steps, \d+ different transitions, each as the model says; \d+ unlawful acts/);
  });
}
