import { expect, type Page, test } from "@playwright/test";
import { openClock } from "./clock";
import { browserOf, call, expectToReadWell, ownerOf, signInByMail, watchFor } from "./people";

let clock: Awaited<ReturnType<typeof openClock>>;
test.beforeAll(async () => {
  clock = await openClock((test.info().config.metadata as { folder: string }).folder);
});
test.afterAll(() => clock.close());

const network = "tuesday-kiln";
const name = "The Tuesday Kiln";

/** From the page of a listing to a signed request. */
async function ask(page: Page, listing: string, who: string) {
  await page.goto(listing);
  await page.getByRole("link", { name: "Ask to be let in" }).click();
  await expect(page.getByRole("heading", { name: "What you promise before you are let in" })).toBeVisible();
  await page
    .getByLabel("Who you are, and what you would do with it")
    .fill("We make things by hand, and would leave it as it is for those who are here.");
  await page.getByLabel("Your whole name").fill(who);
  await page.getByRole("button", { name: "Sign, and ask to be let in" }).click();
  await expect(
    page.getByRole("heading", { level: 1, name: "A network that is not named yet" }),
  ).toBeVisible();
}

async function offer(page: Page, price: string) {
  await page.getByRole("link", { name: "Make an offer" }).click();
  await page.getByLabel("Price", { exact: true }).fill(price);
  await page.getByRole("button", { name: "Put it on the table" }).click();
  await expect(page.getByText("The seller has the turn.").first()).toBeVisible();
}

test("two buyers come near, one is accepted, and the other reads that she came second", async ({
  browser,
}) => {
  test.setTimeout(240_000);
  const seller = await browserOf(browser);
  await signInByMail(seller, await ownerOf(clock, network), `/network/${network}/approaches`);
  await expect(seller.getByText("Nobody has come near")).toBeVisible();
  await expectToReadWell(seller);
  const { listingId } = await call<{ listingId: string }>(seller, "market.listing.submit", {
    ...{
      network,
      currency: "eur",
      asking: 900_000,
      askingMost: null,
      structure: "kept-back",
      reason: "time",
    },
    ...{ hours: 4, pledges: ["keepStewards"], includes: "Two kilns and their shed." },
    story: "It began with a kiln that nobody wanted, and a yard.",
  });
  await clock.sql`update listings set state = 'live', live_at = now() where id = ${listingId}`;
  const fay = await browserOf(browser, "Fay Lindqvist", "/brand/fern-and-co/approaches");
  const priya = await browserOf(browser, "Priya Raghunathan", "/settings");
  const complaints = [watchFor(seller), watchFor(fay), watchFor(priya)];
  await expectToReadWell(fay);
  await ask(fay, `/listings/${listingId}?as=fern-and-co`, "Fay Lindqvist");
  await expectToReadWell(fay);
  await ask(priya, `/listings/${listingId}?as=millstone-cycles`, "Priya Raghunathan");
  expect(await fay.content(), "nothing leads to the network before she is let in").not.toContain(name);

  await seller.reload();
  await expect(seller.getByRole("table").getByText("Your turn")).toHaveCount(2);
  await expectToReadWell(seller);
  for (const buyer of ["Fern & Co", "Millstone"]) {
    await seller.goto(`/network/${network}/approaches`);
    await seller.getByRole("main").getByRole("link", { name: buyer }).click();
    await seller.getByRole("button", { name: "Let them in…", exact: true }).click();
    await seller.getByRole("button", { name: "Let them in", exact: true }).click();
    await expect(seller.getByText("The buyer may look, and offer.").first()).toBeVisible();
  }
  await priya.reload();
  await expect(priya.getByText("It began with a kiln that nobody wanted, and a yard.")).toBeVisible();
  await priya.getByRole("button", { name: "Ask a question…" }).click();
  await priya.getByRole("textbox", { name: "Your question" }).fill("Whose is the yard?");
  await priya.getByRole("button", { name: "Ask it", exact: true }).click();
  await expect(priya.getByText("Not answered yet.")).toBeVisible();
  await expectToReadWell(priya);
  await seller.reload();
  await seller.getByRole("button", { name: "Answer it… Whose is the yard?" }).click();
  await seller.getByRole("textbox", { name: "Your answer" }).fill("The town's. We pay it a pot a year.");
  await seller.getByRole("button", { name: "Answer it", exact: true }).click();
  await expect(seller.getByText("The town's. We pay it a pot a year.")).toBeVisible();
  await expectToReadWell(seller);
  await priya.reload();
  await expect(priya.getByText("The town's. We pay it a pot a year.")).toBeVisible();
  await offer(priya, "8000");
  await fay.reload();
  await expect(fay.getByRole("heading", { name: `It is ${name}` })).toBeVisible();
  await offer(fay, "8500");
  await expectToReadWell(fay);

  await seller.goto(`/network/${network}/approaches`);
  await seller.getByRole("main").getByRole("link", { name: "Fern & Co" }).click();
  await seller.getByRole("link", { name: "Answer with other terms" }).click();
  await expectToReadWell(seller);
  await seller.getByLabel("Price", { exact: true }).fill("9000");
  await seller.getByRole("button", { name: "Put it on the table" }).click();
  await expect(seller.getByText("The buyer has the turn.").first()).toBeVisible();
  await fay.reload();
  await expect(fay.getByText("€9,000.00").first()).toBeVisible();
  await fay.getByRole("button", { name: "Accept these terms…" }).click();
  await expectToReadWell(fay);
  await fay.getByRole("button", { name: "Accept them", exact: true }).click();
  await expect(fay.getByText("Agreed.")).toBeVisible();
  await fay.getByRole("link", { name: "Go on to the sale" }).click();
  await expect(fay.getByText("Your turn. Kept for the buyer, until the deposit is here.")).toBeVisible();

  await priya.reload();
  await expect(priya.getByText("Another offer was accepted.").first()).toBeVisible();
  await expect(priya.getByRole("heading", { name: `It is ${name}` }), "her access has ended").toHaveCount(0);
  expect((await priya.goto(`/listings/${listingId}`))?.status()).toBe(404);
  await fay.getByRole("button", { name: "Leave…" }).click();
  await fay.getByRole("button", { name: "Leave", exact: true }).click();
  await expect(fay.getByText("Came to nothing.").first()).toBeVisible();
  expect(complaints.flat()).toEqual([]);
});
