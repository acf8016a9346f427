import { eq } from "drizzle-orm";
import { beforeAll, beforeEach, expect, test } from "vitest";
import type { BrandActor, Ctx } from "@/identity/actor";
import { networks } from "@/networks/tables";
import { namePayee } from "@/payments/payee/name";
import { holds } from "@/payments/tables";
import { newId } from "@/platform/ids";
import { mailbox } from "@/platform/tables";
import { days, later } from "@/platform/time";
import { askFor, emptyMarket, offered } from "@/testing/approaches";
import { type Cast, cast } from "@/testing/cast";
import { asRival, moreBrands, prove } from "@/testing/proposals";
import { workOff } from "@/worker";
import { beginApproach } from "../approach/begin";
import { showListing } from "../listing/reads";
import { submitListing } from "../listing/submit";
import { firstRights } from "../tables";
import { endFirstRight } from "./end";
import { grantFirstRight } from "./grant";
import { heldFirstRights, listFirstRights } from "./reads";

let it: Cast;
let asOther: Ctx<BrandActor>;
beforeAll(async () => {
  it = await cast();
  await prove(it, it.rival.id, "Rival Seeds Ltd");
  [asOther] = (await moreBrands(it, 1)) as [Ctx<BrandActor>];
  const payeeId = await namePayee(it, { brandId: it.fern.id });
  const terms = { currency: "eur" as const, price: 50_000, fee: 2_500, tax: 0, commissionBps: 1_000 };
  const hold = { ...terms, payeeId, description: "A pinned post", backTo: "/", payBy: it.now };
  await it.db.insert(holds).values([
    {
      ...hold,
      purpose: newId("placement"),
      brandId: it.rival.id,
      earnedIn: it.gardeners.id,
      state: "released",
    },
    {
      ...hold,
      purpose: newId("placement"),
      brandId: asOther.actor.brandId,
      earnedIn: it.gardeners.id,
      state: "held",
    },
  ]);
});
beforeEach(async () => {
  await emptyMarket(it);
  await it.db.delete(firstRights);
});

const rival = { brand: "rival-seeds" };
const mailsTo = async (email: string) =>
  (await it.db.select({ subject: mailbox.subject }).from(mailbox).where(eq(mailbox.to, email))).map(
    ({ subject }) => subject,
  );

test("only a brand whose placement was completed can be given the first word, and is told once", async () => {
  expect(await listFirstRights(it.asFay)).toEqual([
    { slug: "rival-seeds", name: "Rival Seeds", grantedAt: null },
  ]);
  await expect(grantFirstRight(it.asFay, { brand: "brand-1" })).rejects.toThrow(
    "This brand has completed no placement here yet.",
  );
  await Promise.all([grantFirstRight(it.asFay, rival), grantFirstRight(it.asFay, rival)]);
  expect(await it.db.$count(firstRights)).toBe(1);
  await workOff();
  expect(await mailsTo(it.who.otto.email)).toEqual(["Night Gardeners gives Rival Seeds the first word."]);
  expect(await heldFirstRights(asRival(it))).toMatchObject([{ slug: "night-gardeners" }]);
});

test("whoever has earned it has seven days alone, and everybody else reads from when on they may ask", async () => {
  await grantFirstRight(it.asFay, rival);
  const { listingId } = await submitListing(it.asFay, offered);
  const from = later(it.now, days(7)).toISOString().slice(0, 10);
  expect(await showListing(it.asVisitor, { listingId })).toMatchObject({ openFrom: from });
  expect((await beginApproach(asOther, { listingId })).may).toContain("has earned the first word, until");
  await expect(askFor(asOther, listingId)).rejects.toThrow("has earned the first word, until");
  expect((await beginApproach(asRival(it), { listingId })).may).toBe(true);
  await askFor(asRival(it), listingId);
  const eightDaysOn = { ...asOther, now: later(it.now, days(8)) };
  expect((await beginApproach(eightDaysOn, { listingId })).may).toBe(true);
  await workOff();
  const mails = await mailsTo(it.who.otto.email);
  expect(mails).toContain("A network that has given you the first word is for sale.");
  expect(mails.filter((subject) => subject.includes("for sale")).join()).not.toContain("Night Gardeners");
});

test("while it is being kept the promise cannot be taken back; before that, it can", async () => {
  await grantFirstRight(it.asFay, rival);
  await endFirstRight(it.asFay, rival);
  await expect(endFirstRight(it.asFay, rival)).rejects.toThrow("This first word was not found.");
  await grantFirstRight(it.asFay, rival);
  await submitListing(it.asFay, offered);
  await expect(endFirstRight(it.asFay, rival)).rejects.toThrow("It keeps it for these seven days.");
});

test("nobody waits where nobody was promised anything, or another owner has promised it", async () => {
  await grantFirstRight(it.asFay, rival);
  const { ownerBrandId } = it.gardeners;
  await it.db
    .update(networks)
    .set({ ownerBrandId: null, ownerPersonId: it.who.ada.id })
    .where(eq(networks.id, it.gardeners.id));
  const { listingId } = await submitListing(it.asFay, offered);
  expect(await showListing(it.asVisitor, { listingId })).toMatchObject({ openFrom: null });
  expect(await heldFirstRights(asRival(it))).toEqual([]);
  await it.db
    .update(networks)
    .set({ ownerBrandId, ownerPersonId: null })
    .where(eq(networks.id, it.gardeners.id));
});
