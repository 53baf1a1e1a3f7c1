// Rows as search documents: texts, filters, runs of Chinese letters, times.
import { expect, test } from "vitest";
import { NEVER, noticeDocument, partsOf, serviceDocument, type ServiceRow, themesOf } from "./documents.ts";
import { indexSettings } from "./indexes.ts";

const row: ServiceRow = {
  id: 7,
  itemType: "01",
  fulfilment: "request",
  popularity: 500,
  departmentId: "traf",
  departmentZh: "浙江省公安厅交通管理局",
  departmentShortZh: "省交管局",
  departmentEn: "Zhejiang Traffic Management Bureau",
  nameZh: "机动车驾驶证到期换领",
  nameEn: "Renew an expiring driving licence",
  colloquialZh: ["驾照到期换领"],
  colloquialEn: ["driving license"],
  keywords: ["机动车驾驶证"],
  summaryZh: "换领新证。",
  summaryEn: "Get a new one.",
  audiences: ["1"],
  themesNatural: ["095"],
  themesLegal: ["090"],
  visits: 1,
  onlineDepth: "III",
  isFree: false,
  divisions: ["330100", "330106"],
};

test("a service has its texts by language and its filters", () => {
  expect(serviceDocument(row)).toMatchObject({
    id: 7,
    titleZh: "机动车驾驶证到期换领",
    titleEn: "Renew an expiring driving licence",
    deptZh: ["浙江省公安厅交通管理局", "省交管局"],
    theme: ["n-095", "l-090"],
    department: "traf",
    audience: ["1"],
    fulfilment: "request",
    divisions: ["330100", "330106"],
    depth: "III",
    visits: 1,
    isFree: false,
    itemType: "01",
    popularity: 500,
  });
});

test("persons' and firms' themes of the same number stay apart", () => {
  expect(themesOf({ themesNatural: ["005"], themesLegal: ["005"] })).toEqual(["n-005", "l-005"]);
});

test("Chinese is found by any two to four letters that follow each other", () => {
  const parts = partsOf(["在建工程（2期）", "CT"]).split(" ");
  expect(parts).toEqual(["在建", "建工", "工程", "在建工", "建工程", "在建工程"]);
});

test("a notice carries its times as numbers, and one without end never ends", () => {
  const publishAt = new Date("2026-03-01T00:00:00Z");
  const notice = {
    id: "01890000-0000-7000-8000-000000000000",
    titleZh: "关于停水的通知",
    titleEn: "Water cut",
    bodyZh: "",
    bodyEn: "",
    documentNumber: null,
    agencyZh: "",
    agencyEn: "",
    publishAt,
  };
  expect(noticeDocument({ ...notice, expireAt: null })).toMatchObject({
    publishAt: publishAt.getTime(),
    expireAt: NEVER,
  });
  const expireAt = new Date("2026-04-01T00:00:00Z");
  expect(noticeDocument({ ...notice, expireAt }).expireAt).toBe(expireAt.getTime());
});

test("every field that settings name is in the documents", () => {
  const named = (name: "services" | "notices"): unknown[] => {
    const { searchableAttributes, displayedAttributes, filterableAttributes, sortableAttributes } =
      indexSettings[name];
    return [searchableAttributes, displayedAttributes, filterableAttributes, sortableAttributes].flat();
  };
  const notice = noticeDocument({
    id: "",
    titleZh: "",
    titleEn: "",
    bodyZh: "",
    bodyEn: "",
    documentNumber: null,
    agencyZh: "",
    agencyEn: "",
    publishAt: new Date(0),
    expireAt: null,
  });
  expect(named("services").filter((field) => !(String(field) in serviceDocument(row)))).toEqual([]);
  expect(named("notices").filter((field) => !(String(field) in notice))).toEqual([]);
});
