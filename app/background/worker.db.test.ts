// Jobs from the engine to a real mail server, and the loops through a database that goes away.
import { once } from "node:events";
import { type AddressInfo, connect, createServer, type Socket } from "node:net";
import { SMTPServer } from "smtp-server";
import { afterAll, afterEach, expect, test, vi } from "vitest";
import { applyEvent } from "#app/domain/cases/apply-event.server.ts";
import { createPool, createPrisma } from "#app/platform/db.server.ts";
import { actors, days, fileComplaint, FILED_AT, hours, move, sealKey, stepOf } from "#app/testing/cases.ts";
import { testDatabase } from "#app/testing/database.ts";
import { sendMail } from "./handlers/send-mail.server.ts";
import { createMailer } from "./mailer.server.ts";
import { startWorker, type WorkerOptions } from "./worker.server.ts";

const database = await testDatabase();
const cleanups: (() => Promise<void> | void)[] = [];
afterEach(async () => {
  for (const cleanup of cleanups.splice(0).reverse()) await cleanup();
  await database.pool.query("delete from graphile_worker._private_jobs");
  await database.prisma.outboxMail.deleteMany();
});
afterAll(database.close);

const identity = { name: "Marked Person", email: "marked@example.org" };
const options: WorkerOptions = {
  database,
  sealKey: sealKey(),
  publicUrl: "https://portal.example",
  mailFrom: "OneVisit <no-reply@portal.example>",
  clockPauseMs: 50,
};

type Received = { to: string[]; text: string };

/** A mail server that keeps what it gets; `refuse` is asked first. */
async function mailServer(refuse: () => Error | undefined = () => undefined) {
  const received: Received[] = [];
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ["STARTTLS"],
    onData(stream, session, callback) {
      const chunks: Buffer[] = [];
      stream.on("data", (chunk: Buffer) => chunks.push(chunk));
      stream.on("end", () => {
        const error = refuse();
        if (error === undefined)
          received.push({
            to: session.envelope.rcptTo.map(({ address }) => address),
            text: Buffer.concat(chunks).toString("utf8"),
          });
        callback(error);
      });
    },
  });
  server.listen(0, "127.0.0.1");
  await once(server.server, "listening");
  cleanups.push(() => new Promise<void>((resolve) => server.close(() => resolve())));
  const { port } = server.server.address() as AddressInfo;
  return { received, url: `smtp://127.0.0.1:${port}` };
}

async function worker(changes: Partial<WorkerOptions> = {}): Promise<void> {
  const running = await startWorker({ ...options, ...changes });
  cleanups.push(() => running.stop());
}

const outbox = () => database.prisma.outboxMail.findMany({ orderBy: { createdAt: "asc" } });
const jobsLeft = async () =>
  (await database.pool.query<{ n: number }>("select count(*)::int as n from graphile_worker._private_jobs"))
    .rows[0]?.n;

test("filing a complaint sends one mail, with the number and no secret, name or text in it", async () => {
  const { received, url } = await mailServer();
  await worker({ smtpUrl: url });
  const id = await fileComplaint(database, { identity });
  const { number } = await database.prisma.case.findUniqueOrThrow({ where: { id } });
  await vi.waitFor(() => expect(received).toHaveLength(1), 10_000);
  expect(received[0]?.to).toEqual(["marked@example.org"]);
  expect(received[0]?.text).toContain(number);
  expect(received[0]?.text).not.toMatch(/Marked Person|Loud building|0000-0000/);
  await vi.waitFor(async () => expect(await jobsLeft()).toBe(0), 10_000);
  const [mail] = await outbox();
  expect(mail?.toAddress).toBe("marked@example.org");
  expect(mail?.sentAt).toBeInstanceOf(Date);
});

test("without a mail server the mail ends in the outbox, unsent; without an address there is none", async () => {
  await worker();
  await fileComplaint(database, { identity: { phone: "0571-00000000" } });
  await fileComplaint(database);
  await fileComplaint(database, { identity });
  await vi.waitFor(async () => expect(await jobsLeft()).toBe(0), 10_000);
  const mails = await outbox();
  expect(mails.map(({ toAddress, sentAt }) => [toAddress, sentAt])).toEqual([["marked@example.org", null]]);
});

test("the same job run several times, also at once, writes one mail and sends one", async () => {
  const { received, url } = await mailServer();
  const mailer = createMailer({ smtpUrl: url, from: options.mailFrom });
  cleanups.push(() => mailer.close());
  const caseId = await fileComplaint(database, { identity });
  const run = () =>
    sendMail(
      { database, sealKey: sealKey(), publicUrl: options.publicUrl, mailer, now: () => FILED_AT },
      { caseId, seq: 1, template: "complaintReceived" },
    );
  await Promise.all([run(), run(), run()]);
  await run();
  expect(received).toHaveLength(1);
  expect(await outbox()).toHaveLength(1);
});

test("who has joined a complaint gets its mails from then on, each once; its own citizen none after leaving", async () => {
  const [main, other, early] = await Promise.all(
    ["main", "other", "early"].map((name) =>
      fileComplaint(database, { identity: { name, email: `${name}@example.org` } }),
    ),
  );
  if (main === undefined || other === undefined || early === undefined) throw new Error("not filed");
  const needs = {
    database,
    sealKey: sealKey(),
    publicUrl: options.publicUrl,
    mailer: undefined,
    now: () => FILED_AT,
  };
  await move(database, main, ["dispatched", "accepted"]);
  const merger = { type: "complaint.merged", payload: { intoCaseId: main }, actor: actors.intake };
  await applyEvent(database, { caseId: other, at: days(1), ...merger });
  const joining = { type: "complaint.joined", payload: { caseId: other }, actor: actors.intake };
  await applyEvent(database, { caseId: main, at: days(1), ...joining });
  await applyEvent(database, stepOf(main, "withdrawn", days(1)));
  await applyEvent(database, stepOf(main, "drafted", days(2)));
  await applyEvent(database, stepOf(main, "approved", days(2)));

  const { rows: jobs } = await database.pool.query<{
    payload: { caseId: string; seq: number; template: string };
  }>(
    `select payload from graphile_worker._private_jobs j
       join graphile_worker._private_tasks t on t.id = j.task_id and t.identifier = 'send-mail' order by j.id`,
  );
  for (const { payload } of [...jobs, ...jobs]) await sendMail(needs, payload);
  const numbers = new Map(
    (await database.prisma.case.findMany({ select: { id: true, number: true } })).map((row) => [
      row.number,
      row.id,
    ]),
  );
  const sent = (await outbox()).map(({ toAddress, subject }) => {
    const number = /C\d\d-\S{4}-\S{4}/.exec(subject)?.[0] ?? "";
    return [toAddress.split("@")[0], numbers.get(number), subject.replace(number, "…")];
  });
  const of = (name: string) => sent.filter(([to]) => to === name);
  expect(of("main").map(([, , subject]) => subject)).toEqual([
    "We have received your complaint …",
    "Your complaint … has gone to the office in charge",
    "Your complaint … has been withdrawn",
  ]);
  expect(of("other")).toEqual([
    ["other", other, "We have received your complaint …"],
    ["other", other, "Your complaint … is answered together with another"],
    ["other", other, "Your complaint … has been answered"],
  ]);
  expect(of("early")).toHaveLength(1);
});

test("a mail server that refuses gets it again later, once", async () => {
  let isRefusing = true;
  const { received, url } = await mailServer(() =>
    isRefusing ? new Error("no <marked@example.org> here") : undefined,
  );
  const mailer = createMailer({ smtpUrl: url, from: options.mailFrom });
  cleanups.push(() => mailer.close());
  const caseId = await fileComplaint(database, { identity });
  const needs = { database, sealKey: sealKey(), publicUrl: options.publicUrl, mailer, now: () => FILED_AT };
  const job = { caseId, seq: 1, template: "complaintReceived" };
  const refusal = await sendMail(needs, job).catch(String);
  expect(refusal).toContain("the mail server did not take it");
  expect(refusal).not.toContain("marked@");
  expect((await outbox()).map(({ sentAt }) => sentAt)).toEqual([null]);
  isRefusing = false;
  await sendMail(needs, job);
  await sendMail(needs, job);
  expect(received).toHaveLength(1);
  expect((await outbox()).map(({ sentAt }) => sentAt)).toEqual([FILED_AT]);
});

test("the loop fires clocks; the mails they cause go out", async () => {
  const id = await fileComplaint(database, { identity });
  await applyEvent(database, stepOf(id, "dispatched", hours(1)));
  await worker();
  await vi.waitFor(async () => {
    const found = await database.prisma.case.findUniqueOrThrow({ where: { id } });
    expect(found.isOverdue).toBe(true);
  }, 10_000);
});

test("jobs that a killed process had begun are taken up by the next one", async () => {
  await fileComplaint(database, { identity });
  await database.pool.query(
    "update graphile_worker._private_jobs set locked_at = now(), locked_by = 'killed', attempts = 1",
  );
  await worker();
  await vi.waitFor(async () => expect(await outbox()).toHaveLength(1), 10_000);
});

test("jobs of a process that lives are left alone by one that joins", async () => {
  await worker();
  // The first one has shown its sign of life once it has done something.
  await fileComplaint(database, { identity });
  await vi.waitFor(async () => expect(await outbox()).toHaveLength(1), 10_000);
  await vi.waitFor(async () => expect(await jobsLeft()).toBe(0), 10_000);
  await database.pool.query(
    "select graphile_worker.add_job('send-mail', '{}', run_at := now() + interval '1 hour')",
  );
  await database.pool.query("update graphile_worker._private_jobs set locked_at = now(), locked_by = 'busy'");
  await worker();
  await fileComplaint(database, { identity });
  await vi.waitFor(async () => expect(await outbox()).toHaveLength(2), 10_000);
  const { rows } = await database.pool.query(
    "select locked_by from graphile_worker._private_jobs where locked_by = 'busy'",
  );
  expect(rows).toHaveLength(1);
});

test("starting and going on do not need the database to be there", async () => {
  // A door of our own before the database, which can be shut.
  const target = new URL(database.url);
  let isOpen = false;
  const sockets = new Set<Socket>();
  const door = createServer((socket) => {
    if (!isOpen) return void socket.destroy();
    const server = connect(Number(target.port), target.hostname);
    sockets.add(socket);
    socket.pipe(server).pipe(socket);
    for (const [one, other] of [
      [socket, server],
      [server, socket],
    ] as const) {
      one.on("error", () => other.destroy());
      one.on("close", () => other.destroy());
    }
  });
  door.listen(0, "127.0.0.1");
  await once(door, "listening");
  cleanups.push(() => new Promise<void>((resolve) => door.close(() => resolve())));
  const url = new URL(database.url);
  url.port = String((door.address() as AddressInfo).port);
  const pool = createPool(url.href, 10);
  const prisma = createPrisma(pool);
  cleanups.push(async () => {
    await prisma.$disconnect();
    await pool.end();
  });
  await worker({ database: { pool, prisma } });
  const first = await fileComplaint(database, { identity });
  isOpen = true;
  await vi.waitFor(async () => expect(await outbox()).toHaveLength(1), 15_000);
  // And away it goes in the middle of everything.
  isOpen = false;
  for (const socket of sockets) socket.destroy();
  await fileComplaint(database, { identity, at: hours(1) });
  isOpen = true;
  await vi.waitFor(async () => expect(await outbox()).toHaveLength(2), 20_000);
  await vi.waitFor(async () => {
    const found = await database.prisma.case.findUniqueOrThrow({ where: { id: first } });
    expect(found.isOverdue).toBe(true);
  }, 10_000);
}, 60_000);
