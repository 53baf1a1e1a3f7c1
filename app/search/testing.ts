// A small catalogue, an engine of one's own and results as plain text. For tests of app/search only.
import { randomBytes, randomUUID } from "node:crypto";
import { afterAll } from "vitest";
import type { Database } from "#app/platform/db.server.ts";
import { testMeili } from "#app/testing/database.ts";
import { addPerson } from "#app/testing/people.ts";
import { createEngine, type SearchEngine } from "./client.server.ts";
import type { Marked } from "./highlight.ts";
import { indexNames } from "./indexes.ts";
import type { FoundService } from "./search-page.ts";

/** The run's search engine with indexes of this file's own, which go away with it. */
export function testEngine(options: { url?: string; retryAfterMs?: number } = {}): SearchEngine {
  const meili = testMeili();
  if (meili === null) throw new Error("these tests need Meilisearch");
  const engine = createEngine({ ...meili, prefix: `test${randomBytes(4).toString("hex")}-`, ...options });
  afterAll(async () => {
    // Through the server itself: the address given may be out of service.
    const { write } = createEngine(meili);
    for (const uid of [...indexNames.map(engine.uid), engine.notesUid]) await write.deleteIndexIfExists(uid);
  });
  return engine;
}

export function plain(text: Marked): string {
  return text.map((piece) => piece.text).join("");
}

export function names(items: readonly FoundService[]): string[] {
  return items.map(({ name }) => plain(name));
}

export type ServiceFields = {
  zh: string;
  en: string;
  summaryEn?: string;
  popularity?: number;
  fulfilment?: string;
  audiences?: string[];
  natural?: string[];
  legal?: string[];
  depth?: string;
  divisions?: string[];
};

/** Adds a service type with what a test cares about; its id. The department and divisions must be there. */
export async function addService({ prisma }: Database, fields: ServiceFields): Promise<number> {
  const department = await prisma.department.findFirstOrThrow({ orderBy: { code: "asc" } });
  const { id } = await prisma.serviceType.create({
    data: {
      catalogCode: `33-${randomBytes(6).toString("hex")}`,
      departmentId: department.id,
      itemType: "20",
      fulfilment: fields.fulfilment ?? "request",
      popularity: fields.popularity ?? 0,
    },
  });
  const version = await prisma.serviceTypeVersion.create({
    data: {
      typeId: id,
      version: 1,
      effectiveFrom: new Date("2026-01-01"),
      nameZh: fields.zh,
      nameEn: fields.en,
      colloquialZh: [],
      colloquialEn: [],
      summaryZh: "",
      summaryEn: fields.summaryEn ?? "",
      keywords: [],
      audiences: fields.audiences ?? ["1"],
      themesNatural: fields.natural ?? [],
      themesLegal: fields.legal ?? [],
      caseType: "promised",
      promisedDays: 5,
      visits: 0,
      onlineDepth: fields.depth ?? "IV",
      isFree: true,
      payOnline: false,
      guide: {},
    },
  });
  await prisma.serviceType.update({ where: { id }, data: { currentVersionId: version.id } });
  for (const divisionCode of fields.divisions ?? []) {
    const agency = await prisma.agency.findFirstOrThrow({ where: { divisionCode } });
    await prisma.adoption.create({
      data: { typeId: id, divisionCode, agencyId: agency.id, validFrom: new Date("2026-01-01") },
    });
  }
  return id;
}

export type NoticeFields = {
  zh: string;
  en: string;
  state?: string;
  publishAt?: Date | null;
  expireAt?: Date | null;
};

/** Adds an approved notice; its id. An agency must be there. */
export async function addNotice(database: Database, fields: NoticeFields): Promise<string> {
  const agency = await database.prisma.agency.findFirstOrThrow({ orderBy: { id: "asc" } });
  const { userId } = await addPerson(database);
  const id = randomUUID();
  const now = new Date();
  await database.prisma.notice.create({
    data: {
      id,
      slug: `notice-${id}`,
      agencyId: agency.id,
      type: "notice",
      titleZh: fields.zh,
      titleEn: fields.en,
      bodyZh: "",
      bodyEn: "",
      state: fields.state ?? "approved",
      rowVersion: 1,
      authorId: userId,
      publishAt: fields.publishAt === undefined ? new Date("2026-01-01") : fields.publishAt,
      expireAt: fields.expireAt ?? null,
      createdAt: now,
      updatedAt: now,
    },
  });
  return id;
}
