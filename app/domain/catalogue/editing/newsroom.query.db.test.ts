// What the newsroom shows of guides: lists by state and words, editions and drafts, differences, a department's defects.
import { afterAll, beforeAll, expect, test } from "vitest";
import type { Actor } from "#app/domain/people/policy.ts";
import { testDatabase } from "#app/testing/database.ts";
import { addService, soundGuide } from "#app/testing/guides.ts";
import { addAgencies, addPerson } from "#app/testing/people.ts";
import { approveDraft } from "./approve-draft.server.ts";
import { departmentDefects } from "./defects.query.server.ts";
import {
  compareEditions,
  draftForNewsroom,
  guideDepartments,
  guideList,
  guideOverview,
} from "./newsroom.query.server.ts";
import { readDraft } from "./read-draft.server.ts";
import { returnToAuthor } from "./return-to-author.server.ts";
import { startDraft } from "./start-draft.server.ts";
import { submitForReview } from "./submit-for-review.server.ts";

const database = await testDatabase();
afterAll(database.close);
const now = new Date("2026-03-01T02:00:00Z");
const owner = "330000-hrs";
const code = (serial: number) => `33-010-01-000${serial}-01`;
let editor: Actor, approver: Actor, cityEditor: Actor, stranger: Actor;

beforeAll(async () => {
  await addAgencies(database, owner, "330100-hrs", "330000-aic");
  for (const serial of [1, 2, 3, 4]) await addService(database, code(serial));
  await database.prisma.agency.updateMany({
    where: { id: { endsWith: "-hrs" } },
    data: { departmentId: "hrs" },
  });
  await addService(database, "33-020-01-0001-01", "2026-01-01", "aic");
  await database.prisma.agency.updateMany({ where: { id: "330000-aic" }, data: { departmentId: "aic" } });
  [editor, approver, cityEditor, stranger] = await Promise.all([
    addPerson(database, [{ agencyId: owner, role: "editor" }]),
    addPerson(database, [{ agencyId: owner, role: "approver" }]),
    addPerson(database, [{ agencyId: "330100-hrs", role: "editor" }]),
    addPerson(database, [{ agencyId: "330000-aic", role: "editor" }]),
  ]);
});

let seconds = 0;
async function draftOf(serial: number, promisedDays: number) {
  const at = new Date(now.getTime() + ++seconds * 1_000);
  const { id } = await startDraft(database, { code: code(serial), actor: editor, now: at });
  const { content } = await readDraft(database, id);
  return { id, content: { ...content, promisedDays } };
}

async function listed(wish: Partial<Parameters<typeof guideList>[2]> = {}) {
  const { guides } = await guideList(database, editor, { departmentId: "hrs", q: "", now, ...wish });
  return guides.map(({ code: found }) => found);
}

test("one's departments are those of one's agencies; only the province's editors may write", async () => {
  expect(await guideDepartments(database, editor)).toMatchObject([{ id: "hrs", canWrite: true }]);
  expect(await guideDepartments(database, cityEditor)).toMatchObject([{ id: "hrs", canWrite: false }]);
});

test("the list is narrowed by words and by state, and holds no other department's", async () => {
  const waiting = await draftOf(2, 9);
  const coming = await draftOf(3, 8);
  await submitForReview(database, { draftId: coming.id, actor: editor, now, content: coming.content });
  await approveDraft(database, { draftId: coming.id, actor: approver, now, effectiveFrom: "2026-04-01" });
  const reviewed = await draftOf(4, 7);
  await submitForReview(database, { draftId: reviewed.id, actor: editor, now, content: reviewed.content });

  expect(await listed()).toEqual([1, 2, 3, 4].map(code));
  expect(await listed({ q: "0003-01" })).toEqual([code(3)]);
  expect(await listed({ q: "LICENCE 33-010-01-0001" })).toEqual([code(1)]);
  expect(await listed({ q: "100%_" })).toEqual([]);
  expect(await listed({ filter: "draft" })).toEqual([code(2)]);
  expect(await listed({ filter: "inReview" })).toEqual([code(4)]);
  expect(await listed({ filter: "scheduled" })).toEqual([code(3)]);
  await returnToAuthor(database, { draftId: reviewed.id, actor: approver, now, reason: "请核对" });
  expect(await listed({ filter: "draft" })).toEqual([code(2), code(4)]);
  const seen = await draftForNewsroom(database, editor, reviewed.id, now);
  expect(seen).toMatchObject({ returnReason: "请核对", isOwnText: true, isOutdated: false, comparedWith: 1 });
  expect(seen.changes).toEqual([{ path: "promisedDays", items: [], kind: "changed", before: 10, after: 7 }]);
  expect(seen.allowed).toEqual(["edit", "rebase", "submit", "discard"]);
  expect((await draftForNewsroom(database, cityEditor, waiting.id, now)).allowed).toEqual([]);
});

test("a guide shows its editions as they stand on a day, and what changed between two", async () => {
  const standings = async (at: Date) =>
    (await guideOverview(database, editor, code(3), at)).editions.map(
      ({ version, standing }) => `${version} ${standing}`,
    );
  expect(await standings(now)).toEqual(["2 scheduled", "1 inForce"]);
  // Without any job having run.
  expect(await standings(new Date("2026-04-02T00:00:00Z"))).toEqual(["2 inForce", "1 past"]);
  const { changes } = await compareEditions(database, editor, { code: code(3), from: 1, to: 2, now });
  expect(changes).toEqual([{ path: "promisedDays", items: [], kind: "changed", before: 10, after: 8 }]);

  const { id, content } = await draftOf(3, 6);
  expect(await draftForNewsroom(database, editor, id, now)).toMatchObject({ scheduledFrom: "2026-04-01" });
  await submitForReview(database, { draftId: id, actor: editor, now, content });
  await approveDraft(database, { draftId: id, actor: approver, now, effectiveFrom: "2026-03-15" });
  expect(await standings(now)).toEqual(["3 scheduled", "2 replaced", "1 inForce"]);
  const overview = await guideOverview(database, editor, code(3), now);
  expect(overview.drafts.map(({ version }) => version)).toEqual([3, 2]);
  expect(overview).toMatchObject({ canStart: true, openDraftId: undefined });
  await expect(
    compareEditions(database, editor, { code: code(3), from: 1, to: 9, now }),
  ).rejects.toMatchObject({
    code: "notFound",
  });
});

test("a department's defects are counted by rule, of guides in force and of its offices", async () => {
  const guide = { ...soundGuide(), related: ["33-999-01-0001-01"], rights: { zh: "权利", en: "" } };
  await database.prisma.serviceTypeVersion.updateMany({
    where: { type: { catalogCode: { in: [code(1), code(2)] } } },
    data: { guide },
  });
  const offices = {
    consultPhone: "0571-5550-1",
    complaintPhone: "0571-5551-1",
    addressZh: "示例路",
    hoursZh: "周一",
  };
  await database.prisma.agency.updateMany({ where: { departmentId: "hrs" }, data: offices });
  await database.prisma.agency.update({
    where: { id: "330100-hrs" },
    data: { complaintPhone: "0571-5550-1" },
  });
  const found = await departmentDefects(database, editor, "hrs", now);
  expect(found).toMatchObject({ guides: 4, soundGuides: 2, offices: 2 });
  expect(found.byRule.map(({ rule, level, found: where }) => [rule, level, where.length])).toEqual([
    ["linksKnown", "error", 2],
    ["phonesDiffer", "error", 1],
    ["englishThere", "warning", 2],
  ]);
  expect(found.byRule[0]?.found.map(({ code: where }) => where)).toEqual([code(1), code(2)]);
  // A year and a day after they came into force nobody has vouched for them.
  const later = await departmentDefects(database, editor, "hrs", new Date("2027-01-02T00:00:00Z"));
  expect(later.byRule.find(({ rule }) => rule === "assuredThisYear")?.found).toHaveLength(3);
});

test("another department's guides are closed in every way", async () => {
  const foreign = { code: "forbidden", reason: "foreignGuide" };
  const { drafts } = await guideOverview(database, editor, code(2), now);
  await expect(draftForNewsroom(database, stranger, drafts[0]?.id ?? "", now)).rejects.toMatchObject(foreign);
  await expect(guideOverview(database, stranger, code(1), now)).rejects.toMatchObject(foreign);
  await expect(departmentDefects(database, stranger, "hrs", now)).rejects.toMatchObject(foreign);
  await expect(guideList(database, stranger, { departmentId: "hrs", q: "", now })).rejects.toMatchObject(
    foreign,
  );
  await expect(
    compareEditions(database, stranger, { code: code(1), from: 1, to: 1, now }),
  ).rejects.toMatchObject(foreign);
});
