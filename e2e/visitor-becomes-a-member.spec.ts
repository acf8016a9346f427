import { expect, test } from "@playwright/test";
import { browserOf, expectToReadWell, signInByMail } from "./people";

test("a visitor reads the landing page, asks, is approved, says yes, posts, and is answered live", async ({
  page,
  browser,
}) => {
  await page.goto("/n/night-gardeners");
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  await page.getByRole("link", { name: "Ask to come in" }).first().click();
  await expect(page.getByRole("heading", { name: "Ask to join Night Gardeners" })).toBeVisible();

  await signInByMail(page, "liv@example.org", "/n/night-gardeners/join");
  await page.getByLabel("Your name").fill("Liv Moss");
  await page.getByRole("button", { name: "Go on" }).click();
  await expect(page).toHaveURL(/night-gardeners\/join/);
  await page.getByLabel("What people here will call you").fill("Liv Moss");
  for (const answer of await page.getByRole("textbox").all()) {
    if ((await answer.inputValue()) === "")
      await answer.fill("Moonflowers on a north-facing balcony, mostly by torchlight.");
  }
  await expectToReadWell(page);
  await page.getByRole("button", { name: "Ask to join" }).click();
  await expect(page.getByRole("button", { name: "Take the request back" })).toBeVisible();
  await expectToReadWell(page);

  const ada = await browserOf(browser, "Ada Okafor", "/network/night-gardeners/inbox");
  await expectToReadWell(ada);
  await ada.getByRole("button", { name: "Approve Liv Moss" }).click();
  await expect(ada.getByText(/^Liv Moss has a place/).first()).toBeVisible();

  await page.reload();
  await expect(page.getByRole("heading", { name: "There is a place for you" })).toBeVisible();
  await page.getByRole("button", { name: "Say yes and come in" }).click();
  await expect(page).toHaveURL(/night-gardeners\/feed/);

  await page.goto("/n/night-gardeners/new");
  await page.getByLabel("Title").fill("Hello from a north-facing balcony");
  await page.getByLabel("The first post").fill("I am new here. Does **anything** climb in the shade?");
  await page.getByRole("button", { name: "Start the thread" }).click();
  await expect(page.getByRole("heading", { name: "Hello from a north-facing balcony" })).toBeVisible();

  await ada.goto(page.url());
  await ada.getByLabel("Your reply").fill("Ivy does, and it will not thank you for it. Welcome, Liv.");
  await ada.getByRole("button", { name: "Post reply" }).click();
  await expect(page.getByText("Ivy does, and it will not thank you for it.")).toHaveCount(1);
  await expectToReadWell(page);
});

test("somebody refused gets the reason by mail and on the page", async ({ page, browser }) => {
  await signInByMail(page, "nils@example.org", "/n/night-gardeners/join");
  await page.getByLabel("Your name").fill("Nils Berg");
  await page.getByRole("button", { name: "Go on" }).click();
  await page.getByLabel("What people here will call you").fill("Nils Berg");
  for (const answer of await page.getByRole("textbox").all()) {
    if ((await answer.inputValue()) === "") await answer.fill("Plants.");
  }
  await page.getByRole("button", { name: "Ask to join" }).click();
  await expect(page.getByRole("button", { name: "Take the request back" })).toBeVisible();

  const ada = await browserOf(browser, "Ada Okafor", "/network/night-gardeners/inbox");
  await ada.getByRole("button", { name: "Refuse Nils Berg" }).click();
  await ada.getByLabel("The reason").fill("Please tell us a little more about where you garden.");
  await ada.getByRole("button", { name: "Refuse and send the reason" }).click();
  await expect(ada.getByText("Nils Berg is refused, and gets your reason by mail.").first()).toBeVisible();

  await page.reload();
  await expect(page.getByText("Please tell us a little more about where you garden.")).toBeVisible();
  await page.goto("/mailbox?q=nils");
  await expect(page.getByRole("link", { name: /About your request to join Night Gardeners/ })).toBeVisible();
});

test("a network wears its brand, however one comes to it", async ({ page }) => {
  const colour = () =>
    page.evaluate(() => getComputedStyle(document.documentElement).getPropertyValue("--brand"));
  await page.goto("/networks");
  const plain = await colour();
  await page.getByRole("link", { name: "Night Gardeners" }).first().click();
  await expect(page).toHaveURL(/\/n\/night-gardeners$/);
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  const worn = await colour();
  expect(worn).not.toBe(plain);
  await page.reload();
  expect(await colour()).toBe(worn);
});
