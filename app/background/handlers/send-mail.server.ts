// Writes a mail to the citizen of a case, and to those who have joined it, into the outbox and, where there is a mail server, sends it. Run by the
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

/**
 * Runs one send-mail job: a mail to the case's citizen, and to everybody whose case was joined with it by then. Throws when
 * the database or the mail server is away, so that the job is tried again; who has got his mail does not get it twice.
 */
export async function sendMail(needs: SendMailNeeds, job: JobPayload<"send-mail">): Promise<void> {
  const { template } = job;
  if (!isMailTemplate(template)) throw new Error(`no mail template ${template}`);
  const recipients = await recipientsOf(needs.database, job);
  const mails = recipients.flatMap((recipient) => mailTo(needs, recipient, job, template) ?? []);
  if (mails.length === 0) return;
  await needs.database.prisma.outboxMail.createMany({ data: mails, skipDuplicates: true });
  for (const { dedupeKey } of mails) await deliver(needs, dedupeKey);
}

type Recipient = { caseId: string; number: string; language: string; sealed: Uint8Array };

/** Mails that are one citizen's own affair, and none of those who have joined. */
const ownAffairs: ReadonlySet<string> = new Set([
  "complaintReceived",
  "complaintWithdrawn",
  "complaintInformationAsked",
  "complaintInformationLapsed",
  "complaintRecusalDecided",
]);

async function recipientsOf(
  { pool }: Database,
  { caseId, seq, template }: JobPayload<"send-mail">,
): Promise<Recipient[]> {
  // Whose case it is and has withdrawn, leaving it to the others, hears of nothing after that.
  const { rows } = await pool.query<Recipient>({
    name: "mail-recipients",
    text: /* sql */ `
      select r.id as "caseId", r.number, r.language, p.sealed
        from "case" c
        join case_event e on e.case_id = c.id and e.seq = $2
        join "case" r on r.id = c.id or (r.merged_into_id = c.id and r.closed_at <= e.at and not $3)
        join complainant p on p.case_id = r.id
       where c.id = $1
         and (r.id <> c.id or not exists (select from case_event w
                where w.case_id = c.id and w.seq < $2 and w.type = c.workflow || '.withdrawn'))
       order by r.opened_at, r.id`,
    values: [caseId, seq, ownAffairs.has(template)],
  });
  return rows;
}

/** The row for the outbox; undefined for who has given no address. */
function mailTo(
  { sealKey, publicUrl, now }: SendMailNeeds,
  recipient: Recipient,
  job: JobPayload<"send-mail">,
  template: Parameters<typeof writeMail>[0],
) {
  const { caseId, number, language, sealed } = recipient;
  const { email } = Identity.parse(JSON.parse(unseal(sealKey, caseId, sealed)));
  if (email === undefined) return undefined;
  const lang = isLang(language) ? language : "zh";
  const trackUrl = new URL(`/${lang}/track?number=${number}`, publicUrl).href;
  const event = `${job.caseId}:${job.seq}:${template}`;
  return {
    id: randomUUID(),
    dedupeKey: caseId === job.caseId ? event : `${event}:${caseId}`,
    toAddress: email,
    ...writeMail(template, lang, { number, trackUrl }),
    createdAt: now(),
  };
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
