import { and, asc, eq, sql } from "drizzle-orm";
import { activeMembers } from "@/networks/membership/reads";
import type { Decides } from "@/networks/partner-policy/schema";
import { memberships } from "@/networks/tables";
import type { Db } from "@/platform/db";
import { reviewSeats } from "../tables";
import { seatsFor } from "./policy";
import { isImpartial, rooted } from "./reads";

type Matter = {
  reviewId: string;
  networkId: string;
  brandId: string;
  interested: string[];
  decides: Decides;
};

/** Seats those who decide, by lots that the database draws and that are kept. Answers who sits and of how many. */
export async function drawReview(ctx: { db: Db }, { reviewId, decides, ...matter }: Matter) {
  const able = decides.by === "panel" ? rooted : eq(memberships.role, "steward");
  // Strong randomness: whoever knows earlier lots cannot tell the next.
  const lots = ctx.db
    .select({
      id: memberships.id,
      personId: memberships.personId,
      lot: sql<string>`gen_random_uuid()`.as("lot"),
    })
    .from(memberships)
    .where(and(eq(memberships.networkId, matter.networkId), activeMembers, able, isImpartial(matter)))
    .as("lots");
  const drawn = await ctx.db.select().from(lots).orderBy(asc(lots.lot));
  const seated = drawn.slice(0, seatsFor(decides).most);
  if (seated.length > 0)
    await ctx.db.insert(reviewSeats).values(
      seated.map(({ id: membershipId, lot }) => ({
        reviewId,
        networkId: matter.networkId,
        membershipId,
        lot,
      })),
    );
  return { seated, candidates: drawn.length };
}
