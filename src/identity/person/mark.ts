import { isNull, sql } from "drizzle-orm";
import type { Db } from "@/platform/db";
import { hashAddress } from "@/platform/secrets";
import { people } from "../tables";

/** Marks people who were brought in without the mark of their address, or before there was one. */
export async function markPerson(ctx: { db: Db }) {
  const found = await ctx.db
    .select({ email: people.email })
    .from(people)
    .where(isNull(people.addressHash))
    .limit(1_000);
  if (found.length === 0) return;
  const marks = JSON.stringify(found.map(({ email }) => ({ email, hash: hashAddress(email) })));
  await ctx.db.execute(sql`update ${people} set address_hash = given.hash
    from json_to_recordset(${marks}::json) as given(email text, hash text)
    where people.email = given.email and people.address_hash is null`);
}
