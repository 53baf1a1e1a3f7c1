// How an edition is read: the columns of service_type_version as `v`, under the names that contentOf() takes.

export const VERSION_COLUMNS = `
  v.name_zh as "nameZh", v.name_en as "nameEn", v.colloquial_zh as "colloquialZh", v.colloquial_en as "colloquialEn",
  v.summary_zh as "summaryZh", v.summary_en as "summaryEn", v.keywords, v.audiences, v.themes_natural as "themesNatural",
  v.themes_legal as "themesLegal", v.case_type as "caseType", v.statutory_days as "statutoryDays",
  v.promised_days as "promisedDays", v.visits, v.online_depth as "onlineDepth", v.is_free as "isFree",
  v.pay_online as "payOnline", v.guide`;
