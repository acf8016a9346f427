import { sql } from "drizzle-orm";
import { beforeEach, expect, test } from "vitest";
import { listFindings } from "@/payments/finding/reads";
import { beginAfresh } from "@/testing/afresh";
import { type Cast, cast } from "@/testing/cast";
import { goRound } from "@/testing/go-round";
import { createInvitation } from "../invitation/create";
import { changeOwnerNetwork } from "./change-owner";
import { checkNetwork } from "./check";

let it: Cast;
/** Fern & Co. gave the Night Gardeners to Rival Seeds. */
beforeEach(async () => {
  await beginAfresh();
  it = await cast();
  await createInvitation(it.asFay, { maxUses: 3, days: 7, note: "" });
  const from = { brandId: it.fern.id, personId: null };
  await changeOwnerNetwork(it.asSystem, { networkId: it.gardeners.id, from, toBrandId: it.rival.id });
});

const found = async () => {
  await checkNetwork(it.asSystem);
  return (await listFindings(it)).map(({ kind, subjectId }) => [kind, subjectId]);
};

test("a network that changed hands has its new owner and all its members: nothing to find", async () => {
  expect(await found()).toEqual([]);
});

test("an owner of before who has it again by no sale is found", async () => {
  await goRound(it, sql`update networks set owner_brand_id = ${it.fern.id} where id = ${it.gardeners.id}`);
  expect(await found()).toEqual([["owner-astray", it.gardeners.id]]);
});

test("members and stewards who are not as many as it says are found", async () => {
  await goRound(it, sql`update memberships set role = 'member' where network_id = ${it.gardeners.id}`);
  expect(await found()).toEqual([["members-miscounted", it.gardeners.id]]);
});

test("a former owner’s invitation that still lets people in is found", async () => {
  const [row] = await it.db.execute<{ id: string }>(
    sql`update invitations set revoked_at = null returning id`,
  );
  expect(await found()).toEqual([["former-owner-invites", row?.id]]);
});
