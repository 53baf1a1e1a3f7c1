// 情形: the few questions of a guide and what hangs on the answers: papers, fees, steps and days. Works on a guide that is
// composed already, so that whoever answers nothing reads it as before. Called by guides.ts; the same every time.
import type { Condition, Guide, Material, Situation, Text } from "#app/domain/catalogue/guide.schema.ts";
import { randomFor, type Random } from "./prng.ts";
import type { ComposedService } from "./services.ts";

type Change = (guide: Guide, promisedDays: number) => Guide;
type Rule = {
  /** Whether the question is one for this service. */
  asks: (service: ComposedService, guide: Guide, random: Random) => boolean;
  change: Change;
};

/** The guide with its questions, at most three of them. */
export function withSituations(service: ComposedService, guide: Guide, promisedDays: number): Guide {
  if (service.fulfilment !== "request") return guide;
  const random = randomFor(`situations ${service.catalogCode}`);
  // Drawn for every rule, so that one rule's answer does not shift the others'.
  const wanted = rules.filter(({ asks }) => asks(service, guide, random)).slice(0, 3);
  return wanted.reduce((changed, { change }) => change(changed, promisedDays), guide);
}

const on = (situation: string, option: string): Condition[] => [{ situation, option }];
const ask = (id: string, question: Text, options: Situation["options"]): Situation => ({
  id,
  question,
  options,
});

const named =
  (zh: string) =>
  ({ name }: Material): boolean =>
    name.zh === zh;
const has = ({ materials }: Guide, zh: string): boolean => materials.some(named(zh));
const stepOf = ({ steps }: Guide, zh: string) => steps.find(({ name }) => name.zh === zh);

/** The guide with one more question. */
function asking(guide: Guide, situation: Situation): Guide {
  return { ...guide, situations: [...(guide.situations ?? []), situation] };
}

const plain = { copies: 1, hasBlank: false, hasSample: false } as const;
const record = {
  need: "required",
  form: "electronic",
  copies: 0,
  source: "government",
  hasBlank: false,
  hasSample: false,
  note: {
    zh: "可由系统调取电子证照，无需提交复印件",
    en: "Taken from the electronic records: no copy needed",
  },
} as const;

/** Person or organisation: each shows who they are in their own way. */
const applicant: Rule = {
  asks: ({ audience }, guide) =>
    audience === "both" && guide.materials.some(({ name }) => name.zh.startsWith("身份证明（个人")),
  change: (guide) =>
    asking(
      {
        ...guide,
        materials: guide.materials.flatMap((material): Material[] =>
          material.name.zh.startsWith("身份证明（个人")
            ? [
                {
                  ...material,
                  name: { zh: "居民身份证", en: "Resident identity card" },
                  sourceNote: { zh: "公安机关核发", en: "Issued by the police" },
                  when: on("applicant", "person"),
                },
                {
                  ...material,
                  name: { zh: "营业执照或者登记证书", en: "Business licence or certificate of registration" },
                  sourceNote: { zh: "登记机关核发", en: "Issued by the registry" },
                  when: on("applicant", "organisation"),
                },
              ]
            : [material],
        ),
      },
      ask("applicant", { zh: "谁来申请？", en: "Who applies?" }, [
        { id: "person", label: { zh: "个人", en: "A person" } },
        { id: "organisation", label: { zh: "企业或者其他单位", en: "A company or another organisation" } },
      ]),
    ),
};

/** 本人 or 代办. Who has to come in person has no agent. */
const who: Rule = {
  asks: ({ kindId, action }, guide, random) =>
    random.chance(0.75) &&
    has(guide, "授权委托书") &&
    kindId !== "M" &&
    !(kindId === "L2" && action.visits > 0),
  change: (guide) =>
    asking(
      {
        ...guide,
        materials: guide.materials.flatMap((material): Material[] =>
          named("授权委托书")(material)
            ? [
                { ...material, need: "required", when: on("who", "agent") },
                {
                  ...record,
                  name: { zh: "受托人身份证", en: "Identity card of the person acting for you" },
                  sourceNote: { zh: "公安机关核发", en: "Issued by the police" },
                  when: on("who", "agent"),
                },
              ]
            : [material],
        ),
      },
      ask("who", { zh: "自己办还是委托别人办？", en: "Do you do it yourself?" }, [
        {
          id: "self",
          label: {
            zh: "本人（单位由法定代表人）办理",
            en: "Yes (for an organisation: its legal representative)",
          },
        },
        { id: "agent", label: { zh: "委托他人代办", en: "No, somebody does it for me" } },
      ]),
    ),
};

/** Documents of one's person are had by children too, through their parents. */
const age: Rule = {
  asks: ({ kindId, subjectZh, action }) =>
    kindId === "L2" &&
    /护照|身份证|居住证|社会保障卡|通行证|签注|残疾人证|港澳|台湾/.test(subjectZh) &&
    /^(first|expired|damaged|reissue)$/.test(action.id),
  change: (guide) =>
    asking(
      {
        ...guide,
        materials: [
          ...guide.materials.filter(({ name }) => name.zh !== "授权委托书"),
          {
            ...record,
            name: { zh: "监护人居民身份证", en: "Identity card of the parent or guardian" },
            sourceNote: { zh: "公安机关核发", en: "Issued by the police" },
            when: on("age", "minor"),
          },
          {
            ...record,
            name: {
              zh: "监护关系证明（出生医学证明或者户口簿）",
              en: "Proof of guardianship (birth certificate or household register)",
            },
            when: on("age", "minor"),
          },
          {
            ...plain,
            name: { zh: "监护人同意书", en: "Consent of the parent or guardian" },
            need: "required",
            form: "either",
            source: "applicant",
            hasBlank: true,
            hasSample: true,
            when: on("age", "minor"),
          },
        ],
        // 未成年人免收工本费 in this demonstration.
        fees: guide.fees.map((fee) => ({ ...fee, when: on("age", "adult") })),
      },
      ask("age", { zh: "给谁办？", en: "Who is it for?" }, [
        { id: "adult", label: { zh: "年满16周岁的人", en: "Somebody aged 16 or over" } },
        { id: "minor", label: { zh: "未满16周岁的孩子", en: "A child under 16" } },
      ]),
    ),
};

/** Lost or damaged: who has the damaged one hands it in. */
const loss: Rule = {
  asks: ({ action, kindId }, guide) =>
    /^(reissue|replace)/.test(action.id) && kindId !== "L2" && has(guide, "遗失声明"),
  change: (guide) =>
    asking(
      {
        ...guide,
        materials: guide.materials.flatMap((material): Material[] =>
          named("遗失声明")(material)
            ? [
                { ...material, when: on("loss", "lost") },
                {
                  ...plain,
                  name: { zh: "损坏的证件原件", en: "The damaged original" },
                  need: "required",
                  form: "paper",
                  source: "government",
                  note: { zh: "办理时交回", en: "To be handed in" },
                  when: on("loss", "damaged"),
                },
              ]
            : [material],
        ),
        fees: guide.fees.map((fee) => ({ ...fee, when: on("loss", "lost") })),
      },
      ask("loss", { zh: "证件怎么了？", en: "What happened to it?" }, [
        { id: "lost", label: { zh: "丢失或者被盗", en: "It was lost or stolen" } },
        { id: "damaged", label: { zh: "损坏了，还在手里", en: "It is damaged, but I have it" } },
      ]),
    ),
};

/** In time or too late. */
const validity: Rule = {
  asks: ({ action }) => /^(renew|expired|extend)$/.test(action.id),
  change: (guide) =>
    asking(
      {
        ...guide,
        materials: [
          ...guide.materials,
          {
            ...plain,
            name: { zh: "逾期情况说明", en: "Statement why you are late" },
            need: "required",
            form: "either",
            source: "applicant",
            hasBlank: true,
            hasSample: true,
            when: on("validity", "expired"),
          },
        ],
      },
      ask("validity", { zh: "现在的证件还在有效期内吗？", en: "Is what you hold still valid?" }, [
        { id: "valid", label: { zh: "还在有效期内", en: "Yes" } },
        { id: "expired", label: { zh: "已经过期", en: "No, it has expired" } },
      ]),
    ),
};

/** Who was looked at lately is not looked at again: a step less, and its days. */
function skipping(
  stepZh: string,
  situation: { id: string; question: Text; no: Text; yes: Text },
  proof: Text,
): Rule {
  const days = (guide: Guide) => stepOf(guide, stepZh)?.days ?? 0;
  return {
    asks: (_, guide) => days(guide) > 0,
    change: (guide, promisedDays) =>
      asking(
        {
          ...guide,
          materials: [...guide.materials, { ...record, name: proof, when: on(situation.id, "yes") }],
          steps: guide.steps.map((step) =>
            step.name.zh === stepZh ? { ...step, when: on(situation.id, "no") } : step,
          ),
        },
        ask(situation.id, situation.question, [
          { id: "no", label: situation.no },
          { id: "yes", label: situation.yes, promisedDays: Math.max(1, promisedDays - days(guide)) },
        ]),
      ),
  };
}

const inspected = skipping(
  "现场核查",
  {
    id: "inspected",
    question: {
      zh: "同一场所最近12个月通过过现场核查吗？",
      en: "Did these premises pass an inspection in the last 12 months?",
    },
    no: { zh: "没有", en: "No" },
    yes: { zh: "通过过，情况没有变化", en: "Yes, and nothing has changed" },
  },
  { zh: "最近一次现场核查记录", en: "Record of the last inspection" },
);
const reviewed = skipping(
  "专家评审",
  {
    id: "reviewed",
    question: {
      zh: "方案已经通过专家评审了吗？",
      en: "Has the plan passed an expert review already?",
    },
    no: { zh: "还没有", en: "Not yet" },
    yes: { zh: "已通过，在有效期内", en: "Yes, and the opinion is still valid" },
  },
  { zh: "专家评审意见", en: "Opinion of the experts" },
);
const verified: Rule = (() => {
  const rule = skipping(
    "核查",
    {
      id: "aided",
      question: {
        zh: "您家现在享受低保、特困或者困难残疾人补贴吗？",
        en: "Does your household receive minimum living allowance, hardship support or a disability allowance?",
      },
      no: { zh: "没有", en: "No" },
      yes: { zh: "正在享受", en: "Yes" },
    },
    { zh: "救助待遇认定记录", en: "Record of the allowance" },
  );
  return {
    asks: (service, guide, random) => service.audience === "natural" && rule.asks(service, guide, random),
    change: (guide, promisedDays) => {
      const changed = rule.change(guide, promisedDays);
      return {
        ...changed,
        materials: changed.materials.map((material) =>
          named("收入证明")(material) ? { ...material, when: on("aided", "no") } : material,
        ),
      };
    },
  };
})();

const rules: readonly Rule[] = [applicant, age, loss, validity, inspected, reviewed, verified, who];
