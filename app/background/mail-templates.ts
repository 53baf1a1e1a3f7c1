// The texts of mails to citizens, in both languages. They say that something happened and where to look; never what the
// case is about, never a name, never the tracking secret: mail is read by others and kept for years.
import type { Lang } from "#app/i18n/languages.ts";
import type { MailTemplate as ComplaintMail } from "#workflows/complaint/effects.ts";
import type { MailTemplate as AppointmentMail } from "#workflows/appointment/effects.ts";
import type { MailTemplate as ConsultationMail } from "#workflows/consultation/effects.ts";
import type { MailTemplate as PaymentMail } from "#workflows/payment/effects.ts";
import type { MailTemplate as ServiceReviewMail } from "#workflows/serviceReview/effects.ts";
import type { MailTemplate as SuggestionMail } from "#workflows/suggestion/effects.ts";
import type { MailTemplate as RequestMail } from "#workflows/request/effects.ts";
import { appointmentMails } from "./appointment-mails.ts";
import { consultationMails } from "./consultation-mails.ts";
import { paymentMails } from "./payment-mails.ts";
import { serviceReviewMails } from "./service-review-mails.ts";
import { suggestionMails } from "./suggestion-mails.ts";
import { requestMails } from "./request-mails.ts";

export type MailFacts = {
  number: string;
  /** Where the case is followed. */
  trackUrl: string;
};

export type MailText = { subject: string; text: string };

type MailTemplate =
  | AppointmentMail
  | ComplaintMail
  | ConsultationMail
  | PaymentMail
  | RequestMail
  | ServiceReviewMail
  | SuggestionMail;

export type Template = { subject: (facts: MailFacts) => string; lines: (facts: MailFacts) => string[] };

const complaintEn: Record<ComplaintMail, Template> = {
  complaintReceived: {
    subject: ({ number }) => `We have received your complaint ${number}`,
    lines: ({ number }) => [
      `Your complaint has been received. Its number is ${number}.`,
      "You can follow it at any time with this number and the secret that was shown to you when you sent it. We never send the secret by mail.",
    ],
  },
  complaintDispatched: {
    subject: ({ number }) => `Your complaint ${number} has gone to the office in charge`,
    lines: () => [
      "The hotline centre has passed your complaint to the office that is to answer it. Which office that is, and by when it has to answer, stands on the page of your complaint.",
    ],
  },
  complaintRefused: {
    subject: ({ number }) => `Your complaint ${number} cannot be taken up`,
    lines: () => [
      "The hotline centre cannot take up your complaint. The reason, and what you can do about it, stand on the page of your complaint.",
    ],
  },
  complaintReferred: {
    subject: ({ number }) => `Your complaint ${number} belongs to a body outside`,
    lines: () => [
      "Your complaint belongs to a body outside the province's offices. Which one that is, and how to reach it, stands on the page of your complaint.",
    ],
  },
  complaintMerged: {
    subject: ({ number }) => `Your complaint ${number} is answered together with another`,
    lines: () => [
      "Others have complained of the same. Your complaint is answered together with theirs; we tell you about each step of it.",
    ],
  },
  complaintInformationAsked: {
    subject: ({ number }) => `A question about your complaint ${number}`,
    lines: () => [
      "The office that handles your complaint needs information from you before it can go on.",
      "Please read the question and answer it on the page of your complaint. The office's time limit is paused until then.",
    ],
  },
  complaintInformationLapsed: {
    subject: ({ number }) => `Your complaint ${number} goes on without your answer`,
    lines: () => [
      "We asked you a question about your complaint, and the time to answer it has passed. The office now goes on with what it knows.",
    ],
  },
  complaintExtended: {
    subject: ({ number }) => `Your complaint ${number} takes longer`,
    lines: () => [
      "The office needs more time, and a supervisor has granted it. Until when, and by which rule, stands on the page of your complaint.",
    ],
  },
  complaintRecusalDecided: {
    subject: ({ number }) => `Your complaint ${number}: decided who steps aside`,
    lines: () => [
      "You asked that somebody who handles your complaint step aside. The decision and its reason stand on the page of your complaint.",
    ],
  },
  complaintUnderReview: {
    subject: ({ number }) => `Your complaint ${number} is being reviewed`,
    lines: () => [
      "As you asked, the superior body reviews the answer to your complaint. Until when it decides stands on the page of your complaint.",
    ],
  },
  complaintReviewed: {
    subject: ({ number }) => `Your complaint ${number} has been reviewed`,
    lines: () => [
      "The superior body has decided. Its decision and the reasons stand on the page of your complaint, which is closed with it.",
    ],
  },
  complaintAnswered: {
    subject: ({ number }) => `Your complaint ${number} has been answered`,
    lines: () => [
      "The office has answered your complaint. You can read the answer on the page of your complaint and say how satisfied you are; if you are not, you can ask for it to be looked at again.",
    ],
  },
  complaintReopened: {
    subject: ({ number }) => `Your complaint ${number} is being looked at again`,
    lines: () => ["As you asked, the office is looking at your complaint again, within a new time limit."],
  },
  complaintClosed: {
    subject: ({ number }) => `Your complaint ${number} is closed`,
    lines: () => ["Your complaint is closed. Its whole history stays readable on its page."],
  },
  complaintWithdrawn: {
    subject: ({ number }) => `Your complaint ${number} has been withdrawn`,
    lines: () => [
      "Your complaint has been withdrawn as you asked. If that was not you, please call the hotline 12345.",
    ],
  },
};

const complaintZh: Record<ComplaintMail, Template> = {
  complaintReceived: {
    subject: ({ number }) => `您的投诉已收到，编号 ${number}`,
    lines: ({ number }) => [
      `您的投诉已收到，编号为 ${number}。`,
      "凭此编号和提交时页面显示的查询密码，可随时查看办理进度。查询密码不会通过邮件发送。",
    ],
  },
  complaintDispatched: {
    subject: ({ number }) => `您的投诉 ${number} 已派单`,
    lines: () => ["热线中心已将您的投诉派给承办单位。承办单位和答复期限可在投诉页面查看。"],
  },
  complaintRefused: {
    subject: ({ number }) => `您的投诉 ${number} 不予受理`,
    lines: () => ["热线中心对您的投诉不予受理。理由和救济途径可在投诉页面查看。"],
  },
  complaintReferred: {
    subject: ({ number }) => `您的投诉 ${number} 属于其他机构`,
    lines: () => ["您的投诉不属于本省单位职责。主管机构和联系方式可在投诉页面查看。"],
  },
  complaintMerged: {
    subject: ({ number }) => `您的投诉 ${number} 已并案办理`,
    lines: () => ["有其他人反映同一事项，您的投诉与其一并答复。每一步进展我们都会告诉您。"],
  },
  complaintInformationAsked: {
    subject: ({ number }) => `关于您的投诉 ${number}，需要您补充情况`,
    lines: () => [
      "承办单位需要您补充情况后才能继续办理。",
      "请在投诉页面查看问题并答复。在此期间，承办单位的办理时限暂停计算。",
    ],
  },
  complaintInformationLapsed: {
    subject: ({ number }) => `您的投诉 ${number} 继续办理`,
    lines: () => ["此前请您补充情况的时限已过，承办单位将按现有情况继续办理。"],
  },
  complaintExtended: {
    subject: ({ number }) => `您的投诉 ${number} 延期办理`,
    lines: () => ["承办单位需要更多时间，已经负责人批准。新的期限和依据可在投诉页面查看。"],
  },
  complaintRecusalDecided: {
    subject: ({ number }) => `您的投诉 ${number}：回避申请已有决定`,
    lines: () => ["您申请办理人员回避，现已作出决定。决定和理由可在投诉页面查看。"],
  },
  complaintUnderReview: {
    subject: ({ number }) => `您的投诉 ${number} 正由上级复查`,
    lines: () => ["按照您的要求，上级单位正在复查对您投诉的答复。期限可在投诉页面查看。"],
  },
  complaintReviewed: {
    subject: ({ number }) => `您的投诉 ${number} 复查已有决定`,
    lines: () => ["上级单位已作出决定，本件就此终结。决定和理由可在投诉页面查看。"],
  },
  complaintAnswered: {
    subject: ({ number }) => `您的投诉 ${number} 已答复`,
    lines: () => ["承办单位已答复您的投诉。请在投诉页面查看答复并作出评价；如不满意，可以要求重新办理。"],
  },
  complaintReopened: {
    subject: ({ number }) => `您的投诉 ${number} 正在重新办理`,
    lines: () => ["按照您的要求，承办单位正在新的时限内重新办理您的投诉。"],
  },
  complaintClosed: {
    subject: ({ number }) => `您的投诉 ${number} 已办结`,
    lines: () => ["您的投诉已办结。全部办理过程可在投诉页面继续查看。"],
  },
  complaintWithdrawn: {
    subject: ({ number }) => `您的投诉 ${number} 已撤回`,
    lines: () => ["您的投诉已按您的要求撤回。如非本人操作，请拨打 12345 热线。"],
  },
};

const mails: Readonly<Record<Lang, Record<MailTemplate, Template>>> = {
  zh: {
    ...complaintZh,
    ...requestMails.zh,
    ...appointmentMails.zh,
    ...consultationMails.zh,
    ...paymentMails.zh,
    ...serviceReviewMails.zh,
    ...suggestionMails.zh,
  },
  en: {
    ...complaintEn,
    ...requestMails.en,
    ...appointmentMails.en,
    ...consultationMails.en,
    ...paymentMails.en,
    ...serviceReviewMails.en,
    ...suggestionMails.en,
  },
};

/** Whether `name`, which comes from a workflow, is a mail that exists. */
export function isMailTemplate(name: string): name is MailTemplate {
  return Object.hasOwn(mails.en, name);
}

/** The finished mail. */
export function writeMail(template: MailTemplate, lang: Lang, facts: MailFacts): MailText {
  const { subject, lines } = mails[lang][template];
  const [follow, sender] =
    lang === "zh"
      ? [`查看进度：${facts.trackUrl}`, "一次办 · 全省政务服务门户（本邮件由系统自动发送，请勿回复）"]
      : [
          `Follow it here: ${facts.trackUrl}`,
          "OneVisit, the province's portal for public services (sent automatically, please do not reply)",
        ];
  return { subject: subject(facts), text: `${[...lines(facts), follow, sender].join("\n\n")}\n` };
}
