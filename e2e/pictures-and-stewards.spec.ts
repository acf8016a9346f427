import { expect, type Locator, type Page, test } from "@playwright/test";
import { browserOf } from "./people";
import { photo } from "./photo";

const network = "/n/night-gardeners";

/** Hands a file to the writing box as the clipboard or a hand would. */
const give = (box: Locator, by: "paste" | "drop", file: { name: string; type: string; bytes: Buffer }) =>
  box.evaluate(
    (element, { by, name, type, base64 }) => {
      const bytes = Uint8Array.from(atob(base64), (sign) => sign.charCodeAt(0));
      const data = new DataTransfer();
      data.items.add(new File([bytes], name, { type }));
      const how = { bubbles: true, cancelable: true };
      element.dispatchEvent(
        by === "paste"
          ? new ClipboardEvent("paste", { ...how, clipboardData: data })
          : new DragEvent("drop", { ...how, dataTransfer: data }),
      );
    },
    { by, name: file.name, type: file.type, base64: file.bytes.toString("base64") },
  );

async function startThread(page: Page, title: string, write: (box: Locator) => Promise<void>) {
  await page.goto(`${network}/new`);
  await page.getByLabel("Title").fill(title);
  const box = page.getByRole("textbox", { name: "The first post" });
  await write(box);
  await page.getByRole("button", { name: "Start the thread" }).click();
  await expect(page.getByRole("heading", { level: 1, name: title })).toBeVisible();
}

test("a picture is pasted, dropped and refused in words, and seen by nobody from outside", async ({
  browser,
}) => {
  const nkechi = await browserOf(browser, "Nkechi Bello");
  await startThread(nkechi, "Moths at the lamp", async (box) => {
    const bytes = await photo();
    await box.fill("Look: ");
    await box.press("End");
    await give(box, "paste", { name: "a moth.png", type: "image/png", bytes });
    await expect(box).toHaveValue(/^Look: \n!\[a moth\]\(\/media\/fil_[0-9a-f]{20}\)\n$/);
    await give(box, "drop", { name: "a bat.png", type: "image/png", bytes });
    await expect(box).toHaveValue(/!\[a bat\]\(\/media\/fil_[0-9a-f]{20}\)\n$/);
    const kept = await box.inputValue();
    await give(box, "drop", { name: "logo.svg", type: "image/svg+xml", bytes: Buffer.from("<svg/>") });
    await expect(nkechi.getByText("This is not a picture that we can take.")).toBeVisible();
    const huge = Buffer.concat([bytes, Buffer.alloc(11 * 1024 * 1024)]);
    await nkechi
      .locator("input[type=file]")
      .setInputFiles({ name: "huge.png", mimeType: "image/png", buffer: huge });
    await expect(nkechi.getByText("This picture is larger than 10 MB.")).toBeVisible();
    await expect(box).toHaveValue(kept);
  });
  const picture = nkechi.getByRole("article").getByRole("img", { name: "a moth" });
  await expect(picture).toBeVisible();
  const source = (await picture.getAttribute("src")) ?? "";
  const asked = (page: Page) => page.evaluate(async (url) => (await fetch(url)).status, source);
  expect(await asked(nkechi)).toBe(200);
  expect(await asked(await browserOf(browser, "Ada Okafor"))).toBe(200);
  expect(await asked(await browserOf(browser, "Bram Verhoeven"))).toBe(404);
});

test("a space by invitation is there for those who were asked in, from that moment", async ({ browser }) => {
  const nkechi = await browserOf(browser, "Nkechi Bello", `${network}/s`);
  const inNav = (page: Page) => page.getByRole("link", { name: /Owl watch/ }).first();
  const ada = await browserOf(browser, "Ada Okafor", "/network/night-gardeners/spaces");
  await ada.getByRole("button", { name: "Open a space" }).click();
  const form = ada.getByRole("dialog");
  await form.getByLabel("Name").fill("Owl watch");
  await form.getByText("Those who were asked in").click();
  await form.getByRole("button").last().click();
  await expect(form).toBeHidden();
  await expect(inNav(nkechi)).toBeHidden();

  await ada.goto(`${network}/s/owl-watch`);
  await ada.getByRole("button", { name: "Who is in it" }).click();
  await ada.getByLabel("Ask somebody in").fill("Nkeci Belo");
  await ada.getByRole("button", { name: "Ask in Nkechi Bello" }).click();
  await inNav(nkechi).click();
  await expect(nkechi.getByRole("heading", { level: 1, name: "Owl watch" })).toBeVisible();
  await nkechi.getByRole("button", { name: "Who is in it" }).click();
  await expect(nkechi.getByRole("button", { name: "Take out Ada Okafor" })).toBeHidden();
  await nkechi.getByRole("button", { name: "Leave Nkechi Bello" }).click();
  await expect(nkechi).toHaveURL(/\/night-gardeners\/s$/);
  await expect(inNav(nkechi)).toBeHidden();
});

test("a steward removes a post and says why, renames and closes the thread; its author reads it at once", async ({
  browser,
}) => {
  const cleo = await browserOf(browser, "Cleo Bannister");
  await startThread(cleo, "Who sells bulbs", (box) => box.fill("I do, cheaply, write to me."));
  const ada = await browserOf(browser, "Ada Okafor", new URL(cleo.url()).pathname);
  const post = ada.getByRole("article").filter({ hasText: "I do, cheaply" });
  await post.getByRole("button", { name: /^More about post/ }).click();
  await ada.getByRole("menuitem", { name: "Remove" }).click();
  const dialog = ada.getByRole("dialog", { name: "Remove this post?" });
  await dialog.getByRole("button", { name: "Remove the post" }).click();
  await expect(dialog.getByText("Please say why")).toBeVisible();
  await dialog.getByLabel("Why").fill("We do not sell things here.");
  await dialog.getByRole("button", { name: "Remove the post" }).click();
  await expect(dialog).toBeHidden();
  await expect(cleo.getByText("We do not sell things here.")).toBeVisible();

  const choose = async (deed: string) => {
    await ada.getByRole("button", { name: "More about this thread" }).click();
    await ada.getByRole("menuitem", { name: deed, exact: true }).click();
  };
  await choose("Rename");
  await ada.getByRole("dialog").getByRole("textbox").fill("Where to find bulbs");
  await ada.getByRole("dialog").getByRole("button", { name: "Save the title" }).click();
  await expect(ada.getByRole("heading", { level: 1, name: "Where to find bulbs" })).toBeVisible();
  await choose("Close");
  await expect(ada.getByRole("textbox", { name: "Your reply" })).toBeHidden();
  await choose("Reopen");
  await expect(ada.getByRole("textbox", { name: "Your reply" })).toBeVisible();
  await choose("Pin");
  await expect(ada.getByText("The thread stays on top of its space.")).toBeVisible();
});

test("a member shows her face to her network alone", async ({ browser }) => {
  const nkechi = await browserOf(browser, "Nkechi Bello", `${network}/me`);
  const me = { name: "me.png", mimeType: "image/png", buffer: await photo() };
  const face = nkechi.getByRole("img", { name: "Your picture" });
  // Nobody listens yet to a field that is there before its script.
  await expect(async () => {
    await nkechi.locator("input[type=file]").setInputFiles(me);
    await expect(face).toBeVisible({ timeout: 5_000 });
  }).toPass();
  await nkechi.getByRole("button", { name: "Save", exact: true }).click();
  await expect(nkechi.getByText("Saved.")).toBeVisible();
  const source = (await face.getAttribute("src")) ?? "";
  const ada = await browserOf(browser, "Ada Okafor", `${network}/people?q=Nkechi`);
  await expect(ada.locator(`img[src="${source}"]`)).toBeVisible();
  for (const page of [await browserOf(browser, "Bram Verhoeven"), await browserOf(browser)]) {
    await page.goto("/");
    expect(await page.evaluate(async (url) => (await fetch(url)).status, source)).toBe(404);
  }
});
