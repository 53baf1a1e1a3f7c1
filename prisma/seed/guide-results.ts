// What comes out of a service: its name, and how it ends for the statistics (出证、出文、审批).
import type { Guide } from "#app/domain/catalogue/guide.schema.ts";
import type { ComposedService } from "./services.ts";

type Result = Guide["results"][number];

/** By the vocabulary's name of a result; `zh` where people are given something of another name. */
const kinds: Readonly<Record<string, { zh?: string; en: string; kind: Result["kind"] }>> = {
  证照: { en: "licence", kind: "certificate" },
  证书: { en: "certificate", kind: "certificate" },
  营业执照: { en: "business licence", kind: "certificate" },
  备案证明: { en: "filing certificate", kind: "certificate" },
  登记证明: { en: "registration certificate", kind: "certificate" },
  证明: { en: "certified statement", kind: "certificate" },
  批复: { en: "written approval", kind: "approval" },
  文书: { zh: "注销决定书", en: "decision to cancel", kind: "document" },
  公证书: { en: "notarial deed", kind: "document" },
  裁决书: { en: "ruling", kind: "document" },
  调解书: { en: "mediation agreement", kind: "document" },
  给付决定: { zh: "给付决定书", en: "decision on payment", kind: "document" },
  答复: { zh: "答复书", en: "written answer", kind: "document" },
  电子票据: { en: "electronic receipt", kind: "other" },
  预约凭证: { zh: "预约单", en: "booking slip", kind: "other" },
};

/** What the applicant receives; empty where nothing is handed out. */
export function resultsOf({ action, subjectZh, subjectEn, kindId }: ComposedService): Result[] {
  if (action.result === null) return [];
  const known = kinds[action.result];
  if (known === undefined) throw new Error(`no English for the result ${action.result}`);
  // A document that the subject itself names needs no further name, nor does a firm's 营业执照.
  const isNamed = known.kind === "certificate" && (kindId === "L2" || /[证照书卡]$/.test(subjectZh));
  const zh =
    kindId === "K" ? action.result : isNamed ? subjectZh : composed(subjectZh, known.zh ?? action.result);
  const en = kindId === "K" ? known.en : isNamed ? subjectEn : `${known.en}: ${subjectEn}`;
  return [
    {
      name: { zh, en: en.charAt(0).toUpperCase() + en.slice(1) },
      kind: /[证照]$/.test(zh) ? "certificate" : known.kind,
      hasSample: true,
    },
  ];
}

/** 广告设置许可 becomes a 许可证, 检验资格 a 资格证书; 某公证 and 公证书 make 某公证书, not 某公证公证书. */
function composed(subject: string, result: string): string {
  if (result === "证照")
    return `${subject}${/(许可|执照)$/.test(subject) ? "证" : /(资格|资质)$/.test(subject) ? "证书" : "许可证"}`;
  const echo = [4, 3, 2].find(
    (length) => length <= result.length && subject.endsWith(result.slice(0, length)),
  );
  return `${subject}${result.slice(echo ?? 0)}`;
}
