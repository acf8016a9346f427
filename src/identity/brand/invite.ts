import { and, eq, isNull, sql } from "drizzle-orm";
import type { BrandActor, Ctx } from "@/identity/actor";
import { transact } from "@/platform/db";
import { env } from "@/platform/env";
import { allow, Refused, refusing } from "@/platform/errors";
import { limits, spend } from "@/platform/limits";
import { queueMail } from "@/platform/mail";
import { hashSecret, newSecret } from "@/platform/secrets";
import { brandInvitation } from "../emails";
import { brandInvitations, brandPeople, brands, people } from "../tables";
import { mayRunTeam } from "./policy";
import { invitationDays } from "./reads";
import type { Invite } from "./schema";

const atOnce = new Refused("conflict", "Somebody has just invited this address. Look at the list below.");

/** Asks somebody to act for the brand. A newer invitation for the same address takes the place of the older one. */
export async function inviteBrand(ctx: Ctx<BrandActor>, { email, role }: Omit<Invite, "brand">) {
  allow(mayRunTeam(ctx.actor));
  const { brandId, personId } = ctx.actor;
  await spend(limits.inviteSent, brandId, "invitations");
  const token = newSecret();
  await refusing({ brand_invitations_one_open: atOnce }, () =>
    transact(ctx, async (ctx) => {
      await assertNotOnTeam(ctx, email);
      await ctx.db
        .update(brandInvitations)
        .set({ revokedAt: sql`now()` })
        .where(
          and(
            eq(brandInvitations.brandId, brandId),
            eq(brandInvitations.email, email),
            isNull(brandInvitations.acceptedAt),
            isNull(brandInvitations.revokedAt),
          ),
        );
      await ctx.db.insert(brandInvitations).values({
        brandId,
        email,
        role,
        invitedBy: personId,
        tokenHash: hashSecret(token),
        expiresAt: sql`now() + make_interval(days => ${invitationDays})`,
      });
      const [from] = await ctx.db
        .select({ brand: brands.name, inviter: people.name })
        .from(brands)
        .innerJoin(people, eq(people.id, personId))
        .where(eq(brands.id, brandId));
      if (!from) throw new Error("the brand went while somebody invited into it");
      const href = `${env().APP_URL}/brand/invitation?token=${token}`;
      await queueMail(ctx, { to: email, ...brandInvitation(from.brand, from.inviter, role, href) });
    }),
  );
}

async function assertNotOnTeam(ctx: Ctx<BrandActor>, email: string) {
  const [known] = await ctx.db
    .select({ name: people.name })
    .from(brandPeople)
    .innerJoin(people, eq(people.id, brandPeople.personId))
    .where(and(eq(brandPeople.brandId, ctx.actor.brandId), eq(people.email, email)));
  if (known)
    throw new Refused("conflict", `${known.name} is on the team already. You can change the role there.`);
}
