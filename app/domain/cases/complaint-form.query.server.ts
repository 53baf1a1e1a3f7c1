// What the complaint form needs to know before anything is typed: the places, the offices of the chosen one, and the
// service that somebody comes from. Called by the form's page; reads only.
import type { Bilingual } from "#app/i18n/languages.ts";
import {
  type OfficeGroup,
  officesFor,
  type PlaceGroup,
  places,
} from "#app/domain/agencies/places.query.server.ts";
import type { Database } from "#app/platform/db.server.ts";

export type ComplaintForm = {
  places: PlaceGroup[];
  /** Offices of `divisionCode`; empty while none is chosen. */
  offices: OfficeGroup[];
  service: { code: string; name: Bilingual } | undefined;
};

/** Unknown codes are left out without a word: the form works without them, and the schema refuses forged ones. */
export async function complaintForm(
  database: Database,
  { divisionCode, serviceCode }: { divisionCode?: string | undefined; serviceCode?: string | undefined },
): Promise<ComplaintForm> {
  const [known, offices, service] = await Promise.all([
    places(database),
    divisionCode === undefined || divisionCode === "" ? [] : officesFor(database, divisionCode),
    serviceCode === undefined || serviceCode === "" ? undefined : serviceOf(database, serviceCode),
  ]);
  return { places: known, offices, service };
}

async function serviceOf({ prisma }: Database, catalogCode: string): Promise<ComplaintForm["service"]> {
  const type = await prisma.serviceType.findFirst({
    where: { catalogCode },
    select: { catalogCode: true, currentVersion: { select: { nameZh: true, nameEn: true } } },
  });
  if (type === null || type.currentVersion === null) return undefined;
  const { nameZh, nameEn } = type.currentVersion;
  return { code: type.catalogCode, name: { zh: nameZh, en: nameEn } };
}
