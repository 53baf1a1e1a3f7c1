// Who may correct the search, what is refused, and what is recorded of it.
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { testDatabase } from "#app/testing/database.ts";
import { addAgencies, addPerson } from "#app/testing/people.ts";
import type { Actor } from "#app/domain/people/policy.ts";
import { announceChange, listenForChanges } from "#app/platform/page-changes.server.ts";
import { MAX_SYNONYMS } from "./curation.schema.ts";
import { curationListener, currentCuration } from "./curation.server.ts";
import { listedSynonyms, pinnedCodes, pinnedPhrases, servicesByCode } from "./curated.query.server.ts";
import { addSynonym, removeSynonym, setPins } from "./write-curation.server.ts";

const database = await testDatabase();
afterAll(database.close);
const { pool, prisma } = database;
const now = new Date("2026-06-01T08:00:00Z");
let administrator: Actor;
let editor: Actor;

beforeAll(async () => {
  await addAgencies(database, "330000-gro", "330100-hrs");
  administrator = await addPerson(database, [{ agencyId: "330100-hrs", role: "administrator" }]);
  editor = await addPerson(database, [{ agencyId: "330000-gro", role: "editor" }]);
  await prisma.department.create({
    data: {
      id: "gro",
      code: "001",
      nameZh: "办公厅",
      shortZh: "办公厅",
      nameEn: "General Office",
      themeNatural: "999",
      themeLegal: "999",
    },
  });
  for (const [index, code] of ["a", "b", "c", "d", "e", "f", "gone"].entries()) {
    const { id } = await prisma.serviceType.create({
      data: {
        catalogCode: `33-${code}`,
        departmentId: "gro",
        itemType: "20",
        fulfilment: "request",
        popularity: index,
      },
    });
    if (code === "gone") continue;
    const version = await prisma.serviceTypeVersion.create({
      data: {
        ...{ typeId: id, version: 1, effectiveFrom: new Date("2026-01-01") },
        ...{ nameZh: `事项${code}`, nameEn: `Service ${code}`, summaryZh: "", summaryEn: "" },
        ...{
          colloquialZh: [],
          colloquialEn: [],
          keywords: [],
          audiences: [],
          themesNatural: [],
          themesLegal: [],
        },
        ...{
          caseType: "promised",
          promisedDays: 1,
          visits: 0,
          onlineDepth: "IV",
          isFree: true,
          payOnline: false,
        },
        guide: {},
      },
    });
    await prisma.serviceType.update({ where: { id }, data: { currentVersionId: version.id } });
  }
});

const acts = async () => {
  const { rows } = await pool.query<{ actor: string; kind: string; subject: unknown; reason: string }>(
    "select actor_id as actor, kind, subject, reason from operator_act order by ctid",
  );
  return rows;
};
const pins = (codes: string[], phrase = "Kite", more = {}) =>
  setPins(database, editor, { lang: "en", phrase, codes, ...more }, now);
const synonym = (word: string, terms: string, more = {}) =>
  addSynonym(database, editor, { lang: "en", word, terms, ...more }, now);
const userId = (actor: Actor): string => (actor.kind === "person" ? actor.userId : "");

test("others than administrators and the general office's editors are refused", async () => {
  const others: Actor[] = [
    { kind: "anonymous", memberships: [], trackedCaseIds: [] },
    await addPerson(database),
    await addPerson(database, [{ agencyId: "330100-hrs", role: "editor" }]),
    await addPerson(database, [{ agencyId: "330000-gro", role: "approver" }]),
    await addPerson(database, [{ agencyId: "330000-gro", role: "supervisor" }]),
  ];
  for (const actor of others) {
    const code = actor.kind === "anonymous" ? "signInNeeded" : "forbidden";
    const refused = { code };
    await expect(setPins(database, actor, { lang: "en", phrase: "x", codes: [] }, now)).rejects.toMatchObject(
      refused,
    );
    await expect(
      addSynonym(database, actor, { lang: "en", word: "kite", terms: "x" }, now),
    ).rejects.toMatchObject(refused);
    await expect(removeSynonym(database, actor, { lang: "en", word: "kite" }, now)).rejects.toMatchObject(
      refused,
    );
  }
  expect(await acts()).toEqual([]);
});

describe("pins", () => {
  test("are set in order, replaced as a whole, taken away, and each time recorded with who, what and why", async () => {
    await setPins(
      database,
      administrator,
      { lang: "en", phrase: " KITE ", codes: ["33-b", "33-a"], reason: "asked for at the counter" },
      now,
    );
    expect(await pinnedCodes(database, "en", "kite")).toEqual(["33-b", "33-a"]);
    await pins(["33-a", "", "33-c"]);
    expect(await pinnedPhrases(database)).toEqual([
      {
        lang: "en",
        phrase: "kite",
        services: [
          { code: "33-a", id: expect.any(Number) as number, zh: "事项a", en: "Service a" },
          { code: "33-c", id: expect.any(Number) as number, zh: "事项c", en: "Service c" },
        ],
      },
    ]);
    await pins([]);
    expect(await pinnedPhrases(database)).toEqual([]);
    expect(await acts()).toEqual([
      {
        actor: userId(administrator),
        kind: "pinAnswers",
        subject: { about: "kite", lang: "en", before: [], after: ["33-b", "33-a"] },
        reason: "asked for at the counter",
      },
      expect.objectContaining({
        actor: userId(editor),
        subject: expect.objectContaining({ after: ["33-a", "33-c"] }) as unknown,
      }),
      expect.objectContaining({
        subject: expect.objectContaining({ before: ["33-a", "33-c"], after: [] }) as unknown,
      }),
    ]);
  });

  test.each<[string, () => Promise<void>, string]>([
    ["no phrase", () => pins(["33-a"], " ?! "), "phraseMissing"],
    ["too long a phrase", () => pins(["33-a"], "kite ".repeat(9)), "phraseTooLong"],
    ["an endless phrase", () => pins(["33-a"], "k".repeat(100_000)), "phraseTooLong"],
    ["an unknown code", () => pins(["33-a", "33-zzz"]), "codeUnknown"],
    ["a service that is not offered", () => pins(["33-gone"]), "codeUnknown"],
    ["a code twice", () => pins(["33-a", "33-a "]), "codeTwice"],
    ["six codes", () => pins(["33-a", "33-b", "33-c", "33-d", "33-e", "33-f"]), "tooManyPins"],
    ["a language that is none", () => pins(["33-a"], "kite", { lang: "de" }), "langUnknown"],
    ["too long a reason", () => pins(["33-a"], "kite", { reason: "x".repeat(1_001) }), "reasonTooLong"],
    ["a reason with NUL", () => pins(["33-a"], "kite", { reason: "x\u0000" }), "reasonWrong"],
  ])("%s is refused and changes nothing", async (_, act, reason) => {
    const before = (await acts()).length;
    await pins(["33-d"]);
    await expect(act()).rejects.toMatchObject({ code: "invalid", reason });
    expect(await pinnedCodes(database, "en", "kite")).toEqual(["33-d"]);
    expect((await acts()).length).toBe(before + 1);
  });

  test("of two who set them at once one is last, whole", async () => {
    const one = ["33-a", "33-b", "33-c"];
    const other = ["33-c", "33-b", "33-d"];
    await Promise.all(Array.from({ length: 10 }, (_, at) => pins(at % 2 === 0 ? one : other)));
    expect([one, other]).toContainEqual(await pinnedCodes(database, "en", "kite"));
  });

  test("a service that is offered no longer is not pinned, and the list says so", async () => {
    await pins(["33-e", "33-f"], "closing");
    await pool.query("update service_type set current_version_id = null where catalog_code = '33-e'");
    const { pinned } = await currentCuration(pool);
    expect(pinned("en", "closing").length).toBe(1);
    expect((await servicesByCode(database, ["33-f", "33-e", "33-none"])).map(({ en }) => en)).toEqual([
      "Service f",
      null,
      null,
    ]);
  });
});

describe("synonyms", () => {
  test("are added and removed, each time recorded, and the search engine is told", async () => {
    const before = (await acts()).length;
    await synonym(" Kite-Flying ", "aviation permit\n  outdoor   event, aviation licence", {
      reason: "calls",
    });
    expect(await listedSynonyms(database)).toEqual([
      { lang: "en", word: "kite flying", terms: ["aviation permit", "outdoor event", "aviation licence"] },
    ]);
    const { rows } = await pool.query(
      "select count(*)::int as n from graphile_worker.jobs where task_identifier = 'write-search-synonyms'",
    );
    expect(rows).toEqual([{ n: 1 }]);
    expect(await removeSynonym(database, editor, { lang: "en", word: "kite flying" }, now)).toBe(true);
    expect(await removeSynonym(database, editor, { lang: "en", word: "kite flying" }, now)).toBe(false);
    expect(await listedSynonyms(database)).toEqual([]);
    const terms = ["aviation permit", "outdoor event", "aviation licence"];
    const recorded = (await acts()).slice(before);
    expect(recorded).toHaveLength(2);
    expect(recorded).toContainEqual({
      actor: userId(editor),
      kind: "addSynonym",
      subject: { about: "kite flying", lang: "en", terms },
      reason: "calls",
    });
    expect(recorded).toContainEqual(
      expect.objectContaining({
        kind: "removeSynonym",
        subject: { about: "kite flying", lang: "en", terms },
      }),
    );
  });

  test.each<[string, () => Promise<void>, string, string?]>([
    ["no word", () => synonym(" … ", "permit"), "phraseMissing"],
    ["a single letter", () => synonym("证", "许可证"), "wordTooShort"],
    ["too long a word", () => synonym("k".repeat(41), "permit"), "phraseTooLong"],
    ["no terms", () => synonym("dragon", " \n, 、 !"), "termsMissing"],
    ["itself", () => synonym("dragon", "permit\nDragon!"), "synonymOfItself"],
    ["a term twice", () => synonym("dragon", "permit\nPERMIT"), "termTwice"],
    ["too long a term", () => synonym("dragon", "x".repeat(61)), "termTooLong"],
    ["eleven terms", () => synonym("dragon", "abcdefghijk".split("").join("\n")), "tooManyTerms"],
    ["endless terms", () => synonym("dragon", "x\n".repeat(50_000)), "tooManyTerms"],
    ["a word that has terms already", () => synonym("TAKEN word", "permit"), "wordTaken", "conflict"],
  ])("%s is refused and changes nothing", async (_, act, reason, code = "invalid") => {
    await removeSynonym(database, editor, { lang: "en", word: "taken word" }, now);
    await synonym("taken word", "licence");
    const before = (await acts()).length;
    await expect(act()).rejects.toMatchObject({ code, reason });
    expect(await listedSynonyms(database)).toEqual([{ lang: "en", word: "taken word", terms: ["licence"] }]);
    expect((await acts()).length).toBe(before);
  });

  test("no more than the engines can carry", async () => {
    await pool.query(
      `insert into search_synonym (id, lang, word, terms, created_by, created_at)
       select gen_random_uuid(), 'zh', 'word ' || n, array['x'], 'me', now() from generate_series(1, $1) n`,
      [MAX_SYNONYMS],
    );
    await expect(synonym("one more", "permit")).rejects.toMatchObject({ reason: "tooManySynonyms" });
    await pool.query("delete from search_synonym");
  });
});

test("whoever listens hears of each change, and of none that was refused", async () => {
  const heard: string[] = [];
  const listening = await listenForChanges(database.url, {
    onTopics: (topics) => heard.push(...topics),
    onDeaf: () => {},
    onHearing: () => {},
  });
  try {
    await pins(["33-a"]);
    await listening.caughtUp();
    expect(heard).toEqual(["search"]);
    await synonym("heard word", "permit");
    await expect(pins(["33-zzz"])).rejects.toThrow();
    await removeSynonym(database, editor, { lang: "en", word: "heard word" }, now);
    await removeSynonym(database, editor, { lang: "en", word: "heard word" }, now);
    await listening.caughtUp();
    expect(heard.length).toBeGreaterThanOrEqual(3);
  } finally {
    await listening.stop();
  }
});

test("a process that listens reads it once, and again when another has changed it; a deaf one each time", async () => {
  const pinned = async () => (await currentCuration(pool)).pinned("en", "far away").length;
  // What another process writes, which cannot reach into this one.
  const elsewhere = (statement: string) => pool.query(statement);
  const listening = await listenForChanges(database.url, curationListener);
  try {
    expect(await pinned()).toBe(0);
    expect(await currentCuration(pool)).toBe(await currentCuration(pool));
    await elsewhere(
      `insert into search_pin (id, lang, phrase, code, position, created_by, created_at)
       values (gen_random_uuid(), 'en', 'far away', '33-a', 1, 'me', now())`,
    );
    expect(await pinned()).toBe(0);
    await announceChange(pool, ["search"]);
    await listening.caughtUp();
    expect(await pinned()).toBe(1);
  } finally {
    await listening.stop();
  }
  await elsewhere("delete from search_pin where phrase = 'far away'");
  expect(await pinned()).toBe(0);
});
