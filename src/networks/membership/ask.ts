import { and, eq } from "drizzle-orm";
import type { Ctx, Insider } from "@/identity/actor";
import { transact } from "@/platform/db";
import { env } from "@/platform/env";
import { notFound, Refused } from "@/platform/errors";
import { limits, spend } from "@/platform/limits";
import { queueMail } from "@/platform/mail";
import { claimMail } from "../emails";
import { membershipSteps, memberships, networks } from "../tables";
import { visibleTo } from "./reads";
import type { Ask } from "./schema";

/** Writes to somebody who was brought in that her words wait for her; with `email`, to the address given for her. */
export async function askMembership(ctx: Ctx<Insider>, { membershipId, email }: Omit<Ask, "network">) {
  await spend(limits.inviteSent, ctx.actor.networkId, "invitations");
  return transact(ctx, async (ctx) => {
    const waiting = and(
      eq(memberships.id, membershipId),
      visibleTo(ctx.actor),
      eq(memberships.state, "placeholder"),
    );
    const [one] = email
      ? await ctx.db.update(memberships).set({ claimEmail: email }).where(waiting).returning()
      : await ctx.db.select().from(memberships).where(waiting).for("update");
    if (!one) throw notFound("person");
    if (!one.claimEmail)
      throw new Refused("invalid", "The export holds no e-mail for this person. Give the one you know.", {
        email: ["Give the address to write to."],
      });
    const [network] = await ctx.db.select().from(networks).where(eq(networks.id, one.networkId));
    if (!network) throw notFound("network");
    const href = `${env().APP_URL}/sign-in?to=${encodeURIComponent(`/n/${network.slug}/join`)}`;
    await queueMail(ctx, { to: one.claimEmail, ...claimMail(network.name, one.name, one.claimEmail, href) });
    await ctx.db.insert(membershipSteps).values({ subjectId: one.id, move: "ask", by: ctx.actor.personId });
  });
}
