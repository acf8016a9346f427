import "server-only";
import { createTransport } from "nodemailer";
import type { Db } from "./db";
import { env } from "./env";
import { enqueue, handleOutside, type JobKind, jobKind } from "./jobs";
import { type Letter, layOut } from "./letter";
import { seal, unseal } from "./secrets";
import { mailbox } from "./tables";

export type Mail = {
  to: string;
  subject: string;
  text: string;
  html: string;
  headers?: Record<string, string>;
};

/** A job for when the mail server has taken the mail: of what was only queued nobody knows whether it will ever leave. */
type Receipt = { job: string; payload: unknown };
export const receipt = <P>(kind: JobKind<P>, payload: P): Receipt => ({ job: kind.name, payload });

const sendMail = jobKind<{ sealed: string; receipt?: Receipt | undefined }>("send-mail");

/** Queues a mail in the caller's transaction: no mail for a change that did not happen. */
export const queueMail = (ctx: { db: Db }, mail: Mail, receipt?: Receipt) =>
  enqueue(ctx, sendMail, { sealed: seal(JSON.stringify(mail)), receipt });

type BulkMail = { to: string; letter: Letter /** Where one POST ends them (RFC 8058). */; stop: string };

/** Queues a mail of a kind that goes to many: it has a way out of one press, and says where its sender can be written to. */
export const queueBulkMail = (ctx: { db: Db }, { to, letter, stop }: BulkMail) =>
  queueMail(ctx, {
    to,
    ...layOut(letter, { stop, sender: env().POSTAL_ADDRESS }),
    headers: { "List-Unsubscribe": `<${stop}>`, "List-Unsubscribe-Post": "List-Unsubscribe=One-Click" },
  });

/** Hands a mail to the SMTP server, or to the mailbox page where there is none. */
export const mailHandler = handleOutside(sendMail, async (ctx, { sealed, receipt }) => {
  const mail = JSON.parse(unseal(sealed)) as Mail;
  const { SMTP_URL, MAIL_FROM } = env();
  if (SMTP_URL) await createTransport(SMTP_URL).sendMail({ from: MAIL_FROM, ...mail });
  else await ctx.db.insert(mailbox).values({ ...mail, headers: mail.headers ?? {} });
  if (receipt) await enqueue(ctx, jobKind(receipt.job), receipt.payload);
});
