import type { Ctx, Insider, Party } from "@/identity/actor";
import { limits, spend } from "@/platform/limits";
import { sign } from "@/platform/secrets";
import { later, minutes } from "@/platform/time";
import { linkMinutes } from "./policy";
import { findForDeal, findForOwner } from "./reads";
import type { OneOfDeal, OneOfNetwork } from "./schema";

export const passPurpose = "document";

/** For whom which document opens, until when, and in which part: a side of a deal, or the owner of a network. */
export type Pass = { document: string; person: string; until: number } & (
  | { deal: string }
  | { network: string }
);

/** A link that opens one document for this person alone, for five minutes. Following it is what is written down. */
export async function passDocument(ctx: Ctx<Party>, { document, deal }: OneOfDeal) {
  await findForDeal(ctx, document);
  return linkTo(ctx, { document, deal });
}

/** The same for whoever put it there. */
export async function passOwnDocument(ctx: Ctx<Insider>, { document, network }: OneOfNetwork) {
  await findForOwner(ctx, document);
  return linkTo(ctx, { document, network });
}

async function linkTo(
  ctx: Ctx<Insider | Party>,
  what: { document: string } & ({ deal: string } | { network: string }),
) {
  const { personId } = ctx.actor;
  await spend(limits.documentOpened, personId, "documents");
  const pass: Pass = { ...what, person: personId, until: later(ctx.now, minutes(linkMinutes)).getTime() };
  const words = Buffer.from(JSON.stringify(pass)).toString("base64url");
  return { href: `/api/document?pass=${encodeURIComponent(sign(passPurpose, words))}` };
}
