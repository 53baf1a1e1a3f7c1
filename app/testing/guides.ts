// Services with sound guides for tests on a database of their own.
import type { Guide } from "#app/domain/catalogue/guide.schema.ts";
import type { Database } from "#app/platform/db.server.ts";

const text = { zh: "文字", en: "text" };

/** A guide of a licence without any defect. */
export function soundGuide(): Guide {
  const step = (zh: string, en: string) => ({ name: { zh, en }, role: text, days: 1, criteria: text });
  return {
    legalBasis: [{ title: text, article: text, text }],
    conditions: [text],
    materials: [
      {
        name: { zh: "申请表", en: "Application form" },
        need: "required",
        form: "either",
        copies: 1,
        source: "applicant",
        hasBlank: true,
        hasSample: false,
      },
    ],
    visitReason: text,
    handlingForms: ["counter"],
    crossArea: "none",
    fees: [],
    isBookable: false,
    steps: [
      step("受理", "Acceptance"),
      step("审核", "Examination"),
      step("审批", "Decision"),
      step("办结", "Completion"),
      step("送达", "Delivery"),
    ],
    results: [{ name: { zh: "某证", en: "Licence" }, kind: "certificate", hasSample: true }],
    delivery: ["counter"],
    acceptsCourier: false,
    remedies: { review: text, litigation: text },
    rights: text,
    duties: text,
    faq: [{ question: text, answer: text }],
    related: [],
  };
}

/** The service `{code}` of department `hrs`, which is made too, with its first edition in force from `since` on. */
export async function addService(
  { prisma }: Database,
  code: string,
  since = "2026-01-01",
  departmentId = "hrs",
): Promise<{ id: number; versionId: number }> {
  await prisma.department.createMany({
    data: [
      {
        id: departmentId,
        code: departmentId,
        nameZh: `部门${departmentId}`,
        shortZh: departmentId,
        nameEn: `Department ${departmentId}`,
        themeNatural: "",
        themeLegal: "",
      },
    ],
    skipDuplicates: true,
  });
  const type = await prisma.serviceType.create({
    data: { catalogCode: code, departmentId, itemType: "01", fulfilment: "request" },
  });
  const version = await prisma.serviceTypeVersion.create({
    data: {
      typeId: type.id,
      version: 1,
      effectiveFrom: new Date(since),
      nameZh: `某证核发${code}`,
      nameEn: `Apply for licence ${code}`,
      colloquialZh: ["办证"],
      colloquialEn: ["licence"],
      summaryZh: "核发某证",
      summaryEn: "For a licence",
      keywords: ["某证"],
      audiences: ["1"],
      themesNatural: ["005"],
      themesLegal: [],
      caseType: "promised",
      statutoryDays: 20,
      promisedDays: 10,
      visits: 1,
      onlineDepth: "III",
      isFree: true,
      payOnline: false,
      guide: soundGuide(),
    },
  });
  await prisma.serviceType.update({ where: { id: type.id }, data: { currentVersionId: version.id } });
  return { id: type.id, versionId: version.id };
}
