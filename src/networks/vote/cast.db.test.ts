import { sql } from "drizzle-orm";
import { beforeEach, expect, test } from "vitest";
import { brandPeople } from "@/identity/tables";
import { days, later } from "@/platform/time";
import { beginAfresh } from "@/testing/afresh";
import { type Cast, cast } from "@/testing/cast";
import { goRound } from "@/testing/go-round";
import { endCustody } from "../custody/end";
import { takeCustody } from "../custody/take";
import { leaveMembership } from "../membership/leave";
import { votes } from "../tables";
import { castVote } from "./cast";
import { closeVote } from "./close";
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
const close = () => closeVote(it.asSystem, { networkId: it.gardeners.id });
const none = /^You have no vote in this now/;

test("members say yes or no, may say otherwise, and each counts once", async () => {
  expect(await ownVote(it.asBram)).toEqual({ rule: "majority", isFor: null });
  await Promise.all(Array.from({ length: 8 }, () => castVote(it.asBram, { isFor: false })));
  expect(await it.db.$count(votes)).toBe(1);
  await castVote(it.asBram, { isFor: true });
  expect(await ownVote(it.asBram)).toEqual({ rule: "majority", isFor: true });
  await castVote(it.asGita, { isFor: true });
  expect(await state(), "which way it leans is known when it ends").toBe("open");
  await close();
  expect(await state()).toBe("passed");
});

test("a vote that less than a quarter cast has failed, and whoever has left decides nothing", async () => {
  await castVote(it.asBram, { isFor: true });
  await castVote(it.asGita, { isFor: true });
  await leaveMembership(it.asPerson("bram"), { network: "night-gardeners" });
  await close();
  expect(await state()).toBe("failed");
});

test("nobody votes once it is closed, also in the same moment", async () => {
  await castVote(it.asGita, { isFor: true });
  const [cast] = await Promise.allSettled([castVote(it.asBram, { isFor: true }), close()]);
  expect(await it.db.$count(votes)).toBe(cast.status === "fulfilled" ? 2 : 1);
  await expect(castVote(it.asBram, { isFor: false })).rejects.toThrow(none);
});

test("the vote that the charter asked for on that day is the one that counts", async () => {
  await goRound(it, sql`update charters set sale_vote = 'none' where network_id = ${it.gardeners.id}`);
  await castVote(it.asBram, { isFor: false });
  expect(await ownVote(it.asBram)).toEqual({ rule: "majority", isFor: false });
});

test("whoever came later, acts for the seller, or is in a network that changes no hands, has no vote", async () => {
  await it.db.execute(
    sql`update memberships set joined_at = now() + interval '1 minute' where id = ${it.member.bram.id}`,
  );
  await expect(castVote(it.asBram, { isFor: true })).rejects.toThrow(none);
  await it.db.insert(brandPeople).values({ brandId: it.fern.id, personId: it.who.gita.id, role: "manager" });
  await expect(castVote(it.asGita, { isFor: true })).rejects.toThrow(none);
  await endCustody(it.asSystem, { networkId: it.gardeners.id });
  await expect(castVote(it.asGus, { isFor: true })).rejects.toThrow(none);
  expect(await ownVote(it.asGus)).toBeNull();
  expect(await state()).toBe("none");
});
