// A kind of service as linked data after CPSV-AP 3.2, the European application profile for public services: names of classes
// and properties as in its published context. Called by the address of the type, /services/:code; isomorphic and pure.
import { themesLegal, themesNatural, audiences } from "./browse.ts";
import type { Bilingual } from "#app/i18n/languages.ts";
import { type EventId, eventsWith, lifeEvents } from "./life-events.ts";
import type { Prefixes, Thing } from "./linked-data.ts";
import type { ServiceGuide } from "./service.query.server.ts";

export const prefixes: Prefixes = {
  adms: "http://www.w3.org/ns/adms#",
  cpsv: "http://purl.org/vocab/cpsv#",
  cv: "http://data.europa.eu/m8g/",
  dcat: "http://www.w3.org/ns/dcat#",
  dct: "http://purl.org/dc/terms/",
  eli: "http://data.europa.eu/eli/ontology#",
  foaf: "http://xmlns.com/foaf/0.1/",
  skos: "http://www.w3.org/2004/02/skos/core#",
  xsd: "http://www.w3.org/2001/XMLSchema#",
};

const LANGUAGES = "http://publications.europa.eu/resource/authority/language";
const CURRENCY = "http://publications.europa.eu/resource/authority/currency/CNY";

type Says = Thing["says"][number];

/** A text in the languages that it has. */
const said = (property: string, { zh, en }: Bilingual): Says[] => [
  [property, { text: zh, lang: "zh" }],
  ...(en === "" ? [] : [[property, { text: en, lang: "en" }] as Says]),
];
const leads = (property: string, ids: readonly string[]): Says[] =>
  ids.map((ref): Says => [property, { ref }]);

/** Everything about the service, the service itself first. `origin` is the portal's own, without a slash at its end. */
export function publicServiceData(
  service: ServiceGuide,
  { origin, eventNames }: { origin: string; eventNames: (id: EventId) => Bilingual },
): Thing[] {
  const { code, guide } = service;
  const id = `${origin}/services/${code}`;
  const part = (name: string) => `${id}#${name}`;
  const numbered = <T>(list: readonly T[], name: string, make: (item: T, own: string, n: number) => Thing) =>
    list.map((item, index) => make(item, part(`${name}-${index + 1}`), index + 1));

  const authority: Thing = {
    id: `${origin}/departments/${service.department.id}`,
    type: "cv:PublicOrganisation",
    says: [
      ["dct:identifier", service.department.id],
      ...said("skos:prefLabel", service.department),
      ["dct:spatial", { ref: `${origin}/divisions/330000` }],
    ],
  };
  const spatial: Thing = {
    id: `${origin}/divisions/330000`,
    type: "dct:Location",
    says: [
      ["dct:identifier", "330000"],
      ...said("skos:prefLabel", { zh: "浙江省", en: "Zhejiang Province" }),
    ],
  };
  const evidence = numbered(guide.materials, "evidence", ({ name, note, hasBlank }, own, n) => ({
    id: own,
    type: "cv:Evidence",
    says: [
      ["dct:identifier", `${code}-evidence-${n}`],
      ...said("dct:title", name),
      ...(note === undefined ? [] : said("dct:description", note)),
      ...(hasBlank
        ? leads("foaf:page", [
            `${origin}/zh/services/${code}/forms/${n}`,
            `${origin}/en/services/${code}/forms/${n}`,
          ])
        : []),
      ["dct:conformsTo", { ref: part(`evidence-type-${n}`) }],
    ],
  }));
  const evidenceTypes = numbered(guide.materials, "evidence-type", ({ name }, own, n) => ({
    id: own,
    type: "cv:EvidenceType",
    says: [["dct:identifier", `${code}-evidence-type-${n}`], ...said("skos:prefLabel", name)],
  }));
  const requirements = numbered(guide.conditions, "requirement", (condition, own, n) => ({
    id: own,
    type: "cv:Requirement",
    says: [["dct:identifier", `${code}-requirement-${n}`], ...said("dct:title", condition)],
  }));
  const costs = numbered(guide.fees, "cost", ({ name, standard }, own, n) => ({
    id: own,
    type: "cv:Cost",
    says: [
      ["dct:identifier", `${code}-cost-${n}`],
      ...said("dct:description", {
        zh: `${name.zh}：${standard.zh}`,
        en: name.en === "" || standard.en === "" ? "" : `${name.en}: ${standard.en}`,
      }),
      ["cv:currency", { ref: CURRENCY }],
      ["cv:isDefinedBy", { ref: authority.id }],
    ],
  }));
  const laws = numbered(guide.legalBasis, "law", ({ title, article }, own, n) => ({
    id: own,
    type: "eli:LegalResource",
    says: [
      ["dct:identifier", `${code}-law-${n}`],
      ...said("dct:title", {
        zh: `${title.zh}${article.zh}`,
        en: title.en === "" || article.en === "" ? "" : `${title.en}, ${article.en}`,
      }),
    ],
  }));
  const outputs = numbered(guide.results, "output", ({ name }, own, n) => ({
    id: own,
    type: "cv:Output",
    says: [["dct:identifier", `${code}-output-${n}`], ...said("dct:title", name)],
  }));
  const time: Says = ["cv:processingTime", { value: `P${service.promisedDays}D`, type: "xsd:duration" }];
  const channels = guide.handlingForms.map((form): Thing => ({
    id: part(`channel-${form}`),
    type: "cv:Channel",
    says: [
      ["dct:identifier", `${code}-channel-${form}`],
      ["dct:type", { ref: `${origin}/vocabulary/channel/${form}` }],
      ...(guide.visitReason !== undefined && form === "counter"
        ? said("dct:description", guide.visitReason)
        : []),
      time,
    ],
  }));
  const events = eventsWith(code).map((event): Thing => ({
    id: `${origin}/events/${event}`,
    type: lifeEvents.some(({ id: known }) => known === event) ? "cv:LifeEvent" : "cv:BusinessEvent",
    says: [["dct:identifier", event], ...said("dct:title", eventNames(event))],
  }));
  const refs = (things: readonly Thing[]) => things.map((thing) => thing.id);
  const themes = [
    ...service.themesNatural.map((theme) => `n-${theme}`),
    ...service.themesLegal.map((theme) => `l-${theme}`),
  ];
  const concepts = [
    ...themes.map((theme) => ({ id: `${origin}/themes/${theme}`, code: theme, name: themeName(theme) })),
    ...service.audiences.map((audience) => ({
      id: `${origin}/audiences/${audience}`,
      code: audience,
      name: audiences.find((each) => each.code === audience),
    })),
  ].map(({ id: concept, code: notation, name }): Thing => ({
    id: concept,
    type: "skos:Concept",
    says: [["dct:identifier", notation], ...(name === undefined ? [] : said("skos:prefLabel", name))],
  }));
  return [
    {
      id,
      type: "cpsv:PublicService",
      says: [
        ["dct:identifier", code],
        ...said("dct:title", service.name),
        ...said("dct:description", service.summary),
        ...service.colloquial.zh.map((text): Says => ["dcat:keyword", { text, lang: "zh" }]),
        ...service.colloquial.en.map((text): Says => ["dcat:keyword", { text, lang: "en" }]),
        ["adms:status", { ref: "http://purl.org/adms/status/Completed" }],
        ["dct:type", { ref: `${origin}/vocabulary/item-type/${service.itemType}` }],
        ...leads("dct:language", [`${LANGUAGES}/ZHO`, `${LANGUAGES}/ENG`]),
        ["dct:spatial", { ref: spatial.id }],
        ...leads(
          "cv:thematicArea",
          themes.map((theme) => `${origin}/themes/${theme}`),
        ),
        ...leads(
          "dct:audience",
          service.audiences.map((audience) => `${origin}/audiences/${audience}`),
        ),
        time,
        ["cv:hasCompetentAuthority", { ref: authority.id }],
        ...leads("cv:holdsRequirement", refs(requirements)),
        ...leads("cpsv:hasInput", refs(evidence)),
        ...leads("cv:hasInputType", refs(evidenceTypes)),
        ...leads("cv:hasCost", refs(costs)),
        ...leads("cv:hasLegalResource", refs(laws)),
        ...leads("cpsv:produces", refs(outputs)),
        ...leads("cv:hasChannel", refs(channels)),
        ...leads("cv:isGroupedBy", refs(events)),
        ...leads(
          "dct:requires",
          service.requires.map(({ code: other }) => `${origin}/services/${other}`),
        ),
        ...leads(
          "cv:relatedService",
          service.related.map(({ code: other }) => `${origin}/services/${other}`),
        ),
        ...leads("foaf:page", [`${origin}/zh/services/${code}`, `${origin}/en/services/${code}`]),
      ],
    },
    authority,
    spatial,
    ...concepts,
    ...requirements,
    ...evidence,
    ...evidenceTypes,
    ...costs,
    ...laws,
    ...outputs,
    ...channels,
    ...events,
  ];
}

function themeName(theme: string): Bilingual | undefined {
  const list = theme.startsWith("n-") ? themesNatural : themesLegal;
  return list.find(({ code }) => code === theme.slice(2));
}
