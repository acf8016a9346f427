import { createHash } from "node:crypto";
import AxeBuilder from "@axe-core/playwright";
import { type Browser, expect, type Page } from "@playwright/test";
import type { openClock } from "./clock";

/** Comes in as somebody of the demo town, by one click. */
export async function comeInAs(page: Page, name: string, to = "/") {
  await page.goto(`/sign-in?to=${encodeURIComponent(to)}`);
  await page.getByRole("button", { name }).click();
  await page.waitForURL((url) => !url.pathname.startsWith("/sign-in"));
}

/** A browser of its own, as another person has. */
export async function browserOf(browser: Browser, name?: string, to?: string) {
  const page = await (await browser.newContext()).newPage();
  if (name) await comeInAs(page, name, to);
  return page;
}

/** The link of the newest mail to this address, as the mailbox page shows it. */
export async function linkMailedTo(page: Page, email: string, subject: string | RegExp) {
  await page.goto(`/mailbox?q=${encodeURIComponent(email)}`);
  await page.getByRole("link", { name: subject }).first().click();
  // Another mail may be open still.
  const mail = page.getByRole("article").filter({ has: page.getByRole("heading", { name: subject }) });
  const link = mail.getByRole("link").first();
  return (await link.getAttribute("href")) ?? "";
}

/** Everybody lives somewhere else: one address may ask for only so many links in an hour. */
const addressOf = (email: string) =>
  `10.${createHash("sha256").update(email).digest().subarray(0, 3).join(".")}`;

/** Asks for a link by mail and presses its button, all in this browser. */
export async function signInByMail(page: Page, email: string, to = "/") {
  await page.setExtraHTTPHeaders({ "x-forwarded-for": addressOf(email) });
  await page.goto(`/sign-in?to=${encodeURIComponent(to)}`);
  await page.getByLabel("Your e-mail address").fill(email);
  await page.getByRole("button", { name: "Send me a sign-in link" }).click();
  await expect(page.getByRole("heading", { name: "Look in your mail" })).toBeVisible();
  await page.goto(await linkMailedTo(page, email, "Your way in to Trellis"));
  await page.getByRole("button", { name: `Sign in as ${email}` }).click();
}

/** What a page of ours would send, without its clicks, and what is answered. */
export const send = (page: Page, procedure: string, input: unknown) =>
  page.evaluate(
    async ([procedure, input]) => {
      const headers = { "content-type": "application/json" };
      const request = { method: "POST", headers, body: JSON.stringify(input) };
      const response = await fetch(`/api/trpc/${procedure}`, request);
      return { status: response.status, text: await response.text() };
    },
    [procedure, input] as const,
  );

/** Does what a page of ours would do, without its clicks. */
export async function call<T>(page: Page, procedure: string, input: unknown): Promise<T> {
  const { status, text } = await send(page, procedure, input);
  expect(status, `${procedure}: ${text}`).toBe(200);
  return JSON.parse(text).result.data;
}

/** What this page says went wrong from now on. That a page which is not there answers 404 is no surprise. */
export function watchFor(page: Page) {
  const complaints: string[] = [];
  page.on("pageerror", (error) => complaints.push(error.message));
  page.on("console", (message) => {
    if (message.type() !== "error" && !message.text().includes("Content Security Policy")) return;
    if (message.text().includes("status of 404") && message.location().url === page.url()) return;
    complaints.push(message.text());
  });
  return complaints;
}

const rules = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"];

/** Only what is wrong is worked out in full: most of a page is right. */
const axe = (page: Page) =>
  new AxeBuilder({ page })
    .options({ resultTypes: ["violations"] })
    .withTags(rules)
    .setLegacyMode();

/** Nothing that axe knows of stands in anybody's way, and nothing sticks out of the page once it has arrived. */
export async function expectToReadWell(page: Page) {
  await expect(page).toHaveTitle(/\S/); // it may arrive a moment after the page
  // A page that is shown anew just now has no title for a moment: it is looked at again.
  await expect.poll(() => flawsOf(page), { message: page.url() }).toEqual([]);
}

/** What stands in somebody's way on this page, in words. */
export async function flawsOf(page: Page) {
  await page.locator("h1").first().waitFor(); // pages may arrive in pieces, hidden until all is there
  const { violations } = await axe(page).analyze();
  const found = violations.map(
    ({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(" ")).join(", ")}`,
  );
  const { wide, title, headings, mains } = await page.evaluate(() => ({
    wide: document.documentElement.scrollWidth - innerWidth,
    title: document.title.trim(),
    headings: document.querySelectorAll("h1").length,
    mains: document.querySelectorAll("main").length,
  }));
  if (wide > 0) found.push(`${wide} pixels wider than its window`);
  if (title === "") found.push("no title");
  if (headings !== 1) found.push(`${headings} first headings`);
  if (mains !== 1) found.push(`${mains} main parts`);
  return found;
}

/** Reads the page again until it says so: what happens by itself takes a moment. */
export async function expectSoon(page: Page, words: string | RegExp) {
  await expect(async () => {
    await page.reload();
    await expect(page.getByText(words).first()).toBeVisible({ timeout: 2_000 });
  }).toPass({ timeout: 60_000 });
}

/** Where mail reaches whoever owns a network, herself or by the brand that it belongs to. */
export async function ownerOf({ sql }: Awaited<ReturnType<typeof openClock>>, slug: string) {
  const [owner] = await sql<{ email: string }[]>`
    select email from networks
    left join brand_people on brand_people.brand_id = networks.owner_brand_id and brand_people.role = 'owner'
    join people on people.id = coalesce(networks.owner_person_id, brand_people.person_id) where networks.slug = ${slug}`;
  return owner?.email ?? "";
}

/** Somebody who is no more than a member of a network, signed in; another one for each place. */
export async function memberOf(
  { sql }: Awaited<ReturnType<typeof openClock>>,
  browser: Browser,
  slug: string,
  place: number,
) {
  const [row] = await sql<{ email: string }[]>`
    select email from people join memberships on person_id = people.id join networks on networks.id = network_id
    where slug = ${slug} and memberships.state = 'member' and memberships.role = 'member'
      and people.id is distinct from owner_person_id
      and not exists (select from brand_people where brand_id = owner_brand_id and person_id = people.id)
    order by people.id offset ${place} limit 1`;
  const [page, mail] = [await browserOf(browser), row?.email ?? ""];
  await signInByMail(page, mail, `/n/${slug}/changing-hands`);
  return { page, mail };
}
