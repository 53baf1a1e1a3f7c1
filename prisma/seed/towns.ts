// Towns 镇 and subdistricts 街道 of a dozen counties: enough to show what is offered near people's doors. Names are real,
// codes are not (see divisions.ts), and no county is complete.

type Town = readonly [zh: string, en: string];

/** By the code of their county. */
export const towns: readonly (readonly [county: string, towns: readonly Town[]])[] = [
  [
    "330102",
    [
      ["湖滨街道", "Hubin Subdistrict"],
      ["清波街道", "Qingbo Subdistrict"],
      ["望江街道", "Wangjiang Subdistrict"],
      ["凯旋街道", "Kaixuan Subdistrict"],
    ],
  ],
  [
    "330105",
    [
      ["拱宸桥街道", "Gongchenqiao Subdistrict"],
      ["米市巷街道", "Mishixiang Subdistrict"],
      ["天水街道", "Tianshui Subdistrict"],
      ["长庆街道", "Changqing Subdistrict"],
    ],
  ],
  [
    "330106",
    [
      ["北山街道", "Beishan Subdistrict"],
      ["西溪街道", "Xixi Subdistrict"],
      ["翠苑街道", "Cuiyuan Subdistrict"],
      ["留下街道", "Liuxia Subdistrict"],
      ["转塘街道", "Zhuantang Subdistrict"],
      ["三墩镇", "Sandun Town"],
    ],
  ],
  [
    "330109",
    [
      ["城厢街道", "Chengxiang Subdistrict"],
      ["瓜沥镇", "Guali Town"],
      ["临浦镇", "Linpu Town"],
    ],
  ],
  [
    "330110",
    [
      ["仓前街道", "Cangqian Subdistrict"],
      ["良渚街道", "Liangzhu Subdistrict"],
      ["瓶窑镇", "Pingyao Town"],
      ["径山镇", "Jingshan Town"],
    ],
  ],
  [
    "330212",
    [
      ["首南街道", "Shounan Subdistrict"],
      ["姜山镇", "Jiangshan Town"],
      ["东钱湖镇", "Dongqianhu Town"],
    ],
  ],
  [
    "330282",
    [
      ["浒山街道", "Hushan Subdistrict"],
      ["观海卫镇", "Guanhaiwei Town"],
      ["周巷镇", "Zhouxiang Town"],
    ],
  ],
  [
    "330382",
    [
      ["柳市镇", "Liushi Town"],
      ["虹桥镇", "Hongqiao Town"],
      ["北白象镇", "Beibaixiang Town"],
    ],
  ],
  [
    "330481",
    [
      ["硖石街道", "Xiashi Subdistrict"],
      ["长安镇", "Chang'an Town"],
      ["盐官镇", "Yanguan Town"],
    ],
  ],
  [
    "330521",
    [
      ["武康街道", "Wukang Subdistrict"],
      ["新市镇", "Xinshi Town"],
      ["莫干山镇", "Moganshan Town"],
    ],
  ],
  [
    "330782",
    [
      ["稠城街道", "Choucheng Subdistrict"],
      ["佛堂镇", "Fotang Town"],
      ["苏溪镇", "Suxi Town"],
    ],
  ],
  [
    "331081",
    [
      ["太平街道", "Taiping Subdistrict"],
      ["大溪镇", "Daxi Town"],
      ["松门镇", "Songmen Town"],
    ],
  ],
];
