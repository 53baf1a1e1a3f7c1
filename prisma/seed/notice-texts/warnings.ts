// Emergency warnings of the demonstration: each in the months in which it can come, with what to do.
import {
  count,
  dateParts,
  day,
  firm,
  inPlace,
  monthEn,
  type Pair,
  type Scene,
  sentence,
  street,
  type Template,
} from "./scene.ts";

type Warning = {
  departments: readonly string[];
  levels?: readonly (2 | 3 | 4)[];
  months: readonly number[];
  /** 蓝黄橙红: how grave it may get. */
  grades: readonly Pair[];
  what: Pair;
  expected: (scene: Scene) => Pair;
  advice: readonly Pair[];
};

const blue: Pair = ["蓝色", "blue"];
const yellow: Pair = ["黄色", "yellow"];
const orange: Pair = ["橙色", "orange"];
const all = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12];

const graded: readonly Warning[] = [
  {
    departments: ["met"],
    months: [7, 8, 9, 10],
    grades: [blue, yellow, orange],
    what: ["台风", "Typhoon"],
    expected: ({ draw }) => {
      const force = draw.int(8, 11);
      return [
        `受台风影响，未来24小时内沿海和山区将出现${force}级以上大风，并伴有强降水。`,
        `A typhoon is expected to bring winds of force ${force} or more and heavy rain to coast and hills within 24 hours.`,
      ];
    },
    advice: [
      [
        "渔船请尽快回港避风，海上作业人员撤离上岸。",
        "Fishing boats should return to port, and people at work at sea come ashore.",
      ],
      [
        "居民请收好阳台物品，不要在广告牌、临时搭建物下停留。",
        "Take in what stands on balconies and keep away from signs and sheds.",
      ],
      [
        "低洼地带和危房住户听从转移安排，避灾安置点已经开放。",
        "People in low places and unsafe houses should follow the call to leave; shelters are open.",
      ],
    ],
  },
  {
    departments: ["met"],
    months: [4, 5, 6, 7, 8, 9],
    grades: [yellow, orange],
    what: ["暴雨", "Rainstorm"],
    expected: ({ draw }) => {
      const rain = draw.int(5, 9) * 10;
      return [
        `预计未来6小时内局部雨量将达到${rain}毫米以上，可能出现积涝和山洪。`,
        `More than ${rain} millimetres of rain are expected in places within six hours; streets and valleys may flood.`,
      ];
    },
    advice: [
      ["请勿驾车驶入积水路段和下穿隧道。", "Do not drive into flooded streets or underpasses."],
      ["学校可根据情况调整上下学时间。", "Schools may change their hours."],
      [
        "地下车库、商场请备好挡水板和沙袋。",
        "Underground car parks and shops should have barriers and sandbags ready.",
      ],
    ],
  },
  {
    departments: ["met"],
    months: [6, 7, 8, 9],
    grades: [yellow, orange],
    what: ["高温", "Heat"],
    expected: ({ draw }) => {
      const degrees = draw.int(37, 40);
      return [
        `预计今明两天最高气温将升至${degrees}℃左右。`,
        `Today and tomorrow temperatures are expected to reach about ${degrees} °C.`,
      ];
    },
    advice: [
      [
        "户外作业避开11时至16时，用人单位应当发放高温津贴和清凉饮料。",
        "Outdoor work should stop between 11:00 and 16:00; employers provide heat pay and cool drinks.",
      ],
      ["社区纳凉点免费开放至21时。", "Community cooling rooms are open free of charge until 21:00."],
      ["请多关心独居老人。", "Please look after older people who live alone."],
    ],
  },
  {
    departments: ["met"],
    months: [11, 12, 1, 2, 3],
    grades: [blue, yellow],
    what: ["寒潮", "Cold wave"],
    expected: ({ draw }) => {
      const fall = draw.int(8, 12);
      return [
        `受强冷空气影响，未来48小时气温将下降${fall}℃左右，山区有冰冻。`,
        `Cold air will bring temperatures down by about ${fall} degrees within 48 hours, with frost in the hills.`,
      ];
    },
    advice: [
      ["室外水管、水表请包扎保温。", "Wrap up outdoor pipes and water meters."],
      ["使用炭火、燃气取暖时务必通风。", "Keep a window open when you heat with charcoal or gas."],
      [
        "农户请加固大棚，及时采收成熟蔬菜。",
        "Growers should secure greenhouses and bring in ripe vegetables.",
      ],
    ],
  },
  {
    departments: ["met"],
    months: [10, 11, 12, 1, 2, 3, 4],
    grades: [yellow, orange],
    what: ["大雾", "Fog"],
    expected: ({ draw }) => {
      const metres = draw.pick([100, 200, 500]);
      return [
        `预计今夜到明天上午部分地区能见度小于${metres}米。`,
        `Visibility may fall below ${metres} metres in places from tonight until tomorrow morning.`,
      ];
    },
    advice: [
      [
        "驾车请减速、保持车距，高速公路可能临时封闭。",
        "Drive slowly and keep your distance; motorways may be closed.",
      ],
      ["乘坐轮渡、航班请留意班次变化。", "Check ferries and flights before you leave."],
    ],
  },
  {
    departments: ["met", "ocean"],
    levels: [2, 3],
    months: [10, 11, 12, 1, 2, 3],
    grades: [blue, yellow],
    what: ["海上大风", "Gale at sea"],
    expected: ({ draw }) => {
      const force = draw.int(8, 10);
      return [
        `预计明天沿海海面有${force}级北到东北大风，浪高3至5米。`,
        `Northerly winds of force ${force} and waves of three to five metres are expected at sea tomorrow.`,
      ];
    },
    advice: [
      ["海岛客运可能停航，请旅客提前安排行程。", "Ferries to the islands may stop; please plan ahead."],
      ["养殖渔排人员应当上岸。", "People on fish farms should come ashore."],
    ],
  },
  {
    departments: ["for"],
    months: [10, 11, 12, 1, 2, 3, 4],
    grades: [orange, yellow],
    what: ["森林火险", "Forest fire danger"],
    expected: ({ draw }) => {
      const days = draw.int(12, 25);
      return [
        `已连续${days}天无有效降水，林区可燃物干燥，极易引发火灾。`,
        `There has been no real rain for ${days} days, and the woods burn easily.`,
      ];
    },
    advice: [
      ["林区及边缘100米内禁止一切野外用火。", "No fires of any kind in woods or within 100 metres of them."],
      ["上坟祭扫请用鲜花代替烧纸。", "Bring flowers to graves instead of burning paper."],
      ["发现火情请拨打12119。", "If you see a fire, call 12119."],
    ],
  },
  {
    departments: ["land"],
    levels: [3, 4],
    months: [4, 5, 6, 7, 8, 9],
    grades: [yellow, orange],
    what: ["地质灾害气象风险", "Landslide risk"],
    expected: ({ draw }) => {
      const towns = draw.int(3, 9);
      return [
        `前期降雨使土体饱和，未来24小时${towns}个山区乡镇发生滑坡、泥石流的风险较高。`,
        `The ground is soaked; within 24 hours landslides are likely in ${towns} hill towns.`,
      ];
    },
    advice: [
      [
        "地质灾害点周边住户请按预案转移，未经允许不得返回。",
        "People near known slopes should leave as planned and not return until told.",
      ],
      ["请勿在陡坡下、沟口停留。", "Do not stay below steep slopes or at the mouth of gullies."],
    ],
  },
  {
    departments: ["env"],
    levels: [2, 3],
    months: [11, 12, 1, 2],
    grades: [yellow, orange],
    what: ["重污染天气", "Heavy air pollution"],
    expected: ({ draw }) => {
      const index = draw.int(201, 260);
      return [
        `受不利气象条件影响，未来两天空气质量指数日均值可能达到${index}。`,
        `With little wind, the daily air quality index may reach ${index} in the next two days.`,
      ];
    },
    advice: [
      [
        "儿童、老年人和呼吸道疾病患者请减少外出。",
        "Children, older people and those with lung disease should stay indoors.",
      ],
      [
        "建筑工地停止土石方作业，道路增加洒水频次。",
        "Building sites stop earthworks, and streets are watered more often.",
      ],
    ],
  },
];

function gradedWarning({ departments, levels, months, grades, what, expected, advice }: Warning): Template {
  return {
    departments,
    ...(levels !== undefined && { levels }),
    months,
    write(scene) {
      const grade = scene.draw.pick(grades);
      const { hour } = dateParts(scene);
      const [on, onEn] = day(scene, 0);
      const place = scene.publisher.place;
      const [outlook, outlookEn] = expected(scene);
      return {
        title: [
          `${place[0]}${on}发布${what[0]}${grade[0]}预警`,
          `${what[1]} warning (${grade[1]}) for ${place[1]}, ${onEn}`,
        ],
        endsAfterDays: 3,
        paragraphs: [
          [
            `${scene.publisher.name[0]}${on}${hour}时发布${what[0]}${grade[0]}预警信号。${outlook}`,
            `The ${scene.publisher.name[1]} gave ${grade[1] === "orange" ? "an" : "a"} ${grade[1]} warning at ${hour}:00 on ${onEn}. ${outlookEn}`,
          ],
          ...scene.draw.sample(advice, 3),
          [
            "预警解除前请通过手机短信、广播和本网站关注最新消息，不信谣、不传谣。",
            "Until it is lifted, follow text messages, radio and this site, and do not pass on rumours.",
          ],
        ],
      };
    },
  };
}

export const emergency: readonly Template[] = [
  ...graded.map(gradedWarning),
  {
    departments: ["fda"],
    months: all,
    write(scene) {
      const goods = scene.draw.pick<Pair>([
        ["卤味鸭脖", "braised duck neck"],
        ["手工糕点", "hand-made cakes"],
        ["巴氏杀菌乳", "pasteurised milk"],
        ["散装山核桃", "loose hickory nuts"],
        ["速冻汤圆", "frozen rice dumplings"],
      ]);
      const maker = firm(scene, ["食品", "Foods"]);
      const packs = scene.draw.int(120, 4800);
      const [made, madeEn] = day(scene, -scene.draw.int(9, 30));
      return {
        title: [
          `关于召回${made}生产的${goods[0]}的消费警示`,
          sentence(`do not eat ${goods[1]} made on ${madeEn}: recall${inPlace(scene)}`),
        ],
        endsAfterDays: 20,
        paragraphs: [
          [
            `抽检发现，${maker[0]}${made}生产的一批${goods[0]}菌落总数超标，企业已启动召回，共${count(packs)}份。`,
            `A sample of ${goods[1]} made by ${maker[1]} on ${madeEn} had too many bacteria. The firm is recalling ${count(packs)} packs.`,
          ],
          [
            "已购买的消费者请停止食用，凭商品或付款记录到购买处全额退款，无需小票。",
            "Do not eat it. Take it, or any proof of payment, back to the shop for a full refund; no receipt is needed.",
          ],
          [
            "食用后出现腹泻、发热等症状的，请及时就医并保留剩余食品。",
            "If you feel ill after eating it, see a doctor and keep what is left.",
          ],
          ["目前未接到与该批次有关的发病报告。", "So far nobody has been reported ill."],
        ],
      };
    },
  },
  {
    departments: ["wat"],
    levels: [3, 4],
    months: [4, 5, 6, 7, 8, 9, 10],
    write(scene) {
      const flow = scene.draw.int(8, 60) * 10;
      const hour = scene.draw.int(8, 18);
      const [on, onEn] = day(scene, 1);
      return {
        title: [
          `${scene.publisher.place[0]}水库${on}${hour}时起开闸泄洪`,
          `Reservoir in ${scene.publisher.place[1]} releases water from ${hour}:00 on ${onEn}`,
        ],
        endsAfterDays: 3,
        paragraphs: [
          [
            `根据调度指令，水库自${on}${hour}时起泄洪，流量约每秒${flow}立方米，下游水位将上涨1至2米。`,
            `From ${hour}:00 on ${onEn} the reservoir lets out some ${flow} cubic metres a second. The river below will rise by one to two metres.`,
          ],
          [
            "下游河道内人员、船只请立即撤离，游步道和漫水桥封闭。",
            "People and boats must leave the river bed. Riverside paths and low bridges are closed.",
          ],
          ["泄洪期间禁止游泳、垂钓、捕捞。", "No swimming, fishing or netting until it is over."],
        ],
      };
    },
  },
  {
    departments: ["hea"],
    months: all,
    write(scene) {
      const illness = scene.draw.pick<Pair>([
        ["手足口病", "hand, foot and mouth disease"],
        ["诺如病毒感染", "norovirus"],
        ["流行性感冒", "influenza"],
      ]);
      const { month } = dateParts(scene);
      const [road, roadEn] = street(scene);
      return {
        title: [
          `${illness[0]}健康提示（${month}月）`,
          sentence(`${illness[1]} is about${inPlace(scene)}: what to do (${monthEn(month)})`),
        ],
        endsAfterDays: 21,
        paragraphs: [
          [
            `监测显示，近期学校、托幼机构${illness[0]}病例有所增加，总体处于常年水平。`,
            `There is more ${illness[1]} in schools and nurseries, though no more than in other years.`,
          ],
          [
            "请勤洗手、多通风；孩子出现发热、呕吐或皮疹时不要上学，症状消失后按医嘱返校。",
            "Wash your hands, air your rooms, and keep children with fever, vomiting or a rash at home until the doctor agrees.",
          ],
          [
            `${road}社区卫生服务中心等医疗机构已增设发热患儿诊室。`,
            `Health centres, the one in ${roadEn} among them, have opened more rooms for children with fever.`,
          ],
        ],
      };
    },
  },
];
