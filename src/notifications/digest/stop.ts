import { sql } from "drizzle-orm";
import type { Db } from "@/platform/db";
import { readSigned } from "@/platform/secrets";
import { digestPlans } from "../tables";
import { digestPurpose } from "./reads";
import { type StopDigest, usual } from "./schema";

/**
 * One click of the mail program's own button, without a sign-in: no more digests of this network, for this person.
 * Answers the same whoever asks, so that a guess learns nothing; whoever has been deleted gets none anyway.
 */
export async function stopDigest(ctx: { db: Db }, { token }: StopDigest) {
  const [networkId, personId] = readSigned(digestPurpose, token)?.split("~") ?? [];
  if (!networkId || !personId) return;
  await ctx.db.execute(sql`
    insert into ${digestPlans} (person_id, network_id, every, hour)
    select person.id, house.id, 'never', ${usual.hour}::int from people as person, networks as house
    where person.id = ${personId} and house.id = ${networkId}
    on conflict (person_id, network_id) do update set every = 'never'`);
}
