// 公告列表与公告正文页的中文文本。
import type { notices as en } from "../en/notices.ts";

export const notices: typeof en = {
  title: "公告",
  lead: "全省各部门发布的公告，最新的在前。",
  type: "公告类型",
  allTypes: "全部类型",
  filter: "查看",
  count: (n: number) => `共 ${n.toLocaleString("zh-CN")} 条`,
  empty: "暂无此类公告。",
  showAll: "查看全部公告",
  unknownType: "没有这种公告类型，下面是全部公告。",
  badPage: "页码不是数字，现在显示的是第一页。",
  pastEnd: (page: number, pages: number) =>
    pages <= 1 ? `没有第 ${page} 页：内容只有一页。` : `没有第 ${page} 页：列表共 ${pages} 页。`,
  lastPage: "到最后一页",
  publishedBy: "发布单位",
  publishedOn: "发布日期",
  documentNumber: "文号",
  validUntil: "有效期至",
  withdrawnTitle: (day: string) => `已于${day}撤回`,
  withdrawnText: "仅留存备查，不再有效。",
  reason: "原因：",
};
