import { eq, sql } from "drizzle-orm";
import { beforeAll, beforeEach, expect, test } from "vitest";
import { people } from "@/identity/tables";
import { rateLimits } from "@/platform/tables";
import { type Cast, cast } from "@/testing/cast";
import { createInvitation } from "../invitation/create";
import { invitations, memberships, networks } from "../tables";
import { approveMembership } from "./approve";
import { requestMembership } from "./request";
import { withdrawMembership } from "./withdraw";

const rounds = 200;
const network = "night-gardeners";

let it: Cast;
let crowd: { id: string }[];
beforeAll(async () => {
  it = await cast();
  crowd = await it.db
    .insert(people)
    .values(
      Array.from({ length: 8 }, (_, number) => ({ name: `N${number}`, email: `n${number}@example.org` })),
    )
    .returning({ id: people.id });
});

const asOneOf = (person: { id: string }) => ({
  ...it.asPerson("nell"),
  actor: { kind: "person" as const, personId: person.id },
});

beforeEach(async () => {
  await it.db.delete(rateLimits);
});

/** Eight requests from eight people who never knocked before, and a network with `places` places left. */
async function eightKnock(places: number) {
  await it.db.delete(memberships).where(sql`${memberships.personId} in ${crowd.map(({ id }) => id)}`);
  const [{ memberCount } = { memberCount: 0 }] = await it.db
    .select()
    .from(networks)
    .where(eq(networks.slug, network));
  await it.db
    .update(networks)
    .set({ capacity: memberCount + places })
    .where(eq(networks.slug, network));
  const rows = await it.db
    .insert(memberships)
    .values(
      crowd.map(({ id }) => ({
        networkId: it.gardeners.id,
        personId: id,
        name: "N",
        state: "applied" as const,
      })),
    )
    .returning({ id: memberships.id, personId: memberships.personId });
  return rows;
}

const won = (outcomes: PromiseSettledResult<unknown>[]) =>
  outcomes.filter(({ status }) => status === "fulfilled").length;
const reasons = (outcomes: PromiseSettledResult<unknown>[]) =>
  new Set(
    outcomes.flatMap((outcome) => (outcome.status === "rejected" ? [String(outcome.reason.message)] : [])),
  );

test("eight approvals of the last place: one person gets it, seven stay in line", async () => {
  for (let round = 0; round < rounds; round++) {
    const knocking = await eightKnock(1);
    const outcomes = await Promise.allSettled(
      knocking.map(({ id }, place) =>
        approveMembership(place % 2 ? it.asGus : it.asAda, { membershipId: id }),
      ),
    );
    expect(won(outcomes)).toBe(1);
    expect([...reasons(outcomes)]).toEqual([expect.stringContaining("Every place is taken")]);
  }
});

test("eight people with the last use of an invitation: one comes in", async () => {
  await eightKnock(100);
  for (let round = 0; round < rounds; round++) {
    await it.db.delete(rateLimits);
    await it.db.delete(memberships).where(sql`${memberships.personId} in ${crowd.map(({ id }) => id)}`);
    const { href } = await createInvitation(it.asAda, { maxUses: 1, days: 7, note: "" });
    const invitation = new URL(href).searchParams.get("invitation") ?? "";
    const outcomes = await Promise.allSettled(
      crowd.map((person) =>
        requestMembership(asOneOf(person), { network, name: "N", answers: [], invitation }),
      ),
    );
    expect(won(outcomes)).toBe(1);
    expect([...reasons(outcomes)]).toEqual([
      expect.stringContaining("This invitation does not work any more"),
    ]);
  }
  expect(await it.db.select().from(invitations).where(sql`uses > max_uses`)).toEqual([]);
});

test("approve against withdraw: one of them wins, and the other is told so", async () => {
  for (let round = 0; round < rounds; round++) {
    const knocking = await eightKnock(8);
    const outcomes = await Promise.allSettled(
      knocking
        .slice(0, 4)
        .flatMap(({ id, personId }) => [
          approveMembership(it.asGus, { membershipId: id }),
          withdrawMembership(asOneOf({ id: personId ?? "" }), { network }),
        ]),
    );
    const approvals = outcomes.filter((_, place) => place % 2 === 0);
    const withdrawals = outcomes.filter((_, place) => place % 2 === 1);
    // A withdrawal may follow an approval, but an approval never follows a withdrawal.
    expect(won(withdrawals)).toBe(4);
    expect([...reasons(approvals)].every((reason) => reason.includes("withdrawn now"))).toBe(true);
    const left = await it.db
      .select({ state: memberships.state })
      .from(memberships)
      .where(sql`${memberships.id} in ${knocking.slice(0, 4).map(({ id }) => id)}`);
    expect(new Set(left.map(({ state }) => state))).toEqual(new Set(["withdrawn"]));
  }
  const [row] = await it.db.select().from(networks).where(eq(networks.slug, network));
  const [{ count } = { count: 0 }] = await it.db
    .select({ count: sql<number>`count(*)::int` })
    .from(memberships)
    .where(
      sql`network_id = ${row?.id} and state in ('approved', 'suspended', 'newcomer', 'member', 'trusted')`,
    );
  expect(row?.memberCount).toBe(count);
});
