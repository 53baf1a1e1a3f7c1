// The kinds of notice an agency can publish; the codes stand in URLs, forms and the database.
import type { Bilingual } from "#app/i18n/languages.ts";

export const noticeTypes = [
  { code: "policy", zh: "政策文件", en: "Policy document" },
  { code: "interpretation", zh: "政策解读", en: "Policy explanation" },
  { code: "notice", zh: "通知公告", en: "Notice" },
  { code: "publicity", zh: "公示", en: "Public announcement for objection" },
  { code: "decision", zh: "行政决定", en: "Administrative decision" },
  { code: "penalty", zh: "行政处罚公开", en: "Published penalty" },
  { code: "recruitment", zh: "人事考录", en: "Recruitment" },
  { code: "procurement", zh: "政府采购", en: "Procurement" },
  { code: "fund", zh: "专项资金公开", en: "Special fund disclosure" },
  { code: "budget", zh: "财政预决算", en: "Budget and accounts" },
  { code: "consultation", zh: "意见征集", en: "Consultation" },
  { code: "service-change", zh: "服务变更", en: "Change to a service" },
  { code: "service-outage", zh: "服务中断", en: "Service interruption" },
  { code: "emergency", zh: "应急预警", en: "Emergency warning" },
  { code: "news", zh: "政务动态", en: "Government news" },
  { code: "gazette", zh: "政府公报", en: "Gazette" },
] as const satisfies readonly ({ code: string } & Bilingual)[];

export type NoticeType = (typeof noticeTypes)[number]["code"];

const byCode = new Map<string, Bilingual>(noticeTypes.map((type) => [type.code, type]));

/** True for the code of a kind of notice. */
export function isNoticeType(value: unknown): value is NoticeType {
  return typeof value === "string" && byCode.has(value);
}

/** The name of a kind of notice in both languages. Throws for an unknown code. */
export function noticeTypeName(code: string): Bilingual {
  const name = byCode.get(code);
  if (name === undefined) throw new Error(`no kind of notice has the code ${code}`);
  return name;
}
