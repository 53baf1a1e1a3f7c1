// Recruitment by agencies of the demonstration: posts, interviews and results, by candidate numbers and never by name.
import {
  closing,
  contact,
  count,
  day,
  inPlace,
  type Pair,
  saturday,
  sentence,
  type Template,
  weekday,
  year,
} from "./scene.ts";

type Post = {
  departments: readonly string[];
  levels?: readonly (2 | 3 | 4)[];
  what: Pair;
  range: readonly [number, number];
  needs: Pair;
  work: Pair;
};

const posts: readonly Post[] = [
  {
    departments: ["edu"],
    levels: [3, 4],
    what: ["中小学教师", "school teachers"],
    range: [18, 260],
    needs: [
      "本科及以上学历，具有相应学段教师资格证书",
      "a degree and a teaching certificate for the age group",
    ],
    work: [
      "服务期不少于三年，优先安排到农村学校",
      "at least three years of service, in village schools first",
    ],
  },
  {
    departments: ["edu"],
    levels: [3, 4],
    what: ["公办幼儿园劳动合同制教师", "nursery teachers on contract"],
    range: [10, 90],
    needs: ["大专及以上学历，具有幼儿园教师资格", "a college certificate and a nursery teaching certificate"],
    work: ["试用期三个月，同工同酬", "three months' probation and equal pay for equal work"],
  },
  {
    departments: ["hea"],
    what: ["乡镇卫生院医学人才", "doctors and nurses for town clinics"],
    range: [12, 140],
    needs: [
      "具有执业医师或护士资格，应届毕业生可在两年内取得",
      "a doctor's or nurse's qualification, which new graduates may obtain within two years",
    ],
    work: [
      "县聘乡用，职称评定不受岗位数限制",
      "employed by the county and working in the town, with promotion that does not wait for a vacancy",
    ],
  },
  {
    departments: ["psd", "traf"],
    levels: [3, 4],
    what: ["警务辅助人员", "auxiliary police staff"],
    range: [20, 180],
    needs: ["年龄18至35周岁，退役军人可放宽至40周岁", "aged 18 to 35, or 40 for veterans"],
    work: [
      "从事巡逻、交通疏导、接警记录等辅助工作，没有执法权",
      "patrol, traffic and call-taking; they have no police powers",
    ],
  },
  {
    departments: ["civ"],
    levels: [3, 4],
    what: ["专职社区工作者", "community workers"],
    range: [15, 120],
    needs: [
      "大专及以上学历，持社会工作者职业资格证书者笔试加五分",
      "a college certificate; five extra marks for qualified social workers",
    ],
    work: ["需适应夜间和周末值班", "including evening and weekend duty"],
  },
  {
    departments: ["hrs", "gro", "aic"],
    what: ["政务服务窗口工作人员", "staff for service counters"],
    range: [4, 36],
    needs: ["普通话二级乙等及以上，能够熟练使用电脑", "clear standard Chinese and good computer skills"],
    work: ["实行轮班，周六上午提供服务", "in shifts, with counters open on Saturday mornings"],
  },
  {
    departments: ["tran", "wat", "env", "agr"],
    what: ["事业单位专业技术人员", "technical staff"],
    range: [3, 28],
    needs: ["与岗位相关专业本科及以上学历", "a degree in the subject of the post"],
    work: ["部分岗位需长期野外作业", "some posts mean long spells in the field"],
  },
  {
    departments: ["cul", "tour", "sport"],
    what: ["公共文化场馆讲解员和管理员", "guides and attendants for public museums and halls"],
    range: [3, 22],
    needs: ["口齿清楚，掌握一门外语者优先", "a clear voice; another language is welcome"],
    work: ["周一闭馆，周末和节假日需上班", "with Mondays off and work at weekends and on holidays"],
  },
  {
    departments: ["saf", "ocean", "met"],
    what: ["应急值守和监测预警人员", "duty officers for monitoring and warnings"],
    range: [2, 16],
    needs: ["身体健康，能够胜任二十四小时轮班", "fit for shifts round the clock"],
    work: ["负责信息接报、核实和预警发布", "taking in reports, checking them and sending out warnings"],
  },
];

const opening = (post: Post): Template => ({
  ...whose(post),
  write(scene) {
    const places = scene.draw.int(...post.range);
    const [from, fromEn] = weekday(scene, 4);
    const [to, toEn] = weekday(scene, 12);
    const [test, testEn] = day(scene, saturday(scene, 24));
    return {
      title: [
        `${scene.publisher.name[0]}${year(scene)}年公开招聘${post.what[0]}公告`,
        sentence(`${count(places)} posts for ${post.what[1]}${inPlace(scene)}`),
      ],
      endsAfterDays: 13,
      paragraphs: [
        [
          `因工作需要，面向社会公开招聘${post.what[0]}${count(places)}名，岗位明细见附表。`,
          `We are looking for ${post.what[1]}: ${count(places)} posts, listed in the annex.`,
        ],
        [`基本条件：${post.needs[0]}。`, `Required: ${post.needs[1]}.`],
        [`岗位说明：${post.work[0]}。`, `The work: ${post.work[1]}.`],
        [
          `报名时间为${from}9:00至${to}16:00，全部在网上进行，不收取报名费。`,
          `Apply online, free of charge, from 9:00 on ${fromEn} to 16:00 on ${toEn}.`,
        ],
        [
          `笔试定于${test}，准考证在考前三天打印；残疾考生可申请合理便利。`,
          `The written test is on ${testEn}; print your admission card in the three days before. Disabled candidates can ask for adjustments.`,
        ],
        contact(scene),
      ],
    };
  },
});

const interview = (post: Post): Template => ({
  ...whose(post),
  write(scene) {
    const invited = scene.draw.int(...post.range) * 3;
    const [held, heldEn] = day(scene, saturday(scene, 5));
    return {
      title: [
        `${scene.publisher.name[0]}${year(scene)}年招聘${post.what[0]}面试公告`,
        sentence(`interviews for ${post.what[1]}${inPlace(scene)}, ${year(scene)}`),
      ],
      endsAfterDays: saturday(scene, 5) + 1,
      paragraphs: [
        [
          `根据笔试成绩，按照1∶3的比例确定${count(invited)}名考生进入面试，可凭准考证号在本网站查询。`,
          `By their written marks ${count(invited)} candidates, three for each post, are invited. Look up your candidate number on this site.`,
        ],
        [
          `面试定于${held}举行，考生须在7:45前到达候考室，迟到者不得入场。`,
          `Interviews are on ${heldEn}. Be in the waiting room by 7:45; late arrivals are not admitted.`,
        ],
        [
          "请携带身份证和准考证。通讯工具统一保管，考官与考生分别抽签编组。",
          "Bring your identity card and admission card. Telephones are handed in; panels and candidates are matched by lot.",
        ],
        [
          "自愿放弃的，请提前两天告知，以便递补。",
          "If you withdraw, tell us two days ahead, so that somebody else can be invited.",
        ],
        contact(scene),
      ],
    };
  },
});

const result = (post: Post): Template => ({
  ...whose(post),
  write(scene) {
    const places = scene.draw.int(...post.range);
    const missing = scene.draw.int(0, Math.min(3, places - 1));
    const [until, untilEn] = weekday(scene, 7);
    return {
      title: [
        `${scene.publisher.name[0]}${year(scene)}年招聘${post.what[0]}拟聘用人员公示`,
        sentence(`${count(places - missing)} candidates proposed as ${post.what[1]}${inPlace(scene)}`),
      ],
      endsAfterDays: 8,
      paragraphs: [
        [
          `经笔试、面试、体检和考察，拟聘用${count(places - missing)}人，名单按准考证号公示。`,
          `After tests, interviews and a medical, ${count(places - missing)} people are to be appointed. The list goes by candidate number.`,
        ],
        missing > 0
          ? [
              `另有${missing}个岗位因无合格人选取消招聘。`,
              `${missing === 1 ? "One post stays" : `${missing} posts stay`} empty, because nobody was suitable.`,
            ]
          : ["所有岗位均已招满。", "All posts are filled."],
        [
          `公示期为${day(scene, 0)[0]}至${until}。反映情况应当实事求是，以便核查。`,
          `Until ${untilEn} anyone can tell us what speaks against an appointment; please give facts that we can check.`,
        ],
        contact(scene),
        ...closing(scene, "公示"),
      ],
    };
  },
});

export const recruitment: readonly Template[] = posts.flatMap((post) => [
  opening(post),
  interview(post),
  result(post),
]);

function whose({ departments, levels }: Post): Pick<Template, "departments" | "levels"> {
  return levels === undefined ? { departments } : { departments, levels };
}
