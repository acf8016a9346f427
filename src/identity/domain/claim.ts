import { randomBytes } from "node:crypto";
import { and, eq, inArray, ne } from "drizzle-orm";
import type { BrandActor, Ctx } from "@/identity/actor";
import { transact } from "@/platform/db";
import { env } from "@/platform/env";
import { allow, Refused, refusing } from "@/platform/errors";
import { limits, spend } from "@/platform/limits";
import { setTimers } from "@/platform/move";
import { domains } from "../tables";
import { mayProve } from "../verification/policy";
import { domain } from "./move";
import type { Claim } from "./schema";

const oneOnly = new Refused(
  "conflict",
  "Your brand has a domain here already. Give that one up first, then claim another.",
);

export const heldByAnother = (name: string) => {
  const sentence = `${name} belongs to another brand here. If it is yours now, its record has to be gone for a day, and thirty days must pass.`;
  return new Refused("conflict", sentence, { name: [sentence] });
};

/** Says that a domain is the brand's own. It is believed once the DNS says so too. */
export async function claimDomain(ctx: Ctx<BrandActor>, { name }: Claim) {
  allow(mayProve(ctx.actor));
  const { brandId } = ctx.actor;
  await spend(limits.domainAsked, brandId, "questions to the DNS");
  assertNotOurs(name);
  return refusing({ domains_one_open: oneOnly }, () =>
    transact(ctx, async (ctx) => {
      const [held] = await ctx.db
        .select({ id: domains.id })
        .from(domains)
        .where(
          and(
            eq(domains.name, name),
            inArray(domains.state, ["verified", "lost"]),
            ne(domains.brandId, brandId),
          ),
        );
      if (held) throw heldByAnother(name);
      const [claimed] = await ctx.db
        .insert(domains)
        .values({ brandId, name, token: randomBytes(16).toString("hex") })
        .returning({ id: domains.id });
      if (!claimed) throw new Error("a domain could not be claimed");
      await setTimers(ctx, domain, claimed.id, "claimed");
    }),
  );
}

function assertNotOurs(name: string) {
  const own = new URL(env().APP_URL).hostname;
  if (name !== own && !name.endsWith(`.${own}`)) return;
  const sentence = "This domain is Trellis’s own. Please give your brand’s.";
  throw new Refused("invalid", sentence, { name: [sentence] });
}
