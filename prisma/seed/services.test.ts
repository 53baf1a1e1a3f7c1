// The demonstration catalogue: as many services as promised, no two alike, every guide whole and sound, the same each time.
import { createHash } from "node:crypto";
import { beforeAll, expect, test } from "vitest";
import { businessEvents, lifeEvents, type LifeEvent } from "#app/domain/catalogue/life-events.ts";
import { Guide } from "#app/domain/catalogue/guide.schema.ts";
import { lintGuide } from "#app/domain/catalogue/lint-guide.ts";
import { everyAnswer, guideFor, promisedFor, situationDefects } from "#app/domain/catalogue/situations.ts";
import { composeAdoptions } from "./adoptions.ts";
import { composeAgencies } from "./agencies.ts";
import { composeDivisions } from "./divisions.ts";
import { composeVersion, type ComposedVersion } from "./guides.ts";
import { composeServices, type ComposedService } from "./services.ts";
import { vocabulary } from "./vocabulary.ts";

let services: ComposedService[];
let versions: ComposedVersion[];

beforeAll(() => {
  services = composeServices();
  versions = services.map((service) => composeVersion(service));
});

test("there are 9,000 services with codes and names of their own in both languages", () => {
  expect(services).toHaveLength(9000);
  for (const key of ["catalogCode", "nameZh", "nameEn"] as const) {
    expect(new Set(services.map((service) => service[key].toLowerCase())).size, key).toBe(9000);
  }
});

test("the services everybody asks for are in, and on top", () => {
  const top = [...services].sort((a, b) => b.popularity - a.popularity).slice(0, vocabulary.popular.length);
  expect(top.map(({ nameZh }) => nameZh)).toEqual(vocabulary.popular);
});

test("of a subject, what one comes for first is used most", () => {
  const popular = new Set(vocabulary.popular);
  const bySubject = Map.groupBy(services, ({ department, subjectZh }) => `${department.id} ${subjectZh}`);
  const odd = [...bySubject.values()].filter(
    ([first, ...others]) =>
      first?.action === first?.kind.actions[0] &&
      others.some(({ nameZh, popularity }) => !popular.has(nameZh) && popularity > (first?.popularity ?? 0)),
  );
  expect(odd.map(([first]) => first?.nameZh)).toEqual([]);
});

test("delicate subjects are left out", () => {
  const delicate = new Set(vocabulary.sensitiveSubjects);
  expect(services.filter(({ subjectZh }) => delicate.has(subjectZh))).toEqual([]);
});

test("the mix of item types is that of a real province", () => {
  // Per cent: licences, levies, benefits, confirmations, awards, rulings, other powers, public services.
  const wanted = { "01": 29, "04": 2, "05": 6, "07": 8, "08": 0.9, "09": 0.2, "10": 15, "20": 38 };
  for (const [itemType, share] of Object.entries(wanted)) {
    const own = services.filter(({ action }) => action.itemType === itemType).length / 90;
    expect(Math.abs(own - share), `${itemType}: ${own.toFixed(1)} %`).toBeLessThanOrEqual(1);
  }
});

test("English names and summaries read like English", () => {
  const odd = versions
    .flatMap(({ nameEn, summaryEn }) => [nameEn, summaryEn])
    .filter(
      (text) => !/^[A-Z]/.test(text) || /\s{2}|\ban? an? |\ba [aeio][a-z]{3}|[~{}]|\bthe the\b/.test(text),
    )
    .filter((text) => !/\ba (one|euro)/.test(text));
  expect(odd).toEqual([]);
});

test("no text of a guide has a slot left open or the same word twice", () => {
  const odd = versions.filter(({ summaryZh, guide }) => {
    const texts = [
      summaryZh,
      ...guide.results.map(({ name }) => name.zh),
      ...guide.conditions.map(({ zh }) => zh),
    ];
    return texts.some((text) => /[{}]|undefined|(登记|备案|证明|申请表|许可证|决定书)\1/.test(text));
  });
  expect(odd.map(({ nameZh }) => nameZh)).toEqual([]);
});

test("every guide is whole and has none of the defects that the lint knows", () => {
  const found = services.flatMap((service, index) => {
    const version = versions[index];
    if (version === undefined) throw new Error("no version");
    Guide.parse(version.guide);
    const { action, fulfilment, nameZh } = service;
    return lintGuide({ ...version, itemType: action.itemType, fulfilment }).map(
      ({ rule }) => `${nameZh}: ${rule}`,
    );
  });
  expect(found).toEqual([]);
});

test("the questions of every guide are sound: known answers, days within the law, steps within the days", () => {
  const found = versions.flatMap(({ nameZh, guide, promisedDays, statutoryDays }) =>
    situationDefects(guide, { promisedDays, statutoryDays }).map((defect) => `${nameZh}: ${defect}`),
  );
  expect(found).toEqual([]);
});

test("a realistic share asks something, and every answer changes something", () => {
  const requests = versions.filter((_, index) => services[index]?.fulfilment === "request");
  const asking = requests.filter(({ guide }) => guide.situations !== undefined);
  expect(asking.length / requests.length).toBeGreaterThan(0.5);
  expect(asking.length / requests.length).toBeLessThan(0.95);
  const idle = asking.filter(({ guide, promisedDays }) => {
    const seen = everyAnswer(guide.situations).map((answers) => {
      const { materials, fees, steps } = guideFor(guide, answers);
      return JSON.stringify([
        materials,
        fees,
        steps,
        promisedFor(guide.situations, answers, { type: promisedDays }),
      ]);
    });
    return new Set(seen).size !== seen.length;
  });
  expect(idle.map(({ nameZh }) => nameZh)).toEqual([]);
  const questions = new Set(asking.flatMap(({ guide }) => (guide.situations ?? []).map(({ id }) => id)));
  expect([...questions].sort()).toEqual([
    "age",
    "aided",
    "applicant",
    "inspected",
    "loss",
    "reviewed",
    "validity",
    "who",
  ]);
});

test("guides differ: hardly two of them are the same", () => {
  expect(new Set(versions.map(({ guide }) => JSON.stringify(guide))).size).toBeGreaterThan(8_900);
});

test("composed again, on any machine, it is the same to the byte", () => {
  const hash = (value: unknown) => createHash("sha256").update(JSON.stringify(value)).digest("hex");
  const again = composeServices().map((service) => composeVersion(service));
  expect(hash(again)).toBe(hash(versions));
  const divisions = composeDivisions();
  const places = services.map((service) => composeAdoptions(service, divisions));
  // Whoever means to change the catalogue puts the new value here.
  expect(hash([versions, divisions, composeAgencies(divisions), places])).toMatchInlineSnapshot(
    `"378d6b441745b549170a633c5b760652ac311e82f582b7ceab85051c72331243"`,
  );
});

test("every theme that the front page leads to has services", () => {
  const events: readonly LifeEvent[] = [...lifeEvents, ...businessEvents];
  const filled = new Set(
    versions.flatMap(({ themesNatural, themesLegal }) => [
      ...themesNatural.map((code) => `n-${code}`),
      ...themesLegal.map((code) => `l-${code}`),
    ]),
  );
  expect(events.filter(({ theme }) => theme !== undefined && !filled.has(theme))).toEqual([]);
  // Those to which words lead today, and themes may lead tomorrow.
  for (const code of ["n-005", "n-025", "n-150", "n-155", "l-020", "l-125", "l-165"]) {
    expect(filled.has(code), code).toBe(true);
  }
});

test("ninety current counties, eleven cities; every office lies below one that exists", () => {
  const divisions = composeDivisions();
  const current = divisions.filter(({ validTo }) => validTo === null);
  expect(current.filter(({ level }) => level === 3)).toHaveLength(11);
  expect(current.filter(({ level }) => level === 4)).toHaveLength(90);
  const byCode = new Map(divisions.map((division) => [division.code, division]));
  // Who has the code of a county that is no more is led to one that is.
  const gone = divisions.filter(({ validTo }) => validTo !== null);
  expect(gone.map(({ nameZh, successorCode }) => [nameZh, byCode.get(successorCode ?? "")?.nameZh])).toEqual([
    ["下城区", "拱墅区"],
    ["江干区", "上城区"],
    ["临安市", "临安区"],
    ["江东区", "鄞州区"],
    ["奉化市", "奉化区"],
    ["玉环县", "玉环市"],
  ]);
  expect(gone.filter(({ successorCode }) => byCode.get(successorCode ?? "")?.validTo !== null)).toEqual([]);
  const towns = divisions.filter(({ level }) => level === 5);
  expect(new Set(towns.map(({ parentCode }) => parentCode)).size).toBe(12);
  expect(towns.filter(({ parentCode }) => byCode.get(parentCode ?? "")?.level !== 4)).toEqual([]);
  const agencies = composeAgencies(divisions);
  const ids = new Set(agencies.map(({ id }) => id));
  expect(ids.size).toBe(agencies.length);
  expect(agencies.filter(({ parentId }) => parentId !== null && !ids.has(parentId))).toEqual([]);
});

test("no two telephone numbers are the same, and each has the area code of its city", () => {
  const divisions = new Map(composeDivisions().map((division) => [division.code, division]));
  const agencies = composeAgencies([...divisions.values()]);
  const numbers = agencies.flatMap(({ consultPhone, complaintPhone }) => [consultPhone, complaintPhone]);
  expect(new Set(numbers).size).toBe(numbers.length);
  const foreign = agencies.filter(
    ({ divisionCode, consultPhone }) =>
      !consultPhone.startsWith(`${divisions.get(divisionCode)?.areaCode ?? "0571"}-555`),
  );
  expect(foreign).toEqual([]);
});

test("every service is offered by at least one office, and only by offices that exist", () => {
  const divisions = composeDivisions();
  const ids = new Set(composeAgencies(divisions).map(({ id }) => id));
  for (const [index, service] of services.entries()) {
    const adoptions = composeAdoptions(service, divisions);
    expect(adoptions.length, service.nameZh).toBeGreaterThan(0);
    expect(adoptions.filter(({ agencyId }) => !ids.has(agencyId))).toEqual([]);
    const promised = versions[index]?.promisedDays ?? 0;
    const slower = adoptions.filter(({ overrides }) => (overrides?.promisedDays ?? 0) > promised);
    expect(slower, service.nameZh).toEqual([]);
  }
});

test("who adopts an application adopts its renewal: one subject, the same places", () => {
  const divisions = composeDivisions();
  const placesOf = (nameZh: string) => {
    const service = services.find((candidate) => candidate.nameZh === nameZh);
    if (service === undefined) throw new Error(`no ${nameZh}`);
    return composeAdoptions(service, divisions).map(({ divisionCode }) => divisionCode);
  };
  expect(placesOf("烟草专卖零售许可证延续")).toEqual(placesOf("烟草专卖零售许可证核发"));
  expect(placesOf("机动车驾驶证遗失补领")).toEqual(placesOf("机动车驾驶证信息变更"));
  expect(placesOf("取水许可证注销")).toEqual(placesOf("取水许可证核发"));
});

test("towns take in what people come for with little time; for the rest the county does", () => {
  const divisions = composeDivisions();
  const levels = new Map(divisions.map(({ code, level }) => [code, level]));
  const inTown = services.filter((service) =>
    composeAdoptions(service, divisions).some(({ divisionCode }) => levels.get(divisionCode) === 5),
  );
  expect(inTown.length).toBeGreaterThan(60);
  expect(inTown.length).toBeLessThan(600);
  expect(new Set(inTown.map(({ audience }) => audience))).not.toContain("legal");
});

test("laws are cited where they apply, each with an English title", () => {
  const lawsOf = (nameZh: string) =>
    versions.find((version) => version.nameZh === nameZh)?.guide.legalBasis.map(({ title }) => title.zh);
  expect(lawsOf("最低生活保障申领")).toEqual(["《社会救助暂行办法》"]);
  expect(lawsOf("结婚登记预约")).not.toContain("《社会救助暂行办法》");
  const titles = versions.flatMap(({ guide }) => guide.legalBasis.map(({ title }) => title.en));
  expect(titles.filter((title) => !/^[A-Z][A-Za-z' -]+$/.test(title))).toEqual([]);
});
