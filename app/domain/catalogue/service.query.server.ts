// What pages read of the catalogue: one service with the edition of its guide that is in force and the office that offers it
// in a division, cards for lists, the most used. Called by public pages and search; reads only.
import { AppError } from "#app/platform/app-error.ts";
import type { Database } from "#app/platform/db.server.ts";
import { Guide } from "./guide.schema.ts";
import { provinceDay } from "./province-day.ts";
import {
  CardRow,
  changesBetween,
  type Edition,
  type EditionChange,
  type Office,
  officeOf,
  type ServiceCard,
  ServiceRow,
} from "./service-row.ts";

export type { Office, ServiceCard } from "./service-row.ts";

type Division = { code: string; level: number; zh: string; en: string };

export type ServiceGuide = ServiceCard & {
  itemType: string;
  colloquial: { zh: string[]; en: string[] };
  audiences: string[];
  themesNatural: string[];
  themesLegal: string[];
  caseType: string;
  statutoryDays: number | null;
  payOnline: boolean;
  effectiveFrom: Date;
  guide: Guide;
  related: ServiceCard[];
  /** What has to be done before. */
  requires: ServiceCard[];
  /** In how many divisions it is offered. */
  placeCount: number;
  /** The office for the chosen division; undefined when none is chosen or nobody serves it there. */
  office: Office | undefined;
  /** The chosen division, or the one that serves its people now. */
  place: Division | undefined;
  /** The chosen division where it is no more, with its last day plus one (YYYY-MM-DD). */
  formerPlace: (Division & { endedOn: string }) | undefined;
  /** The number of this edition, and what it changed against the one before. */
  version: number;
  changes: EditionChange[];
  /** Other editions: those before, latest first, and those to come. */
  earlier: Edition[];
  upcoming: Edition[];
};

/** Columns of the edition `v` in force on the day `$1` of the type `t`; join lateral. Later begun goes before earlier. */
const inForce = /* sql */ `(
  select * from service_type_version e
   where e.type_id = t.id and e.effective_from <= $1::date and (e.effective_to is null or e.effective_to >= $1::date)
   order by e.effective_from desc, e.version desc limit 1)`;

const card = /* sql */ `
  'id', t.id, 'code', t.catalog_code, 'fulfilment', t.fulfilment,
  'name', json_build_object('zh', v.name_zh, 'en', v.name_en),
  'summary', json_build_object('zh', v.summary_zh, 'en', v.summary_en),
  'department', json_build_object('id', d.id, 'zh', d.name_zh, 'en', d.name_en),
  'promisedDays', v.promised_days, 'visits', v.visits, 'onlineDepth', v.online_depth, 'isFree', v.is_free`;

/** $1 the day, $2 how many. */
const mostUsedStatement = /* sql */ `
  select json_build_object(${card}) as card
    from service_type t
    join department d on d.id = t.department_id
    cross join lateral ${inForce} v
   order by t.popularity desc, t.id limit $2`;

/** $1 the day, $2 codes. */
const cardsStatement = /* sql */ `
  select json_build_object(${card}) as card
    from service_type t
    join department d on d.id = t.department_id
    cross join lateral ${inForce} v
   where t.catalog_code = any ($2::text[])`;

/**
 * $1 the day, $2 the catalogue code, $3 the division or null. A division that is no more leads to its successor, at most
 * four times over; from there up to the nearest division with an adoption that is valid on the day.
 */
const guideStatement = /* sql */ `
  with recursive heir as (
    select code, successor_code, valid_to, 0 as hops from division where code = $3
    union all
    select d.code, d.successor_code, d.valid_to, heir.hops + 1
      from division d join heir on d.code = heir.successor_code and heir.valid_to <= $1::date and heir.hops < 4
  ), up as (
    (select d.code, d.parent_code, 0 as distance
       from heir join division d on d.code = heir.code order by hops desc limit 1)
    union all
    select d.code, d.parent_code, up.distance + 1 from division d join up on d.code = up.parent_code
  )
  select json_build_object(${card},
    'itemType', t.item_type,
    'colloquial', json_build_object('zh', v.colloquial_zh, 'en', v.colloquial_en),
    'audiences', v.audiences, 'themesNatural', v.themes_natural, 'themesLegal', v.themes_legal,
    'caseType', v.case_type, 'statutoryDays', v.statutory_days, 'payOnline', v.pay_online,
    'version', v.version, 'effectiveFrom', v.effective_from, 'guide', v.guide,
    'placeCount', (select count(*) from adoption a where a.type_id = t.id
                      and a.valid_from <= $1::date and (a.valid_to is null or a.valid_to > $1::date)),
    'asked', (select json_build_object('code', code, 'level', level, 'zh', name_zh, 'en', name_en, 'validTo',
                case when valid_to <= $1::date then valid_to end) from division where code = $3),
    'place', (select json_build_object('code', p.code, 'level', p.level, 'zh', p.name_zh, 'en', p.name_en)
                from up join division p on p.code = up.code where distance = 0),
    'office', (
      select json_build_object(
        'agency', json_build_object('id', g.id, 'zh', g.name_zh, 'en', g.name_en),
        'division', json_build_object('code', p.code, 'level', p.level, 'zh', p.name_zh, 'en', p.name_en),
        'address', json_build_object('zh', g.address_zh, 'en', g.address_en),
        'hours', json_build_object('zh', g.hours_zh, 'en', g.hours_en),
        'consultPhone', g.consult_phone, 'complaintPhone', g.complaint_phone, 'overrides', a.overrides)
        from up
        join adoption a on a.type_id = t.id and a.division_code = up.code
         and a.valid_from <= $1::date and (a.valid_to is null or a.valid_to > $1::date)
        join agency g on g.id = a.agency_id
        join division p on p.code = a.division_code
       order by up.distance limit 1),
    'others', (
      select coalesce(json_agg(other order by other->>'code'), '[]') from (
        select json_build_object(${card}) as other
          from service_type t
          join department d on d.id = t.department_id
          cross join lateral ${inForce} v
         where t.catalog_code in (
           select jsonb_array_elements_text(coalesce(main.guide->'related', '[]') || coalesce(main.guide->'requires', '[]')))
      ) cards),
    'editions', (
      select json_agg(json_build_object('version', e.version, 'from', e.effective_from, 'to', e.effective_to,
               'promisedDays', e.promised_days, 'visits', e.visits, 'isFree', e.is_free,
               'materials', jsonb_path_query_array(e.guide, '$.materials[*].name')) order by e.effective_from desc, e.version desc)
        from service_type_version e
       -- What was replaced before its first day was over never counted.
       where e.type_id = t.id and (e.effective_to is null or e.effective_to >= e.effective_from))
  ) as service
    from service_type t
    join department d on d.id = t.department_id
    cross join lateral ${inForce} v
    cross join lateral (select v.guide) main
   where t.catalog_code = $2`;

/** The `count` most used services. */
export async function mostUsed({ pool }: Database, count: number, now = new Date()): Promise<ServiceCard[]> {
  const { rows } = await pool.query<{ card: unknown }>({
    name: "most-used-services",
    text: mostUsedStatement,
    values: [provinceDay(now), count],
  });
  return rows.map((row) => CardRow.parse(row.card));
}

/** Cards of those services that have an edition in force, by code. */
export async function serviceCards(
  { pool }: Database,
  codes: readonly string[],
  now: Date,
): Promise<Map<string, ServiceCard>> {
  const { rows } = await pool.query<{ card: unknown }>({
    name: "service-cards",
    text: cardsStatement,
    values: [provinceDay(now), codes],
  });
  return new Map(rows.map((row) => CardRow.parse(row.card)).map((each) => [each.code, each]));
}

/**
 * The service of that catalogue code with the edition of its guide in force on the day of `now`, and the office for the
 * chosen division: its own, else that of the county, the city or the province above it; for a division that is no more,
 * those of its successor. Throws AppError notFound/serviceUnknown, notFound/divisionUnknown.
 */
export async function serviceByCode(
  { pool }: Database,
  code: string,
  { divisionCode, now = new Date() }: { divisionCode?: string | undefined; now?: Date } = {},
): Promise<ServiceGuide> {
  // PostgreSQL refuses NUL in text; no code of ours has one.
  if (!/^[\w-]{1,40}$/.test(code)) throw new AppError("notFound", "serviceUnknown");
  const { rows } = await pool.query<{ service: unknown }>({
    name: "service-guide",
    text: guideStatement,
    values: [provinceDay(now), code, divisionCode?.replaceAll("\u0000", "") ?? null],
  });
  if (rows[0] === undefined) throw new AppError("notFound", "serviceUnknown");
  const { others, editions, asked, place, office, ...row } = ServiceRow.parse(rows[0].service);
  if (divisionCode !== undefined && asked === null) throw new AppError("notFound", "divisionUnknown");
  const guide = Guide.parse(row.guide);
  const at = editions.findIndex(({ version }) => version === row.version);
  const [current, before] = [editions[at], editions[at + 1]];
  const ofCodes = (codes: readonly string[]) => others.filter((other) => codes.includes(other.code));
  const shown = ({ version, from, to }: Edition): Edition => ({ version, from, to });
  return {
    ...row,
    effectiveFrom: new Date(row.effectiveFrom),
    guide,
    related: ofCodes(guide.related),
    requires: ofCodes(guide.requires ?? []),
    office: office === null ? undefined : officeOf(office),
    place: place ?? undefined,
    formerPlace: asked === null ? undefined : formerOf(asked),
    changes: current === undefined || before === undefined ? [] : changesBetween(before, current, guide),
    earlier: editions.slice(at + 1).map(shown),
    upcoming: editions.slice(0, Math.max(0, at)).map(shown).reverse(),
  };
}

function formerOf({
  validTo,
  ...division
}: Division & { validTo: string | null }): ServiceGuide["formerPlace"] {
  return validTo === null ? undefined : { ...division, endedOn: validTo };
}
