import { eq } from "drizzle-orm";
import type { Ctx, Person } from "@/identity/actor";
import { people } from "@/identity/tables";
import { mayOwn } from "@/networks/membership/policy";
import { insiderOf } from "@/networks/membership/reads";
import { allow, notFound, Refused } from "@/platform/errors";
import { readFile } from "@/platform/files";
import { limits, spend } from "@/platform/limits";
import { readSigned } from "@/platform/secrets";
import { markImage, markPdf } from "@/platform/watermark";
import { partyOf } from "../deal/reads";
import { documentViews } from "../tables";
import { type Pass, passPurpose } from "./pass";
import { linkMinutes, markOf } from "./policy";
import { findForDeal, findForOwner } from "./reads";

const over = new Refused(
  "forbidden",
  `A link to a document is good for ${linkMinutes} minutes, and for whoever asked for it. Open it again from the data room.`,
);

/**
 * What a link leads to, for the one who asked for it and may still read it now. That it was opened is written down first,
 * and so is that somebody was turned away; a buyer's copy says on every page whose it is, and never is the file itself.
 */
export async function openDocument(ctx: Ctx<Person>, { pass: signed }: { pass: string }) {
  const pass = read(signed);
  if (!pass) throw over;
  const { personId } = ctx.actor;
  const { title, fileId, buyer } = await find(ctx, pass).catch((error) => turnAway(ctx, pass, error));
  const file = await readFile(ctx, fileId);
  if (!file) throw notFound("document");
  const dealId = "deal" in pass && buyer ? pass.deal : null;
  await ctx.db.insert(documentViews).values({ documentId: pass.document, dealId, personId });
  const isPdf = file.contentType === "application/pdf";
  const { content, contentType } = file;
  if (!buyer) return { title, contentType, content, isPdf };
  const mark = await markFor(ctx, personId, buyer);
  const marked = await (isPdf ? markPdf(content, mark) : markImage(content, mark));
  return { title, contentType, content: marked, isPdf };
}

function read(signed: string): Pass | null {
  const words = readSigned(passPurpose, signed);
  return words ? JSON.parse(Buffer.from(words, "base64url").toString("utf8")) : null;
}

/** `buyer` is the brand for which somebody reads who does not own it. */
async function find(ctx: Ctx<Person>, pass: Pass) {
  if (pass.person !== ctx.actor.personId || pass.until < ctx.now.getTime()) throw over;
  if ("network" in pass) {
    const actor = await insiderOf(ctx, ctx.actor.personId, pass.network);
    allow(mayOwn(actor));
    return { ...(await findForOwner({ ...ctx, actor }, pass.document)), buyer: null };
  }
  const actor = await partyOf(ctx, pass);
  const found = await findForDeal({ ...ctx, actor }, pass.document);
  return { ...found, buyer: actor.kind === "buyer" ? found.buyer : null };
}

/** The link was ours, so the seller reads who came with it. */
async function turnAway(ctx: Ctx<Person>, pass: Pass, error: unknown): Promise<never> {
  if (error instanceof Refused) {
    const { personId } = ctx.actor;
    await spend(limits.documentOpened, personId, "documents");
    await ctx.db.insert(documentViews).values({ documentId: pass.document, personId, refused: true });
  }
  throw error;
}

async function markFor({ db, now }: Ctx, personId: string, buyer: string) {
  const [reader] = await db
    .select({ name: people.name, email: people.email })
    .from(people)
    .where(eq(people.id, personId));
  if (!reader) throw new Error("somebody read and is not there");
  return markOf(reader, buyer, now);
}
