// A service in the catalogue with the terms that the model's opening has: what the portal reads from its guide must give
// them again. Used by filing.ts only.
import type pg from "pg";
import type { Guide } from "#app/domain/catalogue/guide.schema.ts";
import type { RequestTerms } from "#workflows/request/terms.ts";

export type Offer = {
  agencyId?: unknown;
  divisionCode: string;
  ready: readonly string[];
  toFollow: readonly string[];
};

const known = new WeakMap<object, Map<string, string>>();

/** The catalogue code of the service, made the first time it is asked for. */
export async function addService(pool: pg.Pool, offer: Offer, given: unknown): Promise<string> {
  const terms = given as RequestTerms;
  const codes = known.get(pool) ?? new Map<string, string>();
  known.set(pool, codes);
  const key = JSON.stringify([offer, terms]);
  const before = codes.get(key);
  if (before !== undefined) return before;
  const code = `33-999-01-0001-${String(codes.size + 1).padStart(2, "0")}`;
  codes.set(key, code);
  const { rows } = await pool.query<{ id: number }>(
    `insert into service_type (catalog_code, department_id, item_type, fulfilment) values ($1, 'model', '01', 'request')
     returning id`,
    [code],
  );
  const typeId = rows[0]?.id;
  await pool.query(
    `with version as (
       insert into service_type_version (type_id, version, effective_from, name_zh, name_en, colloquial_zh, colloquial_en,
              summary_zh, summary_en, keywords, audiences, themes_natural, themes_legal, case_type, statutory_days,
              promised_days, visits, online_depth, is_free, pay_online, guide)
       values ($1, 1, '2026-01-01', $2, $2, '{}', '{}', '', '', '{}', '{natural}', '{}', '{}', $3, $4, $5, 0, 'IV', $6,
              false, $7) returning id)
     update service_type set current_version_id = version.id from version where service_type.id = $1`,
    [
      typeId,
      `Service ${code}`,
      terms.caseType,
      terms.statutoryDays,
      terms.promisedDays,
      !terms.hasFee,
      JSON.stringify(guideOf(offer, terms)),
    ],
  );
  await pool.query(
    "insert into adoption (type_id, division_code, agency_id, valid_from) values ($1, $2, $3, '2026-01-01')",
    [typeId, offer.divisionCode, offer.agencyId],
  );
  return code;
}

const said = (text: string) => ({ zh: text, en: text });

function guideOf({ ready, toFollow }: Offer, { specialSteps, hasFee, delivery }: RequestTerms): Guide {
  const paper = (name: string, need: "required" | "later") => ({
    name: said(name),
    need,
    form: "either" as const,
    copies: 1,
    source: "applicant" as const,
    hasBlank: false,
    hasSample: false,
  });
  return {
    legalBasis: [{ title: said("规则"), article: said("第一条"), text: said("规则") }],
    conditions: [said("条件")],
    materials: [
      ...ready.map((name) => paper(name, "required")),
      ...toFollow.map((name) => paper(name, "later")),
    ],
    handlingForms: ["counter", "online"],
    crossArea: "none",
    fees: hasFee
      ? [{ name: said("费"), standard: said("十元"), basis: said("规则"), isWaivable: false }]
      : [],
    isBookable: false,
    steps: [{ name: said("受理"), role: said("窗口"), days: 0, criteria: said("齐全") }],
    specialProcedures: [...specialSteps],
    results: [],
    delivery: [delivery],
    acceptsCourier: false,
    remedies: { review: said("复议"), litigation: said("诉讼") },
    rights: said("权利"),
    duties: said("义务"),
    faq: [],
    related: [],
  };
}
