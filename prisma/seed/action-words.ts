// One sentence for every thing that one can do: what it is for. Key: the vocabulary's kind and action, or the action alone
// where kinds mean the same by it. {s} subject 中文, {a} subject with its article, {e} without, {d} 部门, {D} department.

type Sentence = readonly [zh: string, en: string];

const sentences: Readonly<Record<string, Sentence>> = {
  // ── licences 许可证照
  "L.new": ["开展相关活动前，须取得{s}。", "You need {a} before you start the activity it covers."],
  "L.precheck": [
    "正式申请前，请窗口先核对材料，避免来回补正。",
    "Have your papers looked at before you apply, so that nothing turns out to be missing.",
  ],
  "L.renew": [
    "有效期届满前办理，{s}可不间断使用。",
    "Do this before it runs out, and it stays valid without a gap.",
  ],
  "chg-name": [
    "单位更名后，换发载明新名称的{s}。",
    "For an organisation with a new name: {a} in that name is issued.",
  ],
  "chg-rep": [
    "法定代表人更换后，及时变更{s}的登载内容。",
    "When somebody else has become the legal representative, the document must say so.",
  ],
  "chg-addr": [
    "经营或者办公地址变动后，按新址核查并换发{s}。",
    "After a move the new premises are checked and the document is issued anew.",
  ],
  "chg-scope": [
    "需要增加或者减少许可内容时办理。",
    "When you want to do more, or less, than what you were licensed for.",
  ],
  "L.reissue": [
    "{s}遗失或者损毁的，补发新证，原证作废。",
    "A new document is issued; the lost or damaged one is no longer valid.",
  ],
  suspend: [
    "计划暂停经营的，提前向{d}报告停业时间和原因。",
    "Tell the {D} beforehand how long you close and why.",
  ],
  resume: [
    "停业后恢复经营的，报告复业时间和安全准备情况。",
    "Before you open again, say when, and that the conditions are still met.",
  ],
  "L.cancel": [
    "不再从事该项活动的，注销{s}，此后不再承担年检等义务。",
    "When you give the activity up: yearly checks and other duties end with it.",
  ],
  "L.annual": [
    "每年报告上一年度执行情况，接受合规性检查。",
    "Once a year you report on the year before and show that you still meet the conditions.",
  ],
  "L.lookup": [
    "输入单位名称或者证号，查询其是否持有有效的{s}。",
    "Enter a name or number to see whether an organisation holds {a} that is valid.",
  ],
  "L.advice": [
    "办理{s}前，先了解条件、材料和时限。",
    "Find out about conditions, papers and times before you apply for {a}.",
  ],
  // ── personal documents 个人证件
  "L2.first": [
    "第一次领取{s}的，预约后到场核验身份、采集信息。",
    "For those who never had one: book, come in person, and have your identity and details taken.",
  ],
  expired: [
    "{s}有效期届满前后均可换领新证。",
    "Shortly before or after it runs out, you exchange it for a new one.",
  ],
  damaged: [
    "{s}破损、字迹不清的，交回旧证换领新证。",
    "If it is torn or cannot be read, hand it in and get a new one.",
  ],
  "L2.reissue": ["{s}丢失的，声明作废后补领新证。", "Declare the lost one void and get a new one."],
  "L2.change": [
    "姓名、住址等信息变动后，更新{s}的登载内容。",
    "When your name, address or other details have changed.",
  ],
  lost: ["发现丢失后立即挂失，防止{s}被他人冒用。", "Report it at once, so that nobody else can use it."],
  "L2.cancel": [
    "不再使用的，注销{s}并交回证件。",
    "When you no longer need it, it is handed in and cancelled.",
  ],
  verify: ["输入证号即可核验{s}是否真实有效。", "Enter the number to see whether it is genuine and valid."],
  "L2.visit": [
    "预约到窗口办理{s}相关事项，减少排队。",
    "Choose a time at the counter instead of standing in a queue.",
  ],
  // ── approvals 审批
  "T.apply": ["开工或者实施前，须就{s}取得批复。", "You need this approval before work begins."],
  "T.precheck": [
    "正式申报前预审{s}材料，一次告知修改意见。",
    "Have drawings and reports looked at before you apply; you are told once what to change.",
  ],
  amend: [
    "获批后方案有重大调整的，重新报批变更部分。",
    "When the plan that was approved changes in a way that matters.",
  ],
  "T.extend": [
    "不能在批准期限内完成的，届满前申请延期。",
    "When the work cannot be done in time: apply before the approval runs out.",
  ],
  "T.withdraw": [
    "作出决定前，申请人可以撤回{s}申请。",
    "Before a decision is made you can take the application back.",
  ],
  "T.advice": [
    "申报{s}前，向{d}了解要求和流程。",
    "Ask the {D} what it expects before you put the application together.",
  ],
  "T.result": ["查询{s}的受理、审查和批准结果公示。", "See what was applied for, examined and approved."],
  "T.review": [
    "为{s}预约专家技术评审会议时间。",
    "Choose a time for the experts' meeting on your application.",
  ],
  // ── filings 备案
  "F.file": [
    "开展活动后按规定时限报送{s}信息，由{d}存档备查。",
    "Send in the particulars within the time allowed; the {D} keeps them on file.",
  ],
  "F.change": ["已备案内容发生变化的，及时更新。", "When what you filed is no longer right."],
  "F.cancel": ["活动终止的，撤销原备案。", "When the activity has ended."],
  "F.reissue": ["备案证明遗失的，重新开具。", "For a filing certificate that was lost."],
  "F.annual": ["每年报送{s}运行情况。", "A yearly report on what was filed."],
  "F.lookup": ["查询已备案的{s}名单和编号。", "See who and what is on file, with its number."],
  "F.advice": [
    "了解{s}备案的范围、时限和所需材料。",
    "Find out whether, when and with what papers you have to file.",
  ],
  // ── benefits 给付
  "B.claim": [
    "符合条件的，可向{d}申领{s}，按规定发放到本人或者单位账户。",
    "Those who qualify claim {a}, which is paid into their account.",
  ],
  eligible: [
    "先确认是否属于{s}的发放对象，再行申领。",
    "Find out by a binding decision whether you qualify, before you claim.",
  ],
  "B.review": [
    "每年核对一次家庭、收入或者经营状况，继续享受{s}。",
    "Once a year your circumstances are looked at again, so that payments go on.",
  ],
  details: [
    "姓名、住址、联系方式变动后更新，以免影响发放。",
    "New name, address or telephone number: tell us, so that payments reach you.",
  ],
  "B.account": [
    "更换收款银行账户，自下一发放期起生效。",
    "Payments go to the new account from the next payment on.",
  ],
  "B.stop": [
    "情况变化不再符合条件或者自愿放弃的，停止发放。",
    "When you no longer qualify or no longer want it.",
  ],
  "B.restart": ["暂停原因消除后，恢复发放{s}。", "When the reason for which payments were stopped has gone."],
  backpay: ["因故未足额发放的，申请补发。", "For payments that should have come and did not."],
  "B.history": ["查询{s}历次发放的时间和金额。", "See when how much was paid."],
  "B.object": [
    "对{s}审核结果有异议的，申请复核一次。",
    "If you think that the decision is wrong, it is looked at again by others.",
  ],
  "B.advice": ["了解{s}的对象、标准和申领渠道。", "Find out who gets how much, and how to claim."],
  "B2.claim": [
    "符合规定情形的，提取本人账户余额。",
    "Draw from your own account in the cases that the rules name.",
  ],
  monthly: ["一次约定，每月自动划款，无需重复申请。", "Arrange it once and the money comes every month."],
  "B2.cancel": ["尚未划款的申请可以撤销。", "As long as nothing was paid, you can take a request back."],
  "B2.history": ["查询历次提取的时间、用途和金额。", "See what you drew, when and for what."],
  // ── recognition 确认
  "C.apply": [
    "由{d}组织检查、评审，符合标准的予以确认。",
    "The {D} has it inspected or assessed; what meets the standard is confirmed.",
  ],
  again: [
    "有效期届满或者情况变化后，重新评定。",
    "After the period of validity, or when things have changed.",
  ],
  "C.book": ["预约现场核查时间，核查人员按约到场。", "Choose a time at which the inspectors come."],
  "C.result": ["查询{s}的进度和结论。", "See how far it has come and what was found."],
  "C.object": [
    "对结论有异议的，可申请重新核查。",
    "If you do not agree with what was found, ask for it to be looked at again.",
  ],
  "C.reissue": ["证书遗失或者损毁的，予以补发。", "For a certificate that was lost or damaged."],
  "C.withdraw": ["自愿放弃已取得的资格。", "When you no longer want the status you were given."],
  "C.advice": [
    "了解{s}的标准、程序和有效期。",
    "Find out about the standard, the procedure and how long it holds.",
  ],
  // ── complaints 投诉
  report: [
    "发现{s}线索的，可向{d}反映，全程可查办理进度。",
    "Tell the {D} what you saw or what happened to you, and follow what is done about it.",
  ],
  anon: [
    "不留姓名反映{s}线索；凭查询码了解处理情况。",
    "Report it without giving your name; a code lets you see what came of it.",
  ],
  "X.review": [
    "对处理答复不满意的，可申请复核一次。",
    "If the answer does not satisfy you, somebody else looks at it once more.",
  ],
  // ── registration 登记
  "R.first": ["依法登记后，{s}受法律保护。", "Once it is in the register, the law protects it."],
  "R.change": ["登记事项发生变化的，申请变更。", "When what the register says has changed."],
  "R.correct": ["登记簿记载有误的，凭证明材料申请更正。", "When the register is wrong and you can show it."],
  "R.cancel": [
    "权利消灭或者事由终止的，注销原登记。",
    "When the right, or the reason for the entry, has come to an end.",
  ],
  "R.object": [
    "认为登记有误而权利人不同意更正的，可先行登记异议。",
    "When you think that an entry is wrong and its holder does not agree.",
  ],
  "R.reissue": ["登记证明遗失的，声明后补办。", "For a registration certificate that was lost."],
  "R.file": [
    "查阅、复制登记资料；利害关系人凭身份证明办理。",
    "Look at what is in the register and take copies; show who you are and why it concerns you.",
  ],
  "R.book": ["预约登记窗口，按时段到场即办。", "Choose a time at the registry and be served when you come."],
  "R.advice": ["了解{s}登记所需材料和费用。", "Find out what to bring and what it costs."],
  // ── qualifications 执业资格
  "Q.new": [
    "考核合格后，申领{s}，方可从事相关工作。",
    "After passing, you apply for {a}; without it you may not do the work.",
  ],
  "Q.renew": [
    "注册有效期届满前延续，须完成规定的继续教育。",
    "Before the registration runs out, and with the training hours done.",
  ],
  employer: ["更换工作单位后，变更{s}登载的执业单位。", "When you have begun to work for somebody else."],
  "Q.name": ["姓名、证件号码等个人信息变动后更新。", "When your name or identity number has changed."],
  "Q.reissue": ["{s}遗失的，补发新证。", "For a certificate that was lost."],
  "Q.cancel": ["不再执业的，注销{s}。", "When you no longer practise."],
  "Q.in": ["从外省转入浙江执业的，转移注册关系。", "When you come from another province to practise here."],
  "Q.out": ["转往外省执业的，办理转出手续。", "When you go to practise in another province."],
  cpd: ["登记参加培训的学时，作为延续注册的依据。", "Have your training counted; you need it to renew."],
  // ── payments 缴费
  "P.pay": ["凭缴费编号在线缴纳{s}，即时到账。", "Pay by the number on your notice; it is booked at once."],
  bill: ["查询{s}应缴金额、缴费期限和历史账单。", "See what is due, by when, and what you paid before."],
  receipt: [
    "缴费成功后下载电子票据，与纸质票据同等有效。",
    "Download the receipt; it is as good as one on paper.",
  ],
  "P.refund": ["多缴、误缴{s}的，申请退回。", "For money paid twice or by mistake."],
  relief: ["符合减免条件的，申请少缴或者免缴。", "If the rules let you pay less, or nothing."],
  defer: [
    "确有困难的，申请在规定期限后分期缴纳。",
    "If you cannot pay in time, ask to pay later or in parts.",
  ],
  auto: [
    "签约后按期自动扣款，随时可以解约。",
    "It is paid from your account when due; you can end this at any time.",
  ],
  dispute: [
    "对收费项目、金额有疑问的，提出核查。",
    "If you think that you are charged wrongly, have it looked into.",
  ],
  // ── information 信息查询
  "I.lookup": ["在线查询{s}，结果即时显示。", "Look it up here and see the result at once."],
  "I.proof": ["开具加盖电子印章的书面证明。", "Get it in writing with an electronic seal."],
  "I.correct": ["发现信息有误的，提交证明后更正。", "When the record is wrong and you can show it."],
  alert: ["订阅后，{s}有变动时收到提醒。", "Be told whenever it changes."],
  data: [
    "按时间、地区下载结构化数据，可自由使用。",
    "Download it by time and place as data that anyone may use.",
  ],
  // ── appointments 预约
  "A.book": ["在线选择时段，按约到场。", "Choose a time online and come then."],
  group: ["十人以上团体预约，安排专人接待。", "For ten people and more; somebody will look after you."],
  assist: [
    "为行动不便者预约轮椅、手语或者陪同服务。",
    "With a wheelchair, sign language or somebody at your side.",
  ],
  general: ["预约普通门诊号，先到先得。", "Book a doctor on duty; first come, first served."],
  expert: ["预约副主任医师以上专家门诊。", "Book a senior specialist."],
  followup: ["六十天内复诊，可预约原接诊医生。", "See the same doctor again within sixty days."],
  queue: ["查看当前叫号和预计等候时间。", "See whose turn it is and how long you may have to wait."],
  "H.pay": [
    "就诊过程中直接支付，医保部分即时结算。",
    "Pay during your visit; insurance pays its part at once.",
  ],
  "H2.book": ["医生开单后，预约检查时间。", "Once a doctor has ordered it, choose a time."],
  "H2.result": ["检查完成后在线查看报告。", "Read the report online as soon as it is there."],
  "H2.post": ["将纸质报告寄送到家。", "Have the report on paper sent to your home."],
  // ── awards 奖励
  "W.apply": [
    "符合评选条件的，在申报期内提交材料。",
    "Put yourself or your organisation forward while applications are open.",
  ],
  "W.review": [
    "已获称号的，定期复核。",
    "Those who hold the title show from time to time that they still deserve it.",
  ],
  nominate: [
    "推荐您认为符合条件的个人或者单位。",
    "Name a person or an organisation that you think deserves it.",
  ],
  "W.object": [
    "公示期内，对候选对象有异议的可以提出。",
    "While the shortlist is open, say if you know something against a name on it.",
  ],
  list: ["查询历届{s}名单。", "See who has received it."],
  // ── examinations 考试
  enrol: ["报名期内在线填报，审核通过后缴费。", "Enter while it is open; once accepted you pay the fee."],
  "E.fee": [
    "报名审核通过后，在规定时间内缴纳考试费。",
    "After your entry was accepted, pay within the time given.",
  ],
  ticket: [
    "考前下载并打印准考证，与身份证同时携带。",
    "Print it before the day and bring it with your identity card.",
  ],
  adjust: [
    "残疾考生可申请延长时间、大字试卷等便利。",
    "More time, large print or other help for candidates with a disability.",
  ],
  "E.result": ["凭准考证号查询成绩。", "See it by the number on your admission ticket."],
  remark: [
    "对成绩有疑问的，公布后规定时间内申请复核。",
    "If you doubt your result, have it counted again within the time given.",
  ],
  cert: ["成绩合格的，办理合格证明。", "For those who passed."],
  // ── disputes 裁决调解
  decide: ["当事人协商不成的，申请依法裁决。", "When the parties cannot agree, the authority decides."],
  mediate: [
    "在调解员主持下协商，达成协议后签署调解书。",
    "A mediator helps both sides to an agreement that they sign.",
  ],
  evidence: ["补充提交书证、照片、视频等证据。", "Add documents, photographs or films to your case."],
  "D.result": ["查询并下载已作出的文书。", "See and download what was decided."],
  // ── firms 企业登记
  set: [
    "申报名称、住所和出资，领取营业执照。",
    "Give name, address and capital, and receive the business licence.",
  ],
  "K.name": ["变更名称后，换发营业执照。", "The licence is issued in the new name."],
  addr: ["住所迁至新址的，办理变更。", "When the business has moved within the registry's area."],
  rep: ["更换法定代表人或者负责人的，办理变更。", "When somebody else has taken charge."],
  scope: ["增减经营项目的，办理变更。", "When the business takes up something new or gives something up."],
  capital: ["增加或者减少出资的，办理变更。", "When capital has been added or paid back."],
  "K.owner": ["股东、投资人变动的，办理变更。", "When shares have changed hands."],
  articles: ["修改章程、协议后报送备案。", "Send in articles or agreements after changing them."],
  "K.move": [
    "迁往其他登记机关辖区的，办理迁出迁入。",
    "When the business goes to the area of another registry.",
  ],
  "K.close": ["清算完毕后，注销登记。", "Once everything has been settled, the business is struck off."],
  simple: [
    "未开业或者无债权债务的，适用简易程序。",
    "A short way for those who never traded or owe nothing.",
  ],
  "K.file": ["调取登记档案，用于诉讼、融资等。", "Copies from the file, for a court or a bank."],
  // ── insurance 社会保险
  join: ["办理参保登记后，按月缴费、享受待遇。", "Once registered you pay in, and are covered."],
  "V.stop": ["离职、退休或者身故的，停止缴费。", "After leaving a job, retiring or in case of death."],
  "V.restart": ["中断缴费后，恢复参保。", "After a break, cover begins again."],
  "V.in": ["从外省转入，缴费年限合并计算。", "Come from another province and keep your years."],
  "V.out": ["转往外省，缴费年限随之转移。", "Go to another province and take your years with you."],
  "V.pay": ["在线缴纳当期费用。", "Pay what is due now."],
  "V.history": ["查询历年缴费和账户余额。", "See what was paid year by year, and what is in the account."],
  "V.proof": ["打印带验证码的参保证明。", "Print proof that others can check by its code."],
  base: ["单位每年申报职工上年平均工资。", "Once a year employers say what their staff earned on average."],
  arrears: ["单位或者个人补缴以前欠缴的费用。", "Pay in what was missed in earlier years."],
  "V.refund": ["重复缴费、多缴费的，申请退回。", "For contributions that were paid twice."],
  // ── utilities 公用事业
  "U.new": ["新建房屋或者新开业的，申请接通{s}。", "For a new home or business that is to be connected."],
  transfer: ["房屋买卖、继承后，变更用户。", "When a home has been sold or inherited."],
  rename: ["用户姓名、名称变动的，办理更名。", "When your name, or that of your firm, has changed."],
  "U.close": ["不再使用的，结清费用后销户。", "Pay what is open, and the account is closed."],
  repair: ["出现故障时报修，抢修人员尽快联系您。", "Tell us and somebody will call you soon."],
  upgrade: ["调整容量、套餐或者计费方式。", "More or less capacity, or another way of charging."],
  pause: ["临时不用或者重新启用。", "When you do not need it for a while, or need it again."],
  usage: ["查询分月用量和阶梯用量。", "See how much you used month by month."],
  "U.visit": ["预约工作人员上门安装、检查。", "Choose a time for somebody to come and install or check."],
  // ── places 名额
  "S2.apply": [
    "在规定时间内登记报名，按条件依次安排。",
    "Sign up while it is open; places go by the published order.",
  ],
  docs: ["预约现场审核户籍、房产等材料。", "Choose a time to show your papers."],
  "S2.result": ["查询录取或者安排结果。", "See whether you were given a place."],
  appeal: ["对安排结果有异议的，可以申诉。", "If you think that the order was not kept."],
  // ── notaries 公证
  "N.apply": ["由公证员核实后出具公证书。", "A notary checks the facts and issues the deed."],
  "N.book": ["预约公证员面谈时间。", "Choose a time to see a notary."],
  copy: ["已办公证的，可加办副本。", "More copies of a deed that was made."],
  "N.fee": ["在线支付公证费。", "Pay what the notary charges."],
  // ── housing loans 公积金贷款
  "O.apply": ["连续足额缴存满一年的，可以申请。", "Open to those who paid in without a gap for a year."],
  estimate: [
    "输入缴存额和房价，试算可贷额度。",
    "Enter what you pay in and the price, and see what you could borrow.",
  ],
  early: ["提前归还部分或者全部贷款。", "Pay back part of it, or all, before time."],
  method: [
    "在等额本息和等额本金之间变更。",
    "Equal payments, or equal parts of the loan with less interest each month.",
  ],
  term: ["缩短或者延长还款期限。", "Pay back in fewer or more years."],
  "O.account": ["更换还款扣款账户。", "Have the payments taken from another account."],
  settle: ["还清后开具结清证明，用于解除抵押。", "Proof that all was paid, to lift the mortgage."],
  // ── letters 来信
  "G.send": [
    "写明事项和联系方式，承办单位按期答复。",
    "Say what it is about and how to reach you; the agency in charge answers in time.",
  ],
  reply: ["凭编号和查询码查看答复。", "Read the answer by number and code."],
  "G.review": [
    "对答复不满意的，申请上一级复核。",
    "If it does not satisfy you, the level above looks at it.",
  ],
  // ── marriage 婚姻登记
  "M.book": [
    "提前2至30天预约；登记须双方本人到场，预约不等于受理。",
    "Book 2 to 30 days ahead. Both must come in person: a booking is no registration.",
  ],
  "M.precheck": [
    "在线核对双方证件和婚姻状况，减少当天等候。",
    "Have both sides' papers looked at beforehand and wait less on the day.",
  ],
  "M.advice": ["了解登记条件、所需证件和地点。", "Find out about conditions, papers and places."],
  cross: [
    "双方均不在常住户口所在地的，可申请异地办理。",
    "When neither of you lives where you are registered.",
  ],
};

/** What the action is for; throws for an action without a sentence. */
export function sentenceOf(kindId: string, actionId: string): Sentence {
  const found = sentences[`${kindId}.${actionId}`] ?? sentences[actionId];
  if (found === undefined) throw new Error(`no sentence for ${kindId}.${actionId}`);
  return found;
}
