import { eq } from "drizzle-orm";
import { beforeAll, expect, test } from "vitest";
import { type Cast, cast } from "@/testing/cast";
import { timePasses } from "@/testing/queue";
import { memberships } from "../tables";
import { appointMembership } from "./appoint";
import { leaveMembership } from "./leave";
import { removeMembership } from "./remove";
import { suspendMembership } from "./suspend";

let it: Cast;
beforeAll(async () => {
  it = await cast();
});

const stateOf = async (id: string) =>
  (await it.db.select({ state: memberships.state }).from(memberships).where(eq(memberships.id, id)))[0]
    ?.state;
const gardeners = { network: "night-gardeners" };
const reason = "This was said often enough before.";

test("the last steward cannot leave, step down, or be sent away", async () => {
  const membershipId = it.member.ada.id;
  await expect(leaveMembership(it.asPerson("ada"), gardeners)).rejects.toThrow(
    "You are the last steward here",
  );
  await expect(appointMembership(it.asFay, { membershipId, role: "member" })).rejects.toThrow(
    "This is the last steward",
  );
  await expect(removeMembership(it.asFay, { membershipId, reason })).rejects.toThrow(
    "This is the last steward",
  );
  await expect(suspendMembership(it.asFay, { membershipId, reason, days: 3 })).rejects.toThrow(
    "the last steward",
  );
  expect(await stateOf(membershipId)).toBe("trusted");
});

test("an owner hands the network over before she leaves it", async () => {
  await expect(leaveMembership(it.asPerson("otto"), { network: "tuesday-kiln" })).rejects.toThrow(
    "Hand it over before you leave",
  );
});

test("only the owner makes a steward", async () => {
  await expect(
    appointMembership(it.asAda, { membershipId: it.member.gus.id, role: "steward" }),
  ).rejects.toThrow("Only the owner makes or unmakes a steward");
  await appointMembership(it.asFay, { membershipId: it.member.gus.id, role: "steward" });
  await leaveMembership(it.asPerson("ada"), gardeners);
  expect(await stateOf(it.member.ada.id)).toBe("left");
});

test("a suspended member comes back on the day", async () => {
  const membershipId = it.member.bram.id;
  await suspendMembership(it.asFay, { membershipId, reason, days: 3 });
  expect(await stateOf(membershipId)).toBe("suspended");
  await timePasses(membershipId);
  expect(await stateOf(membershipId)).toBe("member");
});

test("eight stewards leaving at once never leave a network without one", async () => {
  const keys = ["ada", "gus", "gita", "bram", "cleo", "dov", "nell", "mina"] as const;
  const seat = async (key: (typeof keys)[number]) => {
    const inside = { state: "member", role: "steward", charterVersion: 1 } as const;
    await it.db
      .insert(memberships)
      .values({ networkId: it.gardeners.id, personId: it.who[key].id, name: key, ...inside })
      .onConflictDoUpdate({ target: [memberships.networkId, memberships.personId], set: inside });
  };
  for (let round = 0; round < 200; round++) {
    for (const key of keys) await seat(key);
    const outcomes = await Promise.allSettled(
      keys.map((key) => leaveMembership(it.asPerson(key), gardeners)),
    );
    const refused = outcomes.filter((outcome) => outcome.status === "rejected");
    expect(refused).toHaveLength(1);
    expect(refused[0]?.reason).toMatchObject({
      message: expect.stringContaining("You are the last steward here"),
    });
  }
});
