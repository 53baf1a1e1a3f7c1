// For me, on a real database: the edition of the day, the office by the day, towns below counties, counties that are no
// more, what is to be done before, and how long it really took.
import { afterAll, beforeAll, expect, test } from "vitest";
import { CENTRE_AGENCY_ID } from "#app/domain/agencies/centre.ts";
import { testDatabase } from "#app/testing/database.ts";
import { addAgencies } from "#app/testing/people.ts";
import {
  addOffices,
  addService,
  COUNTY,
  fileRequest,
  guide,
  moveRequest,
  OFFICE_ID,
} from "#app/testing/requests.ts";
import type { Guide } from "./guide.schema.ts";
import { measuredTimes } from "#app/domain/cases/measured-times.server.ts";
import { serviceByCode, serviceCards } from "./service.query.server.ts";

const database = await testDatabase();
afterAll(database.close);

const CODE = "33-029-01-0001-01";
const FIRST = "33-029-01-0001-02";
const TOWN = "330102901";
/** Noon in Shanghai. */
const on = (day: string) => new Date(`${day}T04:00:00Z`);
const text = (zh: string, en: string) => ({ zh, en });
let typeId: number;

beforeAll(async () => {
  const { prisma } = database;
  await addAgencies(database, CENTRE_AGENCY_ID);
  await addOffices(database);
  const since = new Date("2000-01-01");
  const named = { nameZh: "区划", nameEn: "Division", areaCode: "0571", validFrom: since };
  await prisma.division.createMany({
    data: [
      { ...named, code: TOWN, parentCode: COUNTY, level: 5, nameEn: "Hubin Subdistrict" },
      { ...named, code: "330102902", parentCode: COUNTY, level: 5 },
      // Merged twice over, the first time into one that was merged itself.
      {
        ...named,
        code: "330104",
        parentCode: "330100",
        level: 4,
        nameEn: "Jianggan District",
        validTo: new Date("2021-04-09"),
        successorCode: COUNTY,
      },
    ],
  });
  await prisma.division.create({
    data: {
      ...named,
      code: "330199",
      parentCode: "330100",
      level: 4,
      validTo: new Date("2010-01-01"),
      successorCode: "330104",
    },
  });
  await prisma.agency.create({
    data: {
      id: `${TOWN}-aic`,
      departmentId: "aic",
      divisionCode: TOWN,
      parentId: OFFICE_ID,
      nameZh: "街道窗口",
      nameEn: "Town counter",
      addressZh: "",
      addressEn: "",
      hoursZh: "",
      hoursEn: "",
      consultPhone: "1",
      complaintPhone: "2",
    },
  });
  await addService(database, { code: FIRST });
  typeId = await addService(database, {
    code: CODE,
    guide: { requires: [FIRST], related: [FIRST, "33-029-01-0009-99"] },
  });
  const first = await prisma.serviceTypeVersion.findFirstOrThrow({ where: { typeId } });
  const { id: firstId, guide: firstGuide, ...columns } = first;
  expect(firstGuide).toMatchObject({ requires: [FIRST] });
  // As publishing does: of editions without an end there is one.
  await prisma.serviceTypeVersion.update({
    where: { id: firstId },
    data: { effectiveTo: new Date("2026-04-30") },
  });
  const [sheet] = guide.materials;
  if (sheet === undefined) throw new Error("the guide for tests has changed");
  const paper = { ...sheet, name: text("复印件", "Photocopy") };
  const edition = (
    version: number,
    from: string,
    to: string | null,
    changes: object,
    materials: Guide["materials"] = [],
  ) =>
    prisma.serviceTypeVersion.create({
      data: {
        ...columns,
        ...changes,
        version,
        effectiveFrom: new Date(from),
        effectiveTo: to === null ? null : new Date(to),
        guide: {
          ...guide,
          requires: [FIRST],
          related: [FIRST],
          materials: [...guide.materials, ...materials],
        },
      },
    });
  await edition(2, "2026-05-01", "2026-05-31", { nameEn: "In May", promisedDays: 8 }, [paper]);
  await edition(3, "2026-06-01", null, { nameEn: "From June", promisedDays: 5, visits: 1 });
  await prisma.adoption.createMany({
    data: [
      { typeId, divisionCode: "330000", agencyId: "330000-aic", validFrom: since },
      {
        typeId,
        divisionCode: TOWN,
        agencyId: `${TOWN}-aic`,
        validFrom: new Date("2026-03-01"),
        validTo: new Date("2026-09-01"),
        overrides: { hall: text("一楼", "Ground floor"), directions: text("坐1路", "Bus 1") },
      },
    ],
  });
});

test.each([
  ["2026-04-30", 1, `Service ${CODE}`, 10],
  ["2026-05-01", 2, "In May", 8],
  ["2026-05-31", 2, "In May", 8],
  ["2026-06-01", 3, "From June", 5],
])("on %s edition %i is in force", async (day, version, name, promisedDays) => {
  const service = await serviceByCode(database, CODE, { now: on(day) });
  expect(service).toMatchObject({ version, promisedDays, name: { en: name } });
  const cards = await serviceCards(database, [CODE], on(day));
  expect(cards.get(CODE)).toMatchObject({ promisedDays, name: { en: name } });
});

test("midnight is that of the province", async () => {
  const version = async (at: string) => (await serviceByCode(database, CODE, { now: new Date(at) })).version;
  expect(await version("2026-05-31T15:59:59Z")).toBe(2);
  expect(await version("2026-05-31T16:00:00Z")).toBe(3);
});

test("before its first edition there is no such service", async () => {
  await expect(serviceByCode(database, CODE, { now: on("2025-12-31") })).rejects.toMatchObject({
    reason: "serviceUnknown",
  });
});

test("what an edition changed, and which come before and after it", async () => {
  const service = await serviceByCode(database, CODE, { now: on("2026-05-10") });
  expect(service.changes).toEqual([
    { kind: "faster", from: 10, to: 8 },
    { kind: "newlyAsked", materials: [text("复印件", "Photocopy")] },
  ]);
  expect(service.earlier).toEqual([{ version: 1, from: "2026-01-01", to: "2026-04-30" }]);
  expect(service.upcoming).toEqual([{ version: 3, from: "2026-06-01", to: null }]);
  const june = await serviceByCode(database, CODE, { now: on("2026-06-10") });
  expect(june.changes).toEqual([
    { kind: "faster", from: 8, to: 5 },
    { kind: "moreVisits", from: 0, to: 1 },
    { kind: "noLongerAsked", materials: [text("复印件", "Photocopy")] },
  ]);
});

test.each([
  ["the town that has it", TOWN, "2026-03-01", `${TOWN}-aic`],
  ["its county, before the town took it over", TOWN, "2026-02-28", OFFICE_ID],
  ["its county, on the day on which the town gives it up", TOWN, "2026-09-01", OFFICE_ID],
  ["the county of a town without it", "330102902", "2026-07-01", OFFICE_ID],
  ["the successor of a county that is no more", "330104", "2026-07-01", OFFICE_ID],
  ["the successor's successor", "330199", "2026-07-01", OFFICE_ID],
  ["the province, where neither county nor city has it", "330200", "2026-07-01", "330000-aic"],
])("%s does it", async (_, divisionCode, day, agency) => {
  const { office } = await serviceByCode(database, CODE, { divisionCode, now: on(day) });
  expect(office?.agency.id).toBe(agency);
});

test("the page learns that a county is no more, and which serves its people", async () => {
  const { place, formerPlace } = await serviceByCode(database, CODE, {
    divisionCode: "330104",
    now: on("2026-07-01"),
  });
  expect(place).toMatchObject({ code: COUNTY, level: 4 });
  expect(formerPlace).toMatchObject({ code: "330104", en: "Jianggan District", endedOn: "2021-04-09" });
  const before = await serviceByCode(database, CODE, { divisionCode: COUNTY, now: on("2026-07-01") });
  expect(before.formerPlace).toBeUndefined();
});

test("hall and way of the town's counter, and what is to be done first", async () => {
  const { office, requires, related, placeCount } = await serviceByCode(database, CODE, {
    divisionCode: TOWN,
    now: on("2026-07-01"),
  });
  expect(office?.more).toEqual({ hall: text("一楼", "Ground floor"), directions: text("坐1路", "Bus 1") });
  expect(requires.map(({ code }) => code)).toEqual([FIRST]);
  expect(related.map(({ code }) => code)).toEqual([FIRST]);
  expect(placeCount).toBe(3);
});

test("five finished cases make a measure, of the office where it has them, else of the province", async () => {
  const finish = async () => {
    const caseId = await fileRequest(database, CODE);
    await moveRequest(database, caseId, [
      "accepted",
      "granting",
      "approved",
      "issued",
      "delivered",
      "ratedWell",
    ]);
  };
  for (let number = 0; number < 4; number += 1) await finish();
  expect(await measuredTimes(database, { typeId, agencyId: OFFICE_ID })).toBeUndefined();
  await finish();
  expect(await measuredTimes(database, { typeId, agencyId: OFFICE_ID })).toEqual({
    of: "office",
    count: 5,
    median: 0,
    p90: 0,
  });
  expect(await measuredTimes(database, { typeId, agencyId: "330200-aic" })).toMatchObject({ of: "province" });
  expect(await measuredTimes(database, { typeId: typeId + 1000, agencyId: undefined })).toBeUndefined();
});
