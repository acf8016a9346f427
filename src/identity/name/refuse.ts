import { eq } from "drizzle-orm";
import type { Ctx, Operator } from "@/identity/actor";
import { transact } from "@/platform/db";
import { announce } from "@/platform/events";
import { queueMail } from "@/platform/mail";
import { tellOwnersBrand } from "../brand/tell-owners";
import { nameRefusedMail } from "../emails";
import { nameRefused } from "../events";
import { brands, people } from "../tables";
import { moveName } from "./move";
import type { Refuse } from "./schema";

/** The name goes at once: until its owner gives another, the address stands in its place. */
export const refuseName = (ctx: Ctx<Operator>, { nameId, reason }: Refuse) =>
  transact(ctx, async (ctx) => {
    const { kind, subjectId, ownerId, name, slug } = await moveName(ctx, {
      id: nameId,
      move: "refuse",
      note: reason,
      set: { reason, decidedAt: ctx.now },
    });
    if (kind === "brand") await ctx.db.update(brands).set({ name: slug }).where(eq(brands.id, subjectId));
    else await announce(ctx, nameRefused, { networkId: subjectId });
    const words = nameRefusedMail(name, slug, reason);
    const [owner] = await ctx.db.select({ email: people.email }).from(people).where(eq(people.id, ownerId));
    if (owner) await queueMail(ctx, { to: owner.email, ...words });
    else await tellOwnersBrand(ctx, ownerId, () => words);
  });
