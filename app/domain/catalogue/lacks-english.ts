// Whether texts of a guide wait for their translation. Called by the guide's page; isomorphic and pure.

/** True when a bilingual text anywhere in `value` has an empty English side. */
export function lacksEnglish(value: unknown): boolean {
  if (Array.isArray(value)) return value.some(lacksEnglish);
  if (typeof value !== "object" || value === null) return false;
  if ("zh" in value && "en" in value && typeof value.zh === "string") return value.en === "";
  return Object.values(value).some(lacksEnglish);
}
