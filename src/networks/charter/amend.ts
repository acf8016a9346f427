import { and, eq } from "drizzle-orm";
import type { Ctx, Insider } from "@/identity/actor";
import { transact } from "@/platform/db";
import { allow, Refused, refusing } from "@/platform/errors";
import { announce } from "@/platform/events";
import { whileInCustody } from "../custody/policy";
import { charterAmended } from "../events";
import { mayActAs } from "../membership/policy";
import { charters, memberships, networks } from "../tables";
import type { AmendCharter } from "./schema";

const late = new Refused(
  "conflict",
  "Somebody else changed the charter while you were writing. Your words are still here: read the new version and send them again.",
);

/** A new version beside the old ones, which stay as they were. Of two writers at once, the first one counts. */
export const amendCharter = (
  ctx: Ctx<Insider>,
  { version, note, values, rules, partners, saleVote }: AmendCharter,
) =>
  refusing(whileInCustody, () =>
    transact(ctx, async (ctx) => {
      allow(mayActAs(ctx.actor, "steward"));
      const { networkId, personId } = ctx.actor;
      const next = version + 1;
      const [moved] = await ctx.db
        .update(networks)
        .set({ charterVersion: next })
        .where(and(eq(networks.id, networkId), eq(networks.charterVersion, version)))
        .returning({ id: networks.id });
      if (!moved) throw late;
      await refusing({ charters_version: late }, () =>
        ctx.db.insert(charters).values({
          note,
          values,
          rules,
          partners,
          saleVote,
          networkId,
          version: next,
          createdBy: personId,
          createdAt: ctx.now,
        }),
      );
      // Whoever writes a version has said yes to it.
      if (ctx.actor.membershipId)
        await ctx.db
          .update(memberships)
          .set({ charterVersion: next })
          .where(eq(memberships.id, ctx.actor.membershipId));
      await announce(ctx, charterAmended, { networkId, version: next });
      return { version: next };
    }),
  );
