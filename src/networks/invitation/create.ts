import { eq, sql } from "drizzle-orm";
import type { Ctx, Insider } from "@/identity/actor";
import { people } from "@/identity/tables";
import { transact } from "@/platform/db";
import { env } from "@/platform/env";
import { limits, spend } from "@/platform/limits";
import { queueMail } from "@/platform/mail";
import { hashSecret, newSecret } from "@/platform/secrets";
import { invitationMail } from "../emails";
import { invitations, networks } from "../tables";
import type { Create } from "./schema";

/** Makes a link that lets people in, shown this once; with an address, it is mailed there and works for it alone. */
export async function createInvitation(
  ctx: Ctx<Insider>,
  { maxUses, days, note, email }: Omit<Create, "network">,
) {
  const { networkId, personId } = ctx.actor;
  await spend(limits.inviteSent, networkId, "invitations");
  const token = newSecret();
  return transact(ctx, async (ctx) => {
    await ctx.db.insert(invitations).values({
      networkId,
      invitedBy: personId,
      tokenHash: hashSecret(token),
      note,
      email: email ?? null,
      maxUses: email ? 1 : maxUses,
      expiresAt: sql`now() + make_interval(days => ${days})`,
    });
    const [from] = await ctx.db
      .select({ slug: networks.slug, network: networks.name, inviter: people.name })
      .from(networks)
      .innerJoin(people, eq(people.id, personId))
      .where(eq(networks.id, networkId));
    if (!from) throw new Error("the network went while somebody invited into it");
    const href = `${env().APP_URL}/n/${from.slug}/join?invitation=${token}`;
    if (email) await queueMail(ctx, { to: email, ...invitationMail(from.network, from.inviter, note, href) });
    return { href };
  });
}
