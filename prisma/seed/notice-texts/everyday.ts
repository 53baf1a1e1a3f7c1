// Notices to the public and government news of the demonstration.
import {
  closing,
  contact,
  count,
  crossing,
  dateParts,
  day,
  firm,
  inPlace,
  money,
  monthEn,
  type Pair,
  saturday,
  sentence,
  street,
  type Template,
  we,
  weekday,
  year,
} from "./scene.ts";

export const notice: readonly Template[] = [
  {
    departments: ["edu", "hrs", "jus", "fin"],
    levels: [2, 3],
    write(scene) {
      const exams: Readonly<Record<string, Pair>> = {
        edu: ["中小学教师资格考试", "teaching certificate examination"],
        hrs: ["专业技术人员职称英语考试", "English test for professional titles"],
        jus: ["国家统一法律职业资格考试客观题考试", "objective part of the legal professional examination"],
        fin: ["会计专业技术资格考试", "accounting professional examination"],
      };
      const [zh, en] = exams[scene.publisher.department] ?? ["资格考试", "qualification examination"];
      const [from, fromEn] = weekday(scene, 5);
      const [to, toEn] = weekday(scene, 15);
      const [test, testEn] = day(scene, saturday(scene, 45));
      return {
        title: [
          `关于${scene.publisher.place[0]}${year(scene)}年${zh}报名的通知`,
          sentence(`${en}${inPlace(scene)}: how to register (${year(scene)})`),
        ],
        endsAfterDays: 16,
        paragraphs: [
          [
            `本次${zh}网上报名时间为${from}9:00至${to}17:00，考试时间为${test}。`,
            `Register online from 9:00 on ${fromEn} to 17:00 on ${toEn} for the ${en} on ${testEn}.`,
          ],
          [
            "学历、学籍信息由系统自动核验，核验不通过的再上传证明材料。",
            "Your degree is checked automatically; upload proof only if that fails.",
          ],
          [
            "低保家庭和残疾考生免收考务费，报名时勾选即可。",
            "Families on the minimum living allowance and disabled candidates pay no fee: just tick the box.",
          ],
          contact(scene),
          ...closing(scene, "通知"),
        ],
      };
    },
  },
  {
    departments: ["hea"],
    levels: [3, 4],
    write(scene) {
      const vaccine = scene.draw.pick<Pair>([
        ["流感疫苗", "influenza"],
        ["23价肺炎疫苗", "pneumonia"],
        ["带状疱疹疫苗", "shingles"],
      ]);
      const age = scene.draw.pick([60, 65, 70]);
      const [from, fromEn] = weekday(scene, 6);
      return {
        title: [
          `关于为${age}周岁以上老年人免费接种${vaccine[0]}的通知`,
          sentence(`free ${vaccine[1]} vaccination for people over ${age}${inPlace(scene)}`),
        ],
        paragraphs: [
          [
            `自${from}起，本地户籍或持居住证的${age}周岁以上老年人可免费接种${vaccine[0]}一剂。`,
            `From ${fromEn} everyone over ${age} who is registered or holds a residence permit here can be vaccinated against ${vaccine[1]} free of charge.`,
          ],
          [
            "携带身份证到就近社区卫生服务中心接种，上午人少，无需空腹。",
            "Bring your identity card to the nearest health centre. Mornings are quiet, and you may eat before.",
          ],
          [
            "接种后请留观三十分钟。发热或慢性病急性发作期间请暂缓接种。",
            "Stay for half an hour afterwards. Wait if you have a fever or are unwell.",
          ],
          contact(scene),
        ],
      };
    },
  },
  {
    departments: ["aic"],
    write(scene) {
      const last = year(scene, -1);
      const [to, toEn] = day(scene, scene.draw.int(20, 60));
      return {
        title: [
          `${scene.publisher.place[0]}市场主体补报${last}年度报告的提醒`,
          `Firms${inPlace(scene)} that owe an annual report for ${last}: please send it in`,
        ],
        paragraphs: [
          [
            `尚未报送${last}年度报告的企业、个体工商户和农民专业合作社，请于${to}前登录公示系统补报。`,
            `Companies, individual businesses and cooperatives that have not sent in their report for ${last} can still do so online until ${toEn}.`,
          ],
          [
            `逾期未补报的，将列入经营异常名录，影响贷款、投标和商标申请。`,
            "After that they are listed as irregular, which counts against them in loans, tenders and trademark applications.",
          ],
          [
            `报送不收取任何费用，${we(scene)}不会发短信索要银行账号和验证码，谨防诈骗。`,
            "Reporting is free. We never ask for bank details or codes by text message: such messages are fraud.",
          ],
          contact(scene),
        ],
      };
    },
  },
  {
    departments: ["cad", "quake"],
    levels: [2, 3],
    write(scene) {
      const offset = saturday(scene, 8);
      const [on, onEn] = day(scene, offset);
      return {
        title: [
          `${scene.publisher.place[0]}${on}试鸣防空警报`,
          `Sirens are tested${inPlace(scene)} on ${onEn}`,
        ],
        endsAfterDays: offset + 1,
        paragraphs: [
          [
            `${on}10:00至10:23试鸣防空警报：预先警报三分钟、空袭警报三分钟、解除警报三分钟，间隔七分钟。`,
            `On ${onEn}, from 10:00 to 10:23, three signals of three minutes each are sounded, seven minutes apart.`,
          ],
          [
            "试鸣期间生产生活照常进行，请告知家中老人和孩子，不必惊慌。",
            "Life goes on as usual. Please tell older people and children, so that nobody is frightened.",
          ],
          [
            "部分社区和学校将同步组织疏散演练。",
            "Some neighbourhoods and schools practise leaving their buildings.",
          ],
          ...closing(scene, "公告"),
        ],
      };
    },
  },
  {
    departments: ["ocean", "wat"],
    levels: [3, 4],
    write(scene) {
      const [from, fromEn] = day(scene, 10);
      const [to, toEn] = day(scene, scene.draw.int(60, 100));
      const isSea = scene.publisher.department === "ocean";
      return {
        title: isSea
          ? [
              `关于${scene.publisher.place[0]}近海禁渔管理的通告`,
              `No fishing near the coast${inPlace(scene)} from ${fromEn}`,
            ]
          : [
              `关于${scene.publisher.place[0]}饮用水源保护区禁止垂钓游泳的通告`,
              `Drinking water reservoirs${inPlace(scene)}: no fishing or swimming from ${fromEn}`,
            ],
        paragraphs: [
          [
            `自${from}12:00至${to}12:00，${isSea ? "禁止在近海使用拖网、帆张网等作业方式" : "饮用水源一级保护区内禁止垂钓、游泳、洗涤"}。`,
            isSea
              ? `From 12:00 on ${fromEn} to 12:00 on ${toEn} trawling and stow nets are forbidden near the coast.`
              : `From ${fromEn} to ${toEn} nobody may fish, swim or wash in the inner protection zones.`,
          ],
          [
            isSea ? "休闲垂钓限一人一杆一钩。" : "周边村镇已增设巡查人员和救生设备。",
            isSea
              ? "Anglers may use one rod and one hook."
              : "There are more wardens, and lifebelts, around the water.",
          ],
          [
            "违反规定的依法处罚，欢迎群众举报，经查实的给予奖励。",
            "Breaches are fined. Reports that prove true are rewarded.",
          ],
          contact(scene),
        ],
      };
    },
  },
  {
    departments: ["gro"],
    write(scene) {
      const { month } = dateParts(scene);
      const [on, onEn] = weekday(scene, scene.draw.int(4, 12));
      const topic = scene.draw.pick<Pair>([
        ["不动产登记", "property registration"],
        ["学校招生", "school admission"],
        ["老旧小区改造", "older estates"],
        ["企业开办", "starting a business"],
        ["看病就医", "seeing a doctor"],
        ["停车难", "parking"],
      ]);
      return {
        title: [
          `${scene.publisher.place[0]}${month}月“局长接听12345”安排：${topic[0]}`,
          sentence(
            `${monthEn(month)}: heads of department answer hotline 12345${inPlace(scene)} on ${topic[1]}`,
          ),
        ],
        endsAfterDays: 14,
        paragraphs: [
          [
            `${on}9:00至11:00，相关部门负责人将在12345热线接听群众来电，主题为“${topic[0]}”。`,
            `On ${onEn} from 9:00 to 11:00 the heads of the departments concerned take calls at 12345. The subject is ${topic[1]}.`,
          ],
          [
            "未能接通的来电将全部登记，两个工作日内回电；网上留言同步答复。",
            "Calls that do not get through are noted and returned within two working days; messages online are answered too.",
          ],
          [
            "上一期来电中涉及制度问题的已交由专班研究，答复情况将向社会公开。",
            "What callers raised last time about the rules themselves is with a working group, and its answers will be published.",
          ],
          contact(scene),
        ],
      };
    },
  },
  {
    departments: ["sport", "cul", "tour"],
    levels: [3, 4],
    write(scene) {
      const offset = saturday(scene, 5);
      const [on, onEn] = day(scene, offset);
      const offer: Readonly<Record<string, Pair>> = {
        sport: ["公共游泳馆和羽毛球馆免费开放", "public pools and badminton halls are free"],
        cul: ["图书馆、文化馆夜间延时开放", "libraries and culture halls stay open late"],
        tour: ["景区对本地居民半价开放", "scenic sites are half price for residents"],
      };
      const [zh, en] = offer[scene.publisher.department] ?? ["场馆免费开放", "public halls are free"];
      return {
        title: [
          `${scene.publisher.place[0]}${zh}（${on}起）`,
          sentence(`${en}${inPlace(scene)} from ${onEn}`),
        ],
        paragraphs: [
          [
            `自${on}起，每周六、周日${zh}，具体场馆和时段见附表。`,
            `From ${onEn}, on Saturdays and Sundays, ${en}. The annex lists places and times.`,
          ],
          [
            "实行网上预约，每人每天限约一场；团体请提前三天联系。",
            "Book online, one visit a person and day. Groups should call three days ahead.",
          ],
          [
            "六十周岁以上老年人和残疾人可直接入场，并可由一名陪护人员陪同。",
            "People over 60 and disabled people can just come, with a companion.",
          ],
          contact(scene),
        ],
      };
    },
  },
  {
    departments: ["hrs"],
    levels: [3, 4],
    write(scene) {
      const offset = saturday(scene, 6);
      const [on, onEn] = day(scene, offset);
      const firms = scene.draw.int(40, 160);
      const jobs = firms * scene.draw.int(12, 28);
      const [road, roadEn] = street(scene);
      return {
        title: [`${scene.publisher.place[0]}${on}举办大型招聘会`, `Job fair${inPlace(scene)} on ${onEn}`],
        endsAfterDays: offset + 1,
        paragraphs: [
          [
            `${on}9:00至14:00在${road}人力资源市场举办招聘会，${firms}家单位提供岗位${count(jobs)}个。`,
            `On ${onEn} from 9:00 to 14:00, ${firms} employers offer ${count(jobs)} jobs at the labour market in ${roadEn}.`,
          ],
          [
            "入场免费。现场设职业指导、技能培训咨询和维权服务台，并有手语翻译。",
            "Admission is free. There is advice on careers, training and rights, and a sign language interpreter.",
          ],
          [
            "岗位清单提前三天在网上公布，可先投递简历再到场面谈。",
            "The list of jobs is online three days before; you can apply first and talk there.",
          ],
          contact(scene),
        ],
      };
    },
  },
  {
    departments: ["agr"],
    levels: [3, 4],
    write(scene) {
      const { month } = dateParts(scene);
      const pest = scene.draw.pick<Pair>([
        ["柑橘黄龙病", "citrus greening"],
        ...(month >= 5 && month <= 10 ? [["草地贪夜蛾", "fall armyworm"] satisfies Pair] : []),
        ...(month >= 6 && month <= 9 ? [["稻飞虱", "rice planthoppers"] satisfies Pair] : []),
        ...(month >= 3 && month <= 5 ? [["小麦赤霉病", "wheat scab"] satisfies Pair] : []),
        ...(month >= 10 || month <= 2 ? [["油菜菌核病", "rape stem rot"] satisfies Pair] : []),
      ]);
      const towns = scene.draw.int(3, 12);
      const [to, toEn] = day(scene, scene.draw.int(7, 15));
      return {
        title: [
          `${scene.publisher.place[0]}关于做好${pest[0]}防治工作的通知`,
          sentence(`${pest[1]}${inPlace(scene)}: what growers should do now`),
        ],
        paragraphs: [
          [
            `监测发现${towns}个乡镇出现${pest[0]}，请种植户于${to}前完成首次防治。`,
            `We have found ${pest[1]} in ${towns} towns. Growers should treat for the first time by ${toEn}.`,
          ],
          [
            "选用高效低毒农药，按标签用量配制，施药后留足安全间隔期。",
            "Use mild but effective products in the dose on the label, and keep the waiting time before harvest.",
          ],
          [
            "农技人员在各乡镇设点指导，统防统治作业每亩补助15元。",
            "Advisers are in every town, and joint treatment is supported with CNY 15 a mu.",
          ],
          contact(scene),
        ],
      };
    },
  },
  {
    departments: ["traf", "psd"],
    levels: [3, 4],
    write(scene) {
      const [a, b] = crossing(scene);
      const [from, fromEn] = weekday(scene, 10);
      const measure = scene.draw.pick<Pair>([
        ["新增电子监控设备", "new cameras"],
        ["设置单行线", "a one-way street"],
        ["划定非机动车停放区", "parking bays for bicycles"],
        ["调整夜间临时停车泊位", "more parking at night"],
        ["试行行人优先过街信号", "signals that favour people on foot"],
      ]);
      return {
        title: [
          `关于${scene.publisher.place[0]}${a[0]}（${b[0]}段）${measure[0]}的通告`,
          sentence(`${measure[1]} in ${a[1]} near ${b[1]}, ${scene.publisher.place[1]}`),
        ],
        paragraphs: [
          [
            `为改善${a[0]}通行秩序，自${from}起在${b[0]}段${measure[0]}。`,
            `To make ${a[1]} safer, there will be ${measure[1]} near ${b[1]} from ${fromEn}.`,
          ],
          [
            "启用后前十五天为过渡期，对轻微违法以提醒为主，不作处罚。",
            "For the first 15 days we remind and do not fine.",
          ],
          [
            "周边居民有意见的，可在本网站留言，三个月后将评估调整。",
            "Residents can comment on this site; we look at it again after three months.",
          ],
          ...closing(scene, "公告"),
        ],
      };
    },
  },
  {
    departments: ["ltax", "stax"],
    write(scene) {
      const { month } = dateParts(scene);
      const next = (month % 12) + 1;
      const last = scene.draw.pick([15, 16, 18, 20]);
      return {
        title: [
          `${scene.publisher.place[0]}${next}月申报纳税期限提醒`,
          `Tax returns in ${monthEn(next)}${inPlace(scene)}: due on the ${last}th`,
        ],
        paragraphs: [
          [
            `${next}月申报纳税期限截至${next}月${last}日，请错峰申报，避免最后三天集中办理。`,
            `Returns for ${monthEn(next)} are due on ${last} ${monthEn(next)}. Please do not wait for the last three days.`,
          ],
          [
            "小规模纳税人季度销售额未超过起征点的，系统自动享受免税，只需确认。",
            "Small taxpayers below the threshold are exempt automatically and only confirm.",
          ],
          [
            "首次逾期申报且及时改正的，不予处罚。",
            "Nobody is fined for being late the first time, if they put it right at once.",
          ],
          contact(scene),
        ],
      };
    },
  },
  {
    departments: ["hous", "hpf"],
    levels: [3, 4],
    write(scene) {
      const homes = scene.draw.int(60, 480);
      const [road, roadEn] = street(scene);
      const offset = saturday(scene, 12);
      const [on, onEn] = day(scene, offset);
      return {
        title: [
          `${road}公共租赁住房选房安排（${scene.publisher.place[0]}${on}）`,
          `Public rental homes in ${roadEn}, ${scene.publisher.place[1]}: choosing on ${onEn}`,
        ],
        endsAfterDays: offset + 1,
        paragraphs: [
          [
            `${road}公共租赁住房项目共${homes}套房源已具备入住条件，定于${on}现场选房。`,
            `${homes} public rental homes in ${roadEn} are ready. Families choose on ${onEn}.`,
          ],
          [
            "选房顺序由公证处监督摇号产生，有老人、残疾人的家庭优先选择低楼层和带电梯的房源。",
            "The order is drawn by lot before a notary. Families with older or disabled members choose first among ground floors and flats with a lift.",
          ],
          [
            "不能到场的可书面委托亲属，也可视频连线选房；放弃一次不取消资格。",
            "If you cannot come, send a relative or choose by video. You may pass once without losing your place.",
          ],
          contact(scene),
        ],
      };
    },
  },
  {
    departments: ["env", "hea", "wat"],
    levels: [3, 4],
    write(scene) {
      const { month } = dateParts(scene);
      const before = ((month + 10) % 12) + 1;
      const good = scene.draw.int(24, 30);
      return {
        title: [
          `${scene.publisher.place[0]}${before}月饮用水水质状况公告`,
          `Drinking water${inPlace(scene)} in ${monthEn(before)}`,
        ],
        paragraphs: [
          [
            `${before}月对${good}个出厂水、管网末梢水采样点开展监测，${good - 1}个点位42项指标全部合格。`,
            `In ${monthEn(before)} we tested water at ${good} works and taps for 42 things. At ${good - 1} everything was in order.`,
          ],
          [
            "1个管网末梢点位浑浊度偏高，已冲洗管道，复测合格。",
            "At one tap the water was cloudy. The pipe was flushed and a second test was good.",
          ],
          ["各采样点数据可在附表中查询。", "The annex has the figures for every place."],
          contact(scene),
        ],
      };
    },
  },
  {
    departments: ["land", "survey", "arc", "jus"],
    levels: [2, 3],
    write(scene) {
      const offers: Readonly<Record<string, Pair>> = {
        land: ["不动产登记历史档案电子化", "old property records put online"],
        survey: ["新版公众版地图发布", "the new public map"],
        arc: ["馆藏开放档案新增目录", "more archive records open to read"],
        jus: ["公共法律服务地图上线", "a map of free legal advice"],
      };
      const [zh, en] = offers[scene.publisher.department] ?? ["公开资料更新", "public records updated"];
      const items = scene.draw.int(12, 480) * 100;
      return {
        title: [
          `关于${scene.publisher.place[0]}${zh}的公告`,
          sentence(`${en} (${scene.publisher.place[1]})`),
        ],
        paragraphs: [
          [
            `${zh}工作已经完成，本次共涉及${count(items)}条数据，即日起可在网上免费查询。`,
            `This is done: ${count(items)} entries can be searched online, free of charge, from today.`,
          ],
          [
            "查询涉及个人信息的内容须实名认证，且只能查询本人信息。",
            "Entries about people can be seen only by those people, after they sign in.",
          ],
          [
            "如发现错漏，可在页面下方点击“纠错”，五个工作日内答复。",
            "If you find a mistake, tell us at the foot of the page; you have an answer within five working days.",
          ],
          contact(scene),
        ],
      };
    },
  },
];

export const news: readonly Template[] = [
  {
    departments: ["gro"],
    write(scene) {
      const share = scene.draw.int(880, 976) / 10;
      const visits = scene.draw.int(9, 64);
      const { month } = dateParts(scene);
      const before = ((month + 10) % 12) + 1;
      return {
        title: [
          `${scene.publisher.place[0]}${before}月网上办件率达${share}%`,
          `${share} per cent of applications${inPlace(scene)} made online in ${monthEn(before)}`,
        ],
        paragraphs: [
          [
            `${before}月，${scene.publisher.place[0]}政务服务平台办件量${visits}万件，网上申请占${share}%，平均跑动次数降至0.2次。`,
            `In ${monthEn(before)} people made ${visits * 10},000 applications; ${share} per cent of them online, with 0.2 visits each on average.`,
          ],
          [
            "办件量最大的是社保查询、住房公积金提取和交通违法处理，差评主要集中在短信通知不及时。",
            "Most were about social insurance, the housing fund and traffic fines. Bad ratings were mostly for late text messages.",
          ],
          [
            "下一步将统一短信发送时限，并公开各部门回访整改情况。",
            "Next, text messages get a time limit, and what became of each bad rating is published.",
          ],
        ],
      };
    },
  },
  {
    departments: ["edu"],
    levels: [3, 4],
    write(scene) {
      const schools = scene.draw.int(4, 22);
      const places = schools * scene.draw.int(9, 16) * 45;
      const [road, roadEn] = street(scene);
      return {
        title: [
          `${scene.publisher.place[0]}新增${schools}所学校 提供学位${count(places)}个`,
          `${schools} new schools with ${count(places)} places${inPlace(scene)}`,
        ],
        paragraphs: [
          [
            `记者从${scene.publisher.name[0]}了解到，今年${scene.publisher.place[0]}新建、改扩建学校${schools}所，新增学位${count(places)}个。`,
            `This year ${schools} schools have been built or enlarged${inPlace(scene)}, with ${count(places)} more places.`,
          ],
          [
            `位于${road}的新校区实现人车分流，操场周末向周边居民开放。`,
            `The new one in ${roadEn} keeps cars and children apart and opens its sports ground to neighbours at weekends.`,
          ],
          [
            "新建校舍室内空气质量检测合格后方可启用，检测报告在校门口张贴。",
            "Buildings are used only after the air in them was tested; the report hangs at the gate.",
          ],
        ],
      };
    },
  },
  {
    departments: ["hea"],
    write(scene) {
      const clinics = scene.draw.int(18, 160);
      const minutes = scene.draw.int(12, 25);
      return {
        title: [
          `${scene.publisher.place[0]}${clinics}家基层医疗机构开通远程会诊`,
          `${clinics} clinics${inPlace(scene)} can now consult specialists by video`,
        ],
        paragraphs: [
          [
            `${scene.publisher.place[0]}${clinics}家乡镇卫生院和社区卫生服务中心接入远程会诊平台，患者在家门口就能请上级医院专家看片子。`,
            `${clinics} town clinics and health centres have joined the video service, so that patients can have specialists look at their scans close to home.`,
          ],
          [
            `平台运行以来，急诊心电图平均${minutes}分钟出具报告。`,
            `Urgent heart traces come back within ${minutes} minutes on average.`,
          ],
          [
            "远程会诊费用纳入医保，个人自付部分与普通门诊相同。",
            "It is covered by medical insurance, with the same share as an ordinary visit.",
          ],
        ],
      };
    },
  },
  {
    departments: ["env", "wat"],
    write(scene) {
      const share = scene.draw.int(87, 98);
      const rivers = scene.draw.int(16, 90);
      const { month } = dateParts(scene);
      return {
        title: [
          `${scene.publisher.place[0]}${rivers}条河道摘掉“黑臭”帽子`,
          `${rivers} streams${inPlace(scene)} are clean again`,
        ],
        paragraphs: [
          [
            `经第三方监测和周边居民评议，${scene.publisher.place[0]}又有${rivers}条河道达到治理标准，${month}月起转入长效管护。`,
            `After tests and a vote of those who live there, another ${rivers} streams meet the standard, and have had wardens since ${monthEn(month)}.`,
          ],
          [
            `居民满意率为${share}%，意见集中在个别排口雨天返黑，已列入下一批整治。`,
            `${share} per cent of residents are satisfied. The others point to outlets that run black in the rain; these come next.`,
          ],
          [
            "每条河道设有公示牌，标明河长姓名职务和监督电话，发现问题可随时拍照上传。",
            "A board at each stream says who is responsible and whom to call. Send a photograph whenever something is wrong.",
          ],
        ],
      };
    },
  },
  {
    departments: ["hous"],
    levels: [3, 4],
    write(scene) {
      const estates = scene.draw.int(6, 38);
      const homes = estates * scene.draw.int(180, 420);
      const lifts = scene.draw.int(12, 90);
      const [road, roadEn] = street(scene);
      return {
        title: [
          `${scene.publisher.place[0]}年内完成${estates}个老旧小区改造`,
          `${estates} older estates${inPlace(scene)} renewed this year`,
        ],
        paragraphs: [
          [
            `截至目前，${scene.publisher.place[0]}已完成${estates}个老旧小区改造，惠及居民${count(homes)}户，加装电梯${lifts}台。`,
            `${estates} older estates with ${count(homes)} homes have been renewed so far, and ${lifts} lifts added.`,
          ],
          [
            `${road}的改造方案经过三轮入户征求意见，把原定的花坛改成了晾衣区和充电车棚。`,
            `In ${roadEn} residents were asked three times: the planned flower beds became drying areas and charging sheds.`,
          ],
          [
            "工程质量由居民代表全程监督，保修期内的问题48小时响应。",
            "Residents watched over the work; faults within the guarantee are seen to within 48 hours.",
          ],
        ],
      };
    },
  },
  {
    departments: ["hrs"],
    write(scene) {
      const workers = scene.draw.int(120, 2400);
      const [sum, sumEn] = money(scene.draw.int(180, 4600));
      return {
        title: [
          `${scene.publisher.place[0]}帮助${count(workers)}名务工人员追回工资${sum}`,
          `${count(workers)} workers${inPlace(scene)} get ${sumEn} in wages`,
        ],
        paragraphs: [
          [
            `在专项行动中，${scene.publisher.place[0]}劳动保障监察机构检查工地和企业，为${count(workers)}名务工人员追回工资${sum}。`,
            `Inspectors visited building sites and firms and obtained ${sumEn} for ${count(workers)} workers.`,
          ],
          [
            "对恶意欠薪的企业，除行政处罚外，还将依法移送司法机关并列入失信名单。",
            "Firms that withhold wages on purpose are fined, reported to the courts and put on the list of the untrustworthy.",
          ],
          [
            "务工人员遇到欠薪，可拨打12333或在本网站投诉，无需提供书面合同也会受理。",
            "If you are not paid, call 12333 or complain on this site. You do not need a written contract.",
          ],
        ],
      };
    },
  },
  {
    departments: ["tran", "traf"],
    levels: [3, 4],
    write(scene) {
      const route = scene.draw.int(2, 188);
      const villages = scene.draw.int(3, 14);
      const [road, roadEn] = street(scene);
      return {
        title: [
          `${scene.publisher.place[0]}${route}路公交开进${villages}个村`,
          `Bus ${route}${inPlace(scene)} now serves ${villages} villages`,
        ],
        paragraphs: [
          [
            `清晨六点，${route}路首班车从${road}发车，沿线${villages}个村的村民第一次在家门口坐上了公交。`,
            `At six in the morning the first bus ${route} left ${roadEn}. For the people of ${villages} villages it was the first bus at their door.`,
          ],
          [
            "线路全程一票制2元，赶集日加密班次，车厢后部留出放菜筐的位置。",
            "The whole way costs CNY 2, there are more buses on market days, and room at the back for vegetable baskets.",
          ],
          [
            "驾驶员多为本地人，熟悉方言，可为老人代买药品。",
            "Most drivers are local, speak the dialect and will fetch medicine for older people.",
          ],
        ],
      };
    },
  },
  {
    departments: ["aic", "com", "eic"],
    write(scene) {
      const firms = scene.draw.int(12, 160) * (scene.publisher.level === 2 ? 1_500 : 100);
      const hours = scene.draw.int(4, 9);
      const example = firm(scene, ["设计", "Design"]);
      return {
        title: [
          `${scene.publisher.place[0]}企业开办平均用时缩短至${hours}小时`,
          `Starting a business${inPlace(scene)} takes ${hours} hours on average`,
        ],
        paragraphs: [
          [
            `今年以来${scene.publisher.place[0]}新设企业${count(firms)}户，从提交申请到领取执照、公章、发票平均用时${hours}小时。`,
            `${count(firms)} firms have been founded this year. Licence, seal and invoices take ${hours} hours on average.`,
          ],
          [
            `${example[0]}负责人说，上午提交、下午收到快递，中间只接了一个核对地址的电话。`,
            `The owner of ${example[1]} applied in the morning and had everything by courier in the afternoon, after one call about the address.`,
          ],
          [
            "材料不齐的情况仍占一成，主要是住所证明填写错误，系统将增加提示。",
            "One application in ten is still incomplete, mostly in the proof of address; the form will explain that better.",
          ],
        ],
      };
    },
  },
  {
    departments: ["civ", "dpf"],
    levels: [3, 4],
    write(scene) {
      const canteens = scene.draw.int(8, 64);
      const meals = scene.draw.int(9, 58) * 100;
      const [road, roadEn] = street(scene);
      return {
        title: [
          `${scene.publisher.place[0]}${canteens}家老年食堂每天供餐${count(meals)}份`,
          `${canteens} canteens${inPlace(scene)} serve ${count(meals)} meals a day to older people`,
        ],
        paragraphs: [
          [
            `中午十一点，${road}老年食堂已经排起队。目前${scene.publisher.place[0]}共有老年食堂${canteens}家，每天供餐${count(meals)}份。`,
            `At eleven there is a queue at the canteen in ${roadEn}. There are ${canteens} such canteens now, with ${count(meals)} meals a day.`,
          ],
          [
            "食堂按年龄分档优惠，八十周岁以上老人一餐只需六元，行动不便的由志愿者送餐上门。",
            "The older you are, the less you pay: over 80 a meal is CNY 6. Volunteers take it to those who cannot come.",
          ],
          [
            "针对“菜偏咸”的意见，各食堂已换用限盐勺，并每周公示菜谱。",
            "Guests found the food salty; the cooks now measure salt, and the week's menu is posted.",
          ],
        ],
      };
    },
  },
  {
    departments: ["cul", "tour", "relic"],
    levels: [2, 3],
    write(scene) {
      const visitors = scene.draw.int(12, 260);
      const show = scene.draw.pick<Pair>([
        ["江南古桥影像展", "old bridges in photographs"],
        ["非遗手艺市集", "a market of old crafts"],
        ["青瓷修复开放日", "an open day on mending celadon"],
        ["乡村戏曲巡演", "village opera on tour"],
      ]);
      return {
        title: [
          `${scene.publisher.place[0]}${show[0]}吸引观众${visitors * 100}人次`,
          sentence(`${show[1]}: ${count(visitors * 100)} visitors${inPlace(scene)}`),
        ],
        paragraphs: [
          [
            `${show[0]}日前在${scene.publisher.place[0]}举办，接待观众${visitors * 100}人次，其中四成是未成年人。`,
            `${count(visitors * 100)} people came, four in ten of them children.`,
          ],
          [
            "活动全程免费，设有触摸展品和口述影像，视障观众也能参与。",
            "It was free, with things to touch and spoken descriptions for visitors who cannot see.",
          ],
          [
            "巡展将陆续走进各县区，时间地点请关注本网站。",
            "It now travels to the districts and counties; dates are on this site.",
          ],
        ],
      };
    },
  },
  {
    departments: ["agr", "for", "coop"],
    levels: [3, 4],
    write(scene) {
      const crop = scene.draw.pick<Pair>([
        ["茶叶", "tea"],
        ["杨梅", "bayberries"],
        ["山核桃", "hickory nuts"],
        ["枇杷", "loquats"],
        ["竹笋", "bamboo shoots"],
        ["晚稻", "late rice"],
      ]);
      const towns = scene.draw.int(4, 15);
      const [sum, sumEn] = money(scene.draw.int(8, 90) * 1000);
      return {
        title: [
          `${scene.publisher.place[0]}${crop[0]}产值达${sum}`,
          `${scene.publisher.place[1]} earns ${sumEn} with ${crop[1]}`,
        ],
        paragraphs: [
          [
            `据初步统计，今年${scene.publisher.place[0]}${towns}个主产乡镇${crop[0]}产值达${sum}。`,
            `First figures for ${crop[1]} from ${towns} towns come to ${sumEn} this year.`,
          ],
          [
            "县里统一提供检测和冷链仓库，小农户也能按统一标准装箱、贴码、发货。",
            "Shared testing and cold stores let small growers pack, label and send their goods to one standard.",
          ],
          [
            "扫描包装上的二维码，可查到采摘日期和农残检测结果。",
            "The code on the box shows when it was picked and what the residue test found.",
          ],
        ],
      };
    },
  },
  {
    departments: ["saf", "psd", "quake"],
    write(scene) {
      const people = scene.draw.int(3, 42) * 100;
      const [road, roadEn] = street(scene);
      const drill = scene.draw.pick<Pair>([
        ["化工园区泄漏应急演练", "a chemical leak drill"],
        ["高层建筑消防疏散演练", "a fire drill in tower blocks"],
        ["地震避险疏散演练", "an earthquake drill"],
      ]);
      return {
        title: [
          `${scene.publisher.place[0]}举行${drill[0]} ${people}人参加`,
          sentence(`${count(people)} people take part in ${drill[1]}${inPlace(scene)}`),
        ],
        paragraphs: [
          [
            `${scene.publisher.place[0]}日前在${road}一带举行${drill[0]}，${people}名职工和居民参加。`,
            `${count(people)} workers and residents took part in ${drill[1]} around ${roadEn}.`,
          ],
          [
            "演练不预先通知具体时间，第一批队伍8分钟到达现场，比去年快3分钟。",
            "Nobody knew the hour. The first crew was there after eight minutes, three faster than last year.",
          ],
          [
            "复盘发现两处疏散通道被电动车占用，已当场清理并通报。",
            "Two escape ways were blocked by electric bicycles; they were cleared at once and the owners told.",
          ],
        ],
      };
    },
  },
];
