import type { BrandActor, Ctx } from "@/identity/actor";
import { Refused } from "@/platform/errors";
import { ndas } from "../tables";
import { hashNda } from "./hash";
import { currentNda } from "./policy";

type Signed = { approachId: string; hash: string; name: string; legalName: string };

/** Keeps for good what was signed: the words as they are today, and no others than those that were shown. */
export async function signNda(ctx: Ctx<BrandActor>, { approachId, hash, name, legalName }: Signed) {
  if (hash !== hashNda(currentNda))
    throw new Refused(
      "conflict",
      "The words of this promise have changed since you read them. Nothing was signed; read them again first.",
    );
  const { version } = currentNda;
  const signedBy = ctx.actor.personId;
  await ctx.db.insert(ndas).values({ approachId, version, hash, name, legalName, signedBy });
}
