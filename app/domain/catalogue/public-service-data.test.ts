// A service as CPSV-AP 3.2: only classes and properties of the profile, with the values they may have, what is mandatory is
// there, every reference within the document leads somewhere; and Turtle says what JSON-LD says.
import { beforeAll, expect, test } from "vitest";
import { composeServices } from "../../../prisma/seed/services.ts";
import { composeVersion } from "../../../prisma/seed/guides.ts";
import { asJsonLd, asTurtle, type Thing } from "./linked-data.ts";
import { prefixes, publicServiceData } from "./public-service-data.ts";
import type { ServiceGuide } from "./service.query.server.ts";

type Kind = "text" | "string" | "ref" | "duration";

/** Properties of each class that we use, as the published context of 3.2.0 types them; "!" marks the mandatory ones. */
const profile: Record<string, Record<string, Kind | `${Kind}!`>> = {
  "cpsv:PublicService": {
    "dct:identifier": "string!",
    "dct:title": "text!",
    "dct:description": "text!",
    "cv:hasCompetentAuthority": "ref!",
    "dcat:keyword": "text",
    "adms:status": "ref",
    "dct:type": "ref",
    "dct:language": "ref",
    "dct:spatial": "ref",
    "cv:thematicArea": "ref",
    "dct:audience": "ref",
    "cv:processingTime": "duration",
    "cv:holdsRequirement": "ref",
    "cpsv:hasInput": "ref",
    "cv:hasInputType": "ref",
    "cv:hasCost": "ref",
    "cv:hasLegalResource": "ref",
    "cpsv:produces": "ref",
    "cv:hasChannel": "ref",
    "cv:isGroupedBy": "ref",
    "dct:requires": "ref",
    "cv:relatedService": "ref",
    "foaf:page": "ref",
  },
  "cv:PublicOrganisation": { "dct:identifier": "string!", "skos:prefLabel": "text!", "dct:spatial": "ref!" },
  "dct:Location": { "dct:identifier": "string", "skos:prefLabel": "text" },
  "cv:Evidence": {
    "dct:identifier": "string!",
    "dct:title": "text!",
    "dct:description": "text",
    "dct:conformsTo": "ref",
    "foaf:page": "ref",
  },
  "cv:EvidenceType": { "dct:identifier": "string!", "skos:prefLabel": "text" },
  "cv:Requirement": { "dct:identifier": "string!", "dct:title": "text!" },
  "cv:Cost": {
    "dct:identifier": "string!",
    "dct:description": "text",
    "cv:currency": "ref",
    "cv:isDefinedBy": "ref",
  },
  "eli:LegalResource": { "dct:identifier": "string", "dct:title": "text" },
  "cv:Output": { "dct:identifier": "string!", "dct:title": "text!" },
  "cv:Channel": {
    "dct:identifier": "string!",
    "dct:type": "ref",
    "dct:description": "text",
    "cv:processingTime": "duration",
  },
  "cv:LifeEvent": { "dct:identifier": "string!", "dct:title": "text!" },
  "cv:BusinessEvent": { "dct:identifier": "string!", "dct:title": "text!" },
  "skos:Concept": { "dct:identifier": "string", "skos:prefLabel": "text" },
};

const ORIGIN = "https://onevisit.example";
let things: Thing[];

beforeAll(() => {
  // 个体工商户设立登记: persons, two events, related and required services, papers with forms.
  const composed = composeServices().find(({ catalogCode }) => catalogCode === "33-029-01-0005-01");
  if (composed === undefined) throw new Error("the catalogue has changed");
  const { nameZh, nameEn, summaryZh, ...version } = composeVersion(composed);
  const card = {
    id: 2,
    code: "33-029-01-0005-02",
    name: { zh: "变更", en: "Change" },
    summary: { zh: "", en: "" },
    department: { id: "aic", zh: "工商", en: "Commerce" },
    fulfilment: "request",
    promisedDays: 1,
    visits: 0,
    onlineDepth: "IV",
    isFree: true,
  };
  const service: ServiceGuide = {
    ...version,
    ...card,
    id: 1,
    code: composed.catalogCode,
    name: { zh: `${nameZh} "\\\n`, en: nameEn },
    summary: { zh: summaryZh, en: "" },
    promisedDays: 4,
    colloquial: { zh: ["开店"], en: ["open a shop"] },
    itemType: "01",
    effectiveFrom: new Date("2026-01-01"),
    guide: {
      ...version.guide,
      fees: [
        {
          name: { zh: "工本费", en: "Cost" },
          standard: { zh: "每证10元", en: "CNY 10" },
          basis: { zh: "目录", en: "Schedule" },
          isWaivable: false,
        },
      ],
    },
    related: [card],
    requires: [card],
    placeCount: 1,
    office: undefined,
    place: undefined,
    formerPlace: undefined,
    version: 1,
    changes: [],
    earlier: [],
    upcoming: [],
  };
  things = publicServiceData(service, { origin: ORIGIN, eventNames: (id) => ({ zh: `大事${id}`, en: id }) });
});

test("every class and property is of the profile, with values of its kind, and what is mandatory is there", () => {
  for (const { id, type, says } of things) {
    const rules = profile[type];
    expect(rules, type).toBeDefined();
    for (const [property, value] of says) {
      const kind = rules?.[property]?.replace("!", "");
      const is =
        typeof value === "string" ? "string" : "ref" in value ? "ref" : "lang" in value ? "text" : "duration";
      expect(`${property} ${is}`, id).toBe(`${property} ${kind}`);
      if (typeof value !== "string" && "type" in value) {
        expect(value.type).toBe("xsd:duration");
        expect(value.value).toMatch(/^P\d+D$/);
      }
      if (typeof value !== "string" && "ref" in value) expect(() => new URL(value.ref)).not.toThrow();
    }
    const said = new Set(says.map(([property]) => property));
    for (const [property, kind] of Object.entries(rules ?? {}))
      if (kind.endsWith("!")) expect(said, `${id} lacks ${property}`).toContain(property);
  }
});

test("ids are each once, and parts of the document that are referred to are in it", () => {
  const ids = things.map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  const refs = things.flatMap(({ says }) =>
    says.flatMap(([, value]) => (typeof value !== "string" && "ref" in value ? [value.ref] : [])),
  );
  const inside = refs.filter(
    (ref) => ref.includes("#") || /\/(departments|divisions|themes|audiences|events)\//.test(ref),
  );
  expect(inside.filter((ref) => !ids.includes(ref))).toEqual([]);
  expect(inside.length).toBeGreaterThan(20);
});

test("the service says names in both languages, its events, what it requires; a missing translation is no empty text", () => {
  const json = JSON.parse(asJsonLd(things, prefixes)) as { "@graph": Record<string, unknown>[] };
  const [service] = json["@graph"];
  expect(service).toMatchObject({
    "@id": `${ORIGIN}/services/33-029-01-0005-01`,
    "@type": "cpsv:PublicService",
    "cv:processingTime": { "@value": "P4D", "@type": "xsd:duration" },
    "dct:requires": { "@id": `${ORIGIN}/services/33-029-01-0005-02` },
    "cv:isGroupedBy": [{ "@id": `${ORIGIN}/events/startup` }, { "@id": `${ORIGIN}/events/restaurant` }],
  });
  expect(service?.["dct:description"]).toMatchObject({ "@language": "zh" });
  expect(JSON.stringify(json)).not.toContain('"@value":""');
});

test("every prefix used is declared", () => {
  const used = things.flatMap(({ type, says }) => [type, ...says.map(([property]) => property)]);
  expect(used.filter((name) => prefixes[name.split(":")[0] ?? ""] === undefined)).toEqual([]);
});

test("Turtle says exactly what JSON-LD says", () => {
  const turtle = asTurtle(things, prefixes);
  expect(readTurtle(turtle)).toEqual(statements(things));
  // The name with a quotation mark, a backslash and a line break survives.
  expect(turtle).toContain('\\"\\\\\\n"@zh');
});

/** Every statement as one line, in order. */
function statements(list: readonly Thing[]): string[] {
  return list
    .flatMap(({ id, type, says }) => [
      `<${id}> a ${type}`,
      ...says.map(([property, value]) => {
        if (typeof value === "string") return `<${id}> ${property} ${JSON.stringify(value)}`;
        if ("ref" in value) return `<${id}> ${property} <${value.ref}>`;
        if ("lang" in value) return `<${id}> ${property} ${JSON.stringify(value.text)}@${value.lang}`;
        return `<${id}> ${property} ${JSON.stringify(value.value)}^^${value.type}`;
      }),
    ])
    .sort();
}

/** A strict reader for the part of Turtle that is written: one subject, properties after ";", ended by ".". */
function readTurtle(text: string): string[] {
  const token =
    /\s*(?:(@prefix)\s+(\w+:)\s+<([^<>"{}|^`\\\s]+)>\s+\.|(<[^<>"{}|^`\\\s]*>)|("(?:[^"\\\n\r]|\\[tbnrf"'\\]|\\u[0-9a-f]{4})*")(@[a-z]+|\^\^\w+:\w+)?|(a)(?=\s)|(\w+:\w+)|([.;]))/y;
  const found: string[] = [];
  let subject: string | undefined;
  let property: string | undefined;
  const rest = text.trimEnd();
  while (token.lastIndex < rest.length) {
    const at = token.lastIndex;
    const match = token.exec(rest);
    if (match === null) throw new SyntaxError(`no Turtle at: ${rest.slice(at, at + 60)}`);
    const [, prefix, , , address, literal, suffix = "", a, name, end] = match;
    if (prefix !== undefined) continue;
    if (end !== undefined) {
      property = undefined;
      if (end === ".") subject = undefined;
    } else if (subject === undefined) subject = address;
    else if (property === undefined) property = a ?? name;
    else {
      const value =
        literal === undefined
          ? (address ?? name)
          : `${JSON.stringify(JSON.parse(literal.replace(/\\'/g, "'")))}${suffix}`;
      found.push(`${subject} ${property} ${value}`);
    }
  }
  return found.sort();
}
