// Where each service is offered 实施清单: which divisions' offices of its department adopted it, and what few do otherwise.
import type { AdoptionOverrides } from "#app/domain/catalogue/guide.schema.ts";
import { hasOffice } from "./agencies.ts";
import type { SeedDivision } from "./divisions.ts";
import { randomFor, type Random } from "./prng.ts";
import type { ComposedService } from "./services.ts";
import { vocabulary } from "./vocabulary.ts";

export type SeedAdoption = { divisionCode: string; agencyId: string; overrides: AdoptionOverrides | null };

/**
 * How subjects spread over the levels: [share, levels, share of their counties]. What one does about a subject (apply,
 * renew, cancel) is done at the same places; what people and shops need is done near them, what few firms need by the
 * province or a city. Chosen so that a type has one to a hundred places and the whole comes to about 350,000; counties
 * are left out only where the city above serves them.
 */
const near: readonly Spread[] = [
  [0.28, [3, 4], 1],
  [0.28, [3, 4], 0.5],
  [0.18, [4], 1],
  [0.26, [3], 1],
];
const far: readonly Spread[] = [
  [0.42, [2], 1],
  [0.3, [2, 3], 1],
  [0.16, [3], 1],
  [0.12, [3, 4], 0.7],
];
/** Departments whose licences are those of shops, restaurants, drivers and farms. */
const localTrades = new Set(["fda", "aic", "tob", "cul", "util"]);
type Spread = readonly [share: number, levels: readonly (2 | 3 | 4)[], counties: number];

/** Cities on the sea; the others have no harbours and fisheries of it. */
const coastal = new Set(["330200", "330300", "330400", "330600", "330900", "331000"]);
const maritime = /海域|海洋|海岛|入海|渔港|远洋|渔船|渔业船|港口/;

/** The places that offer the service; never none. */
export function composeAdoptions(
  service: ComposedService,
  divisions: readonly SeedDivision[],
): SeedAdoption[] {
  const [, department, , subject] = service.catalogCode.split("-");
  const shared = randomFor(`places ${department}-${subject}`);
  const [, levels, counties] = spreadOf(service, shared.next());
  const offices = divisions.filter(
    (division) => hasOffice(service.department, division) && reaches(service, division),
  );
  const chosen = offices.filter(
    ({ level }) =>
      level !== 5 && levels.includes(level) && (level !== 4 || counties === 1 || shared.chance(counties)),
  );
  // A department without offices at those levels does it itself.
  const places = chosen.length > 0 ? chosen : offices.filter(({ level }) => level === 2);
  const random = randomFor(`adoptions ${service.catalogCode}`);
  const small = townsOf(service, offices, places);
  return [...places, ...small].map((division) => ({
    divisionCode: division.code,
    agencyId: `${division.code}-${service.department.id}`,
    overrides: overridesOf(service, division, random),
  }));
}

/** What people with little time and strength need is taken in at the town too, where the county has it. */
function townsOf(
  { department, catalogCode, audience, fulfilment, kindId }: ComposedService,
  offices: readonly SeedDivision[],
  places: readonly SeedDivision[],
): SeedDivision[] {
  if (audience === "legal" || fulfilment !== "request" || !["B", "L2", "V"].includes(kindId)) return [];
  const [, , , subject] = catalogCode.split("-");
  if (!randomFor(`towns ${department.id}-${subject}`).chance(0.6)) return [];
  const counties = new Set(places.map(({ code }) => code));
  return offices.filter(({ level, parentCode }) => level === 5 && counties.has(parentCode ?? ""));
}

function reaches({ subjectZh }: ComposedService, { code, parentCode, level }: SeedDivision): boolean {
  return (
    level === 2 ||
    !maritime.test(subjectZh) ||
    coastal.has(level === 3 ? code : `${(parentCode ?? "").slice(0, 4)}00`)
  );
}

function spreadOf(service: ComposedService, draw: number): Spread {
  // What everybody uses is offered everywhere.
  if (vocabulary.popular.some((title) => title.startsWith(service.subjectZh))) return [1, [3, 4], 1];
  const isNear = service.audience !== "legal" || localTrades.has(service.department.id);
  let sum = 0;
  for (const spread of isNear ? near : far) {
    sum += spread[0];
    if (draw < sum) return spread;
  }
  return [1, [2], 1];
}

/** Few places do it otherwise: a counter of its own, longer hours, a quicker promise, a telephone of the desk. */
function overridesOf(
  { action }: ComposedService,
  { areaCode, level }: SeedDivision,
  random: Random,
): AdoptionOverrides | null {
  if (level === 5) return townCounter(random);
  if (!random.chance(0.06)) return null;
  const counter = random.int(1, 40);
  const fastest = action.promiseDays[0];
  switch (random.int(1, 4)) {
    case 1:
      return {
        hours: {
          zh: "周一至周六 8:30–17:30（中午不休息）",
          en: "Monday to Saturday 8:30–17:30, no lunch break",
        },
      };
    case 2:
      return fastest > 1 ? { promisedDays: fastest - 1 } : counterOf(counter);
    case 3:
      return {
        ...counterOf(counter),
        consultPhone: `${areaCode ?? "0571"}-5552-${1000 + random.int(0, 8999)}`,
      };
    default:
      return { ...counterOf(counter), ...wayTo(counter) };
  }
}

/** Hall and way in words, for whom a map says nothing. */
function wayTo(counter: number): AdoptionOverrides {
  const floor = 1 + (counter % 3);
  const line = 1 + (counter % 9);
  return {
    hall: { zh: `政务服务中心${floor}楼大厅`, en: `Hall on floor ${floor} of the Government Service Centre` },
    directions: {
      zh: `地铁示例${line}号线“政务服务中心”站B口出，步行约200米；公交示例10${line}路可达；南门有坡道和电梯`,
      en: `Metro Example Line ${line} to “Government Service Centre”, exit B, then 200 m on foot; or bus Example 10${line}. Ramp and lift at the south door`,
    },
  };
}

/** In town one goes to the hall's one counter, and how to find it is said in words. */
function townCounter(random: Random): AdoptionOverrides | null {
  if (!random.chance(0.25)) return null;
  const line = random.int(1, 99);
  return {
    hall: { zh: "便民服务中心一楼大厅", en: "Hall on the ground floor of the Public Service Centre" },
    directions: {
      zh: `公交示例${line}路“便民服务中心”站下车即到；大门有坡道`,
      en: `Bus Example ${line} to “Public Service Centre”; the entrance has a ramp`,
    },
  };
}

function counterOf(number: number): AdoptionOverrides {
  return { window: { zh: `${number}号窗口`, en: `Counter ${number}` } };
}
