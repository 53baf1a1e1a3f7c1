// What agencies of the demonstration buy, pay out and account for. Amounts are invented and add up.
import {
  contact,
  count,
  day,
  firm,
  inPlace,
  money,
  monthEn,
  dateParts,
  type Pair,
  type Scene,
  sentence,
  street,
  type Template,
  we,
  weekday,
  year,
} from "./scene.ts";

type Purchase = {
  departments: readonly string[];
  what: Pair;
  price: readonly [number, number];
  trade: Pair;
  needs: Pair;
};

const purchases: readonly Purchase[] = [
  {
    departments: ["edu"],
    what: ["中小学可升降课桌椅", "adjustable desks and chairs for schools"],
    price: [80, 420],
    trade: ["教学设备", "School Equipment"],
    needs: [
      "课桌椅高度十一档可调，材料甲醛释放量不超过国家标准一半",
      "eleven heights, and no more than half the permitted formaldehyde",
    ],
  },
  {
    departments: ["edu"],
    what: ["学校食堂食材配送服务", "food deliveries to school canteens"],
    price: [150, 900],
    trade: ["食品配送", "Food Delivery"],
    needs: ["每日六点半前送达，每批次附检测报告", "delivery by 6:30 every day, each with a test report"],
  },
  {
    departments: ["hea"],
    what: ["乡镇卫生院彩色超声诊断仪", "ultrasound scanners for town clinics"],
    price: [120, 680],
    trade: ["医疗器械", "Medical Devices"],
    needs: [
      "整机质保不少于三年，故障四小时内到场",
      "three years' guarantee and repair staff on site within four hours",
    ],
  },
  {
    departments: ["hea"],
    what: ["流动采血车", "mobile blood donation vehicle"],
    price: [90, 160],
    trade: ["专用汽车", "Special Vehicles"],
    needs: ["车内设四个采血位，符合国六排放标准", "four couches and the latest emission standard"],
  },
  {
    departments: ["env"],
    what: ["空气质量微型监测站运行维护服务", "running of small air quality stations"],
    price: [60, 240],
    trade: ["环境监测", "Environmental Monitoring"],
    needs: ["数据有效率不低于百分之九十五", "at least 95 per cent valid readings"],
  },
  {
    departments: ["tran"],
    what: ["公路标志标线养护", "upkeep of road signs and markings"],
    price: [110, 760],
    trade: ["公路养护", "Road Maintenance"],
    needs: [
      "夜间施工为主，损坏标志二十四小时内修复",
      "work mainly at night, and damaged signs put right within 24 hours",
    ],
  },
  {
    departments: ["hous"],
    what: ["老旧小区雨污分流改造设计", "design of separate drains for older estates"],
    price: [45, 180],
    trade: ["市政设计", "Municipal Design"],
    needs: [
      "须入户调查，征求居民意见后定稿",
      "visits to every home, and a final design only after residents were heard",
    ],
  },
  {
    departments: ["civ"],
    what: ["社区老年食堂运营服务", "running of canteens for older people"],
    price: [40, 260],
    trade: ["餐饮服务", "Catering Services"],
    needs: [
      "一荤两素套餐不高于十二元，行动不便的老人免费送餐",
      "a meal for at most CNY 12, delivered free to those who cannot come",
    ],
  },
  {
    departments: ["hrs"],
    what: ["社会保障卡制卡服务", "production of social security cards"],
    price: [130, 820],
    trade: ["智能卡", "Smart Cards"],
    needs: [
      "补卡一个工作日内完成，数据不得离开指定机房",
      "replacement cards within a working day, and data that never leave the appointed premises",
    ],
  },
  {
    departments: ["hrs", "aic"],
    what: ["政务服务大厅导办和后勤服务", "reception and housekeeping in the service hall"],
    price: [36, 150],
    trade: ["物业服务", "Property Services"],
    needs: [
      "至少两名人员掌握手语或本地方言",
      "at least two staff who know sign language or the local dialect",
    ],
  },
  {
    departments: ["wat"],
    what: ["小型水库雨水情自动测报设备", "automatic rain and level gauges for small reservoirs"],
    price: [90, 520],
    trade: ["水利科技", "Water Technology"],
    needs: ["断网时可本地存储三十天数据", "thirty days of storage when the network is down"],
  },
  {
    departments: ["psd", "traf"],
    what: ["人行横道智能提示设备", "crossing lights that warn drivers"],
    price: [70, 330],
    trade: ["交通设施", "Traffic Equipment"],
    needs: ["不得采集人脸信息", "no collection of faces"],
  },
  {
    departments: ["cul"],
    what: ["公共图书馆少儿图书", "children's books for public libraries"],
    price: [30, 140],
    trade: ["图书", "Books"],
    needs: ["近三年出版的图书不少于六成", "at least six in ten published in the last three years"],
  },
  {
    departments: ["gro", "fin"],
    what: ["政务服务平台等级保护测评", "security audit of the public service platform"],
    price: [28, 96],
    trade: ["信息安全", "Information Security"],
    needs: ["测评机构须在国家推荐目录内", "an auditor on the national list"],
  },
  {
    departments: ["agr"],
    what: ["动物疫苗冷链运输服务", "refrigerated transport of animal vaccines"],
    price: [24, 120],
    trade: ["冷链物流", "Cold Chain"],
    needs: ["全程温度记录可查", "a temperature record for the whole way"],
  },
];

const tender = (purchase: Purchase): Template => ({
  departments: purchase.departments,
  write(scene) {
    const [budget, budgetEn] = money(scene.draw.int(...purchase.price));
    const number = projectNumber(scene);
    const [open, openEn] = weekday(scene, 21);
    const [papers, papersEn] = weekday(scene, 6);
    return {
      title: [
        `${purchase.what[0]}采购项目公开招标公告（${number}）`,
        sentence(`${purchase.what[1]}: invitation to tender (${number})`),
      ],
      endsAfterDays: 22,
      paragraphs: [
        [
          `${scene.publisher.name[0]}就${purchase.what[0]}进行公开招标，欢迎符合条件的供应商参加。`,
          `The ${scene.publisher.name[1]} invites tenders. The subject: ${purchase.what[1]}.`,
        ],
        [`预算金额：${budget}，超过预算的投标无效。`, `Budget: ${budgetEn}; higher bids are void.`],
        [`主要需求：${purchase.needs[0]}。`, `What is wanted, above all: ${purchase.needs[1]}.`],
        [
          "面向中小企业采购，小微企业报价给予百分之十的价格扣除。",
          "The contract is meant for small and medium firms; bids of small firms are reckoned ten per cent lower.",
        ],
        [
          `招标文件可于${papers}前在政府采购网免费下载；投标截止和开标时间为${open}9:30。`,
          `The papers can be downloaded free of charge until ${papersEn}. Bids close and are opened at 9:30 on ${openEn}.`,
        ],
        contact(scene),
      ],
    };
  },
});

const award = (purchase: Purchase): Template => ({
  departments: purchase.departments,
  write(scene) {
    const bidders = scene.draw.int(3, 9);
    const budget = scene.draw.int(...purchase.price);
    const [price, priceEn] = money(Math.round(budget * (0.82 + 0.15 * scene.draw.next()) * 10) / 10);
    const winner = firm(scene, purchase.trade);
    const number = projectNumber(scene);
    return {
      title: [
        `${purchase.what[0]}采购项目中标结果公告（${number}）`,
        sentence(`${purchase.what[1]}: contract awarded (${number})`),
      ],
      paragraphs: [
        [
          `本项目共有${bidders}家供应商投标，经评标委员会评审，结果如下。`,
          `There were ${bidders} bids. After evaluation, this is the outcome.`,
        ],
        [`中标供应商：${winner[0]}；中标金额：${price}。`, `Awarded to ${winner[1]} at ${priceEn}.`],
        [
          `服务要求：${purchase.needs[0]}。合同将在签订后两个工作日内公开。`,
          `The contract asks for ${purchase.needs[1]}. It is published within two working days of being signed.`,
        ],
        [
          "供应商认为权益受到损害的，可在公告期满之日起七个工作日内以书面形式提出质疑。",
          "Bidders who feel wronged can object in writing within seven working days of the end of this announcement.",
        ],
        contact(scene),
      ],
    };
  },
});

const failed = (purchase: Purchase): Template => ({
  departments: purchase.departments,
  write(scene) {
    const number = projectNumber(scene);
    const bidders = scene.draw.int(1, 2);
    const [again, againEn] = weekday(scene, scene.draw.int(8, 14));
    return {
      title: [
        `${purchase.what[0]}采购项目废标公告（${number}）`,
        sentence(`${purchase.what[1]}: no award (${number})`),
      ],
      paragraphs: [
        [
          `至投标截止时间，递交投标文件的供应商仅${bidders === 1 ? "一" : "两"}家，不足三家，本次招标作废标处理。`,
          `When bidding closed there ${bidders === 1 ? "was one bid" : "were two bids"}; the law asks for three. No contract is awarded.`,
        ],
        [
          `${we(scene)}将复核采购需求和资格条件是否过高，并计划于${again}重新发布招标公告。`,
          `We are checking whether we asked for too much, and plan to invite tenders again on ${againEn}.`,
        ],
        ["已缴纳的投标保证金将在五个工作日内退还。", "Deposits are returned within five working days."],
        contact(scene),
      ],
    };
  },
});

const intention: Template = {
  departments: ["edu", "hea", "env", "tran", "hous", "civ", "hrs", "cul", "wat"],
  write(scene) {
    const month = (dateParts(scene).month % 12) + 1;
    const own = purchases.filter(({ departments }) => departments.includes(scene.publisher.department));
    const plan = scene.draw.sample(own.length > 0 ? own : purchases, 2);
    return {
      title: [
        `${scene.publisher.name[0]}${month}月政府采购意向公开`,
        `${scene.publisher.name[1]}: purchases planned for ${monthEn(month)}`,
      ],
      paragraphs: [
        [
          `为便于供应商及早准备，现公开${month}月采购意向，具体以招标公告为准。`,
          `To let suppliers prepare, this is what we plan to buy in ${monthEn(month)}. The invitations to tender will say it in full.`,
        ],
        ...plan.map(({ what, price, needs }): Pair => {
          const [sum, sumEn] = money(scene.draw.int(...price));
          return [
            `${what[0]}，预算${sum}。${needs[0]}。`,
            `${sentence(what[1])}, budget ${sumEn}. Wanted: ${needs[1]}.`,
          ];
        }),
        contact(scene),
      ],
    };
  },
};

export const procurement: readonly Template[] = [
  ...purchases.flatMap((purchase) => [tender(purchase), award(purchase)]),
  ...purchases.filter((_, index) => index % 5 === 0).map(failed),
  intention,
];

type Fund = {
  departments: readonly string[];
  name: Pair;
  unit: Pair;
  per: number;
  range: readonly [number, number];
  basis: Pair;
};

const funds: readonly Fund[] = [
  {
    departments: ["civ"],
    name: ["困难残疾人生活补贴和重度残疾人护理补贴资金", "allowances for disabled people in need"],
    unit: ["人", "people"],
    per: 0.6,
    range: [900, 8200],
    basis: [
      "按人按月打卡发放，死亡、迁出次月停发",
      "paid monthly to each person's account, and ended the month after death or moving away",
    ],
  },
  {
    departments: ["civ"],
    name: ["困境儿童基本生活费", "basic allowance for children in need"],
    unit: ["名儿童", "children"],
    per: 1.2,
    range: [40, 380],
    basis: ["由儿童督导员每季度入户核实", "checked by a home visit every quarter"],
  },
  {
    departments: ["agr"],
    name: ["耕地地力保护补贴资金", "farmland support"],
    unit: ["户", "households"],
    per: 0.08,
    range: [4000, 52000],
    basis: [
      "面积以农户申报、村级公示、乡镇核查为准，抛荒地不予补贴",
      "by area declared, posted in the village and checked by the town; land left fallow gets nothing",
    ],
  },
  {
    departments: ["hrs"],
    name: ["高校毕业生就业见习补贴", "grants for graduates in work experience"],
    unit: ["人", "graduates"],
    per: 0.7,
    range: [120, 1600],
    basis: [
      "见习满一个月起按月拨付，留用率超过五成的单位另予奖励",
      "paid monthly from the first month; firms that keep over half receive a bonus",
    ],
  },
  {
    departments: ["hous"],
    name: ["农村危旧房改造补助资金", "grants for unsafe rural homes"],
    unit: ["户", "families"],
    per: 2.4,
    range: [60, 540],
    basis: ["竣工验收合格后一次性拨付到户", "paid in one sum after the finished house was inspected"],
  },
  {
    departments: ["sci", "eic"],
    name: ["企业研发投入后补助资金", "grants for firms' research spending"],
    unit: ["家企业", "firms"],
    per: 22,
    range: [18, 240],
    basis: [
      "以税务部门核定的研发费用加计扣除额为依据",
      "by the research expenses that the tax office recognised",
    ],
  },
  {
    departments: ["env"],
    name: ["老旧柴油货车提前淘汰补助资金", "grants for scrapping old diesel lorries"],
    unit: ["辆", "lorries"],
    per: 1.8,
    range: [90, 860],
    basis: [
      "车辆须经有资质的企业拆解并办理注销登记",
      "the lorry must be scrapped by an approved firm and taken off the register",
    ],
  },
  {
    departments: ["edu"],
    name: ["家庭经济困难学生资助资金", "support for pupils from families in need"],
    unit: ["名学生", "pupils"],
    per: 0.15,
    range: [800, 9600],
    basis: [
      "通过数据比对主动认定，不要求学生当众说明困难",
      "found by comparing records; no pupil has to explain in front of others",
    ],
  },
  {
    departments: ["tour", "cul"],
    name: ["公共文化场馆免费开放补助资金", "support for free museums and libraries"],
    unit: ["个场馆", "places"],
    per: 26,
    range: [12, 90],
    basis: ["按场馆面积、开放天数和观众评价分配", "shared out by size, days open and visitors' ratings"],
  },
  {
    departments: ["wat", "for"],
    name: ["生态公益林和水源地补偿资金", "compensation for protected woods and water sources"],
    unit: ["个村", "villages"],
    per: 9,
    range: [30, 320],
    basis: ["不低于八成直接分配到农户", "at least eight tenths go straight to households"],
  },
];

const paid = (fund: Fund): Template => ({
  departments: fund.departments,
  write(scene) {
    const heads = scene.draw.int(...fund.range);
    const [sum, sumEn] = money(Math.round(heads * fund.per));
    const batch = scene.draw.int(1, 4);
    const [until, untilEn] = weekday(scene, 10);
    return {
      title: [
        `${scene.publisher.place[0]}${year(scene)}年第${batch}批${fund.name[0]}分配情况公开`,
        sentence(`${fund.name[1]}${inPlace(scene)}: payment ${batch} of ${year(scene)}`),
      ],
      paragraphs: [
        [
          `${year(scene)}年第${batch}批${fund.name[0]}共计${sum}，惠及${count(heads)}${fund.unit[0]}，现予公开。`,
          `In payment ${batch} of ${year(scene)}, ${sumEn} reach ${count(heads)} ${fund.unit[1]}.`,
        ],
        [`分配依据：${fund.basis[0]}。`, `How it is given: ${fund.basis[1]}.`],
        [
          `分乡镇（街道）清单可在本网站下载。资金将于${until}前拨付到位。`,
          `The list by town and subdistrict can be downloaded here. All payments are made by ${untilEn}.`,
        ],
        [
          "任何单位和个人不得截留、挪用。发现问题的，请拨打12345或向财政部门举报。",
          "Nobody may hold this money back or spend it on anything else. If you see that done, call 12345 or tell the finance office.",
        ],
        contact(scene),
      ],
    };
  },
});

const result = (fund: Fund): Template => ({
  departments: fund.departments,
  write(scene) {
    const total = scene.draw.int(180, 5200);
    const spent = Math.round(total * (0.86 + 0.12 * scene.draw.next()));
    const satisfied = scene.draw.int(88, 98);
    const [period, periodEn]: Pair =
      dateParts(scene).month <= 6
        ? [`${year(scene, -1)}年度`, String(year(scene, -1))]
        : [`${year(scene)}年上半年`, `the first half of ${year(scene)}`];
    return {
      title: [
        `${scene.publisher.place[0]}${period}${fund.name[0]}绩效评价结果`,
        sentence(`${fund.name[1]}${inPlace(scene)}: what ${periodEn} brought`),
      ],
      paragraphs: [
        [
          `${period}安排资金${money(total)[0]}，实际支出${money(spent)[0]}，结余${money(total - spent)[0]}按规定收回。`,
          `For ${periodEn} ${money(total)[1]} were set aside and ${money(spent)[1]} spent; ${money(total - spent)[1]} went back to the treasury.`,
        ],
        [
          `受益对象电话抽查满意率为${satisfied}%。不满意的主要原因是到账时间不确定。`,
          `Of those asked by telephone, ${satisfied} per cent were satisfied. The others mostly did not know when the money would come.`,
        ],
        [
          "整改措施：从下季度起固定发放日期，到账后发送短信提醒。",
          "From next quarter payment has a fixed day, with a text message when it is made.",
        ],
        [`资金管理要求：${fund.basis[0]}。`, `How it is given: ${fund.basis[1]}.`],
        contact(scene),
      ],
    };
  },
});

export const fund: readonly Template[] = funds.flatMap((one) => [paid(one), result(one)]);

const anyOffice = ["edu", "hrs", "civ", "env", "hea", "hous", "tran", "wat", "aic", "jus", "cul", "agr"];

export const budget: readonly Template[] = [
  {
    departments: anyOffice,
    write(scene) {
      const total = scene.draw.int(2200, 26000);
      const staff = Math.round(total * (0.36 + 0.2 * scene.draw.next()));
      const projects = total - staff;
      const cut = scene.draw.int(3, 14);
      return {
        title: [
          `${scene.publisher.name[0]}${year(scene)}年部门预算调整公开`,
          `${scene.publisher.name[1]}: revised budget for ${year(scene)}`,
        ],
        paragraphs: [
          [
            `经批准，${scene.publisher.name[0]}${year(scene)}年部门预算调整为${money(total)[0]}，其中基本支出${money(staff)[0]}，项目支出${money(projects)[0]}。`,
            `The approved budget for ${year(scene)} is now ${money(total)[1]}: ${money(staff)[1]} for staff and running costs and ${money(projects)[1]} for projects.`,
          ],
          [
            `一般性支出压减${cut}%，腾出的资金用于窗口服务和民生项目。`,
            `General expenses are cut by ${cut} per cent, and the money goes to counters and services.`,
          ],
          [
            "预算表、绩效目标和政府采购预算可在本网站下载。",
            "The tables, targets and purchasing plan can be downloaded here.",
          ],
          contact(scene),
        ],
      };
    },
  },
  {
    departments: anyOffice,
    write(scene) {
      const last = year(scene, -1);
      const income = scene.draw.int(2400, 24000);
      const spent = income - scene.draw.int(40, 420);
      const cars = scene.draw.int(9, 46);
      return {
        title: [
          `${scene.publisher.name[0]}${last}年度部门决算`,
          `${scene.publisher.name[1]}: accounts for ${last}`,
        ],
        paragraphs: [
          [
            `${last}年度总收入${money(income)[0]}，总支出${money(spent)[0]}，年末结转和结余${money(income - spent)[0]}。`,
            `In ${last} we received ${money(income)[1]} and spent ${money(spent)[1]}; ${money(income - spent)[1]} were carried over.`,
          ],
          [
            `“三公”经费支出${money(cars + 12)[0]}，其中公务用车运行维护费${money(cars)[0]}，公务接待费${money(12)[0]}，无因公出国（境）支出。`,
            `Official cars cost ${money(cars)[1]} and hospitality ${money(12)[1]}, together ${money(cars + 12)[1]}. Nobody travelled abroad.`,
          ],
          [
            "决算已经审计，审计发现的两项问题（固定资产登记不及时、项目资金支付偏慢）均已整改。",
            "The accounts were audited. Two points, late entries of equipment and slow project payments, have been put right.",
          ],
          contact(scene),
        ],
      };
    },
  },
  {
    departments: ["fin"],
    write(scene) {
      const income = scene.draw.int(260, 2900) * 1000;
      const month = ((dateParts(scene).month + 10) % 12) + 1;
      const share = scene.draw.int(74, 82);
      const growth = scene.draw.int(12, 79) / 10;
      return {
        title: [
          `${scene.publisher.place[0]}1至${month}月财政收支情况`,
          `Public finances${inPlace(scene)}, January to ${monthEn(month)}`,
        ],
        paragraphs: [
          [
            `1至${month}月，一般公共预算收入${money(income)[0]}，同比增长${growth}%。`,
            `From January to ${monthEn(month)} revenue came to ${money(income)[1]}, ${growth} per cent more than a year before.`,
          ],
          [
            `民生支出占一般公共预算支出的比重为${share}%，教育、社会保障、卫生健康支出增长较快。`,
            `Services for people took ${share} per cent of spending; education, social security and health grew fastest.`,
          ],
          ["小规模纳税人减征等减税降费政策持续落实。", "Tax relief for small firms continued."],
          contact(scene),
        ],
      };
    },
  },
  {
    departments: ["fin", "tran", "wat"],
    write(scene) {
      const limit = scene.draw.int(12, 460) * 100;
      const used = Math.round(limit * (0.7 + 0.2 * scene.draw.next()));
      const [road, roadEn] = street(scene);
      return {
        title: [
          `${scene.publisher.name[0]}${year(scene)}年专项债券项目信息公开（${road}片区）`,
          `Project bonds of ${year(scene)}${inPlace(scene)}: ${roadEn} area`,
        ],
        paragraphs: [
          [
            `${road}片区基础设施项目获批专项债券${money(limit)[0]}，截至${day(scene, -1)[0]}已支出${money(used)[0]}。`,
            `Bonds of ${money(limit)[1]} were approved for works around ${roadEn}. By ${day(scene, -1)[1]}, ${money(used)[1]} had been spent.`,
          ],
          [
            "资金用于排水管网、道路和公共停车设施，不得用于办公楼等楼堂馆所建设。",
            "The money is for drains, roads and public parking; it may not be used for office buildings.",
          ],
          [
            "项目收益主要来自停车收费和管线租赁，第三方评估认为可以覆盖本息。",
            "Parking charges and cable ducts bring the income; an independent review finds that it covers interest and repayment.",
          ],
          contact(scene),
        ],
      };
    },
  },
];

/** A number as DEMO-2026-0137. */
function projectNumber(scene: Scene): string {
  return `DEMO-${year(scene)}-${String(scene.draw.int(1, 9999)).padStart(4, "0")}`;
}
