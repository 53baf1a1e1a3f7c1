// The texts of mails about consultations, in both languages; the rules are those of mail-templates.ts, which holds all mails.
import type { Lang } from "#app/i18n/languages.ts";
import type { MailTemplate } from "#workflows/consultation/effects.ts";
import type { Template } from "./mail-templates.ts";

const en: Record<MailTemplate, Template> = {
  consultationReceived: {
    subject: ({ number }) => `We have received your question ${number}`,
    lines: ({ number }) => [
      `Your question has been received. Its number is ${number}.`,
      "You can follow it at any time with this number and the secret that was shown to you when you sent it. We never send the secret by mail.",
    ],
  },
  consultationDispatched: {
    subject: ({ number }) => `Your question ${number} has gone to the office in charge`,
    lines: () => ["Which office that is, and by when it has to answer, stands on the page of your question."],
  },
  consultationInformationAsked: {
    subject: ({ number }) => `The office needs to know more about your question ${number}`,
    lines: () => [
      "Please read what the office asks and answer it on the page of your question. Its time limit is paused until then.",
    ],
  },
  consultationInformationLapsed: {
    subject: ({ number }) => `Your question ${number} goes on without your reply`,
    lines: () => [
      "We asked you for more information, and the time for it has passed. The office now answers with what it knows.",
    ],
  },
  consultationAnswered: {
    subject: ({ number }) => `Your question ${number} has been answered`,
    lines: () => ["You can read the answer on the page of your question, rate it, or ask once more."],
  },
  consultationWithdrawn: {
    subject: ({ number }) => `Your question ${number} has been withdrawn`,
    lines: () => ["It has been withdrawn as you asked. If that was not you, please call the hotline 12345."],
  },
};

const zh: Record<MailTemplate, Template> = {
  consultationReceived: {
    subject: ({ number }) => `您的咨询已收到，编号 ${number}`,
    lines: ({ number }) => [
      `您的咨询已收到，编号为 ${number}。`,
      "凭此编号和提交时页面显示的查询密码，可随时查看进度。查询密码不会通过邮件发送。",
    ],
  },
  consultationDispatched: {
    subject: ({ number }) => `您的咨询 ${number} 已派单`,
    lines: () => ["您的咨询已派给承办单位，答复期限请见咨询页面。"],
  },
  consultationInformationAsked: {
    subject: ({ number }) => `关于您的咨询 ${number}，需要您补充情况`,
    lines: () => ["请在咨询页面查看问题并回复。在此期间办理时限暂停。"],
  },
  consultationInformationLapsed: {
    subject: ({ number }) => `您的咨询 ${number} 继续办理`,
    lines: () => ["此前请您补充情况的时限已过，承办单位将按现有情况答复。"],
  },
  consultationAnswered: {
    subject: ({ number }) => `您的咨询 ${number} 已答复`,
    lines: () => ["请在咨询页面查看答复。您可以评价，也可以追问。"],
  },
  consultationWithdrawn: {
    subject: ({ number }) => `您的咨询 ${number} 已撤回`,
    lines: () => ["您的咨询已按您的要求撤回。如非本人操作，请拨打 12345 热线。"],
  },
};

export const consultationMails: Readonly<Record<Lang, Record<MailTemplate, Template>>> = { zh, en };
