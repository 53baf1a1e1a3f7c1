// The texts of mails about service reviews, in both languages; the rules are those of mail-templates.ts, which holds all mails.
import type { Lang } from "#app/i18n/languages.ts";
import type { MailTemplate } from "#workflows/serviceReview/effects.ts";
import type { Template } from "./mail-templates.ts";

const en: Record<MailTemplate, Template> = {
  serviceReviewOpened: {
    subject: ({ number }) => `Your poor rating is being looked into: ${number}`,
    lines: ({ number }) => [
      `Your poor rating of a public service is being looked into under the number ${number}. The hotline centre calls you back within one working day.`,
      "You can follow it with the secret of the case that you rated.",
    ],
  },
  serviceReviewMending: {
    subject: ({ number }) => `Your poor rating ${number} was found genuine`,
    lines: () => ["The office is putting it right. By when it has to be done stands on its page."],
  },
  serviceReviewDismissed: {
    subject: ({ number }) => `About your poor rating ${number}`,
    lines: () => ["Your rating was not upheld. The reasons, and how to appeal, stand on its page."],
  },
  serviceReviewAppealDecided: {
    subject: ({ number }) => `Your appeal ${number} has been decided`,
    lines: () => ["The superior body has decided on your appeal. The decision stands on its page."],
  },
  serviceReviewMended: {
    subject: ({ number }) => `What you rated poorly has been put right: ${number}`,
    lines: () => ["What was done stands on its page. You may rate it once more."],
  },
  serviceReviewWithdrawn: {
    subject: ({ number }) => `Your poor rating ${number} has been taken back`,
    lines: () => ["It has been taken back as you asked. If that was not you, please call the hotline 12345."],
  },
};

const zh: Record<MailTemplate, Template> = {
  serviceReviewOpened: {
    subject: ({ number }) => `您的差评已进入整改程序，编号 ${number}`,
    lines: ({ number }) => [
      `您对政务服务的差评已进入整改程序，编号为 ${number}。热线中心将在一个工作日内回访。`,
      "可用原办件的查询密码查看进度。",
    ],
  },
  serviceReviewMending: {
    subject: ({ number }) => `差评 ${number} 已认定属实，正在整改`,
    lines: () => ["您的差评已认定属实，办理单位正在整改，期限请见页面。"],
  },
  serviceReviewDismissed: {
    subject: ({ number }) => `关于差评 ${number} 的认定`,
    lines: () => ["您的差评未予支持，理由和申诉途径请见页面。"],
  },
  serviceReviewAppealDecided: {
    subject: ({ number }) => `您对 ${number} 的申诉已有决定`,
    lines: () => ["上级机关已对您的申诉作出决定，内容请见页面。"],
  },
  serviceReviewMended: {
    subject: ({ number }) => `差评 ${number} 已整改`,
    lines: () => ["整改情况请见页面。您可以再评价一次。"],
  },
  serviceReviewWithdrawn: {
    subject: ({ number }) => `差评 ${number} 已撤回`,
    lines: () => ["已按您的要求撤回。如非本人操作，请拨打 12345 热线。"],
  },
};

export const serviceReviewMails: Readonly<Record<Lang, Record<MailTemplate, Template>>> = { zh, en };
