// Agencies and people for tests on a database of their own.
import { randomUUID } from "node:crypto";
import type { Database } from "#app/platform/db.server.ts";
import { createAuth, type Auth } from "#app/domain/people/auth.server.ts";
import type { Actor, Membership } from "#app/domain/people/policy.ts";

/** The agencies of those ids (`{division}-{department}`), each with its division; those already there stay. */
export async function addAgencies({ prisma }: Database, ...ids: string[]): Promise<void> {
  const divisions = [...new Set(ids.map((id) => id.slice(0, 6)))];
  await prisma.division.createMany({
    data: divisions.map((code) => ({
      code,
      level: 3,
      nameZh: `地区${code}`,
      nameEn: `Division ${code}`,
      validFrom: new Date("2000-01-01"),
    })),
    skipDuplicates: true,
  });
  await prisma.agency.createMany({
    data: ids.map((id) => ({
      id,
      divisionCode: id.slice(0, 6),
      nameZh: `机构${id}`,
      nameEn: `Agency ${id}`,
      addressZh: "",
      addressEn: "",
      hoursZh: "",
      hoursEn: "",
      consultPhone: "",
      complaintPhone: "",
    })),
    skipDuplicates: true,
  });
}

/** A person of the database with those roles (their agencies must be there), as the actor they are once signed in. */
export async function addPerson(
  { prisma }: Database,
  memberships: Membership[] = [],
): Promise<Extract<Actor, { kind: "person" }>> {
  const userId = randomUUID();
  const email = `${userId}@people.example`;
  await prisma.user.create({
    data: { id: userId, name: "Test", email, memberships: { create: memberships } },
  });
  return { kind: "person", userId, name: "Test", email, memberships, trackedCaseIds: [] };
}

/** Accounts on the test's database, for a portal at http://localhost:3000 in demo mode unless told otherwise. */
export function testAuth({ prisma }: Database, options: { isDemo?: boolean; publicUrl?: string } = {}): Auth {
  return createAuth({
    prisma,
    secret: "test-secret-0123456789-0123456789-abcdef",
    isDemo: options.isDemo ?? true,
    publicUrl: options.publicUrl ?? "http://localhost:3000",
  });
}
