// The desk's search on the demonstration's complaints: nobody ever finds a case that the policy does not let them read at
// the desk, everybody finds all the others, counts are exact, and who is behind a case cannot be searched for.
import { randomInt } from "node:crypto";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { CENTRE_AGENCY_ID } from "#app/domain/agencies/centre.ts";
import { type Actor, may, type Membership } from "#app/domain/people/policy.ts";
import { actors, days, fileComplaint, LEAD_AGENCY_ID, move, stepOf } from "#app/testing/cases.ts";
import { testDatabase } from "#app/testing/database.ts";
import { addAgencies } from "#app/testing/people.ts";
import { themes } from "#prisma/seed/complaint-texts.ts";
import { seedCases } from "#prisma/seed/cases.ts";
import { applyEvent } from "./apply-event.server.ts";
import { type FoundCase, findCases } from "./case-in-policy.server.ts";
import {
  DESK_HITS_PER_PAGE,
  type DeskSearch,
  deskSearchSql,
  searchAtDesk,
} from "./desk-search.query.server.ts";
import { readDeskQuery, standings } from "./desk-search-words.ts";

type Person = Extract<Actor, { kind: "person" }>;

const database = await testDatabase();
afterAll(database.close);

const divisions = ["330000", "330100", "330102", "330200"];
const departments = [...new Set(themes.flatMap(({ department, mistakenFor }) => [department, mistakenFor]))];
let all: FoundCase[] = [];

beforeAll(async () => {
  const agencies = divisions.flatMap((code) => departments.map((id) => `${code}-${id}`));
  await addAgencies(database, CENTRE_AGENCY_ID, ...agencies);
  await database.prisma.department.createMany({
    data: departments.map((id) => ({
      id,
      code: id,
      nameZh: id,
      shortZh: id,
      nameEn: id,
      themeNatural: "",
      themeLegal: "",
    })),
  });
  for (const id of departments)
    await database.prisma.agency.updateMany({
      where: { id: { endsWith: `-${id}` } },
      data: { departmentId: id },
    });
  await seedCases(database, { now: new Date("2026-11-24T07:00:00Z"), count: 300, sealKey: "ab".repeat(32) });
  const rows = await database.prisma.case.findMany({ select: { number: true } });
  all = await findCases(
    database,
    rows.map(({ number }) => number),
  );
}, 120_000);

function staff(memberships: Membership[], userId = "somebody"): Person {
  return {
    kind: "person",
    userId,
    name: "Test",
    email: "test@people.example",
    memberships,
    trackedCaseIds: [],
  };
}

/** Numbers of everything a search finds, page by page. */
async function allFound(actor: Person, asked: DeskSearch): Promise<string[]> {
  const first = await searchAtDesk(database, actor, asked);
  const numbers = first.items.map(({ number }) => number);
  for (let page = 2; page <= first.pages; page++) {
    const { items } = await searchAtDesk(database, actor, { ...asked, page });
    numbers.push(...items.map(({ number }) => number));
  }
  expect(numbers, "the total is what the pages hold").toHaveLength(first.total);
  expect(new Set(numbers).size, "each once").toBe(first.total);
  return numbers.toSorted();
}

function mayRead(actor: Person): string[] {
  return all
    .filter((each) => may(actor, "case.readAtDesk", each).allowed)
    .map(({ number }) => number)
    .toSorted();
}

const anyOf = <T>(list: readonly T[]): T => list[randomInt(list.length)] as T;

describe("who finds what", () => {
  test("random staff, people recused and people with cases of their own find exactly what the policy lets them read", async () => {
    const { rows: involved } = await database.pool.query<{ id: string }>(
      `select distinct agency_id as id from case_task union select context->>'superiorAgencyId' from "case"
        where context ? 'superiorAgencyId' and context->>'superiorAgencyId' is not null`,
    );
    const citizens = all.flatMap(({ citizenId }) => citizenId ?? []);
    const recused = all.flatMap(
      ({ stored }) => (stored.context as { recusedUserIds?: string[] }).recusedUserIds ?? [],
    );
    expect(Math.min(involved.length, citizens.length, recused.length)).toBeGreaterThan(1);
    const roles = ["clerk", "supervisor", "intake", "umpire", "editor", "approver", "administrator"] as const;
    let [some, none, everything] = [0, 0, 0];
    for (let run = 0; run < 60; run++) {
      const memberships = Array.from({ length: randomInt(0, 4) }, () => ({
        agencyId: randomInt(5) === 0 ? CENTRE_AGENCY_ID : anyOf(involved).id,
        role: anyOf(roles),
      }));
      const actor = staff(memberships, anyOf(["somebody", anyOf(citizens), anyOf(recused)]));
      const expected = mayRead(actor);
      expect(await allFound(actor, { terms: [] }), JSON.stringify(actor)).toEqual(expected);
      if (expected.length === 0) none += 1;
      else if (expected.length > all.length * 0.9) everything += 1;
      else some += 1;
    }
    expect(Math.min(some, none, everything), "all kinds of staff were tried").toBeGreaterThan(0);
  });

  test("with words and filters too, nothing is found that is not theirs", async () => {
    const intake = staff([{ agencyId: CENTRE_AGENCY_ID, role: "intake" }]);
    const { rows } = await database.pool.query<{ subject: string }>("select subject from case_matter");
    for (let run = 0; run < 40; run++) {
      const q = anyOf(rows).subject.slice(0, 2 + randomInt(3));
      const asked = {
        terms: readDeskQuery(q).terms,
        standings: randomInt(2) === 0 ? [] : [anyOf(standings)],
      };
      const agencyId = `${anyOf(divisions)}-${anyOf(departments)}`;
      const clerk = staff([{ agencyId, role: "clerk" }]);
      const everywhere = await allFound(intake, asked);
      const mine = new Set(mayRead(clerk));
      expect(await allFound(clerk, asked), q).toEqual(everywhere.filter((number) => mine.has(number)));
    }
  });
});

describe("what is found", () => {
  const intake = staff([{ agencyId: CENTRE_AGENCY_ID, role: "intake" }]);
  const find = async (q: string, more: Partial<DeskSearch> = {}): Promise<string[]> => {
    const { terms, from, to } = readDeskQuery(q);
    return allFound(intake, { terms, from, to, ...more });
  };

  test("every word of what was written finds it, Chinese by any part, others from their beginning", async () => {
    const id = await fileComplaint(database, {
      at: days(1),
      matter: {
        subject: "小区电梯经常停运 Lift out of order",
        body: "物业公司说等零件。Résumé of calls: 3 вызова, code AB12.",
        place: "文三路398号",
        aboutAgencyId: LEAD_AGENCY_ID,
        typeId: null,
      },
    });
    const { number } = await database.prisma.case.findUniqueOrThrow({ where: { id } });
    for (const q of [
      ...["电梯", "梯", "停运", "经常停运", "区电梯经", "文三路398号", "零件", "lift", "LIF", "order lift"],
      ...["résumé", "вызова", "ab12", "398", number.slice(4), number.slice(0, 8)],
      ...[`机构${LEAD_AGENCY_ID}`, "电梯 lift", "2026-03-03 电梯", "2026年3月 电梯", "电梯 330100-aic"],
    ])
      expect(await find(q), q).toContain(number);
    // Its pairs are all there, but not side by side; no word begins like this; another day; not one of the words.
    for (const q of ["停运电梯", "电梯停运", "ift", "电梯 2026-03-04", "电梯 轮船", "零件公司"])
      expect(await find(q), q).not.toContain(number);
  });

  test("very long words and signs of every kind neither break the opening nor the search", async () => {
    await fileComplaint(database, {
      matter: {
        subject: "x".repeat(5_000),
        body: `${"长".repeat(2_000)} '\\ & | ! :* <-> %_ 😀`,
        place: null,
        aboutAgencyId: null,
        typeId: null,
      },
    });
    for (const q of [
      "'",
      "\\",
      "& | !",
      ":*",
      "%",
      "_",
      "😀",
      "a'b\\c",
      "长".repeat(300),
      "x".repeat(300),
      "\u0000",
    ])
      await expect(find(q)).resolves.toBeInstanceOf(Array);
    expect(await find("长".repeat(150))).toHaveLength(1);
  });

  test("counts say what one gets; a facet's own choices do not narrow its own counts", async () => {
    const { facets, total } = await searchAtDesk(database, intake, { terms: [] });
    expect(facets.standings.reduce((sum, { count }) => sum + count, 0)).toBe(total);
    for (const { value, count } of facets.states)
      expect(await find("", { states: [value] })).toHaveLength(count);
    for (const value of standings) {
      const { total: chosen, facets: after } = await searchAtDesk(database, intake, {
        terms: [],
        standings: [value],
      });
      expect(chosen).toBe(facets.standings.find((each) => each.value === value)?.count ?? 0);
      expect(after.standings).toEqual(facets.standings);
    }
    const pageful = await searchAtDesk(database, intake, { terms: [], sort: "due" });
    expect(pageful.items).toHaveLength(DESK_HITS_PER_PAGE);
  });

  test("who is behind a case is nowhere to be found", async () => {
    const mark = "Qwertzuiop";
    const id = await fileComplaint(database, {
      identity: { name: `${mark} 张欧阳`, email: `${mark}@example.org`, phone: "13900001234" },
      citizenId: "citizen-marked",
    });
    await applyEvent(database, stepOf(id, "dispatched", days(1), { actor: actors.intake }));
    for (const q of [mark, "欧阳", "13900001234", `${mark}@example.org`, "citizen-marked", id])
      expect(await find(q), q).toEqual([]);
  });

  test("who filed a case does not find it at the desk, nor who had to step aside", async () => {
    const id = await fileComplaint(database, { citizenId: "me" });
    await move(database, id, ["dispatched", "accepted"]);
    const { number } = await database.prisma.case.findUniqueOrThrow({ where: { id } });
    const clerkOf = (userId: string) => staff([{ agencyId: LEAD_AGENCY_ID, role: "clerk" }], userId);
    expect(await allFound(clerkOf("other"), { terms: [] })).toContain(number);
    expect(await allFound(clerkOf("me"), { terms: [] })).not.toContain(number);
    await database.asOwner(
      `update "case" set context = jsonb_set(context, '{recusedUserIds}', '["other"]') where id = $1`,
      [id],
    );
    expect(await allFound(clerkOf("other"), { terms: [] })).not.toContain(number);
  });
});

test("words are looked up in an index", async () => {
  const intake = staff([{ agencyId: CENTRE_AGENCY_ID, role: "intake" }]);
  const { text, values } = deskSearchSql(intake, { terms: readDeskQuery("电梯").terms });
  const client = await database.pool.connect();
  try {
    await client.query("begin");
    await client.query("set local enable_seqscan = off");
    const { rows } = await client.query<{ "QUERY PLAN": string }>(`explain ${text}`, values);
    expect(rows.map((row) => row["QUERY PLAN"]).join("\n")).toContain("case_matter_words_idx");
    await client.query("rollback");
  } finally {
    client.release();
  }
});
