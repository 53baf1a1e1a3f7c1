// Policy documents, explanations, consultations and gazettes of the demonstration, written from the measures in topics.ts.
import {
  closing,
  contact,
  dateParts,
  day,
  documentNumber,
  fullDay,
  inPlace,
  monthEn,
  type Pair,
  type Scene,
  sentence,
  type Template,
  we,
  weekday,
  type Written,
  year,
} from "./scene.ts";
import { type Topic, topics } from "./topics.ts";

const ofTopic =
  (write: (scene: Scene, topic: Topic) => Written) =>
  (topic: Topic): Template => ({ departments: topic.departments, write: (scene) => write(scene, topic) });

/** Trial, revised, plain: what a document says of itself. */
const editions: readonly Pair[] = [
  ["", ""],
  ["（试行）", " (for trial)"],
  ["（修订）", " (revised)"],
];

const issued = ofTopic((scene, topic) => {
  const [zh, en] = topic.name;
  const [mark, markEn] = scene.draw.pick(editions);
  const where = scene.publisher.level === 2 ? "" : scene.publisher.place[0];
  const [from, fromEn] = fullDay(scene, scene.draw.int(20, 40));
  return {
    title: [`关于印发《${where}${zh}${mark}》的通知`, sentence(`${en}${markEn}${inPlace(scene)}`)],
    documentNumber: documentNumber(scene),
    paragraphs: [
      [
        `${topic.aim[0]}，根据有关法律法规，结合本地实际，制定《${where}${zh}${mark}》，现予印发，请遵照执行。`,
        `${topic.aim[1]}, we have issued ${en}${markEn}, as the law provides and with local conditions in mind.`,
      ],
      [`一、适用对象。${topic.audience[0]}。`, `1. Whom it concerns: ${topic.audience[1]}.`],
      ...topic.measures.map(([text, textEn], index): Pair => [
        `${numeral(index + 2)}、${text}`,
        `${index + 2}. ${textEn}`,
      ]),
      [`本文件自${from}起施行。`, `It takes effect on ${fromEn}.`],
      contact(scene),
    ],
  };
});

const opinion = ofTopic((scene, topic) => {
  const [zh, en] = topic.name;
  const measures = scene.draw.sample(topic.measures, 3);
  const [report, reportEn] = day(scene, scene.draw.int(25, 50));
  return {
    title: [`关于贯彻落实《${zh}》的通知`, sentence(`putting ${en} into practice${inPlace(scene)}`)],
    documentNumber: documentNumber(scene),
    paragraphs: [
      [
        `《${zh}》已经公布。${topic.aim[0]}，现就做好贯彻落实工作通知如下。`,
        `${sentence(en)} have been published. ${topic.aim[1]}, offices are asked to do the following.`,
      ],
      [
        `一、准确把握内容。${measures.map(([text]) => text).join("")}`,
        `1. Know what they say. ${measures.map(([, text]) => text).join(" ")}`,
      ],
      [
        "二、做好衔接。施行前已受理的事项，按有利于申请人的原则办理，不得要求重新提交材料。",
        "2. Mind the change-over. Applications made before are decided in the applicant's favour where the rules differ, and nobody is asked for the same papers again.",
      ],
      [
        `三、公开办理指南。请于${report}前更新办事指南和咨询口径，窗口、网上、电话三处说法一致。`,
        `3. Update the guides by ${reportEn}, so that counter, website and telephone say the same.`,
      ],
      contact(scene),
      ...closing(scene, "通知"),
    ],
  };
});

export const policy: readonly Template[] = topics.flatMap((topic) => [issued(topic), opinion(topic)]);

const questions = ofTopic((scene, topic) => {
  const [zh, en] = topic.name;
  const [first, ...others] = topic.measures;
  return {
    title: [`《${zh}》政策问答`, sentence(`questions and answers on ${en}${inPlace(scene)}`)],
    paragraphs: [
      [
        `问：为什么要出台《${zh}》？\n答：${topic.aim[0]}，${we(scene)}在调研和公开征求意见的基础上制定了这一文件。`,
        `Why was this made?\n${topic.aim[1]}. We wrote it after talking to those concerned and a public consultation.`,
      ],
      [
        `问：适用于哪些人？\n答：${topic.audience[0]}。`,
        `Whom does it concern?\n${sentence(topic.audience[1])}.`,
      ],
      ...(first === undefined
        ? []
        : [
            [
              `问：最主要的内容是什么？\n答：${first[0]}`,
              `What is the main point?\n${first[1]}`,
            ] satisfies Pair,
          ]),
      [
        `问：还有哪些规定需要注意？\n答：${others.map(([text]) => text).join("")}`,
        `What else should one know?\n${others.map(([, text]) => text).join(" ")}`,
      ],
      [
        "问：到哪里办理？\n答：可在本网站查找对应事项，按办事指南在线办理，或到就近的政务服务中心窗口办理。",
        "Where do I go?\nFind the service on this site and follow its guide online, or go to the nearest government service centre.",
      ],
    ],
  };
});

const explained = ofTopic((scene, topic) => {
  const [zh, en] = topic.name;
  const measures = scene.draw.sample(topic.measures, 3);
  return {
    title: [`一图读懂《${zh}》（文字版）`, `In brief: ${en}${inPlace(scene)}`],
    paragraphs: [
      [`【出台背景】${topic.aim[0]}。`, `Why: ${lower(topic.aim[1])}.`],
      [`【惠及对象】${topic.audience[0]}。`, `For: ${topic.audience[1]}.`],
      ...measures.map(([text, textEn], index): Pair => [
        `【要点${index + 1}】${text}`,
        `Point ${index + 1}: ${textEn}`,
      ]),
      [
        "【与以往相比】办理环节减少，能由部门之间核对的材料不再要求群众提供。",
        "What is new: there are fewer steps, and papers that offices can check among themselves are no longer asked for.",
      ],
      contact(scene),
    ],
  };
});

export const interpretation: readonly Template[] = topics.flatMap((topic) => [
  questions(topic),
  explained(topic),
]);

const draftForComment = ofTopic((scene, topic) => {
  const [zh, en] = topic.name;
  const days = scene.draw.pick([15, 20, 30]);
  const [until, untilEn] = day(scene, days);
  return {
    title: [
      `关于公开征求《${zh}（征求意见稿）》意见的公告`,
      sentence(`consultation on a draft of ${en}${inPlace(scene)}`),
    ],
    endsAfterDays: days + 1,
    paragraphs: [
      [
        `${topic.aim[0]}，${we(scene)}起草了《${zh}（征求意见稿）》，现向社会公开征求意见。`,
        `${topic.aim[1]}, we have drafted ${en} and ask everyone for comments.`,
      ],
      [
        `征求意见稿的主要内容：${topic.measures.map(([text]) => text).join("")}`,
        `The main points of the draft: ${topic.measures.map(([, text]) => text).join(" ")}`,
      ],
      [
        `请于${until}前通过本网站留言，或将书面意见寄至本单位（信封注明“征求意见”）。请留下联系方式，以便沟通。`,
        `Please comment on this site or in writing by ${untilEn}. Leave a way to reach you, so that we can ask back.`,
      ],
      [
        "意见采纳情况将在征集结束后二十个工作日内公布；未采纳的主要意见将说明理由。",
        "Within 20 working days of the end we publish what was taken up, and why other main points were not.",
      ],
      contact(scene),
    ],
  };
});

const hearing: Template = {
  departments: ["price", "drc", "tran"],
  write(scene) {
    const subject = scene.draw.pick<Pair>([
      ["管道天然气价格", "the price of piped gas"],
      ["公办停车场收费标准", "charges in public car parks"],
      ["公共汽车票价", "bus fares"],
      ["景区门票价格", "scenic site ticket prices"],
    ]);
    const seats = scene.draw.int(10, 16);
    const [apply, applyEn] = weekday(scene, 12);
    const [held, heldEn] = weekday(scene, 32);
    return {
      title: [
        `关于召开${place(scene)[0]}${subject[0]}听证会的公告（第一号）`,
        sentence(`hearing on ${subject[1]}${inPlace(scene)}: how to take part`),
      ],
      endsAfterDays: 33,
      paragraphs: [
        [
          `为广泛听取社会意见，定于${held}上午9:00召开${subject[0]}听证会。`,
          `A hearing on ${subject[1]} is held on ${heldEn} at 9:00, so that all views are heard.`,
        ],
        [
          `听证会设消费者参加人${seats}名、旁听席12个，报名人数超过名额时以随机方式选取。`,
          `There are ${seats} seats for consumers and 12 for listeners; lots are drawn if more apply.`,
        ],
        [
          `年满十八周岁的本地居民均可报名，报名截至${apply}17:00，可在网上提交，也可电话报名。`,
          `Any resident over 18 may apply online or by telephone until 17:00 on ${applyEn}.`,
        ],
        [
          "调整方案和成本监审结论将于听证会召开前十五日公布。",
          "The proposal and the review of costs are published 15 days before the hearing.",
        ],
        contact(scene),
        ...closing(scene, "公告"),
      ],
    };
  },
};

const planComment: Template = {
  departments: ["hous", "land", "tran", "edu"],
  levels: [3, 4],
  write(scene) {
    const subject = scene.draw.pick<Pair>([
      ["社区公园改造设计方案", "the design for the renewed community park"],
      ["学校周边接送区布置方案", "the layout of drop-off areas near schools"],
      ["老旧小区改造项目清单", "the list of older estates to be renewed"],
      ["公共自行车站点增设计划", "the plan for more bicycle stations"],
      ["人行过街设施建设方案", "the plan for pedestrian crossings"],
    ]);
    const [road, roadEn] = scene.draw.pick<Pair>([
      ["青枫路", "Qingfeng Road"],
      ["望潮街", "Wangchao Street"],
      ["双溪路", "Shuangxi Road"],
      ["稻香街", "Daoxiang Street"],
    ]);
    const [until, untilEn] = day(scene, 14);
    return {
      title: [
        `关于征求${place(scene)[0]}${road}片区${subject[0]}意见的公告`,
        sentence(`tell us what you think of ${subject[1]} around ${roadEn}${inPlace(scene)}`),
      ],
      endsAfterDays: 15,
      paragraphs: [
        [
          `${road}片区${subject[0]}已完成初稿，现听取周边居民意见。`,
          `A first draft of ${subject[1]} around ${roadEn} is ready, and we would like to hear from the people who live there.`,
        ],
        [
          `方案图纸在片区党群服务中心一楼展出至${until}，工作人员每日15:00–17:00现场讲解。`,
          `The drawings hang on the ground floor of the community centre until ${untilEn}; staff explain them every day from 15:00 to 17:00.`,
        ],
        [
          "重点想听到的是：通行是否安全，老人和孩子是否方便，施工期间最担心什么。",
          "We would above all like to know: is it safe to get about, does it suit children and older people, and what worries you about the works?",
        ],
        [
          "收到的意见将汇总公布，并逐条注明是否采纳。",
          "All comments are published in summary, each with our answer.",
        ],
        contact(scene),
      ],
    };
  },
};

export const consultation: readonly Template[] = [
  ...topics.map(draftForComment),
  hearing,
  planComment,
  planComment,
  hearing,
];

export const gazette: readonly Template[] = [
  {
    departments: ["gro"],
    write(scene) {
      const { month, day: number } = dateParts(scene);
      const issue = month * 2 - (number <= 15 ? 1 : 0);
      const contents = scene.draw.sample(topics, scene.draw.int(4, 6));
      return {
        title: [
          `${place(scene)[0]}人民政府公报${year(scene)}年第${issue}期`,
          `Gazette of the ${scene.publisher.place[1].replace(" Province", "")} Government, ${year(scene)} No. ${issue}`,
        ],
        paragraphs: [
          [
            `本期公报于${month}月${number}日出版，目录如下。`,
            `This issue came out on ${number} ${monthEn(month)}. Contents:`,
          ],
          [
            contents.map(({ name: [zh] }, index) => `${index + 1}．《${zh}》`).join("\n"),
            contents.map(({ name: [, en] }, index) => `${index + 1}. ${sentence(en)}`).join("\n"),
          ],
          [
            "公报所登文件与正式文件具有同等效力。各级图书馆、档案馆和政务服务中心均可免费取阅。",
            "Documents printed in the gazette have the force of the originals. It can be read and taken away free of charge in libraries, archives and government service centres.",
          ],
          contact(scene),
        ],
      };
    },
  },
  {
    departments: ["gro"],
    write(scene) {
      const contents = scene.draw.sample(topics, 3);
      const quarter = Math.ceil(dateParts(scene).month / 3);
      const kept = scene.draw.int(120, 260);
      return {
        title: [
          `${place(scene)[0]}规范性文件目录（${year(scene)}年第${quarter}季度，${scene.draw.int(1, 9)}号公报附件）`,
          `Register of rules in force${inPlace(scene)}, ${ordinal(quarter)} quarter of ${year(scene)}`,
        ],
        paragraphs: [
          [
            `经清理，截至本期公报出版之日，继续有效的规范性文件共${kept}件，本季度新增3件。`,
            `After review, ${kept} sets of rules are in force on the day of this issue; three are new this quarter.`,
          ],
          [
            `新增文件：${contents.map(({ name: [zh] }) => `《${zh}》`).join("、")}。`,
            `New: ${contents.map(({ name: [, en] }) => en).join("; ")}.`,
          ],
          [
            "未列入目录的文件不得作为行政管理的依据。",
            "Documents that are not on the register may not be used as grounds for administrative action.",
          ],
          contact(scene),
        ],
      };
    },
  },
];

function place({ publisher }: Scene): Pair {
  return publisher.place;
}

function lower(text: string): string {
  return `${text.slice(0, 1).toLowerCase()}${text.slice(1)}`;
}

function numeral(n: number): string {
  return "零一二三四五六七八九十".charAt(n);
}

function ordinal(n: number): string {
  return ["", "first", "second", "third", "fourth"][n] ?? "";
}
