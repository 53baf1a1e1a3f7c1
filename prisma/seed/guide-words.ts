// The sentences of guides: what it is, conditions, reasons, law, rights. Each kind of service has its own; questions and
// answers stand in guide-faq.ts.
import type { Guide, Text } from "#app/domain/catalogue/guide.schema.ts";
import { sentenceOf } from "./action-words.ts";
import { lawTitleEn, lawsFor } from "./law-titles.ts";
import type { Random } from "./prng.ts";
import type { ComposedService } from "./services.ts";
import type { Department } from "./vocabulary.ts";

/** Departments that are not spoken of as "the … department". */
const spokenOf: Readonly<Record<string, readonly [zh: string, en: string]>> = {
  gro: ["政府办公厅（室）", "government's general office"],
  hosp: ["医院", "hospital"],
  util: ["供应企业", "utility company"],
  sot: ["统计调查队", "survey office"],
  dpf: ["残联", "Disabled Persons' Federation"],
  hpf: ["公积金中心", "housing fund centre"],
  coop: ["供销社", "supply and marketing cooperative"],
  press: ["新闻出版广电部门", "press and broadcasting bureau"],
  fda: ["食品药品监管部门", "food and drug administration"],
};

/** How sentences name the department: 教育部门, "Education Department". */
export function spoken({ id, shortZh, en }: Department): Text {
  const known = spokenOf[id];
  if (known !== undefined) return { zh: known[0], en: known[1] };
  return {
    zh: shortZh.replace(/^省/, "").replace(/[厅局委办]$/, "部门"),
    en: en.replace(/^Zhejiang (?:Provincial )?/, ""),
  };
}

/** What the service is for, and how one does it. */
export function summaryOf(service: ComposedService): Text {
  const { kindId, action, department, subjectZh, subjectEn, aSubjectEn } = service;
  const [zh, en] = sentenceOf(kindId, action.id);
  const office = spoken(department);
  const way = wayOf(service);
  const purpose = en.replace("{D}", office.en).replace("{a}", aSubjectEn).replace("{e}", subjectEn);
  const purposeZh = zh
    .replace("{d}", office.zh)
    .replaceAll("{s}", subjectZh)
    // A subject may end in the word that follows it: 广告发布登记 登记.
    .replace(/(登记|备案|证明|申请|审查|考试)\1/g, "$1");
  return {
    zh: `${purposeZh}${way.zh}`,
    en: `${purpose.charAt(0).toUpperCase()}${purpose.slice(1)} ${way.en}`,
  };
}

function wayOf({ fulfilment, action, department }: ComposedService): Text {
  const office = spoken(department);
  switch (fulfilment) {
    case "information":
      return action.visits > 0
        ? { zh: `请到${office.zh}窗口查阅。`, en: `You read it at the counter of the ${office.en}.` }
        : { zh: `由${office.zh}提供，无需登录。`, en: `Provided by the ${office.en}; no sign-in is needed.` };
    case "appointment":
      return {
        zh: `由${office.zh}安排，到场一次。`,
        en: `The ${office.en} expects you; one visit is enough.`,
      };
    case "payment":
      return { zh: "支持手机支付，电子票据即时生成。", en: "By phone too, with a receipt at once." };
    case "complaint":
      return {
        zh: `由${office.zh}核实答复，受理、转办、答复全程留痕。`,
        en: `The ${office.en} answers, and every step until then is on record.`,
      };
    case "request": {
      const by: Text = {
        zh: `由${office.zh}及其市县机构办理`,
        en: `Handled by the ${office.en} and its local offices`,
      };
      if (action.onlineLevel === "IV")
        return { zh: `${by.zh}，可全程网上办理。`, en: `${by.en}, all of it online.` };
      if (action.visits === 0)
        return { zh: `${by.zh}，工作人员上门或者电话联系。`, en: `${by.en}, who come to you or call.` };
      return action.onlineLevel === "III"
        ? {
            zh: `${by.zh}，网上预审、现场最多跑一次。`,
            en: `${by.en}: checked online first, then one visit.`,
          }
        : { zh: `${by.zh}，窗口核验材料。`, en: `${by.en}; papers are checked at the counter.` };
    }
  }
}

const who: Readonly<Record<ComposedService["audience"], Text>> = {
  legal: {
    zh: "在本省依法设立的企业、事业单位、社会组织或者其他组织",
    en: "Companies, institutions, social organisations and other bodies lawfully set up in the province",
  },
  natural: {
    zh: "具有完全民事行为能力的自然人；未成年人由监护人代为办理",
    en: "Adults; a guardian acts for a minor",
  },
  both: { zh: "自然人、法人和其他组织", en: "Persons, companies and other organisations" },
};

const holding =
  /^(renew|expired|damaged|reissue|change|chg|cancel|amend|extend|annual|suspend|resume|employer|name|lost|monthly|early|method|term)/;

/** Who can apply and what must be true. */
export function conditionsOf(service: ComposedService): Text[] {
  const { subjectZh, subjectEn, aSubjectEn, kindId, fulfilment, action, audience } = service;
  const first = kindId === "M" ? couple : who[audience];
  if (fulfilment === "information" || fulfilment === "complaint") return [first];
  if (fulfilment === "payment")
    return [
      first,
      {
        zh: `已收到${subjectZh}缴费通知或者知晓缴费编号`,
        en: `You have a notice or number for what to pay: ${subjectEn}`,
      },
    ];
  if (fulfilment === "appointment")
    return [
      first,
      { zh: "同一事项没有其他未完成的预约", en: "You have no other open booking for the same matter" },
    ];
  const own: Text[] = holding.test(action.id)
    ? [
        {
          zh: `已取得${subjectZh}且仍在有效期内或者原办理记录可查`,
          en: `Already granted or on record: ${subjectEn}`,
        },
      ]
    : (byKind[kindId] ?? [
        { zh: `符合${subjectZh}的规定条件`, en: `You meet the conditions that are set for ${aSubjectEn}` },
      ]);
  return [first, ...own, { zh: "提交的材料真实、完整", en: "What you submit is true and complete" }];
}

const couple: Text = {
  zh: "男年满二十二周岁、女年满二十周岁，双方自愿并亲自到场",
  en: "The man is at least 22 and the woman at least 20; both want it and come in person",
};

const byKind: Readonly<Record<string, Text[]>> = {
  L: [
    { zh: "有与所从事活动相适应的场所、设备和人员", en: "Premises, equipment and staff fit the activity" },
    { zh: "有保证质量和安全的管理制度", en: "There are rules of your own that keep quality and safety" },
  ],
  L2: [{ zh: "户籍、居住地或者登记地在本地", en: "You are registered, live or hold your registration here" }],
  T: [
    { zh: "方案由具备相应资质的单位编制", en: "The plan was drawn up by a body qualified for it" },
    { zh: "符合规划、环保和安全要求", en: "It agrees with planning, environmental and safety rules" },
  ],
  F: [
    {
      zh: "活动已经开始或者合同已经签订，且在备案期限内",
      en: "The activity has begun or the contract is signed, and the time for filing has not run out",
    },
  ],
  B: [
    { zh: "属于规定的保障或者扶持对象", en: "You belong to those whom the rules name" },
    { zh: "未重复享受同类待遇", en: "You do not receive the same kind of support elsewhere" },
  ],
  B2: [{ zh: "账户正常且余额充足", en: "Your account is in order and holds enough" }],
  Q: [
    { zh: "通过规定的考试或者考核", en: "You have passed the examination or assessment" },
    { zh: "身体健康，能够胜任工作", en: "Your health allows you to do the work" },
  ],
  R: [{ zh: "权属清楚、没有争议", en: "It is clear whose right it is, and nobody disputes it" }],
  K: [{ zh: "名称、住所和出资符合规定", en: "Name, address and capital are as the law wants them" }],
  D: [
    {
      zh: "与争议有直接利害关系，且在时效之内",
      en: "The dispute concerns you directly and is not out of time",
    },
  ],
  E: [{ zh: "学历、工作年限符合报考条件", en: "Your education and years of work allow you to enter" }],
  W: [{ zh: "近三年无违法失信记录", en: "Nothing is on record against you for the last three years" }],
  O: [{ zh: "连续足额缴存公积金满十二个月", en: "You have paid in for twelve months without a gap" }],
  N: [{ zh: "事项属于公证业务范围", en: "It is something that a notary can certify" }],
  S2: [
    { zh: "在公布的报名期内，并符合对象范围", en: "Sign-up is open and you belong to those it is meant for" },
  ],
};

/** Why one has to come, where one has to. */
export function visitReasonOf({ fulfilment, kindId }: ComposedService): Text {
  switch (kindId) {
    case "M":
      return { zh: "法律规定双方当事人须亲自到场", en: "The law requires both parties to come in person" };
    case "H":
    case "H2":
      return { zh: "诊疗须本人到医院接受", en: "You are examined and treated in person" };
    case "L":
    case "T":
      return {
        zh: "须核对图纸、资质等原件",
        en: "Originals such as drawings and qualifications are compared",
      };
    case "L2":
      return {
        zh: "须核验身份并采集照片、指纹等信息",
        en: "Your identity is checked and your photograph and details are taken",
      };
    case "R":
      return {
        zh: "须当面核对权利人身份和权属证明原件",
        en: "The holder and the original title are checked face to face",
      };
    case "N":
      return {
        zh: "公证员须当面确认真实意愿",
        en: "The notary has to hear from you that it is your own will",
      };
  }
  return fulfilment === "appointment"
    ? { zh: "预约的服务在现场提供", en: "What you book is given on the spot" }
    : { zh: "须核验材料原件", en: "Original papers are checked at the counter" };
}

/** 设定依据: one or two laws. Articles and wording are made up and say so. */
export function legalBasisOf(service: ComposedService, random: Random): Guide["legalBasis"] {
  const laws = lawsFor(service);
  return random.sample(laws, random.int(1, Math.min(2, laws.length))).map((law, index) => {
    const article = random.int(5, 68);
    const [zh, en] = (index === 0 ? lawByItemType[service.action.itemType] : undefined) ?? openness;
    return {
      title: { zh: law, en: lawTitleEn(law) },
      article: { zh: `第${article}条（演示条文）`, en: `Article ${article} (demonstration wording)` },
      text: { zh: zh.replace("{s}", service.subjectZh), en },
    };
  });
}

const openness: readonly [zh: string, en: string] = [
  "主管部门应当公示办理条件、程序、期限和所需材料，不得要求提供规定以外的材料。",
  "The authority publishes conditions, steps, times and papers, and may not ask for more.",
];

const lawByItemType: Readonly<Record<string, readonly [zh: string, en: string]>> = {
  "01": [
    "办理{s}，应当具备规定条件并向主管部门申请；主管部门应当在法定期限内作出准予或者不予许可的书面决定。",
    "Whoever meets the conditions may apply to the authority in charge, which decides in writing within the time the law allows.",
  ],
  "04": [
    "缴纳义务人应当按照规定的项目、标准和期限缴纳{s}；主管部门应当公示收费依据。",
    "Those liable pay what is set, by the rate and date that are set; the authority publishes the basis.",
  ],
  "05": [
    "对符合条件的对象，按照规定的标准和程序给予{s}，并及时足额发放。",
    "Those who qualify receive it by the published standard, in full and in time.",
  ],
  "07": [
    "{s}由主管部门依照规定程序核实、确认，并将结果书面告知申请人。",
    "The authority in charge examines and confirms it by the procedure laid down and tells the applicant in writing.",
  ],
  "08": [
    "对作出突出贡献的单位和个人，按照公开、公平、公正的原则给予{s}表彰。",
    "Organisations and persons of particular merit are honoured in an open and fair procedure.",
  ],
  "09": [
    "当事人对{s}事项发生争议的，可以申请主管部门裁决；不服裁决的，可以依法起诉。",
    "Parties to a dispute may ask the authority for a ruling, and go to court if they disagree with it.",
  ],
  "10": [
    "从事有关活动的单位和个人，应当在规定期限内向主管部门报告、备案{s}的有关情况。",
    "Those concerned report to, or file with, the authority in charge within the time laid down.",
  ],
  "20": [
    "主管部门应当为公众办理、查询{s}提供便利，公开办事条件、程序和结果。",
    "The authority makes it easy to obtain and to look up, and publishes conditions, steps and results.",
  ],
};

/** 行政复议、行政诉讼 */
export function remediesOf({ fulfilment }: ComposedService): Guide["remedies"] {
  const what: Text =
    fulfilment === "information"
      ? { zh: "认为应当公开而未公开信息的", en: "If information is kept from you that should be public" }
      : {
          zh: "对决定不服或者逾期未作决定的",
          en: "If you disagree with the decision, or none is made in time",
        };
  return {
    review: {
      zh: `${what.zh}，可自知道之日起六十日内，向本级人民政府或者上一级主管部门申请行政复议。`,
      en: `${what.en}, you can ask the government of the same level or the authority above for administrative review within sixty days of learning of it.`,
    },
    litigation: {
      zh: "也可自知道之日起六个月内，依法向有管辖权的人民法院提起行政诉讼。",
      en: "You can also go to the people's court within six months of learning of it.",
    },
  };
}

/** 权利 */
export function rightsOf({ fulfilment }: ComposedService): Text {
  if (fulfilment === "complaint")
    return {
      zh: "您有权匿名、查询进度、获得书面答复、申请复核，并对办理结果作出评价。",
      en: "You may stay anonymous, follow the progress, have a written answer, ask for another look, and rate the result.",
    };
  if (fulfilment === "information")
    return {
      zh: "任何人均可免费查阅，无需说明用途。",
      en: "Anyone may look, free of charge and without giving a reason.",
    };
  return {
    zh: "您有权知晓办理进度、陈述申辩、要求说明不予办理的理由，并对服务作出评价。",
    en: "You may follow the progress, state your case, be told why something is refused, and rate the service.",
  };
}

/** 义务 */
export function dutiesOf({ fulfilment }: ComposedService): Text {
  if (fulfilment === "complaint")
    return {
      zh: "请客观陈述事实，不得捏造、诬告。",
      en: "Please say what happened as it happened; accusing somebody falsely is an offence.",
    };
  if (fulfilment === "appointment")
    return {
      zh: "不能按约到场的，请提前取消，把时间让给他人。",
      en: "If you cannot come, cancel in time, so that somebody else can.",
    };
  if (fulfilment === "information")
    return {
      zh: "请合法使用查询结果，不得侵害他人隐私。",
      en: "Use what you find lawfully and respect other people's privacy.",
    };
  return {
    zh: "您应当如实提交材料、反映真实情况，并配合必要的核查。",
    en: "You must submit true papers, describe things as they are, and help with any check that is needed.",
  };
}
