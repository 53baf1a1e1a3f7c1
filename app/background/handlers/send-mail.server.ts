// Writes one mail to the citizen of a case into the outbox and, where there is a mail server, sends it. Run by the
// worker, possibly more than once for the same event: the outbox row's key lets it be written and sent once.
// The address is unsealed here and stands nowhere but in the outbox; it is never logged.
import { createHash, randomUUID } from "node:crypto";
import { isLang } from "#app/i18n/languages.ts";
import { Identity } from "#app/domain/cases/identity.ts";
import type { Database } from "#app/platform/db.server.ts";
import { unseal } from "#app/platform/seal.server.ts";
import type { JobPayload } from "../jobs.ts";
import { isMailTemplate, writeMail } from "../mail-templates.ts";
import type { Mailer } from "../mailer.server.ts";

export type SendMailNeeds = {
  database: Database;
  sealKey: string;
  publicUrl: string;
  /** Absent where no mail server is set: the outbox is then the end. */
  mailer: Mailer | undefined;
  now: () => Date;
};

/** Runs one send-mail job. Throws when the database or the mail server is away, so that the job is tried again. */
export async function sendMail(needs: SendMailNeeds, job: JobPayload<"send-mail">): Promise<void> {
  const { database, sealKey, publicUrl, now } = needs;
  const { caseId, seq, template } = job;
  if (!isMailTemplate(template)) throw new Error(`no mail template ${template}`);
  const found = await database.prisma.case.findUnique({
    where: { id: caseId },
    select: { number: true, language: true, complainant: { select: { sealed: true } } },
  });
  if (!found?.complainant) return;
  const { email } = Identity.parse(JSON.parse(unseal(sealKey, caseId, found.complainant.sealed)));
  if (email === undefined) return;

  const lang = isLang(found.language) ? found.language : "zh";
  const trackUrl = new URL(`/${lang}/track?number=${found.number}`, publicUrl).href;
  const { subject, text } = writeMail(template, lang, { number: found.number, trackUrl });
  const dedupeKey = `${caseId}:${seq}:${template}`;
  await database.prisma.outboxMail.createMany({
    data: [{ id: randomUUID(), dedupeKey, toAddress: email, subject, text, createdAt: now() }],
    skipDuplicates: true,
  });
  await deliver(needs, dedupeKey);
}

// The row is locked while its mail is on the way, so that two runs of one job cannot both send. Killed between the
// server's yes and our commit, the mail goes out again with the same Message-ID, by which mailboxes drop the second.
async function deliver({ database, mailer, now }: SendMailNeeds, dedupeKey: string): Promise<void> {
  if (mailer === undefined) return;
  const client = await database.pool.connect();
  let isLost = false;
  try {
    await client.query("begin");
    const { rows } = await client.query<{ id: string; to: string; subject: string; text: string }>(
      `select id, to_address as "to", subject, text from outbox_mail
        where dedupe_key = $1 and sent_at is null for update`,
      [dedupeKey],
    );
    for (const { id, to, subject, text } of rows) {
      await mailer.send({ to, subject, text, messageKey: messageKey(dedupeKey) });
      await client.query("update outbox_mail set sent_at = $2 where id = $1", [id, now()]);
    }
    await client.query("commit");
  } catch (error) {
    await client.query("rollback").catch(() => {
      isLost = true;
    });
    throw error;
  } finally {
    client.release(isLost);
  }
}

function messageKey(dedupeKey: string): string {
  return createHash("sha256").update(dedupeKey).digest("hex").slice(0, 32);
}
