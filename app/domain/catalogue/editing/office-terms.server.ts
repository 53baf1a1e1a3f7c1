// What one office does otherwise than a guide says (window, hours, phones, a shorter promise): read and changed by the
// editors of that office. The public sees a change at once; who made it and why goes into the record of acts.
import { createHash, randomUUID } from "node:crypto";
import type { Bilingual } from "#app/i18n/languages.ts";
import { AppError } from "#app/platform/app-error.ts";
import type { Database } from "#app/platform/db.server.ts";
import { announceChange } from "#app/platform/page-changes.server.ts";
import { inTransaction } from "#app/platform/transaction.server.ts";
import { type Actor, demand } from "#app/domain/people/policy.ts";
import { AdoptionOverrides } from "../guide.schema.ts";
import type { Finding } from "../lint-guide.ts";
import { findingsOfOffice } from "./draft-findings.server.ts";

export type OfficeTerms = {
  code: string;
  name: Bilingual;
  office: { id: string } & Bilingual;
  terms: AdoptionOverrides;
  /** Of the terms as they stand: who saves says what they saw. */
  seen: string;
};

type Row = {
  typeId: number;
  nameZh: string;
  nameEn: string;
  guideDays: number;
  agencyId: string;
  officeZh: string;
  officeEn: string;
  consultPhone: string;
  complaintPhone: string;
  addressZh: string;
  hoursZh: string;
  areaCode: string | null;
  overrides: unknown;
};

/** Throws AppError notFound/guideUnknown where that division's office does not offer the service, and by the policy. */
export async function officeTerms(
  { pool }: Database,
  actor: Actor,
  code: string,
  divisionCode: string,
): Promise<OfficeTerms> {
  const row = await read(pool, code, divisionCode);
  demand(actor, "adoption.edit", { agencyId: row.agencyId });
  const terms = AdoptionOverrides.parse(row.overrides ?? {});
  return {
    code,
    name: { zh: row.nameZh, en: row.nameEn },
    office: { id: row.agencyId, zh: row.officeZh, en: row.officeEn },
    terms,
    seen: hashOf(terms),
  };
}

/**
 * Puts `terms` in the place of what stands there; returns what is wrong with them, and then nothing is written. Throws
 * AppError invalid/reasonMissing, conflict/guideMovedOn when somebody changed them since `seen`; else as officeTerms.
 */
export async function changeOfficeTerms(
  { pool }: Database,
  { code, divisionCode, actor, terms, seen, reason, now }: OfficeChange,
): Promise<Finding[]> {
  return await inTransaction(pool, async (client) => {
    const row = await read(client, code, divisionCode, "for update of a");
    demand(actor, "adoption.edit", { agencyId: row.agencyId });
    if (actor.kind !== "person") throw new AppError("signInNeeded", "signInNeeded");
    if (hashOf(AdoptionOverrides.parse(row.overrides ?? {})) !== seen)
      throw new AppError("conflict", "guideMovedOn");
    if (reason.trim().length < 2 || reason.length > 500) throw new AppError("invalid", "reasonMissing");
    const findings = findingsIn(row, terms);
    if (findings.length > 0) return findings;
    const given = JSON.stringify(terms) === "{}" ? null : JSON.stringify(terms);
    await client.query(
      "update adoption set overrides = $3::jsonb where type_id = $1 and division_code = $2",
      [row.typeId, divisionCode, given],
    );
    await client.query(
      "insert into operator_act (id, actor_id, kind, subject, reason, at) values ($1, $2, 'editAdoption', $3, $4, $5)",
      [
        randomUUID(),
        actor.userId,
        { about: `${row.nameZh} (${row.officeZh})`, before: row.overrides, after: terms },
        reason.trim(),
        now,
      ],
    );
    await announceChange(client, [`service:${row.typeId}`]);
    return [];
  });
}

export type OfficeChange = {
  code: string;
  divisionCode: string;
  actor: Actor;
  terms: unknown;
  seen: string;
  reason: string;
  now: Date;
};

function findingsIn(row: Row, terms: unknown): Finding[] {
  const { error, data } = AdoptionOverrides.safeParse(terms);
  if (data === undefined)
    return error.issues.map((issue): Finding => {
      const path = ["office", ...issue.path.map(String)].join(".").replace(/\.(zh|en)$/, "");
      const isMissing =
        issue.code === "invalid_type" || (issue.code === "too_small" && issue.origin !== "number");
      return { rule: isMissing ? "complete" : "inForm", level: "error", path, params: {} };
    });
  return findingsOfOffice({ ...row, name: row.officeZh, overrides: data });
}

/** With `lock`, the row is locked until the transaction ends. */
async function read(
  client: Pick<Database["pool"], "query">,
  code: string,
  divisionCode: string,
  lock = "",
): Promise<Row> {
  const isSound = /^[\w-]{1,40}$/.test(code) && /^\d{6,12}$/.test(divisionCode);
  const { rows } = isSound
    ? await client.query<Row>(
        `select t.id as "typeId", v.name_zh as "nameZh", v.name_en as "nameEn", v.promised_days as "guideDays",
                o.id as "agencyId", o.name_zh as "officeZh", o.name_en as "officeEn", o.consult_phone as "consultPhone",
                o.complaint_phone as "complaintPhone", o.address_zh as "addressZh", o.hours_zh as "hoursZh",
                d.area_code as "areaCode", a.overrides
           from adoption a
           join service_type t on t.id = a.type_id
           join service_type_version v on v.id = t.current_version_id
           join agency o on o.id = a.agency_id
           join division d on d.code = o.division_code
          where t.catalog_code = $1 and a.division_code = $2 and a.valid_to is null ${lock}`,
        [code, divisionCode],
      )
    : { rows: [] };
  const [row] = rows;
  if (row === undefined) throw new AppError("notFound", "guideUnknown");
  return row;
}

/** Keys in their order, so that the same terms have the same hash however the database keeps them. */
function hashOf(terms: AdoptionOverrides): string {
  const sorted = Object.entries(terms).sort(([a], [b]) => (a < b ? -1 : 1));
  return createHash("sha256").update(JSON.stringify(sorted)).digest("hex");
}
