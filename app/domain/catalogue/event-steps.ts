// Which services an event in a person's or a firm's life takes, in order, and what each needs from those before it: what comes
// out of one is a paper of the other. Data by the ids of life-events.ts; isomorphic.
import type { Bilingual } from "#app/i18n/languages.ts";

export type EventStep = {
  /** Catalogue code of the service. */
  code: string;
  /** Codes of earlier steps whose results it needs. */
  needs?: readonly string[];
  /** Not for everybody: for whom. */
  onlyIf?: Bilingual;
};

export type EventPlan = { about: Bilingual; steps: readonly EventStep[] };

const residencePermit = "33-006-01-0007-01";
const company = "33-029-01-0001-01";
const shop = "33-029-01-0005-01";
const taxpayer = "33-027-07-0014-01";
const invoices = "33-027-01-0017-01";
const saleContract = "33-015-10-0012-01";
const ownership = "33-013-07-0001-01";
const tenancy = "33-015-10-0013-01";
const unemployedCard = "33-012-01-0022-01";
const disabilityCard = "33-057-01-0001-01";
const deathRegistered = "33-006-07-0006-01";
const worksPlanning = "33-015-01-0002-01";
const worksPermit = "33-015-01-0005-01";

/** Events that are worked out; the others lead to a search. */
export const eventPlans: Readonly<Record<string, EventPlan>> = {
  birth: {
    about: {
      zh: "从生育登记到上户口、参加医保、办社保卡和打预防针。",
      en: "From registering the birth to household register, medical insurance, social security card and vaccinations.",
    },
    steps: [
      { code: "33-022-07-0021-01" },
      { code: "33-022-01-0026-01" },
      { code: "33-006-07-0004-01", needs: ["33-022-01-0026-01"] },
      { code: "33-012-07-0006-01", needs: ["33-006-07-0004-01"] },
      { code: "33-012-01-0001-01", needs: ["33-006-07-0004-01", "33-012-07-0006-01"] },
      { code: "33-022-01-0027-01", needs: ["33-022-01-0026-01"] },
      { code: "33-022-20-0028-01", needs: ["33-022-01-0027-01"] },
      {
        code: "33-012-05-0012-01",
        needs: ["33-022-01-0026-01"],
        onlyIf: { zh: "母亲参加生育保险的", en: "If the mother has maternity insurance" },
      },
    ],
  },
  school: {
    about: {
      zh: "外来家庭先办居住证，再报名、建学籍；有困难的可以申请资助。",
      en: "Families from elsewhere get a residence permit first; then apply, enrol, and claim support if you need it.",
    },
    steps: [
      { code: residencePermit, onlyIf: { zh: "户口不在本地的", en: "If you are not registered here" } },
      { code: "33-003-20-0021-01", needs: [residencePermit] },
      { code: "33-003-07-0007-01", needs: ["33-003-20-0021-01"] },
      {
        code: "33-003-05-0011-01",
        needs: ["33-003-07-0007-01"],
        onlyIf: { zh: "家庭经济困难的", en: "If your family has a low income" },
      },
    ],
  },
  job: {
    about: {
      zh: "学历认证、落户、社保卡和求职补贴。",
      en: "Degree verification, a place on the register, the social security card, and support while you look.",
    },
    steps: [
      { code: "33-003-07-0020-01" },
      {
        code: "33-012-07-0042-01",
        needs: ["33-003-07-0020-01"],
        onlyIf: { zh: "户口迁来本地的毕业生", en: "Graduates who move their registration here" },
      },
      { code: "33-012-01-0001-01", needs: ["33-012-07-0042-01"] },
      {
        code: "33-012-05-0017-01",
        needs: ["33-003-07-0020-01"],
        onlyIf: { zh: "困难家庭的应届毕业生", en: "New graduates from low-income families" },
      },
    ],
  },
  startup: {
    about: {
      zh: "登记、办税、领发票，还可以申请创业贷款贴息。",
      en: "The registration, tax and invoices; and an interest subsidy for your loan.",
    },
    steps: [
      { code: shop },
      { code: taxpayer, needs: [shop] },
      { code: invoices, needs: [taxpayer] },
      {
        code: "33-012-05-0015-01",
        needs: [shop],
        onlyIf: { zh: "有创业贷款的", en: "If you have a start-up loan" },
      },
    ],
  },
  marriage: {
    about: {
      zh: "婚检、预约登记、领证、迁户口。",
      en: "Health check, booking, the certificate, and moving to one register.",
    },
    steps: [
      { code: "33-022-20-0029-01" },
      { code: "33-009-20-0001-01" },
      { code: "33-009-01-0003-01", needs: ["33-009-20-0001-01"] },
      {
        code: "33-006-07-0005-01",
        needs: ["33-009-01-0003-01"],
        onlyIf: { zh: "一方迁户口的", en: "If one of you moves to the other's register" },
      },
      {
        code: "33-022-20-0030-01",
        needs: ["33-009-01-0003-01"],
        onlyIf: { zh: "准备生孩子的", en: "If you plan to have a child" },
      },
    ],
  },
  buyingHome: {
    about: {
      zh: "合同备案以后，提取公积金、贷款、缴税、登记、装水电。",
      en: "Once the contract is filed: housing fund, loan, tax, title and power.",
    },
    steps: [
      { code: saleContract },
      { code: "33-058-05-0003-01", needs: [saleContract] },
      {
        code: "33-058-20-0011-01",
        needs: [saleContract],
        onlyIf: { zh: "用公积金贷款的", en: "If you borrow from the housing fund" },
      },
      { code: "33-027-04-0005-01", needs: [saleContract] },
      { code: ownership, needs: [saleContract, "33-027-04-0005-01"] },
      {
        code: "33-013-07-0002-01",
        needs: [ownership],
        onlyIf: { zh: "有贷款的", en: "If you have a mortgage" },
      },
      { code: "33-059-20-0001-01", needs: [ownership] },
      { code: "33-059-20-0003-01", needs: [ownership] },
    ],
  },
  rentingHome: {
    about: {
      zh: "租赁备案以后，登记居住信息、办居住证、提取公积金。",
      en: "Once the tenancy is filed: register where you live, get a residence permit, draw on the housing fund.",
    },
    steps: [
      { code: tenancy },
      { code: "33-006-07-0008-01", needs: [tenancy] },
      { code: residencePermit, needs: ["33-006-07-0008-01"] },
      { code: "33-058-05-0004-01", needs: [tenancy] },
      {
        code: "33-015-05-0016-01",
        needs: [tenancy],
        onlyIf: { zh: "收入困难的家庭", en: "Households with a low income" },
      },
    ],
  },
  car: {
    about: {
      zh: "缴税、上牌、检验标志；还没有驾照的先报名考试。",
      en: "Tax, registration and inspection; and the licence, if you have none yet.",
    },
    steps: [
      { code: "33-007-20-0002-01", onlyIf: { zh: "还没有驾照的", en: "If you have no licence yet" } },
      {
        code: "33-007-01-0001-01",
        needs: ["33-007-20-0002-01"],
        onlyIf: { zh: "还没有驾照的", en: "If you have no licence yet" },
      },
      { code: "33-028-04-0003-01" },
      { code: "33-007-01-0005-01", needs: ["33-028-04-0003-01"] },
      { code: "33-007-01-0008-01", needs: ["33-007-01-0005-01"] },
    ],
  },
  illness: {
    about: {
      zh: "外地就医备案、特殊病种门诊、医疗救助和大病提取公积金。",
      en: "Treatment elsewhere, outpatient care for serious illness, medical assistance, the housing fund.",
    },
    steps: [
      { code: "33-012-10-0029-01", onlyIf: { zh: "到外地看病的", en: "If you are treated elsewhere" } },
      { code: "33-012-07-0030-01" },
      {
        code: "33-009-05-0009-01",
        needs: ["33-012-07-0030-01"],
        onlyIf: { zh: "负担不起医疗费的", en: "If you cannot afford the treatment" },
      },
      { code: "33-058-05-0008-01", needs: ["33-012-07-0030-01"] },
    ],
  },
  disability: {
    about: {
      zh: "先评残、办证，再申请补贴、辅助器具和家庭无障碍改造。",
      en: "Assessment and certificate first; then allowances, devices and changes to your home.",
    },
    steps: [
      { code: "33-057-07-0002-01" },
      { code: disabilityCard, needs: ["33-057-07-0002-01"] },
      {
        code: "33-009-05-0012-01",
        needs: [disabilityCard],
        onlyIf: { zh: "生活困难的", en: "If your income is low" },
      },
      {
        code: "33-009-05-0013-01",
        needs: [disabilityCard],
        onlyIf: { zh: "重度残疾的", en: "If the disability is severe" },
      },
      { code: "33-057-05-0004-01", needs: [disabilityCard] },
      { code: "33-057-05-0010-01", needs: [disabilityCard] },
    ],
  },
  unemployment: {
    about: {
      zh: "失业登记以后领失业金、参加培训，公积金和社保接着办。",
      en: "Register, claim the benefit, get training, and see to housing fund and insurance.",
    },
    steps: [
      { code: unemployedCard },
      { code: "33-012-05-0011-01", needs: [unemployedCard] },
      { code: "33-012-05-0019-01", needs: [unemployedCard] },
      { code: "33-012-07-0004-01" },
      { code: "33-058-05-0006-01" },
    ],
  },
  abroad: {
    about: {
      zh: "护照、通行证和签注；留学、工作还要无犯罪记录证明。",
      en: "Passport, permits and endorsements; and a record check for study or work.",
    },
    steps: [
      { code: "33-008-01-0001-01" },
      { code: "33-006-20-0009-01", onlyIf: { zh: "去留学、工作的", en: "For study or work" } },
      { code: "33-008-01-0002-01", onlyIf: { zh: "去港澳的", en: "For Hong Kong and Macao" } },
      {
        code: "33-008-01-0004-01",
        needs: ["33-008-01-0002-01"],
        onlyIf: { zh: "去港澳的", en: "For Hong Kong and Macao" },
      },
    ],
  },
  retirement: {
    about: {
      zh: "领养老金、提取公积金，异地居住的办就医备案。",
      en: "Claim the pension, draw the housing fund, and keep your medical insurance where you live.",
    },
    steps: [
      { code: "33-012-05-0013-01" },
      { code: "33-058-05-0005-01", needs: ["33-012-05-0013-01"] },
      {
        code: "33-012-10-0029-01",
        needs: ["33-012-05-0013-01"],
        onlyIf: { zh: "在外地居住的", en: "If you live elsewhere" },
      },
      { code: "33-009-05-0014-01", onlyIf: { zh: "高龄老人", en: "For the very old" } },
    ],
  },
  death: {
    about: {
      zh: "注销户口以后，办丧事、领补贴和抚恤金、过户房产。",
      en: "After the register: the funeral, allowances, and the home.",
    },
    steps: [
      { code: deathRegistered },
      { code: "33-009-20-0025-01", needs: [deathRegistered] },
      { code: "33-009-05-0027-01", needs: ["33-009-20-0025-01"] },
      {
        code: "33-012-05-0014-01",
        needs: [deathRegistered],
        onlyIf: { zh: "逝者参加过社保的", en: "If the deceased was insured" },
      },
      {
        code: ownership,
        needs: [deathRegistered],
        onlyIf: { zh: "继承房产的", en: "If you inherit a home" },
      },
    ],
  },
  founding: {
    about: {
      zh: "从设立登记到开票、用工备案和公积金账户。",
      en: "From the register to invoices, staff and the housing fund.",
    },
    steps: [
      { code: company },
      { code: taxpayer, needs: [company] },
      { code: invoices, needs: [taxpayer] },
      { code: "33-012-10-0028-01", needs: [company] },
      { code: "33-058-07-0002-01", needs: [company] },
    ],
  },
  restaurant: {
    about: {
      zh: "营业执照、健康证明、餐饮许可、卫生和消防、招牌、排水。",
      en: "Business licence, health certificates, catering licence, hygiene and fire safety, sign and drains.",
    },
    steps: [
      { code: shop },
      { code: "33-022-01-0031-01" },
      { code: "33-034-01-0003-01", needs: [shop, "33-022-01-0031-01"] },
      { code: "33-022-01-0012-01", needs: [shop] },
      { code: "33-006-07-0026-01", needs: [shop] },
      { code: "33-015-01-0026-01", needs: [shop] },
      {
        code: "33-015-01-0030-01",
        needs: [shop],
        onlyIf: { zh: "挂户外招牌的", en: "If you put up a sign outside" },
      },
      { code: taxpayer, needs: [shop] },
    ],
  },
  clinic: {
    about: {
      zh: "设置批准、执业许可、放射许可和医保定点。",
      en: "Approval, licence, radiology and the contract with medical insurance.",
    },
    steps: [
      { code: "33-022-01-0002-01" },
      { code: "33-006-07-0026-01", needs: ["33-022-01-0002-01"] },
      { code: "33-022-01-0001-01", needs: ["33-022-01-0002-01", "33-006-07-0026-01"] },
      {
        code: "33-022-01-0009-01",
        needs: ["33-022-01-0001-01"],
        onlyIf: { zh: "有放射设备的", en: "If you use X-rays" },
      },
      { code: "33-012-01-0031-01", needs: ["33-022-01-0001-01"] },
    ],
  },
  building: {
    about: {
      zh: "从项目备案、用地、规划、环评到施工、验收和产权登记。",
      en: "From filing the project through land, planning and environment to works, acceptance and title.",
    },
    steps: [
      { code: "33-001-10-0005-01" },
      { code: "33-013-01-0008-01", needs: ["33-001-10-0005-01"] },
      { code: "33-014-01-0002-01", needs: ["33-001-10-0005-01"] },
      { code: "33-015-01-0001-01", needs: ["33-013-01-0008-01"] },
      { code: worksPlanning, needs: ["33-015-01-0001-01", "33-014-01-0002-01"] },
      { code: "33-006-01-0024-01", needs: [worksPlanning] },
      { code: worksPermit, needs: [worksPlanning, "33-006-01-0024-01"] },
      { code: "33-006-01-0025-01", needs: [worksPermit] },
      { code: "33-014-07-0004-01", needs: [worksPermit] },
      { code: "33-015-10-0034-01", needs: ["33-006-01-0025-01", "33-014-07-0004-01"] },
      { code: ownership, needs: ["33-015-10-0034-01"] },
    ],
  },
  premises: {
    about: {
      zh: "土地登记以后，接水、接电、接气、排水。",
      en: "Land first; then power, water, gas and drains.",
    },
    steps: [
      { code: "33-013-07-0003-01" },
      { code: "33-059-20-0002-01", needs: ["33-013-07-0003-01"] },
      { code: "33-059-20-0004-01", needs: ["33-013-07-0003-01"] },
      { code: "33-059-20-0006-01", needs: ["33-013-07-0003-01"] },
      { code: "33-015-01-0026-01", needs: ["33-059-20-0004-01"] },
    ],
  },
  hiring: {
    about: {
      zh: "用工备案以后，各项社会保险和公积金一起办。",
      en: "File the staff, then all the insurances and the housing fund.",
    },
    steps: [
      { code: "33-012-10-0028-01" },
      { code: "33-012-07-0002-01", needs: ["33-012-10-0028-01"] },
      { code: "33-012-07-0005-01", needs: ["33-012-10-0028-01"] },
      { code: "33-012-07-0007-01", needs: ["33-012-10-0028-01"] },
      { code: "33-012-07-0008-01", needs: ["33-012-10-0028-01"] },
      { code: "33-058-07-0002-01", needs: ["33-012-10-0028-01"] },
      { code: "33-012-01-0044-01", onlyIf: { zh: "聘用外国人的", en: "If you hire foreigners" } },
    ],
  },
  tax: {
    about: {
      zh: "税务登记、一般纳税人、税控设备和发票。",
      en: "Tax registration, VAT, the tax device and invoices.",
    },
    steps: [
      { code: taxpayer },
      { code: "33-028-07-0005-01", needs: [taxpayer] },
      { code: "33-028-07-0007-01", needs: ["33-028-07-0005-01"] },
      { code: invoices, needs: [taxpayer, "33-028-07-0007-01"] },
    ],
  },
  trade: {
    about: {
      zh: "对外贸易备案以后，办许可证、退税和展会补贴。",
      en: "File as a trader; then licences, tax rebates and help with fairs.",
    },
    steps: [
      { code: "33-020-10-0002-01" },
      {
        code: "33-020-01-0006-01",
        needs: ["33-020-10-0002-01"],
        onlyIf: { zh: "进出口许可证管理的货物", en: "For goods that need a licence" },
      },
      { code: "33-028-05-0004-01", needs: ["33-020-10-0002-01"] },
      {
        code: "33-020-05-0025-01",
        needs: ["33-020-10-0002-01"],
        onlyIf: { zh: "参加境外展会的", en: "If you go to fairs abroad" },
      },
    ],
  },
  ideas: {
    about: {
      zh: "商标、产品标准、商品条码，再申报名牌。",
      en: "Trademark, product standard and barcode; then the province's label.",
    },
    steps: [
      { code: "33-029-07-0017-01" },
      { code: "33-030-10-0014-01" },
      { code: "33-030-07-0019-01" },
      { code: "33-030-08-0017-01", needs: ["33-029-07-0017-01", "33-030-10-0014-01"] },
    ],
  },
  closing: {
    about: {
      zh: "先停保、销公积金账户、清税，最后注销登记。",
      en: "Insurance, housing fund and tax first; the register last.",
    },
    steps: [
      { code: "33-012-07-0002-02" },
      { code: "33-058-07-0002-04" },
      { code: "33-028-07-0005-04", needs: ["33-012-07-0002-02"] },
      { code: "33-029-01-0001-10", needs: ["33-028-07-0005-04", "33-058-07-0002-04"] },
    ],
  },
};
