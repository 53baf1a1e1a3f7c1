// Services that can be applied for, and applications for them, for tests on a database of their own: filed through the use
// case and moved on through the engine, as in real life.
import { randomUUID } from "node:crypto";
import { applyEvent } from "#app/domain/cases/apply-event.server.ts";
import { ServiceRequest } from "#app/domain/cases/request.schema.ts";
import { submitRequest } from "#app/domain/cases/submit-request.server.ts";
import type { Guide } from "#app/domain/catalogue/guide.schema.ts";
import type { Database } from "#app/platform/db.server.ts";
import type { Actor } from "#workflows/kernel/definition.ts";
import { FILED_AT, hours } from "./cases.ts";

/** A county, its city and the province, with an office of one department in each. */
export const COUNTY = "330102";
export const OFFICE_ID = "330102-aic";
export const CITY_OFFICE_ID = "330100-aic";
export const PROVINCE_OFFICE_ID = "330000-aic";

/** Who may act on requests that the county's office decides. */
export const office = {
  clerk: { kind: "staff", userId: "clerk-1", agencyId: OFFICE_ID, role: "clerk" },
  supervisor: { kind: "staff", userId: "supervisor-1", agencyId: OFFICE_ID, role: "supervisor" },
} as const satisfies Record<string, Actor>;

const text = (zh: string, en: string) => ({ zh, en });

/** A guide with every paper kind, an inspection and nothing that is not needed. */
export const guide: Guide = {
  legalBasis: [{ title: text("法", "Law"), article: text("第一条", "Article 1"), text: text("文", "Text") }],
  conditions: [text("条件", "Condition")],
  materials: [
    material("申请表", "Application form", "required"),
    material("租赁合同", "Lease", "later"),
    material("照片", "Photograph", "optional"),
  ],
  handlingForms: ["online", "counter"],
  crossArea: "none",
  fees: [],
  isBookable: false,
  steps: [
    { name: text("受理", "Acceptance"), role: text("窗口", "Counter"), days: 1, criteria: text("齐", "All") },
  ],
  specialProcedures: [{ step: "inspection", maxDays: 10 }],
  results: [],
  delivery: ["post", "download"],
  acceptsCourier: true,
  remedies: { review: text("复议", "Review"), litigation: text("诉讼", "Court") },
  rights: text("权利", "Rights"),
  duties: text("义务", "Duties"),
  faq: [],
  related: [],
};

function material(
  zh: string,
  en: string,
  need: Guide["materials"][number]["need"],
): Guide["materials"][number] {
  return {
    name: text(zh, en),
    need,
    form: "either",
    copies: 1,
    source: "applicant",
    hasBlank: false,
    hasSample: false,
  };
}

/** The three offices, in the divisions above each other. May be called again for another department. */
export async function addOffices({ prisma }: Database, departmentId = "aic"): Promise<void> {
  const divisions = [
    { code: "330000", parentCode: null, level: 2 },
    { code: "330100", parentCode: "330000", level: 3 },
    { code: COUNTY, parentCode: "330100", level: 4 },
    { code: "330200", parentCode: "330000", level: 3 },
  ];
  for (const { code, parentCode, level } of divisions) {
    const named = { nameZh: `地区${code}`, nameEn: `Division ${code}`, validFrom: new Date("2000-01-01") };
    await prisma.division.upsert({
      where: { code },
      create: { code, parentCode, level, ...named },
      update: { parentCode, level },
    });
  }
  const shown = { nameZh: departmentId, shortZh: departmentId, nameEn: departmentId };
  await prisma.department.create({
    data: { id: departmentId, code: departmentId, ...shown, themeNatural: "", themeLegal: "" },
  });
  const unsaid = {
    addressZh: "",
    addressEn: "",
    hoursZh: "",
    hoursEn: "",
    consultPhone: "",
    complaintPhone: "",
  };
  for (const { code, parentCode } of divisions)
    await prisma.agency.create({
      data: {
        id: `${code}-${departmentId}`,
        departmentId,
        divisionCode: code,
        parentId: parentCode === null ? null : `${parentCode}-${departmentId}`,
        nameZh: `机构${code}`,
        nameEn: `Agency ${code}`,
        ...unsaid,
      },
    });
}

export type ServiceChanges = {
  code: string;
  departmentId?: string;
  fulfilment?: string;
  promisedDays?: number;
  statutoryDays?: number | null;
  guide?: Partial<Guide>;
  /** Divisions whose offices offer it, and what they do otherwise. */
  adoptions?: readonly { divisionCode: string; promisedDays?: number }[];
};

/** A service with its guide, offered by the county's office unless told otherwise; addOffices comes first. */
export async function addService(
  { prisma }: Database,
  {
    code,
    departmentId = "aic",
    fulfilment = "request",
    promisedDays = 10,
    statutoryDays = 20,
    guide: changes = {},
    adoptions = [{ divisionCode: COUNTY }],
  }: ServiceChanges,
): Promise<number> {
  const type = await prisma.serviceType.create({
    data: { catalogCode: code, departmentId, itemType: "01", fulfilment },
  });
  const version = await prisma.serviceTypeVersion.create({
    data: {
      typeId: type.id,
      version: 1,
      effectiveFrom: new Date("2026-01-01"),
      nameZh: `事项${code}`,
      nameEn: `Service ${code}`,
      colloquialZh: [],
      colloquialEn: [],
      summaryZh: "",
      summaryEn: "",
      keywords: [],
      audiences: ["1"],
      themesNatural: [],
      themesLegal: [],
      caseType: promisedDays === 0 ? "onTheSpot" : "promised",
      statutoryDays,
      promisedDays,
      visits: 0,
      onlineDepth: "III",
      isFree: (changes.fees ?? []).length === 0,
      payOnline: false,
      guide: { ...guide, ...changes },
    },
  });
  await prisma.serviceType.update({ where: { id: type.id }, data: { currentVersionId: version.id } });
  for (const { divisionCode, promisedDays: own } of adoptions)
    await prisma.adoption.create({
      data: {
        typeId: type.id,
        divisionCode,
        agencyId: `${divisionCode}-${departmentId}`,
        validFrom: new Date("2026-01-01"),
        ...(own !== undefined && { overrides: { promisedDays: own } }),
      },
    });
  return type.id;
}

/** A valid form for that service. */
export function requestForm(serviceCode: string, changes: object = {}): ServiceRequest {
  return ServiceRequest.parse({
    serviceCode,
    divisionCode: COUNTY,
    name: "Marked Applicant",
    phone: "139 0000 0000",
    idKind: "identityCard",
    idNumber: "11010519491231002x",
    statement: "We open a noodle shop.",
    ready: ["0"],
    delivery: "post",
    language: "en",
    idempotencyKey: randomUUID(),
    ...changes,
  });
}

/** Files a request; returns its id. `at` is when. */
export async function fileRequest(
  database: Database,
  serviceCode: string,
  { at = FILED_AT, changes = {} }: { at?: Date; changes?: object } = {},
): Promise<string> {
  const actor = { kind: "anonymous", memberships: [], trackedCaseIds: [] } as const;
  return (await submitRequest(database, requestForm(serviceCode, changes), { actor, now: at })).caseId;
}

const citizen: Actor = { kind: "citizen" };
const moves = {
  accepted: { type: "request.accepted", actor: office.clerk },
  asked: { type: "request.supplementAsked", payload: { question: "The lease" }, actor: office.clerk },
  supplemented: { type: "request.supplemented", payload: { text: "Here it is" }, actor: citizen },
  inspectionBegun: {
    type: "request.stepBegun",
    payload: { step: "inspection", instruction: "Tomorrow at nine" },
    actor: office.clerk,
  },
  inspected: { type: "request.stepConcluded", payload: { text: "As stated" }, actor: office.clerk },
  granting: {
    type: "request.decisionDrafted",
    payload: { outcome: "granted", text: "Granted" },
    actor: office.clerk,
  },
  refusing: {
    type: "request.decisionDrafted",
    payload: { outcome: "refused", text: "No kitchen", remedy: "Ask for a review within 60 days" },
    actor: office.clerk,
  },
  approved: { type: "request.decisionApproved", actor: office.supervisor },
  issued: { type: "request.resultIssued", payload: { reference: "A 1" }, actor: office.clerk },
  delivered: { type: "request.delivered", actor: office.clerk },
  ratedWell: { type: "request.rated", payload: { rating: 5 }, actor: citizen },
  ratedBadly: { type: "request.rated", payload: { rating: 1 }, actor: citizen },
  withdrawn: { type: "request.withdrawn", actor: citizen },
} as const satisfies Record<string, { type: string; payload?: unknown; actor: Actor }>;
export type RequestMove = keyof typeof moves;

/** Moves a request of the county's office on by these steps, an hour apart; throws where one is refused. */
export async function moveRequest(
  database: Database,
  caseId: string,
  names: RequestMove[],
  from = FILED_AT,
): Promise<void> {
  for (const [index, name] of names.entries())
    await applyEvent(database, { caseId, payload: {}, ...moves[name], at: hours(index + 1, from) });
}
