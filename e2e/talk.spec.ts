import AxeBuilder from "@axe-core/playwright";
import { type Browser, expect, type Page, test } from "@playwright/test";

const network = "/n/night-gardeners";

/** A browser of her own, signed in as one of the town. */
async function enter(browser: Browser, name: string) {
  const page = await (await browser.newContext()).newPage();
  await page.goto("/sign-in");
  const answered = page.waitForResponse((response) => response.url().includes("/api/demo/sign-in"));
  await page.getByRole("button", { name: new RegExp(name) }).click();
  await answered;
  return page;
}

async function startThread(page: Page, title: string, body: string) {
  await page.goto(`${network}/new`);
  await page.getByLabel("Title").fill(title);
  await page.getByRole("textbox", { name: "The first post" }).fill(body);
  await page.getByRole("button", { name: "Start the thread" }).click();
  await expect(page.getByRole("heading", { level: 1, name: title })).toBeVisible();
}

const post = (page: Page, words: string) => page.getByRole("article").filter({ hasText: words });

test("what Ada posts, Cleo reads at once and answers beneath it", async ({ browser }) => {
  const ada = await enter(browser, "Ada Okafor");
  await startThread(ada, "Frost on Thursday", "Who has fleece to spare?");
  const cleo = await enter(browser, "Cleo Bannister");
  // The page before it listened too: only when that has gone is it this one that is waited for.
  await cleo.goto(ada.url(), { waitUntil: "commit" });
  await cleo.waitForResponse((response) => response.url().includes("/api/live"));

  await ada.getByRole("textbox", { name: "Your reply" }).fill("Two rolls by the **shed** door.");
  await ada.getByRole("button", { name: "Post reply" }).click();
  await expect(post(cleo, "Two rolls by the shed door.")).toBeVisible();
  await expect(post(cleo, "Two rolls").locator("strong")).toHaveText("shed");

  await post(cleo, "Two rolls").getByRole("button", { name: "Reply" }).click();
  await cleo.getByRole("textbox", { name: "Your answer to Ada Okafor" }).fill("One for me, please.");
  await cleo.getByRole("button", { name: "Post answer" }).click();
  await expect(post(ada, "One for me, please.")).toBeVisible();
  await expect(post(ada, "One for me, please.")).toHaveCount(1);

  await post(ada, "Two rolls")
    .getByRole("button", { name: /^More about post/ })
    .click();
  await ada.getByRole("menuitem", { name: "Change" }).click();
  await ada.getByRole("textbox", { name: "Change your post" }).fill("One roll left.");
  await ada.getByRole("button", { name: "Save the change" }).click();
  await expect(post(cleo, "One roll left.").getByRole("button", { name: "Edited" })).toBeVisible();

  await post(ada, "One roll left.")
    .getByRole("button", { name: /^More about post/ })
    .click();
  await ada.getByRole("menuitem", { name: "Remove" }).click();
  await expect(cleo.getByText("Its author removed this post.")).toBeVisible();
  await ada.getByRole("button", { name: "Undo" }).click();
  await expect(post(cleo, "One roll left.")).toBeVisible();
});

test("Cleo quotes what Devraj said, and answers below it", async ({ browser }) => {
  const page = await enter(browser, "Cleo Bannister");
  await page.goto(`${network}/search?q="six of a black one"`);
  await page.getByRole("link", { name: "Tulips, tonight" }).click();
  const said = post(page, "I have six of a black one");
  await said.getByRole("button", { name: /^More about post/ }).click();
  await page.getByRole("menuitem", { name: "Quote" }).click();
  const box = page.getByRole("textbox", { name: "Your answer to Devraj Sandhu" });
  await expect(box).toHaveValue(/^> \*\*Devraj Sandhu:\*\*\n> Off at eleven\. .*Keep my place\.\n\n$/);
  await expect(box).toBeFocused();
  await page.keyboard.type("Kept, between two pots.");
  await page.getByRole("button", { name: "Post answer" }).click();
  await expect(post(page, "Kept, between two pots.").locator("blockquote")).toContainText("Off at eleven.");
});

test("Nkechi has read it all, and says so once", async ({ browser }) => {
  const page = await enter(browser, "Nkechi Bello");
  await page.goto("/n/slow-miles/feed");
  await page.getByRole("button", { name: "Mark all as read" }).click();
  await expect(page.getByRole("heading", { name: "Nothing new: what was said lately" })).toBeVisible();
});

test("what was typed survives a closed tab", async ({ browser }) => {
  const page = await enter(browser, "Ada Okafor");
  await startThread(page, "A draft to lose", "Or rather not.");
  const address = page.url();
  const words = "Half a thought about moths";
  await page.getByRole("textbox", { name: "Your reply" }).pressSequentially(words);
  const context = page.context();
  await page.close({ runBeforeUnload: true });
  const again = await context.newPage();
  await again.goto(address);
  await expect(again.getByRole("textbox", { name: "Your reply" })).toHaveValue(words);
  await expect(again.getByText("Your earlier words came back.")).toBeVisible();
});

test("what was typed without a pause survives a page that crashes", async ({ browser }) => {
  const page = await enter(browser, "Nkechi Bello");
  await page.goto(`${network}/feed`);
  await page.getByRole("main").getByRole("listitem").getByRole("link").first().click();
  const box = page.getByRole("textbox", { name: "Your reply" });
  await box.pressSequentially("I");
  const kept = () => page.evaluate(() => Object.values(localStorage).join());
  await expect.poll(kept).toContain("I"); // the page is awake
  await box.pressSequentially(" was just saying", { delay: 60 });
  const context = page.context();
  const devtools = await context.newCDPSession(page);
  const crashed = page.waitForEvent("crash");
  devtools.send("Page.crash").catch(() => {}); // nobody is left to answer
  await crashed;
  const again = await context.newPage();
  await again.goto(page.url());
  await expect(again.getByRole("textbox", { name: "Your reply" })).toHaveValue(/^I was/);
});

test("a thread is found by a word in it, and a person by a name not spelt right", async ({ browser }) => {
  const page = await enter(browser, "Ada Okafor");
  await startThread(page, "What the badger did", "It dug up every last crocus, tidily.");
  await page.goto(`${network}/feed`);
  await page.keyboard.press("/");
  await page.keyboard.type("badgers");
  await page.keyboard.press("Enter");
  const found = page.getByRole("main").getByRole("link", { name: "What the badger did" }).first();
  await expect(found).toBeVisible();
  await expect(page.getByRole("main").locator("mark").first()).toBeVisible();

  await page.goto(`${network}/people?q=Okafro`);
  await expect(page.getByRole("link", { name: "Ada Okafor" })).toBeVisible();
  await page.goto(`${network}/search?q=Okafro`);
  await expect(page.getByRole("region", { name: "People" }).getByRole("link")).toHaveText("Ada Okafor");
});

test("what was said while the network was gone stands there when it is back", async ({ browser }) => {
  const nkechi = await enter(browser, "Nkechi Bello");
  await startThread(nkechi, "Lanterns for Saturday", "I have three.");
  const cleo = await enter(browser, "Cleo Bannister");
  await cleo.goto(nkechi.url());
  await nkechi.context().setOffline(true);
  await cleo.getByRole("textbox", { name: "Your reply" }).fill("And I have two.");
  await cleo.getByRole("button", { name: "Post reply" }).click();
  await expect(post(cleo, "And I have two.")).toBeVisible();
  await nkechi.context().setOffline(false);
  await expect(post(nkechi, "And I have two.")).toHaveCount(1);
});

test("nobody breaks on an address that was cut or made up", async ({ browser }) => {
  const page = await enter(browser, "Ada Okafor");
  for (const path of ["search?q=%00", `search?q=frost&space=${"b".repeat(99)}`, "s/back-step?page=9999"]) {
    await page.goto(`${network}/${path}`);
    await expect(page.getByRole("heading", { name: "There is nothing at this address" })).toBeVisible();
  }
});

test("the feed, a thread and a reply by keyboard only", async ({ browser }) => {
  const page = await enter(browser, "Ada Okafor");
  await page.goto(`${network}/feed`);
  // The keys work once the script has arrived.
  await expect(async () => {
    await page.keyboard.press("j");
    await expect(page.locator(":focus").locator("xpath=ancestor-or-self::*[@data-list-item]")).toHaveCount(
      1,
      {
        timeout: 500,
      },
    );
  }).toPass();
  await page.keyboard.press("j");
  await page.keyboard.press("k");
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/\/t\/thr_/);
  const box = page.getByRole("textbox", { name: "Your reply" });
  await box.focus();
  await page.keyboard.type("- one");
  await page.keyboard.press("Enter");
  await page.keyboard.type("two @cleo");
  await expect(page.getByRole("option", { name: /Cleo Bannister/ })).toBeVisible();
  await page.keyboard.press("Enter");
  await expect(box).toHaveValue(/^- one\n- two @cleo-bannister $/);
  await page.keyboard.type("and ");
  await page.keyboard.press("Control+b");
  await page.keyboard.type("bold");
  await page.keyboard.press("Control+Enter");
  await expect(page.getByRole("listitem").filter({ hasText: "two @Cleo Bannister and bold" })).toBeVisible();
  await expect(box).toHaveValue("");
});

for (const width of [360, 1280]) {
  for (const path of ["feed", "thread", "people", "search?q=slugs", "s", "notices", "new"]) {
    test(`nothing stands in anybody's way on ${path} at ${width} px`, async ({ browser }) => {
      const page = await enter(browser, "Cleo Bannister");
      await page.setViewportSize({ width, height: 740 });
      await page.goto(`${network}/${path === "thread" ? "feed" : path}`);
      if (path === "thread") {
        await page.locator('main a[href*="/t/thr_"]').first().click();
        await expect(page).toHaveURL(/\/t\/thr_/);
      }
      await expect(page).toHaveTitle(/\S/);
      await expect(page.getByRole("main").getByRole("heading", { level: 1 })).toBeVisible();
      const { violations } = await new AxeBuilder({ page }).analyze();
      expect(violations.filter(({ impact }) => impact === "serious" || impact === "critical")).toEqual([]);
      const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      expect(overflow).toBeLessThanOrEqual(0);
    });
  }
}

test("what is typed before the script arrives is posted like any other words", async ({ browser }) => {
  const page = await enter(browser, "Nkechi Bello");
  let arrive = () => {};
  const tunnel = new Promise<void>((open) => {
    arrive = open;
  });
  await page.route("**/_next/static/**/*.js", async (route) => {
    await tunnel;
    await route.continue();
  });
  await page.goto(`${network}/new`, { waitUntil: "commit" });
  await page.getByLabel("Title").fill("Written on a slow train");
  await page.getByRole("textbox", { name: "The first post" }).fill("The script is still in the tunnel.");
  arrive();
  await page.getByRole("button", { name: "Start the thread" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "Written on a slow train" })).toBeVisible();
});
