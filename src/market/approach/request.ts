import type { BrandActor, Ctx } from "@/identity/actor";
import { mayActFor } from "@/identity/brand/policy";
import { mustBeVerified, verifiedBrand } from "@/identity/verification/reads";
import { transact } from "@/platform/db";
import { allow, Refused, refusing } from "@/platform/errors";
import { announce } from "@/platform/events";
import { limits, spend } from "@/platform/limits";
import { setTimers } from "@/platform/move";
import { approachMoved } from "../events";
import { signNda } from "../nda/sign";
import { approaches } from "../tables";
import { approach } from "./move";
import { mayApproach } from "./policy";
import { comeNear } from "./reads";
import type { Request } from "./schema";

const already = new Refused(
  "conflict",
  "You have asked for access to this already. Your request stands among your approaches.",
);

/**
 * A brand that has proven who it is asks to be let in, and signs first. The listing is held as it stands, so that
 * nobody comes in after another offer was accepted.
 */
export async function requestApproach(ctx: Ctx<BrandActor>, input: Request) {
  allow(mayActFor(ctx.actor));
  await mustBeVerified(ctx);
  await spend(limits.approachRequested, ctx.actor.brandId, "requests");
  return refusing({ approaches_one_open: already }, () =>
    transact(ctx, async (ctx) => {
      const near = await comeNear(ctx, input, "share");
      const may = mayApproach(near);
      if (may !== true) throw new Refused("conflict", may);
      const { brandId, personId } = ctx.actor;
      const verified = await verifiedBrand(ctx, brandId);
      const { listingId, note, name, nda: hash } = input;
      const [row] = await ctx.db
        .insert(approaches)
        .values({ listingId, networkId: near.networkId, brandId, note, createdBy: personId })
        .returning({ id: approaches.id });
      if (!row || !verified) throw new Error("no approach was written");
      await signNda(ctx, { approachId: row.id, hash, name, legalName: verified.legalName });
      await setTimers(ctx, approach, row.id, "requested");
      await announce(ctx, approachMoved, { approachId: row.id, move: "request" });
      return { approachId: row.id };
    }),
  );
}
