// A department's own list of defects: what the lint finds in all its guides in force and in its offices, counted by rule.
// Called by the newsroom. Computed when asked for: a few hundred guides take less time than to keep a list true.
import type { Bilingual } from "#app/i18n/languages.ts";
import type { Database } from "#app/platform/db.server.ts";
import { type Actor, demand } from "#app/domain/people/policy.ts";
import type { Guide } from "../guide.schema.ts";
import { type Finding, lintGuide, type RuleName } from "../lint-guide.ts";
import { provinceDay } from "../province-day.ts";
import { inForceOn, type VersionColumns } from "../versions.server.ts";
import { findingsOfOffice } from "./draft-findings.server.ts";
import { ownerOf } from "./read-draft.server.ts";
import { VERSION_COLUMNS } from "./version-row.server.ts";

/** One guide (or office) with a defect. */
export type Defective = {
  code: string | undefined;
  name: Bilingual;
  params: Finding["params"];
  path: string;
};
export type DefectsByRule = { rule: RuleName; level: Finding["level"]; found: Defective[] };

export type DepartmentDefects = {
  guides: number;
  /** Guides without any finding. */
  soundGuides: number;
  offices: number;
  /** Errors first, then by how many have it. */
  byRule: DefectsByRule[];
};

type GuideRow = VersionColumns & {
  code: string;
  itemType: string;
  fulfilment: string;
  inForceSince: string;
};

/** The defects of a department's guides in force on `now`'s day, and of its offices. Throws by the policy. */
export async function departmentDefects(
  { pool }: Pick<Database, "pool">,
  actor: Actor,
  departmentId: string,
  now: Date,
): Promise<DepartmentDefects> {
  demand(actor, "guide.read", { agencyId: ownerOf(departmentId), writerIds: [] });
  const today = provinceDay(now);
  const [guides, offices] = await Promise.all([
    pool.query<GuideRow>(
      `select distinct on (t.id) t.catalog_code as code, t.item_type as "itemType", t.fulfilment,
              v.effective_from::text as "inForceSince", ${VERSION_COLUMNS}
         from service_type t join service_type_version v on v.type_id = t.id
        where t.department_id = $1 and ${inForceOn("$2")}
        order by t.id, v.effective_from desc, v.version desc`,
      [departmentId, today],
    ),
    pool.query<Parameters<typeof findingsOfOffice>[0] & { nameEn: string }>(
      `select o.name_zh as name, o.name_en as "nameEn", o.id as "agencyId", o.consult_phone as "consultPhone",
              o.complaint_phone as "complaintPhone", d.area_code as "areaCode", o.address_zh as "addressZh",
              o.hours_zh as "hoursZh", null as overrides
         from agency o join division d on d.code = o.division_code
        where o.department_id = $1 order by o.id`,
      [departmentId],
    ),
  ]);
  const unknown = await unknownCodes({ pool }, guides.rows);
  const byRule = new Map<RuleName, DefectsByRule>();
  const add = ({ rule, level, path, params }: Finding, who: Pick<Defective, "code" | "name">) => {
    const kept = byRule.get(rule) ?? { rule, level, found: [] };
    kept.found.push({ ...who, path, params });
    byRule.set(rule, kept);
  };
  let soundGuides = 0;
  for (const row of guides.rows) {
    const findings = lintGuide(row, {
      today,
      inForceSince: row.inForceSince,
      unknownCodes: linksOf(row.guide).filter((code) => unknown.has(code)),
    });
    if (findings.length === 0) soundGuides++;
    for (const finding of findings)
      add(finding, { code: row.code, name: { zh: row.nameZh, en: row.nameEn } });
  }
  for (const office of offices.rows)
    for (const finding of findingsOfOffice(office))
      add(finding, { code: undefined, name: { zh: office.name, en: office.nameEn } });
  const order = (level: Finding["level"]) => (level === "error" ? 0 : 1);
  return {
    guides: guides.rows.length,
    soundGuides,
    offices: offices.rows.length,
    byRule: [...byRule.values()].sort(
      (a, b) =>
        order(a.level) - order(b.level) || b.found.length - a.found.length || (a.rule < b.rule ? -1 : 1),
    ),
  };
}

function linksOf({ related, requires = [] }: Guide): string[] {
  return [...related, ...requires];
}

async function unknownCodes(
  { pool }: Pick<Database, "pool">,
  rows: readonly GuideRow[],
): Promise<Set<string>> {
  const codes = [...new Set(rows.flatMap(({ guide }) => linksOf(guide)))];
  const { rows: unknown } = await pool.query<{ code: string }>(
    `select code from unnest($1::text[]) as code
      where not exists (select from service_type where catalog_code = code)`,
    [codes],
  );
  return new Set(unknown.map(({ code }) => code));
}
