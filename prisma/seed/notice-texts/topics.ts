// What the demonstration's agencies regulate and pay for: measures by department, told in pieces from which policy
// documents, explanations, consultations and gazettes are written. Invented; figures are not those of any real measure.
import type { Pair } from "./scene.ts";

export type Topic = {
  departments: readonly string[];
  /** The measure's name, as it stands in titles: zh without 《》, en in lower case with its article. */
  name: Pair;
  /** Why. A whole sentence. */
  aim: Pair;
  /** Whom it concerns. A noun phrase. */
  audience: Pair;
  /** What it provides. Whole sentences, each of which can stand alone. */
  measures: readonly Pair[];
};

export const topics: readonly Topic[] = [
  {
    departments: ["hrs"],
    name: ["职业技能提升补贴实施办法", "the rules on vocational training grants"],
    aim: [
      "为鼓励劳动者学习技能，帮助企业解决技工短缺问题",
      "To encourage people to learn a trade and help firms find skilled workers",
    ],
    audience: [
      "参加职业技能培训并取得证书的在职职工和失业人员",
      "employees and job seekers who train and pass the examination",
    ],
    measures: [
      [
        "取得初级、中级、高级职业资格证书的，分别给予1000元、1500元、2000元补贴，每人每年可享受一次。",
        "A grant of CNY 1,000, 1,500 or 2,000 is paid for an elementary, intermediate or advanced certificate, once a year for each person.",
      ],
      [
        "补贴由本人在网上申请，凭证书编号自动核验，不再提交纸质复印件。",
        "The learner applies online; the certificate number is checked automatically and no paper copies are needed.",
      ],
      [
        "补贴在审核通过后十个工作日内直接发放至社会保障卡。",
        "The grant reaches the social security card within ten working days of approval.",
      ],
      [
        "冒领补贴的，追回资金并取消三年内的申请资格。",
        "Money claimed falsely is recovered, and the claimant is barred for three years.",
      ],
    ],
  },
  {
    departments: ["hrs"],
    name: [
      "失业保险稳岗返还实施细则",
      "the detailed rules on unemployment insurance refunds for firms that keep their staff",
    ],
    aim: ["为减轻企业负担、稳定就业岗位", "To ease the burden on firms and keep people in work"],
    audience: [
      "足额缴纳失业保险费且不裁员或少裁员的用人单位",
      "employers who pay their contributions in full and lay off few or no staff",
    ],
    measures: [
      [
        "返还比例为上年度实际缴纳失业保险费的百分之三十至五十。",
        "Between 30 and 50 per cent of last year's contributions are refunded.",
      ],
      [
        "采取“免申即享”方式，由系统比对数据后向符合条件的单位发放，单位无需提交申请。",
        "Firms need not apply: the system compares records and pays those that qualify.",
      ],
      [
        "返还资金用于职工生活补助、社会保险费和技能培训支出。",
        "The refund is to be spent on staff welfare, social insurance and training.",
      ],
      [
        "名单在发放前公示五个工作日。",
        "The list of firms is made public for five working days before payment.",
      ],
    ],
  },
  {
    departments: ["hrs"],
    name: [
      "工程建设领域农民工工资支付监督办法",
      "the measures on supervising wage payment on building sites",
    ],
    aim: [
      "为保障农民工按时足额拿到工资",
      "To make sure that workers on building sites are paid in full and on time",
    ],
    audience: [
      "施工总承包单位、分包单位和在工地务工的人员",
      "main contractors, subcontractors and the people who work for them",
    ],
    measures: [
      [
        "总承包单位应当开设工资专用账户，按月代发分包单位农民工工资。",
        "The main contractor opens a wage account and pays its subcontractors' workers every month.",
      ],
      [
        "工地应当在醒目位置设置维权信息告示牌，公布工资标准和投诉电话。",
        "Each site shows the wage rates and the telephone number for complaints on a board that everyone can see.",
      ],
      [
        "拖欠工资的单位列入重点监管名单，一年内不得参加政府投资项目投标。",
        "Firms that owe wages are put on a watch list and may not bid for public works for a year.",
      ],
    ],
  },
  {
    departments: ["edu"],
    name: ["义务教育阶段学校招生工作意见", "the rules on admission to primary and middle schools"],
    aim: ["为保障适龄儿童少年公平入学", "To give every child a fair chance of a school place"],
    audience: ["达到入学年龄的儿童及其监护人", "children of school age and their parents or guardians"],
    measures: [
      [
        "公办学校按学区就近入学，不得以考试、面试方式选拔学生。",
        "Public schools admit by catchment area and may not select by test or interview.",
      ],
      [
        "户籍、房产信息由系统自动核验，家长一般只需在线确认，不必到校排队。",
        "Residence and property are checked by the system: most parents only confirm online and need not queue.",
      ],
      [
        "随迁子女凭居住证申请入学，由居住地教育部门统筹安排。",
        "Children of migrant families apply with a residence permit and are placed by the local education office.",
      ],
      [
        "报名人数超过招生计划的民办学校，一律实行电脑随机录取。",
        "Private schools with more applicants than places must draw lots by computer.",
      ],
    ],
  },
  {
    departments: ["edu"],
    name: ["小学生放学后校内托管服务实施意见", "the rules on after-school care in primary schools"],
    aim: [
      "为帮助解决小学生“放学早、接送难”问题",
      "To help parents who cannot collect their children in the early afternoon",
    ],
    audience: [
      "家长确有接送困难的小学生",
      "primary pupils whose parents cannot collect them when lessons end",
    ],
    measures: [
      [
        "托管时间为放学后至17:30，有条件的学校可延长至18:00。",
        "Care runs from the end of lessons to 17:30, and to 18:00 where the school can offer it.",
      ],
      [
        "学生自愿参加，学校不得借托管之名上新课或者集体补课。",
        "Taking part is voluntary, and schools may not teach new lessons during it.",
      ],
      [
        "所需经费由财政保障为主，家庭经济困难学生免费参加。",
        "It is paid for mainly from public funds, and is free for families on low incomes.",
      ],
    ],
  },
  {
    departments: ["civ"],
    name: ["居家养老服务补贴办法", "the rules on allowances for care at home"],
    aim: ["为让老年人在家门口得到照料", "To let older people be looked after where they live"],
    audience: [
      "年满六十周岁、经评估需要照护的低收入老年人，以及八十周岁以上独居老年人",
      "people over 60 on low incomes who are assessed as needing care, and people over 80 who live alone",
    ],
    measures: [
      [
        "按照失能程度给予每月125元至500元的服务补贴，用于购买助餐、助浴、助洁等服务。",
        "Depending on need, CNY 125 to 500 a month is paid for meals, bathing, cleaning and similar help.",
      ],
      [
        "补贴以电子服务券形式发放，当月未用完的可结转至下季度末。",
        "The allowance comes as electronic vouchers; what is not used can be kept until the end of the next quarter.",
      ],
      ["社区助餐点应当每日公示菜单和价格。", "Community canteens show their menu and prices every day."],
      [
        "评估由第三方机构上门进行，老年人不承担费用。",
        "An independent assessor visits the home; the older person pays nothing.",
      ],
    ],
  },
  {
    departments: ["civ"],
    name: ["最低生活保障审核确认办法", "the rules on deciding on the minimum living allowance"],
    aim: [
      "为规范低保审核，做到应保尽保",
      "To decide on the allowance in the same way everywhere and reach everyone entitled to it",
    ],
    audience: [
      "家庭人均收入低于当地低保标准的居民",
      "residents whose household income per head is below the local standard",
    ],
    measures: [
      [
        "申请由乡镇人民政府、街道办事处受理，也可在网上提交。",
        "Applications are made to the town or subdistrict office, or online.",
      ],
      [
        "家庭经济状况通过信息平台核对，申请人只需签署授权书。",
        "The household's means are checked electronically; the applicant only signs a consent form.",
      ],
      [
        "审核确认工作应当自受理之日起二十个工作日内完成。",
        "A decision is made within 20 working days of the application.",
      ],
      [
        "就业后收入超过标准的，给予六个月渐退期。",
        "People who find work keep the allowance for six more months.",
      ],
    ],
  },
  {
    departments: ["env"],
    name: ["餐饮业油烟污染防治管理办法", "the measures against kitchen fumes from restaurants"],
    aim: ["为减少餐饮油烟扰民", "To spare residents the fumes of restaurant kitchens"],
    audience: [
      "产生油烟的餐饮服务单位和所在建筑的产权人",
      "restaurants that produce fumes and the owners of the buildings they use",
    ],
    measures: [
      [
        "新开办餐饮单位应当安装油烟净化设施，并与专用烟道相连。",
        "New restaurants must fit a fume filter and connect it to a flue of its own.",
      ],
      [
        "净化设施至少每季度清洗一次，清洗记录保存一年。",
        "Filters are cleaned at least once a quarter, and the records kept for a year.",
      ],
      [
        "未配套设立专用烟道的商住综合楼，不得新建产生油烟的餐饮项目。",
        "No new kitchens that produce fumes are allowed in mixed buildings without a flue.",
      ],
    ],
  },
  {
    departments: ["env"],
    name: ["生活垃圾焚烧设施信息公开规定", "the rules on publishing data from waste incinerators"],
    aim: ["为让公众了解焚烧设施排放情况", "To let the public see what waste incinerators give off"],
    audience: ["生活垃圾焚烧发电厂及其周边居民", "waste-to-energy plants and the people who live near them"],
    measures: [
      [
        "颗粒物、二氧化硫等五项指标的小时均值在厂区门口显示屏和网上同时公布。",
        "Hourly readings of five substances, dust and sulphur dioxide among them, are shown at the gate and online.",
      ],
      [
        "每月至少开放一次，接受周边居民预约参观。",
        "The plant opens to neighbours, by appointment, at least once a month.",
      ],
      [
        "数据异常时，运营单位应当在两小时内说明原因。",
        "When a reading is abnormal, the operator explains why within two hours.",
      ],
    ],
  },
  {
    departments: ["hous"],
    name: ["既有住宅加装电梯实施意见", "the rules on adding lifts to existing apartment buildings"],
    aim: ["为方便老年人和行动不便居民出行", "To make life easier for residents who find stairs hard"],
    audience: [
      "四层以上未设电梯的住宅楼业主",
      "owners in buildings of more than three storeys without a lift",
    ],
    measures: [
      [
        "经本单元三分之二以上业主同意，即可提出申请。",
        "An entrance may apply when two thirds of its owners agree.",
      ],
      [
        "财政给予每台最高20万元补助，管线迁移费用由相关单位减半收取。",
        "Each lift receives up to CNY 200,000, and utilities charge half for moving pipes and cables.",
      ],
      [
        "审批实行联合审查，各部门在十个工作日内一次性答复。",
        "All departments review the plan together and answer once, within ten working days.",
      ],
      [
        "低层业主的意见应当听取并记录，可协商给予适当补偿。",
        "Owners on the lower floors are heard and may agree on compensation.",
      ],
    ],
  },
  {
    departments: ["hous"],
    name: ["住宅专项维修资金管理办法", "the rules on building maintenance funds"],
    aim: ["为让维修资金用得快、用得明白", "To let maintenance funds be used quickly and openly"],
    audience: [
      "商品住宅业主、业主委员会和物业服务企业",
      "owners of flats, their committees and property managers",
    ],
    measures: [
      [
        "屋顶渗漏、电梯故障等危及安全的情形，可直接申请应急使用。",
        "Leaking roofs, failed lifts and other dangers qualify for emergency use without a vote.",
      ],
      ["业主可在网上查询本户账户余额和每笔支出。", "Owners can see their balance and every expense online."],
      ["业主大会可采用电子投票方式表决。", "Owners may vote electronically."],
    ],
  },
  {
    departments: ["tran"],
    name: ["网络预约出租汽车经营服务管理实施细则", "the detailed rules on app-based taxis"],
    aim: ["为规范网约车经营，保障乘客安全", "To keep app-based taxis in order and their passengers safe"],
    audience: ["网约车平台公司、车辆所有人和驾驶员", "platforms, car owners and drivers"],
    measures: [
      [
        "驾驶员应当通过从业资格考试，三年内无重大交通责任事故。",
        "Drivers must pass an examination and have caused no serious accident in three years.",
      ],
      [
        "平台应当公示计价规则，不得在恶劣天气无上限加价。",
        "Platforms publish how fares are worked out and may not raise them without limit in bad weather.",
      ],
      ["乘客投诉应当在五个工作日内答复。", "Passengers' complaints are answered within five working days."],
    ],
  },
  {
    departments: ["tran"],
    name: ["农村客运班线公交化改造方案", "the plan for turning rural coach routes into bus routes"],
    aim: ["为方便山区群众出行", "To make it easier to get about in hill villages"],
    audience: ["乘坐农村客运班车的群众", "people who travel by rural coach"],
    measures: [
      [
        "改造后的线路执行公交票价，全程不超过5元。",
        "Converted routes charge bus fares, at most CNY 5 for the whole way.",
      ],
      [
        "早晚高峰每小时不少于一班，人口较少的村可预约用车。",
        "There is at least one bus an hour at peak times; small villages can order one.",
      ],
      ["七十周岁以上老年人免费乘车。", "People over 70 travel free."],
    ],
  },
  {
    departments: ["hea"],
    name: ["家庭医生签约服务实施办法", "the rules on signing up with a family doctor"],
    aim: [
      "为让居民小病就近看、慢病有人管",
      "To let people be treated near home and have lasting illnesses looked after",
    ],
    audience: [
      "常住居民，重点是老年人、孕产妇和慢性病患者",
      "residents, above all older people, expectant mothers and people with lasting illnesses",
    ],
    measures: [
      [
        "签约居民可优先预约上级医院专家门诊。",
        "Those who sign up have priority for specialists at larger hospitals.",
      ],
      [
        "高血压、糖尿病患者可一次开具四至八周用量的药品。",
        "People with high blood pressure or diabetes can be prescribed four to eight weeks of medicine at a time.",
      ],
      [
        "签约服务费由医保、财政和个人共同承担，个人每年支付不超过30元。",
        "The fee is shared; a person pays no more than CNY 30 a year.",
      ],
    ],
  },
  {
    departments: ["hea"],
    name: ["医疗机构检查检验结果互认规定", "the rules on accepting each other's test results in hospitals"],
    aim: ["为减少重复检查，减轻患者负担", "To save patients from paying for the same test twice"],
    audience: ["二级以上医疗机构和就诊患者", "larger hospitals and their patients"],
    measures: [
      [
        "影像检查三个月内、常规检验七日内的合格结果应当互认。",
        "Scans made within three months and routine tests within seven days are accepted by other hospitals.",
      ],
      [
        "因病情需要重新检查的，医生应当向患者说明理由。",
        "When a doctor needs a new test, the patient is told why.",
      ],
      [
        "患者可通过手机查看和授权调阅本人报告。",
        "Patients can see their reports by phone and let a doctor open them.",
      ],
    ],
  },
  {
    departments: ["aic"],
    name: ["商事登记便利化若干规定", "the rules on easier business registration"],
    aim: ["为让办企业更快、更省事", "To make starting a business quicker and simpler"],
    audience: ["申请开办企业、个体工商户的人员", "people who start a company or an individual business"],
    measures: [
      [
        "企业名称实行网上自主申报，系统即时反馈结果。",
        "Company names are chosen online, with an answer at once.",
      ],
      [
        "营业执照、公章刻制、税务登记合并办理，两个工作日内完成。",
        "Licence, company seal and tax registration are handled together within two working days.",
      ],
      [
        "同一地址可登记多家电子商务企业，符合条件的住所可由申请人承诺。",
        "Several online shops may share an address, and in many cases a declaration of address is enough.",
      ],
      ["未开业企业可通过简易程序注销。", "Firms that never traded can close by a short procedure."],
    ],
  },
  {
    departments: ["aic"],
    name: ["网络交易七日无理由退货实施指引", "the guide on returning goods bought online within seven days"],
    aim: ["为维护网络购物消费者权益", "To protect people who shop online"],
    audience: ["网络商品经营者、平台和消费者", "online sellers, platforms and buyers"],
    measures: [
      [
        "商品完好的，消费者可在签收后七日内退货，无需说明理由。",
        "Goods in good order may be sent back within seven days without giving a reason.",
      ],
      [
        "为查验商品而打开包装，不影响退货。",
        "Opening the package to inspect the goods does not take away this right.",
      ],
      [
        "经营者应当自收到退货之日起七日内退还货款。",
        "The seller refunds the price within seven days of receiving the goods.",
      ],
    ],
  },
  {
    departments: ["fda"],
    name: ["小餐饮和食品小作坊管理办法", "the rules on small restaurants and food workshops"],
    aim: ["为管住小餐桌、守住大安全", "To keep food from small kitchens safe"],
    audience: ["经营面积较小的餐饮店和食品加工作坊", "small restaurants and food workshops"],
    measures: [
      [
        "实行登记管理，材料齐全的当场发证，不收取费用。",
        "They register; complete applications are granted on the spot, free of charge.",
      ],
      [
        "后厨应当保持明亮、整洁，鼓励安装面向顾客的显示屏。",
        "Kitchens are kept bright and clean, and a screen for guests is encouraged.",
      ],
      ["进货票据保存不少于六个月。", "Purchase records are kept for at least six months."],
    ],
  },
  {
    departments: ["drc"],
    name: ["企业投资项目承诺制改革实施方案", "the plan for starting investment projects on a promise"],
    aim: [
      "为缩短企业投资项目开工前的审批时间",
      "To shorten the time from investment decision to first spade",
    ],
    audience: ["产业集聚区内的工业投资项目单位", "firms that build in industrial zones"],
    measures: [
      [
        "政府统一完成区域环评、能评等事项，企业不再逐项编制报告。",
        "The government carries out environmental and energy reviews for the whole zone, so firms need not write their own.",
      ],
      [
        "企业公开承诺达到标准后即可开工，竣工后依承诺验收。",
        "A firm that publicly promises to meet the standards may start; it is checked against the promise when done.",
      ],
      [
        "一般企业投资项目开工前审批最多一百天。",
        "For ordinary projects all approvals take at most 100 days.",
      ],
    ],
  },
  {
    departments: ["price"],
    name: ["居民生活用水阶梯价格调整方案", "the plan for adjusting household water prices"],
    aim: ["为促进节约用水、合理分担供水成本", "To save water and share its cost fairly"],
    audience: ["“一户一表”居民用户", "households with a water meter of their own"],
    measures: [
      [
        "年用水量216立方米以内执行第一级水价，保持不变。",
        "The first 216 cubic metres a year stay at the present price.",
      ],
      [
        "户籍人口超过四人的家庭，每增加一人每年增加54立方米。",
        "Households of more than four have 54 cubic metres more for each further person.",
      ],
      ["低保家庭每月免收6吨水费。", "Families on the minimum living allowance have six tonnes a month free."],
    ],
  },
  {
    departments: ["sci"],
    name: ["科技创新券管理办法", "the rules on innovation vouchers"],
    aim: [
      "为支持小微企业使用大型科研仪器和检测服务",
      "To help small firms use laboratory equipment and testing services",
    ],
    audience: ["科技型中小微企业和创客团队", "small technology firms and makers"],
    measures: [
      [
        "每家企业每年可申领最高10万元创新券，抵扣服务费用的百分之五十。",
        "A firm may draw up to CNY 100,000 a year, which pays half of the bill.",
      ],
      [
        "创新券全省通用，网上申领、网上兑付。",
        "Vouchers are valid in the whole province and handled online.",
      ],
      [
        "提供服务的机构应当公布仪器清单和收费标准。",
        "Laboratories publish a list of their equipment and prices.",
      ],
    ],
  },
  {
    departments: ["agr"],
    name: ["农作物秸秆综合利用奖补办法", "the rules on grants for making use of straw"],
    aim: ["为减少露天焚烧秸秆", "To reduce the burning of straw in the fields"],
    audience: ["种粮大户、合作社和秸秆收储企业", "large growers, cooperatives and firms that collect straw"],
    measures: [
      [
        "秸秆还田作业每亩补助25元，收储利用每吨补助50元。",
        "CNY 25 a mu is paid for working straw into the soil and CNY 50 a tonne for collecting and using it.",
      ],
      ["补助名单和金额在村务公开栏公示七天。", "Names and amounts are posted in the village for seven days."],
      ["每个乡镇至少设一处临时堆放点。", "Every town has at least one place where straw can be stored."],
    ],
  },
  {
    departments: ["land"],
    name: ["不动产登记“最多跑一次”实施意见", "the rules on registering real estate in at most one visit"],
    aim: [
      "为让群众办理不动产登记少排队、少跑腿",
      "To spare people queues and repeated visits when they register property",
    ],
    audience: [
      "办理不动产转移、抵押、变更登记的个人和企业",
      "people and firms that transfer, mortgage or change a property entry",
    ],
    measures: [
      [
        "交易、缴税、登记实行一个窗口受理，群众只交一套材料。",
        "Sale, tax and registration are handled at one counter with one set of papers.",
      ],
      [
        "一般登记五个工作日内办结，查封、注销等即时办结。",
        "Ordinary entries take at most five working days; seizures and deletions are made at once.",
      ],
      [
        "存量房转移登记后，水、电、气可同步过户。",
        "When a home changes hands, water, power and gas are transferred with it.",
      ],
    ],
  },
  {
    departments: ["jus"],
    name: ["法律援助经济困难标准规定", "the rules on who may receive legal aid"],
    aim: ["为让更多困难群众打得起官司", "To let more people of small means go to law"],
    audience: ["因经济困难无力聘请律师的公民", "people who cannot afford a lawyer"],
    measures: [
      [
        "家庭人均收入低于当地最低工资标准的，可申请法律援助。",
        "People whose household income per head is below the minimum wage may apply.",
      ],
      [
        "追讨劳动报酬、工伤赔偿的农民工免予经济状况审查。",
        "Migrant workers who claim wages or injury compensation need not prove their means.",
      ],
      [
        "法律援助中心应当自收到申请之日起三个工作日内作出决定。",
        "The legal aid centre decides within three working days.",
      ],
    ],
  },
  {
    departments: ["wat"],
    name: ["农村饮用水工程运行管理办法", "the rules on running rural waterworks"],
    aim: ["为让农村群众喝上放心水", "To give villages water they can rely on"],
    audience: ["农村供水单位和用水户", "rural waterworks and their users"],
    measures: [
      [
        "县级统一管护，每处水厂配备水质检测人员。",
        "Counties look after all waterworks, and each has someone to test the water.",
      ],
      [
        "水质每季度检测一次，结果在村务公开栏公布。",
        "Water is tested every quarter and the results are posted in the village.",
      ],
      ["计划停水应当提前二十四小时告知。", "Planned cuts are announced 24 hours ahead."],
    ],
  },
  {
    departments: ["cul"],
    name: [
      "公共图书馆免押金借阅服务规范",
      "the standard for borrowing from public libraries without a deposit",
    ],
    aim: ["为让更多居民走进图书馆", "To bring more people into the libraries"],
    audience: [
      "持有社会保障卡或信用良好的读者",
      "readers with a social security card or a good credit record",
    ],
    measures: [
      [
        "读者凭社会保障卡即可免押金借书，每次最多二十册。",
        "A social security card is enough to borrow up to 20 books without a deposit.",
      ],
      ["图书可通借通还，任意分馆均可归还。", "Books can be returned at any branch."],
      ["借期四十天，可在手机上续借一次。", "The loan lasts 40 days and can be extended once by phone."],
    ],
  },
  {
    departments: ["fin"],
    name: ["政府购买公共服务指导目录", "the list of services that government may buy"],
    aim: ["为规范政府购买服务，接受社会监督", "To buy services by clear rules and under the public's eye"],
    audience: ["各级预算单位和社会服务机构", "public bodies and providers of services"],
    measures: [
      [
        "养老、助残、社区矫正等六大类一百八十项服务列入目录。",
        "The list has 180 services in six groups, such as care for older and disabled people.",
      ],
      ["应当由政府直接履行的职责，不得转包购买。", "Duties of the government itself may not be bought in."],
      ["合同金额和绩效评价结果应当向社会公开。", "Contract prices and results are published."],
    ],
  },
  {
    departments: ["gro"],
    name: ["加快推进“最多跑一次”改革实施方案", "the plan for handling matters in at most one visit"],
    aim: [
      "为让群众和企业到政府办事最多跑一次",
      "To let people and firms settle their business with government in at most one visit",
    ],
    audience: ["各级政府部门和办事群众", "all departments and everyone who deals with them"],
    measures: [
      [
        "凡能通过数据共享获取的材料，不得要求申请人提供。",
        "Papers that departments can obtain from each other may not be asked for.",
      ],
      [
        "办事事项和指南全省统一编码、统一标准，并向社会公开。",
        "Services and their guides have one code and one standard in the whole province and are published.",
      ],
      [
        "对办不成的事设立专门窗口，由值班负责人当场协调。",
        "A special counter, with a manager on duty, takes up what could not be settled elsewhere.",
      ],
      ["办事体验由群众评价，差评必须回访。", "People rate the service, and every bad rating is followed up."],
    ],
  },
  {
    departments: ["gro"],
    name: ["政务服务“好差评”实施办法", "the rules on rating public services"],
    aim: ["为让群众评判政务服务的好坏", "To let people judge public services"],
    audience: ["政务服务机构及其工作人员", "public service offices and their staff"],
    measures: [
      [
        "评价分五级，任何人不得强迫或者干扰评价。",
        "There are five grades, and nobody may press or disturb those who rate.",
      ],
      [
        "对差评应当在一个工作日内联系核实，十五个工作日内整改。",
        "A bad rating is followed up within one working day and put right within 15.",
      ],
      ["评价结果每季度公布，并与考核挂钩。", "Results are published every quarter and count in appraisals."],
    ],
  },
  {
    departments: ["psd"],
    name: ["流动人口居住登记条例实施细则", "the detailed rules on residence registration"],
    aim: ["为方便流动人口享受公共服务", "To give people who move here easier access to public services"],
    audience: ["离开户籍地到本地居住的人员", "people who live away from their registered home"],
    measures: [
      [
        "居住登记可由本人在手机上申报，房东确认后生效。",
        "People register by phone, and the landlord confirms it.",
      ],
      [
        "居住半年以上并有稳定就业、住所或就读的，可申领居住证。",
        "Those who have lived here for half a year, and work, own or rent a home or study, can have a residence permit.",
      ],
      [
        "居住证持有人依法享受子女入学、住房保障等服务。",
        "Permit holders have access to schools, housing support and other services.",
      ],
    ],
  },
  {
    departments: ["com"],
    name: ["商业预付卡管理实施细则", "the detailed rules on prepaid cards"],
    aim: ["为防范预付卡“跑路”风险", "To protect people from shops that vanish with their prepaid money"],
    audience: [
      "发放预付卡的零售、住宿餐饮和居民服务企业",
      "shops, hotels, restaurants and service firms that sell prepaid cards",
    ],
    measures: [
      [
        "发卡企业应当备案，预收资金的百分之二十存入监管账户。",
        "Firms that sell cards register and keep 20 per cent of the money in a supervised account.",
      ],
      [
        "单张记名卡限额5000元，不记名卡限额1000元。",
        "A card in a person's name holds at most CNY 5,000, others CNY 1,000.",
      ],
      [
        "停业前应当提前三十日公告并退还余额。",
        "A firm that closes announces it 30 days ahead and pays back what is left.",
      ],
    ],
  },
  {
    departments: ["dpf"],
    name: ["残疾人辅助器具适配补贴办法", "the rules on grants for assistive devices"],
    aim: ["为帮助残疾人改善生活自理能力", "To help disabled people live more independently"],
    audience: ["持有残疾人证、有适配需求的残疾人", "holders of a disability certificate who need a device"],
    measures: [
      [
        "轮椅、助听器等基本型辅助器具按目录价格补贴百分之六十至一百。",
        "Between 60 and 100 per cent of the listed price of basic devices such as wheelchairs and hearing aids is paid.",
      ],
      ["0至6岁残疾儿童免费适配。", "Devices are free for children up to six."],
      [
        "实行网上申请、上门评估、送货到家。",
        "People apply online, are assessed at home and have the device delivered.",
      ],
    ],
  },
  {
    departments: ["hpf"],
    name: ["住房公积金租房提取管理规定", "the rules on using the housing provident fund for rent"],
    aim: ["为支持无房职工租房居住", "To help employees who do not own a home pay their rent"],
    audience: [
      "本人及配偶在工作地无自有住房的缴存职工",
      "members who, with their spouse, own no home where they work",
    ],
    measures: [
      [
        "租住商品住房的，每人每月可提取额度提高至1500元。",
        "Tenants of private flats may draw up to CNY 1,500 a month each.",
      ],
      [
        "租住公共租赁住房的，按实际租金提取。",
        "Tenants of public rental housing may draw their actual rent.",
      ],
      [
        "凭身份信息在网上办理，无需提交租房发票。",
        "It is done online with proof of identity; no rent receipts are needed.",
      ],
    ],
  },
  {
    departments: ["saf"],
    name: ["安全生产举报奖励办法", "the rules on rewards for reporting dangers at work"],
    aim: ["为鼓励社会公众举报安全生产隐患", "To encourage people to report dangers at work"],
    audience: ["举报安全生产事故隐患和违法行为的个人", "people who report dangers and breaches of the law"],
    measures: [
      [
        "经查实的重大隐患，给予1000元至10万元奖励。",
        "A serious danger that is confirmed earns CNY 1,000 to 100,000.",
      ],
      [
        "为举报人严格保密，不得泄露其姓名、住址。",
        "The name and address of whoever reports are kept secret.",
      ],
      ["企业职工举报的，奖励金额上浮百分之二十。", "Employees of the firm receive 20 per cent more."],
    ],
  },
  {
    departments: ["tour"],
    name: ["民宿管理与服务规范", "the standard for guesthouses"],
    aim: ["为促进民宿健康发展", "To help guesthouses grow in good order"],
    audience: [
      "利用自有或租用住宅经营民宿的人员",
      "people who run a guesthouse in a home of their own or a rented one",
    ],
    measures: [
      [
        "单栋客房不超过十五间，建筑面积不超过800平方米。",
        "A house has no more than 15 rooms and 800 square metres.",
      ],
      [
        "应当安装烟雾报警器，每层配备灭火器和逃生绳。",
        "Smoke alarms are required, and each floor has an extinguisher and an escape rope.",
      ],
      [
        "由乡镇统一受理，各部门联合验收。",
        "The town takes the application and all departments inspect together.",
      ],
    ],
  },
  {
    departments: ["for"],
    name: ["古树名木保护办法", "the rules on protecting old and notable trees"],
    aim: ["为保护古树名木资源", "To protect old and notable trees"],
    audience: ["古树名木所在地的单位和个人", "owners and occupiers of land with such trees"],
    measures: [
      [
        "树龄一百年以上的树木逐株建档、挂牌，确定养护责任人。",
        "Every tree over 100 years old is recorded, labelled and given a guardian.",
      ],
      ["养护责任人每年获得200元至800元补助。", "The guardian receives CNY 200 to 800 a year."],
      [
        "建设项目应当避让古树名木，确需移植的，须经批准并公示。",
        "Building projects give way to them; moving one needs approval and is made public.",
      ],
    ],
  },
];
