import { expect, type Page, test } from "@playwright/test";
import { openClock } from "./clock";
import { browserOf, call, expectSoon, expectToReadWell, ownerOf, signInByMail, watchFor } from "./people";
import { photo } from "./photo";

let clock: Awaited<ReturnType<typeof openClock>>;
test.beforeAll(async () => {
  clock = await openClock((test.info().config.metadata as { folder: string }).folder);
});
test.afterAll(() => clock.close());

const network = "home-roasters";
const name = "Home Roasters";
const brand = "fern-and-co";

/** The owner lists, Fay is let in and offers, and the owner says yes: what came before has tests of its own. */
async function agree(seller: Page, fay: Page) {
  const { listingId } = await call<{ listingId: string }>(seller, "market.listing.submit", {
    ...{
      network,
      currency: "eur",
      asking: 2_000_000,
      askingMost: null,
      structure: "kept-back",
      reason: "time",
      hours: 6,
      pledges: ["keepStewards"],
    },
    ...{ includes: "", story: "It began with one roaster in one kitchen, and a smoke alarm." },
  });
  await clock.sql`update listings set state = 'live', live_at = now() where id = ${listingId}`;
  const { nda } = await call<{ nda: { hash: string } }>(fay, "market.approach.begin", { brand, listingId });
  const { approachId } = await call<{ approachId: string }>(fay, "market.approach.request", {
    ...{ brand, listingId, name: "Fay Lindqvist", nda: nda.hash },
    note: "We sell what grows, and would like to be where people make things.",
  });
  await call(seller, "market.approach.grant", { network, approachId });
  await call(fay, "market.approach.offer", {
    ...{ brand, approachId, currency: "eur", price: 1_800_000, holdbackBps: 1_000, diligenceDays: 14 },
    ...{ noticeDays: 7, inspectionDays: 7, pledges: ["keepStewards"], includes: [], days: 7, note: "" },
  });
  const { hash } = await call<{ hash: string }>(fay, "market.approach.get", { brand, approachId });
  return call<{ dealId: string }>(seller, "market.approach.accept", { network, approachId, hash });
}

/** The buyer's bank sends exactly what is asked for, in the name that is asked for. */
async function transfer(fay: Page, heading: string, sum: string) {
  await expect(fay.getByRole("heading", { name: heading })).toBeVisible();
  const bank = fay.getByRole("link", { name: /bank/i }).first();
  await expect(async () => {
    await fay.reload();
    await expect(bank).toBeVisible({ timeout: 2_000 });
  }).toPass({ timeout: 60_000 });
  await expectToReadWell(fay);
  await expect(fay.getByText(sum).first()).toBeVisible();
  const here = fay.url();
  const page = await fay.context().newPage();
  await page.goto((await bank.getAttribute("href")) ?? "");
  await page.getByLabel("Sender’s name").fill("Fern & Co. Seeds Ltd");
  await page.getByRole("button", { name: "Send it" }).click();
  await expect(page.getByRole("heading", { name: "Sent so far" })).toBeVisible();
  await page.close();
  await fay.goto(here);
}

/** The seller puts a picture of her lease where the buyer will read it. */
async function fillTheRoom(seller: Page) {
  const here = new URL(seller.url()).pathname;
  await seller.goto(`/network/${network}/listing/room`);
  await expect(seller.getByText("Nobody has opened anything yet.")).toBeVisible();
  await seller.getByLabel("Folder").selectOption({ label: "Contracts" });
  await seller.getByRole("textbox", { name: "What it is" }).fill("The lease of the shed");
  const lease = { name: "lease.png", mimeType: "image/png", buffer: await photo() };
  await expect(async () => {
    await seller.locator("input[type=file]").setInputFiles(lease);
    await expect(seller.getByText("lease.png")).toBeVisible({ timeout: 5_000 });
  }).toPass();
  await seller.getByRole("button", { name: "Put it into the room" }).click();
  await expect(seller.getByText("Not opened by a buyer")).toBeVisible();
  await seller.goto(here);
}

test("two who agree look closely, find something, change the price, and sign the same words", async ({
  browser,
}) => {
  test.setTimeout(240_000);
  const seller = await browserOf(browser);
  await signInByMail(seller, await ownerOf(clock, network), `/network/${network}/deals`);
  await expect(seller.getByText("It was never sold")).toBeVisible();
  await expectToReadWell(seller);
  const fay = await browserOf(browser, "Fay Lindqvist", `/brand/${brand}/deals`);
  await agree(seller, fay);
  const complaints = [watchFor(seller), watchFor(fay)];

  await fay.goto(`/brand/${brand}/deals`);
  await fay.getByRole("main").getByRole("link", { name }).click();
  await expect(fay.getByText("Your turn. Kept for the buyer, until the deposit is here.")).toBeVisible();
  await seller.goto(`/network/${network}/deals`);
  await expectToReadWell(seller);
  await seller.getByRole("main").getByRole("link", { name }).click();
  await expect(seller.getByRole("button", { name: "Do without a deposit…" })).toBeVisible();
  await fillTheRoom(seller);
  await expect(fay.getByRole("heading", { name: "Data room" }), "it is shut before the deposit").toHaveCount(
    0,
  );
  await transfer(fay, "Pay the deposit", "€900.00");
  await expectSoon(fay, "Your turn. The buyer looks closely.");
  const [copy] = await Promise.all([
    fay.waitForEvent("download"),
    fay.getByRole("button", { name: "The lease of the shed: Save it" }).click(),
  ]);
  expect(copy.suggestedFilename()).toBe("The lease of the shed.webp");
  await seller.goto(`/network/${network}/listing/room`);
  await expect(seller.getByRole("list", { name: "Openings" })).toContainText("Fay Lindqvist for Fern & Co.");
  await expectToReadWell(seller);
  await seller.setViewportSize({ width: 360, height: 740 });
  await expectToReadWell(seller);
  await seller.setViewportSize({ width: 1280, height: 720 });
  await seller.goto(new URL(fay.url()).pathname);
  await expect(fay.getByText("9 things were neither looked at nor let go.")).toBeVisible();
  await expectToReadWell(fay);
  await fay.getByRole("button", { name: "Write down a finding…" }).click();
  await fay.getByLabel("About", { exact: true }).selectOption({ label: "What it earns" });
  await fay.getByRole("radio", { name: "Weighs on the price" }).check();
  await fay
    .getByRole("textbox", { name: "What you found, and where" })
    .fill("A third of its income comes from its owner's own shop.");
  await fay.getByRole("button", { name: "Write it down", exact: true }).click();
  await expect(fay.getByText("A third of its income comes from its owner's own shop.")).toBeVisible();
  await fay.getByRole("button", { name: "Ask for another price…" }).click();
  await fay.getByLabel("What you would pay").fill("15000");
  await expectToReadWell(fay);
  await fay.getByRole("button", { name: "Ask for it", exact: true }).click();
  await expect(fay.getByText("€15,000.00 instead of €18,000.00")).toBeVisible();

  await seller.reload();
  await seller.getByRole("button", { name: /^Answer it…/ }).click();
  await seller.getByRole("textbox", { name: "Your answer" }).fill("It does, and it will go on doing so.");
  await seller.getByRole("button", { name: "Answer it", exact: true }).click();
  await expect(seller.getByText("The seller: It does, and it will go on doing so.")).toBeVisible();
  await seller.getByRole("button", { name: "Agree to €15,000.00…" }).click();
  await seller.getByRole("button", { name: "Agree", exact: true }).click();
  await expect(seller.getByText("The buyer looks closely.").first()).toBeVisible();
  await seller.getByLabel("Write to the other side").fill("Come by on Tuesday, and meet the stewards.");
  await seller.getByRole("button", { name: "Send it" }).click();
  await expect(seller.getByRole("list", { name: "Messages" })).toContainText("Come by on Tuesday");

  await fay.reload();
  await expect(fay.getByText("Come by on Tuesday, and meet the stewards.")).toBeVisible();
  for (let left = 9; left > 0; left--) {
    const open = fay.getByRole("listitem").filter({ hasText: "Not yet" });
    const before = await open.count();
    await open
      .first()
      .getByRole("button", { name: /^Looked at/ })
      .click();
    await expect(open).toHaveCount(before - 1);
  }
  await fay.getByRole("button", { name: "I have seen enough…" }).click();
  await fay.getByRole("button", { name: "Go on to sign", exact: true }).click();
  await expect(fay.getByText("The price was €18,000.00 when the offer was accepted.")).toBeVisible();
  await expectToReadWell(fay);
  await seller.reload();
  for (const [page, who] of [
    [fay, "Fay Lindqvist"],
    [seller, "The owner herself"],
  ] as const) {
    await page.getByRole("button", { name: "Sign it…" }).click();
    await page.getByLabel("Your whole name").fill(who);
    await page.getByRole("button", { name: "Sign it", exact: true }).click();
    await expect(page.getByText(`signed by ${who}`)).toBeVisible();
  }
  await expect(seller.getByText("The rest of the price is to be paid.").first()).toBeVisible();
  await expectToReadWell(seller);
  const paper = await seller.request.get(
    (await seller.getByRole("link", { name: "Keep it as PDF" }).getAttribute("href")) ?? "",
  );
  expect((await paper.body()).subarray(0, 5).toString()).toBe("%PDF-");

  await fay.reload();
  await transfer(fay, "Pay the rest of the price", "€14,100.00");
  await expectSoon(fay, "Your turn. Both sides agree on what members are told.");
  await expectToReadWell(fay);
  await seller.reload();
  await expect(seller.getByRole("heading", { name: "Handing over" })).toBeVisible();
  expect(complaints.flat()).toEqual([]);
});
