// What is said when the portal cannot go on: one line where the cause is known.
import { expect, test } from "vitest";
import { EnvError } from "./env.server.ts";
import { explainFailure } from "./explain-failure.server.ts";

function failure(code: string, more: Record<string, unknown> = {}): Error {
  return Object.assign(new Error("something technical"), { code, ...more });
}

test.each([
  [failure("EADDRINUSE", { port: 3000 }), "Port 3000 is taken."],
  [failure("EACCES", { syscall: "listen", port: 80 }), "set PORT to 1024 or more"],
  [failure("EACCES", { path: "/data" }), "No permission for /data"],
  [failure("ENOSPC"), "The disk is full"],
  [failure("53100"), "The disk is full"],
  [failure("28P01"), "refuses the user or password"],
  [failure("ECONNREFUSED", { address: "10.0.0.1", port: 5432 }), "Nothing answers at 10.0.0.1:5432"],
  [
    new AggregateError([failure("ECONNREFUSED", { address: "::1", port: 5432 })]),
    "Nothing answers at ::1:5432",
  ],
  [
    new Error("initdb failed:\nFATAL: could not extend file\nHINT:  Check free disk space."),
    "The disk is full",
  ],
  [new EnvError("Wrong settings:\n  PORT: must be a port number"), "PORT: must be a port number"],
])("%s says what to do", (error, text) => {
  expect(explainFailure(error)).toEqual({ text: expect.stringContaining(text) as string, isExpected: true });
});

test("what is not known is shown as it is, with its stack", () => {
  expect(explainFailure(new Error("odd"))).toEqual({ text: "odd", isExpected: false });
});

test("on a full disk an unknown failure is put down to that", () => {
  expect(explainFailure(new Error("Connection terminated unexpectedly"), 4_096).text).toContain(
    "The disk is full",
  );
});
