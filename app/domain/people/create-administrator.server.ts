// Makes the first administrator, who then gives the others their roles. Called by the command create-administrator.ts.
import { randomBytes, randomUUID } from "node:crypto";
import type { Database } from "#app/platform/db.server.ts";
import { createAccount } from "./create-account.server.ts";
import { SignUp } from "./people.schema.ts";

/** 浙江省人民政府办公厅: administrators belong to the province's General Office. */
const ADMINISTRATORS_AGENCY_ID = "330000-gro";

export type Administrator = { email: string; /** Only for a new account; kept nowhere. */ password?: string };

/**
 * Makes an account with a generated password, or takes the one that is there, and gives it the administrator's role.
 * Throws an Error whose message says what to do about it.
 */
export async function createAdministrator({ prisma }: Database, input: string): Promise<Administrator> {
  const email = SignUp.shape.email.safeParse(input);
  if (!email.success) throw new Error(`"${input}" is not an e-mail address`);
  const agency = await prisma.agency.findFirst({ where: { id: ADMINISTRATORS_AGENCY_ID } });
  if (agency === null)
    throw new Error(
      `the database has no agency ${ADMINISTRATORS_AGENCY_ID}: load the province's agencies first`,
    );
  const known = await prisma.user.findFirst({ where: { email: email.data } });
  if (known?.isDemo === true) throw new Error("a demonstration account cannot become an administrator");

  const userId = known?.id ?? randomUUID();
  const password = known === null ? randomBytes(15).toString("base64url") : undefined;
  await prisma.$transaction(async (tx) => {
    if (password !== undefined)
      await createAccount(tx, { userId, email: email.data, name: email.data, password, isDemo: false });
    const held = { userId, agencyId: ADMINISTRATORS_AGENCY_ID, role: "administrator" };
    await tx.membership.upsert({
      where: { userId_agencyId_role: held },
      create: held,
      update: { endedAt: null },
    });
  });
  return password === undefined ? { email: email.data } : { email: email.data, password };
}
