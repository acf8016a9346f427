import { type Browser, expect, type Locator, type Page, test } from "@playwright/test";
import { openClock } from "./clock";
import { expectToBalance, openLedger, stepsOf } from "./ledger";
import { browserOf, expectSoon, expectToReadWell, ownerOf, signInByMail, watchFor } from "./people";

const desk = "/network/slow-miles";
const house = "/brand/fern-and-co";
let clock: Awaited<ReturnType<typeof openClock>>;

test.beforeAll(async () => {
  clock = await openClock((test.info().config.metadata as { folder: string }).folder);
});
test.afterAll(() => clock.close());

/** An offer on the card of Slow Miles, as its owner would put it there. */
async function putOnTheCard() {
  const { sql } = clock;
  const [network] = await sql<{ id: string }[]>`select id from networks where slug = 'slow-miles'`;
  const id = network?.id ?? "";
  await sql`insert into rate_cards (network_id, currency) values (${id}, 'eur') on conflict do nothing`;
  await sql`insert into offers (id, network_id, currency, kind, title, promise, model, rate, lead_days, capacity)
    values ('ofr_0000000000000000e2e0', ${id}, 'eur', 'pinned-post', 'A lamp-lit pin', 'Your post at the fifth place of the feed, for three days.', 'flat', 25000, 10, 3)`;
  await clock.letNoDayBeQuiet("slow-miles");
}

/** She sets up an account at the provider; what the house keeps back after such a change, for 72 hours, is over. */
async function sheIsPaidAnew(priya: Page) {
  await priya.goto(`${desk}/payouts`);
  await priya.getByRole("button", { name: "Be paid to another account…" }).click();
  await priya.getByRole("button", { name: "Change the account" }).click();
  await priya.getByLabel("Country in which you are paid").selectOption("GB");
  await priya.getByLabel("Who is paid").selectOption("company");
  await priya.getByRole("button", { name: "Go on to the payment provider" }).click();
  await priya.getByRole("button", { name: "Finish" }).click();
  await priya.waitForURL(`**${desk}/payouts`);
  await expectSoon(priya, "To be sure that it was you, nothing is sent until");
  await clock.sql`update payees set held_until = now() where held_until > now()`;
  await expectSoon(priya, "Your account is ready.");
}

/** The first of those who were drawn, as many as can decide, each in a browser of her own. */
async function panelSaysYes(browser: Browser, proposalId: string) {
  const drawn = () => clock.sql<{ email: string; review: string }[]>`
    select email, review_id as review from review_seats
    join memberships on memberships.id = membership_id join people on people.id = person_id
    join reviews on reviews.id = review_id where subject = ${proposalId} order by lot`;
  await expect.poll(async () => (await drawn()).length).toBe(7);
  const seats = await drawn();
  for (const { email, review } of seats.slice(0, 4)) {
    const juror = await browserOf(browser);
    await signInByMail(juror, email, `/n/slow-miles/reviews/${review}`);
    await juror.goto(`/n/slow-miles/reviews/${review}`);
    await juror.getByText("It may run as described, once.").click();
    await juror.getByRole("button", { name: "Cast my vote" }).click();
    await expect(juror.getByText("Your vote is cast.").first()).toBeVisible();
    await juror.context().close();
  }
}

/** A member meets it at the fifth place of her feed, under its label, and does something with it. */
async function itIsMet(browser: Browser, email: string, deed: (item: Locator) => Promise<void>) {
  const member = await browserOf(browser);
  await signInByMail(member, email, "/n/slow-miles/feed");
  const isSeen = member.waitForResponse((response) => response.url().includes("partnerItem.see"));
  await member.goto("/n/slow-miles/feed");
  const complaints = watchFor(member);
  const fifth = member.getByRole("main").getByRole("listitem").nth(4);
  await expect(fifth.getByRole("article")).toContainText("A lamp for the late mile");
  const label = fifth.locator("article > *").first();
  await expect(label).toHaveText(/^Partner content · Fern & Co\. Seeds Ltd paid for this/);
  await fifth.scrollIntoViewIfNeeded();
  await isSeen;
  await expectToReadWell(member);
  await deed(member.getByRole("article").filter({ hasText: "A lamp for the late mile" }).locator(".."));
  expect(complaints).toEqual([]);
  await member.context().close();
}

test("a brand passes through a network, from its proposal to the owner's money", async ({ browser }) => {
  test.setTimeout(300_000);
  await putOnTheCard();
  const fay = await browserOf(
    browser,
    "Fay Lindqvist",
    `${house}/propose/slow-miles?offer=ofr_0000000000000000e2e0`,
  );
  await fay.getByText("A lamp-lit pin").click();
  await fay
    .getByLabel("What you want here")
    .fill("We would like to lend head lamps to whoever rides home at night.");
  await fay.getByLabel("Where it leads").fill("https://fernandco.example.org/lamps");
  await fay.getByLabel("Headline").fill("A lamp for the late mile");
  await fay.getByLabel("A first draft of the words").fill("Nine hours of light, and no moths in your eyes.");
  await fay.getByRole("button", { name: "Send the proposal" }).click();
  await fay.waitForURL("**/proposals/prp_*");
  const proposalId = new URL(fay.url()).pathname.split("/").at(-1) ?? "";

  const priya = await browserOf(browser, "Priya Raghunathan");
  await sheIsPaidAnew(priya);
  await priya.goto(`${desk}/proposals/${proposalId}`);
  await priya.getByRole("link", { name: "Offer other terms" }).click();
  await priya.getByLabel("Price").fill("300");
  await priya.getByRole("button", { name: "Put these terms on the table" }).click();
  await expect(priya.getByText("The brand has the turn").first()).toBeVisible();

  await fay.reload();
  await fay.getByRole("button", { name: "Accept these terms…" }).click();
  await fay.getByRole("button", { name: "Accept the terms" }).click();
  await panelSaysYes(browser, proposalId);

  await expect(async () => {
    await fay.goto(`${house}/placements`);
    await fay.getByRole("link", { name: "A lamp-lit pin" }).click({ timeout: 2_000 });
  }).toPass({ timeout: 60_000 });
  await fay.waitForURL("**/placements/plc_*");
  const placementId = new URL(fay.url()).pathname.split("/").at(-1) ?? "";
  await expectToReadWell(fay);
  await fay.getByRole("button", { name: /^Pay by card for/ }).click();
  await fay.getByRole("button", { name: "Pay", exact: true }).click();
  await fay.waitForURL(`**/placements/${placementId}`);
  await expectSoon(fay, "Your words");

  const handIn = async (title: string) => {
    await fay.getByLabel("Title").fill(title);
    await fay.getByLabel("The words").fill("Nine hours of light, and no moths in your eyes.");
    await fay.getByLabel("The link says").fill("See the lamp");
    await fay.getByLabel("The link leads to").fill("https://fernandco.example.org/lamps");
    await fay.getByRole("button", { name: "Hand in the words" }).click();
    await expect(fay.getByText("The owner reads the words").first()).toBeVisible();
  };
  await expectToReadWell(fay);
  await handIn("BUY A LAMP NOW, NOW, NOW");

  await priya.goto(`${desk}/placements/${placementId}`);
  await expectToReadWell(priya);
  await priya.setViewportSize({ width: 360, height: 740 });
  await expectToReadWell(priya);
  await priya.getByRole("button", { name: "Ask for other words…" }).click();
  await priya.getByLabel("The rule that they go against").selectOption({ index: 1 });
  await priya
    .getByLabel("What is to be different")
    .fill("It shouts. Speak as you would to somebody on a bench.");
  await priya.getByRole("button", { name: "Send them back" }).click();
  await expect(priya.getByText("Waiting for the brand's words").first()).toBeVisible();
  await priya.setViewportSize({ width: 1280, height: 800 });

  await fay.reload();
  await expect(fay.getByText("It shouts.").first()).toBeVisible();
  await handIn("A lamp for the late mile");
  await priya.reload();
  await priya.getByRole("button", { name: "Approve these words…" }).click();
  await priya.getByRole("button", { name: "Approve the words" }).click();
  await expect(priya.getByText("Ready to run").first()).toBeVisible();

  await clock.letTheDayCome(placementId);
  await expectSoon(priya, "Running.");
  const [reader, guest] = await clock.sql<{ email: string }[]>`
    select email from deliveries join placements on placements.source = deliveries.source
    join people on people.id = deliveries.person_id where placements.id = ${placementId}
    and not exists (select from brand_people where person_id = people.id) order by people.id limit 2`;
  await itIsMet(browser, reader?.email ?? "", async (item) => {
    await item.getByRole("button", { name: "No partner content at all" }).click();
    await expect(item).toHaveCount(0);
    await item.page().reload();
    await expect(item.page().getByRole("main").getByRole("listitem").nth(4)).toBeVisible();
    await expect(item).toHaveCount(0);
  });
  await itIsMet(browser, guest?.email ?? "", async (item) => {
    const isFollowed = item
      .page()
      .context()
      .waitForEvent("request", (request) => request.url() === "https://fernandco.example.org/lamps");
    await item.getByRole("link", { name: "See the lamp" }).click();
    await isFollowed;
  });

  await clock.letTimePass(placementId); // its three days are over
  await expectSoon(fay, "Being counted");
  await clock.letTimePass(placementId); // and one more, in which clicks still count
  await expectSoon(fay, "Figures below ten people");
  await expectToReadWell(fay);
  await fay.getByRole("button", { name: "Make a claim…" }).click();
  await fay.keyboard.press("Escape");
  await fay.getByRole("button", { name: "Accept it…" }).click();
  await fay.getByRole("button", { name: "Accept it", exact: true }).click();
  await expect(fay.getByText("paid to the owner").first()).toBeVisible();
  await expectToReadWell(fay);
  await priya.reload();
  await expect(priya.getByText("Settled.").first()).toBeVisible();
  await expect(priya.getByText("€270.00")).toHaveCount(2); // as was agreed, and as it came

  await priya.goto(`${desk}/payouts`);
  await expectSoon(priya, "A lamp-lit pin in Slow Miles");
  await expectToReadWell(priya);
  const line = priya.getByRole("row").filter({ hasText: "A lamp-lit pin in Slow Miles" });
  const [price, got, back] = await line.getByRole("cell").filter({ hasText: /€|–/ }).allInnerTexts();
  expect([price, got, back].map((cell) => cell?.replace(/^\D*\n/, ""))).toEqual(["€300.00", "€270.00", "–"]);
  const table = await priya.request.get(
    `/api/statement?network=slow-miles&year=${new Date().getUTCFullYear()}&as=csv`,
  );
  expect(await table.text()).toContain('"A lamp-lit pin in Slow Miles",EUR,300.00,270.00,0.00,');

  const [hold] = await clock.sql<{ id: string }[]>`select id from holds where purpose = ${placementId}`;
  const marta = await openLedger(browser, hold?.id ?? "");
  await expect(marta.getByRole("heading", { name: "A lamp-lit pin in Slow Miles" })).toBeVisible();
  await expectToReadWell(marta);
  const steps = await stepsOf(marta);
  expect(steps.map(({ title }) => title)).toEqual([
    "The brand paid",
    "The payment provider took its part",
    "Done as agreed: the owner has earned it",
    "Sent to the owner",
  ]);
  expect(steps.at(0)?.lines).toEqual({ stripe: 31_500, held: -30_000, unearned_fee: -1_500 });
  expect(steps.at(-1)?.lines).toEqual({ payable: 27_000, stripe: -27_000 });
  expectToBalance(steps);
});

test("an owner calls off what was paid, and the brand has all of it back", async ({ browser }) => {
  const [run] = await clock.sql<{ id: string }[]>`
    select placements.id from placements join networks on networks.id = network_id
    where slug = 'margin-notes' and placements.state = 'booked'`;
  const ofOwner = `/network/margin-notes/placements/${run?.id}`;
  const owner = await browserOf(browser);
  await signInByMail(owner, await ownerOf(clock, "margin-notes"), ofOwner);
  await owner.goto(ofOwner);
  await owner.getByRole("button", { name: "Cancel this run…" }).click();
  await owner.getByLabel("Why").fill("We read another chapter that week, and nobody would be there.");
  await owner.getByRole("button", { name: "Cancel it" }).click();
  await expect(owner.getByText("Cancelled.").first()).toBeVisible();
  await expect(owner.getByText("given back").first()).toBeVisible();
  await expectToReadWell(owner);

  const priya = await browserOf(
    browser,
    "Priya Raghunathan",
    `/brand/millstone-cycles/placements/${run?.id}`,
  );
  await expect(priya.getByText("Cancelled.").first()).toBeVisible();
  await expect(priya.getByText("We read another chapter").first()).toBeVisible();
  await expect(priya.getByText("given back").first()).toBeVisible();
  await expect(priya.getByText("Back to the brand")).toBeVisible();
  await expectToReadWell(priya);

  const [hold] = await clock.sql<{ id: string }[]>`select id from holds where purpose = ${run?.id ?? ""}`;
  const marta = await openLedger(browser, hold?.id ?? "");
  await expectSoon(marta, "Given back to the brand");
  const steps = await stepsOf(marta);
  const whole = steps.at(0)?.lines.stripe ?? 0;
  expect(whole).toBeGreaterThan(0);
  expect(steps.at(-1)?.lines).toEqual({ refund_payable: whole, stripe: -whole });
});
