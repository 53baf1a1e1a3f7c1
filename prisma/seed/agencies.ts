// The agencies: every department's offices in the province, its cities and its current counties, and the hotline centre.
// Phone numbers (x-5550-…) and addresses (示例路 Example Road) are made up.
import { randomFor } from "./prng.ts";
import type { SeedDivision } from "./divisions.ts";
import { PROVINCE } from "./divisions.ts";
import { vocabulary, type Department } from "./vocabulary.ts";

export type SeedAgency = {
  id: string;
  departmentId: string | null;
  divisionCode: string;
  parentId: string | null;
  nameZh: string;
  nameEn: string;
  addressZh: string;
  addressEn: string;
  hoursZh: string;
  hoursEn: string;
  consultPhone: string;
  complaintPhone: string;
};

/** Departments that exist at the province only. */
const provincialOnly = new Set(["sasac", "prison", "comadm", "cad", "gro"]);
/** Departments with a counter in towns and subdistricts 便民服务中心. */
const inTowns = new Set(["civ", "hrs", "dpf", "agr"]);
/** Departments without offices of their own in counties. */
const notInCounties = new Set(["press", "fao", "sot", "fino", "exit"]);

/** Parents first. */
export function composeAgencies(divisions: readonly SeedDivision[]): SeedAgency[] {
  const current = divisions.filter(({ validTo }) => validTo === null);
  const lines = linesByArea();
  const offices = current.flatMap((division) =>
    vocabulary.departments
      .filter((department) => hasOffice(department, division))
      .map((department) => office(department, division, lines)),
  );
  return [hotline(), ...offices];
}

/** Last four digits for one area code after the other's offices: no two of an area have the same. */
function linesByArea(): (area: string) => number {
  const given = new Map<string, number>();
  return (area) => {
    const place = (given.get(area) ?? 0) + 1;
    given.set(area, place);
    // 7919 is prime to 8999, so that the steps come back to the start only after all of them.
    return 1000 + ((place * 7919) % 8999);
  };
}

/** Whether the department has an office of its own in the division. */
export function hasOffice(department: Pick<Department, "id">, { level, validTo }: SeedDivision): boolean {
  if (validTo !== null) return false;
  if (level === 2) return true;
  if (level === 5) return inTowns.has(department.id);
  if (provincialOnly.has(department.id))
    return department.id === "gro" || department.id === "cad" ? level === 3 : false;
  return level === 3 || !notInCounties.has(department.id);
}

function office(
  department: Department,
  division: SeedDivision,
  nextLine: (area: string) => number,
): SeedAgency {
  const random = randomFor(`agency ${division.code} ${department.id}`);
  const area = division.areaCode ?? "0571";
  const line = nextLine(area);
  const number = random.int(1, 399);
  const isProvince = division.code === PROVINCE;
  return {
    id: `${division.code}-${department.id}`,
    departmentId: department.id,
    divisionCode: division.code,
    parentId: isProvince ? null : parentId(department, division),
    nameZh: isProvince ? department.zh : localNameZh(department, division),
    nameEn: isProvince ? department.en : localNameEn(department, division),
    addressZh: `${division.nameZh}示例路${number}号${division.level === 5 ? "便民" : "政务"}服务中心`,
    addressEn: `${division.level === 5 ? "Public" : "Government"} Service Centre, ${number} Example Road, ${division.nameEn}`,
    hoursZh: "周一至周五 8:30–12:00，13:30–17:00（法定节假日除外）",
    hoursEn: "Monday to Friday 8:30–12:00 and 13:30–17:00, except public holidays",
    consultPhone: `${area}-5550-${line}`,
    complaintPhone: `${area}-5551-${line}`,
  };
}

function parentId(department: Department, division: SeedDivision): string {
  if (division.level === 3) return `${PROVINCE}-${department.id}`;
  return `${division.parentCode ?? PROVINCE}-${department.id}`;
}

/** Offices whose local names do not follow from the provincial one; `{d}` is the division. */
const localNames: Readonly<Record<string, { zh: string; en: string }>> = {
  gro: { zh: "{d}人民政府办公室", en: "General Office of the {d} Government" },
  sot: { zh: "国家统计局{d}调查队", en: "NBS Survey Office in {d}" },
  hpf: { zh: "{d}住房公积金管理中心", en: "{d} Housing Provident Fund Centre" },
  hosp: { zh: "{d}预约诊疗服务平台（公立医院）", en: "{d} Hospital Appointment Platform (public hospitals)" },
};

/** What the counters of a town's service centre are for. */
const counters: Readonly<Record<string, { zh: string; en: string }>> = {
  civ: { zh: "民政", en: "civil affairs" },
  hrs: { zh: "社会保障", en: "social security" },
  dpf: { zh: "残疾人服务", en: "disability services" },
  agr: { zh: "农业农村", en: "farming" },
};

/** 浙江省教育厅 → 杭州市教育局: a 厅 of the province is a 局 below it. */
function localNameZh(department: Department, division: SeedDivision): string {
  const special = localNames[department.id];
  if (division.level === 5)
    return `${division.nameZh}便民服务中心（${counters[department.id]?.zh ?? department.shortZh}窗口）`;
  if (special !== undefined) return special.zh.replace("{d}", division.nameZh);
  const bare = department.zh
    .replace(/^浙江省/, "")
    .replace("公安厅", "公安局")
    .replace(/厅$/, "局");
  return `${division.nameZh}${bare}`;
}

function localNameEn(department: Department, division: SeedDivision): string {
  const special = localNames[department.id];
  if (division.level === 5)
    return `${division.nameEn} Public Service Centre, ${counters[department.id]?.en ?? "general"} counter`;
  if (special !== undefined) return special.en.replace("{d}", division.nameEn);
  return `${division.nameEn} ${department.en.replace(/^Zhejiang /, "").replace(/ Department$/, " Bureau")}`;
}

function hotline(): SeedAgency {
  return {
    id: `${PROVINCE}-hotline`,
    departmentId: null,
    divisionCode: PROVINCE,
    parentId: null,
    nameZh: "浙江省政务服务热线中心（演示）",
    nameEn: "Zhejiang Government Service Hotline Centre (demonstration)",
    addressZh: "浙江省示例路12345号",
    addressEn: "12345 Example Road, Zhejiang Province",
    hoursZh: "全天24小时",
    hoursEn: "24 hours a day",
    consultPhone: "0571-5550-0001",
    complaintPhone: "0571-5551-0001",
  };
}
