// The texts of mails to applicants, in both languages; the rules are those of mail-templates.ts, which holds all mails.
import type { Lang } from "#app/i18n/languages.ts";
import type { MailTemplate as JointMail } from "#workflows/jointRequest/effects.ts";
import type { MailTemplate as RequestMail } from "#workflows/request/effects.ts";
import type { Template } from "./mail-templates.ts";

type MailTemplate = RequestMail | JointMail;

const en: Record<MailTemplate, Template> = {
  requestReceived: {
    subject: ({ number }) => `We have received your application ${number}`,
    lines: ({ number }) => [
      `Your application has been received. Its number is ${number}. The office now checks whether everything is there.`,
      "You can follow it at any time with this number and the secret that was shown to you when you sent it. We never send the secret by mail.",
    ],
  },
  requestSupplementAsked: {
    subject: ({ number }) => `Something is missing for your application ${number}`,
    lines: () => [
      "The office needs something more from you before it can go on. Everything that is missing, and by when it has to come, stands on the page of your application. The office's time limit is paused until then.",
    ],
  },
  requestSupplementLapsed: {
    subject: ({ number }) => `Your application ${number} goes on without your reply`,
    lines: () => [
      "We asked you for something more, and the time for it has passed. The office now decides on what is there.",
    ],
  },
  requestAccepted: {
    subject: ({ number }) => `Your application ${number} has been accepted`,
    lines: () => [
      "Your application is complete and has been accepted. By when it has to be decided stands on its page.",
    ],
  },
  requestDeemedAccepted: {
    subject: ({ number }) => `Your application ${number} counts as accepted`,
    lines: () => [
      "The office has not said in time that anything is missing. By law your application counts as accepted from the day it came; by when it has to be decided stands on its page.",
    ],
  },
  requestNotAccepted: {
    subject: ({ number }) => `Your application ${number} has not been accepted`,
    lines: () => [
      "Your application has not been accepted. The reasons, and what you can do about it, stand on its page.",
    ],
  },
  requestStepBegun: {
    subject: ({ number }) => `A hearing, inspection or appraisal for your application ${number}`,
    lines: () => [
      "A step that takes time of its own has begun. Where, when and for how long stands on the page of your application. The promised time stands still meanwhile.",
    ],
  },
  requestExtended: {
    subject: ({ number }) => `The time for your application ${number} has been extended`,
    lines: () => [
      "The office needs more time. For how long and why stands on the page of your application. It can be extended only once.",
    ],
  },
  requestGranted: {
    subject: ({ number }) => `Your application ${number} has been granted`,
    lines: () => ["Your application has been granted. The decision stands on its page."],
  },
  requestRefused: {
    subject: ({ number }) => `Your application ${number} has been decided`,
    lines: () => [
      "Your application could not be granted. The reasons, and what you can do about it, stand on its page.",
    ],
  },
  jointRequestPartlyGranted: {
    subject: ({ number }) => `Your application ${number} has been granted in part`,
    lines: () => [
      "A part of your application has been granted. What was refused and why, and what you can do about it, stands on its page.",
    ],
  },
  requestFeeDue: {
    subject: ({ number }) => `A fee is due for your application ${number}`,
    lines: () => [
      "Please pay the fee. How much it is stands in the guide of the service, by when it has to be paid on the page of your application.",
    ],
  },
  requestSent: {
    subject: ({ number }) => `The result of your application ${number} is on its way`,
    lines: () => ["The result has been made out and is on its way to you by post."],
  },
  requestReady: {
    subject: ({ number }) => `The result of your application ${number} is ready`,
    lines: () => [
      "The result has been made out. Where and until when you can collect it stands on the page of your application.",
    ],
  },
  requestLapsed: {
    subject: ({ number }) => `Your application ${number} has lapsed`,
    lines: () => [
      "What was missing, or the fee, did not come in time, so your application has lapsed. You can apply again at any time. What else you can do stands on its page.",
    ],
  },
  requestWithdrawn: {
    subject: ({ number }) => `Your application ${number} has been withdrawn`,
    lines: () => [
      "Your application has been withdrawn as you asked. If that was not you, please call the hotline 12345.",
    ],
  },
};

const zh: Record<MailTemplate, Template> = {
  requestReceived: {
    subject: ({ number }) => `您的申请已收到，编号 ${number}`,
    lines: ({ number }) => [
      `您的申请已收到，编号为 ${number}。办理单位正在核对材料是否齐全。`,
      "凭此编号和提交时页面显示的查询密码，可随时查看办理进度。查询密码不会通过邮件发送。",
    ],
  },
  requestSupplementAsked: {
    subject: ({ number }) => `您的申请 ${number} 需要补充材料`,
    lines: () => ["办理单位需要您补充材料。全部内容和截止日期请见申请页面。您补充之前，办理时限暂停计算。"],
  },
  requestSupplementLapsed: {
    subject: ({ number }) => `您的申请 ${number} 继续办理`,
    lines: () => ["此前请您补充材料的时限已过，办理单位将按已有材料作出决定。"],
  },
  requestAccepted: {
    subject: ({ number }) => `您的申请 ${number} 已受理`,
    lines: () => ["您的申请材料齐全，已经受理。办结期限请见申请页面。"],
  },
  requestDeemedAccepted: {
    subject: ({ number }) => `您的申请 ${number} 视为已受理`,
    lines: () => [
      "办理单位未在时限内告知需要补正的内容，依法自收到申请材料之日起即为受理。办结期限请见申请页面。",
    ],
  },
  requestNotAccepted: {
    subject: ({ number }) => `您的申请 ${number} 不予受理`,
    lines: () => ["您的申请未予受理。理由和救济途径请见申请页面。"],
  },
  requestStepBegun: {
    subject: ({ number }) => `您的申请 ${number} 进入听证、勘验或者评审程序`,
    lines: () => ["该程序的时间、地点和期限请见申请页面，其间承诺时限暂停计算。"],
  },
  requestExtended: {
    subject: ({ number }) => `您的申请 ${number} 延长办理时限`,
    lines: () => ["办理单位需要延长时限，天数和理由请见申请页面。只能延长一次。"],
  },
  requestGranted: {
    subject: ({ number }) => `您的申请 ${number} 已准予`,
    lines: () => ["您的申请已准予，决定内容请见申请页面。"],
  },
  requestRefused: {
    subject: ({ number }) => `您的申请 ${number} 已作出决定`,
    lines: () => ["您的申请未获准许。理由和救济途径请见申请页面。"],
  },
  jointRequestPartlyGranted: {
    subject: ({ number }) => `您的申请 ${number} 已部分准予`,
    lines: () => ["您的申请已部分准予。未获准许的事项、理由和救济途径请见申请页面。"],
  },
  requestFeeDue: {
    subject: ({ number }) => `您的申请 ${number} 需要缴费`,
    lines: () => ["请缴纳费用。金额请见办事指南，截止日期请见申请页面。"],
  },
  requestSent: {
    subject: ({ number }) => `您的申请 ${number} 结果已寄出`,
    lines: () => ["办理结果已制作完成，正在邮寄途中。"],
  },
  requestReady: {
    subject: ({ number }) => `您的申请 ${number} 结果可以领取`,
    lines: () => ["办理结果已制作完成，领取地点和期限请见申请页面。"],
  },
  requestLapsed: {
    subject: ({ number }) => `您的申请 ${number} 视为放弃`,
    lines: () => ["因逾期未补正或者未缴费，您的申请视为放弃。您可以随时重新申请，其他救济途径请见申请页面。"],
  },
  requestWithdrawn: {
    subject: ({ number }) => `您的申请 ${number} 已撤回`,
    lines: () => ["您的申请已按您的要求撤回。如非本人操作，请拨打 12345 热线。"],
  },
};

export const requestMails: Readonly<Record<Lang, Record<MailTemplate, Template>>> = { zh, en };
