// 搜索框与搜索结果页的中文文本。
import type { search as en } from "../en/search.ts";

const count = (n: number) => n.toLocaleString("zh-CN");

export const search: typeof en = {
  box: {
    label: "搜索事项和公告",
    placeholder: "例如：身份证",
    button: "搜索",
  },
  suggestions: {
    label: "搜索建议",
    status: (n: number) => (n === 0 ? "没有搜索建议。" : `有 ${n} 条搜索建议，可用上下方向键选择。`),
  },
  title: "查事项",
  resultsHeading: "搜索结果",
  pageTitle: (q: string) => (q === "" ? "全部事项" : `“${q}”的搜索结果`),
  heading: (q: string, n: number) => (q === "" ? `全部事项 ${count(n)} 项` : `“${q}”共找到 ${count(n)} 项`),
  emptyTalk: (q: string) => `“${q}”太笼统，无法搜索，下面是全部事项。`,
  isLoose: "几乎没有事项包含您输入的全部词语，下面是包含其中一部分的事项。",
  tabs: { label: "结果类别", services: "事项", notices: "公告" },
  place: {
    chip: (place: string) => `地区：${place}`,
    remove: (place: string) => `不再优先显示${place}的事项`,
    elsewhere: (place: string) => `${place}暂不办理`,
  },
  noticesHeading: (q: string, n: number) =>
    q === "" ? `全部公告 ${count(n)} 条` : `“${q}”共找到公告 ${count(n)} 条`,
  noticesPageTitle: (q: string) => (q === "" ? "全部公告" : `“${q}”的公告搜索结果`),
  noticesAll: (n: number) => `查看找到的全部 ${count(n)} 条公告`,
  filters: {
    title: "筛选",
    titleActive: (n: number) => `筛选（已选 ${n} 项）`,
    apply: "应用筛选",
    clear: "全部清除",
    active: "已选条件",
    remove: (label: string) => `取消筛选：${label}`,
    more: (n: number) => `展开其余 ${n} 项`,
    division: "在哪里办",
    divisionHint: "当地可办的事项排在前面，办事指南也会显示当地的办理地点。",
    sort: "排序",
    sorts: { fit: "最相关在前", used: "最常用在前" },
    wholeProvince: "全省",
    audience: "服务对象",
    themeNatural: "个人主题",
    themeLegal: "企业主题",
    theme: "主题",
    department: "部门",
    fulfilment: "办理方式",
    depth: "网上办理深度",
  },
  card: {
    onTheSpot: "当场办结",
    days: (n: number) => `${n} 个工作日`,
    visits: (n: number) => (n === 0 ? "零跑腿" : `跑 ${n} 次`),
    free: "免费",
    fee: "收费",
    pinned: "置顶答案",
  },
  fulfilment: {
    information: "查询了解",
    request: "申请办理",
    appointment: "预约",
    payment: "缴费",
    complaint: "投诉举报",
  },
  depth: {
    I: "网上可查",
    II: "网上预约",
    III: "网上预审、现场办结",
    IV: "全程网办",
  },
  notices: { title: "相关公告" },
  zero: {
    title: "没有符合条件的事项",
    titleFor: (q: string) => `没有找到“${q}”`,
    withoutFiltersCount: (n: number) => `去掉筛选条件，查看找到的 ${count(n)} 项`,
    noneWithout: "去掉筛选条件也没有结果。",
    noticesFound: (n: number) => `有 ${count(n)} 条公告提到了您要找的内容`,
    servicesFound: (n: number) => `有 ${count(n)} 项事项符合您要找的内容`,
    noNotices: (q: string) => `没有找到“${q}”的公告`,
    didYouMean: "您要找的是不是",
    nearest: "名称最接近的事项",
    themes: "按主题浏览",
    track: "有办件编号？去查进度",
    tips: "您可以试试",
    tipList: [
      "用更短、更常用的词：搜“护照”，而不是“护照换发申请表格”。",
      "直接说您要办的证或要做的事：“营业执照”“搬家落户”。",
      "如果知道正式名称，试试正式名称。",
    ],
    browse: "浏览全部事项",
    hotline: "也可以拨打 12345 问人工，昼夜接听（演示）。",
    complain: "如果是要反映问题，请到这里投诉",
  },
  degraded: {
    title: "搜索暂用备用方式",
    text: "搜索引擎暂时无法使用，结果直接取自数据库：错别字可能识别不出，排序也可能不够准。其他功能一切正常。",
  },
  problems: {
    title: "网址中有一部分无法识别",
    tooLong: (max: number) => `搜索内容超过 ${max} 个字，请缩短后重试。`,
    badPage: "页码不是数字，现在显示的是第一页。",
    pastEnd: (page: number, pages: number) =>
      pages <= 1
        ? `没有第 ${count(page)} 页：结果只有一页。`
        : `没有第 ${count(page)} 页：结果共 ${count(pages)} 页。`,
    lastPage: "到最后一页",
    firstPage: "查看结果",
    unknownFilter: (name: string) => `“${name}”中有无法识别的选项，已忽略。`,
  },
};
