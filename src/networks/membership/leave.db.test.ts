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
const reason = "This was said often enough before.";

test("the last steward cannot leave, step down, or be sent away", async () => {
  const membershipId = it.member.ada.id;
  await expect(leaveMembership(it.asAda)).rejects.toThrow("You are the last steward here");
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
  await expect(leaveMembership(it.asOtto)).rejects.toThrow("Hand it over before you leave");
});

test("only the owner makes a steward", async () => {
  await expect(
    appointMembership(it.asAda, { membershipId: it.member.gus.id, role: "steward" }),
  ).rejects.toThrow("Only the owner makes or unmakes a steward");
  await appointMembership(it.asFay, { membershipId: it.member.gus.id, role: "steward" });
  await leaveMembership(it.asAda);
  expect(await stateOf(it.member.ada.id)).toBe("left");
});

test("a suspended member comes back on the day", async () => {
  const membershipId = it.member.bram.id;
  await suspendMembership(it.asFay, { membershipId, reason, days: 3 });
  expect(await stateOf(membershipId)).toBe("suspended");
  await timePasses(membershipId);
  expect(await stateOf(membershipId)).toBe("member");
});
