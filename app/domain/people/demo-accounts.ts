// The demonstration's people: printed at start, made by prisma/seed/people.ts, refused at sign-in outside demo mode.
// Every name is invented; the addresses end in .example, which can never receive mail (RFC 2606).
import type { Bilingual } from "#app/i18n/languages.ts";
import { CENTRE_AGENCY_ID } from "#app/domain/agencies/centre.ts";
import type { Role } from "./people.schema.ts";

export type DemoAccount = {
  /** Stable, so that other seeded rows can refer to it. */
  userId: string;
  email: string;
  name: string;
  /** Where and as what the person works; empty for citizens. */
  memberships: readonly { agencyId: string; role: Role }[];
  /** What this account shows. */
  about: Bilingual;
};

export const DEMO_PASSWORD = "demo-onevisit-2026";
const DEMO_DOMAIN = "demo.onevisit.example";

export const demoAgencies = {
  centre: CENTRE_AGENCY_ID,
  /** 杭州市工商行政管理局 */
  market: "330100-aic",
  /** 杭州市住房和城乡建设局 */
  housing: "330100-hous",
  /** 杭州市人力资源和社会保障局 */
  labour: "330100-hrs",
  /** 浙江省工商行政管理局, above the one of Hangzhou */
  marketAbove: "330000-aic",
  /** 浙江省人力资源和社会保障厅, which answers for the department's guides */
  labourAbove: "330000-hrs",
  /** 浙江省人民政府办公厅 */
  province: "330000-gro",
} as const;

const { centre, market, marketAbove, housing, labour, labourAbove, province } = demoAgencies;

/** All demonstration accounts; every one has DEMO_PASSWORD. */
export const demoAccounts: readonly DemoAccount[] = [
  account("citizen", "演示市民 林小满 (Demo Lin)", [], {
    zh: "市民：办事、投诉、查看进度、评价",
    en: "Citizen: finds services, complains, follows, rates",
  }),
  account("citizen2", "演示市民 周立夏 (Demo Zhou)", [], {
    zh: "另一位市民：看不到他人的办件",
    en: "Another citizen: cannot see other people's cases",
  }),
  account("intake", "演示受理员 白露 (Demo Bailu)", [{ agencyId: centre, role: "intake" }], {
    zh: "12345 热线受理员：受理并派单",
    en: "Intake officer of hotline 12345: takes in and dispatches",
  }),
  account("umpire", "演示裁定员 小寒 (Demo Xiaohan)", [{ agencyId: centre, role: "umpire" }], {
    zh: "裁定退单、指定管辖、审批合并",
    en: "Rules on returned cases and decides whose they are",
  }),
  account("intake2", "演示受理员 谷雨 (Demo Guyu)", [{ agencyId: centre, role: "intake" }], {
    zh: "另一位受理员",
    en: "A second intake officer",
  }),
  account("supervisor.centre", "演示督办员 霜降 (Demo Shuang)", [{ agencyId: centre, role: "supervisor" }], {
    zh: "热线中心督办员：督办超期办件",
    en: "Supervisor at the hotline centre: presses overdue cases",
  }),
  account("clerk.market", "演示经办 江一帆 (Demo Jiang)", [{ agencyId: market, role: "clerk" }], {
    zh: "杭州市场监管部门经办人",
    en: "Clerk, Hangzhou market regulation",
  }),
  account("clerk2.market", "演示经办 江一舟 (Demo Zhouyi)", [{ agencyId: market, role: "clerk" }], {
    zh: "同一部门的另一位经办人（可与上一位同时办理）",
    en: "Second clerk of the same agency (the two can collide)",
  }),
  account("supervisor.market", "演示审核 江一航 (Demo Hang)", [{ agencyId: market, role: "supervisor" }], {
    zh: "杭州市场监管部门审核人",
    en: "Supervisor, Hangzhou market regulation",
  }),
  account(
    "supervisor.marketabove",
    "演示督查 江远 (Demo Yuan)",
    [{ agencyId: marketAbove, role: "supervisor" }],
    {
      zh: "省级市场监管部门：复查杭州的答复、接办升级督办件",
      en: "Supervisor, provincial market regulation: reviews Hangzhou's answers, takes over what is escalated",
    },
  ),
  account("clerk.housing", "演示经办 石磊 (Demo Shi)", [{ agencyId: housing, role: "clerk" }], {
    zh: "杭州城建管理部门经办人",
    en: "Clerk, Hangzhou housing and urban management",
  }),
  account("supervisor.housing", "演示审核 石桥 (Demo Qiao)", [{ agencyId: housing, role: "supervisor" }], {
    zh: "杭州城建管理部门审核人",
    en: "Supervisor, Hangzhou housing and urban management",
  }),
  account("clerk.labour", "演示经办 禾青 (Demo He)", [{ agencyId: labour, role: "clerk" }], {
    zh: "杭州人力社保部门经办人",
    en: "Clerk, Hangzhou human resources and social security",
  }),
  account("supervisor.labour", "演示审核 禾苗 (Demo Miao)", [{ agencyId: labour, role: "supervisor" }], {
    zh: "杭州人力社保部门审核人",
    en: "Supervisor, Hangzhou human resources and social security",
  }),
  account("editor.labour", "演示编辑 文竹 (Demo Wen)", [{ agencyId: labour, role: "editor" }], {
    zh: "杭州人力社保部门公告编辑",
    en: "Notice editor, Hangzhou human resources and social security",
  }),
  account("editor2.labour", "演示编辑 文心 (Demo Wenxin)", [{ agencyId: labour, role: "editor" }], {
    zh: "同一部门的另一位编辑",
    en: "Second editor of the same agency",
  }),
  account("approver.labour", "演示审批 文山 (Demo Wenshan)", [{ agencyId: labour, role: "approver" }], {
    zh: "杭州人力社保部门公告审批",
    en: "Notice approver, Hangzhou human resources and social security",
  }),
  account("editor.guides", "演示编辑 竹青 (Demo Zhuqing)", [{ agencyId: labourAbove, role: "editor" }], {
    zh: "省级人力社保部门办事指南编辑",
    en: "Guide editor, provincial human resources and social security",
  }),
  account("editor2.guides", "演示编辑 竹简 (Demo Zhujian)", [{ agencyId: labourAbove, role: "editor" }], {
    zh: "同一部门的另一位办事指南编辑",
    en: "Second guide editor of the same agency",
  }),
  account("approver.guides", "演示审批 竹里 (Demo Zhuli)", [{ agencyId: labourAbove, role: "approver" }], {
    zh: "省级人力社保部门办事指南审批",
    en: "Guide approver, provincial human resources and social security",
  }),
  account("editor.province", "演示编辑 云起 (Demo Yun)", [{ agencyId: province, role: "editor" }], {
    zh: "省级公告编辑",
    en: "Notice editor of the province",
  }),
  account("approver.province", "演示审批 云归 (Demo Yungui)", [{ agencyId: province, role: "approver" }], {
    zh: "省级公告审批",
    en: "Notice approver of the province",
  }),
  account("administrator", "演示管理员 安平 (Demo An)", [{ agencyId: province, role: "administrator" }], {
    zh: "管理员：授予和终止角色",
    en: "Administrator: gives and ends roles",
  }),
];

/** Whether an address is reserved for demonstration accounts. */
export function isDemoEmail(email: string): boolean {
  return email.toLowerCase().endsWith(`@${DEMO_DOMAIN}`);
}

function account(
  key: string,
  name: string,
  memberships: DemoAccount["memberships"],
  about: Bilingual,
): DemoAccount {
  return { userId: `demo-${key}`, email: `${key}@${DEMO_DOMAIN}`, name, memberships, about };
}
