import { expect, test } from "@playwright/test";
import { browserOf, comeInAs, expectToReadWell } from "./people";

test("a brand founds a network, and its draft outlives a closed tab", async ({ page, browser }) => {
  await comeInAs(page, "Fay Lindqvist", "/brand/fern-and-co");
  await page.getByRole("link", { name: "Found a network for Fern & Co." }).click();
  await expect(page.getByLabel("Who will own it")).toHaveValue("fern-and-co");
  await page.getByLabel("Name").fill("Windowsill Club");
  await expect(page.getByLabel("Address")).toHaveValue("windowsill-club");
  await page.getByLabel("Purpose").fill("For people who grow what they eat on a windowsill.");
  await expect(page.getByText("Your draft is kept.")).toBeVisible();

  const later = await page.context().newPage();
  await page.close();
  await later.goto("/found");
  await later.getByRole("link", { name: "Go on with Windowsill Club" }).click();
  await expect(later.getByLabel("Purpose")).toHaveValue("For people who grow what they eat on a windowsill.");
  await later.getByRole("button", { name: "Go on" }).click();

  await expect(later.getByRole("heading", { name: "Who comes in, and what holds?" })).toBeVisible();
  await later.getByRole("button", { name: "Go on" }).click();
  await expect(later.getByText("Choose who may join.")).toBeVisible();
  await later.getByRole("radio", { name: /On request/ }).check();
  await later.getByRole("radio", { name: /Everybody sees its front page/ }).check();
  await later.getByRole("button", { name: "Go on" }).click();

  await expect(later.getByRole("heading", { name: "How does it look?" })).toBeVisible();
  await expectToReadWell(later);
  await later.getByRole("button", { name: "Found Windowsill Club" }).click();
  await expect(later).toHaveURL(/\/network\/windowsill-club/);
  await expectToReadWell(later);
  await later.getByRole("link", { name: "See its front page" }).click();
  await expect(later.getByRole("heading", { level: 1, name: "Windowsill Club" })).toBeVisible();

  const visitor = await browserOf(browser);
  await visitor.goto("/n/windowsill-club");
  await expect(visitor.getByText("Fern & Co.").first()).toBeVisible();
  await expectToReadWell(visitor);
  await visitor.goto("/networks?q=windowsill");
  await expect(visitor.getByRole("link", { name: /Windowsill Club/ })).toBeVisible();
});

test("an address that is taken is said beside its field, and nothing typed is lost", async ({ page }) => {
  await comeInAs(page, "Fay Lindqvist", "/found?draft=new");
  await page.getByLabel("Name").fill("Night Gardeners");
  await page.getByLabel("Purpose").fill("For people who garden after dark in another town.");
  await page.getByRole("button", { name: "Go on" }).click();
  await page.getByRole("radio", { name: /Anyone/ }).check();
  await page.getByRole("radio", { name: /Only members/ }).check();
  await page.getByRole("button", { name: "Go on" }).click();
  await page.getByRole("button", { name: "Found Night Gardeners" }).click();
  await page.getByRole("button", { name: "Show me" }).click();
  await expect(page.getByText(/is taken/).first()).toBeVisible();
  await expect(page.getByLabel("Purpose")).toHaveValue("For people who garden after dark in another town.");
});
