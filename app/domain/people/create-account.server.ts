// Makes an account with a password outside the sign-up form: for the seed's people and the first administrator.
import { hashPassword } from "better-auth/crypto";
import type { Prisma } from "#prisma/generated/client.ts";

export type NewAccount = { userId: string; name: string; email: string; password: string; isDemo: boolean };

/** Writes user and credentials in one statement's transaction, with better-auth's own hash. Throws where the e-mail is taken. */
export async function createAccount(
  prisma: Pick<Prisma.TransactionClient, "user">,
  { userId, name, email, password, isDemo }: NewAccount,
): Promise<void> {
  await prisma.user.create({
    data: {
      id: userId,
      name,
      email: email.toLowerCase(),
      isDemo,
      accounts: {
        create: {
          id: `${userId}-password`,
          accountId: userId,
          providerId: "credential",
          password: await hashPassword(password),
        },
      },
    },
  });
}
