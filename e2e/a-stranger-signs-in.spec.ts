import { expect, test } from "@playwright/test";
import { browserOf, linkMailedTo, signInByMail } from "./people";

test("somebody new signs in by mail, says her name, and goes where she was going", async ({ page }) => {
  await signInByMail(page, "signe@example.org", "/settings");
  await page.getByLabel("Your name").fill("Signe Dahl");
  await page.getByRole("button", { name: "Go on" }).click();
  await expect(page).toHaveURL(/\/settings$/);
  await expect(page.getByRole("main").getByText("signe@example.org")).toBeVisible();
  const cookie = (await page.context().cookies()).find(({ name }) => name === "__Host-sid");
  expect(cookie).toMatchObject({ httpOnly: true, secure: true, sameSite: "Lax", path: "/" });
});

test("a link opened elsewhere signs nobody in there, and stays good where it was asked for", async ({
  page,
  browser,
}) => {
  const email = "tove@example.org";
  await page.goto("/sign-in");
  await page.getByLabel("Your e-mail address").fill(email);
  await page.getByRole("button", { name: "Send me a sign-in link" }).click();
  await expect(page.getByRole("heading", { name: "Look in your mail" })).toBeVisible();
  const link = await linkMailedTo(page, email, "Your way in to Trellis");

  const elsewhere = await browserOf(browser);
  await elsewhere.goto(link);
  await elsewhere.getByRole("button", { name: `Sign in as ${email}` }).click();
  await expect(
    elsewhere.getByRole("heading", { name: "Open the link where you asked for it" }),
  ).toBeVisible();
  await elsewhere.context().close();

  await page.goto(link);
  await page.getByRole("button", { name: `Sign in as ${email}` }).click();
  await expect(page.getByRole("heading", { name: "Welcome. What shall people call you?" })).toBeVisible();

  await page.goto(link);
  await page.getByRole("button", { name: `Sign in as ${email}` }).click();
  await expect(page.getByRole("heading", { name: "This link has done its work" })).toBeVisible();
});

test("a member signs out one browser from another, and then everywhere", async ({ page, browser }) => {
  const email = "ivar@example.org";
  await signInByMail(page, email, "/settings");
  await page.getByLabel("Your name").fill("Ivar Lund");
  await page.getByRole("button", { name: "Go on" }).click();
  await expect(page).toHaveURL(/\/settings$/);
  const phone = await browserOf(browser);
  await signInByMail(phone, email, "/settings");
  await expect(phone).toHaveURL(/\/settings$/);
  await page.reload();
  const others = page.getByRole("button", { name: /^Sign out .+ on / });
  await expect(others).toHaveCount(1);
  await others.click();
  await expect(others).toHaveCount(0);
  await phone.reload();
  await expect(phone).toHaveURL(/\/sign-in\?to=%2Fsettings/);
  await phone.context().close();

  await page.getByRole("button", { name: "Sign out everywhere" }).click();
  await page.getByRole("alertdialog").getByRole("button", { name: "Sign out everywhere" }).click();
  await expect(page).toHaveURL(/\/sign-in/);
});
