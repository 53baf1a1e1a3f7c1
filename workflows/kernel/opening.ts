// What every matter 诉求 that comes to the centre says when it is opened: complaint-like workflows spread it into the
// payload of their opening event.
import { z } from "zod";
import { Id } from "./payload-text.ts";

/** Of every case: where, in which language, by which rules, and the hash of what was written. */
export const caseFields = {
  /** Id of the rules of its division on its day. */
  ruleSet: Id,
  language: z.enum(["zh", "en"]),
  divisionCode: z.string().regex(/^\d{6}$/),
  /** SHA-256 (hex) of what was written: the history proves the text without holding it. */
  contentHash: z.string().regex(/^[\da-f]{64}$/),
};

/** Of a matter that the centre takes in. */
export const matterFields = {
  ...caseFields,
  centreAgencyId: Id,
  aboutAgencyId: Id.optional(),
};

/** The same in the context. */
export const caseContext = {
  ruleSet: z.string(),
  language: z.enum(["zh", "en"]),
  divisionCode: z.string(),
  contentHash: z.string(),
};
