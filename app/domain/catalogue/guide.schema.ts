// What a guide 办事指南 says beyond its columns: the shape of service_type_version.guide and adoption.overrides.
// Written by the seed and (later) the newsroom, read by the guide's page. Field by field after the national
// item catalogue (基本目录 / 实施清单); isomorphic.
import { z } from "zod";

/** A text in both languages; an English one that is not there yet is an empty string. */
export const Text = z.strictObject({ zh: z.string().min(1), en: z.string() });
export type Text = z.infer<typeof Text>;

/** 情形: an answer that a part of the guide is for. */
export const Condition = z.strictObject({ situation: z.string(), option: z.string() });
export type Condition = z.infer<typeof Condition>;

/**
 * For whom a part is: of one question any of the answers named, of several questions all of them. A part without it is
 * for everybody; an empty list would be for nobody and is not allowed.
 */
const When = z.array(Condition).min(1).optional();

const Key = z.string().regex(/^[a-z][a-zA-Z0-9-]{0,30}$/);

/** 情形选择: one question whose answer decides which materials, fees, steps and days are the reader's. */
export const Situation = z.strictObject({
  /** In addresses. */
  id: Key,
  question: Text,
  options: z
    .array(
      z.strictObject({
        id: Key,
        label: Text,
        /** Working days, where they are others than usual; never more than the law allows. */
        promisedDays: z.int().min(0).optional(),
      }),
    )
    .min(2)
    .max(6),
});
export type Situation = z.infer<typeof Situation>;

/** A line of a blank form 空白表格, and what a fictional person would write on it. */
export const FormLine = z.strictObject({ label: Text, sample: Text });
export type FormLine = z.infer<typeof FormLine>;

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
  /** 情形: only who answers so is asked for it. */
  when: When,
  /** What its blank form asks beside who the applicant is; without it, what its name calls for. */
  formLines: z.array(FormLine).min(1).max(20).optional(),
});
export type Material = z.infer<typeof Material>;

export const Step = z.strictObject({
  name: Text,
  role: Text,
  /** Working days; 0 = at once. */
  days: z.int().min(0),
  criteria: Text,
  when: When,
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
  /** 减免: who pays less or nothing, and by what rule. */
  waiver: Text.optional(),
  when: When,
});
export type Fee = z.infer<typeof Fee>;

export const Result = z.strictObject({
  name: Text,
  /** 出证办结 | 出文办结 | 审批办结 | 其他 */
  kind: z.enum(["certificate", "document", "approval", "other"]),
  hasSample: z.boolean(),
  /** 有效期 */
  validFor: Text.optional(),
});

export const Delivery = z.enum(["counter", "post", "download", "kiosk"]);
const HandlingForm = z.enum(["counter", "online", "courier", "kiosk", "mobile"]);

/** 实施主体性质: 法定机关 | 授权组织 | 受委托组织 */
export const OwnerKind = z.enum(["authority", "authorised", "entrusted"]);

/** An address on the web that a page may lead to. */
const WebAddress = z.url({ protocol: /^https$/ });

export const Guide = z.strictObject({
  /** 权力来源: 法定本级行使 | 上级下放 | 上级授权 | 同级授权 | 上级委托 */
  powerSource: z.enum(["own", "devolved", "granted", "grantedByPeer", "entrusted"]).optional(),
  ownerKind: OwnerKind.optional(),
  /** 委托部门: there when the owner is entrusted. */
  delegatedBy: Text.optional(),
  /** 联办机构: who takes part beside the owner. */
  jointAgencies: z.array(Text).optional(),
  /** 业务办理项编码 */
  handleItemCode: z.string().optional(),
  /** 情形选择 */
  situations: z.array(Situation).max(4).optional(),
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
  /** 可预约量 of a day */
  slotsPerDay: z.int().min(1).optional(),
  /** 网办地址, where it is done on another site than this portal. */
  onlineUrl: WebAddress.optional(),
  /** 中介服务: what has to be bought from a qualified body first, and why. */
  intermediary: z.array(z.strictObject({ service: Text, basis: Text })).optional(),
  /** 自助终端: where the machines stand. */
  kiosk: Text.optional(),
  /** 物流快递: who pays and how long it takes. */
  courierNote: Text.optional(),
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
  /** The day on which somebody last vouched for every word of it, YYYY-MM-DD, and who. */
  assuredOn: z.iso.date().optional(),
  assuredBy: Text.optional(),
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
  complaintPhone: z.string().optional(),
  consultWeb: WebAddress.optional(),
  complaintWeb: WebAddress.optional(),
  /** 咨询地址 and 投诉地址, where they are not the office's. */
  consultAddress: Text.optional(),
  complaintAddress: Text.optional(),
  /** 办理大厅 */
  hall: Text.optional(),
  /** How to get there without a map: bus, metro, entrance. */
  directions: Text.optional(),
  /** 可预约量 of a day here */
  slotsPerDay: z.int().min(1).optional(),
  ownerKind: OwnerKind.optional(),
  delegatedBy: Text.optional(),
});
export type AdoptionOverrides = z.infer<typeof AdoptionOverrides>;
