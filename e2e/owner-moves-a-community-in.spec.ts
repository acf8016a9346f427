import { expect, test } from "@playwright/test";
import { zipped } from "../src/testing/export";
import { expectToReadWell } from "./people";

const said = (topic: number, number: number, username: string, cooked: string) => ({
  id: topic * 10 + number,
  topic_id: topic,
  post_number: number,
  post_type: 1,
  username,
  name: "",
  created_at: `2019-03-0${number}T10:00:00.000Z`,
  cooked,
});

const topic = (id: number, title: string, ask: string, answer: string) => ({
  id,
  title,
  category_id: 3,
  post_stream: {
    posts: [
      said(id, 1, "KrisP", `<p>${ask}</p>`),
      said(id, 2, "vasil", `<p><a class="mention" href="/u/krisp">@KrisP</a> ${answer}</p>`),
    ],
    stream: [],
  },
});

test("an owner moves a community in, and finds what was said there", async ({ page }) => {
  await page.goto("/sign-in");
  await page.getByRole("button", { name: /Bram Verhoeven/ }).click();
  await page.waitForURL((url) => !url.pathname.startsWith("/sign-in"));

  await page.goto("/network/tuesday-kiln/import");
  await page.getByLabel("Choose an export, or drop it here").setInputFiles({
    name: "old-forum.zip",
    mimeType: "application/zip",
    buffer: await zipped({
      "topic-1.json": topic(1, "Cobalt and its moods", "Why does <strong>cobalt</strong> run?", "Too thick."),
      "topic-2.json": topic(2, "Who has the long tongs", "They are gone.", "I lent them to the school."),
    }),
  });

  await expect(page.getByRole("heading", { name: "old-forum.zip" })).toBeVisible();
  await expect(page.getByText("This is a dry run: nothing has come in.")).toBeVisible();
  await expect(page.getByRole("article").first()).toContainText("KrisP");
  await expectToReadWell(page);
  await page.getByRole("button", { name: "Bring in 2 threads, 4 posts and 2 people" }).click();
  await expect(page.getByText("All of it is in.")).toBeVisible({ timeout: 30_000 });

  await page.goto("/n/tuesday-kiln/search?q=cobalt+moods");
  await page.getByRole("link", { name: /Cobalt and its moods/ }).click();
  await expect(page.getByRole("heading", { name: "Cobalt and its moods" })).toBeVisible();
  await expect(page.getByText("@KrisP")).toBeVisible();
  await expect(page.locator("time[datetime='2019-03-01T10:00:00.000Z']").first()).toBeVisible();

  await page.setViewportSize({ width: 360, height: 740 });
  await page.goto("/network/tuesday-kiln/import");
  const vasil = page.getByRole("listitem").filter({ hasText: "vasil" });
  await expect(vasil).toContainText("2 posts");
  await expectToReadWell(page);
});
