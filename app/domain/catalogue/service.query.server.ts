// What pages read of the catalogue: one service with its guide and the office that offers it in a division, cards for
// lists, the most used. Called by public pages and search; reads only.
import type { Bilingual } from "#app/i18n/languages.ts";
import { AppError } from "#app/platform/app-error.ts";
import type { Database } from "#app/platform/db.server.ts";
import { AdoptionOverrides, Guide } from "./guide.schema.ts";

export type ServiceCard = {
  id: number;
  code: string;
  name: Bilingual;
  summary: Bilingual;
  department: { id: string } & Bilingual;
  fulfilment: string;
  promisedDays: number;
  visits: number;
  onlineDepth: string;
  isFree: boolean;
};

export type Office = {
  agency: { id: string } & Bilingual;
  /** The division whose office it is: the chosen one, or the one above it that serves it. */
  division: { code: string; level: number } & Bilingual;
  address: Bilingual;
  hours: Bilingual;
  window: Bilingual | undefined;
  consultPhone: string;
  complaintPhone: string;
  /** Where this office promises another time than the type. */
  promisedDays: number | undefined;
};

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
  /** In how many divisions it is offered. */
  placeCount: number;
  /** The office for the chosen division; undefined when none is chosen or nobody serves it there. */
  office: Office | undefined;
};

const card = {
  id: true,
  catalogCode: true,
  fulfilment: true,
  department: { select: { id: true, nameZh: true, nameEn: true } },
  currentVersion: {
    select: {
      nameZh: true,
      nameEn: true,
      summaryZh: true,
      summaryEn: true,
      promisedDays: true,
      visits: true,
      onlineDepth: true,
      isFree: true,
    },
  },
} as const;

/** The `count` most used services. */
export async function mostUsed({ prisma }: Database, count: number): Promise<ServiceCard[]> {
  const rows = await prisma.serviceType.findMany({
    where: { currentVersionId: { not: null } },
    orderBy: [{ popularity: "desc" }, { id: "asc" }],
    take: count,
    select: card,
  });
  return rows.flatMap((row) => cardsOf(row));
}

/**
 * The service of that catalogue code with its guide, and the office for the chosen division: its own, else that of the
 * city or the province above it. Throws AppError notFound/serviceUnknown, notFound/divisionUnknown.
 */
export async function serviceByCode(
  database: Database,
  code: string,
  { divisionCode }: { divisionCode?: string | undefined } = {},
): Promise<ServiceGuide> {
  const { prisma } = database;
  // PostgreSQL refuses NUL in text; no code of ours has one.
  const row = /^[\w-]{1,40}$/.test(code)
    ? await prisma.serviceType.findFirst({
        where: { catalogCode: code },
        select: {
          ...card,
          itemType: true,
          currentVersion: true,
        },
      })
    : null;
  if (row === null || row.currentVersion === null) throw new AppError("notFound", "serviceUnknown");
  const version = row.currentVersion;
  const guide = Guide.parse(version.guide);
  const [placeCount, related, office] = await Promise.all([
    // Counted apart: within the query above Prisma would count the places of every service first.
    prisma.adoption.count({ where: { typeId: row.id, validTo: null } }),
    prisma.serviceType.findMany({
      where: { catalogCode: { in: guide.related } },
      select: card,
      orderBy: { catalogCode: "asc" },
    }),
    divisionCode === undefined ? undefined : officeFor(database, row.id, divisionCode),
  ]);
  const [shown] = cardsOf(row);
  if (shown === undefined) throw new AppError("notFound", "serviceUnknown");
  return {
    ...shown,
    itemType: row.itemType,
    colloquial: { zh: version.colloquialZh, en: version.colloquialEn },
    audiences: version.audiences,
    themesNatural: version.themesNatural,
    themesLegal: version.themesLegal,
    caseType: version.caseType,
    statutoryDays: version.statutoryDays,
    payOnline: version.payOnline,
    effectiveFrom: version.effectiveFrom,
    guide,
    related: related.flatMap((row) => cardsOf(row)),
    placeCount,
    office,
  };
}

/** Throws AppError notFound/divisionUnknown. */
async function officeFor(
  { prisma }: Database,
  typeId: number,
  divisionCode: string,
): Promise<Office | undefined> {
  const chain = await prisma.$queryRaw<{ code: string }[]>`
    with recursive up as (
      select code, parent_code, 0 as distance from division where code = ${divisionCode.replaceAll("\u0000", "")}
      union all
      select d.code, d.parent_code, up.distance + 1 from division d join up on d.code = up.parent_code
    )
    select code from up order by distance`;
  if (chain.length === 0) throw new AppError("notFound", "divisionUnknown");
  const codes = chain.map(({ code }) => code);
  const rows = await prisma.adoption.findMany({
    where: { typeId, divisionCode: { in: codes }, validTo: null },
    include: { agency: true, division: true },
  });
  const nearest = codes.flatMap((code) => rows.filter((row) => row.divisionCode === code))[0];
  if (nearest === undefined) return undefined;
  const { agency, division } = nearest;
  const overrides = AdoptionOverrides.parse(nearest.overrides ?? {});
  return {
    agency: { id: agency.id, zh: agency.nameZh, en: agency.nameEn },
    division: { code: division.code, level: division.level, zh: division.nameZh, en: division.nameEn },
    address: { zh: agency.addressZh, en: agency.addressEn },
    hours: overrides.hours ?? { zh: agency.hoursZh, en: agency.hoursEn },
    window: overrides.window,
    consultPhone: overrides.consultPhone ?? agency.consultPhone,
    complaintPhone: agency.complaintPhone,
    promisedDays: overrides.promisedDays,
  };
}

type CardRow = {
  id: number;
  catalogCode: string;
  fulfilment: string;
  department: { id: string; nameZh: string; nameEn: string };
  currentVersion: {
    nameZh: string;
    nameEn: string;
    summaryZh: string;
    summaryEn: string;
    promisedDays: number;
    visits: number;
    onlineDepth: string;
    isFree: boolean;
  } | null;
};

/** The card of a row; none for a service without a published version. */
function cardsOf({
  id,
  catalogCode,
  fulfilment,
  department,
  currentVersion: version,
}: CardRow): ServiceCard[] {
  if (version === null) return [];
  return [
    {
      id,
      code: catalogCode,
      name: { zh: version.nameZh, en: version.nameEn },
      summary: { zh: version.summaryZh, en: version.summaryEn },
      department: { id: department.id, zh: department.nameZh, en: department.nameEn },
      fulfilment,
      promisedDays: version.promisedDays,
      visits: version.visits,
      onlineDepth: version.onlineDepth,
      isFree: version.isFree,
    },
  ];
}
