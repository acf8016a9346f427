import { type Browser, expect, type Page } from "@playwright/test";
import { browserOf } from "./people";

/** "€1,234.50" and "-€1,234.50" in cents. */
export const cents = (words: string) => Math.round(Number(words.replace(/[^\d.-]/g, "")) * 100);

/** The books of one payment as the operator reads them, in a browser of her own. */
export async function openLedger(browser: Browser, holdId: string) {
  const marta = await browserOf(browser, "Marta Ekström", `/ops/money/${holdId}`);
  await marta.getByRole("heading", { level: 1 }).waitFor();
  return marta;
}

/** What the ledger page shows, step by step: the accounts of each with their amounts in cents. */
export async function stepsOf(ledger: Page) {
  const steps = await ledger
    .getByRole("main")
    .getByRole("listitem")
    .filter({ has: ledger.getByRole("heading") })
    .all();
  return Promise.all(
    steps.map(async (step) => {
      const accounts = await step.locator("dt").allInnerTexts();
      const amounts = (await step.locator("dd").allInnerTexts()).map(cents);
      return {
        title: await step.getByRole("heading").innerText(),
        lines: Object.fromEntries(accounts.map((account, place) => [account, amounts[place] ?? 0])),
      };
    }),
  );
}

type Steps = Awaited<ReturnType<typeof stepsOf>>;

/** Every step sums to nothing. Answers what lies on each account at the end, in cents. */
export function expectToBalance(steps: Steps) {
  const lies: Record<string, number> = {};
  for (const { title, lines } of steps) {
    expect(
      Object.values(lines).reduce((sum, minor) => sum + minor, 0),
      title,
    ).toBe(0);
    for (const [account, minor] of Object.entries(lines)) lies[account] = (lies[account] ?? 0) + minor;
  }
  return Object.fromEntries(Object.entries(lies).filter(([, minor]) => minor !== 0));
}
