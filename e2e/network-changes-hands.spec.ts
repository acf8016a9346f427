import { createHash } from "node:crypto";
import { expect, test } from "@playwright/test";
import { openClock } from "./clock";
import {
  browserOf,
  expectSoon,
  expectToReadWell,
  linkMailedTo,
  ownerOf,
  signInByMail,
  watchFor,
} from "./people";

let clock: Awaited<ReturnType<typeof openClock>>;
test.beforeAll(async () => {
  clock = await openClock((test.info().config.metadata as { folder: string }).folder);
});
test.afterAll(() => clock.close());

const hashOf = (text: string) => createHash("sha256").update(text, "utf8").digest("hex");
const dealId = "del_0000000000000000e2e0";

/** Slow Miles is sold to Fern & Co., and the money is held: what came before has a test of its own. */
async function layThePaidSale() {
  const { sql } = clock;
  const body = JSON.stringify({
    ...{ currency: "eur", price: 4_000_000, deposit: 200_000, holdbackBps: 1_000, feeBps: 500 },
    ...{ diligenceDays: 14, noticeDays: 7, inspectionDays: 7, pledges: ["keepStewards", "keepArchive"] },
    ...{ includes: [], expiresAt: "2030-01-01T00:00:00.000Z" },
  });
  const words =
    "Slow Miles is about to change hands: Millstone Cycles hands it over, and Fern & Co. takes it on. Nothing of what you agreed to changes by it. You have seven days from today to object, and you may leave with your words at any time.";
  const [sides] = await sql<{ network: string; seller: string; buyer: string; person: string }[]>`
    select n.id as network, n.owner_brand_id as seller, b.id as buyer, p.person_id as person
    from networks n, brands b, brand_people p
    where n.slug = 'slow-miles' and b.slug = 'fern-and-co' and p.brand_id = n.owner_brand_id limit 1`;
  if (!sides) throw new Error("the town has lost its brands");
  const { network, seller, buyer, person } = sides;
  await sql.begin(async (sql) => {
    await sql`insert into listings (id, network_id, state, created_by)
      values ('lst_0000000000000000e2e0', ${network}, 'under_offer', ${person})`;
    await sql`insert into approaches (id, listing_id, network_id, brand_id, state, version, hash, created_by)
      values ('apr_0000000000000000e2e0', 'lst_0000000000000000e2e0', ${network}, ${buyer}, 'accepted', 1, ${hashOf(body)}, ${person})`;
    await sql`insert into bids (id, approach_id, version, by, body, hash, created_by)
      values ('bid_0000000000000000e2e0', 'apr_0000000000000000e2e0', 1, 'buyer', ${body}, ${hashOf(body)}, ${person})`;
    await sql`insert into deals (id, network_id, listing_id, approach_id, bid_id, buyer_id, seller_brand_id, state,
        currency, price, deposit, holdback, fee_bps, deposit_by, overdue_at, complete_by)
      values (${dealId}, ${network}, 'lst_0000000000000000e2e0', 'apr_0000000000000000e2e0', 'bid_0000000000000000e2e0',
        ${buyer}, ${seller}, 'handing_over', 'eur', 4000000, 200000, 400000, 500, now(), now() + interval '76 days',
        now() + interval '140 days')`;
    await sql`insert into handovers (id, deal_id, network_id, hard_stop)
      values ('hov_0000000000000000e2e0', ${dealId}, ${network}, now() + interval '75 days')`;
    await sql`insert into handover_notices (handover_id, body, hash)
      values ('hov_0000000000000000e2e0', ${words}, ${hashOf(words)})`;
    for (const [place, kind] of ["ownership", "domain", "brand", "content"].entries())
      await sql`insert into handover_items (id, handover_id, kind, required)
        values (${`hit_0000000000000000e2e${place}`}, 'hov_0000000000000000e2e0', ${kind}, ${kind !== "domain"})`;
  });
}

test("a paid network goes over: told, handed over, inspected, made right, and disputed before an operator", async ({
  browser,
}) => {
  test.setTimeout(300_000);
  await layThePaidSale();
  const at = `/deals/${dealId}`;
  const priya = await browserOf(browser);
  await signInByMail(priya, await ownerOf(clock, "slow-miles"), at);
  const fay = await browserOf(browser, "Fay Lindqvist", at);
  await priya.goto(at);
  await fay.goto(at);
  const complaints = [watchFor(priya), watchFor(fay)];
  await expectToReadWell(fay);

  await fay.getByRole("button", { name: "Change the words…" }).click();
  const words = fay.getByLabel("To the members");
  await words.fill(`${await words.inputValue()} We are glad to come.`);
  await fay.getByRole("button", { name: "Save the words" }).click();
  await expect(fay.getByRole("dialog")).toHaveCount(0);
  for (const side of [fay, priya]) {
    await side.reload();
    await expect(side.getByText("We are glad to come.").first()).toBeVisible();
    await side.getByRole("button", { name: "Approve these words…" }).click();
    await side.getByRole("button", { name: "Approve", exact: true }).click();
  }
  await expect(priya.getByText("Members have been told, and have their time.").first()).toBeVisible();
  await expectToReadWell(priya);
  const nkechi = await browserOf(browser);
  const [member] = await clock.sql<{ email: string }[]>`
    select email from people join memberships on person_id = people.id join networks on networks.id = network_id
    where people.name = 'Nkechi Bello' and slug = 'slow-miles'`;
  await expect(async () => {
    expect(await linkMailedTo(nkechi, member?.email ?? "", "Slow Miles is about to change hands.")).toContain(
      "/n/slow-miles/",
    );
  }).toPass({ timeout: 60_000 });

  await signInByMail(nkechi, member?.email ?? "", "/n/slow-miles/changing-hands");
  await nkechi.goto("/n/slow-miles/changing-hands");
  await expect(nkechi.getByText("We are glad to come.").first()).toBeVisible();
  await expectToReadWell(nkechi);

  await clock.sql`update graphile_worker._private_jobs set run_at = now()
    where key = 'handover:hov_0000000000000000e2e0:pass'`;
  await expectSoon(priya, "Your turn. The seller hands over.");
  await expect(priya.getByText("2 things are still missing below.")).toBeVisible();
  for (const thing of ["Name, logo and pictures", "Rights to content and archives"]) {
    await priya.getByRole("button", { name: `${thing}: Handed over…` }).click();
    await priya
      .getByRole("textbox", { name: "What shows it" })
      .fill("All of it is in the folder that we share.");
    await priya.getByLabel("A link to it").fill("https://example.org/folder");
    await priya.getByRole("button", { name: "Save", exact: true }).click();
    await expect(priya.getByRole("dialog")).toHaveCount(0);
  }
  await priya.getByRole("button", { name: "Everything is handed over…" }).click();
  await priya.getByRole("button", { name: "Hand it over", exact: true }).click();
  await expect(priya.getByText("The buyer inspects.").first()).toBeVisible();

  await fay.reload();
  await fay.getByRole("button", { name: "The network itself is as agreed", exact: true }).click();
  await expect(fay.getByText("Accepted", { exact: true }).first()).toBeVisible();
  await expectToReadWell(fay);
  await fay.setViewportSize({ width: 360, height: 740 });
  await expectToReadWell(fay);
  const reject = async () => {
    await fay.reload();
    await fay.getByRole("button", { name: "Name, logo and pictures is not as agreed…" }).click();
    await fay.getByLabel("What is wrong").fill("The logo came as a small picture.");
    await fay.getByLabel("What would make it right").fill("Send the drawing itself.");
    await fay.getByRole("button", { name: "Say so" }).click();
    await expect(fay.getByText("Something is to be made right.").first()).toBeVisible();
  };
  await reject();
  await priya.reload();
  await priya.getByRole("button", { name: "Name, logo and pictures: Made right…" }).click();
  await priya.getByRole("textbox", { name: "What shows it" }).fill("The drawing is in the folder now.");
  await priya.getByRole("button", { name: "Say that it is right now" }).click();
  await expect(priya.getByText("The buyer inspects.").first()).toBeVisible();
  await reject();
  await priya.reload();
  await priya.getByRole("button", { name: "It is as agreed…" }).click();
  await priya.getByLabel("Why it is as agreed").fill("The drawing is there, one floor down.");
  await priya.getByRole("button", { name: "Say so" }).click();
  await expect(priya.getByText("The two sides do not agree.").first()).toBeVisible();
  await priya.getByRole("button", { name: "Offer how to part…" }).click();
  await priya.getByLabel("The seller keeps of the money, in percent").fill("30");
  await priya.getByRole("button", { name: "Offer it" }).click();
  await expect(priya.getByText(/The seller keeps 30\s% of the money/).first()).toBeVisible();
  await fay.reload();
  await expect(fay.getByRole("button", { name: "Agree to it…" })).toBeVisible();
  await expectToReadWell(fay);

  const marta = await browserOf(browser, "Marta Ekström", `/ops/deals/${dealId}`);
  await marta.goto(`/ops/deals/${dealId}`);
  await expectToReadWell(marta);
  await marta.getByRole("button", { name: "It was not…" }).click();
  await marta.getByLabel("What you found").fill("A drawing was agreed, and a drawing is not there.");
  await marta.getByRole("button", { name: "Undo it" }).click();
  await expect(marta.getByText("Undone.").first()).toBeVisible();
  await fay.reload();
  await expect(fay.getByText("A drawing was agreed, and a drawing is not there.").first()).toBeVisible();
  expect(complaints.flat()).toEqual([]);
});
