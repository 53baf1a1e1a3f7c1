// What happens in a person's or a firm's life, and the theme of the catalogue that holds the services for it.
// Used by the front page. Codes are those of the national theme lists (面向自然人 / 面向法人主题分类).

/** Ways into the catalogue for persons, by theme code. Labels: home.lifeEvents in app/i18n. */
export const lifeEvents = [
  { id: "birth", theme: "005" },
  { id: "school", theme: "020" },
  { id: "army", theme: "025" },
  { id: "job", theme: "030" },
  { id: "startup", theme: "035" },
  { id: "marriage", theme: "060" },
  { id: "buyingHome", theme: "075" },
  { id: "rentingHome", theme: "075" },
  { id: "car", theme: "095" },
  { id: "illness", theme: "145" },
  { id: "unemployment", theme: "085" },
  { id: "moving", theme: "010" },
  { id: "abroad", theme: "105" },
  { id: "disability", theme: "065" },
  { id: "retirement", theme: "150" },
  { id: "death", theme: "155" },
] as const;

/** Ways into the catalogue for firms, by theme code. Labels: home.businessEvents in app/i18n. */
export const businessEvents = [
  { id: "founding", theme: "005" },
  { id: "permits", theme: "010" },
  { id: "building", theme: "040" },
  { id: "hiring", theme: "030" },
  { id: "tax", theme: "025" },
  { id: "finance", theme: "045" },
  { id: "trade", theme: "055" },
  { id: "changes", theme: "005" },
  { id: "annual", theme: "020" },
  { id: "ideas", theme: "125" },
  { id: "premises", theme: "085" },
  { id: "closing", theme: "165" },
] as const;
