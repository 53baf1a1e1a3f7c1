// The demonstration's complaints before anybody acts: who writes what about which office, and when. Case number `index` is
// the same every time for the same province and the same `now`. Every name, phone and address is visibly made up.
import { createHash } from "node:crypto";
import { CENTRE_AGENCY_ID } from "#app/domain/agencies/centre.ts";
import { caseNumber } from "#app/domain/cases/case-number.ts";
import type { CaseOpening } from "#app/domain/cases/open-cases.server.ts";
import { hashTrackingSecret, trackingSecret } from "#app/domain/cases/tracking-secret.server.ts";
import { demoAgencies } from "#app/domain/people/demo-accounts.ts";
import type { Bilingual, Lang } from "#app/i18n/languages.ts";
import type { Database } from "#app/platform/db.server.ts";
import { seal } from "#app/platform/seal.server.ts";
import {
  effects,
  type Pair,
  people,
  streets,
  type Theme,
  themes,
  theSame,
  whens,
  wishes,
} from "./complaint-texts.ts";
import { type Draw, drawFor, uuidFor } from "./draw.ts";
import { inWakingHours } from "./office-time.ts";

export type Office = { id: string; divisionCode: string; departmentId: string };
export type Province = {
  offices: Office[];
  divisions: ReadonlyMap<string, Bilingual & { parentCode: string | null }>;
  /** Ids of service types by department. */
  serviceTypes: ReadonlyMap<string, number[]>;
};

export type CasePlan = {
  index: number;
  opening: CaseOpening;
  theme: Theme;
  lang: Lang;
  /** The office whose business it is. */
  rightAgencyId: string;
  /** Where the centre sends it first. */
  firstAgencyId: string;
  /** How many times as long as others this office takes. */
  slowness: number;
  /** The state in which it is left, for the demonstration citizens' own cases. */
  target: string | undefined;
  ways: Ways;
};

/** What is out of the ordinary about it. */
export type Ways = {
  /** The case that complained of the same a little before; this one is joined with it. */
  sameAs: string | undefined;
  /** Offices that help, from the beginning or asked by the lead later. */
  helperIds: readonly string[];
  isHelpedLater: boolean;
  needsMoreTime: boolean;
  isUrged: boolean;
  recusal: "declared" | "asked" | undefined;
};

const ordinary: Ways = {
  sameAs: undefined,
  helperIds: [],
  isHelpedLater: false,
  needsMoreTime: false,
  isUrged: false,
  recusal: undefined,
};

const DAYS = 90;
const DAY = 86_400_000;

/** Cases of the demonstration citizens: one in each state they can meet. */
const own: readonly { userId: string; target: string }[] = [
  { userId: "demo-citizen", target: "awaitingCitizen" },
  { userId: "demo-citizen", target: "answered" },
  { userId: "demo-citizen", target: "handling" },
  { userId: "demo-citizen", target: "rated" },
  { userId: "demo-citizen", target: "closed" },
  { userId: "demo-citizen2", target: "answered" },
  { userId: "demo-citizen2", target: "dispatched" },
  { userId: "demo-citizen2", target: "inReview" },
  { userId: "demo-citizen2", target: "inTriage" },
];

/** Complaints are about counties and what is above them, not about towns. */
const COUNTY = 4;

/** What the plans are made from; the catalogue must have been seeded. */
export async function readProvince({ prisma }: Database): Promise<Province> {
  const [agencies, divisions, types] = await Promise.all([
    prisma.agency.findMany({
      where: {
        departmentId: { in: themes.map(({ department }) => department) },
        division: { validTo: null, level: { lte: COUNTY } },
      },
      select: { id: true, divisionCode: true, departmentId: true },
      orderBy: { id: "asc" },
    }),
    prisma.division.findMany({ where: { validTo: null, level: { lte: COUNTY } }, orderBy: { code: "asc" } }),
    prisma.serviceType.findMany({ select: { id: true, departmentId: true }, orderBy: { id: "asc" } }),
  ]);
  const offices = agencies.flatMap(({ id, divisionCode, departmentId }) =>
    departmentId === null ? [] : [{ id, divisionCode, departmentId }],
  );
  return {
    offices,
    divisions: new Map(
      divisions.map(({ code, nameZh, nameEn, parentCode }) => [code, { zh: nameZh, en: nameEn, parentCode }]),
    ),
    serviceTypes: new Map(
      [...Map.groupBy(types, ({ departmentId }) => departmentId)].map(([department, list]) => [
        department,
        list.map(({ id }) => id),
      ]),
    ),
  };
}

type PlanOptions = { index: number; now: Date; sealKey: string };

/** The plan of case `index`; some are of the same as the case before. */
export function planCase(province: Province, options: PlanOptions): CasePlan {
  const plan = planAlone(province, options);
  const { index } = options;
  // An odd one after an even one: both are of one batch, and nobody joins who is joined. Never a demonstration citizen's own.
  const hasNeighbour = index > own.length && index % 2 === 1;
  if (!hasNeighbour || !drawFor(`case ${index} the same`).chance(0.05)) return plan;
  const before = planAlone(province, { ...options, index: index - 1 });
  return asDuplicate(plan, before, options.now);
}

/** Another citizen, shortly after, about the same. */
function asDuplicate(plan: CasePlan, before: CasePlan, now: Date): CasePlan {
  const { at, matter, divisionCode } = before.opening;
  const soon = new Date(at.getTime() + drawFor(`case ${plan.index} soon after`).int(600_000, 7_200_000));
  if (soon >= now || before.lang !== plan.lang) return plan;
  const { centreAgencyId, language, privacy } = plan.opening.payload;
  return {
    ...plan,
    theme: before.theme,
    rightAgencyId: before.rightAgencyId,
    firstAgencyId: before.rightAgencyId,
    ways: { ...ordinary, sameAs: before.opening.id },
    opening: {
      ...plan.opening,
      payload: {
        centreAgencyId,
        language,
        divisionCode,
        ...(privacy === "anonymous" && { privacy }),
      },
      at: soon,
      divisionCode,
      matter: { ...matter, aboutAgencyId: null, body: `${say(theSame, plan.lang)}${matter.body}` },
    },
  };
}

function planAlone(province: Province, { index, now, sealKey }: PlanOptions): CasePlan {
  const draw = drawFor(`case ${index}`);
  const special = own[index];
  const theme = pickTheme(draw, special !== undefined);
  const office = pickOffice(province, theme, draw, special !== undefined);
  const mistaken = province.offices.find(
    ({ departmentId, divisionCode }) =>
      departmentId === theme.mistakenFor && divisionCode === office.divisionCode,
  );
  const isMistaken = special === undefined && mistaken !== undefined && draw.chance(0.09);
  const at = special === undefined ? filedAt(draw, now) : specialFiledAt(special.target, draw, now);
  const lang: Lang = draw.chance(0.82) ? "zh" : "en";
  const divisionCode = pickDivision(province, office.divisionCode, draw);
  const types = province.serviceTypes.get(theme.department) ?? [];
  const id = uuidFor(`case ${index}`);
  const idempotencyKey = uuidFor(`submission of case ${index}`);
  const isAnonymous = special === undefined && draw.chance(0.12);
  const citizenId = special?.userId ?? null;
  const named = draw.weighted([
    [5, undefined],
    [4, office.id],
    [1, mistaken?.id],
  ] as const);
  const ways = special === undefined ? waysOf(index, province, office, theme) : ordinary;
  // Against the office itself: the one above it handles it.
  const isConfidential =
    special === undefined && !isAnonymous && drawFor(`case ${index} privacy`).chance(0.03);
  const privacy = isAnonymous ? "anonymous" : isConfidential ? "confidential" : undefined;
  const about = isConfidential ? office.id : isAnonymous ? undefined : named;
  const rightAgencyId = isConfidential ? `330000-${office.departmentId}` : office.id;
  return {
    index,
    theme,
    lang,
    rightAgencyId,
    firstAgencyId: isMistaken && !isConfidential ? mistaken.id : rightAgencyId,
    ways: { ...ways, helperIds: ways.helperIds.filter((helperId) => helperId !== rightAgencyId) },
    slowness:
      special === undefined
        ? draw.weighted([
            [84, 1],
            [11, 3],
            [5, 9],
          ] as const)
        : 0.4,
    target: special?.target,
    opening: {
      id,
      workflow: "complaint",
      payload: {
        centreAgencyId: CENTRE_AGENCY_ID,
        language: lang,
        divisionCode,
        ...(about !== undefined && { aboutAgencyId: about }),
        ...(privacy !== undefined && { privacy }),
      },
      actor: { kind: "citizen", ...(citizenId !== null && { userId: citizenId }) },
      at,
      divisionCode,
      language: lang,
      matter: {
        ...words(theme, province, divisionCode, lang, draw),
        aboutAgencyId: about ?? null,
        typeId: types.length > 0 && draw.chance(0.2) ? draw.pick(types) : null,
      },
      sealed: isAnonymous ? null : seal(sealKey, id, identity(index, lang, draw)),
      citizenId,
      secretHash: hashTrackingSecret(trackingSecret(sealKey, idempotencyKey)),
      idempotencyKey,
      number: caseNumber(
        at.getUTCFullYear(),
        createHash("sha256").update(`number of case ${index}`).digest(),
      ),
    },
  };
}

function waysOf(index: number, { offices }: Province, office: Office, theme: Theme): Ways {
  const draw = drawFor(`case ${index} ways`);
  const helpers = draw.weighted([
    [86, 0],
    [11, 1],
    [3, 2],
  ] as const);
  const neighbours = offices.filter(
    ({ divisionCode, departmentId }) =>
      divisionCode === office.divisionCode &&
      departmentId !== office.departmentId &&
      departmentId !== theme.mistakenFor,
  );
  const helperIds = Array.from(
    { length: neighbours.length > 0 ? helpers : 0 },
    () => draw.pick(neighbours).id,
  );
  return {
    sameAs: undefined,
    helperIds: [...new Set(helperIds)],
    isHelpedLater: draw.chance(0.3),
    needsMoreTime: draw.chance(0.09),
    isUrged: draw.chance(0.07),
    recusal: draw.weighted([
      [94, undefined],
      [3, "declared"],
      [3, "asked"],
    ] as const),
  };
}

/** The Chinese or the English of a pair, filled. */
export function say(pair: Pair, lang: Lang, filling: Readonly<Record<string, string>> = {}): string {
  return pair[lang === "zh" ? 0 : 1].replace(/\{(\w+)\}/g, (_, name: string) => filling[name] ?? "");
}

function pickTheme(draw: Draw, isShown: boolean): Theme {
  // The offices with demonstration accounts have more to do, so that their queues show something.
  const busy = ["hous", "hrs", "aic"];
  const candidates =
    isShown || draw.chance(0.45) ? themes.filter(({ department }) => busy.includes(department)) : themes;
  return draw.pick(candidates);
}

function pickOffice({ offices }: Province, theme: Theme, draw: Draw, isShown: boolean): Office {
  const candidates = offices.filter(
    ({ departmentId, divisionCode }) => departmentId === theme.department && !divisionCode.endsWith("0000"),
  );
  const demo: readonly string[] = Object.values(demoAgencies);
  const shown = candidates.find(({ id }) => demo.includes(id));
  if (shown !== undefined && (isShown || draw.chance(0.6))) return shown;
  return draw.pick(candidates);
}

/** Somewhere in the office's own division: itself, or one of those below it. */
function pickDivision({ divisions }: Province, officeDivision: string, draw: Draw): string {
  const below = [...divisions]
    .filter(([, { parentCode }]) => parentCode === officeDivision)
    .map(([code]) => code);
  return below.length === 0 ? officeDivision : draw.pick(below);
}

/** More of late, so that there is something in every queue; by day and on weekdays more often. */
function filedAt(draw: Draw, now: Date): Date {
  // Whenever the demonstration begins, something has just come in.
  if (draw.chance(0.015)) return new Date(now.getTime() - draw.int(60_000, 4 * 3_600_000));
  const days = draw.chance(0.34) ? draw.next() * 9 : draw.next() * DAYS;
  const at = inWakingHours(new Date(now.getTime() - days * DAY), draw);
  return at < now ? at : new Date(now.getTime() - draw.int(60_000, 3_600_000));
}

/** Long enough ago for its target to be reached in haste, not so long that its clocks run out there. */
function specialFiledAt(target: string, draw: Draw, now: Date): Date {
  const days = { inTriage: 0.1, dispatched: 1.2, inReview: 2.5, handling: 3, closed: 20 }[target] ?? 6;
  const at = new Date(now.getTime() - days * DAY);
  return days < 1 ? at : inWakingHours(at, draw);
}

function words(theme: Theme, { divisions }: Province, divisionCode: string, lang: Lang, draw: Draw) {
  const street = say(draw.pick(streets), lang);
  const filling = { street, n: String(draw.int(2, 9)), when: say(draw.pick(whens), lang) };
  const parts = [...theme.facts, draw.pick(effects), draw.pick(wishes)].map((part) =>
    say(part, lang, filling),
  );
  const division = divisions.get(divisionCode);
  const city = divisions.get(division?.parentCode ?? "");
  const house = draw.int(1, 299);
  return {
    subject: say(theme.subject, lang, filling),
    body: parts.filter((part) => part !== "").join(lang === "zh" ? "" : " "),
    place: draw.chance(0.2)
      ? null
      : lang === "zh"
        ? `${city?.zh ?? ""}${division?.zh ?? ""}${street}${house}号`
        : [`${house} ${street}`, division?.en, city?.en].filter(Boolean).join(", "),
  };
}

/** Visibly examples: the domain can receive no mail (RFC 2606), and no exchange's numbers begin with 0000. */
function identity(index: number, lang: Lang, draw: Draw): string {
  const email = `example${index}@example.org`;
  const phone = `0571-0000${String(index % 10_000).padStart(4, "0")}`;
  const reach = draw.weighted([
    [5, { phone }],
    [3, { email }],
    [2, { phone, email }],
  ] as const);
  return JSON.stringify({ name: say(draw.pick(people), lang), ...reach });
}
