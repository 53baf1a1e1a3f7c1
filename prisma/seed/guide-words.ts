// The sentences of guides: conditions, reasons, rights, questions and answers. Each kind of service has its own.
import type { Text } from "#app/domain/catalogue/guide.schema.ts";
import type { ComposedService } from "./services.ts";

/** Who can apply and what must be true. */
export function conditionsOf(service: ComposedService): Text[] {
  const { subjectZh, subjectEn, kind, fulfilment, action } = service;
  const who: Text =
    kind.audience === "legal"
      ? {
          zh: "在本省依法设立的企业、事业单位、社会组织或者其他组织",
          en: "Companies, institutions, social organisations and other bodies lawfully set up in the province",
        }
      : kind.audience === "natural"
        ? {
            zh: "年满十八周岁、具有完全民事行为能力的自然人；未成年人由监护人代为办理",
            en: "Persons of eighteen and over; a guardian applies for a minor",
          }
        : { zh: "自然人、法人和其他组织", en: "Persons, companies and other organisations" };
  if (fulfilment === "information" || fulfilment === "complaint") return [who];
  if (fulfilment === "payment") {
    return [who, { zh: `已收到${subjectZh}缴费通知`, en: `You have been told what to pay for ${subjectEn}` }];
  }
  const holds =
    /^(renew|expired|damaged|lost|reissue|change|chg|cancel|amend|extend|annual|suspend|resume)/.test(
      action.id,
    );
  const own: Text = holds
    ? {
        zh: `持有有效的${subjectZh}或者已办理相应手续`,
        en: `You hold a valid ${subjectEn} or have completed the steps before`,
      }
    : {
        zh: `符合法律、法规关于${subjectZh}的规定条件`,
        en: `You meet the conditions that the law sets for ${subjectEn}`,
      };
  return [who, own, { zh: "所提交的材料真实、完整", en: "What you submit is true and complete" }];
}

/** One or two sentences that say what the service is. */
export function summaryOf(service: ComposedService): Text {
  const { subjectZh, department, fulfilment, nameZh, nameEn } = service;
  switch (fulfilment) {
    case "information":
      return {
        zh: `在网上查阅${department.shortZh}提供的“${nameZh}”信息，无需登录，结果当场显示。`,
        en: `${nameEn}: read online what the ${plain(service)} publishes. No sign-in, and the result is shown at once.`,
      };
    case "appointment":
      return {
        zh: `预约${subjectZh}的办理时间，按约到场，减少等候。`,
        en: `${nameEn}: choose a time, come then, and wait less.`,
      };
    case "payment":
      return {
        zh: `在线缴纳${subjectZh}相关费用，缴费后可下载电子票据。`,
        en: `${nameEn}: pay online and download the receipt afterwards.`,
      };
    case "complaint":
      return {
        zh: `就${subjectZh}反映问题，由${department.shortZh}系统核实办理并答复，全程可查进度。`,
        en: `${nameEn}. The ${plain(service)} looks into it and answers; you can follow it all the way.`,
      };
    case "request":
      return {
        zh: `向${department.shortZh}及其市县机构申请“${nameZh}”，材料一次告知，进度全程可查。`,
        en: `${nameEn}, at the ${plain(service)} or its local offices. You are told once what is needed and can follow each step.`,
      };
  }
}

/** "Education Department" rather than the full name of the province's. */
export function plain({ department }: ComposedService): string {
  return department.en.replace(/^Zhejiang (Provincial )?/, "");
}

/** Why one has to come, where one has to. */
export function visitReasonOf({ fulfilment, kindId }: ComposedService): Text {
  if (kindId === "M")
    return { zh: "法律规定双方当事人须亲自到场", en: "The law requires both parties to come in person" };
  if (fulfilment === "appointment")
    return { zh: "服务须本人到现场接受", en: "The service itself is given on the spot" };
  return {
    zh: "须核验原件并采集申请人信息",
    en: "Originals are checked and your details taken at the counter",
  };
}

export function remediesOf({ department }: ComposedService): { review: Text; litigation: Text } {
  return {
    review: {
      zh: `对决定不服的，可自知道该决定之日起六十日内，向本级人民政府或者${department.shortZh.replace(/^省/, "上一级")}申请行政复议。`,
      en: "If you disagree with the decision, you can ask the government of the same level or the authority above for administrative review within sixty days of learning of it.",
    },
    litigation: {
      zh: "也可自知道该决定之日起六个月内，依法向人民法院提起行政诉讼。",
      en: "You can also bring an action in the people's court within six months of learning of it.",
    },
  };
}

export const rights: Text = {
  zh: "申请人有权知晓办理进度、陈述申辩、要求说明不予办理的理由，并对服务作出评价。",
  en: "You may follow the progress, state your case, be told why something is refused, and rate the service.",
};
export const duties: Text = {
  zh: "申请人应当如实提交材料、反映真实情况，并配合必要的核查。",
  en: "You must submit true papers, describe things as they are, and help with any check that is needed.",
};

/** Questions that people ask, answered. */
export function faqOf(service: ComposedService, days: number): { question: Text; answer: Text }[] {
  const { fulfilment, nameZh, nameEn, subjectZh, subjectEn } = service;
  if (fulfilment === "information") return [];
  if (fulfilment === "complaint") {
    return [
      {
        question: { zh: "被投诉单位会知道我是谁吗？", en: "Will those I complain about learn who I am?" },
        answer: {
          zh: "不会。您的身份信息由热线中心密封保管。",
          en: "No. The hotline centre keeps your identity sealed.",
        },
      },
    ];
  }
  const time: Text =
    days === 0
      ? { zh: "材料齐全的，当场办结。", en: "With all papers in hand, it is done on the spot." }
      : {
          zh: `材料齐全的，受理后 ${days} 个工作日内办结。`,
          en: `With all papers in hand, within ${days} working day${days === 1 ? "" : "s"} of acceptance.`,
        };
  return [
    { question: { zh: `${nameZh}要多久？`, en: `How long does it take? (${nameEn})` }, answer: time },
    {
      question: { zh: "可以委托他人办理吗？", en: "Can somebody else apply for me?" },
      answer: {
        zh: `可以。代办人须出示授权委托书和本人身份证件。办理${subjectZh}须本人到场的除外。`,
        en: `Yes, with a letter of authorisation and their own identity card, unless ${subjectEn} needs you in person.`,
      },
    },
  ];
}
