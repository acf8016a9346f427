import { eq, sql } from "drizzle-orm";
import { beforeEach, expect, test } from "vitest";
import { mailbox } from "@/platform/tables";
import { days, later } from "@/platform/time";
import { beginAfresh } from "@/testing/afresh";
import { type Cast, cast } from "@/testing/cast";
import { agreeOnGardeners, dealRow, lookAtAll, type Sale, toAgreement, toFunding } from "@/testing/deals";
import { daysPass } from "@/testing/handovers";
import { brokenAnywhere } from "@/testing/histories";
import { workOff } from "@/worker";
import { signAgreement } from "../agreement/sign";
import { listDiligence } from "../diligence/reads";
import { reviewDiligence } from "../diligence/review";
import { waiveDiligence } from "../diligence/waive";
import { answerFinding } from "../finding/answer";
import { listFindings } from "../finding/reads";
import { recordFinding } from "../finding/record";
import { writeMessage } from "../message/write";
import { agreements, approaches, dealFindings, deals, listings, signatures } from "../tables";
import { agreePriceDeal } from "./agree-price";
import { askDaysDeal } from "./ask-days";
import { backOutDeal } from "./back-out";
import { breachDeal } from "./breach";
import { extendDeal } from "./extend";
import { deal } from "./move";
import { passDeal } from "./pass";
import { getDeal, listDeals } from "./reads";
import { refusePriceDeal } from "./refuse-price";
import { repriceDeal } from "./reprice";
import { waiveDeal } from "./waive";
import { walkDeal } from "./walk";
import { withdrawDeal } from "./withdraw";

let it: Cast;
let sale: Sale;

beforeEach(async () => {
  await beginAfresh();
  it = await cast();
  await it.db.execute(sql`delete from graphile_worker._private_jobs`);
  sale = await agreeOnGardeners(it);
});

const row = () => dealRow(it, sale);
const state = async () => (await row()).state;
const pass = (count: number) => daysPass(it, "deal", sale.dealId, count);
const listingState = async () => (await it.db.select().from(listings))[0]?.state;
const subjectsTo = async (to: string) =>
  (await it.db.select().from(mailbox).where(eq(mailbox.to, to))).map(({ subject }) => subject);
const reason = "Its archive is not what we were told it was.";
const found = {
  kind: "income" as const,
  weight: "serious" as const,
  words: "A third of its income comes from the seller herself.",
};

test("a deposit that nobody pays ends the sale by itself, and the network is for sale again", async () => {
  expect(await listingState()).toBe("under_offer");
  await pass(6);
  expect(await state()).toBe("terminated");
  expect(await listingState()).toBe("live");
  const [approach] = await it.db.select().from(approaches);
  expect(approach?.state).toBe("fallen");
  await workOff();
  expect(await subjectsTo("otto@example.org")).toContain("The sale of Night Gardeners has come to nothing.");
  expect(await brokenAnywhere(it, [deal])).toEqual([]);
});

test("a seller who trusts the buyer lets her look without a deposit, for as long as was agreed", async () => {
  await expect(waiveDeal(sale.asBuyer)).rejects.toThrow("Only a seller may waive this deal.");
  await waiveDeal(sale.asSeller);
  const { diligenceUntil } = await row();
  expect(diligenceUntil).toEqual(later(it.now, days(14)));
  expect(await listDiligence(sale.asBuyer, { deal: sale.dealId })).toHaveLength(10);
  await pass(13);
  expect(await state()).toBe("diligence");
  await pass(1);
  expect(await state()).toBe("terminated");
  expect(await listingState()).toBe("live");
});

test("the buyer leaves before anything was paid, and after that only by walking away", async () => {
  await waiveDeal(sale.asSeller);
  await expect(withdrawDeal(sale.asBuyer)).rejects.toThrow(
    "This deal is diligence now, so it is too late to withdraw it.",
  );
  await walkDeal(sale.asBuyer, { reason });
  expect(await state()).toBe("terminated");
  await workOff();
  const mails = await it.db.select().from(mailbox).where(eq(mailbox.to, "fay@example.org"));
  expect(mails.find(({ subject }) => subject.includes("has come to nothing"))?.text).toContain(reason);
});

test("she passes when all that is required was looked at or let go", async () => {
  await waiveDeal(sale.asSeller);
  const items = await listDiligence(sale.asBuyer, { deal: sale.dealId });
  await expect(reviewDiligence(sale.asSeller, { item: items[0]?.id ?? "" })).rejects.toThrow(
    "Only the buyer looks.",
  );
  for (const { id, required } of items.slice(1))
    if (required) await waiveDiligence(sale.asBuyer, { item: id });
  await expect(passDeal(sale.asBuyer)).rejects.toThrow(
    "Something on the list was neither looked at nor let go. Answer it first.",
  );
  await reviewDiligence(sale.asBuyer, { item: items[0]?.id ?? "" });
  await passDeal(sale.asBuyer);
  expect(await state()).toBe("agreement");
  await expect(reviewDiligence(sale.asBuyer, { item: items[0]?.id ?? "" })).rejects.toThrow(
    "This is not the time to look closely.",
  );
});

test("more days are asked for by the buyer and given by the seller, once", async () => {
  await waiveDeal(sale.asSeller);
  const { diligenceUntil } = await row();
  await expect(extendDeal(sale.asSeller, { days: 7 })).rejects.toThrow(
    "This is not what the buyer asks for now.",
  );
  await askDaysDeal(sale.asBuyer, { days: 7 });
  await expect(extendDeal(sale.asBuyer, { days: 7 })).rejects.toThrow("Only a seller may extend this deal.");
  await extendDeal(sale.asSeller, { days: 7 });
  expect((await row()).diligenceUntil).toEqual(diligenceUntil && later(diligenceUntil, days(7)));
  await expect(askDaysDeal(sale.asBuyer, { days: 3 })).rejects.toThrow("More days can be asked for once");
  await pass(20);
  expect(await state()).toBe("diligence");
  await pass(1);
  expect(await state()).toBe("terminated");
});

test("a finding is answered once, and the database changes neither", async () => {
  await waiveDeal(sale.asSeller);
  await expect(recordFinding(sale.asSeller, found)).rejects.toThrow("Only the buyer looks.");
  const { findingId } = await recordFinding(sale.asBuyer, found);
  await answerFinding(sale.asSeller, { finding: findingId, answer: "That was for one year only." });
  await expect(
    answerFinding(sale.asSeller, { finding: findingId, answer: "It was for two years." }),
  ).rejects.toThrow("This was answered already.");
  await expect(it.db.update(dealFindings).set({ words: "Nothing." })).rejects.toMatchObject({
    cause: { message: expect.stringContaining("history") },
  });
  expect(await listFindings(sale.asBuyer, { deal: sale.dealId })).toMatchObject([
    { weight: "serious", answer: "That was for one year only." },
  ]);
  await workOff();
  expect(await subjectsTo("fay@example.org")).toContain(
    "Rival Seeds has found something about what it earns at Night Gardeners.",
  );
});

test("another price is asked for once, for a finding, and holds from the seller's yes", async () => {
  await waiveDeal(sale.asSeller);
  await expect(repriceDeal(sale.asBuyer, { price: 3_500_000, finding: "dfi_nowhere" })).rejects.toThrow(
    "for something that you have found",
  );
  const { findingId: finding } = await recordFinding(sale.asBuyer, found);
  await expect(repriceDeal(sale.asBuyer, { price: 4_000_000, finding })).rejects.toThrow("That is not less.");
  await repriceDeal(sale.asBuyer, { price: 3_500_000, finding });
  await pass(4);
  await expect(agreePriceDeal(sale.asSeller, { price: 3_600_000 })).rejects.toThrow(
    "This is not what the buyer asks for now.",
  );
  await agreePriceDeal({ ...sale.asSeller, now: new Date() }, { price: 3_500_000 });
  expect(await row()).toMatchObject({
    state: "diligence",
    price: 3_500_000,
    holdback: 350_000,
    deposit: 200_000,
  });
  await pass(10);
  expect(await state(), "the clock stood still for four days").toBe("diligence");
  await expect(repriceDeal(sale.asBuyer, { price: 3_000_000, finding })).rejects.toThrow(
    "can be asked for once",
  );
  await lookAtAll(it, sale);
  await passDeal(sale.asBuyer);
  const [words] = await it.db.select().from(agreements);
  expect(words?.body).toContain("Price: €35,000.00");
  expect(words?.body).toContain("The price was €40,000.00 when the offer was accepted.");
});

test("a price that nobody answers stays as it was, and so does one that is refused", async () => {
  await waiveDeal(sale.asSeller);
  const { findingId: finding } = await recordFinding(sale.asBuyer, found);
  await repriceDeal(sale.asBuyer, { price: 3_500_000, finding });
  await pass(5);
  expect(await row()).toMatchObject({ state: "diligence", price: 4_000_000 });
  await expect(refusePriceDeal(sale.asSeller, { deal: sale.dealId })).rejects.toThrow(
    "too late to refusePrice",
  );
});

test("both sign the very same words, and the database changes none of it", async () => {
  const { hash, body } = await toAgreement(it, sale);
  expect(body).toContain("Seller: Fern & Co. Ltd\nBuyer: Rival Seeds Ltd");
  expect(body).toContain("No steward loses that role without a cause for 60 days.");
  await expect(signAgreement(sale.asBuyer, { hash: "0".repeat(64), name: "Otto Brandt" })).rejects.toThrow(
    "These are not the words that lie here to be signed.",
  );
  await signAgreement(sale.asBuyer, { hash, name: "Otto Brandt" });
  await expect(signAgreement(sale.asBuyer, { hash, name: "Otto Brandt" })).rejects.toThrow(
    "Your side has signed this already.",
  );
  expect(await state()).toBe("agreement");
  await signAgreement(sale.asSeller, { hash, name: "Fay Lindqvist" });
  expect(await state()).toBe("awaiting_funds");
  for (const change of [
    it.db.update(agreements).set({ body: "Nothing." }),
    it.db.update(signatures).set({ name: "Somebody" }),
    it.db.delete(signatures),
  ])
    await expect(change).rejects.toMatchObject({ cause: { message: expect.stringMatching(/history|hash/) } });
});

test("eight clicks of both at once sign once each, and bind once", async () => {
  const { hash } = await toAgreement(it, sale);
  const tries = await Promise.allSettled(
    Array.from({ length: 8 }, (_, n) =>
      signAgreement(n % 2 ? sale.asBuyer : sale.asSeller, { hash, name: "Whoever signs" }),
    ),
  );
  expect(tries.filter(({ status }) => status === "fulfilled")).toHaveLength(2);
  expect(await state()).toBe("awaiting_funds");
  expect(await brokenAnywhere(it, [deal])).toEqual([]);
});

test("what nobody signs or pays ends by itself", async () => {
  await toAgreement(it, sale);
  await pass(10);
  expect(await state()).toBe("terminated");
});

test("what was signed and not paid ends by itself", async () => {
  await toFunding(it, sale);
  await pass(9);
  expect(await state()).toBe("awaiting_funds");
  await pass(1);
  expect(await state()).toBe("terminated");
  expect(await listingState()).toBe("live");
});

test.each(["asBuyer", "asSeller"] as const)(
  "%s backs out after all was passed, and says why",
  async (who) => {
    await toAgreement(it, sale);
    await backOutDeal(sale[who], { reason });
    expect(await state()).toBe("terminated");
  },
);

test("an operator ends a sale for a false figure, and takes the listing out of the market", async () => {
  await waiveDeal(sale.asSeller);
  await breachDeal(it.asMarta, { deal: sale.dealId, finding: "Two hundred of its members never were." });
  expect(await state()).toBe("terminated");
  expect(await listingState()).toBe("suspended");
});

test("each side sees its own sale, with whose turn it is and by when, and nobody else sees anything", async () => {
  await writeMessage(sale.asBuyer, { words: "When may we meet the stewards?" });
  await workOff();
  expect(await subjectsTo("fay@example.org")).toContain("Rival Seeds writes to you about Night Gardeners.");
  expect(await getDeal(sale.asBuyer, { deal: sale.dealId })).toMatchObject({
    side: "buyer",
    state: "exclusive",
    due: { move: "expire" },
    buyer: { verified: { legalName: "Rival Seeds Ltd" } },
  });
  const elsewhere = { ...sale.asBuyer, actor: { ...sale.asBuyer.actor, dealId: "del_elsewhere" } };
  await expect(getDeal(elsewhere, { deal: sale.dealId })).rejects.toThrow("This deal was not found.");
  const filter = { q: "", show: "open" as const };
  expect(await listDeals(it.asFay, filter)).toMatchObject([{ id: sale.dealId, buyer: "Rival Seeds" }]);
  expect(await listDeals(it.asMarta, { ...filter, q: "rival" })).toHaveLength(1);
  expect(await listDeals(it.asMarta, { ...filter, show: "over" })).toEqual([]);
  await it.db.update(deals).set({ buyerId: it.fern.id, sellerBrandId: it.rival.id });
  expect(await listDeals(it.asFay, filter), "a network that was sold before is another sale").toHaveLength(1);
});
