// What happens in a person's or a firm's life, and the theme of the catalogue that holds the services for it.
// Used by the front page. Codes are those of the national theme lists (面向自然人 / 面向法人主题分类).

/** Ways into the catalogue for persons, by theme code. Labels: home.lifeEvents in app/i18n. */
export const lifeEvents = [
  { id: "birth", search: "theme=n-005" },
  { id: "school", search: "theme=n-020" },
  { id: "army", search: "theme=n-025" },
  { id: "job", search: "theme=n-030" },
  { id: "startup", search: "theme=n-035" },
  { id: "marriage", search: "theme=n-060" },
  { id: "buyingHome", search: "theme=n-075" },
  { id: "rentingHome", search: "theme=n-075" },
  { id: "car", search: "theme=n-095" },
  { id: "illness", search: "theme=n-145" },
  { id: "unemployment", search: "theme=n-085" },
  { id: "moving", search: "theme=n-010" },
  { id: "abroad", search: "theme=n-105" },
  { id: "disability", search: "theme=n-065" },
  { id: "retirement", search: "theme=n-150" },
  { id: "death", search: "theme=n-155" },
] as const;

/** Ways into the catalogue for firms, by theme code. Labels: home.businessEvents in app/i18n. */
export const businessEvents = [
  { id: "founding", search: "theme=l-005" },
  { id: "permits", search: "theme=l-010" },
  { id: "building", search: "theme=l-040" },
  { id: "hiring", search: "theme=l-030" },
  { id: "tax", search: "theme=l-025" },
  { id: "finance", search: "theme=l-045" },
  { id: "trade", search: "theme=l-055" },
  { id: "changes", search: "theme=l-005" },
  { id: "annual", search: "theme=l-020" },
  { id: "ideas", search: "theme=l-125" },
  { id: "premises", search: "theme=l-085" },
  { id: "closing", search: "theme=l-165" },
] as const;
