import { type Browser, expect, type Page, test } from "@playwright/test";
import { openClock } from "./clock";
import { cents, expectToBalance, openLedger, stepsOf } from "./ledger";
import { browserOf, expectSoon, expectToReadWell, linkMailedTo, ownerOf, signInByMail } from "./people";

const margin = "margin-notes";
const table = "home-roasters";
let clock: Awaited<ReturnType<typeof openClock>>;

test.beforeAll(async () => {
  clock = await openClock((test.info().config.metadata as { folder: string }).folder);
  // More was said lately, so that the caps have room for what is paid here.
  await clock.sql`update posts set created_at = now() - interval '9 days' from networks
    where networks.id = network_id and slug = ${margin} and posts.created_at < now() - interval '28 days'`;
});
test.afterAll(() => clock.close());

/** The one run of a network that stands so, by what it is called where there are several. */
async function runIn(slug: string, state: string, offer = "%") {
  const [run] = await clock.sql<{ id: string; hold: string | null; what: string }[]>`
    select placements.id, holds.id as hold, coalesce(holds.description, '') as what from placements
    join networks on networks.id = network_id left join holds on holds.purpose = placements.id
    where slug = ${slug} and placements.state = ${state} and coalesce(holds.description, '') like ${offer}`;
  return { id: run?.id ?? "", hold: run?.hold ?? "", what: run?.what ?? "" };
}

/** Presses a button of the stand-in for Stripe, as a bank would have it. */
async function press(board: Page, button: string | RegExp) {
  await board.goto("/stand-in");
  const buttons = board.getByRole("button", { name: button });
  await buttons.first().waitFor();
  const before = await buttons.count();
  await buttons.first().click();
  await expect(buttons).toHaveCount(before - 1);
}

/** Small and wide, nothing stands in anybody's way. */
async function expectToReadWellAnywhere(page: Page) {
  await expectToReadWell(page);
  await page.setViewportSize({ width: 360, height: 740 });
  await expectToReadWell(page);
  await page.setViewportSize({ width: 1280, height: 800 });
}

async function ownerAt(browser: Browser, slug: string, placementId: string) {
  const to = `/network/${slug}/placements/${placementId}`;
  const owner = await browserOf(browser);
  await signInByMail(owner, await ownerOf(clock, slug), to);
  await owner.goto(to);
  return owner;
}

/** She pays from an account that takes its time, and is told that it does. */
async function paysFromHerBank(fay: Page) {
  await fay.getByRole("button", { name: /^Pay from your bank for/ }).click();
  await fay.getByLabel("An account that takes its time").check();
  await fay.getByRole("button", { name: "Pay by bank" }).click();
  await fay.waitForURL("**/placements/plc_*");
  await expectSoon(fay, "Your bank payment is on its way.");
  await expect(fay.getByText("If it has not arrived by then, the run is cancelled")).toBeVisible();
  await expect(fay.getByRole("button", { name: /^Pay/ })).toHaveCount(0);
}

test("a debit that is on its way for two days and then fails is paid in another way, once", async ({
  browser,
}) => {
  const { id, hold, what } = await runIn(margin, "awaiting_payment");
  const fay = await browserOf(browser, "Fay Lindqvist", `/brand/fern-and-co/placements/${id}`);
  await expect(fay.getByText("Your turn. Waiting for the payment.")).toBeVisible();
  await paysFromHerBank(fay);
  await expectToReadWellAnywhere(fay);
  const owner = await ownerAt(browser, margin, id);
  await expect(owner.getByText("The brand’s bank payment is on its way.")).toBeVisible();
  await expectToReadWell(owner);

  await clock.letHoursPass(id, 48);
  await fay.reload();
  await expect(fay.getByText("Your bank payment is on its way.")).toBeVisible();
  const board = await browserOf(browser);
  await press(board, `The bank does not pay: ${what}`);
  await expectToReadWellAnywhere(board);

  await expectSoon(fay, "Your turn. Waiting for the payment.");
  await expect(fay.getByText("insufficient funds").first()).toBeVisible();
  await expect(fay.getByText("Nothing was taken, and the place is kept.")).toBeVisible();
  await expect(fay.getByText("Unpaid by then, it is cancelled")).toBeVisible();
  await expectToReadWellAnywhere(fay);
  await owner.reload();
  await expect(owner.getByText("The last try failed.")).toBeVisible();
  await expect(owner.getByText("insufficient funds")).toHaveCount(0);
  const marta = await openLedger(browser, hold);
  await expect(marta.getByText("No money has moved yet.")).toBeVisible();

  const [{ email } = { email: "" }] = await clock.sql<{ email: string }[]>`
    select email from people where name = 'Fay Lindqvist'`;
  await fay.goto(await linkMailedTo(fay, email, /The payment for “The flyleaf” in Margin Notes has failed/));
  await fay.getByRole("button", { name: /^Pay by card for/ }).click();
  await fay.getByRole("button", { name: "Pay", exact: true }).click();
  await fay.waitForURL("**/placements/plc_*");
  await expectSoon(fay, "Your turn. Waiting for the brand's words.");
  await expectToReadWell(fay);

  await marta.reload();
  const steps = await stepsOf(marta);
  expect(steps.map(({ title }) => title)).toEqual(["The brand paid", "The payment provider took its part"]);
  expect(steps[0]?.lines).toEqual({ stripe: 6300, held: -6000, unearned_fee: -300 });
  expectToBalance(steps);
});

test("a debit that fails and is not paid in another way ends the run, and holds nothing", async ({
  browser,
}) => {
  const fay = await browserOf(browser, "Fay Lindqvist", "/brand/fern-and-co/proposals");
  await fay.getByRole("link", { name: "A guest in the margin" }).click();
  await fay.getByRole("button", { name: "Accept these terms…" }).click();
  await fay.getByRole("button", { name: "Accept the terms" }).click();
  await expect(fay.getByText("The network's people decide").first()).toBeVisible();
  // She lets us keep no way to pay, so that she has to pay herself when it is due.
  await clock.sql`update payers set method_id = null, method_type = null from brands
    where brands.id = brand_id and slug = 'fern-and-co'`;
  const oskar = await browserOf(browser);
  const seats = () => clock.sql<{ email: string; review: string }[]>`
    select email, review_id as review from review_seats join reviews on reviews.id = review_id
    join memberships on memberships.id = membership_id join people on people.id = person_id
    where reviews.state = 'open' and people.name = 'Oskar Brandvold'`;
  await expect.poll(async () => (await seats()).length).toBe(1);
  const [seat] = await seats();
  await signInByMail(oskar, seat?.email ?? "", `/n/${margin}/reviews/${seat?.review}`);
  await oskar.goto(`/n/${margin}/reviews/${seat?.review}`);
  await oskar.getByText("It may run as described, once.").click();
  await oskar.getByRole("button", { name: "Cast my vote" }).click();
  await expect(oskar.getByText("Your vote is cast.").first()).toBeVisible();

  await expect.poll(async () => (await runIn(margin, "reserved")).id).toMatch(/^plc_/);
  const { id } = await runIn(margin, "reserved");
  await fay.goto(`/brand/fern-and-co/placements/${id}`);
  await expect(fay.getByText("Then the payment is due.")).toBeVisible();
  await clock.letTimePass(id);
  await expectSoon(fay, "Your turn. Waiting for the payment.");
  await paysFromHerBank(fay);
  const { hold, what } = await runIn(margin, "awaiting_payment", "A guest%");
  await press(await browserOf(browser), `The bank does not pay: ${what}`);
  await expectSoon(fay, "The last try failed");

  await clock.letTimePass(id);
  await expectSoon(fay, "Cancelled.");
  await expect(fay.getByText("Nobody paid in time")).toBeVisible();
  await expect(fay.getByRole("button", { name: /^Pay/ })).toHaveCount(0);
  await expectToReadWellAnywhere(fay);
  const owner = await ownerAt(browser, margin, id);
  await expect(owner.getByText("Cancelled.").first()).toBeVisible();
  const marta = await openLedger(browser, hold);
  await expect(marta.getByText("No money has moved yet.")).toBeVisible();
  const left =
    await clock.sql`select 1 from bookings join placements using (proposal_id) where placements.id = ${id}
    union all select 1 from payments where hold_id = ${hold} and state in ('opening', 'open', 'processing')
    union all select 1 from graphile_worker._private_jobs where key like ${`%:${id}:%`}`;
  expect(left).toEqual([]);
});

/** What a statement says of one payment: what the owner got, and what was taken back of it. */
async function statementOn(owner: Page, slug: string, what: string) {
  await owner.goto(`/network/${slug}/payouts`);
  const line = owner.getByRole("row").filter({ hasText: what });
  const cells = await line
    .getByRole("cell")
    .filter({ hasText: /[€£]|–/ })
    .allInnerTexts();
  const [, got, back] = cells.map((cell) => cell.replace(/^\D*\n/, ""));
  return { got, back };
}

test("a chargeback after the payout is answered and won: the owner has her money again", async ({
  browser,
}) => {
  const { id, what } = await runIn(table, "settled", "A pair of hands%");
  const board = await browserOf(browser);
  const owner = await ownerAt(browser, table, id);
  await expect(owner.getByText("paid to the owner")).toBeVisible();
  await press(board, `The payer disputes it: ${what}`);

  const marta = await browserOf(browser, "Marta Ekström", "/ops");
  await expectSoon(marta, /thing waits|things wait/);
  await marta.goto("/ops/money");
  await expect(marta.getByRole("row").filter({ hasText: what })).toContainText(
    "has taken back €115.50 for now",
  );
  await expectToReadWellAnywhere(marta);
  await marta.getByRole("row").filter({ hasText: what }).getByRole("link", { name: what }).click();
  await marta.waitForURL("**/ops/money/hld_*");
  await expectSoon(marta, "Taken back from the owner until the banks decide");
  await expectToReadWellAnywhere(marta);

  await owner.reload();
  await expect(owner.getByText("Frozen for now.")).toBeVisible();
  await expectToReadWellAnywhere(owner);
  expect(await statementOn(owner, table, what)).toEqual({ got: "€99.00", back: "€99.00" });
  await expectToReadWellAnywhere(owner);
  const fay = await browserOf(browser, "Fay Lindqvist", `/brand/fern-and-co/placements/${id}`);
  await expect(fay.getByText("Frozen for now.")).toBeVisible();
  await expectToReadWell(fay);

  await board.reload();
  await press(board, /^Trellis wins/);
  await expectSoon(marta, "The banks decided: it stays");
  await expect(async () => {
    await marta.reload();
    const sent = (await stepsOf(marta)).filter(({ title }) => title === "Sent to the owner");
    expect(sent).toHaveLength(2);
  }).toPass({ timeout: 60_000 });
  const {
    stripe,
    exp_stripe: cost,
    exp_dispute: fee,
    rev_fee: earned,
    ...rest
  } = expectToBalance(await stepsOf(marta));
  expect(rest).toEqual({});
  expect([fee, earned]).toEqual([1500, -(550 + 1100)]);
  expect((stripe ?? 0) + (cost ?? 0) + 1500).toBe(550 + 1100);
  const ownersMail = await ownerOf(clock, table);
  await owner.goto(
    await linkMailedTo(owner, ownersMail, /The payment of Fern & Co\. for “A pair of hands” is yours/),
  );
  await expect(owner.getByText("paid to the owner")).toBeVisible();
  await expect(owner.getByText("Frozen for now.")).toHaveCount(0);
  await fay.reload();
  await expect(fay.getByText("Frozen for now.")).toHaveCount(0);
});

test("a chargeback after the payout is lost, and the owner, whose account is empty, owes her part", async ({
  browser,
}) => {
  const { id, hold, what } = await runIn(margin, "settled", "A bookmark%");
  const board = await browserOf(browser);
  await board.goto("/stand-in");
  await board.getByRole("button", { name: "Pay out to the bank: Lantern Press" }).click();
  await expect(board.getByRole("row").filter({ hasText: "Lantern Press" }).last()).toContainText("no money");
  await press(board, `The payer disputes it: ${what}`);
  const marta = await openLedger(browser, hold);
  await expectSoon(marta, "The brand's bank took it back");
  await press(board, /^Trellis loses/);
  await expectSoon(marta, "The banks decided: it goes back");
  await expectToReadWell(marta);
  const lies = expectToBalance(await stepsOf(marta));
  expect(lies).toMatchObject({ recv_owner: 3150, exp_dispute: 1500 });
  expect([lies.held, lies.payable, lies.rev_fee, lies.dispute_hold, lies.exp_loss]).toEqual(
    Array(5).fill(undefined),
  );

  await marta.goto("/ops/money");
  const debt = marta.getByRole("row").filter({ hasText: "Lantern Press" });
  await expect(debt).toContainText(what);
  expect(cents(await debt.getByRole("cell").nth(1).innerText())).toBe(3150);
  await expectToReadWellAnywhere(marta);
  const owner = await ownerAt(browser, margin, id);
  await expect(owner.getByText("taken back by the bank")).toBeVisible();
  await expect(owner.getByText("£36.75").last()).toBeVisible();
  await expectToReadWellAnywhere(owner);
  await owner.goto(`/network/${margin}/payouts`);
  await expect(owner.getByRole("row").filter({ hasText: "GBP" })).toContainText("£31.50");
  const fay = await browserOf(browser, "Fay Lindqvist", `/brand/fern-and-co/placements/${id}`);
  await expect(fay.getByText("Taken back by your bank")).toBeVisible();
  await fay.goto("/brand/fern-and-co/billing");
  await expect(fay.getByRole("row").filter({ hasText: what })).toContainText("taken back by the bank");
});
