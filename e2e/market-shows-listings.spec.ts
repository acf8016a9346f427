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

const slug = "margin-notes";
const asked = "43,210";

/** All that would lead somebody from a page to the network: its ids, names, words, pictures, days and exact numbers. */
async function secretsOf() {
  const [row] = await clock.sql<Record<string, string | null>[]>`
    select n.id, n.slug, n.name, n.purpose, n.owner_brand_id, b.name as owner, n.logo_id, n.cover_id,
      to_char(n.created_at, 'YYYY-MM-DD') as founded, s.hash, s.id as snapshot, l.story, l.asking::text
    from networks n left join brands b on b.id = n.owner_brand_id
    join listings l on l.network_id = n.id join snapshots s on s.id = l.snapshot_id where n.slug = ${slug}`;
  return Object.values(row ?? {}).filter((word): word is string => Boolean(word));
}

test("an owner offers her network: everybody sees bands that lead nowhere, a proven brand sees figures", async ({
  browser,
}) => {
  test.setTimeout(300_000);
  await clock.sql`update memberships set joined_at = now() - interval '3 days' where id in (
    select m.id from memberships m join networks n on n.id = m.network_id
    where n.slug = ${slug} and m.state in ('member', 'newcomer') and m.role = 'member' order by m.id limit 14)`;
  const mail = await ownerOf(clock, slug);
  const here = `/network/${slug}/listing`;
  const edith = await browserOf(browser);
  const complaints = [watchFor(edith)];
  await signInByMail(edith, mail, here);
  await edith.goto(here);
  await expect(edith.getByRole("link", { name: "For sale" })).toBeVisible();
  await expectToReadWell(edith);
  await edith.getByLabel("What you ask for it").fill("43210");
  await edith.getByRole("radio", { name: "Its owner has too little time for it" }).check();
  await edith.getByLabel("Hours a week that it takes").fill("6");
  await edith.reload();
  await expect(edith.getByText("Your unsaved changes from last time are back.")).toBeVisible();
  await expect(edith.getByText("20,000 to 75,000 EUR")).toBeVisible();
  await edith.getByRole("tab", { name: "A proven brand" }).click();
  await expect(edith.getByText(`€${asked}.00`)).toBeVisible();
  await edith.getByRole("tab", { name: "Whom you let in" }).click();
  await expect(edith.getByText(`/n/${slug}`).first()).toBeVisible();
  await expectToReadWell(edith);
  await edith.getByRole("button", { name: "Count, sign and put it into the market" }).click();
  await expect(edith.getByText("We look at it first").first()).toBeVisible();

  const priya = await browserOf(browser, "Priya Raghunathan", "/listings?price=to-75k");
  complaints.push(watchFor(priya));
  await priya.goto("/listings?price=to-75k&size=to-50");
  await priya.getByRole("button", { name: "Keep this search, and mail me what is new" }).click();
  await expect(priya.getByText("Kept. What is new in it comes by mail")).toBeVisible();

  const marta = await browserOf(browser, "Marta Ekström", "/ops/listings");
  complaints.push(watchFor(marta));
  await marta.goto("/ops/listings");
  await expectToReadWell(marta);
  await marta.getByRole("button", { name: "Send it back…" }).first().click();
  await marta.getByLabel("What is to be explained").fill("Fourteen people joined on one day. Tell us why.");
  await marta.getByRole("button", { name: "Send it back", exact: true }).click();
  await expect(marta.getByText("No listing waits")).toBeVisible();
  await edith.reload();
  await expect(edith.getByText("Fourteen people joined on one day.")).toBeVisible();
  await edith
    .getByLabel("Its story")
    .fill("A magazine wrote about it, and fourteen readers came on that day.");
  await edith.getByRole("button", { name: "Count, sign and put it into the market" }).click();
  await expect(edith.getByText("We look at it first").first()).toBeVisible();
  await marta.reload();
  await marta.getByRole("button", { name: "Open it" }).click();
  await expect(marta.getByText("No listing waits")).toBeVisible();
  await edith.reload();
  await expect(edith.getByText("In the market", { exact: true })).toBeVisible();
  await expectToReadWell(edith);

  // Whoever is nobody sees it without a script, too.
  const plain = await (await browser.newContext({ javaScriptEnabled: false })).newPage();
  await plain.goto("/listings");
  await plain.getByLabel("Price, in its currency").selectOption("20,000 to 75,000");
  await plain.getByLabel("Members", { exact: true }).selectOption("Fewer than 50 members");
  await plain.getByRole("button", { name: "Search" }).click();
  await expect(plain).toHaveURL(/price=to-75k/);
  await plain
    .getByRole("link", { name: /^A network/ })
    .first()
    .click();
  await expect(plain.getByText("20,000 to 75,000 EUR")).toBeVisible();

  const visitor = await browserOf(browser);
  complaints.push(watchFor(visitor));
  const id = new URL(plain.url()).pathname.split("/").at(-1) ?? "";
  const secrets = await secretsOf();
  expect(secrets.length).toBeGreaterThan(8);
  for (const path of ["/listings", `/listings/${id}`, "/listings?order=earning&size=to-50"])
    for (const headers of [{}, { rsc: "1" }]) {
      const answer = await visitor.request.get(path, { headers });
      const said = await answer.text();
      expect(answer.status(), path).toBe(200);
      const told = [...secrets, asked, "og:image", "twitter:image", '"/media/'].filter((secret) =>
        said.includes(secret),
      );
      expect(told, path).toEqual([]);
    }
  await visitor.goto("/listings?price=to-5k&size=to-1500&age=to-1&income=more");
  await expect(visitor.getByText("Nothing for sale is all of that")).toBeVisible();
  await expectToReadWell(visitor);
  await visitor.goto("/listings");
  await expectToReadWell(visitor);
  await visitor.goto(`/listings/${id}`);
  await expect(visitor.getByRole("link", { name: "Sign in" }).last()).toBeVisible();
  await expectToReadWell(visitor);
  await visitor.setViewportSize({ width: 360, height: 740 });
  await expectToReadWell(visitor);

  await priya.goto(`/listings/${id}`);
  await expect(priya.getByText(`€${asked}.00`)).toBeVisible();
  await expect(priya.getByText("More people came at once than chance explains")).toBeVisible();
  await expect(
    priya.getByText("Earned in a usual week").or(priya.getByText("Nothing has been paid here")),
  ).toBeVisible();
  await expectToReadWell(priya);
  const exact = await (await priya.request.get(`/listings/${id}`)).text();
  expect(secrets.filter((secret) => secret !== "4321000" && exact.includes(secret))).toEqual([]);

  await priya.getByRole("button", { name: "Watch it" }).click();
  await expect(priya.getByRole("button", { name: "Watch it no more" })).toBeVisible();
  await priya.goto("/listings?order=cheapest");
  await priya
    .getByRole("checkbox", { name: /^Compare/ })
    .nth(0)
    .check();
  await priya
    .getByRole("checkbox", { name: /^Compare/ })
    .nth(1)
    .check();
  await priya.getByRole("button", { name: "Compare up to four that you ticked" }).click();
  await expect(priya.getByRole("columnheader")).toHaveCount(3);
  await expectToReadWell(priya);
  await priya.goto(`/listings/compare?id=${id}&id=lst_that_never_was`);
  await expect(priya.getByRole("cell", { name: `€${asked}.00` })).toBeVisible();
  await expectToReadWell(priya);
  await visitor.goto(`/listings/compare?id=${id}`);
  await expect(visitor.getByText("20,000 to 75,000 EUR").last()).toBeVisible();
  await expect(visitor.getByText(asked)).toHaveCount(0);
  await expectToReadWell(visitor);
  await priya.goto("/brand/millstone-cycles/listings");
  await expect(priya.getByText("In the market. Fewer than 50 members")).toBeVisible();
  await expect(
    priya.getByRole("link", { name: "Fewer than 50 members · Asked: 20,000 to 75,000" }),
  ).toBeVisible();
  await expectToReadWell(priya);
  const [buyer] = await clock.sql<
    { email: string }[]
  >`select email from people where name = 'Priya Raghunathan'`;
  await clock.sql`select graphile_worker.add_job('alert-saved-searches')`;
  await expect(async () => {
    expect(await linkMailedTo(visitor, buyer?.email ?? "", / for sale that you look for$/)).toContain(
      "/listings/",
    );
  }).toPass({ timeout: 60_000 });
  const stop = visitor.getByRole("article").locator('a[href*="/api/unsubscribe/"]');
  await visitor.goto((await stop.first().getAttribute("href", { timeout: 10_000 })) ?? "");
  await visitor.getByRole("button", { name: "Stop these mails" }).click();
  await expect(visitor.getByRole("heading", { name: "You get no more of these" })).toBeVisible();
  await priya.reload();
  await expect(priya.getByText("You keep no search yet")).toBeVisible();

  await priya.goto("/network/slow-miles/listing");
  await priya
    .getByRole("button", { name: /^Give it the first word/ })
    .first()
    .click();
  await priya.getByRole("button", { name: "Give it", exact: true }).click();
  await expect(priya.getByText(/Has the first word since/)).toBeVisible();
  await expectToReadWell(priya);

  await edith.getByRole("button", { name: "Pause it" }).click();
  await expect(edith.getByText("Paused", { exact: true })).toBeVisible();
  expect((await visitor.request.get(`/listings/${id}`)).status()).toBe(404);
  await edith.getByRole("button", { name: "Count anew and open it again" }).click();
  await expect(edith.getByText("In the market", { exact: true })).toBeVisible();
  await priya.goto(`/listings/${id}`);
  await expectSoon(priya, "Asked for it");
  expect(complaints.flat()).toEqual([]);
});
