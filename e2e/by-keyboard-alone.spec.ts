import { expect, type Locator, type Page, test } from "@playwright/test";

/** What has the keyboard, how it shows, and whether it can be seen where it is. */
const focus = (page: Page) =>
  page.evaluate(() => {
    const at = document.activeElement;
    if (!(at instanceof HTMLElement) || at === document.body) return "nowhere";
    const name = `${at.tagName.toLowerCase()} ${at.getAttribute("aria-label") ?? at.textContent?.trim().slice(0, 40)}`;
    if (at.tabIndex === -1 && at.matches("main, h1")) return "seen";
    const label = at instanceof HTMLInputElement ? at.labels?.[0] : null;
    const shows = [at, at.parentElement, label, at.nextElementSibling].some((one) => {
      const { outlineStyle, outlineWidth } = one
        ? getComputedStyle(one)
        : { outlineStyle: "none", outlineWidth: "0" };
      return outlineStyle !== "none" && Number.parseFloat(outlineWidth) > 0;
    });
    if (!shows && !at.matches("[role=menuitem]")) return `unmarked on ${name}`;
    const { top, bottom, left, right } = (label ?? at).getBoundingClientRect();
    const isInView = bottom > 0 && top < innerHeight && right > 0 && left < innerWidth;
    return isInView ? "seen" : `out of view on ${name}`;
  });

const expectToSeeFocus = (page: Page) => expect.poll(() => focus(page), { message: page.url() }).toBe("seen");

/** Tab after Tab, seeing the focus at every step, until it is where it should be. */
async function tabTo(page: Page, target: Locator, key: "Tab" | "Shift+Tab" = "Tab") {
  await expect(target).toBeVisible();
  for (let step = 0; step < 120; step++) {
    if (await target.evaluate((one) => one === document.activeElement)) return;
    await page.keyboard.press(key);
    await expectToSeeFocus(page);
  }
  throw new Error(`120 steps of ${key} on ${page.url()} did not come to ${target}`);
}

async function press(page: Page, target: Locator, key = "Enter") {
  await tabTo(page, target);
  await page.keyboard.press(key);
}

async function write(page: Page, target: Locator, words: string) {
  await tabTo(page, target);
  await page.keyboard.type(words);
  await expect(target).toHaveValue(words);
}

const button = (page: Page, name: string | RegExp) => page.getByRole("button", { name });
const heading = (page: Page) => page.getByRole("heading", { level: 1 });

async function comeIn(page: Page, name: string, to: string) {
  await page.goto(`/sign-in?to=${encodeURIComponent(to)}`);
  await press(page, button(page, new RegExp(name)));
  await page.waitForURL((url) => !url.pathname.startsWith("/sign-in"));
}

test("a network is founded without a pointer", async ({ page }) => {
  await comeIn(page, "Fay Lindqvist", "/found?draft=new");
  await write(page, page.getByLabel("Name"), "Quiet Hands");
  await write(page, page.getByLabel("Purpose"), "For people who make things by hand, in silence.");
  await press(page, button(page, "Go on"));
  await expect(heading(page)).toBeFocused();
  await press(page, button(page, "Go on"));
  await expect(page.getByRole("radio", { name: /Anyone/ })).toBeFocused();
  await page.keyboard.press("ArrowDown");
  await expect(page.getByRole("radio", { name: /On request/ })).toBeChecked();
  await tabTo(page, page.getByRole("radio", { name: /Everybody sees/ }));
  await page.keyboard.press("Space");
  await press(page, button(page, "Go on"));
  await expect(heading(page)).toBeFocused();
  await press(page, button(page, "Found Quiet Hands"));
  await expect(page).toHaveURL(/\/network\/quiet-hands/);
  await expect(page.getByRole("main")).toBeFocused();
  await press(page, page.getByRole("link", { name: "Begin three conversations" }));
  await expect(heading(page)).toHaveText("Start a thread");
});

test("somebody new comes in, says yes, starts a thread, answers and searches without a pointer", async ({
  page,
}) => {
  const email = "keyes@example.org";
  await page.goto("/n/slow-miles");
  await press(page, page.getByRole("main").getByRole("link").first());
  await expect(heading(page)).toHaveText("Join Slow Miles");
  await press(page, page.getByRole("link", { name: "Sign in to go on" }));
  await write(page, page.getByLabel("Your e-mail address"), email);
  await page.keyboard.press("Enter");
  await expect(heading(page)).toHaveText("Look in your mail");
  await press(page, page.getByRole("link", { name: /mailbox/i }));
  await expect(heading(page)).toHaveText("Mailbox");
  // Others are mailed at the same time.
  await press(page, page.getByRole("listitem").getByRole("link").filter({ hasText: email }).first());
  const mail = page.getByRole("article").filter({ hasText: email });
  await press(page, mail.getByRole("link").first());
  await press(page, button(page, `Sign in as ${email}`));
  await write(page, page.getByLabel("Your name"), "Keyes Lund");
  await page.keyboard.press("Enter");
  await expect(heading(page)).toHaveText("Join Slow Miles");
  for (const field of await page.getByRole("textbox").all()) {
    if ((await field.inputValue()) === "") await write(page, field, "A folding bicycle, to the sea.");
  }
  await press(page, button(page, "Say yes and come in"));
  await expect(page).toHaveURL(/slow-miles\/feed/);

  await expect(heading(page)).toHaveText("Feed");
  await expect(async () => {
    await page.keyboard.press("g");
    await page.keyboard.press("t");
    await expect(heading(page)).toHaveText("Start a thread", { timeout: 1_000 });
  }).toPass();
  await expectToSeeFocus(page);
  await write(page, page.getByLabel("Title"), "Ferries that take a tandem");
  await write(
    page,
    page.getByRole("textbox", { name: "The first post" }),
    "Which of them do not charge for two?",
  );
  await press(page, button(page, "Start the thread"));
  await expect(heading(page)).toHaveText("Ferries that take a tandem");
  await expectToSeeFocus(page);

  const reply = page.getByRole("textbox", { name: "Your reply" });
  await write(page, reply, "Asking for a friend, and for her friend.");
  await page.keyboard.press("Control+Enter");
  await expect(page.getByRole("article").filter({ hasText: "and for her friend" })).toBeVisible();
  await expect(reply).toHaveValue("");
  await expect(reply).toBeFocused();

  await page.keyboard.press("Tab");
  await page.keyboard.press("/");
  await expect(page.getByLabel("Search what was said here")).toBeFocused();
  await page.keyboard.type("tandem ferries");
  await page.keyboard.press("Enter");
  await expect(heading(page)).toHaveText("Search");
  await expect(async () => {
    await page.keyboard.press("j");
    await expectToSeeFocus(page);
  }).toPass();
  await page.keyboard.press("Enter");
  await expect(heading(page)).toHaveText("Ferries that take a tandem");
  await expect(page).toHaveURL(/\/t\/thr_/);
  await page.keyboard.press("j");
  await expect(page.getByRole("article").first()).toBeFocused();
  await expectToSeeFocus(page);
});

test("requests are answered with single keys, and the keyboard stays in the list", async ({ page }) => {
  await comeIn(page, "Anselm Okoro", "/network/home-roasters/inbox");
  const asked = page
    .getByRole("main")
    .getByRole("listitem")
    .filter({ has: button(page, /^Approve/) });
  const nameOf = (place: number) => asked.nth(place).getByRole("heading").innerText();
  const count = await asked.count();
  const [first, second, third] = [await nameOf(0), await nameOf(1), await nameOf(2)];
  await expect(async () => {
    await page.keyboard.press("j");
    await expect(asked.first()).toBeFocused({ timeout: 500 });
  }).toPass();
  await page.keyboard.press("j");
  await page.keyboard.press("k");
  await expectToSeeFocus(page);
  await page.keyboard.press("a");
  await expect(page.getByRole("heading", { name: first })).toBeHidden();
  await expect(asked.filter({ hasText: second })).toBeFocused();
  await expectToSeeFocus(page);

  await page.keyboard.press("r");
  await expect(page.getByRole("dialog")).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(page.getByRole("dialog")).toBeHidden();
  await expectToSeeFocus(page);
  await page.keyboard.press("r");
  await write(page, page.getByLabel("The reason"), "Please tell us a little more about your roaster.");
  await press(page, button(page, "Refuse and send the reason"));
  await expect(page.getByRole("heading", { name: second })).toBeHidden();
  await expect(asked).toHaveCount(count - 2);
  await expect(asked.filter({ hasText: third })).toBeFocused();
  await expectToSeeFocus(page);
});
