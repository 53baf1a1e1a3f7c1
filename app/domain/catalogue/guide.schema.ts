// What a guide 办事指南 says beyond its columns: the shape of service_type_version.guide and adoption.overrides.
// Written by the seed and (later) the newsroom, read by the guide's page. Field by field after the national
// item catalogue (基本目录 / 实施清单); isomorphic.
import { z } from "zod";

/** A text in both languages; an English one that is not there yet is an empty string. */
export const Text = z.strictObject({ zh: z.string().min(1), en: z.string() });
export type Text = z.infer<typeof Text>;

export const Material = z.strictObject({
  name: Text,
  /** 必要 | 非必要 | 容缺后补 */
  need: z.enum(["required", "optional", "later"]),
  /** 纸质 | 电子 | 纸质或电子 */
  form: z.enum(["paper", "electronic", "either"]),
  copies: z.int().min(0).max(9),
  /** 申请人自备 | 政府部门核发 | 中介机构出具 */
  source: z.enum(["applicant", "government", "intermediary"]),
  /** The portal has a blank form 空白表格 / a filled sample 示例样表 of it. */
  hasBlank: z.boolean(),
  hasSample: z.boolean(),
  /** 规格, e.g. "33 mm × 48 mm" */
  size: Text.optional(),
  /** 来源渠道说明: who issues it */
  sourceNote: Text.optional(),
  /** 依据: the rule that asks for it */
  basis: Text.optional(),
  note: Text.optional(),
});
export type Material = z.infer<typeof Material>;

export const Step = z.strictObject({
  name: Text,
  role: Text,
  /** Working days; 0 = at once. */
  days: z.int().min(0),
  criteria: Text,
});

/** 特别程序: hearing 听证, inspection 现场勘验, tests and expert appraisal 专家评审. They stop the clock. */
export const SpecialProcedure = z.strictObject({
  step: z.enum(["hearing", "inspection", "appraisal"]),
  /** 特别程序时限: the most working days it may take. */
  maxDays: z.int().min(1).max(366),
});
export type SpecialProcedure = z.infer<typeof SpecialProcedure>;

export const Fee = z.strictObject({
  name: Text,
  /** What it costs, in words, e.g. "10 yuan a copy". */
  standard: Text,
  basis: Text,
  isWaivable: z.boolean(),
});

export const Result = z.strictObject({
  name: Text,
  /** 出证办结 | 出文办结 | 审批办结 | 其他 */
  kind: z.enum(["certificate", "document", "approval", "other"]),
  hasSample: z.boolean(),
});

export const Delivery = z.enum(["counter", "post", "download", "kiosk"]);
const HandlingForm = z.enum(["counter", "online", "courier", "kiosk", "mobile"]);

export const Guide = z.strictObject({
  legalBasis: z.array(z.strictObject({ title: Text, article: Text, text: Text })).min(1),
  conditions: z.array(Text).min(1),
  quota: Text.optional(),
  materials: z.array(Material),
  statutoryNote: Text.optional(),
  promisedNote: Text.optional(),
  /** 必须现场办理原因: there when visits > 0, and only then. */
  visitReason: Text.optional(),
  handlingForms: z.array(HandlingForm).min(1),
  /** 通办范围 */
  crossArea: z.enum(["none", "city", "province"]),
  fees: z.array(Fee),
  isBookable: z.boolean(),
  bookRule: Text.optional(),
  steps: z.array(Step).min(1),
  /** Each kind at most once; none for what needs none. */
  specialProcedures: z.array(SpecialProcedure).max(3).optional(),
  results: z.array(Result),
  delivery: z.array(Delivery),
  /** Papers may be sent in by courier; whether the result comes by post says `delivery`. */
  acceptsCourier: z.boolean(),
  remedies: z.strictObject({ review: Text, litigation: Text }),
  rights: Text,
  duties: Text,
  faq: z.array(z.strictObject({ question: Text, answer: Text })),
  /** Catalogue codes of services about the same matter. */
  related: z.array(z.string()),
  /** Catalogue codes of services that have to be done before this one. */
  requires: z.array(z.string()).optional(),
  /** 特殊人群: for whom in particular it is made. */
  specialGroups: z.array(Text).optional(),
});
export type Guide = z.infer<typeof Guide>;

/** What one agency does otherwise. */
export const AdoptionOverrides = z.strictObject({
  window: Text.optional(),
  /** Working days; never more than the type promises. */
  promisedDays: z.int().min(0).optional(),
  hours: Text.optional(),
  /** 咨询电话 of the desk that does it, where it is not the agency's. */
  consultPhone: z.string().optional(),
});
export type AdoptionOverrides = z.infer<typeof AdoptionOverrides>;
