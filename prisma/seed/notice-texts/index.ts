// All templates by kind of notice, and how many of each kind the demonstration has.
import type { NoticeType } from "#app/domain/notices/notice-types.ts";
import { decision, penalty, publicity } from "./decisions.ts";
import { news, notice } from "./everyday.ts";
import { recruitment } from "./jobs.ts";
import { budget, fund, procurement } from "./money.ts";
import { consultation, gazette, interpretation, policy } from "./rules.ts";
import type { Template } from "./scene.ts";
import { serviceChange, serviceOutage } from "./services.ts";
import { emergency } from "./warnings.ts";

export const templates: Readonly<Record<NoticeType, readonly Template[]>> = {
  policy,
  interpretation,
  notice,
  publicity,
  decision,
  penalty,
  recruitment,
  procurement,
  fund,
  budget,
  consultation,
  "service-change": serviceChange,
  "service-outage": serviceOutage,
  emergency,
  news,
  gazette,
};

/** How many of each kind there are; 300 together. */
export const shares: Readonly<Record<NoticeType, number>> = {
  policy: 18,
  interpretation: 16,
  notice: 30,
  publicity: 20,
  decision: 14,
  penalty: 22,
  recruitment: 20,
  procurement: 18,
  fund: 14,
  budget: 12,
  consultation: 18,
  "service-change": 26,
  "service-outage": 26,
  emergency: 12,
  news: 26,
  gazette: 8,
};
