import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { type APIRequestContext, expect, type Page, test } from "@playwright/test";
import { comeInAs, expectToReadWell, watchFor } from "./people";

const label = "Partner content · Harbour Roasters BV";
const title = "Where do you drink it out of the wind?";
const house = "/n/slow-miles";

test.describe.configure({ timeout: 240_000 });

/**
 * Where the item stands in this house for Nkechi: the address of its own page. A feed shows one partner at a time, and
 * another test may have its own there just now.
 */
async function addressOf(page: Page) {
  const link = page.getByRole("link", { name: title });
  await expect(async () => {
    await page.goto(`${house}/feed`);
    await expect(link).toBeVisible({ timeout: 2_000 });
  }).toPass({ timeout: 150_000 });
  return (await link.getAttribute("href")) ?? "";
}

/** What came over the wire, with the words of markup joined as they are read. */
async function wordsOf(request: APIRequestContext, path: string, headers: Record<string, string> = {}) {
  const answer = await request.get(path, { headers });
  expect(answer.status(), path).toBe(200);
  return (await answer.text()).replace(/<[^>]+>/g, "").replace(/&#x?[\da-f]+;|&amp;/gi, "&");
}

function expectLabelFirst(text: string, where: string) {
  const at = text.indexOf("Partner content");
  expect(at, where).toBeGreaterThanOrEqual(0);
  const words = text.indexOf(title.slice(0, 20));
  expect(words, where).toBeGreaterThan(at);
}

test("the label stands before the words in what a page sends, and in what is read aloud", async ({
  page,
}) => {
  const complaints = watchFor(page);
  await comeInAs(page, "Nkechi Bello", `${house}/feed`);
  const item = await addressOf(page);
  for (const path of [`${house}/feed`, item, `${house}/search?q=wind`]) {
    await page.goto(path);
    const article = page.getByRole("article").filter({ hasText: title });
    const read = await article.first().ariaSnapshot();
    expectLabelFirst(read, `${path}, read aloud`);
    await expectToReadWell(page);
    for (const headers of [{}, { rsc: "1" }])
      expectLabelFirst(
        await wordsOf(page.request, path, headers as Record<string, string>),
        `${path} ${JSON.stringify(headers)}`,
      );
  }
  await page.goto(item);
  await expect(page.getByRole("img", { name: /A map with four folds/ })).toBeVisible();
  expect(complaints).toEqual([]);
});

test("a page elsewhere may show the card, and the label is the first thing in it", async ({
  page,
  browser,
}) => {
  await comeInAs(page, "Nkechi Bello", `${house}/feed`);
  const embed = (await addressOf(page)).replace("/p/", "/embed/");
  const stranger = await (await browser.newContext()).newPage();
  const { origin } = new URL(page.url());
  const frames = [`${embed}" title="card`, `${house}" title="house`];
  const elsewhere = createServer((_, answer) =>
    answer
      .setHeader("content-type", "text/html")
      .end(frames.map((frame) => `<iframe src="${origin}${frame}"></iframe>`).join("")),
  );
  await new Promise<void>((ready) => elsewhere.listen(0, "127.0.0.1", ready));
  await stranger.goto(`http://127.0.0.1:${(elsewhere.address() as AddressInfo).port}/`);
  const card = stranger.frameLocator("iframe[title=card]").getByRole("article");
  await expect(card).toHaveText(new RegExp(`^${label}.*${title.replace("?", "\\?")}`));
  await expect(stranger.frameLocator("iframe[title=house]").locator("#main")).toHaveCount(0);
  elsewhere.close();
});

test("the picture for previews is of what everybody may know, and else of nothing", async ({
  page,
  request,
}) => {
  await comeInAs(page, "Nkechi Bello", `${house}/feed`);
  const item = await addressOf(page);
  await page.goto(item);
  const alt = await page.locator('meta[property="og:image:alt"]').getAttribute("content");
  expect(alt?.startsWith(label), alt ?? "").toBe(true);
  const known = await request.get(item.replace("/p/", "/card/"));
  expect(known.headers()).toMatchObject({
    "content-type": "image/png",
    "cross-origin-resource-policy": "cross-origin",
  });
  const nobody = await request.get(`${house}/card/plc_00000000000000000000`);
  expect(nobody.status()).toBe(200);
  expect((await nobody.body()).equals(await known.body())).toBe(false);
  expect((await request.get(`${house}/p/plc_00000000000000000000/date.ics`)).status()).toBe(404);
});

test("its picture is for those who meet it, and only the brand's own people send one", async ({
  page,
  request,
}) => {
  await comeInAs(page, "Nkechi Bello", `${house}/feed`);
  await page.goto(await addressOf(page));
  const picture = (await page.getByRole("img", { name: /A map with four folds/ }).getAttribute("src")) ?? "";
  expect((await page.request.get(picture)).headers()["content-type"]).toBe("image/webp");
  expect((await request.get(picture)).status()).toBe(404);
  const sent = await page.evaluate(async (picture) => {
    const body = new FormData();
    body.set("file", await (await fetch(picture)).blob());
    body.set("creative", "harbour-roasters");
    const answer = await fetch("/api/upload", { method: "POST", body });
    return [answer.status, await answer.text()] as const;
  }, picture);
  expect(sent).toEqual([404, expect.stringContaining("This brand was not found.")]);
});
