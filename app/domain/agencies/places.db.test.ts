// Places by city, and the offices that may be answerable for a place: its own, then those above it.
import { afterAll, beforeAll, expect, test } from "vitest";
import { testDatabase } from "#app/testing/database.ts";
import { addAgencies } from "#app/testing/people.ts";
import { CENTRE_AGENCY_ID } from "./centre.ts";
import { officesFor, placeNow, places } from "./places.query.server.ts";

const database = await testDatabase();
afterAll(database.close);

beforeAll(async () => {
  const division = (code: string, parentCode: string | null, level: number, validTo: Date | null = null) => ({
    code,
    parentCode,
    level,
    nameZh: `地区${code}`,
    nameEn: `Division ${code}`,
    validFrom: new Date("2000-01-01"),
    validTo,
  });
  await database.prisma.division.createMany({
    data: [
      division("330000", null, 2),
      division("330100", "330000", 3),
      division("330106", "330100", 4),
      division("330103", "330100", 4, new Date("2021-04-09")),
      division("330106901", "330106", 5),
      division("330200", "330000", 3),
    ],
  });
  await addAgencies(
    database,
    ...[CENTRE_AGENCY_ID, "330000-aic", "330100-aic", "330106-aic", "330106-hous", "330200-aic"],
  );
});

test("the province, then cities with what is below them; merged counties are gone", async () => {
  const groups = await places(database);
  expect(groups.map(({ code, places: below }) => [code, below.map((place) => place.code)])).toEqual([
    ["330000", []],
    ["330100", ["330106"]],
    ["330200", []],
  ]);
});

test("towns stand below their county", async () => {
  const groups = await places(database);
  const towns = groups.flatMap((group) => group.places.flatMap((county) => county.towns));
  expect(towns).toEqual([{ code: "330106901", name: { zh: "地区330106901", en: "Division 330106901" } }]);
});

test("the offices of a county, its city and the province; never the centre, never those of another city", async () => {
  const groups = await officesFor(database, "330106");
  expect(groups.map(({ level, offices }) => [level, offices.map(({ id }) => id)])).toEqual([
    [4, ["330106-aic", "330106-hous"]],
    [3, ["330100-aic"]],
    [2, ["330000-aic"]],
  ]);
});

test("of a county that was merged, the one that serves its people now", async () => {
  await database.prisma.division.update({ where: { code: "330103" }, data: { successorCode: "330106" } });
  expect(await placeNow(database, "330103")).toBe("330106");
  expect(await placeNow(database, "330106901")).toBe("330106901");
  expect(await placeNow(database, "339999")).toBeUndefined();
  expect(await placeNow(database, "'; drop table division; --")).toBeUndefined();
});

test("a place that is none has no offices", async () => {
  expect(await officesFor(database, "'; drop table agency; --")).toEqual([]);
});
