// The lines of forms by what a paper is called, each with what a fictional person writes there. Data for blank-form.ts. Phones
// (x-5550-…), the identity number (its check digit is wrong on purpose) and addresses (示例路) belong to nobody.
import type { Bilingual } from "#app/i18n/languages.ts";
import type { FormLine, Guide } from "./guide.schema.ts";
import type { FormService } from "./blank-form.ts";

const line = (zh: string, en: string, sampleZh: string, sampleEn = sampleZh): FormLine => ({
  label: { zh, en },
  sample: { zh: sampleZh, en: sampleEn },
});

const ID_NUMBER = "330100199001010000";
const CREDIT_CODE = "91330000EXAMPLE000";
const phone = line("联系电话", "Telephone", "0571-5550-0000");
const address = line("住址", "Address", "杭州市西湖区示例路1号", "1 Example Road, Xihu District, Hangzhou");

const person: readonly FormLine[] = [
  line("姓名", "Name", "样例", "Yang Li (sample)"),
  line("公民身份号码", "Identity card number", ID_NUMBER),
  phone,
  address,
];
const organisation: readonly FormLine[] = [
  line("单位名称", "Name of the organisation", "浙江样例有限公司", "Zhejiang Sample Co., Ltd"),
  line("统一社会信用代码", "Unified social credit code", CREDIT_CODE),
  line("法定代表人", "Legal representative", "样例", "Yang Li (sample)"),
  line(
    "经办人及电话",
    "Contact person and telephone",
    "样小明 0571-5550-0000",
    "Yang Xiaoming, 0571-5550-0000",
  ),
  line("住所", "Registered address", "杭州市西湖区示例路1号", "1 Example Road, Xihu District, Hangzhou"),
];

/** Who applies: a person, an organisation, or either. */
export function applicantLines(audiences: readonly string[]): readonly FormLine[] {
  if (!audiences.includes("1")) return organisation;
  if (audiences.some((code) => code !== "1"))
    return [
      line("姓名或者单位名称", "Name of the person or organisation", "样例", "Yang Li (sample)"),
      line(
        "公民身份号码或者统一社会信用代码",
        "Identity card number or unified social credit code",
        ID_NUMBER,
      ),
      phone,
      address,
    ];
  return person;
}

/** At the end of every form. */
export const signature: readonly FormLine[] = [
  line("签名（盖章）", "Signature (seal)", "样例", "Yang Li (sample)"),
  line("日期", "Date", "2026年1月5日", "5 January 2026"),
];

const deliveries: Record<Guide["delivery"][number], Bilingual> = {
  counter: { zh: "窗口领取", en: "collect at the counter" },
  post: { zh: "邮寄", en: "by post" },
  download: { zh: "网上下载", en: "download" },
  kiosk: { zh: "自助打印", en: "print at a kiosk" },
};

/** The body of an application: what is asked for, why, and how the result is to come. */
function applicationLines({ name, guide }: FormService): FormLine[] {
  const [first] = guide.delivery;
  const ways = guide.delivery.map((way) => deliveries[way]);
  return [
    { label: { zh: "申请办理的事项", en: "Service applied for" }, sample: name },
    line(
      "申请理由和具体内容",
      "Reasons and particulars",
      "符合受理条件，申请办理上述事项。",
      "The conditions are met; I apply for the service named above.",
    ),
    ...(first === undefined
      ? []
      : [
          {
            label: {
              zh: `结果送达方式（${ways.map(({ zh }) => zh).join("、")}）`,
              en: `How you want the result (${ways.map(({ en }) => en).join(", ")})`,
            },
            sample: deliveries[first],
          },
        ]),
    line("随附材料份数", "Number of papers attached", "3"),
  ];
}

/** By the words a paper's name has; the first that fits. */
const byName: readonly (readonly [RegExp, readonly FormLine[]])[] = [
  [
    /授权委托书/,
    [
      line("受托人姓名", "Name of the person acting for you", "样小明", "Yang Xiaoming"),
      line("受托人公民身份号码", "Their identity card number", "330100199202020000"),
      line("受托人电话", "Their telephone", "0571-5550-0001"),
      line(
        "委托权限",
        "What they may do",
        "提交材料、补正材料、领取结果",
        "Hand in and complete papers, collect the result",
      ),
      line("委托期限", "Until when", "2026年1月5日至2026年3月31日", "5 January to 31 March 2026"),
    ],
  ],
  [
    /遗失声明/,
    [
      line(
        "遗失的证件名称和编号",
        "Document lost and its number",
        "示例证 第00000号",
        "Sample document no. 00000",
      ),
      line(
        "遗失时间和地点",
        "When and where it was lost",
        "2026年1月3日，公交车上",
        "3 January 2026, on a bus",
      ),
      line(
        "声明内容",
        "Declaration",
        "上述证件遗失，声明作废；找到后交回。",
        "The document is lost and void; if it is found it will be handed in.",
      ),
    ],
  ],
  [
    /逾期情况说明/,
    [
      line("原证有效期至", "The document was valid until", "2025年12月20日", "20 December 2025"),
      line(
        "逾期原因",
        "Why you are late",
        "住院治疗，出院后即来办理。",
        "I was in hospital and came as soon as I could.",
      ),
      line("逾期期间是否从事许可的活动", "Did you go on with what needs the permit?", "没有", "No"),
    ],
  ],
  [
    /监护人同意书/,
    [
      line(
        "孩子姓名和出生日期",
        "Child's name and date of birth",
        "样小宝，2018年6月1日",
        "Yang Xiaobao, 1 June 2018",
      ),
      line("监护人与孩子的关系", "You are the child's", "母亲", "mother"),
      line(
        "同意的内容",
        "What you agree to",
        "同意为孩子办理上述证件。",
        "The document named above for the child.",
      ),
    ],
  ],
  [
    /收入证明/,
    [
      line("家庭成员人数", "People in the household", "3"),
      line("工作单位", "Employer", "浙江样例有限公司", "Zhejiang Sample Co., Ltd"),
      line("最近12个月的月均收入（元）", "Monthly income, last 12 months (CNY)", "2000"),
      line("其他收入来源", "Other income", "无", "None"),
      line(
        "单位证明人和电话",
        "Confirmed by (employer), telephone",
        "样会计 0571-5550-0002",
        "Accountant Yang, 0571-5550-0002",
      ),
    ],
  ],
  [
    /银行账户/,
    [
      line("户名", "Account holder", "样例", "Yang Li (sample)"),
      line("开户银行", "Bank and branch", "样例银行西湖支行", "Sample Bank, Xihu branch"),
      line("账号", "Account number", "0000 0000 0000 0000"),
    ],
  ],
  [
    /照片/,
    [
      line("规格", "Size", "33毫米×48毫米", "33 mm × 48 mm"),
      line("背景", "Background", "白色", "White"),
      line(
        "要求",
        "How it must be",
        "近6个月内、正面免冠、清晰无修饰",
        "Within 6 months, from the front, no hat, sharp, not retouched",
      ),
    ],
  ],
  [
    /人员名单/,
    [1, 2, 3].map((place) =>
      line(
        `第${place}人：姓名、职称、证书编号`,
        `Person ${place}: name, title, certificate number`,
        `样例${place}，工程师，00000${place}`,
        `Yang Li ${place} (sample), engineer, 00000${place}`,
      ),
    ),
  ],
  [
    /章程/,
    [
      line(
        "名称和住所",
        "Name and seat",
        "浙江样例有限公司，杭州市西湖区示例路1号",
        "Zhejiang Sample Co., Ltd, 1 Example Road, Hangzhou",
      ),
      line("宗旨和范围", "Purpose and scope", "餐饮服务", "Catering"),
      line(
        "注册资本和出资",
        "Capital and contributions",
        "10万元，样例出资100%",
        "CNY 100,000, all by Yang Li",
      ),
      line(
        "机构及其产生办法、职权",
        "Bodies, how they are chosen, what they decide",
        "设执行董事一名，由股东任命",
        "One executive director, appointed by the owner",
      ),
      line("终止和清算", "Dissolution", "依照公司法办理", "According to the Company Law"),
    ],
  ],
  [
    /决定$/,
    [
      line("会议时间和地点", "When and where", "2026年1月4日，公司会议室", "4 January 2026, at the company"),
      line("决定事项", "What was decided", "同意办理上述变更。", "The change named above."),
      line("表决情况", "Votes", "代表100%表决权的股东同意", "All votes in favour"),
    ],
  ],
  [
    /自查|评分/,
    [
      line("标准编号", "Standard", "示例标准 T-0000", "Sample standard T-0000"),
      line("自评得分", "Own score", "92"),
      line("未达标的项目和整改", "What falls short, and the remedy", "无", "None"),
    ],
  ],
  [
    /工作报告/,
    [
      line("年度", "Year", "2025"),
      line("主要活动", "Main activities", "按许可范围开展活动12次", "Twelve activities within the permit"),
      line("收入和支出（元）", "Income and spending (CNY)", "收入100000，支出95000", "100,000 and 95,000"),
      line("变更和处罚情况", "Changes and penalties", "无", "None"),
    ],
  ],
  [
    /事迹/,
    [
      line("申报的奖项", "Award", "示例奖", "Sample award"),
      line(
        "主要事迹（不超过500字）",
        "Merits (up to 500 characters)",
        "连续十年义务教学。",
        "Ten years of teaching without pay.",
      ),
      line(
        "推荐意见",
        "Recommended by",
        "同意推荐（样例单位盖章）",
        "Recommended (seal of a sample organisation)",
      ),
    ],
  ],
  [
    /场所|租赁/,
    [
      line("地址", "Address", "杭州市西湖区示例路1号", "1 Example Road, Xihu District, Hangzhou"),
      line("面积（平方米）和用途", "Area (m²) and use", "80，商业", "80, commercial"),
      line("所有人", "Owner", "样房东", "Yang Fangdong"),
      line(
        "使用期限",
        "Until when you may use it",
        "2026年1月1日至2028年12月31日",
        "1 January 2026 to 31 December 2028",
      ),
    ],
  ],
];

const anyPaper: readonly FormLine[] = [
  line("编号", "Number", "示例〔2026〕0号", "Sample [2026] no. 0"),
  line("出具单位或者制作人", "Made by", "样例机构", "A sample organisation"),
  line(
    "主要内容",
    "Contents",
    "与申请事项有关的事实，写明时间、地点和数量。",
    "The facts of the matter, with times, places and quantities.",
  ),
  line("附件", "Attachments", "无", "None"),
];

/** What the paper of that name says beside who the applicant is. */
export function linesFor(nameZh: string, service: FormService): readonly FormLine[] {
  if (nameZh.endsWith("申请表")) return applicationLines(service);
  return byName.find(([pattern]) => pattern.test(nameZh))?.[1] ?? anyPaper;
}

/** What stands on a result. */
export function resultLines(service: FormService, result: Guide["results"][number]): readonly FormLine[] {
  const [holder] = applicantLines(service.audiences);
  return [
    line("编号", "Number", "示例〔2026〕0号", "Sample [2026] no. 0"),
    ...(holder === undefined ? [] : [{ ...holder, label: { zh: "持有人", en: "Holder" } }]),
    { label: { zh: "事项", en: "Service" }, sample: service.name },
    line("发证日期", "Issued on", "2026年1月15日", "15 January 2026"),
    ...(result.validFor === undefined
      ? []
      : [{ label: { zh: "有效期", en: "Valid for" }, sample: result.validFor }]),
    { label: { zh: "发证机关（印章）", en: "Issued by (seal)" }, sample: service.department },
  ];
}
