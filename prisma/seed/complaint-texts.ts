// The words of the demonstration's complaints: what happens and what offices answer, in both
// languages, and phrases any complaint may use. Read by prisma/seed/cases.ts; {street}, {when}, {n} are filled there.

/** Chinese, English. */
export type Pair = readonly [zh: string, en: string];

export type Theme = {
  /** Department of the vocabulary whose office is accountable. */
  department: string;
  /** Another department the centre may take it for at first. */
  mistakenFor: string;
  subject: Pair;
  /** What happened, in one or two parts. */
  facts: readonly Pair[];
  /** What the office says when it has put things right. */
  solved: Pair;
  /** What it says when there is nothing to put right. */
  explained: Pair;
};

export const themes: readonly Theme[] = [
  {
    department: "env",
    mistakenFor: "hous",
    subject: ["{street}工地夜间施工噪音扰民", "Building site on {street} works through the night"],
    facts: [
      [
        "{when}，每晚十点以后仍有机械作业，持续到凌晨。",
        "{when} machines have been running after ten at night and on into the small hours.",
      ],
      [
        "我们用手机测过，夜间噪音超过6{n}分贝。",
        "Measured with a phone, the noise at night is above 6{n} decibels.",
      ],
    ],
    solved: [
      "经现场检查，已责令施工单位停止夜间作业，并将连续一周夜查。",
      "After an inspection on site the builder was ordered to stop working at night; we will check every night for a week.",
    ],
    explained: [
      "该项目为管线抢修，已依法办理夜间施工证明，工期至本月底。我们已要求其公示并降噪。",
      "The work is an emergency repair of pipes with a lawful night permit until the end of the month. We have asked for a public notice and for less noise.",
    ],
  },
  {
    department: "env",
    mistakenFor: "fda",
    subject: ["{street}餐饮店油烟直排", "Restaurant on {street} blows kitchen fumes into the street"],
    facts: [
      [
        "{when}，店里油烟管道对着居民楼，开窗就是油烟味。",
        "{when} the kitchen's duct has been blowing straight at our block; we cannot open a window.",
      ],
      ["楼上{n}户老人和孩子咳嗽不止。", "Old people and children in {n} flats above keep coughing."],
    ],
    solved: [
      "商家已加装净化设备并改道排烟，复测达标。",
      "The owner has fitted a filter and moved the duct; a new test meets the standard.",
    ],
    explained: [
      "经检测，该店油烟排放浓度符合标准，我们已建议其增加清洗频次。",
      "The test shows that the fumes are within the standard; we have advised cleaning the duct more often.",
    ],
  },
  {
    department: "env",
    mistakenFor: "wat",
    subject: ["{street}附近河道发黑发臭", "River beside {street} is black and smells"],
    facts: [
      [
        "{when}，河水发黑，雨后更严重，岸边有{n}处暗管。",
        "{when} the water has been black, worse after rain, and there are {n} hidden pipes in the bank.",
      ],
    ],
    solved: [
      "已查明污染来源并封堵排口，水质复测合格。",
      "The source was found and the pipes sealed; the water was tested again and meets the standard.",
    ],
    explained: [
      "该河段正在清淤，翻动底泥产生异味，工程预计两周内结束。",
      "The river is being dredged, which stirs up the smell; the work should end within two weeks.",
    ],
  },
  {
    department: "hous",
    mistakenFor: "saf",
    subject: ["{street}小区电梯频繁故障", "Lift in our block on {street} keeps breaking down"],
    facts: [
      [
        "{when}，电梯已经困人{n}次，物业只说在联系厂家。",
        "{when} the lift has trapped people {n} times; the property manager only says the maker has been called.",
      ],
      ["楼里有坐轮椅的老人，根本下不了楼。", "An old neighbour in a wheelchair cannot leave the house."],
    ],
    solved: [
      "已督促物业更换控制主板并通过检验，电梯恢复运行。",
      "The manager was made to replace the control board; the lift passed its inspection and runs again.",
    ],
    explained: [
      "更换电梯需动用维修资金，业主表决正在进行，结果将在小区公示。",
      "A new lift is paid from the repair fund; the owners are voting, and the result will be posted.",
    ],
  },
  {
    department: "hous",
    mistakenFor: "land",
    subject: ["购房后开发商迟迟不交付", "Developer does not hand over the flat we bought"],
    facts: [
      [
        "合同约定的日期早已过去，{n}0户业主都在等。",
        "The date in the contract is long past, and {n}0 households are waiting.",
      ],
      ["{when}，售楼处一直无人答复。", "{when} nobody at the sales office has given an answer."],
    ],
    solved: [
      "已约谈开发企业，资金监管账户拨付后工程已复工，月底前分批交付。",
      "We summoned the developer; money was released from the supervised account, work goes on, and flats are handed over in turns until the end of the month.",
    ],
    explained: [
      "该楼盘因配套管网未验收暂缓交付，违约金请按合同约定主张。",
      "Handover waits for the inspection of the pipes; for the delay you can claim the penalty in your contract.",
    ],
  },
  {
    department: "hous",
    mistakenFor: "land",
    subject: ["{street}楼顶违法搭建", "Unlawful structure on a roof, {street}"],
    facts: [
      [
        "{when}，顶楼住户在公共屋面搭了一间房，已经施工{n}天。",
        "{when} the people on the top floor have been building a room on the shared roof; this is day {n}.",
      ],
      ["雨水往下漏，邻居劝阻无效。", "Rain leaks into the flats below, and they do not listen."],
    ],
    solved: [
      "已依法拆除违建，屋面防水恢复。",
      "The structure was taken down by law and the roof made tight again.",
    ],
    explained: [
      "经核对图纸，该构筑物为原设计的机房，不属违建。",
      "According to the plans it is a machine room of the original design, and lawful.",
    ],
  },
  {
    department: "hous",
    mistakenFor: "price",
    subject: ["物业公司擅自提高停车费", "Property manager raised parking fees on its own"],
    facts: [
      [
        "{when}，停车费从每月{n}0元涨到1{n}0元，没有开业主大会。",
        "{when} the fee has gone from {n}0 to 1{n}0 yuan a month without an owners' meeting.",
      ],
    ],
    solved: [
      "已责令物业恢复原收费标准并退还多收费用。",
      "The manager was ordered to go back to the old fee and to repay the difference.",
    ],
    explained: [
      "该标准经业主大会表决通过并已公示，表决票可向业委会查阅。",
      "The fee was voted by the owners' meeting and posted; the votes can be inspected at the owners' committee.",
    ],
  },
  {
    department: "hrs",
    mistakenFor: "aic",
    subject: ["公司拖欠{n}个月工资", "Employer owes {n} months of wages"],
    facts: [
      [
        "{when}，老板一直推说资金周转困难，工友共1{n}人。",
        "{when} the owner has said that money is short; 1{n} of us are affected.",
      ],
      [
        "考勤记录和工资条都有留存，可以提供。",
        "I have kept attendance records and pay slips and can show them.",
      ],
    ],
    solved: [
      "经劳动监察介入，用人单位已足额支付所欠工资，请查收。",
      "After the labour inspectorate stepped in, the employer has paid all wages owed; please check your account.",
    ],
    explained: [
      "双方对工资数额有分歧，属劳动争议，请向劳动人事争议仲裁委员会申请仲裁，材料清单已附。",
      "The two sides disagree on the amount, so this is a labour dispute: please apply to the arbitration commission; the list of papers is attached.",
    ],
  },
  {
    department: "hrs",
    mistakenFor: "ltax",
    subject: ["离职后单位不办理社保转移", "Former employer does not transfer my social insurance"],
    facts: [
      [
        "离职已经{n}个月，单位不办减员，新公司没法参保。",
        "I left {n} months ago, but I am still on their books, so my new employer cannot insure me.",
      ],
      [
        "找过人事部门三次，每次都让我再等等。",
        "I went to the personnel office three times and was told to wait each time.",
      ],
    ],
    solved: [
      "已督促单位办结减员手续，社保关系可在线查询。",
      "The employer has signed you off; you can check your insurance online.",
    ],
    explained: [
      "单位已于上周办理减员，因系统结算须至次月生效，不影响连续参保。",
      "The employer signed you off last week; it takes effect next month and leaves no gap in your insurance.",
    ],
  },
  {
    department: "hrs",
    mistakenFor: "aic",
    subject: ["{street}餐馆不签劳动合同", "Restaurant on {street} signs no labour contracts"],
    facts: [
      [
        "入职{n}个月，一直没有签合同，也没有交社保。",
        "I have worked there for {n} months without a contract or insurance.",
      ],
      ["同事提出来就被辞退。", "A colleague who asked was dismissed."],
    ],
    solved: [
      "已责令用人单位与全部员工补签合同并补缴社保。",
      "The employer was ordered to sign contracts with all staff and to pay the insurance owed.",
    ],
    explained: [
      "经查，您与该店签有非全日制用工协议，依法可不缴纳养老保险，但应缴工伤保险，现已补缴。",
      "You signed a part-time agreement, which by law needs no pension insurance; the accident insurance that was missing has been paid.",
    ],
  },
  {
    department: "hrs",
    mistakenFor: "gro",
    subject: ["加班费长期不发", "Overtime is never paid"],
    facts: [
      [
        "{when}，每周加班超过1{n}小时，只给调休不给钱，调休也批不下来。",
        "{when} we have worked more than 1{n} extra hours a week; instead of pay we are promised leave that is never granted.",
      ],
    ],
    solved: [
      "单位已按考勤补发加班费，并制定加班审批制度。",
      "The employer has paid the overtime according to the time sheets and set up a rule for approving it.",
    ],
    explained: [
      "贵司经批准实行综合工时制，您的工时未超过周期总量。批准文件可到我局查阅。",
      "Your employer has a permit for averaged hours, and yours are within the total; the permit can be seen at our office.",
    ],
  },
  {
    department: "aic",
    mistakenFor: "sport",
    subject: ["{street}健身房关门不退费", "Gym on {street} closed and refunds nothing"],
    facts: [
      [
        "{when}，我办卡花了{n}000元，现在电话打不通，门店贴了停业通知。",
        "{when} nobody has answered the phone; I paid {n}000 yuan for a card, and a notice on the door says closed.",
      ],
      ["付款凭证和聊天记录我都保存着。", "I have kept the receipt and the chat records."],
    ],
    solved: [
      "经调解，商家已退还剩余款项，双方签署调解书。",
      "Both sides signed a settlement and the owner has paid back the balance.",
    ],
    explained: [
      "该企业已失联并列入经营异常名录，您可凭凭证提起诉讼，我们已将线索移送公安机关。",
      "The firm cannot be reached and is on the list of irregular firms; you can sue with your receipt, and we have passed the matter to the police.",
    ],
  },
  {
    department: "aic",
    mistakenFor: "com",
    subject: ["网购商品与宣传不符", "Goods from an online shop differ from the advert"],
    facts: [
      [
        "宣传写的是实木，收到的是贴皮板材，花了{n}99元。",
        "The advert says solid wood; what came is veneer, for {n}99 yuan.",
      ],
      ["商家拒绝退货，还拉黑了我。", "The seller refuses to take it back and has blocked me."],
    ],
    solved: [
      "商家已退款并承担运费，虚假宣传已立案查处。",
      "The seller has paid the money back, postage included; a case of false advertising has been opened.",
    ],
    explained: [
      "经核实，商品页面已注明材质，不构成虚假宣传；您仍可在七日内无理由退货。",
      "The page did state the material, so it was no false advertising; you can still return it within seven days without giving a reason.",
    ],
  },
  {
    department: "aic",
    mistakenFor: "fin",
    subject: ["美容院预付卡消费纠纷", "Beauty salon will not pay back a prepaid card"],
    facts: [
      [
        "{when}，换了老板，新店不认原来的会员卡，余额还有{n}600元。",
        "{when} the salon has had a new owner who does not honour the old card; {n},600 yuan are left on it.",
      ],
    ],
    solved: [
      "经调解，新经营者同意继续履行原卡服务。",
      "In mediation the new owner agreed to honour the card.",
    ],
    explained: [
      "转让协议约定债务由原经营者承担，其联系方式已依法告知，您可向其主张。",
      "By the contract of sale the debts stayed with the former owner, from whom you can claim; we have told you how to reach them.",
    ],
  },
  {
    department: "aic",
    mistakenFor: "gro",
    subject: ["营业执照变更申请迟迟没有结果", "No result on my application to change a business licence"],
    facts: [
      [
        "材料已按要求补交{n}天，窗口说还在等后台审核。",
        "I handed in the missing papers {n} days ago; the counter says it is still being checked.",
      ],
      ["承诺时限早已过了。", "The promised time is long over."],
    ],
    solved: [
      "您的申请已审核通过，执照可到窗口领取或邮寄，对超期致歉。",
      "Your application has been approved, with our apologies for the delay; the licence can be collected or posted.",
    ],
    explained: [
      "住所证明与登记系统地址不一致，已一次性告知更正方式，更正后当日办结。",
      "The proof of address does not match the register; you have been told how to correct it, and it will then be done on the same day.",
    ],
  },
  {
    department: "tran",
    mistakenFor: "hous",
    subject: ["{street}路面坑洼积水", "Potholes and standing water on {street}"],
    facts: [
      [
        "{when}，电动车经过很容易摔倒，我亲眼见过{n}次。",
        "{when} scooters have been falling there; I have seen it {n} times.",
      ],
    ],
    solved: ["路面已完成修补，排水口已疏通。", "The road has been mended and the drains cleared."],
    explained: [
      "该路段已列入下季度大修计划，现已设置警示标志并作临时填补。",
      "The road is in next quarter's repair plan; warning signs and a temporary filling are in place.",
    ],
  },
  {
    department: "tran",
    mistakenFor: "traf",
    subject: ["公交{n}路早高峰间隔太长", "Bus {n} comes too rarely in the morning"],
    facts: [
      [
        "{when}，等车时间常常超过2{n}分钟，上班经常迟到。",
        "{when} the wait has often been more than 2{n} minutes, and people are late for work.",
      ],
    ],
    solved: [
      "已在早高峰增开班次，间隔缩短到八分钟。",
      "More buses now run in the morning, every eight minutes.",
    ],
    explained: [
      "因地铁施工绕行，班次延误至下月底，已在站牌公示。",
      "The bus makes a detour around the metro works until the end of next month, as the stops announce.",
    ],
  },
  {
    department: "tran",
    mistakenFor: "traf",
    subject: ["出租车司机拒载", "Taxi driver refused to take us"],
    facts: [
      [
        "带着老人和行李，司机听说路程近就开走了。",
        "I was with an elderly parent and luggage; when he heard how short the way was, he drove off.",
      ],
      ["车牌和时间我都记下了。", "I wrote down the plate and the time."],
    ],
    solved: [
      "经查属实，已对驾驶员处以罚款并停岗学习三天。",
      "It is true; the driver was fined and taken off the road for three days of training.",
    ],
    explained: [
      "调取录像显示该车为电话预约车辆，不属拒载，已要求其显示“暂停”标志。",
      "The recording shows that the car was booked by phone, so it was no refusal; the driver was told to show that it is taken.",
    ],
  },
  {
    department: "traf",
    mistakenFor: "tran",
    subject: ["{street}路口信号灯时间过短", "Lights at the {street} crossing are too short"],
    facts: [
      [
        "{when}，老人过马路走到一半就变红灯。",
        "{when} elderly people have been caught by the red light halfway across.",
      ],
    ],
    solved: [
      "已调整信号配时，行人绿灯延长1{n}秒。",
      "The signal was changed: pedestrians have 1{n} more seconds.",
    ],
    explained: [
      "经现场测算，绿灯时长满足规范要求，已在路中增设安全岛。",
      "The green time meets the standard; an island has been built in the middle of the road.",
    ],
  },
  {
    department: "traf",
    mistakenFor: "hous",
    subject: ["{street}长期违停堵塞通道", "Cars parked unlawfully block {street}"],
    facts: [
      [
        "{when}，消防通道也被占用，昨天救护车进不来。",
        "{when} even the fire lane has been blocked; yesterday an ambulance could not get in.",
      ],
    ],
    solved: ["已清理违停车辆{n}辆并增设抓拍设备。", "{n} cars were removed and a camera was put up."],
    explained: [
      "该路段为经批准的夜间临时停车位，早七点后仍停放的可随时举报。",
      "Parking is allowed there at night by permit; please report cars that stay after seven in the morning.",
    ],
  },
  {
    department: "traf",
    mistakenFor: "psd",
    subject: ["对电子警察抓拍有异议", "I contest a fine from a traffic camera"],
    facts: [
      [
        "当天因避让救护车越线，有行车记录仪视频。",
        "I crossed the line to let an ambulance pass; my camera recorded it.",
      ],
      [
        "{when}，申诉页面一直显示处理中。",
        "{when} the page for objections has said that it is being processed.",
      ],
    ],
    solved: ["经复核，处罚记录已依法撤销。", "After review the penalty has been revoked."],
    explained: [
      "经复核视频，现场没有需要避让的车辆，处罚符合规定；如不服，可在六十日内申请行政复议。",
      "The video shows no vehicle that had to be let through, so the fine is lawful; you may apply for administrative reconsideration within sixty days.",
    ],
  },
  {
    department: "wat",
    mistakenFor: "util",
    subject: ["村里自来水经常浑浊", "Tap water in our village is often cloudy"],
    facts: [
      [
        "{when}，接出来的水发黄，放一晚上有沉淀。",
        "{when} the water has been yellow, with sediment after a night.",
      ],
      ["附近{n}0户人家都有同样的问题。", "{n}0 households nearby have the same trouble."],
    ],
    solved: [
      "已冲洗管网并更换滤料，检测合格，报告可查。",
      "The pipes were flushed and the filter replaced; the test was passed and the report can be seen.",
    ],
    explained: [
      "近期原水受降雨影响，浑浊度仍在标准之内，我们将加密检测。",
      "Recent rain clouded the source; it is within the standard, and we will test more often.",
    ],
  },
  {
    department: "util",
    mistakenFor: "wat",
    subject: ["{street}频繁停电没有通知", "Power cuts on {street} without notice"],
    facts: [
      [
        "{when}，已经停了{n}次，冰箱里的东西都坏了。",
        "{when} there have been {n} cuts; the food in the fridge spoiled.",
      ],
    ],
    solved: [
      "线路已检修，并向受影响用户致歉，今后计划停电提前三天通知。",
      "The line was repaired with an apology to those affected; planned cuts will be announced three days ahead.",
    ],
    explained: [
      "停电系附近施工挖断电缆所致，已抢修恢复，您可向施工方主张损失。",
      "A builder cut the cable; it has been repaired, and you can claim your loss from the builder.",
    ],
  },
  {
    department: "util",
    mistakenFor: "price",
    subject: ["水费突然增加一倍", "Water bill suddenly doubled"],
    facts: [
      [
        "家里只有两个人，平时每月{n}吨，这次算了1{n}吨。",
        "There are two of us; we use {n} tonnes a month, and this time the bill says 1{n}.",
      ],
    ],
    solved: [
      "经核查为抄表错误，已更正账单，多缴部分转入下期。",
      "The meter was misread; the bill has been corrected and the excess goes to the next one.",
    ],
    explained: [
      "水表检定合格，用水量增加系户内马桶漏水所致，建议及时维修。",
      "The meter is right: a leaking toilet explains the use; please have it repaired.",
    ],
  },
  {
    department: "edu",
    mistakenFor: "aic",
    subject: ["校外培训机构停课不退学费", "Tutoring school stopped classes and keeps the fees"],
    facts: [
      [
        "{when}，机构以老师离职为由停课，家长共{n}0人。",
        "{when} there have been no lessons because teachers left; {n}0 families are affected.",
      ],
      ["合同里写明未上课时可以退费。", "The contract says that lessons not given are paid back."],
    ],
    solved: [
      "已联合相关部门督促机构退费，款项已退至原账户。",
      "With other offices we had the fees returned to the accounts they came from.",
    ],
    explained: [
      "机构预收资金在监管账户内，退费须按课时核算，名单已登记，预计本月完成。",
      "The fees lie in a supervised account and are paid back by lessons; the list is made and should be done this month.",
    ],
  },
  {
    department: "edu",
    mistakenFor: "psd",
    subject: ["小学入学报名信息有误无法修改", "Wrong data in a school enrolment cannot be corrected"],
    facts: [
      [
        "打电话给学校，老师让找平台，平台又让找学校。",
        "The school sends me to the platform and the platform back to the school.",
      ],
    ],
    solved: ["信息已更正，录取不受影响。", "The data have been corrected; the place is safe."],
    explained: [
      "入学信息以户籍登记为准，请先到户籍窗口更正，系统次日自动更新。",
      "Enrolment follows the household register: please correct it there first; the system updates the next day.",
    ],
  },
  {
    department: "hea",
    mistakenFor: "hosp",
    subject: ["医院预约挂号系统多次扣款", "Hospital booking charged me several times"],
    facts: [
      [
        "{when}，同一个号扣了{n}次，退款一直没有到账。",
        "{when} I have waited for a refund: I was charged {n} times for one booking.",
      ],
    ],
    solved: ["重复扣款已退回，系统缺陷已修复。", "The extra charges were paid back and the fault mended."],
    explained: [
      "多扣款项为银行预授权，未实际支付，三个工作日内自动释放。",
      "The extra amounts were only reserved by the bank and are released within three working days.",
    ],
  },
  {
    department: "hea",
    mistakenFor: "fda",
    subject: ["{street}诊所涉嫌无证行医", "Clinic on {street} may have no licence"],
    facts: [
      [
        "墙上没有执业许可证，打针的人也不出示证件。",
        "There is no licence on the wall, and the person who gives injections shows no papers.",
      ],
    ],
    solved: [
      "该诊所未取得许可，已依法取缔并立案。",
      "The clinic had no licence; it has been closed and a case opened.",
    ],
    explained: [
      "该诊所证照齐全，已要求其悬挂于醒目位置。",
      "The clinic's papers are in order; it was told to hang them where people see them.",
    ],
  },
  {
    department: "fda",
    mistakenFor: "com",
    subject: ["外卖食品中吃出异物", "Foreign object in a delivered meal"],
    facts: [
      [
        "外卖里吃出一段铁丝，包装和照片都保留着。",
        "There was a piece of wire in it; I have kept the packaging and photographs.",
      ],
      ["商家只愿意赔偿餐费，不承认问题。", "The shop offers the price of the meal and admits nothing."],
    ],
    solved: [
      "现场检查发现后厨管理问题，已责令整改并处罚，商家已按规定赔偿。",
      "The inspection found faults in the kitchen; a penalty was imposed and the shop has paid compensation.",
    ],
    explained: [
      "现场检查未发现同类隐患，异物来源无法认定；关于赔偿，可由消费者协会继续调解。",
      "The inspection found nothing of the kind and the source cannot be proved; the consumers' association can mediate compensation.",
    ],
  },
  {
    department: "fda",
    mistakenFor: "aic",
    subject: ["药店推销保健品夸大疗效", "Pharmacy praises supplements as a cure"],
    facts: [
      [
        "{when}，店员天天给老人打电话，说吃了可以停药，老人已经买了{n}000元。",
        "{when} the shop has been ringing my parents every day, saying they can stop their medicine; they have spent {n},000 yuan.",
      ],
    ],
    solved: ["已立案查处，商家已全额退款。", "A case has been opened and the shop has paid everything back."],
    explained: [
      "现有证据尚不足以认定虚假宣传，请提供通话录音或宣传材料，我们将继续核查。",
      "What we have does not yet prove false advertising; please send recordings or leaflets and we will go on.",
    ],
  },
  {
    department: "price",
    mistakenFor: "aic",
    subject: ["停车场收费与公示不符", "Car park charges more than its sign says"],
    facts: [
      [
        "标牌写每小时{n}元，实际收了双倍，收费员不给发票。",
        "The sign says {n} yuan an hour; I paid double, and the attendant gives no receipt.",
      ],
    ],
    solved: [
      "已责令退还多收费用并更换公示牌。",
      "The excess was ordered to be paid back and the sign replaced.",
    ],
    explained: [
      "该停车场实行市场调节价，节假日价格已在入口公示。",
      "This car park sets its own price; the holiday tariff was posted at the entrance.",
    ],
  },
  {
    department: "ltax",
    mistakenFor: "land",
    subject: ["二手房交易税费计算有疑问", "How was the tax on my flat worked out?"],
    facts: [["前后两位工作人员给出的税额相差{n}000元。", "Two officers named amounts {n},000 yuan apart."]],
    solved: [
      "已重新核定税额，多缴部分办理退库。",
      "The tax was assessed anew and the excess is being paid back.",
    ],
    explained: [
      "税额按评估价与成交价孰高计算，计算过程已逐项列明。",
      "The tax is on the higher of valuation and price; the calculation is set out line by line.",
    ],
  },
  {
    department: "civ",
    mistakenFor: "hrs",
    subject: ["高龄补贴{n}个月没有发放", "Old-age allowance not paid for {n} months"],
    facts: [
      [
        "社区说名单已经上报，一直没有到账。",
        "The community office says the list was sent; no money has come.",
      ],
      [
        "老人行动不便，每次都要家人请假去问。",
        "My mother can hardly walk, so each time one of us takes leave to ask.",
      ],
    ],
    solved: [
      "因银行卡信息有误未能发放，现已更正并补发。",
      "The bank details were wrong; they were corrected and the arrears paid.",
    ],
    explained: [
      "补贴自年满八十周岁次月起发放，您家老人下月起可领取。",
      "The allowance begins in the month after the eightieth birthday, so it starts next month.",
    ],
  },
  {
    department: "civ",
    mistakenFor: "hea",
    subject: ["{street}养老院服务差", "Poor care in the home on {street}"],
    facts: [
      [
        "{when}，饭菜是凉的，按铃半小时没人来。",
        "{when} the food has been cold, and nobody comes for half an hour when one rings.",
      ],
    ],
    solved: [
      "已约谈养老院，增配夜间护理员{n}名，并每周抽查。",
      "We summoned the home: it has {n} more carers at night, and we check every week.",
    ],
    explained: [
      "经暗访未发现所述情况，已要求其公开每日菜单和值班表，您可随时联系监督员。",
      "An unannounced visit found nothing of the kind; menus and rosters are now posted, and you can call the inspector at any time.",
    ],
  },
  {
    department: "land",
    mistakenFor: "hous",
    subject: ["不动产证办理超期", "Property certificate is overdue"],
    facts: [
      ["受理回执上写五个工作日，现在已经1{n}天。", "The receipt says five working days; it is now day 1{n}."],
    ],
    solved: [
      "证书已缮制完成，可当日领取，已对超期责任人批评教育。",
      "The certificate is ready today; whoever let it lapse has been reprimanded.",
    ],
    explained: [
      "因地籍图存在重叠，须先行复测，已安排测绘人员本周到场。",
      "The cadastral maps overlap and must be surveyed first; surveyors come this week.",
    ],
  },
  {
    department: "land",
    mistakenFor: "agr",
    subject: ["征地补偿款未到位", "Compensation for expropriated land not paid"],
    facts: [
      [
        "{when}，土地已经动工，全村{n}0户都没有拿到补偿。",
        "{when} builders have been on the land, and none of {n}0 households has been paid.",
      ],
    ],
    solved: [
      "补偿款已拨付至村集体账户，本周内发放到户。",
      "The money has been paid to the village's account and goes to the households this week.",
    ],
    explained: [
      "您户对面积的异议正在复核，其余款项已先行发放。",
      "Your objection to the area is being reviewed; the rest has been paid in advance.",
    ],
  },
  {
    department: "psd",
    mistakenFor: "hous",
    subject: ["居住证办理多次补材料", "Residence permit: asked for papers again and again"],
    facts: [
      [
        "每次去都说少一样，网上指南却没有写，已经跑了{n}趟。",
        "Something is missing every time, yet the guide online does not mention it; I have been there {n} times.",
      ],
    ],
    solved: [
      "材料已一次性告知并当场受理，证件三日内寄出，网上指南已更正。",
      "You were told everything at once and the application was taken; the permit will be posted in three days, and the guide has been corrected.",
    ],
    explained: [
      "租赁合同须经备案方可作为居住证明，可在线办理备案，无需跑腿。",
      "A lease must be registered to count as proof of residence; that can be done online.",
    ],
  },
  {
    department: "psd",
    mistakenFor: "env",
    subject: ["{street}夜间酒吧喧哗", "Loud bars on {street} at night"],
    facts: [
      [
        "{when}，凌晨两点还在门口唱歌，报警{n}次，走后照旧。",
        "{when} people have been singing in the street at two in the morning; the police came {n} times, and afterwards it goes on as before.",
      ],
    ],
    solved: [
      "已对经营者警告并处罚，零点后停止室外经营。",
      "The owners were warned and fined; nothing is served outside after midnight.",
    ],
    explained: [
      "该处为批准的夜间经济街区，营业至凌晨一点；超时喧哗可随时报警，现场处置。",
      "It is a licensed night-life street, open until one; please call the police when it is loud after that.",
    ],
  },
  {
    department: "tour",
    mistakenFor: "aic",
    subject: ["旅行社临时更改行程", "Travel agency changed the trip at the last minute"],
    facts: [
      [
        "我们一行{n}人，合同中的两个景点没有去。",
        "We were {n} people, and two places in the contract were left out.",
      ],
      ["客服让写好评再处理。", "The agency wants a good review before it does anything."],
    ],
    solved: [
      "旅行社已退还相应费用并书面道歉。",
      "The agency paid back the difference and apologised in writing.",
    ],
    explained: [
      "因台风封闭景区属不可抗力，旅行社已按合同提供替代行程。",
      "The place was closed by a typhoon; the agency offered another as the contract says.",
    ],
  },
  {
    department: "cul",
    mistakenFor: "env",
    subject: ["{street}广场舞音响过大", "Music for square dancing on {street} is too loud"],
    facts: [
      [
        "{when}，每天早上六点开始，孩子没法休息。",
        "{when} it has begun at six every morning, and children cannot sleep.",
      ],
    ],
    solved: [
      "已与活动负责人约定时间和音量，并设置公约牌。",
      "Hours and volume were agreed with the dancers and are posted.",
    ],
    explained: [
      "该场地为规划的文化广场，活动时间为七点至二十一点；更早的活动已劝止。",
      "It is a square made for this, open from seven to nine in the evening; dancing before seven has been stopped.",
    ],
  },
  {
    department: "cul",
    mistakenFor: "eic",
    subject: ["图书馆借阅系统无法登录", "Cannot sign in to the library"],
    facts: [
      [
        "试过{n}次都提示密码错误，找回密码也收不到短信。",
        "I tried {n} times; the password is refused and no reset message comes.",
      ],
    ],
    solved: [
      "短信通道故障已修复，您的账户可以正常登录。",
      "The fault in the messages was mended; your account works again.",
    ],
    explained: [
      "系统升级期间登录暂停三天，公告已在首页发布。",
      "Sign-in was stopped for three days during an upgrade, as announced on the front page.",
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

type Exchange = { question: Pair; reply: Pair };

/** What offices ask citizens, and what they reply. */
export const exchanges: readonly [Exchange, ...Exchange[]] = [
  {
    question: [
      "请补充具体地点和发生时间，如有照片或凭证请一并说明。",
      "Please tell us the exact place and time, and describe any photographs or receipts.",
    ],
    reply: [
      "地点就在路口东侧，时间多在晚上八点以后，照片可以现场出示。",
      "It is on the east side of the crossing, mostly after eight in the evening; I can show photographs.",
    ],
  },
  {
    question: [
      "请提供合同编号或业务受理编号，以便核查。",
      "Please give the number of the contract or of your application so that we can check it.",
    ],
    reply: [
      "编号写在回执右上角，我手头这份是上月的，原件可以随时出示。",
      "It stands at the top right of the receipt, which is from last month; I can show the original at any time.",
    ],
  },
  {
    question: [
      "请说明此前联系过哪个单位、得到怎样的答复。",
      "Please tell us which office you contacted before and what it said.",
    ],
    reply: [
      "之前打过两次服务电话，都说会转告，没有收到回复。",
      "I called the service line twice; they promised to pass it on and nothing came.",
    ],
  },
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

/** What comes before and after the substance of an answer. */
export const courtesies: { opening: Pair; closing: Pair } = {
  opening: ["您好，您反映的问题收悉。", "Thank you for writing to us."],
  closing: ["感谢您的监督和支持。", "We are grateful that you told us."],
};

export const refusal: { text: Pair; remedy: Pair } = {
  text: [
    "经核查，您的诉求与现行规定不符，不予支持，理由和依据已逐项说明。",
    "We have checked: what you ask is not in line with the rules in force, so we cannot grant it; each reason and its basis is set out.",
  ],
  remedy: [
    "如对本答复不服，可自收到之日起六十日内依法申请行政复议。",
    "If you disagree, you may apply for administrative reconsideration within sixty days of receiving this answer.",
  ],
};

export const beyondPower: Pair = [
  "所反映事项涉及上位规定，本单位无权变更，已将您的意见书面报送有权机关研究。",
  "This follows from a higher rule that we have no power to change; we have passed your view on in writing to those who do.",
];

export const intakeRefusals: readonly {
  /** The body outside to which it belongs; without one it is beyond the province's power. */
  body?: Pair;
  text: Pair;
  remedy: Pair;
}[] = [
  {
    body: ["受理案件的人民法院", "The court that has the case"],
    text: [
      "您反映的事项已进入诉讼程序，热线不再受理。",
      "The matter is before a court already, so the hotline cannot take it up.",
    ],
    remedy: [
      "请向受理案件的人民法院提出，或拨打 12368 诉讼服务热线。",
      "Please turn to the court that has the case, or call the courts' service line 12368.",
    ],
  },
  {
    text: [
      "您反映的事项不属于本省行政机关职责范围。",
      "What you describe is not within the powers of this province's offices.",
    ],
    remedy: [
      "请向所涉单位的上级主管部门反映，联系方式见附页。",
      "Please turn to the body that supervises the one concerned; how to reach it is attached.",
    ],
  },
];

export const instructions: readonly Pair[] = [
  ["请三日内现场核实。", "Please check on site within three days."],
  [
    "同一地点近期有多件投诉，请一并处理。",
    "There are several complaints about this place: please deal with them together.",
  ],
];

export const designationGround: Pair = [
  "按属地管理原则并经会商，指定由该单位承办，不得再退。",
  "By the rule of place and after consultation this office is designated; it may not return the case.",
];

export const pressings: readonly Pair[] = [
  ["已超期，请今日内报送办理进展。", "This is overdue: report progress today."],
  ["请分管领导亲自过问，尽快答复群众。", "Please see to it in person and answer the citizen soon."],
];

/** The rule a return rests on. */
export const returnRule: Pair = [
  "部门“三定”规定职责分工",
  "the department's statutory statement of functions",
];

/** What an office that helps has found. */
export const contributions: readonly Pair[] = [
  [
    "已会同现场检查，未见其他违法情形，检查记录附后供主办单位采用。",
    "Inspected on site together; nothing else was found against the rules. The record is at the office in charge.",
  ],
  [
    "经核实，该处在我单位备案，手续齐全，相关资料已提供。",
    "The place is registered with us and its papers are in order; copies have been handed over.",
  ],
  [
    "已约谈责任人并责令三日内改正，到期复查。",
    "The person responsible was summoned and told to put it right within three days; we will check again.",
  ],
];

export const extensionReasons: readonly Pair[] = [
  ["检测报告尚未出具，预计数日内取得。", "The test report is not out yet; it is expected within days."],
  ["须会同其他单位再次现场勘查。", "A second visit on site with other offices is needed."],
];

export const extensionRefusals: readonly Pair[] = [
  ["事实已经清楚，应按期答复。", "The facts are clear; answer in time."],
];

export const urgings: readonly Pair[] = [
  ["已经好几天了，还没有人联系我。", "It has been days, and nobody has been in touch."],
  ["情况越来越严重，请尽快处理。", "It is getting worse. Please hurry."],
];

export const recusalRequests: readonly Pair[] = [
  [
    "经办人与被投诉的店主是亲戚，请求回避。",
    "The clerk is related to the shop's owner. Please let somebody else handle it.",
  ],
  [
    "上次就是这位经办人处理的，与对方相熟。",
    "The same clerk handled it last time and knows the other side well.",
  ],
];

export const recusalOrders: readonly Pair[] = [
  [
    "经核实，存在可能影响公正办理的关系，决定回避。",
    "Checked: there is a tie that could stand in the way. Somebody else takes over.",
  ],
];

export const recusalRefusals: readonly Pair[] = [
  ["经核实，经办人与当事人没有利害关系。", "Checked: the clerk has no stake in the matter."],
];

export const callBackFailures: readonly Pair[] = [
  ["当日不同时段拨打三次，均无人接听。", "Called three times at different hours; nobody answered."],
  ["号码停机。", "The number is out of service."],
];

export const upholding: Pair = [
  "经复查案卷并听取双方意见，原答复认定事实清楚、依据充分，予以维持。",
  "We have read the file and heard both sides. The answer rests on clear facts and sufficient grounds, and stands.",
];

/** Before what somebody writes who complains of what another has written of already. */
export const theSame: Pair = ["我也要反映这件事：", "I want to report this too: "];
