// 中文文本：工作台的检索（办件、事项、公告）。
import type { deskSearch as en } from "../en/desk-search.ts";

const count = (n: number) => n.toLocaleString("en-GB");

export const deskSearch: typeof en = {
  title: "工作台检索",
  pageTitle: (q: string) => (q === "" ? "工作台检索" : `“${q}”的工作台检索`),
  box: {
    label: "检索办件、事项和公告",
    hint: "可输入编号、办件中的词语、地点、单位或日期，例如“电梯 西湖区”“2026-11-20”。",
    button: "检索",
    placeholder: "C26-7K9M-3QX4、电梯、西湖区……",
  },
  backToQueue: "回到待办",
  tabs: { label: "检索范围", cases: "办件", services: "事项", notices: "公告" },
  heading: (n: number, q: string) =>
    q === "" ? `您有权查看的办件共 ${count(n)} 件` : `“${q}”共找到办件 ${count(n)} 件`,
  servicesHeading: (n: number, q: string) => `${q === "" ? "" : `“${q}”`}共找到事项 ${count(n)} 项`,
  noticesHeading: (n: number, q: string) => `${q === "" ? "" : `“${q}”`}共找到公告 ${count(n)} 条`,
  onlyYours: "只检索您在工作台有权查看的办件；诉求人身份不在检索范围内。",
  unknownNumber: (number: string) => `您有权查看的办件中没有 ${number}。`,
  empty: "没有找到。",
  emptyTips: [
    "少用几个词：每个词都必须出现。",
    "可以只输入编号的一部分，也可以输入地点或单位名称。",
    "取消筛选条件。",
  ],
  filters: {
    standing: "时限情况",
    workflow: "办件类型",
    state: "办理状态",
    from: "提交日期起",
    to: "提交日期止",
    fromChip: (day: string) => `${day} 起`,
    toChip: (day: string) => `至 ${day}`,
    sort: "排序",
  },
  standings: { overdue: "已超期", open: "在办未超期", closed: "已办结" },
  sorts: { fit: "最相关、最新在前", due: "按到期时间" },
  wrongDay: "地址中有一个日期不存在，已略过。",
  hit: { sent: "提交", closed: "办结" },
};
