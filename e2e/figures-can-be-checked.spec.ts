import { readFileSync } from "node:fs";
import { expect, test } from "@playwright/test";
import { browserOf, expectToReadWell, watchFor } from "./people";

test("an owner has her figures signed, and a stranger sees whether a copy was changed", async ({
  browser,
}) => {
  const fay = await browserOf(browser, "Fay Lindqvist", "/network/night-gardeners/figures");
  const complaints = watchFor(fay);
  await fay.getByRole("button", { name: "Count and sign today’s figures" }).click();
  await expect(fay.getByText("Counted and signed.")).toBeVisible();
  await expect(fay.getByRole("button", { name: "Count and sign today’s figures" })).toBeHidden();
  await expectToReadWell(fay);
  const [copy] = await Promise.all([
    fay.waitForEvent("download"),
    fay.getByRole("link", { name: "Keep the copy" }).first().click(),
  ]);
  const given = readFileSync(await copy.path(), "utf8");

  const stranger = await browserOf(browser);
  await stranger.goto("/verify");
  await stranger.getByLabel("The copy").fill(given);
  await stranger.getByRole("button", { name: "Check it" }).click();
  await expect(stranger.getByText("Nothing was changed: this is what Trellis counted")).toBeVisible();
  await expectToReadWell(stranger);

  await stranger.getByLabel("The copy").fill(given.replace(/members\\":\d+/, 'members\\":900'));
  await expect(stranger.getByText("Nothing was changed")).toBeHidden();
  await stranger.getByRole("button", { name: "Check it" }).click();
  await expect(stranger.getByText("something was changed after it was signed")).toBeVisible();
  expect(complaints).toEqual([]);
});
