import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { createServer } from "node:net";
import { type Browser, expect, type Page, test } from "@playwright/test";

let port = 0;
let second: ChildProcess | undefined;

test.beforeAll(async () => {
  const server = createServer().listen(0, "localhost");
  await once(server, "listening");
  port = (server.address() as { port: number }).port;
  server.close();
  await once(server, "close");
});
test.afterAll(() => stopSecond());

/** A server of its own beside the one of all tests, on the same database. */
async function startSecond() {
  const { folder } = test.info().config.metadata as { folder: string };
  second = spawn(process.execPath, ["src/local/start.mjs", `--data=${folder}`], {
    env: { ...process.env, PORT: `${port}`, DEMO: "1" },
    stdio: "ignore",
  });
  const answers = () =>
    fetch(`http://localhost:${port}/api/ready`).then(
      ({ ok }) => ok,
      () => false,
    );
  await expect.poll(answers, { timeout: 30_000 }).toBe(true);
}

async function stopSecond() {
  if (!second || second.exitCode !== null) return;
  const over = once(second, "exit");
  second.kill("SIGTERM");
  await over;
}

/** A browser that knows one of the two servers. */
async function enter(browser: Browser, name: string, baseURL?: string) {
  const page = await (await browser.newContext(baseURL ? { baseURL } : {})).newPage();
  await page.goto("/sign-in");
  await page.getByRole("button", { name }).click();
  await page.waitForURL((url) => !url.pathname.startsWith("/sign-in"));
  return page;
}

const say = async (page: Page, words: string) => {
  await page.getByRole("textbox", { name: "Your reply" }).fill(words);
  await page.getByRole("button", { name: "Post reply" }).click();
  await expect(page.getByRole("article").filter({ hasText: words })).toHaveCount(1);
};

test("two servers are one place, also after one of them was away", async ({ browser }) => {
  test.setTimeout(120_000);
  await startSecond();
  const here = await enter(browser, "Nkechi Bello");
  await here.goto("/n/night-gardeners/new");
  await here.getByLabel("Title").fill("Two lamps on one path");
  await here.getByRole("textbox", { name: "The first post" }).fill("Can you see mine?");
  await here.getByRole("button", { name: "Start the thread" }).click();
  await here.waitForURL(/\/t\/thr_/);

  const there = await enter(browser, "Cleo Bannister", `http://localhost:${port}`);
  // The page before it listened too: only when that has gone is it this one that is waited for.
  await there.goto(new URL(here.url()).pathname, { waitUntil: "commit" });
  await there.waitForResponse((response) => response.url().includes("/api/live"));
  await say(here, "Said at the first.");
  await expect(there.getByText("Said at the first.")).toHaveCount(1);
  await say(there, "Said at the second.");
  await expect(here.getByText("Said at the second.")).toHaveCount(1);

  await stopSecond();
  await say(here, "Said while the second was away.");
  await startSecond();
  await expect(there.getByText("Said while the second was away.")).toHaveCount(1, { timeout: 30_000 });
  await say(there, "Said when it was back.");
  await expect(here.getByText("Said when it was back.")).toHaveCount(1);
  // Others of the town may speak here too: whatever was said stands once, in its order, without a gap.
  const articles = there.getByRole("article");
  const numbers = await articles.evaluateAll((all) => all.map((one) => one.getAttribute("data-post")));
  expect(numbers).toEqual(numbers.map((_, place) => `${place + 1}`));
  const said = await articles
    .filter({ hasText: /Said (at|while|when)/ })
    .locator(".prose")
    .allInnerTexts();
  expect(said.map((words) => words.trim())).toEqual([
    "Said at the first.",
    "Said at the second.",
    "Said while the second was away.",
    "Said when it was back.",
  ]);
});
