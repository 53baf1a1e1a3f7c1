// 人生大事、企业大事页的中文文本。
import type { events as en } from "../en/events.ts";

const days = (n: number) => `${n} 个工作日`;

export const events: typeof en = {
  title: "人生大事与企业大事",
  lead: "一件大事要办的所有事项，按先后排好：每一步用到前一步的什么结果，材料合成一张清单。",
  persons: "个人和家庭",
  firms: "企业和单位",
  glance: "一眼看懂",
  services: "事项",
  days: "一步接一步的时间",
  daysValue: (n: number) => (n === 0 ? "当场办结" : `最多 ${days(n)}`),
  daysNote: "按各单位承诺时限、沿最长的一条线计算，其余步骤可以同时办。",
  visits: "跑几次",
  visitsValue: (n: number) => (n === 0 ? "零跑腿" : `最多 ${n} 次`),
  steps: "一步一步办",
  receives: (number: number, what: string) => `要用第 ${number} 步的结果：${what}`,
  free: "免费",
  paid: "收费",
  onTheSpot: "当场办结",
  takes: days,
  visit: (n: number) => (n === 0 ? "零跑腿" : `到场 ${n} 次`),
  beginsAfter: (n: number) => (n === 0 ? "马上可以办" : `${days(n)}后可以办`),
  checklist: "全部材料清单",
  checklistLead: "几步都要的材料只列一次；前面步骤的办理结果会在途中拿到，不在此列。",
  forSteps: (numbers: readonly number[]) => `第 ${numbers.join("、")} 步`,
  maybe: "；可能需要",
  none: "不需要材料。",
  place: "在哪里办",
  allServices: "与此有关的全部事项",
  back: "全部大事",
};
