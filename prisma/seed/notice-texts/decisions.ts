// What agencies of the demonstration put up for objection, decide, and punish. Firms and projects are invented and say so;
// no natural person is named.
import {
  closing,
  contact,
  count,
  crossing,
  day,
  documentNumber,
  firm,
  fullDay,
  inPlace,
  money,
  type Pair,
  sentence,
  street,
  type Template,
  we,
  weekday,
  year,
} from "./scene.ts";

export const publicity: readonly Template[] = [
  {
    departments: ["hous"],
    levels: [3, 4],
    write(scene) {
      const batch = scene.draw.int(2, 9);
      const families = scene.draw.int(68, 640);
      const [until, untilEn] = weekday(scene, 7);
      const { place } = scene.publisher;
      return {
        title: [
          `${place[0]}${year(scene)}年第${batch}批公共租赁住房保障对象公示`,
          `Families proposed for public rental housing in ${place[1]}, list ${batch} of ${year(scene)}`,
        ],
        endsAfterDays: 8,
        paragraphs: [
          [
            `经街道受理、部门联审，${families}户家庭符合公共租赁住房保障条件，现予公示。名单按申请编号排列，可在各街道政务服务窗口查阅。`,
            `After review by the subdistricts and departments, ${families} families qualify for public rental housing. The list, by application number, can be seen at every subdistrict counter.`,
          ],
          [
            `公示期至${until}。任何单位和个人对公示对象的住房、收入情况有异议的，可以实名向${we(scene)}反映。`,
            `Until ${untilEn} anyone may tell us, under their own name, if they doubt a family's housing or income.`,
          ],
          [
            "经核实不符合条件的，取消资格并书面告知；反映人的信息依法保密。",
            "Families found not to qualify are struck off and told so in writing; who told us stays confidential.",
          ],
          contact(scene),
        ],
      };
    },
  },
  {
    departments: ["env"],
    write(scene) {
      const project = scene.draw.pick<Pair>([
        ["年产2万吨可降解餐具项目", "a plant for 20,000 tonnes a year of degradable tableware"],
        ["污水处理厂提标改造工程", "the upgrade of a sewage works"],
        ["锂电池回收利用项目", "a plant for recycling lithium batteries"],
        ["市政污泥干化项目", "a plant for drying sewage sludge"],
        ["家具水性漆喷涂生产线", "a furniture line with water-based paint"],
        ["医疗废物集中处置扩建项目", "the extension of a clinical waste plant"],
      ]);
      const owner = firm(scene, ["环境科技", "Environmental Technology"]);
      const [until, untilEn] = weekday(scene, 10);
      const distance = scene.draw.int(3, 14) * 100;
      return {
        title: [
          `${owner[0]}${project[0]}环境影响报告书受理公示`,
          sentence(`environmental report on ${project[1]} open to comment${inPlace(scene)}`),
        ],
        endsAfterDays: 11,
        paragraphs: [
          [
            `${we(scene)}已受理${owner[0]}报送的${project[0]}环境影响报告书，现按规定公示。`,
            `We have received the environmental report of ${owner[1]} on ${project[1]}.`,
          ],
          [
            `项目选址于工业功能区内，距最近居民点约${distance}米。报告书认为，落实各项污染防治措施后，废气、废水、噪声均可达标。`,
            `The site is in an industrial zone, some ${distance} metres from the nearest homes. The report finds that fumes, waste water and noise will meet the standards if all measures are carried out.`,
          ],
          [
            `公众可于${until}前在本网站查阅报告书全文（涉及商业秘密的除外）并提出意见。`,
            `Until ${untilEn} the public can read it here in full, trade secrets excepted, and comment.`,
          ],
          contact(scene),
          ...closing(scene, "公示"),
        ],
      };
    },
  },
  {
    departments: ["land"],
    levels: [3, 4],
    write(scene) {
      const number = scene.draw.int(4, 48);
      const area = scene.draw.int(120, 960) / 10;
      const [road, roadEn] = street(scene);
      const { place } = scene.publisher;
      return {
        title: [
          `${place[0]}${year(scene)}年第${number}批次征地补偿安置方案公示`,
          `Land purchase No. ${number} of ${year(scene)} in ${place[1]}: proposed compensation`,
        ],
        endsAfterDays: 31,
        paragraphs: [
          [
            `因道路和学校建设需要，拟征收${road}以北集体土地${area}亩，现将补偿安置方案公示三十日。`,
            `${area} mu of village land north of ${roadEn} are needed for a road and a school. The compensation we propose is open to view for 30 days.`,
          ],
          [
            "土地补偿费和安置补助费按区片综合地价执行，青苗及地上附着物据实评估。",
            "Land is paid for at the area's standard price; crops and buildings are valued one by one.",
          ],
          [
            "被征地农民纳入基本生活保障，按自愿原则选择保障档次。",
            "Farmers who lose land join the pension scheme at a level of their choice.",
          ],
          [
            "多数村民认为方案不符合规定的，将组织听证。",
            "A hearing is held if most villagers find that the proposal breaks the rules.",
          ],
          contact(scene),
        ],
      };
    },
  },
  {
    departments: ["sci"],
    write(scene) {
      const firms = scene.draw.int(24, 310);
      const batch = scene.draw.int(1, 3);
      const [until, untilEn] = weekday(scene, 7);
      return {
        title: [
          `${year(scene)}年${scene.publisher.place[0]}第${batch}批拟认定高新技术企业名单公示`,
          `Firms to be recognised as high-tech enterprises in ${scene.publisher.place[1]}, list ${batch} of ${year(scene)}`,
        ],
        endsAfterDays: 8,
        paragraphs: [
          [
            `经专家评审和联合审查，拟认定${firms}家企业为高新技术企业。`,
            `After review by experts and departments, ${firms} firms are to be recognised.`,
          ],
          [
            `公示截至${until}。对企业知识产权、研发投入等有异议的，请以书面形式实名提出，并附证明材料。`,
            `Objections, for example to patents or research spending, can be made until ${untilEn}, in writing, signed and with evidence.`,
          ],
          [
            "认定有效期三年，期间企业可按规定享受百分之十五的所得税税率。",
            "Recognition lasts three years, during which the firm pays income tax at 15 per cent.",
          ],
          contact(scene),
        ],
      };
    },
  },
  {
    departments: ["civ", "hea", "edu"],
    write(scene) {
      const awards: Readonly<Record<string, Pair>> = {
        civ: ["敬老文明号候选集体", "candidates for the award for service to older people"],
        hea: ["群众满意的乡镇卫生院候选名单", "town clinics nominated as people's favourites"],
        edu: ["乡村教师突出贡献奖候选名单", "candidates for the award for teachers in villages"],
      };
      const title = awards[scene.publisher.department] ?? [
        "先进集体候选名单",
        "candidates for the award for good service",
      ];
      const candidates = scene.draw.int(8, 30);
      const [until, untilEn] = weekday(scene, 5);
      return {
        title: [
          `关于${year(scene)}年${scene.publisher.place[0]}${title[0]}的公示`,
          sentence(`${title[1]}${inPlace(scene)}, ${year(scene)}`),
        ],
        endsAfterDays: 6,
        paragraphs: [
          [
            `经基层推荐、群众投票和评审，确定候选对象${candidates}个，名单见政务服务中心公示栏。`,
            `After local nominations, a public vote and review there are ${candidates} candidates. The list hangs in the government service centre.`,
          ],
          [
            `公示期截至${until}。如有意见，请以电话或书面方式反映。`,
            `Please call or write by ${untilEn} if you have something to say about any of them.`,
          ],
          [
            "评选坚持面向一线，处级以上单位和干部不参加评选。",
            "The award is for those who work directly with people; senior officials take no part.",
          ],
          contact(scene),
        ],
      };
    },
  },
  {
    departments: ["for", "agr", "wat"],
    write(scene) {
      const projects: Readonly<Record<string, readonly Pair[]>> = {
        agr: [
          ["高标准农田建设项目", "the farmland improvement project"],
          ["农产品冷链保鲜库项目", "the cold stores for farm produce"],
        ],
        wat: [
          ["小流域综合治理项目", "the stream restoration project"],
          ["水库除险加固工程", "the repair of reservoir dams"],
        ],
        for: [
          ["美丽乡村林相改造项目", "the woodland renewal project"],
          ["松材线虫病疫木清理项目", "the clearing of diseased pines"],
        ],
      };
      const project = scene.draw.pick(projects[scene.publisher.department] ?? []);
      const [amount, amountEn] = money(scene.draw.int(12, 180) * 10);
      const towns = scene.draw.int(3, 11);
      return {
        title: [
          `${scene.publisher.place[0]}${year(scene)}年${project[0]}建设计划公示`,
          sentence(`${project[1]}${inPlace(scene)}: plan for ${year(scene)} open to view`),
        ],
        endsAfterDays: 8,
        paragraphs: [
          [
            `${year(scene)}年${project[0]}拟在${towns}个乡镇实施，计划总投资${amount}，其中财政补助不超过百分之七十。`,
            `In ${year(scene)} ${project[1]} is planned in ${towns} towns at a cost of ${amountEn}, of which public funds pay no more than 70 per cent.`,
          ],
          [
            "项目名称、地点、规模和投资额已在项目所在乡镇政务公开栏同步张贴。",
            "Names, places, sizes and cost are also posted in the towns concerned.",
          ],
          ["公示期为七天，欢迎监督。", "It is open to view for seven days; please tell us what you think."],
          contact(scene),
          ...closing(scene, "公示"),
        ],
      };
    },
  },
  {
    departments: ["hous", "land"],
    levels: [3, 4],
    write(scene) {
      const [a, b] = crossing(scene);
      const building = scene.draw.pick<Pair>([
        ["邻里中心", "neighbourhood centre"],
        ["九年一贯制学校", "school for ages 6 to 15"],
        ["公共停车楼", "multi-storey car park"],
        ["养老服务综合体", "centre for older people"],
        ["商业综合楼", "shop and office block"],
      ]);
      const storeys = scene.draw.int(4, 12);
      return {
        title: [
          `${scene.publisher.place[0]}${a[0]}与${b[0]}交叉口${building[0]}规划批前公示`,
          `Planned ${building[1]} at ${a[1]} and ${b[1]}, ${scene.publisher.place[1]}: open to view before approval`,
        ],
        endsAfterDays: 11,
        paragraphs: [
          [
            `建设单位申请在${a[0]}与${b[0]}交叉口建设${building[0]}一处，地上${storeys}层，地下2层。现依法公示十日，听取利害关系人意见。`,
            `There is an application to build a ${building[1]} with ${storeys} storeys above ground and two below where ${a[1]} meets ${b[1]}. Neighbours can see the plans and comment for ten days.`,
          ],
          [
            "经日照分析，周边住宅大寒日满窗日照不少于2小时。",
            "The shadow study shows that homes nearby keep at least two hours of sun on the shortest days of winter.",
          ],
          [
            "规划图纸同时在项目现场和政务服务中心张贴。",
            "The drawings are also posted on site and in the government service centre.",
          ],
          contact(scene),
        ],
      };
    },
  },
];

export const decision: readonly Template[] = [
  {
    departments: ["aic"],
    write(scene) {
      const firms = scene.draw.int(38, 420);
      return {
        title: [
          `关于吊销${count(firms)}户长期停业企业营业执照的决定`,
          `Licences of ${count(firms)} firms that stopped trading revoked${inPlace(scene)}`,
        ],
        documentNumber: documentNumber(scene),
        paragraphs: [
          [
            `经查，${count(firms)}户企业连续两年未报送年度报告，且在登记住所无法取得联系，属于成立后无正当理由停业六个月以上。经公告告知，当事人未提出陈述、申辩。`,
            `${count(firms)} firms sent in no annual report for two years and cannot be found at their address. They were told by public notice and did not answer.`,
          ],
          [
            `${we(scene)}决定依法吊销其营业执照。企业应当自本决定公告之日起依法组织清算，并办理注销登记。`,
            `We have therefore revoked their licences. They must be wound up and struck off the register.`,
          ],
          [
            "如不服本决定，可在六十日内申请行政复议，或者在六个月内提起行政诉讼。",
            "Against this decision one can ask for administrative review within 60 days or go to court within six months.",
          ],
          contact(scene),
        ],
      };
    },
  },
  {
    departments: ["tran"],
    levels: [3, 4],
    write(scene) {
      const route = scene.draw.int(12, 399);
      const [from, fromEn] = fullDay(scene, scene.draw.int(10, 20));
      const [a, b] = crossing(scene);
      return {
        title: [
          `关于同意调整${scene.publisher.place[0]}${route}路公交线路走向的批复`,
          `Change to bus route ${route} approved${inPlace(scene)}`,
        ],
        documentNumber: documentNumber(scene),
        paragraphs: [
          [
            `你公司关于调整${route}路走向的申请收悉。经现场踏勘和征求沿线居民意见，同意该线路由${a[0]}改经${b[0]}运行。`,
            `After a visit and asking residents along the way, we have approved the operator's request to run route ${route} by ${b[1]} instead of ${a[1]}.`,
          ],
          [
            `调整自${from}首班车起执行，票价和运营时间不变。`,
            `The change takes effect with the first bus on ${fromEn}; fare and hours stay as they are.`,
          ],
          [
            "请提前七天在站台和车厢内张贴告示，并安排人员在原站点引导乘客。",
            "The operator is to post notices at stops and in buses seven days ahead and have staff guide passengers at the old stops.",
          ],
        ],
      };
    },
  },
  {
    departments: ["env", "saf", "wat"],
    write(scene) {
      const trades: Readonly<Record<string, Pair>> = {
        env: ["新材料", "New Materials"],
        saf: ["石化贸易", "Petrochemicals"],
        wat: ["纺织", "Textiles"],
      };
      const owner = firm(scene, trades[scene.publisher.department] ?? ["实业", "Industries"]);
      const matters: Readonly<Record<string, Pair>> = {
        env: ["排污许可证", "a pollution permit"],
        saf: ["危险化学品经营许可证", "a licence to trade in hazardous chemicals"],
        wat: ["取水许可证", "a licence to take water"],
      };
      const matter = matters[scene.publisher.department] ?? ["许可证", "a licence"];
      const [from, fromEn] = fullDay(scene, 0);
      return {
        title: [
          `关于准予${owner[0]}${matter[0]}的行政许可决定`,
          sentence(`${matter[1]} granted to ${owner[1]}`),
        ],
        documentNumber: documentNumber(scene),
        paragraphs: [
          [
            `${owner[0]}提出的${matter[0]}申请，材料齐全，符合法定条件。经审查，${we(scene)}决定准予许可。`,
            `The application of ${owner[1]} for ${matter[1]} is complete and meets the conditions of the law. It is granted.`,
          ],
          [
            `许可有效期自${from}起五年。需要延续的，应当在届满三十日前提出申请。`,
            `It is valid for five years from ${fromEn}. To extend it, apply at least 30 days before it ends.`,
          ],
          [
            `被许可人应当按照核定的范围从事活动，每年一月底前报告执行情况，并接受${we(scene)}监督检查。`,
            "The holder must keep to what was granted, report every January and let us inspect.",
          ],
        ],
      };
    },
  },
  {
    departments: ["civ"],
    levels: [3, 4],
    write(scene) {
      const roads = scene.draw.sample<Pair>(
        [
          ["听松路", "Tingsong Road"],
          ["涌泉巷", "Yongquan Lane"],
          ["采荷街", "Caihe Street"],
          ["临溪路", "Linxi Road"],
          ["知行路", "Zhixing Road"],
          ["橙香街", "Chengxiang Street"],
          ["望山桥", "Wangshan Bridge"],
        ],
        4,
      );
      return {
        title: [
          `关于命名${roads[0]?.[0] ?? ""}等4处地名的决定`,
          `${roads[0]?.[1] ?? ""} and three other new names${inPlace(scene)}`,
        ],
        documentNumber: documentNumber(scene),
        paragraphs: [
          [
            `根据地名管理规定，经公开征集、专家论证和公示，决定命名：${roads.map(([zh]) => zh).join("、")}。`,
            `After a public call for ideas, expert advice and a period for objection, these names have been chosen: ${roads.map(([, en]) => en).join(", ")}.`,
          ],
          [
            "命名后，沿线门牌由公安机关免费制作、安装，居民身份证、不动产证书上的原地址继续有效，无需专门更换。",
            "House numbers are made and put up free of charge. Addresses on identity cards and title deeds stay valid and need not be changed.",
          ],
          contact(scene),
        ],
      };
    },
  },
  {
    departments: ["edu", "hea"],
    write(scene) {
      const isSchool = scene.publisher.department === "edu";
      const [road, roadEn] = street(scene);
      const owner: Pair = isSchool
        ? [`${road}幼儿园（演示）`, `${roadEn} Kindergarten (demonstration)`]
        : [`${road}口腔门诊部（演示）`, `${roadEn} Dental Clinic (demonstration)`];
      return {
        title: [`关于同意设立${owner[0]}的批复`, `${owner[1]} may open${inPlace(scene)}`],
        documentNumber: documentNumber(scene),
        paragraphs: [
          [
            `经现场查验，${owner[0]}的场地、人员、设施和管理制度符合设置标准，同意设立。`,
            `On inspection, the premises, staff, equipment and rules of ${owner[1]} meet the standard. It may open.`,
          ],
          isSchool
            ? [
                `核定办学规模${scene.draw.pick([6, 9, 12])}个班。收费标准应当在招生前三十日向社会公布。`,
                `It may have ${scene.draw.pick([6, 9, 12])} classes, and publishes its fees 30 days before it takes children.`,
              ]
            : [
                "核准诊疗科目为口腔内科、口腔颌面外科、口腔修复。价目表应当在候诊区公示。",
                "It may offer general dentistry, oral surgery and dentures, and shows its prices in the waiting room.",
              ],
          [
            "请在六个月内完成筹备并办理登记；逾期未办理的，本批复自行失效。",
            "It must register within six months, after which this approval lapses.",
          ],
        ],
      };
    },
  },
];

type Offence = {
  departments: readonly string[];
  trade: Pair;
  act: Pair;
  fact: Pair;
  rule: Pair;
  fine: [number, number];
  also?: Pair;
};

const offences: readonly Offence[] = [
  {
    departments: ["fda"],
    trade: ["餐饮管理", "Catering"],
    act: ["使用超过保质期的食品原料", "using ingredients past their date"],
    fact: [
      "检查时在后厨冷柜中发现3种已超过保质期的调味料，当事人无法说明购进来源",
      "three sauces past their date stood in the kitchen's refrigerator, and the firm could not say where they came from",
    ],
    rule: ["《中华人民共和国食品安全法》第三十四条", "article 34 of the Food Safety Law"],
    fine: [5, 9],
    also: ["没收过期食品原料", "the goods were confiscated"],
  },
  {
    departments: ["fda"],
    trade: ["大药房", "Pharmacy"],
    act: ["未凭处方销售处方药", "selling prescription medicine without a prescription"],
    fact: [
      "在无处方的情况下销售抗菌药物12盒",
      "twelve packs of antibiotics were sold without a prescription",
    ],
    rule: ["《中华人民共和国药品管理法》", "the Drug Administration Law"],
    fine: [0.1, 0.9],
    also: ["责令限期改正", "it was ordered to mend its ways"],
  },
  {
    departments: ["aic"],
    trade: ["健康咨询", "Health Advice"],
    act: ["发布虚假保健品广告", "false advertising of a food supplement"],
    fact: [
      "在宣传册中宣称普通食品可以“根治”慢性病，没有任何依据",
      "its leaflets claimed, without any ground, that an ordinary food cures lasting illnesses",
    ],
    rule: ["《中华人民共和国广告法》第二十八条", "article 28 of the Advertising Law"],
    fine: [6, 28],
    also: ["责令停止发布并消除影响", "it had to stop and correct the claim"],
  },
  {
    departments: ["aic"],
    trade: ["商贸", "Trading"],
    act: ["销售侵犯注册商标专用权的商品", "selling goods under a false trademark"],
    fact: [
      "店内查获标有他人注册商标的运动鞋46双",
      "46 pairs of trainers with somebody else's trademark were found in its shop",
    ],
    rule: ["《中华人民共和国商标法》第五十七条", "article 57 of the Trademark Law"],
    fine: [2, 12],
    also: ["没收侵权商品", "the goods were confiscated"],
  },
  {
    departments: ["env"],
    trade: ["印染", "Dyeing"],
    act: ["超标排放水污染物", "discharging polluted water above the limit"],
    fact: [
      "总排口废水化学需氧量为限值的1.8倍",
      "the water at its outlet had 1.8 times the permitted oxygen demand",
    ],
    rule: ["《中华人民共和国水污染防治法》", "the Water Pollution Law"],
    fine: [12, 38],
    also: ["责令限制生产十五日", "it had to cut production for 15 days"],
  },
  {
    departments: ["env"],
    trade: ["家具", "Furniture"],
    act: ["喷漆车间未密闭作业", "spraying paint with the workshop open"],
    fact: ["喷漆时车间大门敞开，废气收集装置未开启", "the doors stood open and the fume collector was off"],
    rule: ["《中华人民共和国大气污染防治法》第四十五条", "article 45 of the Air Pollution Law"],
    fine: [2, 9],
  },
  {
    departments: ["hous"],
    trade: ["建筑工程", "Building"],
    act: ["未取得施工许可证擅自施工", "building without a permit"],
    fact: ["在未取得施工许可证的情况下开挖基坑", "it dug the foundations before it had a permit"],
    rule: ["《建筑工程施工许可管理办法》第十二条", "article 12 of the rules on building permits"],
    fine: [3, 15],
    also: ["责令停止施工", "work was stopped"],
  },
  {
    departments: ["hous"],
    trade: ["物业服务", "Property Management"],
    act: ["擅自利用共用部位经营", "letting out shared space without the owners' consent"],
    fact: [
      "未经业主同意出租电梯轿厢广告位，收益未入账",
      "it let advertising space in lifts without asking the owners and kept the money off the books",
    ],
    rule: ["《物业管理条例》第六十三条", "article 63 of the Property Management Regulations"],
    fine: [5, 18],
    also: ["所得收益退还全体业主", "the income went back to the owners"],
  },
  {
    departments: ["tran"],
    trade: ["物流", "Logistics"],
    act: ["货运车辆超限运输", "running overloaded lorries"],
    fact: [
      "一年内违法超限运输的货运车辆超过其车辆总数的百分之十",
      "within a year more than a tenth of its lorries had been found overloaded",
    ],
    rule: ["《公路安全保护条例》第六十六条", "article 66 of the Highway Safety Regulations"],
    fine: [1, 3],
    also: ["责令停业整顿十日", "it had to close for ten days"],
  },
  {
    departments: ["price"],
    trade: ["停车服务", "Parking"],
    act: ["不按规定明码标价", "not showing its prices"],
    fact: [
      "停车场入口未公示收费标准和免费时长",
      "the entrance did not show the charges or how long parking is free",
    ],
    rule: ["《中华人民共和国价格法》第四十二条", "article 42 of the Price Law"],
    fine: [0.1, 0.5],
    also: ["多收价款全部退还", "what it had overcharged was paid back"],
  },
  {
    departments: ["qts"],
    trade: ["电梯工程", "Lifts"],
    act: ["未按规范维护保养电梯", "not servicing lifts as prescribed"],
    fact: [
      "7台电梯连续两个月未进行维护保养，却填写了保养记录",
      "seven lifts had not been serviced for two months although the records said so",
    ],
    rule: ["《中华人民共和国特种设备安全法》第八十八条", "article 88 of the Special Equipment Safety Law"],
    fine: [1, 9],
  },
  {
    departments: ["hrs"],
    trade: ["服装", "Garments"],
    act: ["拖欠劳动者工资", "owing wages"],
    fact: [
      "拖欠32名职工两个月工资，经责令后逾期未支付",
      "it owed 32 workers two months' wages and did not pay when ordered to",
    ],
    rule: ["《劳动保障监察条例》第三十条", "article 30 of the Labour Inspection Regulations"],
    fine: [0.5, 2],
    also: ["所欠工资已全部发放", "all wages have since been paid"],
  },
  {
    departments: ["edu"],
    trade: ["教育咨询", "Tutoring"],
    act: ["未取得办学许可举办学科培训", "running a tutoring school without a licence"],
    fact: ["在居民楼内招收小学生53名开展培训", "it taught 53 primary pupils in a block of flats"],
    rule: ["《中华人民共和国民办教育促进法》第六十四条", "article 64 of the Private Education Law"],
    fine: [2, 10],
    also: ["所收费用全部退还家长", "parents got their money back"],
  },
  {
    departments: ["hea"],
    trade: ["美容", "Beauty"],
    act: ["未取得执业许可开展医疗美容", "giving cosmetic injections without a licence"],
    fact: ["非卫生技术人员为顾客注射填充剂", "staff without medical training injected fillers"],
    rule: ["《医疗机构管理条例》第四十四条", "article 44 of the Medical Institutions Regulations"],
    fine: [1, 10],
    also: ["没收药品、器械", "medicines and instruments were confiscated"],
  },
  {
    departments: ["saf"],
    trade: ["化工", "Chemicals"],
    act: ["未对从业人员进行安全生产教育培训", "not training its staff in safety"],
    fact: ["抽查的8名新进员工均未经培训上岗", "none of the eight new workers we asked had been trained"],
    rule: ["《中华人民共和国安全生产法》第九十四条", "article 94 of the Work Safety Law"],
    fine: [1, 5],
  },
];

function penaltyFor({ departments, trade, act, fact, rule, fine, also }: Offence): Template {
  return {
    departments,
    write(scene) {
      const who = firm(scene, trade);
      const amount = fine[0] < 1 ? scene.draw.int(fine[0] * 10, fine[1] * 10) / 10 : scene.draw.int(...fine);
      const [sum, sumEn] = money(amount);
      const [found, foundEn] = day(scene, -scene.draw.int(25, 60));
      const extra: Pair = also === undefined ? ["", ""] : [`，${also[0]}`, `; ${also[1]}`];
      return {
        title: [`${who[0]}${act[0]}案行政处罚信息公开`, `${who[1]} fined for ${act[1]}`],
        documentNumber: documentNumber(scene).replace("〔", "罚〔"),
        paragraphs: [
          [`当事人：${who[0]}`, `Firm: ${who[1]}`],
          [
            `主要违法事实：${found}，执法人员检查发现，${fact[0]}。`,
            `What happened: inspectors found on ${foundEn} that ${fact[1]}.`,
          ],
          [
            `处罚依据和结果：根据${rule[0]}等规定，罚款${sum}${extra[0]}。`,
            `Outcome: under ${rule[1]}, a fine of ${sumEn}${extra[1]}.`,
          ],
          scene.draw.chance(0.6)
            ? ["履行情况：当事人已在规定期限内缴纳罚款。", "The fine was paid in time."]
            : ["履行情况：当事人正在规定期限内履行。", "The time for payment is still running."],
          [
            "公开期限为一年，期满自动撤下；当事人主动纠正违法行为的，可以申请信用修复。",
            "This is public for one year. A firm that has put things right may ask for its record to be cleared.",
          ],
        ],
      };
    },
  };
}

export const penalty: readonly Template[] = offences.map(penaltyFor);
