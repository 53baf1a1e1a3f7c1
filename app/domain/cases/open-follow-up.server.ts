// A case that follows from an event of another 后续办件, such as the review of a bad rating: opened once however often it is
// asked for, with the first case's place, language, citizen and tracking secret. Called by the job open-follow-up.
import { createHash } from "node:crypto";
import { CENTRE_AGENCY_ID } from "#app/domain/agencies/centre.ts";
import { messages } from "#app/i18n/index.ts";
import { isLang, type Lang } from "#app/i18n/languages.ts";
import type { Database } from "#app/platform/db.server.ts";
import { seal, unseal } from "#app/platform/seal.server.ts";
import { Identity } from "./identity.ts";
import { openCase } from "./open-cases.server.ts";

/** Which event of which case, and what kind of case follows from it. */
export type FollowUp = { caseId: string; seq: number; workflow: string };

export type OpenedFollowUp = { caseId: string; number: string; isNew: boolean };

/**
 * Opens the case, or finds the one that was opened before. Whoever has the first case's secret has this one's: it is the
 * same. The identity, if there is one, is sealed anew for the new case. Throws for an event that nothing follows from.
 */
export async function openFollowUp(
  database: Database,
  followUp: FollowUp,
  { now, sealKey }: { now: Date; sealKey: string },
): Promise<OpenedFollowUp> {
  if (followUp.workflow !== "serviceReview")
    throw new Error(`no case of ${followUp.workflow} follows from another`);
  const origin = await originOf(database, followUp);
  const id = idOf("case", followUp);
  const { division, lang, rating, comment, agencyId, superiorAgencyId } = origin;
  const opened = await openCase(database, {
    id,
    workflow: followUp.workflow,
    payload: {
      centreAgencyId: CENTRE_AGENCY_ID,
      agencyId,
      superiorAgencyId,
      language: lang,
      divisionCode: division,
      originCaseId: followUp.caseId,
      originRating: rating,
      concernedUserIds: origin.staffIds,
    },
    actor: { kind: "system" },
    at: now,
    divisionCode: division,
    language: lang,
    matter: {
      ...wording(lang, { number: origin.number, rating, comment }),
      place: null,
      aboutAgencyId: agencyId,
      typeId: origin.typeId,
    },
    sealed: resealed(origin.sealed, { from: followUp.caseId, to: id, sealKey }),
    citizenId: origin.citizenId,
    secretHash: origin.secretHash,
    idempotencyKey: idOf("key", followUp),
  });
  return { caseId: opened.caseId, number: opened.number, isNew: opened.status === "opened" };
}

/** The numbers of the cases that follow from that one, the earliest first. */
export async function followUpsOf({ prisma }: Database, caseId: string): Promise<string[]> {
  const events = await prisma.caseEvent.findMany({ where: { caseId }, select: { seq: true } });
  const keys = events.map(({ seq }) => idOf("key", { caseId, seq, workflow: "serviceReview" }));
  const rows = await prisma.case.findMany({
    where: { idempotencyKey: { in: keys } },
    select: { number: true },
    orderBy: { openedAt: "asc" },
  });
  return rows.map(({ number }) => number);
}

type Origin = {
  number: string;
  division: string;
  lang: Lang;
  citizenId: string | null;
  secretHash: string;
  typeId: number | null;
  sealed: Uint8Array | null;
  rating: number;
  comment: string | undefined;
  agencyId: string;
  superiorAgencyId: string;
  /** Staff who had acted in it by then. */
  staffIds: string[];
};

/** The longest list that the review's opening event takes. */
const MAX_STAFF = 100;

async function originOf({ prisma }: Database, { caseId, seq }: FollowUp): Promise<Origin> {
  const found = await prisma.case.findUniqueOrThrow({
    where: { id: caseId },
    include: {
      matter: { select: { typeId: true } },
      complainant: { select: { sealed: true } },
      events: { where: { seq: { lte: seq } }, orderBy: { seq: "asc" } },
    },
  });
  const event = found.events.find((each) => each.seq === seq);
  const { rating, comment } = (event?.payload ?? {}) as { rating?: number; comment?: string };
  const { agencyId, leadAgencyId, superiorAgencyId } = found.context as Record<string, string | undefined>;
  const office = agencyId ?? leadAgencyId;
  if (rating === undefined || office === undefined || superiorAgencyId === undefined)
    throw new Error(`event ${seq} of ${caseId} is no rating of an office`);
  const staff = found.events.flatMap(({ actor }) => {
    const { kind, userId } = actor as { kind?: string; userId?: string };
    return kind === "staff" && userId !== undefined ? [userId] : [];
  });
  return {
    number: found.number,
    division: found.divisionCode,
    lang: isLang(found.language) ? found.language : "zh",
    citizenId: found.citizenId,
    secretHash: found.secretHash,
    typeId: found.matter?.typeId ?? null,
    sealed: found.complainant?.sealed ?? null,
    rating,
    comment,
    agencyId: office,
    superiorAgencyId,
    staffIds: [...new Set(staff)].sort().slice(0, MAX_STAFF),
  };
}

function wording(
  lang: Lang,
  { number, rating, comment }: { number: string; rating: number; comment: string | undefined },
): { subject: string; body: string } {
  const { followUp, journey } = messages(lang);
  const grade = journey.ratings[String(rating)] ?? String(rating);
  return { subject: followUp.subject(number), body: followUp.body(grade, comment) };
}

/** Whom to call and write to; numbers of papers stay with the first case. */
function resealed(
  sealed: Uint8Array | null,
  { from, to, sealKey }: { from: string; to: string; sealKey: string },
): Uint8Array | null {
  if (sealed === null) return null;
  const { name, phone, email } = Identity.parse(JSON.parse(unseal(sealKey, from, sealed)));
  return seal(sealKey, to, JSON.stringify({ name, phone, email }));
}

/** A UUID that follows from what it is for: the same however often it is made. */
function idOf(what: "case" | "key", { caseId, seq, workflow }: FollowUp): string {
  const bytes = createHash("sha256").update(`follow-up ${what}\n${caseId}\n${seq}\n${workflow}`).digest();
  // Version 8 of RFC 9562, made of a hash.
  bytes.writeUInt8((bytes.readUInt8(6) & 0x0f) | 0x80, 6);
  bytes.writeUInt8((bytes.readUInt8(8) & 0x3f) | 0x80, 8);
  return bytes.toString("hex", 0, 16).replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, "$1-$2-$3-$4-$5");
}
