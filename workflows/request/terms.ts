// 办理条件: what the service's own guide says of how its requests are handled, as it stood when the request came in. Read
// from the catalogue by the use case, carried by the opening event, never changed afterwards.
import { z } from "zod";

/** 特别程序 that stop the clock: 听证, 现场勘验, 专家评审 (检验检测 with it). */
export const SpecialStep = z.enum(["hearing", "inspection", "appraisal"]);
export type SpecialStep = z.infer<typeof SpecialStep>;

/** How the result reaches the applicant 送达方式. */
export const DeliveryChoice = z.enum(["counter", "post", "download", "kiosk"]);
export type DeliveryChoice = z.infer<typeof DeliveryChoice>;

export const RequestTerms = z.strictObject({
  catalogCode: z.string().regex(/^[\dA-Za-z-]{4,40}$/),
  /** Of the adoption: where the office is that does it, which may be above where the applicant lives. */
  officeDivisionCode: z.string().regex(/^\d{6}$/),
  /** 即办件 | 承诺件 */
  caseType: z.enum(["onTheSpot", "promised"]),
  /** Working days; 0 is at once. */
  promisedDays: z.int().min(0).max(366),
  /** Working days; null where the law sets no limit. */
  statutoryDays: z.int().min(1).max(366).nullable(),
  /** Each at most once, with the most working days it may take. */
  specialSteps: z
    .array(z.strictObject({ step: SpecialStep, maxDays: z.int().min(1).max(366) }))
    .max(3)
    .refine((steps) => new Set(steps.map(({ step }) => step)).size === steps.length, "twice"),
  hasFee: z.boolean(),
  delivery: DeliveryChoice,
});
export type RequestTerms = z.infer<typeof RequestTerms>;
