// The province's divisions: one province, eleven cities, ninety current counties, six that are no more, and the towns and
// subdistricts of a dozen counties.
import { towns } from "./towns.ts";
import { vocabulary } from "./vocabulary.ts";

export type SeedDivision = {
  code: string;
  parentCode: string | null;
  level: 2 | 3 | 4 | 5;
  nameZh: string;
  nameEn: string;
  areaCode: string | null;
  validFrom: string;
  validTo: string | null;
  /** Of a division that is no more: the one that serves its people now. */
  successorCode: string | null;
};

export const PROVINCE = "330000";
const FOUNDED_ON = "2000-01-01";

/**
 * 行政区划调整: what became of the counties of the 2015 list that are gone. Days are those on which the State Council's
 * approval was made public or, where only that is known, given: 2016-09-14 国函〔2016〕158号 (江东 to 鄞州, 奉化市 a district),
 * 2017-04-09 玉环 a city, 2017-07-18 国函〔2017〕102号 (临安市 a district), 2021-04-09 浙政发〔2021〕7号 (下城 to 拱墅, 江干 to
 * 上城 but for the subdistricts 下沙 and 白杨, which went to 钱塘).
 */
const ended: Readonly<Record<string, { on: string; successor: string }>> = {
  "330103": { on: "2021-04-09", successor: "330105" },
  "330104": { on: "2021-04-09", successor: "330102" },
  "330185": { on: "2017-07-18", successor: "330112" },
  "330204": { on: "2016-09-14", successor: "330212" },
  "330283": { on: "2016-09-14", successor: "330213" },
  "331021": { on: "2017-04-09", successor: "331083" },
};

/** Since when those are there that came after 2015. */
const founded: Readonly<Record<string, string>> = {
  "330112": "2017-07-18",
  "330113": "2021-04-09",
  "330114": "2021-04-09",
  "330213": "2016-09-14",
  "330383": "2019-08-16",
  "331083": "2017-04-09",
};

/** All divisions, parents first. */
export function composeDivisions(): SeedDivision[] {
  const since = { validFrom: FOUNDED_ON, validTo: null, successorCode: null };
  const province: SeedDivision = {
    code: PROVINCE,
    parentCode: null,
    level: 2,
    nameZh: "浙江省",
    nameEn: "Zhejiang Province",
    areaCode: null,
    ...since,
  };
  const cities = vocabulary.cities.map((city): SeedDivision => ({
    code: `${city.code}00`,
    parentCode: PROVINCE,
    level: 3,
    nameZh: city.zh,
    nameEn: city.en,
    areaCode: city.areaCode,
    ...since,
  }));
  const areaCodes = new Map(vocabulary.cities.map((city) => [city.code, city.areaCode]));
  const counties = vocabulary.counties.map(([code, cityCode, zh, en, , in2015, inCurrent]): SeedDivision => ({
    code,
    parentCode: `${cityCode}00`,
    level: 4,
    nameZh: zh,
    nameEn: en,
    areaCode: areaCodes.get(cityCode) ?? null,
    validFrom: in2015 ? FOUNDED_ON : dated(founded[code], code),
    validTo: inCurrent ? null : dated(ended[code]?.on, code),
    successorCode: inCurrent ? null : dated(ended[code]?.successor, code),
  }));
  const small = towns.flatMap(([county, names]) =>
    names.map(([nameZh, nameEn], index): SeedDivision => ({
      // The third group begins with 9, as no official code does: these numbers are the demonstration's own.
      code: `${county}9${String(index + 1).padStart(2, "0")}`,
      parentCode: county,
      level: 5,
      nameZh,
      nameEn,
      areaCode: areaCodes.get(county.slice(0, 4)) ?? null,
      ...since,
    })),
  );
  return [province, ...cities, ...counties, ...small];
}

function dated(value: string | undefined, code: string): string {
  if (value === undefined) throw new Error(`nothing is known of what became of ${code}`);
  return value;
}
