// The working days of the mainland: the State Council's yearly arrangements of holidays and make-up workdays 调休. A new
// arrangement is a new version below; released versions stay for ever, because clocks counted under them stay too.
import { type Calendar, calendarFrom, type Calendars, type HolidayYear } from "../calendar.ts";

const newYear = { zh: "元旦", en: "New Year's Day" };
const springFestival = { zh: "春节", en: "Spring Festival" };
const qingming = { zh: "清明节", en: "Qingming Festival" };
const labourDay = { zh: "劳动节", en: "Labour Day" };
const dragonBoat = { zh: "端午节", en: "Dragon Boat Festival" };
const midAutumn = { zh: "中秋节", en: "Mid-Autumn Festival" };
const nationalDay = { zh: "国庆节", en: "National Day" };
const nationalDayAndMidAutumn = { zh: "国庆节、中秋节", en: "National Day and Mid-Autumn Festival" };

const year2025: HolidayYear = {
  year: 2025,
  isProvisional: false,
  source: {
    zh: "国务院办公厅关于2025年部分节假日安排的通知（国办发明电〔2024〕12号）",
    en: "General Office of the State Council, holidays of 2025 (Guobanfa Mingdian [2024] No. 12)",
  },
  holidays: [
    { from: "2025-01-01", to: "2025-01-01", name: newYear },
    { from: "2025-01-28", to: "2025-02-04", name: springFestival },
    { from: "2025-04-04", to: "2025-04-06", name: qingming },
    { from: "2025-05-01", to: "2025-05-05", name: labourDay },
    { from: "2025-05-31", to: "2025-06-02", name: dragonBoat },
    { from: "2025-10-01", to: "2025-10-08", name: nationalDayAndMidAutumn },
  ],
  makeUpWorkdays: ["2025-01-26", "2025-02-08", "2025-04-27", "2025-09-28", "2025-10-11"],
};

const year2026: HolidayYear = {
  year: 2026,
  isProvisional: false,
  source: {
    zh: "国务院办公厅关于2026年部分节假日安排的通知（国办发明电〔2025〕7号）",
    en: "General Office of the State Council, holidays of 2026 (Guobanfa Mingdian [2025] No. 7)",
  },
  holidays: [
    { from: "2026-01-01", to: "2026-01-03", name: newYear },
    { from: "2026-02-15", to: "2026-02-23", name: springFestival },
    { from: "2026-04-04", to: "2026-04-06", name: qingming },
    { from: "2026-05-01", to: "2026-05-05", name: labourDay },
    { from: "2026-06-19", to: "2026-06-21", name: dragonBoat },
    { from: "2026-09-25", to: "2026-09-27", name: midAutumn },
    { from: "2026-10-01", to: "2026-10-07", name: nationalDay },
  ],
  makeUpWorkdays: ["2026-01-04", "2026-02-14", "2026-02-28", "2026-05-09", "2026-09-20", "2026-10-10"],
};

/** Not announced yet: the days the law fixes, where the almanac puts them. */
const year2027: HolidayYear = {
  year: 2027,
  isProvisional: true,
  source: {
    zh: "全国年节及纪念日放假办法（2024年修订）第二条；国务院办公厅的安排尚未公布",
    en: "Regulations on public holidays (as amended in 2024), article 2; this year's arrangement is not announced yet",
  },
  holidays: [
    { from: "2027-01-01", to: "2027-01-01", name: newYear },
    { from: "2027-02-05", to: "2027-02-08", name: springFestival },
    { from: "2027-04-05", to: "2027-04-05", name: qingming },
    { from: "2027-05-01", to: "2027-05-02", name: labourDay },
    { from: "2027-06-09", to: "2027-06-09", name: dragonBoat },
    { from: "2027-09-15", to: "2027-09-15", name: midAutumn },
    { from: "2027-10-01", to: "2027-10-03", name: nationalDay },
  ],
  makeUpWorkdays: [],
};

/** Every released version, oldest first; the last one counts new clocks. */
const released: readonly [Calendar, ...Calendar[]] = [
  calendarFrom("cn-2026.1", [year2025, year2026, year2027]),
];

const byVersion = new Map(released.map((calendar) => [calendar.version, calendar]));

/** The calendars of the mainland; `of` throws a RangeError for a version that was never released. */
export const cnCalendars: Calendars = {
  current: released.at(-1) ?? released[0],
  of(version) {
    const calendar = byVersion.get(version);
    if (calendar === undefined) throw new RangeError(`unknown calendar: ${version}`);
    return calendar;
  },
};
