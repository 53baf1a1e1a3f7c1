// Gives every notice of the demonstration its text and the office that publishes it. Called by prisma/seed/notice-plans.ts;
// the same calls in the same order give the same texts.
import { type NoticeType, noticeTypes } from "#app/domain/notices/notice-types.ts";
import { demoAgencies } from "#app/domain/people/demo-accounts.ts";
import { composeAgencies } from "./agencies.ts";
import { composeDivisions } from "./divisions.ts";
import { drawFor } from "./draw.ts";
import { noticeAgencyIds } from "./notice-staff.ts";
import { templates } from "./notice-texts/index.ts";
import { dateParts, type Publisher, type Scene, type Template, type Written } from "./notice-texts/scene.ts";

/** Longer ones are hard to read in a list; the form allows some more. */
const MAX_TITLE = 112;

/** Gives out templates and offices in turn, so that nothing is written twice. */
export class EditorialDesk {
  readonly #publishers = publishersHere();
  readonly #queues = new Map<NoticeType, Template[]>(
    noticeTypes.map(({ code }) => [code, orderedByChance(templates[code])]),
  );
  readonly #titles = new Set<string>();
  readonly #written = new Map<Template, Set<string>>();

  write(
    index: number,
    { type, publishOn, agencyId }: { type: NoticeType; publishOn: Date; agencyId: string | undefined },
  ): { publisher: Publisher; written: Written } {
    const queue = this.#queues.get(type) ?? [];
    for (let attempt = 0; attempt < 6 * queue.length; attempt += 1) {
      const place = attempt % queue.length;
      const template = queue[place];
      if (template === undefined) break;
      const draw = drawFor(`notice ${index} text ${attempt}`);
      const offices = this.#publishers.filter(
        ({ id, department, level }) =>
          template.departments.includes(department) &&
          template.levels?.includes(level) !== false &&
          (agencyId === undefined || id === agencyId),
      );
      // No office writes the same kind of text twice, as long as another can.
      const fresh = offices.filter(({ id }) => this.#written.get(template)?.has(id) !== true);
      if (fresh.length === 0 && attempt < 2 * queue.length) continue;
      const choice = fresh.length > 0 ? fresh : offices;
      if (choice.length === 0) continue;
      const home = choice.find(({ id }) => id === demoAgencies.labour);
      const publisher = home !== undefined && draw.chance(0.3) ? home : draw.pick(choice);
      const scene: Scene = { draw, publisher, publishOn };
      if (template.months?.includes(dateParts(scene).month) === false) continue;
      const written = template.write(scene);
      if (written.title.some((title) => title.length > MAX_TITLE || this.#titles.has(title))) continue;
      for (const title of written.title) this.#titles.add(title);
      this.#written.set(template, (this.#written.get(template) ?? new Set()).add(publisher.id));
      queue.splice(place, 1);
      queue.push(template);
      return { publisher, written };
    }
    throw new Error(`no text found for notice ${index} (${type})`);
  }
}

function publishersHere(): Publisher[] {
  const divisions = new Map(composeDivisions().map((division) => [division.code, division]));
  const offices = new Map(composeAgencies([...divisions.values()]).map((office) => [office.id, office]));
  return noticeAgencyIds.map((id): Publisher => {
    const office = offices.get(id);
    const division = divisions.get(id.slice(0, 6));
    if (
      office === undefined ||
      division === undefined ||
      office.departmentId === null ||
      division.level === 5
    )
      throw new Error(`the province has no agency ${id}`);
    return {
      id,
      department: office.departmentId,
      level: division.level,
      name: [office.nameZh, office.nameEn],
      place: [division.nameZh, division.nameEn],
      phone: office.consultPhone,
    };
  });
}

/** The items in an order that is the same every time. */
export function orderedByChance<T>(items: readonly T[]): T[] {
  const draw = drawFor(`notices in order, ${items.length}`);
  return items
    .map((item) => ({ item, weight: draw.next() }))
    .sort((a, b) => a.weight - b.weight)
    .map(({ item }) => item);
}
