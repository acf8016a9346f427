import { eq, sql } from "drizzle-orm";
import type { Ctx } from "@/identity/actor";
import type { Decides, PartnerPolicy } from "@/networks/partner-policy/schema";
import { networks } from "@/networks/tables";
import { tellNotice } from "@/notifications/notice/tell";
import { transact } from "@/platform/db";
import { notFound, Refused, refusing } from "@/platform/errors";
import { setTimers } from "@/platform/move";
import { fitOf } from "../fit/reads";
import { reviews } from "../tables";
import { drawReview } from "./draw";
import { moveReview, reviewing } from "./move";
import { seatsFor } from "./policy";
import type { Summary } from "./schema";

type Open = {
  networkId: string;
  /** The proposal's id. Each is asked about once. */
  subject: string;
  brandId: string;
  policy: PartnerPolicy;
  summary: Summary;
  /** People with a share in the money or a tie, beyond the owner and the teams of both brands. */
  interested?: string[];
};

const twice = new Refused("conflict", "The community has been asked about this already.");

/**
 * Asks the community, in the way that its charter says. The rules answer at once; people have 72 hours.
 * Announces `reviewDecided` when the answer is there.
 */
export const openReview = (
  ctx: Ctx,
  { networkId, subject, brandId, policy, summary, interested = [] }: Open,
) =>
  refusing({ reviews_subject_unique: twice }, () =>
    transact(ctx, async (ctx) => {
      const { decides } = policy;
      const [review] = await ctx.db
        .insert(reviews)
        .values({
          networkId,
          brandId,
          subject,
          decides,
          summary,
          interested,
          closesAt: sql`now() + interval '72 hours'`,
        })
        .returning();
      const [network] = await ctx.db.select().from(networks).where(eq(networks.id, networkId));
      if (!review || !network) throw notFound("network");
      const id = review.id;
      if (decides.by === "rules") {
        const { enough, sentences } = await fitOf(ctx, { networkId, brandId, policy });
        await moveReview(ctx, { id, move: enough ? "pass" : "reject", as: "gate", reasons: sentences });
        return { reviewId: id };
      }
      const { seated, candidates } = await drawReview(ctx, {
        reviewId: id,
        networkId,
        brandId,
        interested,
        decides,
      });
      if (seated.length < seatsFor(decides).least) throw tooFew(decides, seated.length);
      await ctx.db.update(reviews).set({ candidates }).where(eq(reviews.id, id));
      await setTimers(ctx, reviewing, id, "open");
      for (const { personId } of seated) {
        if (!personId) continue;
        await tellNotice(ctx, {
          personId,
          networkId,
          key: `review:${id}`,
          sentence: `${asked(decides)}: may ${summary.title} pass? You have 72 hours.`,
          href: `/n/${network.slug}/reviews/${id}`,
        });
      }
      return { reviewId: id };
    }),
  );

const asked = ({ by }: Decides) => (by === "panel" ? "You were drawn for a panel" : "The stewards are asked");

const tooFew = (decides: Decides, found: number) =>
  new Refused(
    "conflict",
    decides.by === "panel"
      ? `A panel needs four members who have been here for 14 days and have no share in the money or tie to the partner; there ${found === 1 ? "is 1" : `are ${found}`}. Ask again later, or let the charter decide in another way.`
      : `The charter asks for ${seatsFor(decides).least === 1 ? "a steward" : `${seatsFor(decides).least} stewards`} without a share in the money or a tie to the partner; there ${found === 1 ? "is 1" : `are ${found}`}. Appoint another one, or let the charter decide in another way.`,
  );
