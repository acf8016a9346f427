import { expect, test } from "vitest";
import { hashBid } from "./hash";
import { bidLines, diffBids, holdbackOf, makeBid, parseBid, sellersPart } from "./policy";
import type { TermsOfBid } from "./schema";

const terms: TermsOfBid = {
  currency: "eur",
  price: 4_000_000,
  holdbackBps: 1_000,
  diligenceDays: 14,
  noticeDays: 7,
  inspectionDays: 7,
  pledges: ["keepArchive", "keepStewards", "keepArchive"],
  includes: ["A domain", "A domain"],
};
const frozen = { feeBps: 500, expiresAt: new Date("2026-03-10T12:00:00Z") };
const bid = makeBid(terms, frozen);

test("an offer holds its terms and nothing else, whatever was sent with them", () => {
  const sent = { ...terms, brand: "rival-seeds", approachId: "apr_1", note: "Please." };
  const { body, hash } = hashBid(makeBid(sent, frozen));
  expect(parseBid(body)).toEqual(bid);
  expect(hash).toBe(hashBid(bid).hash);
});

test("what follows from the price follows to the cent", () => {
  expect(bid.deposit).toBe(200_000);
  expect(holdbackOf(bid).minor).toBe(400_000);
  expect(sellersPart(bid).minor).toBe(3_800_000);
});

test("the same promises in another order, or twice, are the same offer", () => {
  const again = makeBid(
    { ...terms, pledges: ["keepStewards", "keepArchive"], includes: ["A domain"] },
    frozen,
  );
  expect(hashBid(again)).toEqual(hashBid(bid));
});

test("a version says line by line what it changes", () => {
  const next = makeBid({ ...terms, price: 3_900_000 }, frozen);
  expect(diffBids(bid, next).map(({ label }) => label)).toEqual([
    "Price",
    "Deposit, to begin with",
    "Kept back for 30 days",
    "Seller receives",
  ]);
  expect(bidLines(next)[0]).toEqual({ label: "Price", value: "€39,000.00" });
});
