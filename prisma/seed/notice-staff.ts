// Who writes and approves the demonstration's notices: the demonstration accounts where an agency has them, else staff who
// exist for this alone and can't sign in. Called by prisma/seed/notices.ts and notice-plans.ts.
import { demoAccounts, demoAgencies } from "#app/domain/people/demo-accounts.ts";
import type { Role } from "#app/domain/people/people.schema.ts";
import type { Actor } from "#app/domain/people/policy.ts";
import type { Database } from "#app/platform/db.server.ts";

export type Staff = Extract<Actor, { kind: "person" }>;

/** Divisions and the departments of which they publish notices here. */
const publishers: Readonly<Record<string, string>> = {
  "330000":
    "gro drc edu sci civ fin hrs env hous tran wat agr hea aic fda price met saf jus com cul land for qts",
  "330100": "hrs gro hous aic util traf edu hea env tran civ hpf land cul psd ltax cad sport",
  "330200": "gro util traf hrs ocean met com fda cad",
  "330300": "aic civ util hea hous fda tran stax price",
  "330400": "gro edu wat agr util arc cad",
  "330500": "for tour env hrs quake",
  "330600": "hous cul util aic relic",
  "330700": "gro com edu traf saf",
  "330800": "agr for land jus",
  "330900": "ocean met tran hosp",
  "331000": "hea saf civ eic dpf",
  "331100": "for wat sci survey",
  "330106": "edu util civ hous",
  "330127": "wat land util tour",
  "330281": "wat util traf fin",
  "330381": "hea tran land hpf",
  "330523": "tour for agr coop",
  "330782": "aic com hrs psd",
};

/** Ids of the agencies that publish. */
export const noticeAgencyIds: readonly string[] = Object.entries(publishers).flatMap(
  ([division, departments]) => departments.split(" ").map((department) => `${division}-${department}`),
);

/** Where the demonstration accounts do all the work. */
const withAccounts = new Set<string>([demoAgencies.labour, demoAgencies.province]);

const names: readonly string[] = (
  "青松 Qingsong,翠柏 Cuibai,红枫 Hongfeng,银杏 Yinxing,白桦 Baihua,紫藤 Ziteng,海棠 Haitang,玉兰 Yulan,丁香 Dingxiang," +
  "芙蓉 Furong,木槿 Mujin,山茶 Shancha,杜鹃 Dujuan,百合 Baihe,水仙 Shuixian,蔷薇 Qiangwei,茉莉 Moli,石榴 Shiliu," +
  "枇杷 Pipa,杨梅 Yangmei,荷风 Hefeng,竹影 Zhuying,兰舟 Lanzhou,菊秋 Juqiu,梅雪 Meixue,桂月 Guiyue,松涛 Songtao," +
  "柳岸 Liu'an,桐荫 Tongyin,榆钱 Yuqian,晨曦 Chenxi,晚霞 Wanxia,朝露 Zhaolu,清泉 Qingquan,远山 Yuanshan,流云 Liuyun," +
  "星河 Xinghe,明月 Mingyue,长风 Changfeng,微雨 Weiyu,晴川 Qingchuan,碧波 Bibo"
).split(",");

/** The staff made for this: an approver and, by how much a division publishes, one or two editors. */
export const noticeStaff: readonly Staff[] = composeStaff();

/** Who edits or approves for that agency. */
export function staffOf(agencyId: string, role: "editor" | "approver"): Staff[] {
  const holds = ({ memberships }: { memberships: readonly { agencyId: string; role: Role }[] }) =>
    memberships.some((held) => held.agencyId === agencyId && held.role === role);
  const accounts = demoAccounts.filter(holds).map(({ userId, name, email, memberships }): Staff => ({
    kind: "person",
    userId,
    name,
    email,
    memberships,
    trackedCaseIds: [],
  }));
  return accounts.length > 0 ? accounts : noticeStaff.filter(holds);
}

/** Writes the staff and their roles that are not there yet; whatever became of them since stays. Needs the agencies. */
export async function seedNoticeStaff({ prisma }: Database): Promise<void> {
  await prisma.user.createMany({
    data: noticeStaff.map(({ userId, name, email }) => ({ id: userId, name, email, isDemo: true })),
    skipDuplicates: true,
  });
  await prisma.membership.createMany({
    data: noticeStaff.flatMap(({ userId, memberships }) => memberships.map((held) => ({ userId, ...held }))),
    skipDuplicates: true,
  });
}

function composeStaff(): Staff[] {
  let used = 0;
  return Object.entries(publishers).flatMap(([division, departments]) => {
    const agencyIds = departments
      .split(" ")
      .map((department) => `${division}-${department}`)
      .filter((id) => !withAccounts.has(id));
    const people: ["editor" | "approver", number][] = [
      ["editor", 1],
      ["approver", 1],
    ];
    if (agencyIds.length > 8) people.push(["editor", 2]);
    return people.map(([role, number]): Staff => {
      const [zh = "", en = ""] = (names[used++] ?? "").split(" ");
      if (zh === "") throw new Error("more staff than names");
      return {
        kind: "person",
        userId: `seeded-notice-${role}-${division}-${number}`,
        name: `演示${role === "editor" ? "编辑" : "审批"} ${zh} (Demo ${en})`,
        email: `notices.${role}${number}.${division}@demo.onevisit.example`,
        memberships: agencyIds.map((agencyId) => ({ agencyId, role })),
        trackedCaseIds: [],
      };
    });
  });
}
