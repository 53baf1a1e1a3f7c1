// Which papers a service asks for: by what is done (new, change, lost, claim …), by whom, and by the subject's own needs.
import type { Material, Text } from "#app/domain/catalogue/guide.schema.ts";
import type { Random } from "./prng.ts";
import type { ComposedService } from "./services.ts";

type Source = Material["source"];
type Need = Material["need"];

const identity: Text = { zh: "居民身份证", en: "Resident identity card" };
const register: Text = { zh: "居民户口簿", en: "Household register booklet" };
const licence: Text = { zh: "营业执照副本", en: "Copy of the business licence" };
const representative: Text = {
  zh: "法定代表人身份证明",
  en: "Proof of identity of the legal representative",
};
const premises: Text = { zh: "经营场所使用证明", en: "Proof of right to use the premises" };
const photograph: Text = { zh: "近期免冠照片", en: "Recent photograph" };
const degree: Text = { zh: "学历证书", en: "Academic certificate" };
const health: Text = { zh: "健康证明", en: "Health certificate" };
const income: Text = { zh: "收入证明", en: "Proof of income" };
const account: Text = { zh: "银行账户信息", en: "Bank account details" };
const employment: Text = { zh: "劳动合同", en: "Employment contract" };
const title: Text = { zh: "不动产权属证书", en: "Property title certificate" };
const articles: Text = { zh: "章程", en: "Articles of association" };
const feasibility: Text = { zh: "可行性研究报告", en: "Feasibility report" };
const drawings: Text = { zh: "设计图纸", en: "Design drawings" };
const testReport: Text = { zh: "检测报告", en: "Test report" };
const authorisation: Text = { zh: "授权委托书", en: "Letter of authorisation" };
const lossStatement: Text = { zh: "遗失声明", en: "Declaration of loss" };

/** The papers of a service, in the order in which one collects them. */
export function materialsOf(service: ComposedService, random: Random): Material[] {
  if (service.fulfilment === "information") return [];
  if (service.fulfilment === "payment") return [paper(bill(service), "required", "government")];
  if (service.fulfilment === "appointment") return [identityPaper(service)];
  if (service.fulfilment === "complaint") {
    return [
      paper(
        { zh: "情况说明及相关证据", en: "Description of what happened, with any evidence" },
        "optional",
        "applicant",
      ),
    ];
  }
  return [
    paper(applicationForm(service), "required", "applicant", { hasBlank: true, hasSample: true }),
    identityPaper(service),
    ...ownPapers(service, random),
    paper(authorisation, "optional", "applicant", {
      hasBlank: true,
      note: { zh: "委托他人办理时提供", en: "Only if somebody else applies for you" },
    }),
  ];
}

function ownPapers(service: ComposedService, random: Random): Material[] {
  const { action, kindId } = service;
  if (/lost|reissue|replace/.test(action.id))
    return [paper(lossStatement, "required", "applicant", { hasBlank: true })];
  if (/^(renew|expired|damaged|change|chg|cancel|amend|extend)/.test(action.id)) {
    const papers = [paper(original(service), "required", "government")];
    if (/rep/.test(action.id))
      papers.push(paper(representative, "required", "government", { hasSample: true }));
    if (/addr/.test(action.id)) papers.push(paper(premises, "required", "applicant", { hasSample: true }));
    if (/^(renew|extend)/.test(action.id) && random.chance(0.5))
      papers.push(paper(testReport, "later", "intermediary"));
    return papers;
  }
  const wanted = byKind[kindId] ?? [];
  return random.sample(wanted, random.int(Math.min(1, wanted.length), Math.min(3, wanted.length)));
}

const byKind: Readonly<Record<string, Material[]>> = {
  L: [
    paper(premises, "required", "applicant", { hasSample: true }),
    paper(representative, "required", "government"),
    paper(testReport, "later", "intermediary"),
    paper(articles, "optional", "applicant"),
  ],
  L2: [
    paper(photograph, "required", "applicant", { hasSample: true }),
    paper(register, "required", "government"),
  ],
  T: [
    paper(feasibility, "required", "intermediary", { hasSample: true }),
    paper(drawings, "required", "intermediary", { hasSample: true }),
    paper(title, "required", "government"),
  ],
  F: [
    paper(articles, "optional", "applicant"),
    paper(premises, "required", "applicant", { hasSample: true }),
  ],
  B: [
    paper(income, "required", "applicant", { hasBlank: true }),
    paper(account, "required", "applicant", { hasSample: true }),
    paper(register, "required", "government"),
  ],
  B2: [paper(title, "required", "government"), paper(account, "required", "applicant", { hasSample: true })],
  C: [
    paper(testReport, "required", "intermediary", { hasSample: true }),
    paper(degree, "optional", "government"),
  ],
  R: [paper(title, "required", "government"), paper(register, "required", "government")],
  Q: [
    paper(degree, "required", "government"),
    paper(photograph, "required", "applicant", { hasSample: true }),
    paper(health, "later", "intermediary"),
  ],
  K: [
    paper(articles, "required", "applicant", { hasBlank: true, hasSample: true }),
    paper(premises, "required", "applicant", { hasSample: true }),
  ],
  V: [
    paper(employment, "required", "applicant", { hasSample: true }),
    paper(register, "optional", "government"),
  ],
  S2: [paper(register, "required", "government"), paper(title, "optional", "government")],
  O: [paper(income, "required", "applicant", { hasBlank: true }), paper(title, "required", "government")],
};

function identityPaper(service: ComposedService): Material {
  return service.kind.audience === "legal"
    ? paper(licence, "required", "government")
    : paper(identity, "required", "government");
}

function applicationForm({ nameZh, nameEn }: ComposedService): Text {
  return { zh: `《${nameZh}》申请表`, en: `Application form “${nameEn}”` };
}

function original({ subjectZh, subjectEn }: ComposedService): Text {
  return { zh: `${subjectZh}原件`, en: `The original: ${subjectEn}` };
}

function bill({ subjectZh, subjectEn }: ComposedService): Text {
  return {
    zh: `${subjectZh}缴费通知（编号即可）`,
    en: `Payment notice for ${subjectEn} (its number is enough)`,
  };
}

/** Papers issued by government are taken from its records where they are electronic, so they need no blank form. */
function paper(name: Text, need: Need, source: Source, more: Partial<Material> = {}): Material {
  const isGovernment = source === "government";
  return {
    name,
    need,
    form: isGovernment ? "electronic" : "either",
    copies: isGovernment ? 0 : 1,
    source,
    hasBlank: false,
    hasSample: false,
    ...(isGovernment && more.note === undefined
      ? {
          note: {
            zh: "可由系统调取电子证照，无需提交复印件",
            en: "Taken from the electronic records: no copy needed",
          },
        }
      : {}),
    ...more,
  };
}
