// The texts of mails about suggestions, in both languages; the rules are those of mail-templates.ts, which holds all mails.
import type { Lang } from "#app/i18n/languages.ts";
import type { MailTemplate } from "#workflows/suggestion/effects.ts";
import type { Template } from "./mail-templates.ts";

const en: Record<MailTemplate, Template> = {
  suggestionReceived: {
    subject: ({ number }) => `We have received your suggestion ${number}`,
    lines: ({ number }) => [
      `Thank you for your suggestion. Its number is ${number}.`,
      "You can follow it at any time with this number and the secret that was shown to you when you sent it. We never send the secret by mail.",
    ],
  },
  suggestionDispatched: {
    subject: ({ number }) => `Your suggestion ${number} has gone to the office in charge`,
    lines: () => [
      "Which office considers it, and by when it has to reply, stands on the page of your suggestion.",
    ],
  },
  suggestionReplied: {
    subject: ({ number }) => `Your suggestion ${number} has been replied to: thank you`,
    lines: () => [
      "Whether it is adopted, and why, stands on the page of your suggestion. Thank you for caring about how things are done here.",
    ],
  },
  suggestionWithdrawn: {
    subject: ({ number }) => `Your suggestion ${number} has been withdrawn`,
    lines: () => ["It has been withdrawn as you asked. If that was not you, please call the hotline 12345."],
  },
};

const zh: Record<MailTemplate, Template> = {
  suggestionReceived: {
    subject: ({ number }) => `您的建议已收到，编号 ${number}`,
    lines: ({ number }) => [
      `感谢您的建议，编号为 ${number}。`,
      "凭此编号和提交时页面显示的查询密码，可随时查看进度。查询密码不会通过邮件发送。",
    ],
  },
  suggestionDispatched: {
    subject: ({ number }) => `您的建议 ${number} 已派送`,
    lines: () => ["您的建议已派给承办单位研究，答复期限请见建议页面。"],
  },
  suggestionReplied: {
    subject: ({ number }) => `您的建议 ${number} 已答复，感谢您的参与`,
    lines: () => ["您的建议是否采纳以及理由，请见建议页面。感谢您关心公共事务。"],
  },
  suggestionWithdrawn: {
    subject: ({ number }) => `您的建议 ${number} 已撤回`,
    lines: () => ["您的建议已按您的要求撤回。如非本人操作，请拨打 12345 热线。"],
  },
};

export const suggestionMails: Readonly<Record<Lang, Record<MailTemplate, Template>>> = { zh, en };
