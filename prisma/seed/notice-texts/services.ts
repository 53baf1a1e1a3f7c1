// What changes at the counters of the demonstration's agencies, and what is interrupted for how long.
import {
  contact,
  count,
  crossing,
  day,
  inPlace,
  money,
  onWeekday,
  type Pair,
  saturday,
  type Scene,
  sentence,
  street,
  type Template,
  weekday,
} from "./scene.ts";

/** Services people know by name, by department. */
const services: Readonly<Record<string, readonly Pair[]>> = {
  hrs: [
    ["社会保障卡补换", "replacing a social security card"],
    ["灵活就业人员参保登记", "joining social insurance as a self-employed person"],
    ["职称证书查询", "looking up professional titles"],
    ["失业登记", "registering as unemployed"],
  ],
  psd: [
    ["居住证签注", "renewing a residence permit"],
    ["无犯罪记录证明", "certificates of no criminal record"],
    ["居民身份证异地补领", "replacing an identity card away from home"],
  ],
  traf: [
    ["驾驶证期满换证", "renewing a driving licence"],
    ["机动车转移登记", "transferring a vehicle"],
    ["六年免检车辆申领标志", "inspection marks for vehicles under six years"],
  ],
  aic: [
    ["个体工商户登记", "registering an individual business"],
    ["企业名称变更", "changing a company's name"],
    ["企业简易注销", "closing a company by the short procedure"],
  ],
  hous: [
    ["商品房合同备案", "filing a contract for a new home"],
    ["公租房租金补贴申请", "applying for a rent allowance"],
    ["二手房网签", "signing a home sale online"],
  ],
  land: [
    ["不动产登记资料查询", "searching the property register"],
    ["不动产抵押登记", "registering a mortgage"],
    ["存量房转移登记", "transferring an existing home"],
  ],
  civ: [
    ["婚姻登记预约", "booking a marriage registration"],
    ["高龄津贴申请", "applying for the allowance for the very old"],
    ["社会组织年检", "annual returns of associations"],
  ],
  edu: [
    ["教师资格认定", "teacher certification"],
    ["中小学生转学", "moving to another school"],
    ["生源地助学贷款", "student loans at home"],
  ],
  hea: [
    ["生育登记", "registering a birth with the health office"],
    ["护士执业注册", "registering as a nurse"],
    ["公共场所卫生许可", "hygiene permits"],
  ],
  fda: [
    ["食品经营许可证延续", "renewing a food business licence"],
    ["健康证明查询", "looking up health certificates"],
  ],
  tran: [
    ["道路运输从业资格证换证", "renewing a professional driver's certificate"],
    ["货运车辆年度审验", "annual checks of lorries"],
  ],
  hpf: [
    ["住房公积金租房提取", "using the housing fund for rent"],
    ["公积金贷款提前还款", "paying back a housing fund loan early"],
  ],
  jus: [
    ["法律援助申请", "applying for legal aid"],
    ["公证预约", "booking a notary"],
  ],
  ltax: [
    ["存量房交易缴税", "paying tax on a home sale"],
    ["车船税完税证明", "proof of vehicle tax"],
  ],
  exit: [
    ["往来港澳签注自助办理", "Hong Kong and Macao endorsements at a machine"],
    ["普通护照换发", "renewing a passport"],
  ],
  util: [
    ["居民用水过户", "putting water in a new name"],
    ["企业用电增容", "more power for a business"],
    ["燃气开户", "opening a gas account"],
  ],
};

const withCounters = Object.keys(services);

function serviceOf({ draw, publisher }: Scene): Pair {
  return draw.pick(services[publisher.department] ?? [["办事", "our services"]]);
}

export const serviceChange: readonly Template[] = [
  {
    departments: withCounters,
    write(scene) {
      const [zh, en] = serviceOf(scene);
      const [from, fromEn] = weekday(scene, scene.draw.int(3, 9));
      return {
        title: [
          `“${zh}”${from}起全程网上办理`,
          sentence(`${en}${inPlace(scene)} goes fully online on ${fromEn}`),
        ],
        paragraphs: [
          [
            `自${from}起，“${zh}”实现申请、审核、领证全程网上办理，群众一次都不用跑。`,
            `From ${fromEn} everything about ${en}, from application to certificate, can be done online without a visit.`,
          ],
          [
            "办理方式：登录本网站，搜索事项名称，按指南提交；结果可自行打印或选择邮寄，邮费由财政承担。",
            "Search for the service on this site and follow its guide. Print the result yourself, or have it posted at our expense.",
          ],
          [
            "线下窗口继续保留，老年人和不方便上网的群众仍可到窗口办理，也可由工作人员帮办。",
            "The counter stays open for anyone who prefers it, and staff will help you with the form.",
          ],
          contact(scene),
        ],
      };
    },
  },
  {
    departments: withCounters,
    write(scene) {
      const [zh, en] = serviceOf(scene);
      const papers = scene.draw.sample<Pair>(
        [
          ["户口簿复印件", "the copy of the household register"],
          ["婚姻状况证明", "the proof of marital status"],
          ["无房证明", "the proof of owning no home"],
          ["社保缴费清单", "the list of social insurance payments"],
          ["营业执照复印件", "the copy of the business licence"],
          ["近期照片", "the recent photograph"],
        ],
        scene.draw.int(2, 3),
      );
      const from = weekday(scene, 5);
      return {
        title: [
          `“${zh}”减少${papers.length}项申请材料`,
          sentence(`${papers.length === 2 ? "two" : "three"} papers fewer for ${en}${inPlace(scene)}`),
        ],
        paragraphs: [
          [
            `经清理，自${from[0]}起办理“${zh}”不再需要提交${papers.map(([one]) => one).join("、")}，由工作人员通过数据共享核验。`,
            `From ${from[1]}, ${en} no longer needs ${list(papers.map(([, one]) => one))}. Staff check these facts in shared records.`,
          ],
          [
            "因系统原因确实无法核验的，由办理单位协查，不得让群众跑腿开证明。",
            "Where a record cannot be reached, finding it is the office's task and not the applicant's.",
          ],
          ["如遇窗口仍索要上述材料，请向12345反映。", "If a counter still asks for them, please tell 12345."],
          contact(scene),
        ],
      };
    },
  },
  {
    departments: withCounters,
    levels: [3, 4],
    write(scene) {
      const [old, next] = crossing(scene);
      const number = scene.draw.int(8, 320);
      const [from, fromEn] = weekday(scene, scene.draw.int(6, 14));
      const { place, name } = scene.publisher;
      const floor = scene.draw.int(1, 3);
      return {
        title: [`${name[0]}服务窗口搬迁至${next[0]}的公告`, `${name[1]}: counters move to ${next[1]}`],
        paragraphs: [
          [
            `因办公用房调整，${name[0]}服务窗口自${from}起由${old[0]}搬迁至${place[0]}${next[0]}${number}号${floor}楼。`,
            `From ${fromEn} our counters are at ${number} ${next[1]}, floor ${floor}, and no longer in ${old[1]}.`,
          ],
          [
            `搬迁前一个工作日下午窗口暂停服务，网上办事不受影响。`,
            "They are closed on the afternoon before the move. Online services go on.",
          ],
          [
            `新址设有无障碍坡道和母婴室，可乘${scene.draw.int(2, 98)}路、${scene.draw.int(101, 299)}路公交到达。`,
            "The new hall has a ramp and a baby room, and two bus routes stop in front of it.",
          ],
          contact(scene),
        ],
      };
    },
  },
  {
    departments: withCounters,
    levels: [3, 4],
    write(scene) {
      const [from, fromEn] = day(scene, saturday(scene, 4));
      const { name } = scene.publisher;
      const afternoons = scene.draw.chance(0.5);
      return {
        title: afternoons
          ? [`${name[0]}窗口推出中午不打烊服务`, `${name[1]}: counters open over lunch`]
          : [`${name[0]}窗口周六上午照常办事`, `${name[1]}: counters open on Saturday mornings`],
        paragraphs: [
          afternoons
            ? [
                `为方便上班族办事，自${weekday(scene, 4)[0]}起，工作日12:00至13:30安排专人值守，业务照常受理。`,
                `From ${weekday(scene, 4)[1]} counters stay open from 12:00 to 13:30 on working days, for people who come in their lunch break.`,
              ]
            : [
                `自${from}起，每周六9:00至11:30开放综合窗口（法定节假日除外），所有个人事项均可办理。`,
                `From ${fromEn} the general counter is open every Saturday from 9:00 to 11:30, except on public holidays, for all personal matters.`,
              ],
          ["建议通过本网站预约，预约时段内到达免排队。", "Book on this site to avoid the queue."],
          [
            "试行三个月后将根据办件量和群众评价决定是否长期实行。",
            "After three months we decide by use and ratings whether it stays.",
          ],
          contact(scene),
        ],
      };
    },
  },
  {
    departments: withCounters,
    write(scene) {
      const [zh, en] = serviceOf(scene);
      const before = scene.draw.pick([15, 20, 30]);
      const after = scene.draw.int(3, 7);
      const [from, fromEn] = weekday(scene, 2);
      return {
        title: [
          `“${zh}”承诺办理时限压缩至${after}个工作日`,
          sentence(`${en}${inPlace(scene)} now takes ${after} working days at most`),
        ],
        paragraphs: [
          [
            `自${from}起受理的“${zh}”申请，承诺办理时限由${before}个工作日压缩至${after}个工作日。`,
            `For applications made from ${fromEn}, we promise a decision within ${after} instead of ${before} working days.`,
          ],
          [
            "时限自材料齐全之日起计算，补正、公示和专家评审时间不计入，具体见办事指南。",
            "Time runs from the day your papers are complete. Time for missing papers, public notice and expert review is not counted; the guide says how.",
          ],
          [
            "超过承诺时限未办结的，系统自动提醒监督部门，申请人可以查询原因。",
            "If we are late, the supervising office is told automatically and you can see why.",
          ],
          contact(scene),
        ],
      };
    },
  },
  {
    departments: withCounters,
    write(scene) {
      const [zh, en] = serviceOf(scene);
      const [from, fromEn] = day(scene, scene.draw.int(5, 20));
      const fee = money(scene.draw.pick([0.001, 0.002, 0.005, 0.0015]));
      return {
        title: [
          `“${zh}”${from}起免收工本费`,
          sentence(`no more fee for ${en}${inPlace(scene)} from ${fromEn}`),
        ],
        paragraphs: [
          [
            `根据降费要求，自${from}起办理“${zh}”免收原每件${fee[0]}的工本费。`,
            `The fee of ${fee[1]} for ${en} is dropped on ${fromEn}.`,
          ],
          [
            `${from}前已缴费但尚未受理的，原路退还，无需申请。`,
            "Who has paid but was not yet taken in gets the money back without asking.",
          ],
          ["任何窗口和代办机构不得再以此名义收费。", "No counter or agent may go on charging it."],
          contact(scene),
        ],
      };
    },
  },
  {
    departments: withCounters,
    levels: [3, 4],
    write(scene) {
      const [zh, en] = serviceOf(scene);
      const machines = scene.draw.int(6, 48);
      const open = Math.ceil(machines / 3);
      const [road, roadEn] = street(scene);
      return {
        title: [
          `“${zh}”可在${machines}处自助机上办理`,
          sentence(`${en}: ${machines} machines${inPlace(scene)} can do it`),
        ],
        paragraphs: [
          [
            `${scene.publisher.place[0]}已在${road}等${machines}处布设政务服务自助机，新增“${zh}”等功能，其中${open}处24小时开放。`,
            `There are ${machines} service machines${inPlace(scene)}, among others in ${roadEn}. They now also handle ${en}. Of these, ${open} are open round the clock.`,
          ],
          [
            "操作时请携带居民身份证，屏幕提供大字版和英文界面。",
            "Bring your identity card. The screen has large type and English.",
          ],
          [
            "机器故障可按屏幕下方按钮呼叫，工作时间五分钟内响应。",
            "If it fails, press the button below the screen; during office hours somebody answers within five minutes.",
          ],
          contact(scene),
        ],
      };
    },
  },
  {
    departments: withCounters,
    write(scene) {
      const [zh, en] = serviceOf(scene);
      const [from, fromEn] = weekday(scene, scene.draw.int(4, 10));
      const partners: Pair =
        scene.publisher.level === 2
          ? ["沪苏浙皖", "Shanghai, Jiangsu, Zhejiang and Anhui"]
          : ["全省各市", "every city of the province"];
      return {
        title: [
          `“${zh}”实行异地通办`,
          sentence(`${en}: now possible away from home (${scene.publisher.place[1]})`),
        ],
        paragraphs: [
          [
            `自${from}起，“${zh}”可在${partners[0]}任一政务服务中心通办窗口提交，由收件地代收、办理地审核。`,
            `From ${fromEn} you can hand in papers for ${en} at any service centre in ${partners[1]}; the responsible office decides.`,
          ],
          [
            "办理时限、材料和收费与在本地办理一致，结果可邮寄。",
            "Time, papers and fees are the same as at home, and the result can be posted.",
          ],
          ["进度可凭受理编号在本网站查询。", "Follow it on this site by its number."],
          contact(scene),
        ],
      };
    },
  },
];

export const serviceOutage: readonly Template[] = [
  utility(
    ["停水", "water"],
    [6, 12],
    [
      ["供水管道迁改", "a main has to be moved"],
      ["二次供水水池清洗", "storage tanks are being cleaned"],
      ["老旧管网更新", "old pipes are being replaced"],
      ["阀门更换", "a valve is being replaced"],
    ],
    [
      "请提前储水，恢复供水初期水质可能发黄，放水数分钟即可。",
      "Please store some water. It may look brown at first; let it run for a few minutes.",
    ],
  ),
  utility(
    ["停电", "power"],
    [4, 9],
    [
      ["配电线路检修", "lines are being serviced"],
      ["变压器增容", "a larger transformer is being fitted"],
      ["架空线入地施工", "overhead lines are going underground"],
    ],
    [
      "请关闭电器电源，电梯、医疗设备用户请提前做好准备；如提前完工将提前送电。",
      "Please switch off appliances. Owners of lifts and users of medical equipment should prepare. Power may come back early.",
    ],
  ),
  utility(
    ["停气", "gas"],
    [5, 10],
    [
      ["燃气管道接驳", "a new pipe is being connected"],
      ["调压设施检修", "pressure stations are being serviced"],
    ],
    [
      "停气期间请关闭表前阀，恢复供气时不要用明火检查；有异味请开窗并到室外拨打抢修电话。",
      "Turn off the valve at the meter. Never look for a leak with a flame: open the windows, go outside and call.",
    ],
  ),
  utility(
    ["有线电视和宽带暂停服务", "cable television or broadband"],
    [3, 7],
    [
      ["光缆割接", "fibre cables are being switched over"],
      ["机房设备升级", "equipment is being upgraded"],
    ],
    [
      "升级完成后请重启机顶盒；因此影响的使用天数将自动顺延。",
      "Restart your box afterwards. Your subscription is extended for the time lost.",
    ],
  ),
  {
    departments: ["hrs", "hpf", "ltax", "land", "traf", "hea"],
    write(scene) {
      const systems: Readonly<Record<string, Pair>> = {
        hrs: ["社会保险信息系统", "social insurance system"],
        hpf: ["住房公积金业务系统", "housing provident fund system"],
        ltax: ["网上办税系统", "online tax office"],
        land: ["不动产登记系统", "property register"],
        traf: ["车驾管业务系统", "driver and vehicle system"],
        hea: ["预约挂号平台", "hospital booking platform"],
      };
      const [zh, en] = systems[scene.publisher.department] ?? ["业务系统", "system"];
      const start = saturday(scene, scene.draw.int(2, 5));
      const hour = scene.draw.int(18, 22);
      const [from, fromEn] = day(scene, start);
      const [to, toEn] = day(scene, start + 1);
      return {
        title: [
          `${scene.publisher.place[0]}${zh}升级维护暂停服务公告（${from}）`,
          sentence(`${en}${inPlace(scene)} closed for maintenance from ${fromEn}`),
        ],
        endsAfterDays: start + 2,
        paragraphs: [
          [
            `因系统升级，${zh}将于${from}${hour}:00至${to}12:00暂停服务。`,
            `The ${en} is being upgraded and is not available from ${hour}:00 on ${fromEn} to 12:00 on ${toEn}.`,
          ],
          [
            "期间网上、手机、自助机和窗口相关业务均无法办理，查询业务可能延迟。",
            "Nothing that depends on it can be done online, by phone, at machines or at counters; enquiries may be slow.",
          ],
          [
            "办理期限在停机期间届满的，顺延至恢复后第一个工作日。",
            "Time limits that end meanwhile are extended to the next working day.",
          ],
          contact(scene),
        ],
      };
    },
  },
  {
    departments: ["traf", "tran"],
    levels: [3, 4],
    write(scene) {
      const [a, b] = crossing(scene);
      const reason = scene.draw.pick<Pair>([
        ["地铁施工", "underground railway works"],
        ["桥梁检测", "an inspection of the bridge"],
        ["路面大修", "resurfacing"],
        ["雨水管道抢修", "repairs to a drain"],
        ["半程马拉松比赛", "the half marathon"],
      ]);
      const isRace = reason[0].includes("马拉松");
      const start = isRace ? saturday(scene, 2) + 1 : scene.draw.int(2, 6);
      const days = isRace ? 0 : scene.draw.int(2, 25);
      const [from, fromEn] = day(scene, start);
      const [to, toEn] = day(scene, start + days);
      const until: Pair = days === 0 ? ["6:00至12:00", "from 6:00 to 12:00"] : [`至${to}`, `to ${toEn}`];
      return {
        title: [
          `${scene.publisher.place[0]}${a[0]}（${b[0]}口）因${reason[0]}实施交通管制`,
          `${a[1]} closed at ${b[1]}, ${scene.publisher.place[1]}: ${reason[1]}`,
        ],
        endsAfterDays: start + days + 1,
        paragraphs: [
          [
            `因${reason[0]}，${from}${until[0]}，${a[0]}与${b[0]}交叉口禁止机动车通行。`,
            `Because of ${reason[1]}, no motor vehicles may pass where ${a[1]} meets ${b[1]}, on ${fromEn} ${until[1]}.`,
          ],
          [
            `车辆请绕行${b[0]}，沿线公交站点临时迁移，行人和非机动车按现场标志通行。`,
            `Drive round by ${b[1]}. Bus stops are moved; people on foot and bicycles follow the signs.`,
          ],
          [
            "救护、消防、抢险车辆不受限制。沿线住户车辆可凭通行证进出。",
            "Ambulances, fire engines and repair vehicles may pass, and so may residents with a pass.",
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
      const routes = scene.draw.sample([7, 12, 19, 28, 36, 45, 58, 71, 86, 93, 105, 118], 3);
      const [road, roadEn] = street(scene);
      const start = scene.draw.int(1, 5);
      const [from, fromEn] = day(scene, start);
      const days = scene.draw.int(2, 12);
      const [to, toEn] = day(scene, start + days);
      return {
        title: [
          `${scene.publisher.place[0]}${routes.join("路、")}路公交${from}起临时改道`,
          `Bus routes ${routes.slice(0, -1).join(", ")} and ${routes.at(-1) ?? ""}${inPlace(scene)} diverted from ${fromEn}`,
        ],
        endsAfterDays: start + days + 1,
        paragraphs: [
          [
            `因${road}施工，${from}至${to}，${routes.join("路、")}路公交临时改道，取消${road}沿线三个站点。`,
            `Works in ${roadEn} divert these routes from ${fromEn} to ${toEn}. Three stops in ${roadEn} are left out.`,
          ],
          [
            "改道后的站点已在手机公交应用中更新，首末班时间不变。",
            "The bus app shows the stops; first and last buses run as usual.",
          ],
          [
            "行动不便的乘客可提前一小时电话预约接驳车。",
            "Passengers who cannot walk far can order a shuttle an hour ahead by telephone.",
          ],
          contact(scene),
        ],
      };
    },
  },
  {
    departments: withCounters,
    levels: [3, 4],
    write(scene) {
      const offset = onWeekday(scene, scene.draw.int(2, 6));
      const [on, onEn] = day(scene, offset);
      const reason = scene.draw.pick<Pair>([
        ["大厅线路检修", "electrical work in the hall"],
        ["全员业务培训", "staff training"],
        ["叫号系统更换", "a new queueing system"],
        ["消防演练", "a fire drill"],
      ]);
      const half = scene.draw.pick<Pair>([
        ["上午", "morning"],
        ["下午", "afternoon"],
      ]);
      return {
        title: [
          `${scene.publisher.name[0]}窗口${on}${half[0]}暂停服务`,
          `${scene.publisher.name[1]}: counters closed on the ${half[1]} of ${onEn}`,
        ],
        endsAfterDays: offset + 1,
        paragraphs: [
          [
            `因${reason[0]}，${on}${half[0]}窗口暂停对外服务，其余时间照常。`,
            `Because of ${reason[1]}, our counters are closed on the ${half[1]} of ${onEn}. At all other times we are open as usual.`,
          ],
          [
            "已预约的群众我们将逐一电话联系改期；紧急事项可到相邻政务服务中心办理。",
            "We call everyone who has booked and agree on another time. For urgent matters go to the next service centre.",
          ],
          ["网上办事和自助机不受影响。", "Online services and machines work as usual."],
          contact(scene),
        ],
      };
    },
  },
  {
    departments: ["hosp", "hea"],
    levels: [2, 3],
    write(scene) {
      const clinic = scene.draw.pick<Pair>([
        ["儿科夜间门诊", "children's evening clinic"],
        ["口腔科", "dental clinic"],
        ["眼科日间手术", "eye day surgery"],
        ["核磁共振检查", "MRI scans"],
      ]);
      const start = scene.draw.int(3, 7);
      const days = scene.draw.int(2, 6);
      const [from, fromEn] = day(scene, start);
      const [to, toEn] = day(scene, start + days);
      return {
        title: [
          `${clinic[0]}${from}起暂停预约`,
          sentence(`no bookings for ${clinic[1]}${inPlace(scene)} from ${fromEn}`),
        ],
        endsAfterDays: start + days + 1,
        paragraphs: [
          [
            `因设备检修，${clinic[0]}于${from}至${to}暂停预约挂号。`,
            `Equipment is being serviced; from ${fromEn} to ${toEn} no bookings are taken for ${clinic[1]}.`,
          ],
          [
            "急诊不受影响。已预约的患者可免费改约，也可凭预约短信到合作医院就诊。",
            "Emergencies are seen as always. Patients with a booking can change it free of charge or use it at a partner hospital.",
          ],
          contact(scene),
        ],
      };
    },
  },
  {
    departments: ["gro"],
    write(scene) {
      const start = saturday(scene, 3);
      const [on, onEn] = day(scene, start);
      return {
        title: [
          `${scene.publisher.place[0]}12345热线系统升级（${on}凌晨）`,
          `Hotline 12345${inPlace(scene)}: upgrade on the night of ${onEn}`,
        ],
        endsAfterDays: start + 1,
        paragraphs: [
          [
            `12345政务服务热线将于${on}1:00至5:00升级，期间来电转入语音留言，恢复后逐一回拨。`,
            `Hotline 12345 is being upgraded from 1:00 to 5:00 on ${onEn}. Calls go to voice mail, and we call everyone back.`,
          ],
          [
            "网上留言和投诉不受影响；火警、匪警、急救请直接拨打119、110、120。",
            "Messages and complaints online are not affected. In danger call 119, 110 or 120 as always.",
          ],
          contact(scene),
        ],
      };
    },
  },
];

function utility(
  what: Pair,
  hours: readonly [number, number],
  reasons: readonly Pair[],
  advice: Pair,
): Template {
  return {
    departments: ["util"],
    levels: [3, 4],
    write(scene) {
      const [a, b] = crossing(scene);
      const reason = scene.draw.pick(reasons);
      const start = scene.draw.int(2, 5);
      const from = scene.draw.int(7, 9);
      const until = from + scene.draw.int(...hours);
      const homes = scene.draw.int(3, 42) * 100;
      const [on, onEn] = day(scene, start);
      const isSuspended = what[0].endsWith("服务");
      return {
        title: [
          `${scene.publisher.place[0]}${a[0]}至${b[0]}一带${on}${isSuspended ? what[0] : `计划${what[0]}`}`,
          sentence(`no ${what[1]} between ${a[1]} and ${b[1]}, ${scene.publisher.place[1]}, on ${onEn}`),
        ],
        endsAfterDays: start + 1,
        paragraphs: [
          [
            `因${reason[0]}，${on}${from}:00至${until}:00，${scene.publisher.place[0]}${a[0]}至${b[0]}一带${what[0]}，影响约${homes}户。`,
            `On ${onEn} from ${from}:00 to ${until}:00 there is no ${what[1]} between ${a[1]} and ${b[1]}: ${reason[1]}. Some ${count(homes)} homes are affected.`,
          ],
          advice,
          [
            "如遇雨天等情况改期，将通过短信和小区公告另行通知。",
            "Should the date change, for example for rain, you are told by text message and by notice in your building.",
          ],
          contact(scene),
        ],
      };
    },
  };
}

/** a, b and c */
function list(items: readonly string[]): string {
  return items.length < 2 ? items.join("") : `${items.slice(0, -1).join(", ")} and ${items.at(-1) ?? ""}`;
}
