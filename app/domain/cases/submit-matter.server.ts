// A citizen files a matter 诉求 of any kind (complaint, consultation, suggestion): from the parsed form to an opened case
// with number and secret. Called by the forms and the API; by submit-complaint, which adds what only complaints have.
import { CENTRE_AGENCY_ID } from "#app/domain/agencies/centre.ts";
import { AppError } from "#app/platform/app-error.ts";
import type { Database } from "#app/platform/db.server.ts";
import type { Complaint } from "./complaint.schema.ts";
import { type FiledCase, fileCase, type FilingOptions } from "./file-case.server.ts";

/** What every kind of matter has in its form. */
export type Matter = Complaint;

export type Filing = {
  workflow: "complaint" | "consultation" | "suggestion";
  matter: Matter;
  /** Of the opening event, beside the centre, the language, the place and the agency it is about. */
  payload?: Readonly<Record<string, unknown>>;
};

/**
 * Opens the case. The same form sent again gives the same case and secret. Throws AppError invalid divisionUnknown,
 * agencyUnknown or serviceUnknown for places and services that are not there, and conflict alreadySubmitted when the form's
 * key was used before for other words.
 */
export async function submitMatter(
  database: Database,
  { workflow, matter, payload }: Filing,
  options: FilingOptions,
): Promise<FiledCase> {
  const { divisionCode, aboutAgencyId, language, idempotencyKey, isAnonymous } = matter;
  const typeId = await checkedReferences(database, matter);
  const { name, phone, email } = matter;
  return fileCase(
    database,
    {
      workflow,
      payload: {
        centreAgencyId: CENTRE_AGENCY_ID,
        language,
        divisionCode,
        ...(aboutAgencyId !== undefined && { aboutAgencyId }),
        ...payload,
      },
      divisionCode,
      language,
      matter: {
        subject: matter.subject,
        body: matter.body,
        place: matter.place ?? null,
        aboutAgencyId: aboutAgencyId ?? null,
        typeId,
      },
      // Anonymous: not even what was typed before the box was ticked is kept.
      identity: isAnonymous ? null : { name, phone, email },
      idempotencyKey,
    },
    options,
  );
}

/** The service's id, if the matter is about one. */
async function checkedReferences(
  { prisma }: Database,
  { divisionCode, aboutAgencyId, serviceCode }: Matter,
): Promise<number | null> {
  const [division, agency, type] = await Promise.all([
    prisma.division.findFirst({ where: { code: divisionCode, validTo: null }, select: { code: true } }),
    aboutAgencyId === undefined
      ? undefined
      : prisma.agency.findFirst({ where: { id: aboutAgencyId }, select: { id: true } }),
    serviceCode === undefined
      ? undefined
      : prisma.serviceType.findFirst({ where: { catalogCode: serviceCode }, select: { id: true } }),
  ]);
  if (division === null) throw new AppError("invalid", "divisionUnknown");
  if (agency === null) throw new AppError("invalid", "agencyUnknown");
  if (type === null) throw new AppError("invalid", "serviceUnknown");
  return type?.id ?? null;
}
