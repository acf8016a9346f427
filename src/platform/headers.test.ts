import { expect, test } from "vitest";
import { fixedHeaders, isFramed, policyFor } from "./headers";

const place = { secure: true, developing: false };
const told = (path: string) => ({
  policy: policyFor("n", place, isFramed(path)),
  ...Object.fromEntries(fixedHeaders(place, isFramed(path))),
});

test("pages elsewhere may frame the card of a partner's item", () => {
  const headers = told("/n/night-gardeners/embed/plc_1?from=blog");
  expect(headers.policy).toContain("frame-ancestors *;");
  expect(headers).not.toHaveProperty("x-frame-options");
  expect(headers.policy).toContain("frame-src 'none'");
});

test.each([
  "/",
  "/n/night-gardeners/embed",
  "/n/night-gardeners/embed/plc_1/more",
  "/n/night-gardeners/p/plc_1",
  "/n/night-gardeners/feed?to=/n/x/embed/plc_1",
  "/api/trpc/n/x/embed/plc_1",
  "//evil.example/n/x/embed/plc_1",
])("and nothing else: not %s", (path) => {
  const headers = told(path);
  expect(headers.policy).toContain("frame-ancestors 'none'");
  expect(headers).toMatchObject({ "x-frame-options": "DENY" });
});
