import { desc, eq } from "drizzle-orm";
import { mailGoes } from "@/identity/sign-in/reads";
import { contains } from "@/platform/columns";
import type { Db } from "@/platform/db";
import { notFound } from "@/platform/errors";
import { mailbox } from "@/platform/tables";
import type { GetMail, ListMails } from "./schema";

/** The mailbox holds everybody's sign-in links, so where real mail goes out there is no such page at all. */
function assertMailbox() {
  if (!mailGoes().mailbox) throw notFound("page");
}

/** What would have been mailed, newest first; to addresses that hold the words looked for. */
export async function listMails(ctx: { db: Db }, { q }: ListMails) {
  assertMailbox();
  return ctx.db
    .select({ id: mailbox.id, to: mailbox.to, subject: mailbox.subject, createdAt: mailbox.createdAt })
    .from(mailbox)
    .where(q ? contains(mailbox.to, q) : undefined)
    .orderBy(desc(mailbox.createdAt), desc(mailbox.id))
    .limit(100);
}

export async function getMail(ctx: { db: Db }, { mailId }: GetMail) {
  assertMailbox();
  const [mail] = await ctx.db
    .select({
      id: mailbox.id,
      to: mailbox.to,
      subject: mailbox.subject,
      text: mailbox.text,
      createdAt: mailbox.createdAt,
    })
    .from(mailbox)
    .where(eq(mailbox.id, mailId));
  if (!mail) throw notFound("mail");
  return mail;
}
