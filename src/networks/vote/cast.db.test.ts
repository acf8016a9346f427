import { sql } from "drizzle-orm";
import { beforeEach, expect, test } from "vitest";
import { days, later } from "@/platform/time";
import { beginAfresh } from "@/testing/afresh";
import { type Cast, cast } from "@/testing/cast";
import { goRound } from "@/testing/go-round";
import { endCustody } from "../custody/end";
import { takeCustody } from "../custody/take";
import { leaveMembership } from "../membership/leave";
import { votes } from "../tables";
import { castVote } from "./cast";
import { ownVote, weighVotes } from "./reads";

let it: Cast;
/** Ada's charter asks for more than half of the votes; the network changes hands. */
beforeEach(async () => {
  await beginAfresh();
  it = await cast();
  await goRound(it, sql`update charters set sale_vote = 'majority' where network_id = ${it.gardeners.id}`);
  await takeCustody(it.asSystem, {
    networkId: it.gardeners.id,
    cause: "del_1",
    until: later(it.now, days(75)),
  });
});
const state = () => weighVotes(it, { networkId: it.gardeners.id, active: 5 });
const none = /^There is nothing to vote on/;

test("members say yes or no, may say otherwise, and each counts once", async () => {
  expect(await ownVote(it.asBram)).toEqual({ rule: "majority", isFor: null });
  await Promise.all(Array.from({ length: 8 }, () => castVote(it.asBram, { isFor: false })));
  expect(await it.db.$count(votes)).toBe(1);
  await castVote(it.asBram, { isFor: true });
  expect(await ownVote(it.asBram)).toEqual({ rule: "majority", isFor: true });
  expect(await state(), "one of five is less than a quarter").toBe("open");
  await castVote(it.asGita, { isFor: true });
  expect(await state()).toBe("passed");
});

test("whoever has left decides nothing of what she left", async () => {
  await castVote(it.asBram, { isFor: true });
  await castVote(it.asGita, { isFor: true });
  await leaveMembership(it.asPerson("bram"), { network: "night-gardeners" });
  expect(await state()).toBe("open");
});

test("the vote that the charter asked for on that day is the one that counts", async () => {
  await goRound(it, sql`update charters set sale_vote = 'none' where network_id = ${it.gardeners.id}`);
  await castVote(it.asBram, { isFor: false });
  expect(await ownVote(it.asBram)).toEqual({ rule: "majority", isFor: false });
});

test("whoever came later, and whoever is in a network that changes no hands, has no vote", async () => {
  await it.db.execute(
    sql`update memberships set joined_at = now() + interval '1 minute' where id = ${it.member.bram.id}`,
  );
  await expect(castVote(it.asBram, { isFor: true })).rejects.toThrow(none);
  await endCustody(it.asSystem, { networkId: it.gardeners.id });
  await expect(castVote(it.asGita, { isFor: true })).rejects.toThrow(none);
  expect(await ownVote(it.asGita)).toBeNull();
  expect(await state()).toBe("none");
});
