import { and, eq } from "drizzle-orm";
import { balancesOf } from "@/payments/book/reads";
import { dialCall } from "@/payments/call/dial";
import type { Account } from "@/payments/entry/policy";
import type { Hold } from "@/payments/hold/move";
import type { SaleKind } from "@/payments/hold/policy";
import { namePayee } from "@/payments/payee/name";
import { refreshPayee } from "@/payments/payee/refresh";
import { requestClosingSale } from "@/payments/sale/request-closing";
import { requestDepositSale } from "@/payments/sale/request-deposit";
import { holds, payees, payments } from "@/payments/tables";
import { newId } from "@/platform/ids";
import { money } from "@/platform/money";
import { days, later } from "@/platform/time";
import type { Cast } from "./cast";
import type { Till } from "./till";

const euro = (minor: number) => money(minor, "eur");

/** A 40,000.00, E 2,000.00, H 4,000.00, a 5 %: as the bid that tests begin with. */
export const sum = { price: 4_000_000, deposit: 200_000, rest: 3_800_000, holdback: 400_000, feeBps: 500 };
export const buyerName = "Rival Seeds Ltd";

/** What Rival Seeds, which buys, and Fern & Co., which sells, have to do with each other, as far as money goes. */
export const sales = (it: Cast, till: Till) => {
  const asking = (purpose: string) => ({
    ...{ purpose, brandId: it.rival.id, payerName: buyerName, payee: { brandId: it.fern.id } },
    ...{ feeBps: sum.feeBps, description: "Night Gardeners", backTo: "/brand/rival-seeds/deals" },
    payBy: later(new Date(), days(10)),
  });
  const askDeposit = (purpose: string) =>
    requestDepositSale(it.asSystem, { ...asking(purpose), deposit: euro(sum.deposit) });
  const askClosing = (purpose: string, price = sum.price) =>
    requestClosingSale(it.asSystem, { ...asking(purpose), price: euro(price) });

  async function holdOf(purpose: string, kind: SaleKind): Promise<Hold> {
    const [row] = await it.db
      .select()
      .from(holds)
      .where(and(eq(holds.purpose, purpose), eq(holds.kind, kind)));
    if (!row) throw new Error(`${purpose} asks for no ${kind}`);
    return row;
  }
  async function paymentOf(purpose: string, kind: SaleKind) {
    const { id } = await holdOf(purpose, kind);
    const [row] = await it.db.select().from(payments).where(eq(payments.holdId, id));
    if (!row) throw new Error(`nothing is to be paid for the ${kind} of ${purpose}`);
    return row;
  }

  type Sent = { amount?: number; name?: string | null; reference?: string | null };
  /** The buyer's bank sends a transfer: all of what is asked for, in the right name, unless another is said. */
  async function send(purpose: string, kind: SaleKind, { amount, name = buyerName, reference }: Sent = {}) {
    const payment = await paymentOf(purpose, kind);
    if (!payment.intentId) throw new Error("nobody was told yet where to send it");
    await till.knobs.sendTransfer({
      ...{ id: payment.intentId, amount: amount ?? payment.amount, name },
      ...(reference !== undefined && { reference }),
    });
  }

  return {
    askDeposit,
    askClosing,
    holdOf,
    paymentOf,
    send,
    stateOf: async (purpose: string, kind: SaleKind) => (await holdOf(purpose, kind)).state,
    async withDeposit(purpose: string = newId("deal")) {
      await askDeposit(purpose);
      await till.settle(2);
      await send(purpose, "deposit");
      await till.settle(3);
      return purpose;
    },
    /** The whole price is held, the deposit in it. */
    async paid(given?: string) {
      const purpose = await this.withDeposit(given);
      await askClosing(purpose);
      await till.settle(2);
      await send(purpose, "closing");
      await till.settle(3);
      return purpose;
    },
    /** What lies on accounts for both sums of a sale together. */
    async books(purpose: string, ...accounts: Account[]) {
      const both = await it.db.select().from(holds).where(eq(holds.purpose, purpose));
      const lies = await Promise.all(both.map((row) => balancesOf(it, row)));
      return accounts.map((account) => lies.reduce((all, { debit }) => all + debit(account), 0));
    },
    /** An account at the provider for the brand that sells, ready to be sent money. */
    async accountOfFern() {
      const { id } = await dialCall().v2.core.accounts.create({
        ...{ display_name: "Fern & Co.", contact_email: "fay@example.org", dashboard: "express" },
        identity: { country: "de", entity_type: "company" },
        defaults: {
          currency: "eur",
          responsibilities: { fees_collector: "application", losses_collector: "application" },
        },
        configuration: {
          recipient: { capabilities: { stripe_balance: { stripe_transfers: { requested: true } } } },
        },
      });
      await till.knobs.judgeAccount({ id, status: "active" });
      const payeeId = await namePayee(it, { brandId: it.fern.id });
      await it.db.update(payees).set({ accountId: id }).where(eq(payees.id, payeeId));
      await refreshPayee(it.asSystem, id);
      return id;
    },
  };
};
