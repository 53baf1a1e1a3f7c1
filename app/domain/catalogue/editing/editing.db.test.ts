// A guide's next edition from its first word to its first day, on a real database; and everything that must be refused.
import { afterAll, beforeAll, expect, test } from "vitest";
import type { Actor } from "#app/domain/people/policy.ts";
import { testDatabase } from "#app/testing/database.ts";
import { addService } from "#app/testing/guides.ts";
import { addAgencies, addPerson } from "#app/testing/people.ts";
import { listenForChanges } from "#app/platform/page-changes.server.ts";
import { serviceByCode } from "../service.query.server.ts";
import { activateDueVersions } from "../versions.server.ts";
import { approveDraft } from "./approve-draft.server.ts";
import { discardDraft } from "./discard-draft.server.ts";
import { editDraft } from "./edit-draft.server.ts";
import type { DraftContent } from "./guide-content.ts";
import { readDraft } from "./read-draft.server.ts";
import { rebaseDraft } from "./rebase-draft.server.ts";
import { returnToAuthor } from "./return-to-author.server.ts";
import { startDraft } from "./start-draft.server.ts";
import { submitForReview } from "./submit-for-review.server.ts";

const database = await testDatabase();
afterAll(database.close);
const agencyId = "330000-hrs";
const cityId = "330100-hrs";
const otherId = "330000-aic";

let editor: Actor, editor2: Actor, approver: Actor, both: Actor, cityEditor: Actor, otherApprover: Actor;
beforeAll(async () => {
  await addAgencies(database, agencyId, cityId, otherId);
  [editor, editor2, approver, both, cityEditor, otherApprover] = await Promise.all([
    addPerson(database, [{ agencyId, role: "editor" }]),
    addPerson(database, [{ agencyId, role: "editor" }]),
    addPerson(database, [{ agencyId, role: "approver" }]),
    addPerson(database, [
      { agencyId, role: "editor" },
      { agencyId, role: "approver" },
    ]),
    addPerson(database, [{ agencyId: cityId, role: "editor" }]),
    addPerson(database, [{ agencyId: otherId, role: "approver" }]),
  ]);
});

// 23:30 of 1 March in Zhejiang, when it is still the afternoon in UTC.
const now = new Date("2026-03-01T15:30:00Z");
const later = (days: number) => new Date(now.getTime() + days * 86_400_000);
const today = "2026-03-01";

let serial = 0;
async function service(since?: string) {
  serial++;
  const code = `33-010-01-${String(serial).padStart(4, "0")}-01`;
  return { code, ...(await addService(database, code, since)) };
}

async function started(actor = editor) {
  const type = await service();
  const { id } = await startDraft(database, { code: type.code, actor, now });
  return { id, type, content: (await readDraft(database, id)).content };
}

async function inReview(
  change: (content: DraftContent) => DraftContent = (content) => content,
  actor = editor,
) {
  const { id, type, content } = await started(actor);
  await submitForReview(database, { draftId: id, actor, now, content: change(content) });
  return { id, type };
}

async function editions(typeId: number) {
  const { rows } = await database.pool.query<{ line: string }>(
    `select v.version || ': ' || v.effective_from || ' - ' || coalesce(v.effective_to::text, '') ||
            case when t.current_version_id = v.id then ' *' else '' end as line
       from service_type_version v join service_type t on t.id = v.type_id where t.id = $1 order by v.version`,
    [typeId],
  );
  return rows.map(({ line }) => line);
}

async function jobsFor(typeId: number): Promise<number> {
  const { rows } = await database.asOwner<{ count: number }>(
    `select count(*)::int as count from graphile_worker._private_jobs where key = 'index-service:' || $1::int`,
    [typeId],
  );
  return rows[0]?.count ?? 0;
}

const forbidden = (reason: string) => ({ code: "forbidden", reason });
const conflict = (reason: string) => ({ code: "conflict", reason });

test("from the edition in force over a return to the next one, in force at once; row, history, search told", async () => {
  const { id, type, content } = await started();
  const command = (actor: Actor) => ({ draftId: id, actor, now });
  expect(content.name.en).toBe(`Apply for licence ${type.code}`);
  await editDraft(database, { ...command(editor), content: { ...content, promisedDays: 8 } });
  await submitForReview(database, command(editor));
  await returnToAuthor(database, { ...command(approver), reason: "请写明时限依据" });
  await submitForReview(database, {
    ...command(editor2),
    content: { ...content, promisedDays: 7, colloquialZh: ["领证"] },
  });
  expect(await approveDraft(database, command(approver))).toEqual({ id, version: 2, effectiveFrom: today });

  expect(await editions(type.id)).toEqual(["1: 2026-01-01 - 2026-02-28", "2: 2026-03-01 -  *"]);
  expect(await jobsFor(type.id)).toBe(1);
  const published = await database.prisma.serviceTypeVersion.findFirstOrThrow({
    where: { typeId: type.id, version: 2 },
  });
  expect(published).toMatchObject({ promisedDays: 7, colloquialZh: ["领证"], guide: content.guide });
  const events = await database.prisma.guideDraftEvent.findMany({
    where: { draftId: id },
    orderBy: { seq: "asc" },
  });
  expect(events.map(({ type: name }) => name)).toEqual([
    ...["started", "edited", "submitted", "returned", "edited", "submitted", "approved"],
  ]);
  expect(events[1]?.payload).toMatchObject({ content: { promisedDays: 8 } });
  expect(events[3]?.payload).toEqual({ reason: "请写明时限依据" });
  const draft = await database.prisma.guideDraft.findFirstOrThrow({ where: { id } });
  expect(draft).toMatchObject({
    state: "approved",
    rowVersion: 7,
    approverId: approver.kind === "person" ? approver.userId : "",
  });
  expect(draft.effectiveFrom).toEqual(new Date(today));
});

test("an edition for a day to come waits for it, whoever was away that day", async () => {
  const { id, type } = await inReview();
  await approveDraft(database, { draftId: id, actor: approver, now, effectiveFrom: "2026-03-05" });
  const waiting = ["1: 2026-01-01 - 2026-03-04 *", "2: 2026-03-05 - "];
  expect(await editions(type.id)).toEqual(waiting);
  expect(await jobsFor(type.id)).toBe(0);

  // 23:30 of the day before.
  expect(await activateDueVersions(database, later(3))).not.toContain(type.id);
  expect(await editions(type.id)).toEqual(waiting);
  // Nobody looked on the day itself; three weeks later it is caught up with, once.
  expect(await activateDueVersions(database, later(25))).toContain(type.id);
  expect(await editions(type.id)).toEqual(["1: 2026-01-01 - 2026-03-04", "2: 2026-03-05 -  *"]);
  expect(await jobsFor(type.id)).toBe(1);
  expect(await activateDueVersions(database, later(25))).toEqual([]);
});

test("pages that show a guide are told of a new edition, when it is published and when its day comes", async () => {
  const heard: string[] = [];
  const listener = {
    onTopics: (topics: readonly string[]) => void heard.push(...topics),
    onDeaf() {},
    onHearing() {},
  };
  const listening = await listenForChanges(database.url, listener);
  const { id, type } = await inReview();
  await approveDraft(database, { draftId: id, actor: approver, now, effectiveFrom: "2026-03-02" });
  await listening.caughtUp();
  expect(heard).toEqual(expect.arrayContaining([`service:${type.id}`, "catalogue"]));
  heard.length = 0;
  await activateDueVersions(database, later(1));
  await listening.caughtUp();
  expect(heard).toEqual(expect.arrayContaining([`service:${type.id}`, "catalogue"]));
  await listening.stop();
});

test("it comes into force with the first minute of its day in Zhejiang, when that is the day before in UTC", async () => {
  const { id, type } = await inReview();
  await approveDraft(database, { draftId: id, actor: approver, now, effectiveFrom: "2026-03-05" });
  expect(await activateDueVersions(database, new Date("2026-03-04T15:59:59Z"))).not.toContain(type.id);
  expect(await activateDueVersions(database, new Date("2026-03-04T16:00:00Z"))).toContain(type.id);
});

test("an edition published before a scheduled one takes its place; two of one day: the later counts", async () => {
  const { id, type } = await inReview();
  await approveDraft(database, { draftId: id, actor: approver, now, effectiveFrom: "2026-03-05" });
  for (const edition of [3, 4]) {
    const { id: next } = await startDraft(database, { code: type.code, actor: editor, now });
    await submitForReview(database, { draftId: next, actor: editor, now });
    expect(await approveDraft(database, { draftId: next, actor: approver, now })).toMatchObject({
      version: edition,
    });
  }
  expect(await activateDueVersions(database, later(60))).not.toContain(type.id);
  expect((await editions(type.id)).filter((line) => line.endsWith("*"))).toEqual(["4: 2026-03-01 -  *"]);
  // The public reads of no edition that never counted.
  expect(await serviceByCode(database, type.code, { now })).toMatchObject({
    version: 4,
    upcoming: [],
    earlier: [{ version: 1, to: "2026-02-28" }],
  });
});

test("a service whose last edition has ended is offered no more", async () => {
  const { id, versionId } = await service();
  await database.prisma.serviceTypeVersion.update({
    where: { id: versionId },
    data: { effectiveTo: new Date("2026-03-02") },
  });
  expect(await activateDueVersions(database, later(1))).not.toContain(id);
  expect(await activateDueVersions(database, later(2))).toContain(id);
  expect(await editions(id)).toEqual(["1: 2026-01-01 - 2026-03-02"]);
  expect(await activateDueVersions(database, later(2))).toEqual([]);
});

test("nobody approves what they wrote a word of", async () => {
  const { id } = await inReview(undefined, both);
  await expect(approveDraft(database, { draftId: id, actor: both, now })).rejects.toMatchObject(
    forbidden("ownText"),
  );
  const { id: edited } = await started();
  const { content } = await readDraft(database, edited);
  await editDraft(database, { draftId: edited, actor: both, now, content });
  await submitForReview(database, { draftId: edited, actor: editor, now });
  await expect(approveDraft(database, { draftId: edited, actor: both, now })).rejects.toMatchObject(
    forbidden("ownText"),
  );
  await approveDraft(database, { draftId: edited, actor: approver, now });
});

test.each([
  ["promiseWithinLaw", (content: DraftContent) => ({ ...content, promisedDays: 21 })],
  ["complete", (content: DraftContent) => ({ ...content, promisedDays: null })],
  ["complete", (content: DraftContent) => ({ ...content, name: { zh: content.name.zh, en: "" } })],
  [
    "linksKnown",
    (content: DraftContent) => ({ ...content, guide: { ...content.guide, related: ["33-999-01-0001-01"] } }),
  ],
] as const)("an error blocks publishing: %s", async (rule, spoil) => {
  const { id, type } = await inReview(spoil);
  await expect(approveDraft(database, { draftId: id, actor: approver, now })).rejects.toMatchObject({
    code: "invalid",
    reason: "guideHasErrors",
    findings: expect.arrayContaining([expect.objectContaining({ rule, level: "error" })]) as unknown,
  });
  expect(await editions(type.id)).toEqual(["1: 2026-01-01 -  *"]);
  expect((await readDraft(database, id)).state).toBe("inReview");
});

test("a name that another service in force has blocks publishing", async () => {
  const other = await service();
  const { id } = await inReview((content) => ({
    ...content,
    name: { ...content.name, zh: `某证核发${other.code}` },
  }));
  await expect(approveDraft(database, { draftId: id, actor: approver, now })).rejects.toMatchObject({
    findings: [expect.objectContaining({ rule: "nameIsOwn" })],
  });
});

test("texts not translated yet are told of and block nothing", async () => {
  const { id } = await inReview((content) => ({ ...content, summary: { zh: "核发", en: "" } }));
  expect(await approveDraft(database, { draftId: id, actor: approver, now })).toMatchObject({ version: 2 });
});

test("a guide has one open draft; a discarded one makes room", async () => {
  const { id, type } = await started();
  const again = () => startDraft(database, { code: type.code, actor: editor2, now });
  await expect(again()).rejects.toMatchObject(conflict("guideDraftOpen"));
  await discardDraft(database, { draftId: id, actor: editor, now });
  await again();
});

test("of two who begin at once, one does", async () => {
  const { code } = await service();
  const both = await Promise.allSettled(
    [editor, editor2].map((actor) => startDraft(database, { code, actor, now })),
  );
  expect(both.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected"]);
});

test("who saves over a change they have not seen is refused, and nothing is written", async () => {
  const { id, content } = await started();
  const save = (actor: Actor, promisedDays: number) =>
    editDraft(database, {
      draftId: id,
      actor,
      now,
      expectedVersion: 1,
      content: { ...content, promisedDays },
    });
  await save(editor, 9);
  await expect(save(editor2, 5)).rejects.toMatchObject(conflict("guideMovedOn"));
  expect(await readDraft(database, id)).toMatchObject({ rowVersion: 2, content: { promisedDays: 9 } });
});

test.each(["2026-02-28", "2026-02-30", "tomorrow", "2029-01-01", ""])(
  "the day %s is refused",
  async (effectiveFrom) => {
    const { id, type } = await inReview();
    await expect(
      approveDraft(database, { draftId: id, actor: approver, now, effectiveFrom }),
    ).rejects.toMatchObject({
      code: "invalid",
      reason: "guideDateWrong",
    });
    expect(await editions(type.id)).toHaveLength(1);
  },
);

test("another edition published meanwhile is a conflict until the editor has taken it for the basis", async () => {
  const { id, type } = await inReview();
  const { id: versionId, ...first } = await database.prisma.serviceTypeVersion.findFirstOrThrow({
    where: { typeId: type.id },
  });
  await database.prisma.serviceTypeVersion.update({
    where: { id: versionId },
    data: { effectiveTo: new Date("2026-02-27") },
  });
  await database.prisma.serviceTypeVersion.create({
    data: { ...first, guide: first.guide ?? {}, version: 2, effectiveFrom: new Date("2026-02-28") },
  });
  const approve = () => approveDraft(database, { draftId: id, actor: approver, now });
  await expect(approve()).rejects.toMatchObject(conflict("guideOutdated"));
  await returnToAuthor(database, { draftId: id, actor: approver, now, reason: "请以新版本为准" });
  await rebaseDraft(database, { draftId: id, actor: editor, now });
  await submitForReview(database, { draftId: id, actor: editor, now });
  expect(await approve()).toMatchObject({ version: 3 });
});

test("other departments, other divisions and the wrong role are refused, and a step out of turn is", async () => {
  const { id, type, content } = await started();
  for (const actor of [cityEditor, otherApprover, approver]) {
    const reason = actor === cityEditor ? "foreignGuide" : "roleMissing";
    await expect(editDraft(database, { draftId: id, actor, now, content })).rejects.toMatchObject(
      forbidden(reason),
    );
  }
  await expect(startDraft(database, { code: type.code, actor: cityEditor, now })).rejects.toMatchObject(
    forbidden("foreignGuide"),
  );
  await expect(approveDraft(database, { draftId: id, actor: approver, now })).rejects.toMatchObject(
    conflict("guideMovedOn"),
  );
  await submitForReview(database, { draftId: id, actor: editor, now });
  await expect(editDraft(database, { draftId: id, actor: editor, now, content })).rejects.toMatchObject(
    conflict("guideMovedOn"),
  );
  await expect(approveDraft(database, { draftId: id, actor: otherApprover, now })).rejects.toMatchObject(
    forbidden("foreignGuide"),
  );
  await expect(
    returnToAuthor(database, { draftId: id, actor: approver, now, reason: " " }),
  ).rejects.toMatchObject({
    reason: "reasonMissing",
  });
});

test("what is no draft and no service is not found", async () => {
  const unknown = { code: "notFound", reason: "guideUnknown" };
  for (const draftId of ["new", "00000000-0000-0000-0000-000000000000"])
    await expect(discardDraft(database, { draftId, actor: editor, now })).rejects.toMatchObject(unknown);
  for (const code of ["33-999-01-0001-01", "x'y"])
    await expect(startDraft(database, { code, actor: editor, now })).rejects.toMatchObject(unknown);
});

test("the history of a draft cannot be changed", async () => {
  const { id } = await started();
  await expect(
    database.pool.query("update guide_draft_event set type = 'x' where draft_id = $1", [id]),
  ).rejects.toThrow(/permission denied/);
  await expect(database.asOwner("delete from guide_draft_event where draft_id = $1", [id])).rejects.toThrow();
});
