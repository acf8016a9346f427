import { eq } from "drizzle-orm";
import { balancesOf } from "@/payments/book/reads";
import { dialCall } from "@/payments/call/dial";
import type { Account } from "@/payments/entry/policy";
import { holdOf } from "@/payments/hold/move";
import { payHold } from "@/payments/hold/pay";
import { requestHold } from "@/payments/hold/request";
import { namePayee } from "@/payments/payee/name";
import { refreshPayee } from "@/payments/payee/refresh";
import { payees } from "@/payments/tables";
import { newId } from "@/platform/ids";
import { money } from "@/platform/money";
import type { Cast } from "./cast";
import type { Till } from "./till";

const euro = (minor: number) => money(minor, "eur");

/** P 500.00, fee 25.00, tax 4.75, commission 10 %: Fern & Co. pays 529.75, and Otto gets 450.00. */
export const terms = { price: euro(50_000), fee: euro(2_500), tax: euro(475), commissionBps: 1_000 };

/** What Fern & Co. and Otto have to do with each other, as far as money goes. */
export const dealings = (it: Cast, till: Till) => {
  const asked = async () => {
    const purpose = newId("placement");
    const { holdId } = await requestHold(it.asSystem, {
      purpose,
      brandId: it.fern.id,
      payee: { personId: it.who.otto.id },
      description: "A pinned post in the Tuesday Kiln",
      backTo: "/brand/fern-and-co",
      ...terms,
    });
    return { purpose, holdId };
  };

  return {
    asked,
    async paidBy(way: string, method: "card" | "bank" = "card") {
      const { purpose, holdId } = await asked();
      const { url } = await payHold(it.asFern, { holdId, method });
      await till.choose(url, way);
      await till.settle(2);
      return { purpose, holdId };
    },
    /** Otto's account at the provider, ready to be sent money. */
    async accountOfOtto() {
      const { id } = await dialCall().v2.core.accounts.create({
        display_name: "Otto Brandt",
        contact_email: "otto@example.org",
        dashboard: "express",
        identity: { country: "de", entity_type: "individual" },
        defaults: {
          currency: "eur",
          responsibilities: { fees_collector: "application", losses_collector: "application" },
        },
        configuration: {
          recipient: { capabilities: { stripe_balance: { stripe_transfers: { requested: true } } } },
        },
      });
      await till.knobs.judgeAccount({ id, status: "active" });
      const payeeId = await namePayee(it, { personId: it.who.otto.id });
      await it.db.update(payees).set({ accountId: id }).where(eq(payees.id, payeeId));
      await refreshPayee(it.asSystem, id);
      return id;
    },
    stateOf: async (purpose: string) => (await holdOf(it, purpose)).state,
    async books(purpose: string, ...accounts: Account[]) {
      const { debit } = await balancesOf(it, await holdOf(it, purpose));
      return accounts.map(debit);
    },
    /** The newest payment at the provider. */
    async newest() {
      const { payments } = await till.knobs.summary();
      const [first] = payments;
      if (!first) throw new Error("nobody has paid");
      return first;
    },
  };
};
