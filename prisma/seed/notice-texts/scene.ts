// What the author of a demonstration notice knows while writing: who they are, where, on which day it comes out, and
// chance for the particulars. The texts beside this file are written with it; prisma/seed/notice-plans.ts makes it.
import { dayOf, isWorkingDay } from "#workflows/kernel/calendar.ts";
import { cnCalendars } from "#workflows/kernel/calendars/cn.ts";
import { type Pair, streets } from "../complaint-texts.ts";
import type { Draw } from "../draw.ts";

export type { Pair };

/** The office that publishes. */
export type Publisher = {
  id: string;
  department: string;
  /** 2 province, 3 city, 4 county */
  level: 2 | 3 | 4;
  name: Pair;
  place: Pair;
  phone: string;
};

export type Written = {
  title: Pair;
  paragraphs: readonly Pair[];
  /** 文号, for kinds that carry one. */
  documentNumber?: string;
  /** Days after publication when it has lost its purpose, where that is plain. */
  endsAfterDays?: number;
};

export type Template = {
  /** Departments of the vocabulary that publish such a thing. */
  departments: readonly string[];
  levels?: readonly Publisher["level"][];
  /** Months (1 … 12) in which it makes sense; all when left out. */
  months?: readonly number[];
  write: (scene: Scene) => Written;
};

export type Scene = {
  draw: Draw;
  publisher: Publisher;
  /** The day on which it comes out: its texts count from there. */
  publishOn: Date;
};

const DAY = 86_400_000;
const SHANGHAI = 8 * 3_600_000;
const months = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
];

/** The parts of the day `offset` days after publication, on Shanghai's clocks, and the hour of publication. */
export function dateParts(
  { publishOn }: Scene,
  offset = 0,
): { year: number; month: number; day: number; hour: number } {
  const local = new Date(publishOn.getTime() + offset * DAY + SHANGHAI);
  return {
    year: local.getUTCFullYear(),
    month: local.getUTCMonth() + 1,
    day: local.getUTCDate(),
    hour: local.getUTCHours(),
  };
}

/** 10月15日 / 15 October; with the year where it is another than that of publication. */
export function day(scene: Scene, offset: number): Pair {
  const { year, month, day: number } = dateParts(scene, offset);
  const isOtherYear = year !== dateParts(scene).year;
  return [
    `${isOtherYear ? `${year}年` : ""}${month}月${number}日`,
    `${number} ${monthEn(month)}${isOtherYear ? ` ${year}` : ""}`,
  ];
}

/** A whole date with its year. */
export function fullDay(scene: Scene, offset: number): Pair {
  const { year, month, day: number } = dateParts(scene, offset);
  return [`${year}年${month}月${number}日`, `${number} ${monthEn(month)} ${year}`];
}

/** As day(), moved on to the next working day if offices are closed then. */
export function weekday(scene: Scene, offset: number): Pair {
  return day(scene, onWeekday(scene, offset));
}

/** Of `offset` and the days after it, the first on which offices work. */
export function onWeekday({ publishOn }: Scene, offset: number): number {
  const first = dayOf(publishOn);
  let later = offset;
  while (!isWorkingDay(cnCalendars.current, first + later)) later += 1;
  return later;
}

/** The first Saturday at least `offset` days after publication. */
export function saturday({ publishOn }: Scene, offset: number): number {
  const number = new Date(publishOn.getTime() + offset * DAY + SHANGHAI).getUTCDay();
  return offset + ((6 - number + 7) % 7);
}

/** The year of publication plus `offset`. */
export function year(scene: Scene, offset = 0): number {
  return dateParts(scene).year + offset;
}

/** The name of a month, 1 … 12. */
export function monthEn(month: number): string {
  return months[month - 1] ?? "";
}

/** 350万元 / CNY 3.5 million. `wan` are ten thousands. */
export function money(wan: number): Pair {
  const yuan = Math.round(wan * 10_000);
  const inUnits = (unit: number) => (yuan / unit).toLocaleString("en-GB", { maximumFractionDigits: 2 });
  const en =
    yuan >= 1e9
      ? `CNY ${inUnits(1e9)} billion`
      : yuan >= 1e6
        ? `CNY ${inUnits(1e6)} million`
        : `CNY ${inUnits(1)}`;
  if (wan >= 10_000)
    return [`${(wan / 10_000).toLocaleString("zh-CN", { maximumFractionDigits: 2 })}亿元`, en];
  return [wan >= 1 ? `${wan.toLocaleString("zh-CN")}万元` : `${yuan.toLocaleString("zh-CN")}元`, en];
}

/** A number as each language groups it. */
export function count(n: number): string {
  return n.toLocaleString("en-GB");
}

export function street({ draw }: Scene): Pair {
  return draw.pick(streets);
}

/** Two different streets. */
export function crossing({ draw }: Scene): [Pair, Pair] {
  const [a, b] = draw.sample(streets, 2);
  if (a === undefined || b === undefined) throw new Error("fewer than two streets");
  return [a, b];
}

/** 我局, 我厅, 我委 …: how the office calls itself in Chinese. English says "we". */
export function we({ publisher: { name, department } }: Scene): string {
  if (department === "util") return "本单位";
  const ending = /(厅|局|委|办公室|中心|总队)(?:（.*）)?$|委员会$/.exec(name[0]);
  const word = ending?.[1];
  if (word === "办公室") return "我办";
  if (word === "中心" || word === "总队") return "本单位";
  return `我${word ?? "委"}`;
}

/** The line with the telephone number. */
export function contact({ draw, publisher: { phone } }: Scene): Pair {
  return draw.pick<Pair>([
    [
      `咨询电话：${phone}（工作日8:30–12:00，13:30–17:00）。`,
      `Questions: ${phone}, on working days 8:30–12:00 and 13:30–17:00.`,
    ],
    [`如有疑问，请在工作时间拨打${phone}。`, `If you have questions, call ${phone} during office hours.`],
    [`联系电话：${phone}。`, `Telephone: ${phone}.`],
  ]);
}

/** 特此公告。, which English texts do without. */
export function closing({ draw }: Scene, word: "通知" | "公告" | "公示"): Pair[] {
  return draw.chance(0.5) ? [[`特此${word}。`, ""]] : [];
}

/** " in Hangzhou"; nothing for the province. */
export function inPlace({ publisher }: Scene): string {
  return publisher.level === 2 ? "" : ` in ${publisher.place[1]}`;
}

/** With a capital at the start. */
export function sentence(text: string): string {
  return `${text.slice(0, 1).toUpperCase()}${text.slice(1)}`;
}

const brands: readonly Pair[] = [
  ["青禾", "Qinghe"],
  ["云帆", "Yunfan"],
  ["松谷", "Songgu"],
  ["海棠里", "Haitangli"],
  ["白鹭", "Bailu"],
  ["星桥", "Xingqiao"],
  ["百味坊", "Baiweifang"],
  ["远岫", "Yuanxiu"],
  ["知夏", "Zhixia"],
  ["橘洲", "Juzhou"],
  ["明舟", "Mingzhou"],
  ["稻田", "Daotian"],
  ["安澜", "Anlan"],
  ["枕河", "Zhenhe"],
  ["拾光", "Shiguang"],
  ["双桨", "Shuangjiang"],
  ["翠微", "Cuiwei"],
  ["长亭", "Changting"],
];

/** A firm that cannot exist: its name says that it is a demonstration. `trade` as in ["食品", "Foods"]. */
export function firm({ draw, publisher }: Scene, trade: Pair): Pair {
  const [zh, en] = draw.pick(brands);
  const place = publisher.level === 2 ? ["浙江", "Zhejiang"] : bare(publisher.place);
  return [
    `${place[0]}${zh}${trade[0]}有限公司（演示）`,
    `${place[1]} ${en} ${trade[1]} Co., Ltd (demonstration)`,
  ];
}

/** 杭州市 → 杭州, Xihu District → Xihu. */
function bare([zh, en]: Pair): Pair {
  const short = zh.replace(/(?:畲族自治县|[省市县区])$/, "");
  return [
    short.length < 2 ? zh : short,
    en.replace(/ (?:Province|District|City|County|She Autonomous County)$/, ""),
  ];
}

const divisionSigns: Readonly<Record<string, string>> = {
  "3300": "浙",
  "3301": "杭",
  "3302": "甬",
  "3303": "温",
  "3304": "嘉",
  "3305": "湖",
  "3306": "绍",
  "3307": "金",
  "3308": "衢",
  "3309": "舟",
  "3310": "台",
  "3311": "丽",
};

const departmentSigns: Readonly<Record<string, string>> = {
  gro: "政办发",
  drc: "发改",
  eic: "经信",
  edu: "教",
  sci: "科发",
  psd: "公通",
  traf: "公交管",
  civ: "民",
  jus: "司",
  fin: "财",
  hrs: "人社发",
  land: "土资",
  env: "环发",
  hous: "建",
  tran: "交",
  wat: "水",
  agr: "农发",
  for: "林",
  com: "商务",
  cul: "文",
  hea: "卫发",
  aic: "工商",
  qts: "质监",
  saf: "安监",
  fda: "食药监",
  ocean: "海渔",
  tour: "旅",
  price: "价",
  met: "气",
  dpf: "残联",
  hpf: "公积金",
  sport: "体",
};

/** 文号 as 浙教〔2026〕示37号: 示 shows that no such document exists. */
export function documentNumber(scene: Scene): string {
  const { id, department } = scene.publisher;
  const sign = `${divisionSigns[id.slice(0, 4)] ?? "浙"}${departmentSigns[department] ?? "办"}`;
  return `${sign}〔${year(scene)}〕示${scene.draw.int(11, 399)}号`;
}
