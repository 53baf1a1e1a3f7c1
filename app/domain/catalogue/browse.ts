// The codes by which services are sorted and filtered, with their names: themes, item types, audiences. Data of the
// national classification; departments and divisions come from the database (labels.query.server.ts).
import type { Bilingual } from "#app/i18n/languages.ts";

export type Coded = { code: string } & Bilingual;

/** 面向自然人主题分类 */
export const themesNatural: readonly Coded[] = [
  { code: "005", zh: "生育收养", en: "Birth and adoption" },
  { code: "010", zh: "户籍办理", en: "Household registration" },
  { code: "015", zh: "民族宗教", en: "Ethnic and religious affairs" },
  { code: "020", zh: "教育科研", en: "Education and research" },
  { code: "025", zh: "入伍服役", en: "Military service" },
  { code: "030", zh: "就业创业", en: "Jobs and starting a business" },
  { code: "035", zh: "设立变更", en: "Setting up and changes" },
  { code: "040", zh: "准营准办", en: "Permits to operate" },
  { code: "045", zh: "抵押质押", en: "Mortgages and pledges" },
  { code: "050", zh: "职业资格", en: "Professional qualifications" },
  { code: "055", zh: "行政缴费", en: "Payments to government" },
  { code: "060", zh: "婚姻登记", en: "Marriage" },
  { code: "065", zh: "优待抚恤", en: "Preferential treatment and pensions" },
  { code: "070", zh: "规划建设", en: "Planning and building" },
  { code: "075", zh: "住房保障", en: "Housing" },
  { code: "085", zh: "社会保障", en: "Social security and relief" },
  { code: "090", zh: "证件办理", en: "Documents and cards" },
  { code: "095", zh: "交通出行", en: "Transport and travel" },
  { code: "100", zh: "旅游观光", en: "Tourism" },
  { code: "105", zh: "出境入境", en: "Leaving and entering the country" },
  { code: "110", zh: "消费维权", en: "Consumer rights" },
  { code: "115", zh: "公共安全", en: "Public safety" },
  { code: "120", zh: "司法公证", en: "Justice and notarisation" },
  { code: "125", zh: "知识产权", en: "Intellectual property" },
  { code: "130", zh: "环保绿化", en: "Environment and greening" },
  { code: "135", zh: "文化体育", en: "Culture and sport" },
  { code: "140", zh: "公用事业", en: "Utilities" },
  { code: "145", zh: "医疗卫生", en: "Health care" },
  { code: "150", zh: "离职退休", en: "Leaving work and retirement" },
  { code: "155", zh: "死亡殡葬", en: "Death and funerals" },
  { code: "998", zh: "地方特色分类", en: "Local special category" },
  { code: "999", zh: "其他", en: "Other" },
];

/** 面向法人主题分类 */
export const themesLegal: readonly Coded[] = [
  { code: "005", zh: "设立变更", en: "Setting up and changes" },
  { code: "010", zh: "准营准办", en: "Permits to operate" },
  { code: "015", zh: "资质认证", en: "Qualifications and certification" },
  { code: "020", zh: "年检年审", en: "Annual inspections" },
  { code: "025", zh: "税收财务", en: "Tax and finance" },
  { code: "030", zh: "人力资源", en: "Human resources" },
  { code: "035", zh: "社会保障", en: "Social security" },
  { code: "040", zh: "投资审批", en: "Investment approvals" },
  { code: "045", zh: "融资信贷", en: "Finance and credit" },
  { code: "050", zh: "抵押质押", en: "Mortgages and pledges" },
  { code: "055", zh: "商务贸易", en: "Trade and commerce" },
  { code: "060", zh: "招标拍卖", en: "Tendering and auctions" },
  { code: "065", zh: "海关口岸", en: "Customs and ports" },
  { code: "070", zh: "涉外服务", en: "Foreign-related services" },
  { code: "075", zh: "农林牧渔", en: "Farming, forestry and fisheries" },
  { code: "085", zh: "国土和规划建设", en: "Land and planning" },
  { code: "090", zh: "交通运输", en: "Transport" },
  { code: "095", zh: "环保绿化", en: "Environment and greening" },
  { code: "100", zh: "应对气候变化", en: "Climate change" },
  { code: "105", zh: "水务气象", en: "Water and weather" },
  { code: "110", zh: "医疗卫生", en: "Health care" },
  { code: "115", zh: "科技创新", en: "Science and innovation" },
  { code: "120", zh: "文体教育", en: "Culture, sport and education" },
  { code: "125", zh: "知识产权", en: "Intellectual property" },
  { code: "130", zh: "民族宗教", en: "Ethnic and religious affairs" },
  { code: "135", zh: "质量技术", en: "Quality and technology" },
  { code: "140", zh: "检验检疫", en: "Inspection and quarantine" },
  { code: "145", zh: "安全生产", en: "Work safety" },
  { code: "150", zh: "公安消防", en: "Public security and fire" },
  { code: "155", zh: "司法公证", en: "Justice and notarisation" },
  { code: "160", zh: "公用事业", en: "Utilities" },
  { code: "165", zh: "法人注销", en: "Closing down" },
  { code: "170", zh: "档案文物", en: "Archives and heritage" },
  { code: "998", zh: "地方特色分类", en: "Local special category" },
  { code: "999", zh: "其他", en: "Other" },
];

/** 服务对象 */
export const audiences: readonly Coded[] = [
  { code: "1", zh: "自然人", en: "Individuals" },
  { code: "2", zh: "企业法人", en: "Companies" },
  { code: "3", zh: "事业法人", en: "Public institutions" },
  { code: "4", zh: "社会组织法人", en: "Social organisations" },
  { code: "5", zh: "非法人企业", en: "Unincorporated businesses" },
  { code: "6", zh: "行政机关", en: "Administrative bodies" },
  { code: "9", zh: "其他组织", en: "Other organisations" },
];

/** 事项类型 */
export const itemTypes: readonly Coded[] = [
  { code: "01", zh: "行政许可", en: "Administrative licence" },
  { code: "04", zh: "行政征收", en: "Administrative levy" },
  { code: "05", zh: "行政给付", en: "Administrative benefit" },
  { code: "07", zh: "行政确认", en: "Administrative confirmation" },
  { code: "08", zh: "行政奖励", en: "Administrative award" },
  { code: "09", zh: "行政裁决", en: "Administrative adjudication" },
  { code: "10", zh: "其他行政权力", en: "Other administrative power" },
  { code: "20", zh: "公共服务", en: "Public service" },
];
