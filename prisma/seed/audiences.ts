// Who a service is for, where its kind says too much or too little: a business licence is no personal document, a tractor
// owner no company.
import type { Kind } from "./vocabulary.ts";

type Audience = Kind["audience"];

/** By kind: subjects for persons, for organisations, and for both, where the kind's own audience is wrong for them. */
const exceptions: Readonly<Record<string, Partial<Record<Audience, RegExp>>>> = {
  L: {
    both: /狩猎证|野生植物采集证|林木采伐|捕捞许可证|养殖证|烟草专卖零售|食品经营许可证|餐饮服务许可证|道路运输证|出租汽车经营|户外广告/,
  },
  L2: {
    legal: /营业执照|税务登记证|组织机构代码证|发票领用|外出经营/,
    both: /林权证|机动车(?!驾驶证)|拖拉机牌证|收割机/,
  },
  T: {
    natural: /宅基地|居民定居|回国定居|国籍申请|再生育/,
    both: /土地使用权转让|临时用地|树木砍伐|野外用火|地名命名|价格听证/,
  },
  F: { natural: /异地就医|骨灰安葬/, both: /房屋租赁|商品房买卖|民间借贷|集体聚餐|档案捐赠|健身气功|税收/ },
  B: {
    legal: /专项资金|扶持资金|发展资金|改造资金|创新券|出口退税|境外展会|减免/,
    natural:
      /助学|资助|学前教育|救助|最低生活|特困|孤儿|困境|残疾|高龄|养老|优抚|义务兵|退役|殡葬|失业保险金|生育津贴|丧葬|就业困难|求职|法律援助|公共租赁|住房租赁|经济适用|危房|计划生育|献血|住房补贴|轮椅|种粮大户/,
  },
  C: {
    legal:
      /企业|工程|项目|机构|景区|饭店|度假区|孵化器|实验室|设计中心|清洁生产|规范认证|标准化|验收|大坝|档案验收/,
    natural:
      /劳动能力|工伤认定|专业技术职务|运动员|裁判员|残疾等级|规定病种|华侨身份|学历学位|职业病诊断|国民体质/,
  },
  K: { both: /个体工商户|个人独资|合伙企业|农民专业合作社/ },
  V: { natural: /城乡居民|灵活就业/ },
  I: { natural: /高考|学考|个人所得税|无犯罪|出入境记录|病历|住院|人事档案|婚姻|知青|退伍军人|驾驶证记分/ },
  A: { natural: /婚前|孕前|接种|献血|游泳|图书馆|体质|公路客票/ },
};

/** Persons, organisations, or both. */
export function audienceOf(kindId: string, kind: Kind, subjectZh: string): Audience {
  const found = Object.entries(exceptions[kindId] ?? {}).find(([, pattern]) => pattern.test(subjectZh));
  return (found?.[0] as Audience | undefined) ?? kind.audience;
}
