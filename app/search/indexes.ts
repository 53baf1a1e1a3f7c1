// The search engine's indexes as data: which fields are searched, in which order results stand, which words mean the
// same. Read by build.server.ts; a change of anything here makes start.server.ts build the indexes anew.
import type { Settings } from "meilisearch";

export const indexNames = ["services", "notices"] as const;
export type IndexName = (typeof indexNames)[number];

/** More results than this are not counted exactly; the catalogue has to stay below it. */
const MAX_TOTAL_HITS = 200_000;

// Fields end in the language they are written in; the engine cuts words by it.
const localizedAttributes: Settings["localizedAttributes"] = [
  { attributePatterns: ["*Zh"], locales: ["cmn"] },
  { attributePatterns: ["*En"], locales: ["eng"] },
];

// Popularity decides only between results that fit equally well, as do dates among notices, unless a reader sorts by it:
// `sort` comes first and says nothing where nobody asks for it.
const ranking = ["sort", "words", "typo", "proximity", "attribute", "exactness"];

// What people say is read before the engine is asked (reading/): an engine with thousands of synonyms takes many times as
// long for each word of each query. Only staff's own come beside these (write-synonyms.server.ts).
const synonyms: Settings["synonyms"] = {};

const typoTolerance: Settings["typoTolerance"] = {
  enabled: true,
  minWordSizeForTypos: { oneTypo: 5, twoTypos: 9 },
  // One wrong digit is another document number.
  disableOnNumbers: true,
  disableOnAttributes: ["partsZh"],
};

export const indexSettings: Readonly<Record<IndexName, Settings>> = {
  services: {
    searchableAttributes: [
      "titleZh",
      "titleEn",
      "colloquialZh",
      "colloquialEn",
      "keywords",
      "partsZh",
      "deptZh",
      "deptEn",
      "summaryZh",
      "summaryEn",
    ],
    displayedAttributes: ["id", "titleZh", "titleEn", "summaryZh", "summaryEn"],
    filterableAttributes: [
      "id",
      "theme",
      "department",
      "audience",
      "fulfilment",
      "divisions",
      "depth",
      "visits",
      "isFree",
      "itemType",
    ],
    sortableAttributes: ["popularity"],
    rankingRules: [...ranking, "popularity:desc"],
    localizedAttributes,
    synonyms,
    typoTolerance,
    faceting: { maxValuesPerFacet: 200 },
    pagination: { maxTotalHits: MAX_TOTAL_HITS },
    facetSearch: false,
  },
  notices: {
    searchableAttributes: [
      "titleZh",
      "titleEn",
      "documentNumber",
      "partsZh",
      "agencyZh",
      "agencyEn",
      "bodyZh",
      "bodyEn",
    ],
    displayedAttributes: ["id", "titleZh", "titleEn"],
    filterableAttributes: ["publishAt", "expireAt"],
    sortableAttributes: ["publishAt"],
    rankingRules: [...ranking, "publishAt:desc"],
    localizedAttributes,
    synonyms,
    typoTolerance,
    pagination: { maxTotalHits: MAX_TOTAL_HITS },
    facetSearch: false,
  },
};
