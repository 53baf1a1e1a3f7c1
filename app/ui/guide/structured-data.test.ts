// The guide's data for search engines: safe inside its script, complete in both languages.
import { expect, test } from "vitest";
import type { ServiceGuide } from "#app/domain/catalogue/service.query.server.ts";
import { structuredData } from "./structured-data.ts";

const text = (en: string) => ({ zh: `中${en}`, en });
const service: ServiceGuide = {
  id: 1,
  code: "33-001-01-0001-01",
  name: text("Passport </script><script>alert(1)</script>"),
  summary: { zh: "中文简介", en: "" },
  department: { id: "mps", ...text("Public Security") },
  fulfilment: "request",
  promisedDays: 7,
  visits: 1,
  onlineDepth: "III",
  isFree: false,
  itemType: "01",
  colloquial: { zh: ["护照"], en: ["passport"] },
  audiences: ["1"],
  themesNatural: ["105"],
  themesLegal: [],
  caseType: "promised",
  statutoryDays: 15,
  payOnline: true,
  effectiveFrom: new Date("2026-01-01T00:00:00Z"),
  guide: {
    legalBasis: [{ title: text("Law"), article: text("Article 1"), text: text("Text") }],
    conditions: [text("Condition")],
    materials: [],
    handlingForms: ["counter"],
    crossArea: "none",
    fees: [],
    isBookable: false,
    steps: [{ name: text("Step"), role: text("Clerk"), days: 0, criteria: text("Complete") }],
    results: [{ name: text("Passport"), kind: "certificate", hasSample: true }],
    delivery: ["counter"],
    acceptsCourier: false,
    remedies: { review: text("Review"), litigation: text("Court") },
    rights: text("Rights"),
    duties: text("Duties"),
    faq: [],
    related: [],
  },
  related: [],
  requires: [],
  placeCount: 90,
  office: undefined,
  place: undefined,
  formerPlace: undefined,
  version: 1,
  changes: [],
  earlier: [],
  upcoming: [],
};

test("no text of a guide can end the script it stands in", () => {
  const json = structuredData(service, {
    lang: "en",
    url: "https://onevisit.example/en/services/x",
    days: 7,
  });
  expect(json).not.toContain("<");
  expect(JSON.parse(json)).toMatchObject({
    "@type": "GovernmentService",
    "@id": "https://onevisit.example/services/33-001-01-0001-01",
    name: service.name.en,
  });
});

test("a missing English text is given in Chinese, and the office's own promise goes before the type's", () => {
  const office = {
    agency: { id: "330106-mps", ...text("Office") },
    division: { code: "330106", level: 4, ...text("Xihu") },
    address: text("Example Road 1"),
    hours: text("9 to 5"),
    window: undefined,
    consultPhone: "0571-5550-1234",
    complaintPhone: "0571-5551-1234",
    promisedDays: 3,
  };
  expect(
    JSON.parse(
      structuredData({ ...service, office }, { lang: "en", url: "https://onevisit.example/", days: 3 }),
    ),
  ).toMatchObject({
    description: "中文简介",
    areaServed: { name: "Xihu" },
    availableChannel: { processingTime: "P3D", servicePhone: { telephone: "0571-5550-1234" } },
  });
});
