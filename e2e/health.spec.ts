import { expect, test } from "@playwright/test";

test("the server is alive, and ready for visitors", async ({ request }) => {
  expect((await request.get("/api/health")).status()).toBe(200);
  expect((await request.get("/api/ready")).status()).toBe(200);
});
