// Everything that is wrong with a draft: what is missing or out of form, what the lint finds, and what only the database
// knows (names taken, services unknown, phones of the offices that offer it). Called by the pages and by approval.
import type { Database } from "#app/platform/db.server.ts";
import { AdoptionOverrides } from "../guide.schema.ts";
import { type Finding, lintGuide, lintOffice } from "../lint-guide.ts";
import { provinceDay } from "../province-day.ts";
import { columnsOf, type DraftContent, filled, GuideContent } from "./guide-content.ts";
import { ownerOf } from "./read-draft.server.ts";

type LintedType = { id: number; departmentId: string; itemType: string; fulfilment: string };

/** The findings, errors first. */
export async function findingsOf(
  { pool }: Pick<Database, "pool">,
  type: LintedType,
  content: DraftContent,
  now: Date,
): Promise<Finding[]> {
  const { related, requires = [] } = content.guide;
  const codes = [...new Set([...related, ...requires])];
  const [names, known, offices] = await Promise.all([
    pool.query<{ nameZh: string; nameEn: string }>(
      `select name_zh as "nameZh", name_en as "nameEn" from service_type_version
        where effective_to is null and type_id <> $1 and (name_zh = $2 or name_en = $3)`,
      [type.id, content.name.zh, content.name.en],
    ),
    pool.query<{ code: string }>(
      `select catalog_code as code from service_type where catalog_code = any($1)`,
      [codes],
    ),
    officeFindings({ pool }, type, content.promisedDays ?? undefined),
  ]);
  const taken = names.rows.flatMap(({ nameZh, nameEn }) => [
    ...(nameZh === content.name.zh ? [nameZh] : []),
    ...(nameEn === content.name.en ? [nameEn] : []),
  ]);
  const findings = [
    ...shapeFindings(content),
    ...lintGuide(
      { ...columnsOf(filled(content)), itemType: type.itemType, fulfilment: type.fulfilment },
      {
        today: provinceDay(now),
        takenNames: [...new Set(taken)],
        unknownCodes: codes.filter((code) => !known.rows.some((row) => row.code === code)),
      },
    ),
    ...offices,
  ];
  return [
    ...findings.filter(({ level }) => level === "error"),
    ...findings.filter(({ level }) => level !== "error"),
  ];
}

/** What the schema of a whole guide does not find in it. */
export function shapeFindings(content: DraftContent): Finding[] {
  const { error } = GuideContent.safeParse(content);
  return (error?.issues ?? []).map((issue): Finding => {
    const path = issue.path
      .map(String)
      .join(".")
      .replace(/\.(zh|en)$/, "");
    const isMissing =
      issue.code === "invalid_type" || (issue.code === "too_small" && issue.origin !== "number");
    return { rule: isMissing ? "complete" : "inForm", level: "error", path, params: {} };
  });
}

type OfficeRow = {
  name: string;
  agencyId: string;
  consultPhone: string;
  complaintPhone: string;
  areaCode: string | null;
  addressZh: string;
  hoursZh: string;
  overrides: unknown;
  /** What the guide promises, in working days; left out, that is not looked at. */
  guideDays?: number | undefined;
};

/** Of the offices that offer a service. Only what the owner itself can mend stops its guide; the others are told of. */
async function officeFindings(
  { pool }: Pick<Database, "pool">,
  type: LintedType,
  guideDays: number | undefined,
): Promise<Finding[]> {
  const { rows } = await pool.query<OfficeRow>(
    `select o.name_zh as name, o.id as "agencyId", o.consult_phone as "consultPhone", o.complaint_phone as "complaintPhone",
            d.area_code as "areaCode", o.address_zh as "addressZh", o.hours_zh as "hoursZh", a.overrides
       from adoption a join agency o on o.id = a.agency_id join division d on d.code = o.division_code
      where a.type_id = $1 and a.valid_to is null
      order by o.id`,
    [type.id],
  );
  return rows.flatMap((row) =>
    findingsOfOffice({ ...row, guideDays }).map((finding) => ({
      ...finding,
      level: row.agencyId === ownerOf(type.departmentId) ? finding.level : "warning",
    })),
  );
}

/** The findings of one office, with what it does otherwise for this service. */
export function findingsOfOffice({ overrides, areaCode, name, guideDays, ...office }: OfficeRow): Finding[] {
  const own = AdoptionOverrides.safeParse(overrides ?? {}).data ?? {};
  return lintOffice({
    ...office,
    areaCode: areaCode ?? undefined,
    consultPhone: own.consultPhone ?? office.consultPhone,
    complaintPhone: own.complaintPhone ?? office.complaintPhone,
    hoursZh: own.hours?.zh ?? office.hoursZh,
    promisedDays: own.promisedDays,
    guideDays,
  }).map((finding) => ({ ...finding, params: { ...finding.params, office: name } }));
}
