import { eq, sql } from "drizzle-orm";
import { beforeAll, expect, test } from "vitest";
import type { Actor, Ctx } from "@/identity/actor";
import { can } from "@/platform/life";
import { type Cast, cast } from "@/testing/cast";
import { asRival, layProposal } from "@/testing/proposals";
import { proposalSteps, proposals } from "../tables";
import { type ProposalMove, proposalLife, proposalStates } from "./lifecycle";
import { moveProposal } from "./move";

const moves = Object.keys(proposalLife) as ProposalMove[];
const byGate = (move: ProposalMove) => move === "approve" || move === "reject";

let it: Cast;
let proposalId: string;
beforeAll(async () => {
  it = await cast();
  const laid = { to: it.gardeners.id, by: it.rival.id, from: it.who.otto.id, state: "submitted" as const };
  ({ proposalId } = await layProposal(it, laid));
});

type Asker = { name: string; ctx: () => Ctx<Actor>; sees: boolean; hat: (move: ProposalMove) => string };
const askers: Asker[] = [
  { name: "the brand", ctx: () => asRival(it), sees: true, hat: () => "brand" },
  { name: "the owner", ctx: () => it.asFay, sees: true, hat: () => "owner" },
  {
    name: "a timer, or the network's people",
    ctx: () => it.asSystem,
    sees: true,
    hat: (move) => (byGate(move) ? "gate" : "system"),
  },
  { name: "another brand", ctx: () => it.asFern, sees: false, hat: () => "brand" },
  { name: "another network's owner", ctx: () => it.asOtto, sees: false, hat: () => "owner" },
  { name: "a steward", ctx: () => it.asAda, sees: false, hat: () => "member" },
  { name: "a passer-by", ctx: () => it.asVisitor, sees: false, hat: () => "visitor" },
];

test.each(askers)("$name moves a proposal as the table says, in every state", async ({ ctx, sees, hat }) => {
  for (const state of proposalStates) {
    for (const move of moves) {
      await it.db.update(proposals).set({ state }).where(eq(proposals.id, proposalId));
      const before = await it.db.$count(proposalSteps);
      const [outcome] = await Promise.allSettled([moveProposal(ctx(), { id: proposalId, move })]);
      const [row] = await it.db.select().from(proposals).where(eq(proposals.id, proposalId));
      const may = sees && can(proposalLife, move, state, hat(move));
      const told = `${move} from ${state}`;
      expect(outcome.status, told).toBe(may ? "fulfilled" : "rejected");
      expect(row?.state, told).toBe(may ? proposalLife[move].to : state);
      expect(await it.db.$count(proposalSteps), told).toBe(before + (may ? 1 : 0));
      if (outcome.status === "rejected")
        expect(outcome.reason.message, told).toMatch(
          !(proposalLife[move].by as readonly string[]).includes(hat(move))
            ? /^Only a /
            : sees
              ? new RegExp(`^This proposal is ${state} now`)
              : /^This proposal was not found\.$/,
        );
    }
  }
});

test("whatever waits has a timer of its own, and what is over has none", async () => {
  for (const state of proposalStates) {
    await it.db.execute(sql`delete from graphile_worker._private_jobs`);
    const entering = moves.find((move) => proposalLife[move].to === state && move !== "extend");
    if (!entering) continue;
    const from = proposalLife[entering].from[0];
    await it.db.update(proposals).set({ state: from }).where(eq(proposals.id, proposalId));
    const by = proposalLife[entering].by[0] as string;
    const ctx = by === "brand" ? asRival(it) : by === "owner" ? it.asFay : it.asSystem;
    await moveProposal(ctx, { id: proposalId, move: entering });
    const [waiting] = await it.db.execute<{ count: number }>(sql`
      select count(*)::int from graphile_worker._private_jobs where key like ${`proposal:${proposalId}:%`}`);
    const leaves = moves.some((move) => (proposalLife[move].from as readonly string[]).includes(state));
    expect(waiting?.count, state).toBe(leaves ? 1 : 0);
  }
});
