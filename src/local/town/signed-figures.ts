import { inArray } from "drizzle-orm";
import { takeSnapshot } from "@/market/snapshot/take";
import { networks } from "@/networks/tables";
import type { Db } from "@/platform/db";
import { before, days } from "@/platform/time";

/** Whose owners have their figures signed each week. */
const keen = ["night-gardeners", "slow-miles"];

/** The last three weeks, as their owners would have had them signed; the newest is two days old, so there is one to sign. */
export async function signFigures(db: Db, now: Date) {
  const houses = await db
    .select({ networkId: networks.id, personId: networks.ownerPersonId })
    .from(networks)
    .where(inArray(networks.slug, keen));
  for (const { networkId, personId } of houses) {
    const actor = { kind: "owner" as const, networkId, personId: personId ?? "", membershipId: null };
    for (const ago of [16, 9, 2]) await takeSnapshot({ db, actor, now: before(now, days(ago)) });
  }
}
