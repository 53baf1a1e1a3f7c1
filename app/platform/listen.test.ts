// The front door: before the portal is ready, ports that are taken, closing in order.
import { createServer } from "node:http";
import { expect, onTestFinished, test } from "vitest";
import { explainFailure } from "./explain-failure.server.ts";
import { openFrontDoor } from "./listen.server.ts";

test("answers 503 with Retry-After until the portal is ready, then as the portal does", async () => {
  const door = await openFrontDoor(0, "127.0.0.1");
  onTestFinished(() => door.close(0));
  const url = `http://127.0.0.1:${door.port}/`;
  const early = await fetch(url);
  expect(early.status).toBe(503);
  expect(early.headers.get("retry-after")).toBe("2");
  door.open((_request, response) => response.end("ready"));
  expect(await (await fetch(url)).text()).toBe("ready");
});

test("a port that is taken is named in one line", async () => {
  const other = createServer().listen(0, "127.0.0.1");
  onTestFinished(() => void other.close());
  await new Promise((resolve) => other.once("listening", resolve));
  const address = other.address();
  const port = typeof address === "object" && address !== null ? address.port : 0;
  const failure: unknown = await openFrontDoor(port, "127.0.0.1").catch((error: unknown) => error);
  expect(explainFailure(failure)).toEqual({
    text: `Port ${port} is taken. Stop what uses it, or set PORT to another one.`,
    isExpected: true,
  });
});

test("closing lets a request that is under way finish and refuses new ones", async () => {
  const door = await openFrontDoor(0, "127.0.0.1");
  const url = `http://127.0.0.1:${door.port}/`;
  let finish: () => void = () => {};
  const arrived = new Promise<void>((resolve) => {
    door.open((_request, response) => {
      finish = () => response.end("finished");
      resolve();
    });
  });
  const answer = fetch(url);
  await arrived;
  const closed = door.close(10);
  await expect(fetch(url)).rejects.toThrow();
  finish();
  expect(await (await answer).text()).toBe("finished");
  await closed;
});

test("closing cuts a request off that does not finish in time", async () => {
  const door = await openFrontDoor(0, "127.0.0.1");
  const arrived = new Promise<void>((resolve) => door.open(() => resolve()));
  const answer = fetch(`http://127.0.0.1:${door.port}/`).catch((error: unknown) => error);
  await arrived;
  await door.close(0.05);
  expect(await answer).toBeInstanceOf(Error);
});
