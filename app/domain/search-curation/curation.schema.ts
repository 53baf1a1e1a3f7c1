// The shapes in which staff pin answers and add synonyms; shared by the search room's forms (to show errors) and by the
// domain (to refuse). Messages are keys of the pages' `searchRoom.errors`.
import { z } from "zod";
import { languages } from "#app/i18n/languages.ts";
import { MAX_PHRASE_LENGTH, phraseOf } from "./phrase.ts";

/** Services pinned to one phrase. */
export const MAX_PINS = 5;
/** What one word may stand for. */
export const MAX_TERMS = 10;
const MAX_TERM_LENGTH = 60;
/** Every query is looked through for all of them, and the search engine keeps them in its settings. */
export const MAX_SYNONYMS = 500;
export const MAX_PINNED_PHRASES = 1_000;
const MAX_REASON_LENGTH = 1_000;
/** Of whatever is posted no more than this is looked at. */
const MAX_POSTED = 4_000;

const Phrase = z
  .string("phraseMissing")
  .max(MAX_POSTED, { error: "phraseTooLong", abort: true })
  .transform(phraseOf)
  .pipe(z.string().min(1, "phraseMissing").max(MAX_PHRASE_LENGTH, "phraseTooLong"));

const Reason = z
  .string()
  .trim()
  .max(MAX_REASON_LENGTH, "reasonTooLong")
  // PostgreSQL keeps no such character.
  .refine((text) => !text.includes("\u0000"), "reasonWrong")
  .default("");

/** All that is pinned to a phrase, in order; nothing = nothing any more. */
export const Pins = z.object({
  lang: z.enum(languages, "langUnknown"),
  phrase: Phrase,
  codes: z
    .array(z.string().default(""))
    .max(100, { error: "tooManyPins", abort: true })
    .default([])
    .transform((codes) => codes.map((code) => code.trim()).filter((code) => code !== ""))
    .pipe(
      z
        .array(z.string().max(60, "codeUnknown"))
        .max(MAX_PINS, "tooManyPins")
        .refine((codes) => new Set(codes).size === codes.length, "codeTwice"),
    ),
  reason: Reason,
});
export type Pins = z.infer<typeof Pins>;

/** Terms as a form has them: one a line, or with commas between. */
const Terms = z
  .string("termsMissing")
  .max(MAX_POSTED, { error: "tooManyTerms", abort: true })
  .transform((text) =>
    text
      .normalize("NFKC")
      .split(/[\n,、;]/u)
      .map((term) => term.replace(/[\p{C}\s]+/gu, " ").trim())
      .filter((term) => phraseOf(term) !== ""),
  )
  .pipe(
    z
      .array(z.string().max(MAX_TERM_LENGTH, "termTooLong"))
      .min(1, "termsMissing")
      .max(MAX_TERMS, "tooManyTerms")
      .refine((terms) => new Set(terms.map(phraseOf)).size === terms.length, "termTwice"),
  );

/** A word that people use and what the catalogue calls it. */
export const Synonym = z
  .object({
    lang: z.enum(languages, "langUnknown"),
    // One letter would stand in half of all queries.
    word: Phrase.refine((word) => [...word].length > 1, "wordTooShort"),
    terms: Terms,
    reason: Reason,
  })
  .refine(({ word, terms }) => terms.every((term) => phraseOf(term) !== word), {
    error: "synonymOfItself",
    path: ["terms"],
  });
export type Synonym = z.infer<typeof Synonym>;
