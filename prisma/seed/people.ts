// Seeds the demonstration's people (app/domain/people/demo-accounts.ts) with their roles. Needs the seeded agencies.
import { createAccount } from "#app/domain/people/create-account.server.ts";
import { DEMO_PASSWORD, demoAccounts } from "#app/domain/people/demo-accounts.ts";
import type { Database } from "#app/platform/db.server.ts";

/** Makes the accounts and roles that are not there yet; running it again, or after it was interrupted, changes nothing else. */
export async function seedPeople({ prisma }: Database): Promise<void> {
  const there = await prisma.user.findMany({
    where: { id: { in: demoAccounts.map(({ userId }) => userId) } },
    select: { id: true },
  });
  const known = new Set(there.map(({ id }) => id));
  for (const { userId, email, name } of demoAccounts) {
    if (!known.has(userId))
      await createAccount(prisma, { userId, email, name, password: DEMO_PASSWORD, isDemo: true });
  }
  await prisma.membership.createMany({
    data: demoAccounts.flatMap(({ userId, memberships }) => memberships.map((held) => ({ userId, ...held }))),
    // A role that an administrator has ended in the meantime stays ended.
    skipDuplicates: true,
  });
}
