// Words of a query that say little: agencies, which people mix up, and everyday English that stands in titles by chance.
// Read by query-words.ts and reading/rank-names.ts.

/** Chinese, or a word of other letters and digits. */
export const RUNS =
  /\p{Script=Han}+|(?:(?!\p{Script=Han})[\p{L}\p{N}])(?:(?!\p{Script=Han})[\p{L}\p{N}\p{M}])*/gu;

/** English without meaning for a search. */
export const emptyEn: ReadonlySet<string> = new Set(
  "a an the of for to in on at by with from and or about is are be been am was were do does did i me my mine we our you your it its this that how what where when which who whom whose why can could should would will need needs needed want wants wanted please get gets getting got have has had having must not may might shall there here some any all as but if he she his her him they them their us us know like im ive cant dont didnt doesnt isnt won t s m re ve hello hi thanks thank procedure process steps step requirements requirement everyone very really".split(
    " ",
  ),
);

/** Offices that people name beside what they want. Who names one and nothing else means it. */
export const officesZh: readonly string[] = (
  "公安局 派出所 民政局 社保局 人社局 人社厅 劳动局 人事局 车管所 交警队 交警大队 交警 房管局 房产局 房管所 税务局 国税局 地税局 国税 地税 " +
  "卫生局 卫健委 卫计委 计生办 教育局 教委 交通局 运管所 农业局 农业农村局 环保局 环保厅 生态环境局 法院 检察院 工商局 工商所 市场监管局 " +
  "市监局 市场监督管理局 质监局 药监局 食药监局 食药局 残联 居委会 村委会 街道办 街道办事处 社区居委会 消防队 消防局 消防大队 海洋局 渔业局 " +
  "林业局 水利局 水务局 城管局 城管 国土局 自然资源局 住建局 建设局 建委 规划局 文化局 文旅局 旅游局 体育局 司法局 出入境管理局 出入境大厅 " +
  "公积金中心 公积金管理中心 社保中心 医保局 医保中心 发改委 发改局 经信委 经信局 科技局 科技厅 财政局 审计局 统计局 气象局 地震局 邮政局 " +
  "烟草局 档案局 物价局 安监局 应急局 应急管理局 粮食局 民宗局 宗教局 外事办 外办 侨办 商务局 招商局 户籍科 户籍室 村里 镇政府 乡政府 市政府 区政府 县政府 供电局 电力局 自来水公司 燃气公司 煤气公司 银监会 金融办 人防办 测绘局 文物局 新闻出版局 广电局 监察局 纪委 信访局 信访办 妇联 工会 团委 海关 海事局 港航局 铁路局 通信管理局 知识产权局 不动产登记中心 行政服务中心 政务中心"
).split(" ");

/** Ends of English names of offices; what stands before them is part of the name. */
export const officesEn: ReadonlySet<string> = new Set("bureau ministry police".split(" "));

/** English that says little beside other words, though titles have it. */
export const weakEn: ReadonlySet<string> = new Set(
  (
    "open run start hold check take give make makes making made buy buying sell selling use using used go going put set keep let find see look show tell know think " +
    "shop store place point site home house work working job life day night year years month week time first last new old big small good bad " +
    "real free right left side people man woman person family friend own other another someone anybody china chinese zhejiang hangzhou shanghai province city town village " +
    "local public private national general main special single high low full back up out off over under into onto again also just only now " +
    "thing something anything everything paper papers document documents form forms card certificate licence license permit permission approval number name office official record records make " +
    "wrong broken help need information record service apply application applying request method way much many too very more most less no don t s did happened happen because if then than so same against before after until while without within between near through during around"
  ).split(" "),
);

/** Words that say whom or what it is about in general; beside another word of the vocabulary they matter less. */
export const broadWords: ReadonlySet<string> = new Set(
  (
    "公司 企业 医院 孩子 小孩 宝宝 老人 老年人 外国人 外地人 汽车 车辆 房子 物业 单位 农民 学校 学生 " +
    "company hospital foreigner foreigners foreign child baby car house farmer elderly school student hotel farm"
  ).split(" "),
);
