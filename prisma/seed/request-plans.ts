// The demonstration's requests before anybody acts: who applies for what, where and when. Request number `index` is the same
// every time for the same catalogue and the same `now`. Every name, phone, address and number is visibly made up.
import { createHash } from "node:crypto";
import { caseNumber } from "#app/domain/cases/case-number.ts";
import type { CaseOpening } from "#app/domain/cases/open-cases.server.ts";
import { type RequestedService, requestedService } from "#app/domain/cases/request-terms.server.ts";
import {
  jointRequestToOpen,
  type RequestedBundle,
  requestedBundle,
} from "#app/domain/cases/submit-joint-request.server.ts";
import { type CaseToOpen, requestToOpen } from "#app/domain/cases/submit-request.server.ts";
import { hashTrackingSecret, trackingSecret } from "#app/domain/cases/tracking-secret.server.ts";
import { bundles } from "#app/domain/catalogue/bundles.ts";
import type { Lang } from "#app/i18n/languages.ts";
import { AppError } from "#app/platform/app-error.ts";
import type { Database } from "#app/platform/db.server.ts";
import { seal } from "#app/platform/seal.server.ts";
import { say } from "./case-plans.ts";
import { people } from "./complaint-texts.ts";
import { type Draw, drawFor, uuidFor } from "./draw.ts";
import { inWakingHours } from "./office-time.ts";
import * as texts from "./request-texts.ts";

export type RequestPlan = {
  index: number;
  opening: CaseOpening;
  lang: Lang;
  /** How many times as long as others this office takes. */
  slowness: number;
  /** The state in which it is left, for the demonstration citizens' own. */
  target: string | undefined;
};

/** What can be applied for in the demonstration's places. */
export type Offers = {
  services: readonly Offer<RequestedService>[];
  bundles: readonly Offer<RequestedBundle>[];
};
type Offer<Requested> = { divisionCode: string; requested: Requested };

const DAYS = 90;
const DAY = 86_400_000;
/** The capital with the demonstration accounts' offices, a county of it, and another city. */
const places = ["330100", "330100", "330102", "330200"];
const departments = ["aic", "hous", "hrs", "fda", "psd", "hea"];
const PER_DEPARTMENT = 5;

/** Requests of the demonstration citizens: what a citizen can be waiting for, or be waited for with. */
const own: readonly { userId: string; target: string; days: number }[] = [
  { userId: "demo-citizen", target: "awaitingSupplement", days: 3 },
  { userId: "demo-citizen", target: "reviewing", days: 2 },
  { userId: "demo-citizen", target: "concluded", days: 9 },
  { userId: "demo-citizen2", target: "awaitingPickup", days: 9 },
  { userId: "demo-citizen2", target: "submitted", days: 0.2 },
];

/** The most used services of some departments that are open online, and the bundles; the catalogue must have been seeded. */
export async function readOffers(database: Database): Promise<Offers> {
  const { rows } = await database.pool.query<{ code: string }>(
    /* sql */ `
    select code from (
      select t.catalog_code as code,
             row_number() over (partition by t.department_id order by t.popularity desc, t.id) as place
        from service_type t join service_type_version v on v.id = t.current_version_id
       where t.fulfilment = 'request' and t.department_id = any($1) and v.guide->'handlingForms' ? 'online'
         and exists (select from adoption a where a.type_id = t.id and a.division_code = '330100' and a.valid_to is null)
    ) ranked where place <= $2 order by code`,
    [departments, PER_DEPARTMENT],
  );
  const here = [...new Set(places)];
  const services = await offered(here, rows, (divisionCode, { code }) =>
    requestedService(database, { serviceCode: code, divisionCode }),
  );
  const joint = await offered(here, bundles, (divisionCode, { id }) =>
    requestedBundle(database, { bundleId: id, divisionCode }),
  );
  return { services, bundles: joint };
}

/** Those of `things` that are offered at each of the places; in order. */
async function offered<Thing, Requested>(
  divisionCodes: readonly string[],
  things: readonly Thing[],
  look: (divisionCode: string, thing: Thing) => Promise<Requested>,
): Promise<Offer<Requested>[]> {
  const found = await Promise.all(
    divisionCodes.flatMap((divisionCode) =>
      things.map((thing) =>
        look(divisionCode, thing).then(
          (requested) => [{ divisionCode, requested }],
          (error: unknown) => {
            if (error instanceof AppError) return [];
            throw error;
          },
        ),
      ),
    ),
  );
  return found.flat();
}

/** The plan of request `index`; undefined where the catalogue offers nothing to apply for. */
export function planRequest(
  offers: Offers,
  { index, now, sealKey }: { index: number; now: Date; sealKey: string },
): RequestPlan | undefined {
  const draw = drawFor(`request ${index}`);
  const special = own[index];
  const lang: Lang = draw.chance(0.82) ? "zh" : "en";
  const asked = chosen(offers, { lang, draw, target: special?.target });
  if (asked === undefined) return undefined;
  const { divisionCode, toOpen } = asked;
  const { workflow, payload, subject, typeId } = toOpen;
  const at = special === undefined ? filedAt(draw, now) : new Date(now.getTime() - special.days * DAY);
  const id = uuidFor(`request ${index}`);
  const idempotencyKey = uuidFor(`submission of request ${index}`);
  const citizenId = special?.userId ?? null;
  const body = say(draw.pick(texts.statements), lang);
  const number = createHash("sha256").update(`number of request ${index}`).digest();
  return {
    index,
    lang,
    slowness:
      special === undefined
        ? draw.weighted([
            [82, 1],
            [12, 3],
            [6, 8],
          ] as const)
        : 0.3,
    target: special?.target,
    opening: {
      id,
      workflow,
      payload,
      actor: { kind: "citizen", ...(citizenId !== null && { userId: citizenId }) },
      at,
      divisionCode,
      language: lang,
      matter: { subject, body, place: null, aboutAgencyId: null, typeId },
      sealed: seal(sealKey, id, identity(index, lang, draw)),
      citizenId,
      secretHash: hashTrackingSecret(trackingSecret(sealKey, idempotencyKey)),
      idempotencyKey,
      number: caseNumber(at.getUTCFullYear(), number),
    },
  };
}

/** One in seven applies for a bundle. */
function chosen(
  { services, bundles: joint }: Offers,
  { lang, draw, target }: { lang: Lang; draw: Draw; target: string | undefined },
): { divisionCode: string; toOpen: CaseToOpen } | undefined {
  const form = { name: "", idKind: "passport", idNumber: "", statement: "", language: lang } as const;
  const where = target === undefined ? draw.pick(places) : "330100";
  const here = <Requested>(all: readonly Offer<Requested>[]) => {
    const local = all.filter(({ divisionCode }) => divisionCode === where);
    return local.length > 0 ? local : all;
  };
  if (joint.length > 0 && target === undefined && draw.chance(0.15)) {
    const { divisionCode, requested } = draw.pick(here(joint));
    const ready = requested.services.flatMap(({ code, materials }) =>
      tick(materials).map((at) => `${code}.${at}`),
    );
    const delivery = draw.pick(requested.lead.deliveries);
    const bundleId = requested.bundle.id;
    return {
      divisionCode,
      toOpen: jointRequestToOpen(requested, { ...form, bundleId, divisionCode, ready, delivery }),
    };
  }
  const fits = here(services).filter(({ requested }) => suits(requested, target));
  if (fits.length === 0) return undefined;
  const { divisionCode, requested } = draw.pick(fits);
  const delivery =
    target === "awaitingPickup"
      ? "counter"
      : draw.pick(
          target === "concluded"
            ? requested.deliveries.filter((way) => way !== "counter")
            : requested.deliveries,
        );
  const ready = tick(requested.materials);
  const serviceCode = requested.code;
  return {
    divisionCode,
    toOpen: requestToOpen(requested, { ...form, serviceCode, divisionCode, ready, delivery }),
  };
}

/** Whether a request for it can come to rest where a demonstration citizen is to find it. */
function suits({ terms, deliveries }: RequestedService, target: string | undefined): boolean {
  if (target === undefined) return true;
  if (terms.caseType === "onTheSpot" || terms.hasFee) return false;
  if (target === "awaitingPickup") return deliveries.includes("counter");
  return target !== "concluded" || deliveries.some((way) => way === "download" || way === "post");
}

/** Everything but what may follow. */
function tick(materials: RequestedService["materials"]): string[] {
  return materials.flatMap(({ need }, place) => (need === "later" ? [] : [String(place)]));
}

/** More of late, so that there is something in every queue. */
function filedAt(draw: Draw, now: Date): Date {
  const days = draw.chance(0.5) ? draw.next() * 14 : draw.next() * DAYS;
  const at = inWakingHours(new Date(now.getTime() - days * DAY), draw);
  return at < now ? at : new Date(now.getTime() - draw.int(60_000, 3_600_000));
}

/** Visibly examples, as those of complaints; the document's number is none that exists. */
function identity(index: number, lang: Lang, draw: Draw): string {
  const phone = `0571-0000${String(index % 10_000).padStart(4, "0")}`;
  const email = `applicant${index}@example.org`;
  const idNumber = `EXAMPLE${String(index).padStart(4, "0")}`;
  return JSON.stringify({ name: say(draw.pick(people), lang), phone, email, idKind: "passport", idNumber });
}
