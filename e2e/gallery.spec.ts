import AxeBuilder from "@axe-core/playwright";
import { expect, type Page, test } from "@playwright/test";

const rules = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"];

async function expectNothingFrom(page: Page) {
  const { violations } = await new AxeBuilder({ page }).withTags(rules).analyze();
  expect(
    violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.target.join(" ")).join(", ")}`),
  ).toEqual([]);
}

for (const width of [360, 1280]) {
  for (const colorScheme of ["light", "dark"] as const) {
    test.describe(`at ${width} pixels, device ${colorScheme}`, () => {
      test.use({ viewport: { width, height: 800 }, colorScheme, reducedMotion: "reduce" });

      test("every primitive reads well and stays within the page", async ({ page }) => {
        await page.goto("/ui");
        await expectNothingFrom(page);
        expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
      });

      test("what opens over the page reads well too", async ({ page }) => {
        await page.goto("/ui");
        await page.getByRole("button", { name: "Close the network" }).first().click();
        await expect(page.getByRole("button", { name: "Leave it as it is" })).toBeFocused();
        await expectNothingFrom(page);
        await page.keyboard.press("Escape");
        await page.getByRole("button", { name: "More for this post" }).first().click();
        await expect(page.getByRole("menu")).toBeVisible();
        await expectNothingFrom(page);
        await page.keyboard.press("Escape");
        await page.getByRole("button", { name: "Decline, with undo" }).first().click();
        await expect(page.getByText("Application declined.")).toBeVisible();
        await expectNothingFrom(page);
        await page.getByRole("button", { name: "Undo", exact: true }).click();
        await expect(page.getByText("It is back in your inbox.")).toBeVisible();
        await expect(page.getByText("Application declined.")).toBeHidden();
      });
    });
  }
}

test("a draft outlives a reload, and a failed call marks its field", async ({ page }) => {
  await page.goto("/ui");
  const form = page.locator("form").first();
  await form.getByRole("button", { name: "Found the network" }).click();
  await expect(form.getByText("Give your network a name.")).toBeVisible();
  await expect(form.getByLabel("Name")).toHaveAttribute("aria-invalid", "true");
  await form.getByLabel("Name").fill("Night Gardeners");
  await page.reload();
  await expect(form.getByLabel("Name")).toHaveValue("Night Gardeners");
  await expect(form.getByText("Your draft from last time is back.")).toBeVisible();
});

test("the keys of a page are one key away, and can be turned off", async ({ page }) => {
  await page.goto("/ui");
  const keys = page.getByRole("dialog", { name: "Keys on this page" });
  await expect(async () => {
    await page.keyboard.press("?");
    await expect(keys).toBeVisible({ timeout: 500 });
  }).toPass();
  await keys.getByRole("switch", { name: "Single keys are on" }).uncheck();
  await page.keyboard.press("Escape");
  await expect(keys).toBeHidden();
  await page.keyboard.press("?");
  await expect(keys).toBeHidden();
  await page.getByRole("button", { name: "Keys", exact: true }).first().click();
  await expect(keys).toBeVisible();
});
