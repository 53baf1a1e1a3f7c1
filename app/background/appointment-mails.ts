// The texts of mails about appointments, in both languages; the rules are those of mail-templates.ts, which holds all mails.
import type { Lang } from "#app/i18n/languages.ts";
import type { MailTemplate } from "#workflows/appointment/effects.ts";
import type { Template } from "./mail-templates.ts";

const en: Record<MailTemplate, Template> = {
  appointmentHeld: {
    subject: ({ number }) => `A slot is held for you: ${number}`,
    lines: ({ number }) => [
      `A slot is held for you under the number ${number}. Unless it is confirmed or paid in time, it is free for others.`,
    ],
  },
  appointmentConfirmed: {
    subject: ({ number }) => `Your appointment ${number} is confirmed`,
    lines: () => ["When and where it is stands on its page."],
  },
  appointmentRescheduled: {
    subject: ({ number }) => `Your appointment ${number} has been moved`,
    lines: () => ["The new time stands on its page."],
  },
  appointmentCancelled: {
    subject: ({ number }) => `Your appointment ${number} is cancelled`,
    lines: () => ["It is cancelled as you asked."],
  },
  appointmentCalledOff: {
    subject: ({ number }) => `Your appointment ${number} has been called off by the office`,
    lines: () => ["The reason stands on its page. You can make another appointment."],
  },
  appointmentLapsed: {
    subject: ({ number }) => `Your appointment ${number} has lapsed`,
    lines: () => [
      "It was not confirmed in time and the slot is free for others. You can make another appointment.",
    ],
  },
};

const zh: Record<MailTemplate, Template> = {
  appointmentHeld: {
    subject: ({ number }) => `号源已为您保留，编号 ${number}`,
    lines: ({ number }) => [`号源已为您保留，编号为 ${number}。请在期限内确认或者缴费，逾期释放。`],
  },
  appointmentConfirmed: {
    subject: ({ number }) => `您的预约 ${number} 已确认`,
    lines: () => ["预约时间和地点请见预约页面。"],
  },
  appointmentRescheduled: {
    subject: ({ number }) => `您的预约 ${number} 已改期`,
    lines: () => ["新的时间请见预约页面。"],
  },
  appointmentCancelled: {
    subject: ({ number }) => `您的预约 ${number} 已取消`,
    lines: () => ["您的预约已按您的要求取消。"],
  },
  appointmentCalledOff: {
    subject: ({ number }) => `您的预约 ${number} 被办理单位取消`,
    lines: () => ["理由请见预约页面，您可以另行预约。"],
  },
  appointmentLapsed: {
    subject: ({ number }) => `您的预约 ${number} 已失效`,
    lines: () => ["未在期限内确认，号源已释放。您可以另行预约。"],
  },
};

export const appointmentMails: Readonly<Record<Lang, Record<MailTemplate, Template>>> = { zh, en };
