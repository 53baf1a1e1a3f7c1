// 中文文本：办件进程（市民与工作台共用），以及状态、事件、任务、时限的名称。
import type { journey as en, Standing } from "../en/journey.ts";
import { complaint } from "./workflows/complaint.ts";

export const journey: typeof en = {
  caseTitle: (number: string) => `办件 ${number}`,
  sent: (day: string) => `提交于${day}`,
  place: "地点",
  about: "诉求人所指单位",
  service: "涉及事项",
  complaintText: "投诉内容",
  yourComplaint: "您写的内容",
  centre: "热线中心",
  you: "您",
  citizen: "诉求人",
  someAgency: "承办单位",

  states: complaint.states,

  events: complaint.events,

  stillOverdue: "仍未办结：已再次提醒负责人",

  ownEvents: {
    "complaint.submitted": "您提交了投诉",
    "complaint.informationAsked": "请您补充情况",
    "complaint.informationGiven": "您的补充",
    "complaint.rated": "您评价了答复",
    "complaint.reopened": "您要求重新办理",
    "complaint.withdrawn": "您撤回了投诉",
  },

  tasks: {
    triage: "派单",
    accept: "签收或退单",
    rule: "裁定管辖",
    handle: "办理并答复",
    review: "审核答复",
    supervise: "督办超期件",
  },

  clocks: complaint.clocks,

  outcomes: {
    solved: "已解决",
    explained: "已解释说明",
    refused: "不予支持",
    beyondPower: "超出职权",
    withdrawn: "已撤回",
    merged: "并入其他办件",
  },

  refusalReasons: {
    beyondPower: "省内没有单位有权决定此事",
    belongsElsewhere: "应通过诉讼、复议等专门程序解决",
  },

  ratings: {
    "1": "非常不满意",
    "2": "不满意",
    "3": "基本满意",
    "4": "满意",
    "5": "非常满意",
  },

  standing: {
    inTriage: ({ by }: Standing) => `热线中心已收到您的投诉，将在${by}前派给负责的单位。`,
    dispatched: ({ agency, answerBy }: Standing) => `您的投诉已派给${agency}，须在${answerBy}前答复您。`,
    returned: ({ by }: Standing) => `承办单位认为不属其职责，热线中心将在${by}前裁定由谁办理。`,
    handling: ({ agency, answerBy }: Standing) => `${agency}正在办理，须在${answerBy}前答复您。`,
    awaitingCitizen: ({ agency, by }: Standing) => `${agency}需要您补充情况，请在${by}前回复。`,
    inReview: ({ agency, answerBy }: Standing) =>
      `答复已拟好，${agency}正由第二人审核，${answerBy}前发给您。`,
    answered: ({ agency, by }: Standing) => `${agency}已答复。您可以在${by}前评价。`,
    rated: ({ by }: Standing) => `您对答复不满意，可以在${by}前要求重新办理。`,
    closed: () => "本件已办结。",
    withdrawn: () => "您已撤回本件投诉。",
  },
  late: "期限已过，已通知负责人督办。",
  next: {
    inTriage: "派单后，该单位的签收和答复时限从派单那一刻起算。",
    dispatched: "该单位将签收；如不属其职责，须说明理由退单。无论哪种情况，时限都在走。",
    returned: "裁定后派给承办单位，重新计时。",
    handling: "答复拟好后，须经第二人审核才发给您。",
    awaitingCitizen: "您回复之前，承办单位的时限暂停计算。逾期未回复的，将按已知情况答复。",
    inReview: "收到答复后您可以评价。",
    answered: "不满意的，可以要求重新办理一次。不评价的，到期自动办结，不作默认好评。",
    rated: "如不处理，到期自动办结。",
    closed: "",
    withdrawn: "",
  },

  answer: {
    title: "答复",
    from: (agency: string, day: string) => `${agency}，${day}`,
    outcome: "承办单位认定的结果",
    remedy: "如果您不同意",
    earlier: "此前的答复",
    yourRating: "您的评价",
    citizenRating: "诉求人的评价",
    notRated: "未评价",
  },

  lanes: {
    title: "先后由谁办理、各用多久",
    now: "正在办理",
    yourTurn: "等您处理",
    held: (duration: string) => duration,
    total: (duration: string) => `共 ${duration}`,
  },

  clockList: {
    title: "时限",
    earlier: (n: number) => `已结束的时限 ${n} 项`,
    clock: "事项",
    limit: "期限",
    due: "到期",
    state: "情况",
    why: "依据",
    workingDays: (n: number) => `${n} 个工作日`,
    days: (n: number) => `${n} 日`,
    status: { running: "计时中", paused: "暂停", stopped: "按时", fired: "超期" },
    kept: "按时",
    missed: "已超期",
    ended: (at: string) => `结束于${at}`,
    paused: (from: string, to: string) => `${from}至${to}不计时`,
    pausedSince: (from: string) => `${from}起暂停计时`,
    reasons: { informationAsked: "等待诉求人补充情况" },
    counted: "按工作日计算：周末和法定节假日不计，调休上班的周末计入。",
  },

  history: {
    title: "办理经过",
    by: (who: string) => who,
    to: (agency: string) => `→ ${agency}`,
    clock: (clock: string) => `时限：${clock}`,
    reason: "理由",
    rule: "依据",
    instruction: "说明",
    question: "问题",
    reply: "回复",
    comment: "意见",
    ground: "理由",
    text: "内容",
    remedy: "救济途径",
    outcome: "结果",
    roles: {
      citizen: "诉求人",
      you: "您",
      intake: "热线中心",
      clerk: "经办人",
      supervisor: "负责人",
      clock: "系统计时",
      system: "系统",
    },
  },

  acts: {
    title: "您现在可以",
    informationGiven: {
      title: "回复问题",
      text: "您的回复",
      hint: "承办单位会看到这段文字，请不要写姓名和电话。",
      submit: "提交回复",
    },
    rated: {
      title: "评价答复",
      rating: "您对答复满意吗？",
      comment: "还想说点什么？",
      submit: "提交评价",
    },
    reopened: {
      title: "要求重新办理",
      intro: "只能使用一次。原单位须在五个工作日内再次答复。",
      text: "哪里仍然没有解决？",
      submit: "重新办理",
    },
    withdrawn: {
      title: "撤回投诉",
      open: "我要撤回本件投诉",
      intro: "撤回后本件立即终止，不能恢复。您随时可以提交新的投诉。",
      text: "撤回原因",
      confirm: "是的，我确定撤回",
      submit: "撤回投诉",
    },
    errors: {
      textMissing: "请填写内容",
      textTooLong: "内容过长，请缩短",
      ratingMissing: "请从五项中选择一项",
      confirmMissing: "请勾选确认",
      invalid: "请检查此处内容",
    },
  },

  done: {
    "complaint.informationGiven": "您的回复已提交，承办单位恢复计时。",
    "complaint.rated": "谢谢，您的评价已记录。",
    "complaint.reopened": "本件已重新办理。",
    "complaint.withdrawn": "投诉已撤回。",
  },
  movedOn: "本件刚刚有了新进展。下面是最新情况，您写的内容仍在下方。",
  lostText: "您写的内容",
  notOpen: {
    title: "此处无法查看该办件",
    text: "没有这个编号的办件，或者本浏览器无权查看。如果是您的办件，请输入编号和查询码，或用提交时的账号登录。",
    track: "输入编号和查询码",
    signIn: "登录",
  },
  keep: "请继续用编号和查询码查看本件；本浏览器会记住 24 小时。",

  my: {
    title: "我的办件",
    intro: "您登录后提交的办件，最近有变化的在前。",
    empty: "您还没有办件。",
    write: "投诉与反映问题",
    track: "凭编号和查询码查进度",
    number: "编号",
    subject: "标题",
    state: "状态",
    with: "办理单位",
    due: "期限",
    sent: "提交时间",
    yourTurn: "需要您处理",
    late: "已超期",
    open: (subject: string) => `打开：${subject}`,
    count: (n: number) => `${n} 件`,
    signedInAs: (name: string) => `当前账号：${name}`,
  },

  due: {
    in: (duration: string) => `还有 ${duration}`,
    over: (duration: string) => `超期 ${duration}`,
    paused: "暂停计时",
    none: "无期限",
  },
  durations: {
    days: (n: number) => `${n} 天`,
    hours: (n: number) => `${n} 小时`,
    minutes: (n: number) => `${n} 分钟`,
    moment: "不到一分钟",
    join: " ",
  },
};
