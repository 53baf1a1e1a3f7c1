// How a typed phrase is compared with others: for pins, synonyms and what is counted. Pure.

/** The longest phrase that is pinned, counted or made a synonym, in characters. */
export const MAX_PHRASE_LENGTH = 40;

/**
 * A phrase as it is compared: small letters, letters and digits only, single spaces, none between Chinese letters. Empty
 * when there is no letter or digit in it.
 */
export function phraseOf(text: string): string {
  return (
    text
      // Nobody types more, and normalising can be made dear.
      .slice(0, 1_000)
      .normalize("NFKC")
      .toLowerCase()
      .replace(/[^\p{L}\p{N}\p{M}]+/gu, " ")
      .trim()
      .replace(/(?<=\p{Script=Han}) (?=\p{Script=Han})/gu, "")
  );
}
