// Where each service is offered 实施清单: which divisions' offices of its department adopted it, and what few do otherwise.
import type { AdoptionOverrides } from "#app/domain/catalogue/guide.schema.ts";
import { hasOffice } from "./agencies.ts";
import type { SeedDivision } from "./divisions.ts";
import { randomFor } from "./prng.ts";
import type { ComposedService } from "./services.ts";

export type SeedAdoption = { divisionCode: string; agencyId: string; overrides: AdoptionOverrides | null };

/**
 * How services spread over the levels: [share, levels]. Chosen so that a type is typically adopted at one to ninety
 * places and the whole comes to about 300,000 adoptions.
 */
const spreads: readonly [share: number, levels: readonly (2 | 3 | 4)[]][] = [
  [0.22, [2]],
  [0.22, [2, 3]],
  [0.14, [3]],
  [0.24, [3, 4]],
  [0.18, [4]],
];

/** The places that offer the service; never none. */
export function composeAdoptions(
  service: ComposedService,
  divisions: readonly SeedDivision[],
): SeedAdoption[] {
  const random = randomFor(`adoptions ${service.catalogCode}`);
  const levels = levelsOf(service, random.next());
  const offices = divisions.filter((division) => hasOffice(service.department, division));
  const chosen = offices.filter(({ level }) => levels.includes(level));
  // A department without offices at those levels does it itself.
  const places = chosen.length > 0 ? chosen : offices.filter(({ level }) => level === 2);
  return places.map((division) => ({
    divisionCode: division.code,
    agencyId: `${division.code}-${service.department.id}`,
    overrides: random.chance(0.04)
      ? { window: { zh: `${random.int(1, 40)} 号窗口`, en: `Counter ${random.int(1, 40)}` } }
      : null,
  }));
}

function levelsOf(service: ComposedService, draw: number): readonly (2 | 3 | 4)[] {
  // What everybody uses is offered everywhere.
  if (service.popularity >= 480_000) return [3, 4];
  let sum = 0;
  for (const [share, levels] of spreads) {
    sum += share;
    if (draw < sum) return levels;
  }
  return [2];
}
