import { type Browser, expect, type Page, test } from "@playwright/test";
import { browserOf, call, comeInAs, expectToReadWell, flawsOf, signInByMail, watchFor } from "./people";

/** Everything that there is to see, by who may see it. With `link`, wherever the first such link of a page leads. */
const night = "/n/night-gardeners";
const desk = "/network/night-gardeners";
const miles = "/network/slow-miles";
const mill = "/brand/millstone-cycles";
const pages: Record<string, (string | { from: string; link: string })[]> = {
  "a visitor": [
    "/",
    "/networks",
    "/networks?q=garden",
    "/networks?q=nothing+is+called+this",
    "/brands/fern-and-co",
    "/brands/nobody",
    "/verify",
    "/sign-in",
    "/sign-in/sent",
    "/sign-in/problem?why=browser",
    "/sign-in/problem?why=too-often",
    "/sign-in/problem",
    "/sign-in/confirm?token=abc&email=ada%40example.org",
    "/mailbox",
    "/mailbox?q=nobody",
    "/stand-in",
    "/ui",
    "/ops",
    "/nowhere",
    "/n/nowhere",
    "/n/nowhere/feed",
    night,
    `${night}/charter`,
    `${night}/join`,
    `${night}/join?invitation=spent`,
    "/n/slow-miles",
    "/n/slow-miles/join",
    "/n/tuesday-kiln",
    "/n/tuesday-kiln/join",
    "/n/tuesday-kiln/charter",
    "/n/second-shift",
    "/networks/slow-miles",
    "/networks/slow-miles?view=week",
    "/networks/nowhere",
    "/n/slow-miles/log",
    "/n/slow-miles/charter",
    "/unsubscribe?token=spent",
    "/unsubscribe?done=1",
  ],
  "Ada Okafor": [
    "/",
    "/settings",
    "/found?draft=new",
    "/brand/new",
    "/brand/invitation?token=spent",
    "/welcome",
    desk,
    `${desk}?new=1`,
    ...["inbox", "members", "members?q=nkechi", "members?q=nobody+at+all", "invitations", "gate"].map(
      (part) => `${desk}/${part}`,
    ),
    ...["landing", "brand-kit", "charter", "spaces", "placements", "figures", "import", "settings"].map(
      (part) => `${desk}/${part}`,
    ),
    `${desk}/import/imp_nowhere`,
    "/network/nowhere",
  ],
  "Ada Okafor, inside,": [
    `${night}/feed`,
    `${night}/feed?order=newest`,
    `${night}/s`,
    { from: `${night}/s`, link: "/s/" },
    `${night}/s/nowhere`,
    { from: `${night}/feed`, link: "/t/thr_" },
    `${night}/t/thr_nowhere`,
    `${night}/people`,
    `${night}/people?q=nobody+at+all`,
    { from: `${night}/people`, link: "/people/mem_" },
    `${night}/people/mem_nowhere`,
    `${night}/search`,
    `${night}/search?q=slugs`,
    `${night}/search?q=zeppelin`,
    `${night}/notices`,
    `${night}/new`,
    `${night}/me`,
    `${night}/charter`,
  ],
  "Fay Lindqvist": [
    "/",
    "/found?owner=fern-and-co&draft=new",
    "/brand/fern-and-co",
    "/brand/fern-and-co/profile",
    "/brand/fern-and-co/team",
    "/brand/fern-and-co/verification",
    "/brand/nobody",
    desk,
    `${night}/feed`,
  ],
  "Anselm Okoro": [
    "/network/home-roasters",
    "/network/home-roasters/inbox",
    "/network/home-roasters/gate",
    "/network/home-roasters/spaces",
  ],
  "Cleo Bannister": [`${night}/feed`, `${night}/notices`, `${night}/me`, desk, "/n/slow-miles/join"],
  "Marta Ekström": [
    ...["", "/verification", "/names", "/money", "/claims", "/jobs", "/payments"].map(
      (part) => `/ops${part}`,
    ),
    "/ops/payments?q=nobody+at+all",
    "/ops/payments?show=held",
    { from: "/ops/payments", link: "/ops/money/" },
    "/ops/money/nowhere",
  ],
  "Priya Raghunathan": [
    miles,
    ...["inbox", "rate-card", "rate-card?offer=new", "proposals", "proposals?show=turn", "calendar"].map(
      (part) => `${miles}/${part}`,
    ),
    ...["calendar?view=week", "placements", "placements?q=nobody+at+all", "payouts", "charter"].map(
      (part) => `${miles}/${part}`,
    ),
    { from: `${miles}/rate-card`, link: "/rate-card?offer=ofr_" },
    { from: `${miles}/proposals`, link: "/proposals/prp_" },
    { from: `${miles}/placements?show=over`, link: "/placements/plc_" },
    { from: `${miles}/placements?show=open`, link: "/placements/plc_" },
    `${miles}/placements/plc_nowhere`,
    "/n/slow-miles/reviews",
    "/n/slow-miles/reviews?show=decided",
  ],
  "Priya Raghunathan, for her brand,": [
    mill,
    ...["networks", "networks?q=nobody+at+all", "proposals", "proposals?show=over", "placements"].map(
      (part) => `${mill}/${part}`,
    ),
    ...["billing", "billing?show=due", "billing?q=nobody+at+all", "verification", "profile", "team"].map(
      (part) => `${mill}/${part}`,
    ),
    `${mill}/propose/home-roasters`,
    { from: `${mill}/proposals`, link: "/proposals/prp_" },
    { from: `${mill}/placements?show=open`, link: "/placements/plc_" },
    { from: `${mill}/placements?show=over`, link: "/placements/plc_" },
    `${mill}/placements/plc_nowhere`,
  ],
  "Nkechi Bello": [
    "/n/slow-miles/reviews",
    { from: "/n/slow-miles/reviews", link: "/reviews/rvw_" },
    "/n/slow-miles/reviews/rvw_nowhere",
    "/n/slow-miles/notices",
  ],
  "Marisol Vega": ["/", `${night}/join`, night, "/n/tuesday-kiln/join"],
};

test.describe.configure({ mode: "parallel" });
test.use({ trace: "off" });

const looks = [
  { colorScheme: "dark", width: 360 },
  { colorScheme: "light", width: 1280 },
] as const;

/** After two frames the page stands as the window is now. */
const painted = () =>
  new Promise<void>((done) => requestAnimationFrame(() => requestAnimationFrame(() => done())));

/** Reads one page after another in a browser of this look, and keeps what is wrong with each. */
async function reader(browser: Browser, { colorScheme, width }: (typeof looks)[number]) {
  const viewport = { width, height: 800 };
  const context = await browser.newContext({ viewport, colorScheme, reducedMotion: "reduce" });
  const page = await context.newPage();
  const complaints = watchFor(page);
  const flaws: Record<string, string[]> = {};
  const read = async (name = new URL(page.url()).pathname + new URL(page.url()).search) => {
    // All of it at once: what sticks to the window covers nothing, and nothing waits below.
    await page.locator("h1").first().waitFor(); // it may have arrived, and still be hidden
    const height = await page.evaluate(() => document.documentElement.scrollHeight);
    await page.setViewportSize({ width, height });
    await page.evaluate(painted);
    const found = [...(await flawsOf(page)), ...complaints.splice(0)];
    if (found.length > 0) flaws[name] = found;
    await page.setViewportSize(viewport);
  };
  const done = async () => {
    await context.close();
    expect(flaws).toEqual({});
  };
  return { page, read, done };
}

for (const look of looks) {
  test.describe(`at ${look.width} pixels, ${look.colorScheme}`, () => {
    for (const [who, routes] of Object.entries(pages)) {
      test(`every page that ${who} sees reads well`, async ({ browser }) => {
        test.setTimeout(120_000);
        const { page, read, done } = await reader(browser, look);
        if (who !== "a visitor") await comeInAs(page, who.split(",")[0] ?? who, "/settings");
        for (const route of routes) {
          await page.goto(typeof route === "string" ? route : await linkOn(page, route));
          await read();
        }
        await done();
      });
    }

    test("the wizard's three screens read well", async ({ browser }) => {
      const { page, read, done } = await reader(browser, look);
      await comeInAs(page, "Fay Lindqvist", "/found?draft=new");
      const goOn = () => page.getByRole("button", { name: "Go on" }).click();
      await goOn();
      await read("the first screen and its problems");
      await page.getByLabel("Name").fill("Rooftop Keepers");
      await page.getByLabel("Purpose").fill("For people who keep something alive on a roof.");
      await goOn();
      await goOn();
      await read("the second screen and its problems");
      await page.getByRole("radio", { name: /On request/ }).check();
      await page.getByRole("radio", { name: /Only members/ }).check();
      await goOn();
      await read("the third screen");
      await expect(page.getByText("Your draft is kept.")).toBeVisible();
      await page.goto("/found");
      await read();
      await done();
    });

    test("the door reads well from wherever one stands", async ({ browser }) => {
      const { page, read, done } = await reader(browser, look);
      const ada = await browserOf(browser, "Ada Okafor", "/settings");
      const network = "night-gardeners";
      const email = `rhoda-${look.width}@example.org`;
      const see = async (path: string, heading: RegExp) => {
        await page.goto(`/n/${network}${path}`);
        await expect(page.getByRole("heading", { level: 1 })).toHaveText(heading);
        await read(`${path} says ${heading.source}`);
      };
      const { href } = await call<{ href: string }>(ada, "networks.invitation.create", {
        network,
        note: "Do come, Rhoda.",
      });
      await see(new URL(href).search && `/join${new URL(href).search}`, /^Join Night Gardeners/);

      await signInByMail(page, email, `/n/${network}/join`);
      await expect(page.getByLabel("Your name")).toBeVisible();
      await read();
      await page.getByLabel("Your name").fill("Rhoda Fenn");
      await page.getByRole("button", { name: "Go on" }).click();
      await expect(page).toHaveURL(/join/);
      await page.goto("/mailbox");
      await read();
      await see("/join", /^Ask to join/);
      await see(`/join${new URL(href).search}`, /^Join Night Gardeners/);

      const knock = { network, name: "Rhoda Fenn", answers: ["By the sea, from nine.", "Slugs."] };
      const { membershipId } = await call<{ membershipId: string }>(
        page,
        "networks.membership.request",
        knock,
      );
      const about = { network, membershipId };
      const reason = "Please tell us a little more about where you garden.";
      await see("/join", /^You have asked to join/);
      await call(page, "networks.membership.withdraw", { network });
      await see("/join", /^Ask to join/);
      await call(page, "networks.membership.request", knock);
      await call(ada, "networks.membership.refuse", { ...about, reason });
      await see("/join", /^Ask to join/);
      await call(page, "networks.membership.request", knock);
      await call(ada, "networks.membership.approve", about);
      await see("/join", /^There is a place for you/);
      await see("", /./);
      const { charter } = await call<{ charter: { version: number } }>(page, "networks.network.door", {
        network,
      });
      await call(page, "networks.membership.accept", { network, charterVersion: charter.version });
      await see("/feed", /^Feed/);
      await call(ada, "networks.membership.suspend", { ...about, reason, days: 3 });
      await see("/join", /^Your membership is suspended/);
      await call(page, "networks.appeal.make", {
        network,
        words: "I was ill that week and could not answer.",
      });
      await see("/join", /^Your membership is suspended/);
      await ada.goto(`/network/${network}/inbox`);
      await expect(ada.getByRole("heading", { name: "Appeals" })).toBeVisible();
      await expectToReadWell(ada);
      await call(ada, "networks.membership.remove", { ...about, reason });
      await see("/join", /^You are no longer a member/);
      await ada.context().close();
      await done();
    });
  });
}

/** Pages may arrive in pieces: this waits for the piece with such a link. */
async function linkOn(page: Page, { from, link }: { from: string; link: string }) {
  await page.goto(from);
  const href = await page.locator(`main a[href*="${link}"]`).first().getAttribute("href");
  return href ?? from;
}

test("a network wears its brand also when one comes to it from another page", async ({ page }) => {
  const complaints = watchFor(page);
  await comeInAs(page, "Nkechi Bello");
  await page.getByRole("main").getByRole("link", { name: "Slow Miles", exact: true }).first().click();
  await expect(page.getByRole("heading", { level: 1, name: "Feed" })).toBeVisible();
  const brand = () =>
    page.evaluate(() => getComputedStyle(document.documentElement).getPropertyValue("--brand"));
  const worn = await brand();
  await page.reload();
  expect(await brand()).toBe(worn);
  expect(complaints).toEqual([]);
});
