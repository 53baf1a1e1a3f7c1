// The texts of mails about payments, in both languages; the rules are those of mail-templates.ts, which holds all mails.
import type { Lang } from "#app/i18n/languages.ts";
import type { MailTemplate } from "#workflows/payment/effects.ts";
import type { Template } from "./mail-templates.ts";

const en: Record<MailTemplate, Template> = {
  paymentRequested: {
    subject: ({ number }) => `A payment is due: ${number}`,
    lines: () => ["How much and by when stands on its page."],
  },
  paymentReceived: {
    subject: ({ number }) => `Your payment ${number} has come in`,
    lines: () => ["It is being confirmed against the statement."],
  },
  paymentLapsed: {
    subject: ({ number }) => `The payment order ${number} has lapsed`,
    lines: () => ["It has lapsed. What still comes in is paid back the way it came."],
  },
  paymentRefunding: {
    subject: ({ number }) => `Your payment ${number} is being paid back`,
    lines: () => ["The money goes back the way it came."],
  },
  paymentRefunded: {
    subject: ({ number }) => `Your payment ${number} has been paid back`,
    lines: () => ["The money is back."],
  },
};

const zh: Record<MailTemplate, Template> = {
  paymentRequested: {
    subject: ({ number }) => `您有一笔费用待缴，编号 ${number}`,
    lines: () => ["金额和期限请见缴费页面。"],
  },
  paymentReceived: {
    subject: ({ number }) => `您的缴费 ${number} 已收到`,
    lines: () => ["款项已收到，正在对账。"],
  },
  paymentLapsed: {
    subject: ({ number }) => `缴费订单 ${number} 已失效`,
    lines: () => ["订单已失效。此后到账的款项将原路退回。"],
  },
  paymentRefunding: {
    subject: ({ number }) => `您的款项 ${number} 正在退回`,
    lines: () => ["款项正在原路退回。"],
  },
  paymentRefunded: { subject: ({ number }) => `您的款项 ${number} 已退回`, lines: () => ["款项已退回。"] },
};

export const paymentMails: Readonly<Record<Lang, Record<MailTemplate, Template>>> = { zh, en };
