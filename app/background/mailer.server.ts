// The way to the mail server. One per process, made by whoever starts the worker; handlers are given it.
import { createTransport } from "nodemailer";

export type Mail = {
  to: string;
  subject: string;
  text: string;
  /** The same key gives the same Message-ID, so that a mail sent twice is recognised by the mailbox. */
  messageKey: string;
};

export type Mailer = { send(mail: Mail): Promise<void>; close(): void };

/** A mailer for an smtp:// or smtps:// address; `from` is the sender as it stands in the mail. */
export function createMailer({ smtpUrl, from }: { smtpUrl: string; from: string }): Mailer {
  // Limits instead of nodemailer's minutes: a job that fails is tried again anyway, and must not hold its connection long.
  const limits = { connectionTimeout: 10_000, greetingTimeout: 10_000, socketTimeout: 30_000 };
  const transport = createTransport({ url: smtpUrl, ...limits });
  return {
    async send({ to, subject, text, messageKey }) {
      const messageId = `<${messageKey}@${domainOf(from)}>`;
      await transport.sendMail({ from, to, subject, text, messageId }).catch((error: unknown) => {
        // The server's own words may repeat the address, and errors of jobs are logged and kept.
        const { code, responseCode } = error as { code?: unknown; responseCode?: unknown };
        throw new Error(`the mail server did not take it: ${[code, responseCode].filter(Boolean).join(" ")}`);
      });
    },
    close: () => transport.close(),
  };
}

function domainOf(from: string): string {
  return /@([\w.-]+)/.exec(from)?.[1] ?? "onevisit.example";
}
