// The words of the demonstration's complaints: themes by department, each with subjects, facts and answers in both
// languages, and phrases any complaint may use. Read by prisma/seed/cases.ts; {street}, {when}, {n} are filled there.

/** Chinese, English. */
export type Pair = readonly [zh: string, en: string];

export type Theme = {
  /** Department of the vocabulary whose office is accountable. */
  department: string;
  /** Another department the centre may take it for at first. */
  mistakenFor: string;
  subjects: readonly Pair[];
  facts: readonly Pair[];
  /** What was done or explained. */
  solved: readonly Pair[];
  explained: readonly Pair[];
};

export const themes: readonly Theme[] = [
  {
    department: "env",
    mistakenFor: "hous",
    subjects: [
      ["{street}工地夜间施工噪音扰民", "Building site on {street} works through the night"],
      ["{street}餐饮店油烟直排", "Restaurant on {street} blows kitchen fumes into the street"],
      ["{street}附近河道水体发黑发臭", "River beside {street} is black and smells"],
    ],
    facts: [
      [
        "{when}，每晚十点以后仍有机械作业，持续到凌晨。",
        "{when} machines have been running after ten at night and on into the small hours.",
      ],
      [
        "{when}，附近住户开窗就能闻到刺鼻气味，老人和孩子咳嗽不止。",
        "{when} there has been a sharp smell whenever we open a window; old people and children cough.",
      ],
      [
        "我们用手机测过，夜间噪音超过{n}分贝。",
        "Measured with a phone, the noise at night is above {n} decibels.",
      ],
    ],
    solved: [
      [
        "经现场检查，已责令该单位限期整改，夜间作业已停止，并将连续一周夜查。",
        "After an inspection on site the operator was ordered to put things right; night work has stopped, and we will check every night for a week.",
      ],
      [
        "已查明污染来源并封堵排口，水质复测合格。",
        "The source was found and the outlet sealed; the water was tested again and meets the standard.",
      ],
    ],
    explained: [
      [
        "该项目为抢修工程，已依法办理夜间施工证明，工期至本月底。我们已要求其公示并降噪。",
        "The work is an emergency repair with a lawful night permit until the end of the month. We have asked for a public notice and for less noise.",
      ],
    ],
  },
  {
    department: "hous",
    mistakenFor: "land",
    subjects: [
      ["{street}小区电梯频繁故障", "Lift in our block on {street} keeps breaking down"],
      ["购房后开发商迟迟不交付", "Developer does not hand over the flat we bought"],
      ["{street}楼顶违法搭建", "Unlawful structure on the roof, {street}"],
      ["物业公司擅自提高停车费", "Property manager raised parking fees on its own"],
    ],
    facts: [
      [
        "{when}，同一问题已经发生{n}次，物业只说在联系厂家。",
        "{when} the same thing has happened {n} times; the manager only says the maker has been called.",
      ],
      [
        "合同约定的日期早已过去，{n}户业主都在等。",
        "The date in the contract is long past, and {n} households are waiting.",
      ],
      [
        "多次向物业反映，没有任何书面答复。",
        "We have told the property manager several times and never got a written answer.",
      ],
    ],
    solved: [
      [
        "已约谈相关企业并下达整改通知书，问题已于本周解决，回访住户确认。",
        "We summoned the company and served a notice; it was put right this week, and residents confirmed it.",
      ],
      ["已组织拆除违建，现场恢复原状。", "The structure has been taken down and the roof restored."],
    ],
    explained: [
      [
        "该收费标准经业主大会表决通过并已公示，附表决结果供查阅。",
        "The fee was voted by the owners' meeting and posted; the result of the vote can be inspected.",
      ],
    ],
  },
  {
    department: "hrs",
    mistakenFor: "aic",
    subjects: [
      ["公司拖欠{n}个月工资", "Employer owes {n} months of wages"],
      ["离职后单位不办理社保转移", "Former employer does not transfer my social insurance"],
      ["{street}餐馆不签劳动合同", "Restaurant on {street} signs no labour contracts"],
      ["加班费长期不发", "Overtime is never paid"],
    ],
    facts: [
      [
        "{when}，老板一直推说资金周转困难，工友共{n}人。",
        "{when} the owner has said that money is short; {n} of us are affected.",
      ],
      [
        "考勤记录和工资条都有留存，可以提供。",
        "I have kept attendance records and pay slips and can show them.",
      ],
      [
        "找过人事部门三次，每次都让我再等等。",
        "I went to the personnel office three times and was told to wait each time.",
      ],
    ],
    solved: [
      [
        "经劳动监察介入，用人单位已足额支付所欠工资，并补签劳动合同。",
        "After the labour inspectorate stepped in, the employer paid all wages owed and signed contracts.",
      ],
      [
        "已督促单位办结社保关系转移手续，可在线查询。",
        "The employer has completed the transfer of your social insurance; you can check it online.",
      ],
    ],
    explained: [
      [
        "您反映的情况属劳动争议，双方对事实有分歧，建议向劳动人事争议仲裁委员会申请仲裁，申请材料清单已附。",
        "The two sides disagree on the facts, so this is a labour dispute: please apply to the arbitration commission; the list of papers is attached.",
      ],
    ],
  },
  {
    department: "aic",
    mistakenFor: "fda",
    subjects: [
      ["{street}健身房关门不退费", "Gym on {street} closed and refunds nothing"],
      [
        "网购商品与宣传不符，商家拒绝退货",
        "Goods differ from the advert and the seller refuses to take them back",
      ],
      ["预付卡消费纠纷", "Dispute over a prepaid card"],
      ["营业执照变更申请迟迟没有结果", "No result on my application to change a business licence"],
    ],
    facts: [
      [
        "{when}，我办卡花了{n}00元，现在电话打不通，门店贴了停业通知。",
        "{when} I paid {n}00 yuan for a card; now nobody answers and a notice on the door says closed.",
      ],
      ["付款凭证和聊天记录我都保存着。", "I have kept the receipt and the chat records."],
      [
        "材料已按要求补交{n}天，窗口说还在等后台审核。",
        "I handed in the missing papers {n} days ago; the counter says it is still being checked.",
      ],
    ],
    solved: [
      [
        "经调解，商家已退还剩余款项，双方签署调解书。",
        "Both sides signed a settlement and the trader has paid back the balance.",
      ],
      [
        "您的申请已审核通过，执照可到窗口领取或邮寄。",
        "Your application has been approved; the licence can be collected or posted.",
      ],
    ],
    explained: [
      [
        "经核实，该商品页面已注明规格差异，不构成虚假宣传；关于退货，您仍可在七日内申请。",
        "The page did state the difference, so it was no false advertising; you can still return the goods within seven days.",
      ],
    ],
  },
  {
    department: "tran",
    mistakenFor: "traf",
    subjects: [
      ["{street}路面坑洼积水", "Potholes and standing water on {street}"],
      ["公交{n}路早高峰间隔太长", "Bus {n} comes too rarely in the morning"],
      ["出租车司机拒载", "Taxi driver refused to take us"],
    ],
    facts: [
      [
        "{when}，电动车经过很容易摔倒，我亲眼见过{n}次。",
        "{when} scooters have been falling there; I have seen it {n} times.",
      ],
      [
        "等车时间常常超过{n}分钟，上班经常迟到。",
        "The wait is often more than {n} minutes, and people are late for work.",
      ],
      ["车牌和时间我都记下了。", "I wrote down the plate and the time."],
    ],
    solved: [
      ["路面已完成修补，排水口已疏通。", "The road has been mended and the drains cleared."],
      ["已在早高峰增开班次，间隔缩短到八分钟。", "More buses now run in the morning, every eight minutes."],
    ],
    explained: [
      [
        "该路段已列入下季度大修计划，现已设置警示标志并作临时填补。",
        "The road is in next quarter's repair plan; warning signs and a temporary filling are in place.",
      ],
    ],
  },
  {
    department: "traf",
    mistakenFor: "tran",
    subjects: [
      ["{street}路口信号灯时间过短", "Lights at the {street} crossing are too short"],
      ["{street}长期违停堵塞通道", "Cars parked unlawfully block {street}"],
      ["对电子警察抓拍有异议", "I contest a fine from a traffic camera"],
    ],
    facts: [
      [
        "{when}，老人过马路走到一半就变红灯。",
        "{when} elderly people have been caught by the red light halfway across.",
      ],
      ["消防通道也被占用，万一出事后果不堪设想。", "Even the fire lane is blocked; think what could happen."],
      [
        "当天因避让救护车越线，有行车记录仪视频。",
        "I crossed the line to let an ambulance pass; my camera recorded it.",
      ],
    ],
    solved: [
      ["已调整信号配时，行人绿灯延长{n}秒。", "The signal was changed: pedestrians have {n} more seconds."],
      ["经复核，处罚记录已依法撤销。", "After review the penalty has been revoked."],
    ],
    explained: [
      [
        "经复核视频，证据清楚，处罚符合规定；如不服，可在六十日内申请行政复议。",
        "The video is clear and the fine is lawful; you may apply for administrative reconsideration within sixty days.",
      ],
    ],
  },
  {
    department: "wat",
    mistakenFor: "util",
    subjects: [
      ["村里自来水经常浑浊", "Tap water in our village is often cloudy"],
      ["{street}河堤破损", "Damaged embankment near {street}"],
    ],
    facts: [
      [
        "{when}，接出来的水发黄，放一晚上有沉淀。",
        "{when} the water has been yellow, with sediment after a night.",
      ],
      ["附近{n}户人家都有同样的问题。", "{n} households nearby have the same trouble."],
    ],
    solved: [
      [
        "已冲洗管网并更换滤料，检测合格，报告可查。",
        "The pipes were flushed and the filter replaced; the test was passed and the report can be seen.",
      ],
    ],
    explained: [
      [
        "近期原水受降雨影响，浑浊度仍在标准之内，我们将加密检测。",
        "Recent rain clouded the source; it is within the standard, and we will test more often.",
      ],
    ],
  },
  {
    department: "util",
    mistakenFor: "wat",
    subjects: [
      ["{street}频繁停电没有通知", "Power cuts on {street} without notice"],
      ["燃气报修无人上门", "Nobody came after I reported a gas fault"],
      ["水费突然增加一倍", "Water bill suddenly doubled"],
    ],
    facts: [
      [
        "{when}，已经停了{n}次，冰箱里的东西都坏了。",
        "{when} there have been {n} cuts; the food in the fridge spoiled.",
      ],
      [
        "客服每次都说已登记，没有下文。",
        "The service line says each time that it has been noted, and nothing follows.",
      ],
    ],
    solved: [
      [
        "线路已检修，并向受影响用户致歉，今后计划停电提前三天通知。",
        "The line was repaired with an apology to those affected; planned cuts will be announced three days ahead.",
      ],
    ],
    explained: [
      [
        "经核对表计，用水量增加系户内马桶漏水所致，建议及时维修。",
        "The meter is right: a leaking toilet explains the use; please have it repaired.",
      ],
    ],
  },
  {
    department: "edu",
    mistakenFor: "hrs",
    subjects: [
      ["校外培训机构停课不退学费", "Tutoring school stopped classes and keeps the fees"],
      ["{street}小学门口放学交通混乱", "Chaos outside the primary school on {street} after lessons"],
      ["小学入学报名信息有误无法修改", "Wrong data in a school enrolment cannot be corrected"],
    ],
    facts: [
      [
        "{when}，机构以老师离职为由停课，家长共{n}人。",
        "{when} there have been no lessons because teachers left; {n} families are affected.",
      ],
      [
        "打电话给学校，老师让找平台，平台又让找学校。",
        "The school sends me to the platform and the platform back to the school.",
      ],
    ],
    solved: [
      [
        "已联合相关部门督促机构退费，款项已退至原账户。",
        "With other offices we had the fees returned to the accounts they came from.",
      ],
    ],
    explained: [
      [
        "入学信息以户籍登记为准，请先到户籍窗口更正，系统次日自动更新。",
        "Enrolment follows the household register: please correct it there first; the system updates the next day.",
      ],
    ],
  },
  {
    department: "hea",
    mistakenFor: "hrs",
    subjects: [
      ["医院预约挂号系统多次扣款", "Hospital booking charged me several times"],
      ["{street}诊所涉嫌无证行医", "Clinic on {street} may have no licence"],
      ["出生医学证明补办时间太长", "Replacing a birth certificate takes too long"],
    ],
    facts: [
      [
        "{when}，同一个号扣了{n}次，退款一直没有到账。",
        "{when} I was charged {n} times for one booking and no refund has come.",
      ],
      ["窗口每次要求的材料都不一样。", "The counter asks for different papers every time."],
    ],
    solved: [["重复扣款已退回，系统缺陷已修复。", "The extra charges were paid back and the fault mended."]],
    explained: [
      [
        "补办须核对原始分娩记录，依规定需要十个工作日，您的材料已齐全。",
        "The original record must be checked, which takes ten working days by rule; your papers are complete.",
      ],
    ],
  },
  {
    department: "fda",
    mistakenFor: "aic",
    subjects: [
      ["外卖食品中吃出异物", "Foreign object in a delivered meal"],
      ["{street}超市销售过期食品", "Shop on {street} sells food past its date"],
      ["药店推销保健品夸大疗效", "Pharmacy praises supplements as a cure"],
    ],
    facts: [
      [
        "{when}购买，包装和照片都保留着。",
        "I have kept the packaging and photographs; {when} it has not been the only time.",
      ],
      ["商家只愿意赔偿餐费，不承认问题。", "The shop offers the price of the meal and admits nothing."],
    ],
    solved: [
      [
        "现场检查属实，已立案查处，商家已按规定赔偿。",
        "The inspection confirmed it; a case has been opened and the shop has paid compensation.",
      ],
    ],
    explained: [
      [
        "抽检结果合格，未发现违法行为；关于赔偿，可由消费者协会继续调解。",
        "The sample passed and no breach was found; the consumers' association can mediate compensation.",
      ],
    ],
  },
  {
    department: "price",
    mistakenFor: "aic",
    subjects: [
      ["停车场收费与公示不符", "Car park charges more than its sign says"],
      ["景区临时涨价", "Scenic area raised its prices overnight"],
    ],
    facts: [
      [
        "{when}，标牌写每小时五元，实际收了{n}元。",
        "The sign says five yuan an hour; I paid {n}. {when} it has been so.",
      ],
      ["收费员不给发票。", "The attendant gives no receipt."],
    ],
    solved: [
      ["已责令退还多收费用并更换公示牌。", "The excess was ordered to be paid back and the sign replaced."],
    ],
    explained: [
      [
        "该停车场实行市场调节价，节假日价格已在入口公示。",
        "This car park sets its own price; the holiday tariff was posted at the entrance.",
      ],
    ],
  },
  {
    department: "ltax",
    mistakenFor: "aic",
    subjects: [
      ["二手房交易税费计算有疑问", "How was the tax on my flat worked out?"],
      ["办税窗口排队时间过长", "Long queue at the tax counter"],
    ],
    facts: [
      [
        "{when}，排队{n}0分钟才轮到，材料又被退回。",
        "{when} I have queued {n}0 minutes, only to have the papers returned.",
      ],
      ["不同工作人员给出的税额不一致。", "Two officers named two different amounts."],
    ],
    solved: [
      ["已重新核定税额，多缴部分办理退库。", "The tax was assessed anew and the excess is being paid back."],
    ],
    explained: [
      [
        "税额按评估价与成交价孰高计算，计算过程已逐项列明。",
        "The tax is on the higher of valuation and price; the calculation is set out line by line.",
      ],
    ],
  },
  {
    department: "civ",
    mistakenFor: "hrs",
    subjects: [
      ["高龄补贴{n}个月没有发放", "Old-age allowance not paid for {n} months"],
      ["{street}养老院服务差", "Poor care in the home on {street}"],
    ],
    facts: [
      [
        "{when}，社区说名单已经上报，一直没有到账。",
        "{when} the community office has said the list was sent; no money has come.",
      ],
      [
        "老人行动不便，每次都要家人请假去问。",
        "My parent can hardly walk, so each time one of us takes leave to ask.",
      ],
    ],
    solved: [
      [
        "因银行卡信息有误未能发放，现已更正并补发。",
        "The bank details were wrong; they were corrected and the arrears paid.",
      ],
    ],
    explained: [
      [
        "补贴自年满八十周岁次月起发放，您家老人下月起可领取。",
        "The allowance begins in the month after the eightieth birthday, so it starts next month.",
      ],
    ],
  },
  {
    department: "land",
    mistakenFor: "hous",
    subjects: [
      ["不动产证办理超期", "Property certificate is overdue"],
      ["征地补偿款未到位", "Compensation for expropriated land not paid"],
    ],
    facts: [
      [
        "{when}，受理回执上写五个工作日，现在已经{n}天。",
        "The receipt says five working days; it is now {n}. {when} I have asked every week.",
      ],
      ["全村{n}户都在等同一个说法。", "{n} households in the village wait for the same explanation."],
    ],
    solved: [
      [
        "证书已缮制完成，可当日领取，已对超期责任人批评教育。",
        "The certificate is ready today; whoever let it lapse has been reprimanded.",
      ],
    ],
    explained: [
      [
        "因地籍图存在重叠，须先行复测，已安排测绘人员本周到场。",
        "The cadastral maps overlap and must be surveyed first; surveyors come this week.",
      ],
    ],
  },
  {
    department: "psd",
    mistakenFor: "traf",
    subjects: [
      ["居住证办理多次补材料", "Residence permit: asked for papers again and again"],
      ["{street}夜间酒吧喧哗", "Loud bars on {street} at night"],
    ],
    facts: [
      [
        "{when}，每次去都说少一样，网上指南却没有写。",
        "{when} something has been missing every time, yet the guide online does not mention it.",
      ],
      ["报警{n}次，走后照旧。", "The police came {n} times; afterwards it goes on as before."],
    ],
    solved: [
      [
        "材料已一次性告知并当场受理，证件三日内寄出。",
        "You were told everything at once and the application was taken; the permit will be posted in three days.",
      ],
    ],
    explained: [
      [
        "租赁合同须经备案方可作为居住证明，可在线办理备案，无需跑腿。",
        "A lease must be registered to count as proof of residence; that can be done online.",
      ],
    ],
  },
  {
    department: "tour",
    mistakenFor: "price",
    subjects: [
      ["旅行社临时更改行程", "Travel agency changed the trip at the last minute"],
      ["导游强迫购物", "Guide forced us to go shopping"],
    ],
    facts: [
      [
        "{when}，我们一行{n}人，合同中的两个景点没有去。",
        "We were {n} people, and two places in the contract were left out. {when} the agency has not replied.",
      ],
      ["投诉旅行社，客服让写好评再处理。", "The agency wants a good review before it does anything."],
    ],
    solved: [
      ["旅行社已退还相应费用并书面道歉。", "The agency paid back the difference and apologised in writing."],
    ],
    explained: [
      [
        "因台风封闭景区属不可抗力，旅行社已按合同提供替代行程。",
        "The place was closed by a typhoon; the agency offered another as the contract says.",
      ],
    ],
  },
  {
    department: "cul",
    mistakenFor: "edu",
    subjects: [
      ["{street}广场舞音响过大", "Music for square dancing on {street} is too loud"],
      ["图书馆借阅系统无法登录", "Cannot sign in to the library"],
    ],
    facts: [
      [
        "{when}，每天早上六点开始，孩子没法休息。",
        "{when} it has begun at six every morning, and children cannot sleep.",
      ],
      [
        "试过{n}次都提示密码错误，找回密码也收不到短信。",
        "I tried {n} times; the password is refused and no reset message comes.",
      ],
    ],
    solved: [
      [
        "已与活动负责人约定时间和音量，并设置公约牌。",
        "Hours and volume were agreed with the dancers and are posted.",
      ],
    ],
    explained: [
      [
        "系统升级期间登录暂停三天，公告已在首页发布。",
        "Sign-in was stopped for three days during an upgrade, as announced on the front page.",
      ],
    ],
  },
];

export const whens: readonly Pair[] = [
  ["最近两周", "For two weeks now"],
  ["上个月以来", "Since last month"],
  ["近一个月", "For about a month"],
  ["从国庆节后开始", "Ever since the holidays"],
  ["这几天", "These last few days"],
];

export const effects: readonly Pair[] = [
  ["已经严重影响我们一家的正常生活。", "It is making ordinary life at home very hard."],
  ["周围邻居也有同样的意见。", "The neighbours say the same."],
  ["我之前打过电话反映，没有结果。", "I called about it before, without result."],
  [
    "我理解工作人员辛苦，但希望能有明确的说法。",
    "I know the staff work hard, but I would like a clear answer.",
  ],
  ["", ""],
];

export const wishes: readonly Pair[] = [
  ["请尽快调查处理，并告知结果。", "Please look into it soon and tell me the result."],
  ["希望有关部门上门核实。", "Please send someone to see for themselves."],
  ["请说明办理依据和时限。", "Please say which rule applies and how long it takes."],
  ["请依法查处，维护我们的合法权益。", "Please act by the law and protect our rights."],
];

/** Invented street names. */
export const streets: readonly Pair[] = [
  ["青枫路", "Qingfeng Road"],
  ["白榆巷", "Baiyu Lane"],
  ["望潮街", "Wangchao Street"],
  ["采菱路", "Cailing Road"],
  ["石桥弄", "Shiqiao Alley"],
  ["云栖里", "Yunqi Lane"],
  ["稻香街", "Daoxiang Street"],
  ["听雨路", "Tingyu Road"],
  ["小满巷", "Xiaoman Lane"],
  ["双溪路", "Shuangxi Road"],
  ["木樨街", "Muxi Street"],
  ["渡口路", "Dukou Road"],
];

/** Names that show that they are examples. */
export const people: readonly Pair[] = [
  ["张示例", "Example Zhang"],
  ["李示例", "Example Li"],
  ["王示例", "Example Wang"],
  ["陈示例", "Example Chen"],
  ["刘示例", "Example Liu"],
  ["黄示例", "Example Huang"],
  ["周示例", "Example Zhou"],
  ["吴示例", "Example Wu"],
];

export const questions: readonly Pair[] = [
  [
    "请补充具体地点和发生时间，如有照片或凭证请一并说明。",
    "Please tell us the exact place and time, and describe any photographs or receipts.",
  ],
  [
    "请提供合同编号或订单号，以便核查。",
    "Please give the number of the contract or order so that we can check it.",
  ],
  [
    "请说明此前联系过哪个单位、得到怎样的答复。",
    "Please tell us which office you contacted before and what it said.",
  ],
];

export const replies: readonly Pair[] = [
  [
    "地点就在路口东侧，时间多在晚上八点以后，照片可以现场出示。",
    "It is on the east side of the crossing, mostly after eight in the evening; I can show photographs.",
  ],
  [
    "订单是上月下的，凭证我留着，可以随时出示。",
    "The order was placed last month; I have kept the receipt and can show it any time.",
  ],
  [
    "之前打过两次服务电话，都说会转告，没有收到回复。",
    "I called the service line twice; they promised to pass it on and nothing came.",
  ],
];

export const returnReasons: readonly Pair[] = [
  [
    "所反映事项不属于本单位职责，建议转交主管部门。",
    "This is not within our duties; please pass it to the office in charge.",
  ],
  [
    "涉事地点不在本辖区，建议转交属地单位办理。",
    "The place is outside our district; please pass it to the local office.",
  ],
];

export const ratingComments: readonly Pair[] = [
  ["处理很快，谢谢。", "Quick work, thank you."],
  ["答复清楚，问题解决了。", "A clear answer, and the matter is settled."],
  ["态度不错，但等的时间有点长。", "Friendly, but the wait was long."],
  ["没有真正解决，只是解释了一遍。", "Nothing was really solved; it was only explained."],
];

export const reopenReasons: readonly Pair[] = [
  ["答复说已经整改，实际情况没有变化。", "The answer says it was put right, but nothing has changed."],
  ["只解决了一半，另外反映的问题没有答复。", "Only half was dealt with; the other point got no answer."],
];

export const reviewRemarks: readonly Pair[] = [
  ["请补充法律依据和后续安排。", "Please add the legal basis and what follows."],
  ["答复过于笼统，请写明具体措施和完成时间。", "Too vague: state the measures and when they are done."],
];

export const withdrawalReasons: readonly Pair[] = [
  ["问题已自行解决。", "The matter has settled itself."],
  ["与对方协商一致，不再需要处理。", "We have come to an agreement; nothing more is needed."],
];
