// The themes under which people look for a service: by its subject, by its kind and by what is done; where nothing of
// that says more, its department's. Codes of app/domain/catalogue/browse.ts. The front page leads to these themes, so
// none that it names may be empty (services.test.ts).
import type { ComposedService } from "./services.ts";

type Rule = readonly [subject: RegExp, ...codes: string[]];

/** 面向自然人, most telling first. */
const natural: readonly Rule[] = [
  [/婚/, "060"],
  [/出生|生育|收养|孕前|独生子女|预防接种|产科/, "005"],
  [/义务兵|退役士兵|优抚|退伍军人/, "025", "065"],
  [/殡|丧葬|骨灰|死亡|公墓|继承/, "155"],
  [/退休|养老金|养老保险|高龄|养老服务|养老机构/, "150", "085"],
  [/户口|居住证|居民身份证|流动人口居住|暂住/, "010"],
  [/护照|通行证|签注|签证|出入境|外国人|定居|国籍|华侨|归侨|港澳|台湾|留学|领事/, "105"],
  [/残疾|盲人|手语|孤儿|困境儿童|轮椅/, "065"],
  [/失业|就业|求职|见习|职业培训|招聘|拖欠工资|劳动人事|人事档案|录用|创业/, "030"],
  [/个体工商户|个人独资|合伙企业|农民专业合作社|创业担保|创业补贴/, "035"],
  [/助学|资助|学前教育|高考|学考|学籍|入学|自学考试|成人高考|普通话|学历|校车|学校|入园|英语等级/, "020"],
  [/公积金|住房|房屋|不动产|房产|宅基地|物业|租赁|危房|白蚁/, "075"],
  [/抵押|质押|出质|贷款/, "045"],
  [/保险|社会保障|社保|救助|最低生活|特困|津贴|工伤|劳动能力|异地就医/, "085"],
  [/机动车|驾驶|交通|车辆|号牌|公路|客票|出租汽车|停车|自行车|公交/, "095"],
  [/旅游|景区|导游|领队|农家乐|民宿/, "100"],
  [/著作权|商标|专利|版权/, "125"],
  [/消费者|消费投诉|预付卡|虚假广告|价格违法|民生商品|快递服务|传销/, "110"],
  [/医|门诊|CT检查|磁共振|超声检查|胃肠镜|化验|病历|住院|献血|接种|体检|护士|药/, "145"],
  [/公证|律师|法律援助|调解|行政复议|司法/, "120"],
  [/电|水费|用水|用气|燃气|有线电视|宽带|通信|邮政/, "140"],
  [/消防|治安|养犬|安全|地震|应急|爆炸|民用枪支/, "115"],
];

/** 面向法人, most telling first. */
const legal: readonly Rule[] = [
  [/著作权|商标|专利|版权|地理标志|名牌/, "125"],
  [/质押|出质|抵押/, "050"],
  [/贷款|融资|担保|债券|上市|股权投资|创业投资|民间借贷/, "045"],
  [/招标|拍卖|政府采购/, "060"],
  [/进出口|港口|出口退税|口岸|船舶|国际货运/, "065"],
  [/外国|外商|境外|涉外|华侨|港澳|台湾|领事|APEC/, "070"],
  [/检疫|强制检定|计量/, "140"],
  [/消防|治安|爆炸|特种行业|保安|公章/, "150"],
  [/投资项目|建设项目|可行性研究|初步设计|施工许可|规划许可证|用地预审|选址意见/, "040"],
  [/保险|社会保障/, "035"],
  [/用工|劳务派遣|人力资源|集体合同|特殊工时|招聘/, "030"],
  [/气候/, "100"],
  [/档案|文物|博物馆|考古/, "170"],
];

const naturalByKind: Readonly<Record<string, string>> = { Q: "050", L2: "090", P: "055", D: "120", N: "120" };
const legalByKind: Readonly<Record<string, string>> = { L: "010", C: "015", K: "005", P: "025", D: "155" };
/** Where the department's own theme would mislead: it is the theme of one part of what it does. */
const naturalDefaults: Readonly<Record<string, string>> = {
  civ: "085",
  psd: "115",
  aic: "110",
  gro: "999",
  met: "999",
  survey: "999",
  grain: "999",
  oga: "999",
};
const MOST = 3;

/** Codes of themes for persons. */
export function naturalThemes(service: ComposedService): string[] {
  const { department, kindId, subjectZh } = service;
  const own = matching(natural, subjectZh);
  const codes = [
    ...(own.length > 0 ? own : [naturalDefaults[department.id] ?? department.themeNatural]),
    naturalByKind[kindId] ?? [],
  ];
  return [...new Set(codes.flat())].slice(0, MOST);
}

/** Codes of themes for organisations. */
export function legalThemes({ department, kindId, subjectZh, action }: ComposedService): string[] {
  const codes = [
    // Who closes a firm or reports on its year looks for just that.
    ...(kindId === "K" && /close|simple/.test(action.id) ? ["165"] : []),
    ...(/^annual$/.test(action.id) || /年度报告|年度检查/.test(subjectZh) ? ["020"] : []),
    department.themeLegal,
    ...matching(legal, subjectZh),
    legalByKind[kindId] ?? [],
  ];
  return [...new Set(codes.flat())].slice(0, MOST);
}

/** 特殊人群: for whom of the particular groups it is made, by the vocabulary's Chinese names. */
export function specialGroupsOf({ subjectZh }: ComposedService): string[] {
  return groups.filter(([subject]) => subject.test(subjectZh)).map(([, group]) => group);
}

const groups: readonly (readonly [subject: RegExp, group: string])[] = [
  [/儿童|中小学|幼儿|未成年/, "儿童"],
  [/助学|高考|学籍|学生/, "学生"],
  [/孕|生育|产科|妇科|母婴/, "妇女"],
  [/高龄|养老服务|养老机构|退休/, "老年人"],
  [/残疾|盲人|手语|轮椅/, "残疾人"],
  [/退役|优抚|义务兵|退伍军人/, "退役军人"],
  [/农村|农民|耕地|宅基地|种粮|农业机械/, "农民"],
  [/流动人口|务工|居住证|拖欠工资/, "外来务工人员"],
  [/最低生活|特困|临时救助|困难|经济适用|公共租赁|法律援助/, "低收入家庭"],
  [/港澳|台湾|台港澳/, "港澳台居民"],
  [/华侨|归侨|侨眷/, "华侨"],
  [/外国人|外国专家/, "外国人"],
  [/高校毕业生|大学生/, "高校毕业生"],
  [/创业/, "创业者"],
];

function matching(rules: readonly Rule[], subject: string): string[] {
  return rules.filter(([pattern]) => pattern.test(subject)).flatMap(([, ...codes]) => codes);
}
