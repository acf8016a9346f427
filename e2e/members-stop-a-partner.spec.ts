import { type Browser, expect, type Locator, type Page, test } from "@playwright/test";
import { openClock } from "./clock";
import { cents, expectToBalance, openLedger, stepsOf } from "./ledger";
import {
  browserOf,
  expectSoon,
  expectToReadWell,
  linkMailedTo,
  ownerOf,
  signInByMail,
  watchFor,
} from "./people";

const table = "home-roasters";
const words = "Eleven minutes of pedalling, one pot";
let clock: Awaited<ReturnType<typeof openClock>>;

test.beforeAll(async () => {
  clock = await openClock((test.info().config.metadata as { folder: string }).folder);
});
test.afterAll(() => clock.close());

/** A member finds it at the fifth place of her feed and says no to it, in her way; it is gone for her at once. */
async function saysNo(browser: Browser, email: string, how: (item: Locator) => Promise<void>) {
  const member = await browserOf(browser);
  await signInByMail(member, email, `/n/${table}/feed`);
  const isSeen = member.waitForResponse((response) => response.url().includes("partnerItem.see"));
  await member.goto(`/n/${table}/feed`);
  const complaints = watchFor(member);
  const item = member
    .getByRole("listitem")
    .filter({ has: member.getByRole("article").filter({ hasText: words }) });
  await item.scrollIntoViewIfNeeded();
  await isSeen;
  await how(item);
  await expect(item).toHaveCount(0);
  await member.reload();
  await expect(member.getByRole("main").getByRole("listitem").nth(4)).toBeVisible();
  await expect(item).toHaveCount(0);
  expect(complaints).toEqual([]);
  return member;
}

/** The two sums of a stopped run, in cents, as a side reads them. */
async function sharesOn(page: Page) {
  const sum = (label: RegExp) =>
    page.getByRole("term").filter({ hasText: label }).locator("+ dd").innerText();
  return {
    owner: cents(await sum(/to the owner, without our commission/i)),
    brand: cents(await sum(/back to the brand/i)),
  };
}

test("members object, a steward stops it, and both share its price by the time it ran", async ({
  browser,
}) => {
  test.setTimeout(300_000);
  const { sql } = clock;
  const [run] = await sql<{ id: string; source: string }[]>`
    select placements.id, source from placements join networks on networks.id = network_id
    where slug = ${table} and placements.state = 'scheduled'`;
  const { id = "", source = "" } = run ?? {};
  const ofOwner = `/network/${table}/placements/${id}`;
  const ofBrand = `/brand/millstone-cycles/placements/${id}`;
  const owner = await browserOf(browser);
  await signInByMail(owner, await ownerOf(clock, table), ofOwner);

  await clock.letNoDayBeQuiet(table);
  await clock.letTheDayCome(id);
  await owner.goto(ofOwner);
  await expectSoon(owner, "Running.");
  await clock.letHoursPass(id, 18); // of the three days
  const met = await sql<{ email: string; id: string }[]>`
    select email, people.id from deliveries join people on people.id = person_id
    where source = ${source} and not exists (select from brand_people where person_id = people.id)
    and not exists (select from memberships where memberships.id = membership_id and role <> 'member')
    order by people.id limit 44`;
  const [one, two, three, four, ...others] = met;
  expect(others).toHaveLength(40);
  await sql`update deliveries set seen_at = now() where source = ${source}
    and person_id in ${sql(others.map((other) => other.id))}`;

  // Two of forty-two are bearable; the third is not.
  await saysNo(browser, one?.email ?? "", (item) => item.getByRole("button", { name: "Not for me" }).click());
  await saysNo(browser, two?.email ?? "", async (item) => {
    await item.getByRole("button", { name: "Report…" }).click();
    const dialog = item.page().getByRole("dialog");
    await dialog
      .getByLabel("What is wrong")
      .fill("It says no motor, and the picture on their page shows one.");
    await dialog.getByRole("button", { name: "Report it" }).click();
  });
  await expectSoon(owner, "It says no motor");
  await expect(owner.getByText("Running.").first()).toBeVisible();
  await saysNo(browser, three?.email ?? "", (item) =>
    item.getByRole("button", { name: "Nothing more of Millstone Cycles" }).click(),
  );

  const lotte = await browserOf(browser);
  const [steward] = await sql<{ email: string }[]>`select email from people where name = 'Lotte Brandsma'`;
  await signInByMail(lotte, steward?.email ?? "");
  await expect(async () => {
    await lotte.goto(await linkMailedTo(lotte, steward?.email ?? "", /is paused, and waits for a steward/));
  }).toPass({ timeout: 60_000 });
  await expect(lotte.getByText("Your turn. Paused.")).toBeVisible();
  await expect(lotte.getByText("3 of 43 who saw it complained.")).toBeVisible();
  await expect(lotte.getByText("It says no motor, and the picture on their page shows one.")).toBeVisible();
  await expectToReadWell(lotte);
  await lotte.setViewportSize({ width: 360, height: 740 });
  await expectToReadWell(lotte);

  const late = await browserOf(browser);
  await signInByMail(late, four?.email ?? "", `/n/${table}/feed`);
  await late.goto(`/n/${table}/feed`);
  await expect(late.getByRole("main").getByRole("listitem").nth(4)).toBeVisible();
  await expect(late.getByRole("article").filter({ hasText: words })).toHaveCount(0);

  await lotte.getByRole("button", { name: "Stop it…" }).click();
  await lotte.getByText("It does not belong here").click();
  await lotte
    .getByRole("textbox", { name: "What happened" })
    .fill("Three of us say that it is not what it says it is.");
  await lotte.getByRole("button", { name: "Stop it", exact: true }).click();
  await expect(lotte.getByText("Stopped.").first()).toBeVisible();
  await expectToReadWell(lotte);

  await owner.reload();
  await expect(owner.getByText("The owner keeps the part of the price for the time it ran.")).toBeVisible();
  await expectToReadWell(owner);
  const shares = await sharesOn(owner);
  // A quarter of €140.00, and a tenth of that is ours; of €147.00 the rest goes back.
  expect(shares.owner).toBeGreaterThanOrEqual(3150);
  expect(shares.owner).toBeLessThan(3200);

  const priya = await browserOf(browser, "Priya Raghunathan", ofBrand);
  await expect(priya.getByText("Your turn. Stopped.")).toBeVisible();
  await expect(priya.getByText("Three of us say that it is not what it says it is.").first()).toBeVisible();
  await expect(priya.getByText("no motor, and the picture")).toHaveCount(0);
  expect(await sharesOn(priya)).toEqual(shares);
  await expectToReadWell(priya);
  await priya.getByRole("button", { name: "Accept it…" }).click();
  await priya.getByRole("button", { name: "Accept it", exact: true }).click();
  await expect(priya.getByText("Settled.").first()).toBeVisible();
  expect(await sharesOn(priya)).toEqual(shares);
  await owner.reload();
  await expect(owner.getByText("Settled.").first()).toBeVisible();
  expect(await sharesOn(owner)).toEqual(shares);

  const [hold] = await sql<{ id: string }[]>`select id from holds where purpose = ${id}`;
  const marta = await openLedger(browser, hold?.id ?? "");
  await expectSoon(marta, "Given back to the brand");
  await expectSoon(marta, "Sent to the owner");
  await expectToReadWell(marta);
  const steps = await stepsOf(marta);
  const of = (title: string) => steps.find((step) => step.title === title)?.lines;
  const ours = 14_700 - shares.owner - shares.brand;
  expect(of("Shared between the owner and the brand")).toEqual({
    held: 14_000,
    unearned_fee: 700,
    payable: -shares.owner,
    rev_fee: -ours,
    refund_payable: -shares.brand,
  });
  expect(of("Sent to the owner")).toEqual({ payable: shares.owner, stripe: -shares.owner });
  expect(of("Given back to the brand")).toEqual({ refund_payable: shares.brand, stripe: -shares.brand });
  const { stripe, exp_stripe: cost, rev_fee: earned, ...rest } = expectToBalance(steps);
  expect(rest).toEqual({});
  expect([earned, (stripe ?? 0) + (cost ?? 0)]).toEqual([-ours, ours]);

  await owner.goto(`/network/${table}/payouts`);
  const line = owner.getByRole("row").filter({ hasText: "A chair at the Table" }).first();
  await expect(line).toContainText(`€${(shares.owner / 100).toFixed(2)}`);
  await priya.goto("/brand/millstone-cycles/billing");
  const bill = priya.getByRole("row").filter({ hasText: `€${(shares.brand / 100).toFixed(2)}` });
  await expect(bill).toContainText("A chair at the Table");
  await expect(bill).toContainText("shared");
  await expectToReadWell(priya);
});
