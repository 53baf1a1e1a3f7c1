// Questions that people ask about a kind of service, answered. A guide has two to four of those that fit it.
import type { Guide, Text } from "#app/domain/catalogue/guide.schema.ts";
import { spoken } from "./guide-words.ts";
import type { Random } from "./prng.ts";
import type { ComposedService } from "./services.ts";

type Faq = Guide["faq"][number];
type Facts = { service: ComposedService; promisedDays: number; isFree: boolean };
type Question = { fits(facts: Facts): boolean; faq: Faq | ((facts: Facts) => Faq) };

function ask(questionZh: string, questionEn: string, answerZh: string, answerEn: string): Faq {
  return { question: { zh: questionZh, en: questionEn }, answer: { zh: answerZh, en: answerEn } };
}

const isRequest = ({ service }: Facts): boolean => service.fulfilment === "request";
const isKind =
  (...kinds: string[]) =>
  ({ service }: Facts): boolean =>
    kinds.includes(service.kindId) && service.fulfilment === "request";
const isFulfilment =
  (fulfilment: ComposedService["fulfilment"]) =>
  ({ service }: Facts): boolean =>
    service.fulfilment === fulfilment;
const isAction =
  (pattern: RegExp) =>
  (facts: Facts): boolean =>
    isRequest(facts) && pattern.test(facts.service.action.id);

const questions: readonly Question[] = [
  { fits: isRequest, faq: howLong },
  {
    fits: isRequest,
    faq: ask(
      "材料没带齐怎么办？",
      "What if a paper is missing?",
      "窗口或者网上一次性告知缺什么；标注“可后补”的材料可以先受理、后补交。",
      "You are told once what is missing. What is marked “may follow later” can be handed in after acceptance.",
    ),
  },
  {
    fits: (facts) => isRequest(facts) && facts.service.audience !== "natural",
    faq: ask(
      "可以委托员工或者代办机构办理吗？",
      "Can an employee or agent apply for us?",
      "可以，经办人出示单位授权委托书和本人身份证。",
      "Yes, with a letter of authorisation from the organisation and their own identity card.",
    ),
  },
  {
    fits: (facts) =>
      isRequest(facts) &&
      facts.service.audience === "natural" &&
      !/^(first|join)$/.test(facts.service.action.id),
    faq: ask(
      "可以由家人代办吗？",
      "Can a member of my family do it for me?",
      "可以，家人出示授权委托书和双方身份证。须本人采集信息的环节除外。",
      "Yes, with a letter of authorisation and both identity cards, except where your own photograph or fingerprints are taken.",
    ),
  },
  {
    fits: (facts) => isRequest(facts) && facts.service.action.onlineLevel === "IV",
    faq: ask(
      "全程网办还要交纸质材料吗？",
      "If it is all online, do I still send paper?",
      "不用。需要核对原件的，工作人员会通过系统调取电子证照。",
      "No. Where an original has to be compared, the electronic record is used.",
    ),
  },
  {
    fits: (facts) => isRequest(facts) && facts.service.action.visits > 0,
    faq: ask(
      "能不能一次都不跑？",
      "Can I do it without coming at all?",
      "目前须到现场一次。材料可先在网上预审，现场只核验原件。",
      "One visit is still needed. Have your papers checked online first, so that only the originals are looked at.",
    ),
  },
  {
    fits: isAction(/^(lost|reissue|replace)/),
    faq: ask(
      "补办后又找到原证，还能用吗？",
      "I found the old one again. Can I use it?",
      "不能。原证自补办之日起失效，请交回窗口。",
      "No. It has been void since the new one was issued; please hand it in.",
    ),
  },
  {
    fits: isAction(/^(renew|expired)/),
    faq: ask(
      "已经过期了还能换吗？",
      "It has already run out. Can I still renew?",
      "过期不满六个月的可以换领；超过的按首次办理。",
      "Up to six months after; later than that you apply as if for the first time.",
    ),
  },
  {
    fits: isAction(/^(change|chg|name|addr|rep|scope|details|account|employer)/),
    faq: ask(
      "变更后多久内必须办理？",
      "How soon do I have to report a change?",
      "一般应当自变更之日起三十日内办理，逾期可能影响使用。",
      "As a rule within thirty days of the change; later it may no longer be accepted.",
    ),
  },
  {
    fits: isKind("B", "B2"),
    faq: ask(
      "钱什么时候到账？",
      "When does the money arrive?",
      "审核通过后，于次月二十五日前发放到您提供的账户。",
      "By the 25th of the month after approval, in the account you gave.",
    ),
  },
  {
    fits: isKind("B"),
    faq: ask(
      "搬到外地后还能领吗？",
      "Can I go on receiving it after moving away?",
      "户籍或者单位注册地迁出本地的，自次月起停发，可在迁入地重新申领。",
      "Not from the month after you leave; claim at your new place.",
    ),
  },
  {
    fits: isKind("L", "T"),
    faq: ask(
      "现场核查会提前通知吗？",
      "Are we told before somebody comes to inspect?",
      "会。工作人员至少提前一个工作日与您约定时间。",
      "Yes, a time is agreed with you at least one working day ahead.",
    ),
  },
  {
    fits: isKind("Q"),
    faq: ask(
      "外省取得的证书在浙江有效吗？",
      "Is a certificate from another province valid here?",
      "全国通用的有效，但须先办理转入。",
      "If it is valid nationwide, yes, but have it transferred here first.",
    ),
  },
  {
    fits: isKind("K"),
    faq: ask(
      "没有实体办公场所能注册吗？",
      "Can we register without an office of our own?",
      "可以，托管机构或者集群注册地址符合规定的即可。",
      "Yes, at the address of a recognised host.",
    ),
  },
  {
    fits: isKind("R"),
    faq: ask(
      "可以加急吗？",
      "Can it be done faster?",
      "材料齐全且无异议的，可当场申请提速，不另收费。",
      "If everything is there and nobody objects, ask at the counter; it costs nothing more.",
    ),
  },
  {
    fits: (facts) => isRequest(facts) && facts.isFree,
    faq: ask(
      "要交费吗？",
      "Does it cost anything?",
      "不收费。如遇任何人以办理名义收费，请拨打投诉电话。",
      "No. If anybody asks you for money, please call the number for complaints.",
    ),
  },
  {
    fits: isFulfilment("appointment"),
    faq: ask(
      "怎么改时间或者取消？",
      "How do I change or cancel my booking?",
      "在“我的”中修改；预约时间开始前均可取消。",
      "Under “My cases”, at any time before it begins.",
    ),
  },
  {
    fits: isFulfilment("appointment"),
    faq: ask(
      "迟到了怎么办？",
      "What if I am late?",
      "迟到十五分钟以内保留号位；超过的自动失效，可重新预约。",
      "Your place is kept for fifteen minutes; after that, please book again.",
    ),
  },
  {
    fits: isFulfilment("payment"),
    faq: ask(
      "交错了能退吗？",
      "Can I have it back if I paid by mistake?",
      "可以申请退付，审核后原路退回。",
      "Yes: ask for a refund, which comes back the way you paid.",
    ),
  },
  {
    fits: isFulfilment("payment"),
    faq: ask(
      "付了款但页面显示失败怎么办？",
      "I paid, but the page says that it failed.",
      "请勿重复支付。次日对账后会自动入账或者退回。",
      "Please do not pay again. Accounts are compared the next day, and it is booked or returned.",
    ),
  },
  {
    fits: isFulfilment("complaint"),
    faq: ask(
      "对方会知道是我反映的吗？",
      "Will those I complain about learn who I am?",
      "不会。您的身份信息由热线中心保管，承办单位须说明理由并留痕才能查看。",
      "No. The hotline centre keeps it; an agency can see it only for a stated reason, and that is recorded.",
    ),
  },
  {
    fits: isFulfilment("complaint"),
    faq: ask(
      "多久能得到答复？",
      "When do I get an answer?",
      "一般五个工作日内首次联系，办结时限见本指南。",
      "Somebody is in touch within five working days as a rule; the whole time is given above.",
    ),
  },
  { fits: isFulfilment("information"), faq: whereFrom },
];

/** Two to four questions that fit, in a fixed order. */
export function faqOf(facts: Facts, random: Random): Faq[] {
  const fitting = questions.filter(({ fits }) => fits(facts));
  // How long it takes is asked everywhere.
  const always = facts.service.fulfilment === "request" ? fitting.slice(0, 1) : [];
  const chosen = [...always, ...random.sample(fitting.slice(always.length), random.int(1, 3))];
  return chosen.map(({ faq }) => (typeof faq === "function" ? faq(facts) : faq));
}

function howLong({ service, promisedDays }: Facts): Faq {
  const answer: Text =
    promisedDays === 0
      ? { zh: "材料齐全的，当场办结。", en: "With all papers in hand, it is done on the spot." }
      : {
          zh: `材料齐全的，自受理之日起${promisedDays}个工作日内办结；现场勘验、专家评审的时间另计。`,
          en: `With all papers in hand, within ${promisedDays} working day${promisedDays === 1 ? "" : "s"} of acceptance; inspections and expert reviews are not counted.`,
        };
  return { question: { zh: `${service.nameZh}要多久？`, en: "How long does it take?" }, answer };
}

function whereFrom({ service }: Facts): Faq {
  const office = spoken(service.department);
  return ask(
    "数据从哪里来、多久更新？",
    "Where does it come from, and how new is it?",
    `由${office.zh}提供，每个工作日更新。`,
    `It comes from the ${office.en} and is renewed every working day.`,
  );
}
