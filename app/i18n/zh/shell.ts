// 每页共用的中文文本。
import type { shell as en } from "../en/shell.ts";

export const shell: typeof en = {
  name: "一次办",
  province: "浙江省",
  tagline: "全省政务服务一网通办，最多跑一次",
  skip: "跳到正文",
  menu: "主菜单",
  nav: {
    home: "首页",
    search: "查事项",
    complain: "我要投诉",
    track: "查进度",
    notices: "公告",
    my: "我的办件",
  },
  staffNav: {
    label: "工作人员菜单",
    desk: "办件工作台",
    newsroom: "公告编辑室",
    admin: "管理",
    signOut: "退出登录",
  },
  signIn: "登录",
  signOut: "退出登录",
  otherLanguage: "English",
  otherLanguageHint: "用英文阅读本页",
  demo: "演示省份：这里的机构、人员和办件均为虚构，您提交的内容不会送达任何真实单位。",
  footer: {
    about: "一次办是全省统一的政务服务门户。",
    hotline: "政务服务热线：12345（演示）",
    accessibility: "无障碍说明",
    outbox: "演示邮件",
    staff: "工作人员入口",
  },
  required: "必填",
  optional: "选填",
  errorTitle: "填写有误",
  workingDays: (n: number) => `${n} 个工作日`,
  breadcrumb: "当前位置",
  pages: { label: "分页", previous: "上一页", next: "下一页", page: (n: number) => `第 ${n} 页` },
  back: "返回",
};
