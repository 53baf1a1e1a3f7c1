// Announcements reach every listener once they are committed, in order, and a listener that may have missed some says so.
import { afterAll, expect, onTestFinished, test } from "vitest";
import { testDatabase } from "#app/testing/database.ts";
import { announceChange, EVERY_PAGE, listenForChanges } from "./page-changes.server.ts";
import { inTransaction } from "./transaction.server.ts";

const database = await testDatabase();
afterAll(database.close);

/** A listener that notes what it is told. */
async function listening() {
  const heard: string[] = [];
  let wake = () => {};
  const note = (text: string) => {
    heard.push(text);
    wake();
  };
  const changes = await listenForChanges(database.url, {
    onTopics: (topics) => note(topics.join(" ")),
    onDeaf: () => note("deaf"),
    onHearing: () => note("hearing"),
  });
  onTestFinished(() => changes.stop());
  const until = async (text: string) => {
    while (!heard.includes(text)) await new Promise<void>((resolve) => (wake = resolve));
  };
  return { heard, until, changes };
}

test("what was announced before has been heard once one has caught up, by each listener", async () => {
  const [a, b] = await Promise.all([listening(), listening()]);
  await announceChange(database.pool, ["service:12", "catalogue"]);
  await announceChange(database.pool, ["notices"]);
  await Promise.all([a.changes.caughtUp(), b.changes.caughtUp()]);
  for (const { heard } of [a, b]) expect(heard).toEqual(["hearing", "service:12 catalogue", "notices"]);
});

test("nothing is heard before the commit, and nothing at all of what is rolled back", async () => {
  const { heard, changes } = await listening();
  await inTransaction(database.pool, async (client) => {
    await announceChange(client, ["service:1"]);
    await changes.caughtUp();
    expect(heard).toEqual(["hearing"]);
  });
  const rolledBack = inTransaction(database.pool, async (client) => {
    await announceChange(client, ["service:2"]);
    throw new Error("no");
  });
  await expect(rolledBack).rejects.toThrow("no");
  await changes.caughtUp();
  expect(heard).toEqual(["hearing", "service:1"]);
});

test("more topics than one notification holds stand for everything; none is no message", async () => {
  const { heard, changes } = await listening();
  const many = Array.from({ length: 2_000 }, (_, id) => `service:${id}`);
  await announceChange(database.pool, []);
  await announceChange(database.pool, many.slice(0, 400));
  await announceChange(database.pool, many);
  await changes.caughtUp();
  expect(heard).toEqual(["hearing", many.slice(0, 400).join(" "), EVERY_PAGE]);
});

test("a broken connection is told at once, and made again by itself", async () => {
  const { heard, until, changes } = await listening();
  await database.asOwner(
    "select pg_terminate_backend(pid) from pg_stat_activity where application_name = 'onevisit pages' and datname = current_database()",
  );
  await until("deaf");
  await expect(changes.caughtUp()).resolves.toBeUndefined();
  heard.splice(0, heard.indexOf("deaf") + 1);
  await until("hearing");
  await announceChange(database.pool, ["notices"]);
  await changes.caughtUp();
  expect(heard).toEqual(["hearing", "notices"]);
});

test("what a stranger sends on the channel counts as a change of everything", async () => {
  const { heard, changes } = await listening();
  await database.pool.query("select pg_notify('page_changes', 'hello')");
  await changes.caughtUp();
  expect(heard).toEqual(["hearing", EVERY_PAGE]);
});
