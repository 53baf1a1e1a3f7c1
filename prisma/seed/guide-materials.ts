// Which papers a service asks for: by what is done (new, change, lost, claim …), by whom, and by the subject's own needs.
import type { Material, Text } from "#app/domain/catalogue/guide.schema.ts";
import type { Random } from "./prng.ts";
import type { ComposedService } from "./services.ts";

type Source = Material["source"];
type Need = Material["need"];

const identity: Text = { zh: "居民身份证", en: "Resident identity card" };
const either: Text = {
  zh: "身份证明（个人提供居民身份证，单位提供营业执照或者登记证书）",
  en: "Proof of identity (persons: identity card; organisations: business licence or registration)",
};
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
const yearReport: Text = { zh: "上年度工作报告", en: "Report on the year before" };
const resolution: Text = { zh: "股东（投资人）决定", en: "Decision of the owners" };
const settled: Text = { zh: "清税证明", en: "Tax clearance certificate" };
const plan: Text = { zh: "项目实施方案", en: "Plan of the project" };
const spending: Text = { zh: "资金支出凭证", en: "Proof of what was spent" };
const source: Text = { zh: "权利来源或者事由证明", en: "Proof of the right or the reason" };
const agreement: Text = { zh: "相关合同或者协议", en: "The contract or agreement" };
const staffList: Text = { zh: "专业技术人员名单", en: "List of qualified staff" };
const opinion: Text = { zh: "相关部门意见", en: "Opinions of other departments" };
const selfCheck: Text = { zh: "自查评分表", en: "Self-assessment form" };
const evidence: Text = { zh: "事实证据", en: "Evidence of the facts" };
const merits: Text = { zh: "事迹材料", en: "Description of merits" };

const issuedBy = {
  police: { zh: "公安机关核发", en: "Issued by the police" },
  market: { zh: "市场主体登记机关核发", en: "Issued by the business registry" },
  landRegistry: { zh: "不动产登记机构核发", en: "Issued by the land registry" },
} satisfies Record<string, Text>;

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

/** Actions for which the paper that one holds already is enough. */
const holding = /^(renew|expired|damaged|change|chg|cancel|amend|extend|annual)/;
/** Actions that need nothing but the form. */
const plain = /^(suspend|resume|lost|stop|withdraw|details|history|close|pause|repair|post|cpd)$/;

function ownPapers(service: ComposedService, random: Random): Material[] {
  const { action, kindId } = service;
  if (plain.test(action.id)) return [];
  if (/^(reissue|replace)/.test(action.id))
    return [paper(lossStatement, "required", "applicant", { hasBlank: true })];
  if (kindId === "K" && action.id !== "set") return firmChange(action.id);
  if (holding.test(action.id)) {
    const papers = [oldPaper(service)];
    if (/rep/.test(action.id))
      papers.push(paper(representative, "required", "government", { hasSample: true }));
    if (/addr/.test(action.id)) papers.push(paper(premises, "required", "applicant", { hasSample: true }));
    if (action.id === "annual") papers.push(paper(yearReport, "required", "applicant", { hasBlank: true }));
    if (/^(renew|extend)/.test(action.id) && random.chance(0.5))
      papers.push(paper(testReport, "later", "intermediary"));
    return papers;
  }
  const wanted = papersFor(service);
  return random.sample(wanted, random.int(Math.min(1, wanted.length), Math.min(3, wanted.length)));
}

/** What one holds already: seen in the records, or, where it is worn or runs out, handed in. */
function oldPaper(service: ComposedService): Material {
  if (service.kindId !== "L2" || !/^(expired|damaged|cancel)/.test(service.action.id))
    return paper(original(service), "required", "government");
  return paper(original(service), "required", "government", {
    form: "paper",
    copies: 1,
    note: { zh: "办理时交回", en: "To be handed in" },
  });
}

function firmChange(action: string): Material[] {
  const papers = [paper(resolution, "required", "applicant", { hasBlank: true, hasSample: true })];
  if (action === "addr" || action === "move")
    papers.push(paper(premises, "required", "applicant", { hasSample: true }));
  if (action === "rep") papers.push(paper(representative, "required", "government"));
  if (/owner|capital|articles/.test(action))
    papers.push(paper(articles, "required", "applicant", { hasSample: true }));
  if (/close|simple/.test(action)) papers.push(paper(settled, "required", "government"));
  return papers;
}

const household = paper(register, "required", "government", { sourceNote: issuedBy.police });
const property = paper(title, "required", "government", { sourceNote: issuedBy.landRegistry });
const bank = paper(account, "required", "applicant", { hasSample: true });

function papersFor({ kindId, audience, subjectZh }: ComposedService): Material[] {
  if (kindId === "B" && audience !== "natural")
    return [
      paper(plan, "required", "applicant", { hasSample: true }),
      paper(spending, "required", "applicant", { hasSample: true }),
      bank,
    ];
  if (kindId === "R")
    return [
      /不动产|土地|地役|宅基地|房/.test(subjectZh)
        ? property
        : paper(source, "required", "applicant", { hasSample: true }),
      ...(audience !== "legal" && /户|出生|收养|生育/.test(subjectZh) ? [household] : []),
      paper(agreement, "optional", "applicant"),
    ];
  return byKind[kindId] ?? [];
}

const byKind: Readonly<Record<string, Material[]>> = {
  L: [
    paper(premises, "required", "applicant", { hasSample: true }),
    paper(representative, "required", "government", { sourceNote: issuedBy.police }),
    paper(staffList, "required", "applicant", { hasBlank: true, hasSample: true }),
    paper(testReport, "later", "intermediary"),
    paper(articles, "optional", "applicant"),
  ],
  L2: [
    paper(photograph, "required", "applicant", {
      hasSample: true,
      size: { zh: "33毫米×48毫米，白色背景", en: "33 mm × 48 mm, white background" },
    }),
    household,
  ],
  T: [
    paper(feasibility, "required", "intermediary", { hasSample: true }),
    paper(drawings, "required", "intermediary", { hasSample: true }),
    property,
    paper(opinion, "later", "government"),
  ],
  F: [
    paper(agreement, "required", "applicant", { hasSample: true }),
    paper(articles, "optional", "applicant"),
    paper(premises, "required", "applicant", { hasSample: true }),
  ],
  B: [paper(income, "required", "applicant", { hasBlank: true }), bank, household],
  B2: [paper(source, "required", "applicant", { hasSample: true }), bank],
  C: [
    paper(testReport, "required", "intermediary", { hasSample: true }),
    paper(selfCheck, "required", "applicant", { hasBlank: true }),
    paper(degree, "optional", "government"),
  ],
  D: [
    paper(evidence, "required", "applicant", { hasSample: true }),
    paper(agreement, "optional", "applicant"),
  ],
  E: [
    paper(degree, "required", "government"),
    paper(photograph, "required", "applicant", { hasSample: true }),
  ],
  Q: [
    paper(degree, "required", "government"),
    paper(photograph, "required", "applicant", { hasSample: true }),
    paper(health, "later", "intermediary"),
    paper(employment, "optional", "applicant"),
  ],
  K: [
    paper(articles, "required", "applicant", { hasBlank: true, hasSample: true }),
    paper(premises, "required", "applicant", { hasSample: true }),
    paper(representative, "required", "government", { sourceNote: issuedBy.police }),
  ],
  N: [paper(evidence, "required", "applicant", { hasSample: true }), household],
  V: [
    paper(employment, "required", "applicant", { hasSample: true }),
    paper(register, "optional", "government"),
  ],
  S2: [household, paper(title, "optional", "government", { sourceNote: issuedBy.landRegistry })],
  O: [paper(income, "required", "applicant", { hasBlank: true }), property],
  U: [property],
  W: [paper(merits, "required", "applicant", { hasBlank: true, hasSample: true })],
};

function identityPaper(service: ComposedService): Material {
  switch (service.audience) {
    case "legal":
      return paper(licence, "required", "government", { sourceNote: issuedBy.market });
    case "natural":
      return paper(identity, "required", "government", { sourceNote: issuedBy.police });
    case "both":
      return paper(either, "required", "government");
  }
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
