import { beforeAll, expect, test } from "vitest";
import type { BrandActor, Ctx } from "@/identity/actor";
import { brandPeople, brands } from "@/identity/tables";
import { Refused } from "@/platform/errors";
import { emptyMarket, layApproach, layListing } from "@/testing/approaches";
import { type Cast, cast } from "@/testing/cast";
import { prove } from "@/testing/proposals";
import { approaches, deals } from "../tables";
import { acceptApproach } from "./accept";
import { taken } from "./policy";

const rounds = 200;

let it: Cast;
let buyers: { id: string }[];
beforeAll(async () => {
  it = await cast();
  buyers = await it.db
    .insert(brands)
    .values(Array.from({ length: 10 }, (_, number) => ({ slug: `buyer-${number}`, name: `Buyer ${number}` })))
    .returning({ id: brands.id });
  await it.db
    .insert(brandPeople)
    .values(buyers.map(({ id }) => ({ brandId: id, personId: it.who.otto.id, role: "owner" as const })));
  for (const [number, { id }] of buyers.entries()) await prove(it, id, `Buyer ${number} Ltd`);
});

const as = (brandId: string): Ctx<BrandActor> => ({
  ...it,
  actor: { kind: "brand", personId: it.who.otto.id, brandId, role: "owner" },
});

/** Eight buyers whom the seller has countered, and two whose offers she has before her, in two tabs. */
async function tenAtOnce() {
  await emptyMarket(it);
  const listingId = await layListing(it, { of: it.gardeners.id, by: it.who.fay.id });
  const sides = { listingId, to: it.gardeners.id, from: it.who.otto.id };
  const presses: (() => Promise<unknown>)[] = [];
  for (const [number, { id }] of buyers.entries()) {
    const state = number < 8 ? "countered" : "offered";
    const laid = await layApproach(it, { ...sides, by: id, state });
    presses.push(() => acceptApproach(number < 8 ? as(id) : it.asFay, laid));
  }
  return presses;
}

test("eight buyers and two tabs of the seller accept at once, 200 times: one sale, and nine are told", async () => {
  for (let round = 0; round < rounds; round++) {
    const presses = await tenAtOnce();
    const answers = await Promise.allSettled(presses.map((press) => press()));
    const noes = answers.flatMap((answer) => (answer.status === "rejected" ? [answer.reason] : []));
    expect(noes, `round ${round}`).toHaveLength(9);
    for (const no of noes) {
      expect(no, `round ${round}: ${no}`).toBeInstanceOf(Refused);
      expect(no.code).toBe("conflict");
      expect(no.message).toBe(taken);
    }
    expect(await it.db.$count(deals)).toBe(1);
    const states = (await it.db.select({ state: approaches.state }).from(approaches)).map(
      ({ state }) => state,
    );
    expect(states.sort()).toEqual(["accepted", ...Array(9).fill("closed")]);
  }
});
