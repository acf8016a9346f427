import { createHash } from "node:crypto";
import { type Browser, expect, type Page, test } from "@playwright/test";
import { openClock } from "./clock";
import {
  browserOf,
  expectSoon,
  expectToReadWell,
  linkMailedTo,
  memberOf,
  send,
  signInByMail,
  watchFor,
} from "./people";
import { cureTheLogo, handOver, payTheSale, rejectTheLogo, tellTheMembers } from "./sales";

let clock: Awaited<ReturnType<typeof openClock>>;
test.beforeAll(async () => {
  clock = await openClock((test.info().config.metadata as { folder: string }).folder);
});
test.afterAll(() => clock.close());

const hashOf = (text: string) => createHash("sha256").update(text, "utf8").digest("hex");
const slug = "second-shift";
const network = "Second Shift";

/** The ids of the sales of this network, one after another. */
const idsOf = (count: number) => ({
  approach: `apr_0000000000000000e2e${count}`,
  bid: `bid_0000000000000000e2e${count}`,
  deal: `del_0000000000000000e2e${count}`,
  handover: `hov_0000000000000000e2e${count}`,
});
const listing = "lst_0000000000000000e2e0";

/** Who owns it now, in the columns of a deal, and who would write for them. */
async function sellerNow() {
  const [row] = await clock.sql<
    { id: string; brand: string | null; person: string | null; writer: string; email: string }[]
  >`select n.id, n.owner_brand_id as brand, n.owner_person_id as person, p.id as writer, p.email from networks n
    join people p on p.id = coalesce(n.owner_person_id, (select person_id from brand_people
      where brand_id = n.owner_brand_id and role = 'owner' limit 1)) where n.slug = ${slug}`;
  if (!row) throw new Error("the town has lost a network");
  return row;
}

/** It is sold to Fern & Co., and the money is held: what came before has tests of its own. */
async function layThePaidSale(count: 0 | 1 | 2) {
  const { sql } = clock;
  const ids = idsOf(count);
  const body = JSON.stringify({
    ...{ currency: "eur", price: 4_000_000, deposit: 200_000, holdbackBps: 1_000, feeBps: 500 },
    ...{ diligenceDays: 14, noticeDays: 7, inspectionDays: 7, pledges: ["keepStewards", "keepArchive"] },
    ...{ includes: [], expiresAt: "2030-01-01T00:00:00.000Z" },
  });
  const words = `${network} is about to change hands, and Fern & Co. takes it on. Nothing of what you agreed to changes by it. You have seven days from today to object, and you may leave with your words at any time, now and later.`;
  const seller = await sellerNow();
  const [fern] = await sql<{ id: string }[]>`select id from brands where slug = 'fern-and-co'`;
  const buyer = fern?.id ?? "";
  const steps = async (table: string, id: string, moves: string[]) => {
    for (const [place, move] of moves.entries())
      await sql`insert into ${sql(table)} (id, subject_id, move, by, created_at)
        values (${`stp_${hashOf(`${id} ${move} ${count}`).slice(0, 20)}`}, ${id}, ${move}, 'system:before', now() + make_interval(secs => ${place} * 0.01))`;
  };
  if (count === 0) {
    await sql`update memberships set role = 'steward' where id = (select m.id from memberships m
      where m.network_id = ${seller.id} and m.state = 'member' and m.role = 'member' order by m.id desc limit 1)`;
    await sql`insert into listings (id, network_id, state, created_by, stale_at, lapses_at)
      values (${listing}, ${seller.id}, 'under_offer', ${seller.writer}, now() + interval '30 days', now() + interval '180 days')`;
    await steps("listing_steps", listing, ["submit", "verify", "reserve"]);
  } else {
    await sql`update listings set state = 'under_offer' where id = ${listing}`;
    await steps("listing_steps", listing, ["reserve"]);
  }
  await sql`insert into approaches (id, listing_id, network_id, brand_id, state, version, hash, created_by)
    values (${ids.approach}, ${listing}, ${seller.id}, ${buyer}, 'accepted', 1, ${hashOf(body)}, ${seller.writer})`;
  await steps("approach_steps", ids.approach, ["grant", "offer", "accept"]);
  await sql`insert into bids (id, approach_id, version, by, body, hash, created_by)
    values (${ids.bid}, ${ids.approach}, 1, 'buyer', ${body}, ${hashOf(body)}, ${seller.writer})`;
  await sql`insert into deals (id, network_id, listing_id, approach_id, bid_id, buyer_id, seller_brand_id, seller_person_id,
      state, currency, price, deposit, holdback, fee_bps, deposit_by, overdue_at, complete_by)
    values (${ids.deal}, ${seller.id}, ${listing}, ${ids.approach}, ${ids.bid}, ${buyer}, ${seller.brand}, ${seller.person},
      'handing_over', 'eur', 4000000, 200000, 400000, 500, now(), now() + interval '76 days', now() + interval '140 days')`;
  await steps("deal_steps", ids.deal, ["deposit", "pass", "sign", "fund"]);
  await sql`insert into handovers (id, deal_id, network_id, hard_stop)
    values (${ids.handover}, ${ids.deal}, ${seller.id}, now() + interval '75 days')`;
  await sql`insert into handover_notices (handover_id, body, hash) values (${ids.handover}, ${words}, ${hashOf(words)})`;
  for (const [place, kind] of ["ownership", "domain", "brand", "content"].entries())
    await sql`insert into handover_items (id, handover_id, kind, required)
      values (${`hit_0000000000000000e${count}e${place}`}, ${ids.handover}, ${kind}, ${kind !== "domain"})`;
  await payTheSale(sql, { deal: ids.deal, buyer, seller });
  return { ...ids, at: `/deals/${ids.deal}`, sellersMail: seller.email };
}

/** Members are told and have their time, and the seller shows what is required. */
async function goAsFarAsInspection(sale: { handover: string }, seller: Page, buyer: Page) {
  await tellTheMembers(seller, buyer);
  await expectToReadWell(seller);
  await clock.sql`update graphile_worker._private_jobs set run_at = now()
    where key = ${`handover:${sale.handover}:pass`}`;
  await expectSoon(seller, "Your turn. The seller hands over.");
  await expect(seller.getByText("2 things are still missing below.")).toBeVisible();
  await handOver(seller, ["Name, logo and pictures", "Rights to content and archives"]);
  await buyer.reload();
}

/** All that custody keeps from both sides, as their pages would send it. */
async function tryEverything(page: Page) {
  const [network] = await clock.sql<{ name: string; purpose: string; visibility: string }[]>`
    select name, purpose, case visibility when 'members' then 'public' else 'members' end as visibility
    from networks where slug = ${slug}`;
  const [charter] = await clock.sql<
    { version: number; values: string[]; rules: string[]; partners: object }[]
  >`
    select version, "values", rules, partners from charters join networks n on n.id = network_id
    where slug = ${slug} order by version desc limit 1`;
  const [steward] = await clock.sql<{ id: string }[]>`
    select m.id from memberships m join networks n on n.id = network_id where slug = ${slug} and role = 'steward' and person_id is distinct from owner_person_id limit 1`;
  const membershipId = steward?.id;
  const reason = "She has been here for long enough.";
  const deeds: [string, object | undefined][] = [
    ["networks.network.update", network],
    ["networks.network.updateGate", { join: "invite", questions: [], capacity: 60, welcome: "" }],
    ["networks.charter.amend", { ...charter, note: "Everything is different." }],
    ["networks.membership.askEvery", {}],
    ["networks.membership.appoint", { membershipId, role: "member" }],
    ["networks.membership.suspend", { membershipId, reason, days: 3 }],
    ["networks.membership.remove", { membershipId, reason }],
  ];
  const answers: [string, { status: number; text: string }][] = [];
  for (const [deed, input] of deeds)
    answers.push([deed, await send(page, deed, { network: slug, ...input })]);
  return answers;
}

async function bothSides(browser: Browser, { at, sellersMail }: { at: string; sellersMail: string }) {
  const seller = await browserOf(browser);
  await signInByMail(seller, sellersMail, at);
  await seller.goto(at);
  const buyer = await browserOf(browser, "Fay Lindqvist", at);
  await buyer.goto(at);
  return { seller, buyer };
}

test("more than a tenth object, the buyer walks away, and everything is as it was", async ({ browser }) => {
  test.setTimeout(300_000);
  const sale = await layThePaidSale(0);
  const { seller, buyer: fay } = await bothSides(browser, sale);
  await clock.letTheCharterAskFor(slug, "majority");
  await tellTheMembers(seller, fay);
  await clock.letTheCharterAskFor(slug, "none");

  for (const [deed, { status, text }] of await tryEverything(seller))
    expect(`${status} ${text}`, deed).toMatch(
      /^409 .*This network is changing hands\. Until the sale is done or/,
    );
  for (const [deed, { status }] of await tryEverything(fay))
    expect(status, `${deed}, by a buyer who has nothing to do there yet`).toBe(404);

  const { page: member } = await memberOf(clock, browser, slug, 1);
  const complaints = [watchFor(seller), watchFor(fay), watchFor(member)];
  await member.getByRole("button", { name: "I am for it" }).click();
  await expect(member.getByText("You voted for the sale.")).toBeVisible();
  await member.getByRole("button", { name: "I am against it" }).click();
  await expect(member.getByText("You voted against the sale.")).toBeVisible();
  await member.getByRole("button", { name: "I object…" }).click();
  await member.getByRole("button", { name: "Object", exact: true }).click();
  await expect(member.getByText("You object to the sale.")).toBeVisible();
  await expectToReadWell(member);
  const { page: leaver } = await memberOf(clock, browser, slug, 2);
  await leaver.goto(`/n/${slug}/me`);
  await leaver.getByRole("button", { name: `Leave ${network}…` }).click();
  await leaver.getByRole("button", { name: `Leave ${network}`, exact: true }).click();
  await leaver.waitForURL(`**/n/${slug}`);

  await clock.sql`insert into objections (custody_id, membership_id)
    select c.id, m.id from custodies c join memberships m on m.network_id = c.network_id
    where c.cause = ${sale.deal} and m.state in ('member', 'trusted') and m.role = 'member'
    order by m.id limit 7 on conflict do nothing`;
  await clock.sql`select graphile_worker.add_job('weigh-handovers')`;
  await fay.goto(sale.at);
  await expectSoon(fay, "that is more than a tenth.");
  await expectToReadWell(fay);
  await fay.getByRole("button", { name: "Walk away…" }).click();
  await fay.getByRole("button", { name: "Walk away", exact: true }).click();
  await expect(fay.getByText("Undone.").first()).toBeVisible();
  await expectSoon(member, "The sale does not take place.");
  await expect(async () => {
    const [back] = await clock.sql<{ state: string }[]>`
      select state from holds where purpose = ${sale.deal} and kind = 'closing'`;
    expect(back?.state).toBe("refunded");
  }).toPass({ timeout: 30_000 });
  expect((await sellerNow()).email, "the seller has it, as before").toBe(sale.sellersMail);
  expect(complaints.flat()).toEqual([]);
});

test("what is not as agreed is made right, or disputed before an operator, and members are told", async ({
  browser,
}) => {
  test.setTimeout(300_000);
  const sale = await layThePaidSale(1);
  const { seller, buyer: fay } = await bothSides(browser, sale);
  const complaints = [watchFor(seller)];
  await expectToReadWell(fay);

  await fay.getByRole("button", { name: "Change the words…" }).click();
  const words = fay.getByLabel("To the members");
  await words.fill(`${await words.inputValue()} We are glad to come.`);
  await fay.getByRole("button", { name: "Save the words" }).click();
  await expect(fay.getByRole("dialog")).toHaveCount(0);
  await goAsFarAsInspection(sale, seller, fay);

  for (const [deed, { status, text }] of await tryEverything(fay))
    expect(`${status} ${text}`, `${deed}, by a buyer who works in it for the time being`).toMatch(
      /^409 .*This network is changing hands\.|^403 .*Only the owner/,
    );
  complaints.push(watchFor(fay));
  const { page: member, mail } = await memberOf(clock, browser, slug, 0);
  await expect(async () => {
    expect(await linkMailedTo(fay, mail, `${network} is about to change hands.`)).toContain(`/n/${slug}/`);
  }).toPass({ timeout: 60_000 });
  await fay.goto(sale.at);
  await expect(member.getByText("We are glad to come.").first()).toBeVisible();
  await expectToReadWell(member);
  const [taken] = await Promise.all([
    member.waitForEvent("download"),
    member.getByRole("link", { name: "Download everything you wrote" }).click(),
  ]);
  expect(taken.suggestedFilename()).toBe(`${slug}-words.zip`);
  expect(await taken.failure()).toBeNull();

  await fay.getByRole("button", { name: "The network itself is as agreed", exact: true }).click();
  await expect(fay.getByText("Accepted", { exact: true }).first()).toBeVisible();
  await expectToReadWell(fay);
  await fay.setViewportSize({ width: 360, height: 740 });
  await expectToReadWell(fay);
  await rejectTheLogo(fay);
  await cureTheLogo(seller);
  await rejectTheLogo(fay);
  await seller.reload();
  await seller.getByRole("button", { name: "It is as agreed…" }).click();
  await seller.getByLabel("Why it is as agreed").fill("The drawing is there, one floor down.");
  await seller.getByRole("button", { name: "Say so" }).click();
  await expect(seller.getByText("The two sides do not agree.").first()).toBeVisible();
  await seller.getByRole("button", { name: "Offer how to part…" }).click();
  await seller.getByLabel("The seller keeps of the money, in percent").fill("30");
  await seller.getByRole("button", { name: "Offer it" }).click();
  await expect(seller.getByText(/The seller keeps 30\s% of the money/).first()).toBeVisible();
  await fay.reload();
  await expect(fay.getByRole("button", { name: "Agree to it…" })).toBeVisible();
  await expectToReadWell(fay);

  const marta = await browserOf(browser, "Marta Ekström", `/ops/deals/${sale.deal}`);
  await marta.goto(`/ops/deals/${sale.deal}`);
  await expectToReadWell(marta);
  await marta.getByRole("button", { name: "It was not…" }).click();
  await marta.getByLabel("What you found").fill("A drawing was agreed, and a drawing is not there.");
  await marta.getByRole("button", { name: "Undo it" }).click();
  await expect(marta.getByText("Undone.").first()).toBeVisible();
  await fay.reload();
  await expect(fay.getByText("A drawing was agreed, and a drawing is not there.").first()).toBeVisible();
  await expectSoon(member, "The sale does not take place.");
  expect((await sellerNow()).email, "the seller has it, as before").toBe(sale.sellersMail);
  expect(complaints.flat()).toEqual([]);
});

test("nobody acts for eighty days: it ends by itself, everything is paid back, and the seller has it", async ({
  browser,
}) => {
  test.setTimeout(300_000);
  const sale = await layThePaidSale(2);
  const { seller, buyer: fay } = await bothSides(browser, sale);
  const complaints = [watchFor(fay), watchFor(seller)];
  await tellTheMembers(seller, fay);
  for (let day = 0; day < 80; day += 4) await clock.letDaysPass(sale, 4);
  await expectSoon(fay, "Undone.");
  await expect(fay.getByText("Paid back.").first()).toBeVisible();
  await expectToReadWell(fay);
  await expectSoon(seller, "Undone.");
  expect((await sellerNow()).email, "the seller has it, as before").toBe(sale.sellersMail);
  const [free] = await tryEverything(seller);
  expect(free?.[1].status, "the lock is lifted").toBe(200);
  const lies = await clock.sql<{ account: string }[]>`
    select account from entries where hold_id in (select id from holds where purpose = ${sale.deal})
    group by account having sum(minor) <> 0 order by account`;
  expect(
    lies.map(({ account }) => account),
    "no money of either side lies anywhere, and the provider's fee is our cost",
  ).toEqual(["exp_stripe", "stripe"]);
  expect(complaints.flat()).toEqual([]);
});
