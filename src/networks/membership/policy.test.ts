import { expect, test } from "vitest";
import type { Insider, NetworkRole } from "@/identity/actor";
import { maySendAway } from "./policy";

const member = (role: NetworkRole): Insider => ({
  kind: "member",
  personId: "per_a",
  networkId: "net_a",
  membershipId: "mem_a",
  role,
});
const owner: Insider = { kind: "owner", personId: "per_o", networkId: "net_a", membershipId: "mem_o" };
const other = (role: NetworkRole) => ({ id: "mem_b", role });

test.each([
  [member("gatekeeper"), other("member"), "Only stewards may suspend or remove somebody."],
  [member("steward"), other("member"), true],
  [member("steward"), other("gatekeeper"), true],
  [member("steward"), other("steward"), "Only the owner may suspend or remove a steward."],
  [
    member("steward"),
    { id: "mem_a", role: "steward" as const },
    "This is you. You can leave on your own page.",
  ],
  [owner, other("steward"), true],
  [owner, { id: "mem_o", role: "member" as const }, "This is you. You can leave on your own page."],
])("who may send whom away: %j, %j", (actor, target, answer) => {
  expect(maySendAway(actor, target)).toBe(answer);
});
