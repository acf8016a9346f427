import { eq, gt } from "drizzle-orm";
import type { BrandActor, Ctx } from "@/identity/actor";
import { mayActFor } from "@/identity/brand/policy";
import { verifiedBrand, whyNotVerified } from "@/identity/verification/reads";
import { transact } from "@/platform/db";
import { allow, Refused } from "@/platform/errors";
import { movePlacement } from "../placement/move";
import { holdPlacement } from "../placement/reads";
import { creatives, placements } from "../tables";
import { hashCreative } from "./hash";
import { mayLinkTo } from "./policy";
import type { Submit } from "./schema";
import { sealCreative } from "./seal";

/** Hands in what is to run. The owner reads exactly this version, by its hash. */
export const submitCreative = (ctx: Ctx<BrandActor>, { placementId, creative }: Submit) =>
  transact(ctx, async (ctx) => {
    allow(mayActFor(ctx.actor));
    const { id, terms } = await holdPlacement(ctx, { placementId });
    const verified = await verifiedBrand(ctx, ctx.actor.brandId);
    if (!verified) throw new Refused("forbidden", String(await whyNotVerified(ctx, ctx.actor.brandId)));
    const link = mayLinkTo(creative.link.href, verified.domain);
    if (link !== true) throw new Refused("invalid", link, { "link.href": [link] });
    const version = (await ctx.db.$count(creatives, eq(creatives.placementId, id))) + 1;
    const sealed = hashCreative(await sealCreative(ctx, { creative, kind: terms.kind }));
    const [row] = await ctx.db
      .insert(creatives)
      .values({ placementId: id, version, ...sealed, createdBy: ctx.actor.personId })
      .returning({ id: creatives.id });
    if (!row) throw new Error("what was handed in was not kept");
    await movePlacement(ctx, {
      id,
      move: "submit",
      where: gt(placements.creativeBy, ctx.now),
      otherwise: "The time for the words is over, so nothing was handed in.",
      set: { creativeId: row.id },
    });
    return { creativeId: row.id, hash: sealed.hash };
  });
