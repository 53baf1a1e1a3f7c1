// Blank forms 空白表格, filled samples 示例样表 and samples of results 结果样本, made from a guide's own data: what a form asks
// follows from who may apply and from what the paper is called, unless the guide lists the lines itself. Called by the forms'
// pages; isomorphic and pure. Every person, number and address on a sample is made up.
import type { Bilingual } from "#app/i18n/languages.ts";
import type { FormLine, Guide, Material } from "./guide.schema.ts";
import { applicantLines, linesFor, resultLines, signature } from "./form-lines.ts";

export type FormSection = { title: Bilingual; lines: readonly FormLine[] };

export type PaperForm = {
  title: Bilingual;
  sections: FormSection[];
  /** What one signs; undefined where nobody signs. */
  declaration: Bilingual | undefined;
  signed: readonly FormLine[];
  /** The office notes on it when it came. */
  hasOfficeBox: boolean;
};

export type FormService = {
  name: Bilingual;
  department: Bilingual;
  audiences: readonly string[];
  guide: Pick<Guide, "results" | "delivery">;
};

const sections = {
  applicant: { zh: "申请人", en: "Applicant" },
  matter: { zh: "申请事项", en: "What you apply for" },
  content: { zh: "内容", en: "Contents" },
} satisfies Record<string, Bilingual>;

const declaration: Bilingual = {
  zh: "本人（单位）承诺：以上内容真实、完整；如有虚假，愿意承担法律责任。",
  en: "I declare that all of the above is true and complete, and answer for it by law.",
};

/** The form of a material, to be filled in or as a sample. */
export function formOf(service: FormService, material: Material): PaperForm {
  const isApplication = material.name.zh.endsWith("申请表");
  const own = material.formLines ?? linesFor(material.name.zh, service);
  return {
    title: material.name,
    sections: [
      { title: sections.applicant, lines: applicantLines(service.audiences) },
      { title: isApplication ? sections.matter : sections.content, lines: own },
    ],
    declaration,
    signed: signature,
    hasOfficeBox: isApplication,
  };
}

/** What comes out of a service, as it looks. */
export function resultSampleOf(service: FormService, result: Guide["results"][number]): PaperForm {
  return {
    title: result.name,
    sections: [{ title: sections.content, lines: resultLines(service, result) }],
    declaration: undefined,
    signed: [],
    hasOfficeBox: false,
  };
}
