import { eq } from "drizzle-orm";
import type { BrandActor, Ctx } from "@/identity/actor";
import { domains } from "@/identity/tables";
import { payHold } from "@/payments/hold/pay";
import { getHold } from "@/payments/hold/reads";
import { addDays, dayOf } from "@/transit/calendar/policy";
import { approveCreative } from "@/transit/creative/approve";
import type { Creative } from "@/transit/creative/schema";
import { submitCreative } from "@/transit/creative/submit";
import { acceptProposal } from "@/transit/proposal/accept";
import { placements } from "@/transit/tables";
import { workOff } from "@/worker";
import type { Cast } from "./cast";
import { propose } from "./proposals";
import type { Till } from "./till";

/** What two sides have agreed on, taken one step further by each function; all as people would, but quickly. */
export const placing = (it: Cast, till: Till) => {
  const rowOf = async (id: string) => {
    const [row] = await it.db.select().from(placements).where(eq(placements.id, id));
    if (!row) throw new Error("no placement was begun");
    return row;
  };

  /** A proposal that the owner accepts and the rules let pass; `inDays` days before its run. */
  const agreed = async (brand: Ctx<BrandActor>, offerId: string, inDays = 20) => {
    const runsOn = addDays(dayOf(it.now), inDays);
    const { proposalId, hash } = await propose(brand, { offerId, runsOn });
    await acceptProposal(it.asFay, { proposalId, hash });
    await workOff();
    await workOff();
    const [row] = await it.db.select().from(placements).where(eq(placements.proposalId, proposalId));
    if (!row) throw new Error("nothing came of a yes");
    return row.id;
  };

  const pay = async (brand: Ctx<BrandActor>, placementId: string, way = "card-works") => {
    const { holdId } = await getHold(it, placementId);
    const { url } = await payHold(brand, { holdId, method: way.startsWith("bank") ? "bank" : "card" });
    await till.choose(url, way);
    await till.settle(3);
  };

  const words = async ({ actor }: Ctx<BrandActor>): Promise<Creative> => {
    const [domain] = await it.db.select().from(domains).where(eq(domains.brandId, actor.brandId));
    return {
      title: "A lamp for the late bed",
      body: "Nine hours of light, and no moths in your eyes.",
      link: { text: "See the lamp", href: `https://shop.${domain?.name}/lamp` },
      claims: [{ claim: "It shines for nine hours.", proof: "Test report 12 on our page." }],
      picture: null,
      gesture: null,
    };
  };

  const booked = async (brand: Ctx<BrandActor>, offerId: string, inDays?: number) => {
    const placementId = await agreed(brand, offerId, inDays);
    await pay(brand, placementId);
    return placementId;
  };

  const scheduled = async (brand: Ctx<BrandActor>, offerId: string, inDays?: number) => {
    const placementId = await booked(brand, offerId, inDays);
    const { hash } = await submitCreative(brand, { placementId, creative: await words(brand) });
    await approveCreative(it.asFay, { placementId, hash });
    return placementId;
  };

  return {
    ...{ rowOf, agreed, pay, words, booked, scheduled },
    stateOf: async (id: string) => (await rowOf(id)).state,
    moneyOf: async (id: string) => (await getHold(it, id)).state,
  };
};
