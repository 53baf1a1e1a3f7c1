// A notice's whole life on a real database: steps, visibility by its times, four eyes, two editors at once.
import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { Actor } from "#app/domain/people/policy.ts";
import { testDatabase } from "#app/testing/database.ts";
import { addAgencies, addPerson } from "#app/testing/people.ts";
import { approve } from "./approve.server.ts";
import { createDraft } from "./create-draft.server.ts";
import { discard } from "./discard.server.ts";
import { editDraft } from "./edit-draft.server.ts";
import { latestNotices, noticeBySlug, publicNoticeCounts, publicNotices } from "./notice.query.server.ts";
import type { NoticeDraft } from "./notice.schema.ts";
import { newsroomList, noticeForNewsroom } from "./newsroom.query.server.ts";
import { returnToAuthor } from "./return-to-author.server.ts";
import { submitForReview } from "./submit-for-review.server.ts";
import { withdraw } from "./withdraw.server.ts";

const database = await testDatabase();
afterAll(database.close);
const agencyId = "330100-hrs";
const foreignId = "330200-hrs";

let editor: Actor, editor2: Actor, approver: Actor, both: Actor, foreignEditor: Actor, foreignApprover: Actor;
beforeAll(async () => {
  await addAgencies(database, agencyId, foreignId);
  [editor, editor2, approver, both, foreignEditor, foreignApprover] = await Promise.all([
    addPerson(database, [{ agencyId, role: "editor" }]),
    addPerson(database, [{ agencyId, role: "editor" }]),
    addPerson(database, [{ agencyId, role: "approver" }]),
    addPerson(database, [
      { agencyId, role: "editor" },
      { agencyId, role: "approver" },
    ]),
    addPerson(database, [{ agencyId: foreignId, role: "editor" }]),
    addPerson(database, [{ agencyId: foreignId, role: "approver" }]),
  ]);
});

const at = (minutes: number) => new Date(Date.parse("2026-03-02T01:00:00Z") + minutes * 60_000);
const reasons = { reasonZh: "内容有误", reasonEn: "It was wrong" };

function text(change: Partial<NoticeDraft> = {}): NoticeDraft {
  return {
    type: "service-change",
    titleZh: "窗口时间调整",
    titleEn: `New counter hours ${randomUUID().slice(0, 4)}`,
    bodyZh: "自三月起窗口服务时间调整。\n\n请提前预约。",
    bodyEn: "Counter hours change in March.\n\nPlease book ahead.",
    ...change,
  };
}

/** A draft at minute 0. */
async function draft(change: Partial<NoticeDraft> = {}, actor = editor) {
  return await createDraft(database, { agencyId, actor, text: text(change), now: at(0) });
}

/** A notice sent to review at minute 1. */
async function submitted(change: Partial<NoticeDraft> = {}, actor = editor) {
  const { id } = await draft(change, actor);
  return await submitForReview(database, { noticeId: id, actor, now: at(1) });
}

/** A notice approved at minute 2. */
async function approved(
  times: { publishAt?: Date; expireAt?: Date } = {},
  change: Partial<NoticeDraft> = {},
) {
  const { id } = await submitted(change);
  return await approve(database, { noticeId: id, actor: approver, now: at(2), ...times });
}

const slugsAt = async (now: Date) => (await publicNotices(database, { now })).notices.map(({ slug }) => slug);
const opened = (slug: string, now: Date) => noticeBySlug(database, slug, now);
const unknown = { code: "notFound", reason: "noticeUnknown" };

test("from draft over a return to the public, and back: every step in row and history", async () => {
  const { id } = await draft({ titleEn: "Water off in Xihu" });
  const command = (actor: Actor, minute: number) => ({ noticeId: id, actor, now: at(minute) });
  await submitForReview(database, command(editor, 1));
  await returnToAuthor(database, { ...command(approver, 2), reason: "请写明街道" });
  await editDraft(database, { ...command(editor, 3), text: text({ titleEn: "Water off in Xihu District" }) });
  await submitForReview(database, command(editor, 4));
  const { slug, rowVersion } = await approve(database, command(approver, 5));
  expect(slug).toMatch(/^water-off-in-xihu-district-[0-9a-f]{8}$/);
  expect(rowVersion).toBe(6);
  expect(await opened(slug, at(5))).toMatchObject({
    title: { zh: "窗口时间调整", en: "Water off in Xihu District" },
    type: { code: "service-change", zh: "服务变更", en: "Change to a service" },
    agency: { id: agencyId },
    paragraphs: { en: ["Counter hours change in March.", "Please book ahead."] },
    publishAt: at(5),
    withdrawn: null,
  });
  await withdraw(database, { ...command(approver, 6), ...reasons });

  const seen = await noticeForNewsroom(database, editor, id, at(7));
  expect(seen.history.map(({ type, at: instant }) => [type, instant])).toEqual([
    ["notice.drafted", at(0)],
    ["notice.submitted", at(1)],
    ["notice.returned", at(2)],
    ["notice.edited", at(3)],
    ["notice.submitted", at(4)],
    ["notice.approved", at(5)],
    ["notice.withdrawn", at(6)],
  ]);
  expect(seen.history[2]?.payload).toEqual({ reason: "请写明街道" });
  expect(seen).toMatchObject({ standing: "withdrawn", rowVersion: 7, allowed: [], slug });
});

test("a scheduled notice is public from its time to its end, with no job having run", async () => {
  const { slug, id } = await approved({ publishAt: at(60), expireAt: at(120) });
  const before = new Date(at(60).getTime() - 1);
  await expect(opened(slug, before)).rejects.toMatchObject(unknown);
  expect(await slugsAt(before)).not.toContain(slug);
  expect((await noticeForNewsroom(database, editor, id, before)).standing).toBe("scheduled");

  expect(await opened(slug, at(60))).toMatchObject({ publishAt: at(60), expireAt: at(120) });
  expect(await slugsAt(at(60))).toContain(slug);

  expect(await slugsAt(at(120))).not.toContain(slug);
  await expect(opened(slug, at(120))).rejects.toMatchObject({ code: "gone", reason: "noticeExpired" });
  expect((await noticeForNewsroom(database, editor, id, at(120))).standing).toBe("expired");
});

test("a withdrawn notice leaves the lists but stays readable, with when and why", async () => {
  const { slug, id } = await approved();
  await withdraw(database, { noticeId: id, actor: approver, now: at(9), ...reasons });
  expect(await slugsAt(at(10))).not.toContain(slug);
  expect(await opened(slug, at(10))).toMatchObject({
    withdrawn: { at: at(9), reason: { zh: "内容有误", en: "It was wrong" } },
  });
});

test("withdrawn before its time or after its end, it does not come back", async () => {
  const scheduled = await approved({ publishAt: at(60) });
  await withdraw(database, { noticeId: scheduled.id, actor: approver, now: at(9), ...reasons });
  await expect(opened(scheduled.slug, at(61))).rejects.toMatchObject(unknown);
  const expired = await approved({ expireAt: at(5) });
  await withdraw(database, { noticeId: expired.id, actor: approver, now: at(9), ...reasons });
  await expect(opened(expired.slug, at(10))).rejects.toMatchObject(unknown);
});

test("who wrote a word of it cannot approve it, as author or as later editor", async () => {
  const own = await submitted({}, both);
  const ownText = { code: "forbidden", reason: "ownText" };
  await expect(approve(database, { noticeId: own.id, actor: both, now: at(2) })).rejects.toMatchObject(
    ownText,
  );

  const { id } = await draft();
  await editDraft(database, { noticeId: id, actor: both, text: text(), now: at(1) });
  await submitForReview(database, { noticeId: id, actor: editor, now: at(2) });
  await expect(approve(database, { noticeId: id, actor: both, now: at(3) })).rejects.toMatchObject(ownText);
  expect(await noticeForNewsroom(database, both, id, at(3))).toMatchObject({
    allowed: ["return"],
    isOwnText: true,
  });
  expect((await noticeForNewsroom(database, approver, id, at(3))).allowed).toEqual(["return", "approve"]);
  await approve(database, { noticeId: id, actor: approver, now: at(3) });
});

test("what stands in the form goes to review; who only sends it on does not become a writer", async () => {
  const { id } = await draft({ titleEn: "Saved before" });
  const command = { noticeId: id, actor: editor2, expectedVersion: 1, now: at(1) };
  await expect(
    submitForReview(database, { ...command, text: text({ titleEn: "", bodyEn: "" }) }),
  ).rejects.toMatchObject({ reason: "noticeIncomplete" });
  await submitForReview(database, { ...command, text: text({ titleEn: "Typed just now" }) });
  const changed = await noticeForNewsroom(database, editor, id, at(2));
  expect(changed).toMatchObject({ titleEn: "Typed just now", standing: "inReview" });
  expect(changed.history.map(({ type }) => type)).toEqual([
    "notice.drafted",
    "notice.edited",
    "notice.submitted",
  ]);

  const same = text({ titleEn: "Nothing changed" });
  const other = await createDraft(database, { agencyId, actor: editor, text: same, now: at(0) });
  await submitForReview(database, { ...command, noticeId: other.id, text: same });
  const { history } = await noticeForNewsroom(database, editor, other.id, at(2));
  expect(history.map(({ type }) => type)).toEqual(["notice.drafted", "notice.submitted"]);
});

test("two editors at once: one writes, the other is told, and nothing is lost or mixed", async () => {
  const { id } = await draft();
  const edit = (actor: Actor, titleEn: string) =>
    editDraft(database, { noticeId: id, actor, expectedVersion: 1, text: text({ titleEn }), now: at(1) });
  const results = await Promise.allSettled([edit(editor, "By the first"), edit(editor2, "By the second")]);
  expect(results.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
  expect(results.find(({ status }) => status === "rejected")).toMatchObject({
    reason: { code: "conflict", reason: "noticeMovedOn" },
  });
  const { history, rowVersion } = await noticeForNewsroom(database, editor, id, at(2));
  expect([rowVersion, history.length]).toEqual([2, 2]);
  await expect(edit(editor, "From an old page")).rejects.toMatchObject({ reason: "noticeMovedOn" });
});

test("approving twice at once approves once, and withdrawing a draft is no step", async () => {
  const { id } = await submitted();
  const approver2 = await addPerson(database, [{ agencyId, role: "approver" }]);
  const results = await Promise.allSettled(
    [approver, approver2].map((actor) => approve(database, { noticeId: id, actor, now: at(2) })),
  );
  expect(results.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected"]);
  const other = await draft();
  await expect(
    withdraw(database, { noticeId: other.id, actor: approver, now: at(2), ...reasons }),
  ).rejects.toMatchObject({ code: "conflict", reason: "noticeMovedOn" });
});

test("another agency's people neither see nor touch it; visitors are asked to sign in", async () => {
  const { id } = await submitted();
  const foreign = { code: "forbidden", reason: "foreignNotice" };
  await expect(noticeForNewsroom(database, foreignEditor, id, at(2))).rejects.toMatchObject(foreign);
  await expect(
    editDraft(database, { noticeId: id, actor: foreignEditor, text: text(), now: at(2) }),
  ).rejects.toMatchObject(foreign);
  await expect(approve(database, { noticeId: id, actor: foreignApprover, now: at(2) })).rejects.toMatchObject(
    foreign,
  );
  await expect(
    createDraft(database, { agencyId, actor: foreignEditor, text: text(), now: at(2) }),
  ).rejects.toMatchObject(foreign);
  const nobody: Actor = { kind: "anonymous", memberships: [], trackedCaseIds: [] };
  await expect(approve(database, { noticeId: id, actor: nobody, now: at(2) })).rejects.toMatchObject({
    code: "signInNeeded",
  });
  const listed = (await newsroomList(database, foreignEditor, { now: at(2) })).notices;
  expect(listed.map((notice) => notice.id)).not.toContain(id);
});

test("an unfinished draft is kept, but does not go to review", async () => {
  const { id } = await draft({ bodyEn: "", titleEn: "abc" });
  expect((await noticeForNewsroom(database, editor, id, at(1))).missing).toEqual([
    { field: "titleEn", reason: "tooShort" },
    { field: "bodyEn", reason: "required" },
  ]);
  await expect(submitForReview(database, { noticeId: id, actor: editor, now: at(1) })).rejects.toMatchObject({
    code: "invalid",
    reason: "noticeIncomplete",
  });
});

test("a discarded draft leaves the newsroom's list and cannot go on", async () => {
  const { id } = await draft();
  await discard(database, { noticeId: id, actor: editor2, now: at(1) });
  const { notices } = await newsroomList(database, editor, { now: at(1) });
  expect(notices.map((notice) => notice.id)).not.toContain(id);
  await expect(submitForReview(database, { noticeId: id, actor: editor, now: at(2) })).rejects.toMatchObject({
    code: "conflict",
  });
});

test("it cannot come down before it is out; a time just passed means now", async () => {
  const { id } = await submitted();
  const command = { noticeId: id, actor: approver, now: at(2) };
  for (const times of [{ expireAt: at(2) }, { publishAt: at(10), expireAt: at(10) }])
    await expect(approve(database, { ...command, ...times })).rejects.toMatchObject({
      reason: "noticeTimesWrong",
    });
  expect((await approve(database, { ...command, publishAt: at(1) })).publishAt).toEqual(at(2));
});

test("search is told in the same statement, when it is out and when its times come; of drafts it hears nothing", async () => {
  const runAts = async (id: string) =>
    (
      await database.pool.query<{ run_at: Date }>(
        `select run_at from graphile_worker.jobs where task_identifier = 'index-notice' and key like $1 order by run_at`,
        [`index-notice:${id}:%`],
      )
    ).rows.map(({ run_at }) => run_at);
  const { id } = await approved({ publishAt: at(60), expireAt: at(120) });
  expect(await runAts(id)).toEqual([at(2), at(60), at(120)]);
  await withdraw(database, { noticeId: id, actor: approver, now: at(9), ...reasons });
  expect(await runAts(id)).toHaveLength(4);
  expect(await runAts((await submitted()).id)).toEqual([]);
});

test("lists: newest first, by kind and agency, page by page, without an overlap", async () => {
  const own = await testDatabase();
  try {
    await addAgencies(own, agencyId);
    const [writer, reviewer] = await Promise.all([
      addPerson(own, [{ agencyId, role: "editor" }]),
      addPerson(own, [{ agencyId, role: "approver" }]),
    ]);
    for (let i = 0; i < 23; i++) {
      const type = i % 2 === 0 ? "news" : "policy";
      const { id } = await createDraft(own, { agencyId, actor: writer, text: text({ type }), now: at(0) });
      await submitForReview(own, { noticeId: id, actor: writer, now: at(0) });
      // Several share an instant.
      await approve(own, { noticeId: id, actor: reviewer, now: at(Math.floor(i / 5)) });
    }
    const now = at(10);
    const [one, two] = [await publicNotices(own, { now }), await publicNotices(own, { now, page: 2 })];
    expect([one.total, one.pages, one.notices.length, two.notices.length]).toEqual([23, 2, 20, 3]);
    const all = [...one.notices, ...two.notices];
    expect(new Set(all.map(({ slug }) => slug)).size).toBe(23);
    expect(all).toEqual(all.toSorted((a, b) => b.publishAt.getTime() - a.publishAt.getTime()));
    expect((await latestNotices(own, 3, now)).map(({ slug }) => slug)).toEqual(
      all.slice(0, 3).map(({ slug }) => slug),
    );
    expect((await publicNotices(own, { now, type: "policy" })).total).toBe(11);
    expect(await publicNoticeCounts(own, now)).toEqual(
      new Map([
        ["news", 12],
        ["policy", 11],
      ]),
    );
    expect((await publicNotices(own, { now, agencyId: "330200-none" })).total).toBe(0);
    expect((await publicNotices(own, { now, page: 99 })).notices).toEqual([]);
    expect((await newsroomList(own, writer, { now, filter: "approved" })).total).toBe(23);
    expect((await newsroomList(own, writer, { now, filter: "draft" })).total).toBe(0);
  } finally {
    await own.close();
  }
});

test("an address or id that is none is not found", async () => {
  for (const slug of ["", "x", "a\u0000b", "' or 1=1", "é", "x".repeat(300), randomUUID()])
    await expect(opened(slug, at(0))).rejects.toMatchObject(unknown);
  for (const id of ["", "1", "a\u0000", randomUUID(), `${randomUUID()}x`])
    await expect(noticeForNewsroom(database, editor, id, at(0))).rejects.toMatchObject(unknown);
  // A draft cannot be guessed by its id either.
  await expect(opened((await draft()).id, at(1))).rejects.toMatchObject(unknown);
});

test("its history is only ever added to", async () => {
  await draft();
  for (const statement of ["delete from notice_event", "update notice_event set actor_id = 'x'"]) {
    await expect(database.pool.query(statement)).rejects.toThrow("permission denied for table notice_event");
    await expect(database.asOwner(statement)).rejects.toThrow("append-only");
  }
});
