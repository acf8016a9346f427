import { expect, test } from "@playwright/test";
import { browserOf, expectToReadWell } from "./people";

const extract = {
  name: "extract.pdf",
  mimeType: "application/pdf",
  buffer: Buffer.from("%PDF-1.4\n1 0 obj<<>>endobj\ntrailer<<>>\n%%EOF"),
};

test("a brand proves who it is, and everybody can see that it has", async ({ browser }) => {
  const owner = await browserOf(browser, "Nkechi Bello", "/brand/new");
  await owner.getByLabel("Its name").fill("Dew & Daughters");
  await owner.getByRole("button", { name: "Make the brand" }).click();
  await owner.waitForURL("**/brand/dew-and-daughters");

  await owner.goto("/brand/dew-and-daughters/verification");
  await owner.getByRole("textbox", { name: "Legal name" }).fill("Dew & Daughters Ltd");
  await owner.getByRole("textbox", { name: "Where it is registered" }).fill("Companies House 04512345");
  await owner.locator("input[type=file]").setInputFiles(extract);
  await expect(owner.getByRole("link", { name: "extract.pdf" })).toBeVisible();
  await owner.getByRole("button", { name: "Send it to be looked at" }).click();
  await expect(owner.getByText("It is on the operator’s desk")).toBeVisible();

  await owner.getByRole("textbox", { name: "Your domain" }).fill("https://dewanddaughters.example.org/");
  await owner.getByRole("button", { name: "Show me the record to set" }).click();
  await expect(owner.getByText("_trellis.dewanddaughters.example.org")).toBeVisible();
  await owner.getByRole("button", { name: "Check now" }).click();
  await expect(owner.getByText("there is no such record yet").first()).toBeVisible();
  await owner.getByRole("button", { name: "Set the record in the demo’s stand-in" }).click();
  await expectToReadWell(owner);
  await owner.getByRole("button", { name: "Check now" }).click();
  await expect(owner.getByText("dewanddaughters.example.org is verified")).toBeVisible();

  const visitor = await browserOf(browser);
  await visitor.goto("/brands/dew-and-daughters");
  await expect(visitor.getByText("Dew & Daughters Ltd"), "one proof is not enough").toHaveCount(0);

  const operator = await browserOf(browser, "Marta Ekström", "/ops/verification");
  await expect(operator.getByRole("link", { name: "extract.pdf" })).toBeVisible();
  await operator.getByRole("button", { name: "Confirm the name Dew & Daughters Ltd" }).click();
  await expect(operator.getByText("confirmed", { exact: true }).first()).toBeVisible();
  await expectToReadWell(operator);

  await visitor.reload();
  await expect(visitor.getByText("Dew & Daughters Ltd")).toBeVisible();
  await expect(visitor.getByText("Verified", { exact: true })).toBeVisible();
  const paper = await operator.getByRole("link", { name: "extract.pdf" }).count();
  expect(paper, "what is answered keeps its papers to itself").toBe(0);
});
