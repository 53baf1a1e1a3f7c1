// The province's divisions: one province, eleven cities, ninety current counties, and six that have been merged.
import { vocabulary } from "./vocabulary.ts";

export type SeedDivision = {
  code: string;
  parentCode: string | null;
  level: 2 | 3 | 4;
  nameZh: string;
  nameEn: string;
  areaCode: string | null;
  validFrom: string;
  validTo: string | null;
};

export const PROVINCE = "330000";
/** Divisions of the 2015 list that are gone, and those that came, are dated to one day between the two lists. */
const CHANGED_ON = "2021-04-09";
const FOUNDED_ON = "2000-01-01";

/** All divisions, parents first. */
export function composeDivisions(): SeedDivision[] {
  const province: SeedDivision = {
    code: PROVINCE,
    parentCode: null,
    level: 2,
    nameZh: "浙江省",
    nameEn: "Zhejiang Province",
    areaCode: null,
    validFrom: FOUNDED_ON,
    validTo: null,
  };
  const cities = vocabulary.cities.map((city): SeedDivision => ({
    code: `${city.code}00`,
    parentCode: PROVINCE,
    level: 3,
    nameZh: city.zh,
    nameEn: city.en,
    areaCode: city.areaCode,
    validFrom: FOUNDED_ON,
    validTo: null,
  }));
  const areaCodes = new Map(vocabulary.cities.map((city) => [city.code, city.areaCode]));
  const counties = vocabulary.counties.map(([code, cityCode, zh, en, , in2015, inCurrent]): SeedDivision => ({
    code,
    parentCode: `${cityCode}00`,
    level: 4,
    nameZh: zh,
    nameEn: en,
    areaCode: areaCodes.get(cityCode) ?? null,
    validFrom: in2015 ? FOUNDED_ON : CHANGED_ON,
    validTo: inCurrent ? null : CHANGED_ON,
  }));
  return [province, ...cities, ...counties];
}
