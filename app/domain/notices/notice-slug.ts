// The part of a notice's address that people read: made once, when it is approved, and kept for ever.

const MAX_CHARS = 60;

/** A slug such as "water-supply-off-on-2-march-3f9a1c7e": words of the English title, then 8 digits of the id. */
export function noticeSlug(titleEn: string, id: string): string {
  const words = titleEn
    .normalize("NFKD")
    .replaceAll(/[\u0300-\u036f'’]/g, "")
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .filter((word) => word !== "");
  let slug = "";
  for (const word of words) {
    const longer = slug === "" ? word.slice(0, MAX_CHARS) : `${slug}-${word}`;
    if (longer.length > MAX_CHARS) break;
    slug = longer;
  }
  return `${slug === "" ? "notice" : slug}-${id.replaceAll("-", "").slice(0, 8)}`;
}
