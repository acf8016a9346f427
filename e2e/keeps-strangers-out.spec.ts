import { request as http } from "node:http";
import { expect, test } from "@playwright/test";

const json = { "content-type": "application/json" };

test("every page carries the policy, and no two the same nonce", async ({ request }) => {
  const nonces = new Set<string>();
  for (let time = 0; time < 20; time++) {
    const headers = (await request.get("/sign-in")).headers();
    const policy = headers["content-security-policy"] ?? "";
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("frame-ancestors 'none'");
    expect(policy).toContain("base-uri 'none'");
    expect(policy).not.toMatch(/unsafe-inline|unsafe-eval/);
    nonces.add(policy.match(/'nonce-([^']+)'/)?.[1] ?? "");
    expect(headers).toMatchObject({
      "x-content-type-options": "nosniff",
      "x-frame-options": "DENY",
      "cross-origin-opener-policy": "same-origin",
      "referrer-policy": "strict-origin-when-cross-origin",
    });
    expect(headers["cache-control"]).toMatch(/no-store/);
    expect(headers["x-powered-by"]).toBeUndefined();
  }
  expect(nonces.size).toBe(20);
});

test("no page runs a script or style that the policy forbids", async ({ page }) => {
  const refused: string[] = [];
  page.on("console", (message) => {
    if (message.text().includes("Content Security Policy")) refused.push(message.text());
  });
  for (const path of ["/", "/sign-in", "/networks", "/ui", "/no-such-page"]) await page.goto(path);
  expect(refused).toEqual([]);
});

test("what only we say to ourselves is not believed from outside", async ({ request }) => {
  const answer = await request.get("/settings", {
    headers: {
      "x-middleware-subrequest": "src/proxy:src/proxy:src/proxy:src/proxy:src/proxy",
      "x-nonce": "mine",
      "content-security-policy": "default-src *",
      purpose: "prefetch",
      "next-router-prefetch": "1",
    },
    maxRedirects: 0,
  });
  expect(answer.headers()["content-security-policy"]).not.toContain("mine");
  expect(await answer.text()).not.toContain("Where you are signed in");
});

test("procedures are closed to other sites and to simple requests", async ({ request, baseURL }) => {
  const call = (headers: Record<string, string>, data = "{}") =>
    request.post("/api/trpc/identity.session.revokeEvery", { headers, data });
  expect((await call(json)).status(), "no origin").toBe(403);
  expect((await call({ ...json, origin: "https://evil.test" })).status(), "foreign origin").toBe(403);
  expect((await call({ ...json, origin: "null" })).status(), "null origin").toBe(403);
  const own = { origin: baseURL ?? "" };
  expect((await call({ ...own, ...json, "sec-fetch-site": "same-site" })).status(), "sub-domain").toBe(403);
  expect((await call({ ...own, "content-type": "text/plain" })).status(), "text").toBe(415);
  expect((await call({ ...own, "content-type": "multipart/form-data; boundary=x" })).status(), "form").toBe(
    415,
  );
  expect((await call({ ...own, ...json }, `"${"x".repeat(300_000)}"`)).status(), "too much").toBe(413);
  expect((await call({ ...own, ...json })).status(), "ours, but nobody is signed in").toBe(401);
});

test("three hundred calls in one request are none", async ({ request, baseURL }) => {
  const calls = Array.from({ length: 300 }, () => "identity.person.me").join(",");
  const answer = await request.post(`/api/trpc/${calls}?batch=1`, {
    headers: { ...json, origin: baseURL ?? "" },
    data: "{}",
  });
  expect(answer.status()).toBe(400);
  const hidden = await request.post(`/api/trpc/${calls.replaceAll(",", "%2C")}?batch=1`, {
    headers: { ...json, origin: baseURL ?? "" },
    data: "{}",
  });
  expect(hidden.status(), "with their commas in disguise").toBe(400);
});

test("a host that is not ours is turned away", async ({ baseURL }) => {
  const { port } = new URL(baseURL ?? "");
  const statusFor = (host: string, path = "/", method = "GET") =>
    new Promise<number>((done, fail) => {
      const ask = http({ port, host: "localhost", path, method, headers: { host } }, (answer) => {
        answer.resume();
        done(answer.statusCode ?? 0);
      });
      ask.on("error", fail).end();
    });
  expect(await statusFor(`localhost:${port}`)).toBe(200);
  for (const host of ["evil.test", `evil.localhost:${port}`, "localhost", "127.0.0.1"]) {
    expect(await statusFor(host), host).toBe(421);
  }
  expect(await statusFor(`localhost:${port}`, "http://evil.test/"), "another site's address").toBe(421);
  expect(await statusFor(`localhost:${port}`, "/", "TRACE")).toBe(405);
});

test("a sign-in link that is only opened uses nothing up and signs nobody in", async ({ request }) => {
  const link = "/sign-in/confirm?token=abc&email=ada%40example.org";
  for (let time = 0; time < 5; time++) {
    const opened = await request.get(link, { headers: { "user-agent": "Scanner" } });
    expect(opened.status()).toBe(200);
    expect(opened.headers()["set-cookie"]).toBeUndefined();
    expect(opened.headers()["referrer-policy"]).toBe("same-origin");
  }
});

test("signing in is by POST from our own page", async ({ request }) => {
  const form = { email: "ada@example.org" };
  expect((await request.post("/api/auth/signin/email", { form })).status()).toBe(403);
  expect((await request.get("/api/auth/signin/email")).status()).toBe(404);
  expect((await request.post("/api/demo/sign-in", { form: { person: "x" } })).status()).toBe(403);
});

test("methods that nobody needs are refused", async ({ request }) => {
  expect((await request.fetch("/api/trpc/identity.person.me", { method: "GET" })).status()).toBe(405);
  expect((await request.fetch("/api/health", { method: "PUT" })).status()).toBe(405);
  for (const method of ["POST", "PUT", "PATCH", "DELETE"])
    expect((await request.fetch("/networks", { method })).status(), method).toBe(405);
});

test("an address that cannot be, or says a thing twice, is no failure of ours", async ({ request }) => {
  for (const path of ["/n/%ff", "/media/%00", `/n/${"a".repeat(300)}`])
    expect((await request.get(path)).status(), path).toBe(404);
  for (const path of [
    "/networks?q=a&q=b",
    "/networks?after=x&after=y",
    "/mailbox?q=a&mail=b&mail=c",
    "/sign-in?to=a&to=b",
  ])
    expect((await request.get(path)).status(), path).toBe(200);
});

test("an answer that only sends on is kept by nobody, and built files are what they say", async ({
  request,
}) => {
  const sent = await request.get("/settings", { headers: { rsc: "1" }, maxRedirects: 0 });
  expect(sent.status()).toBe(307);
  expect(sent.headers()["cache-control"]).toBe("private, no-store");
  const script =
    (await (await request.get("/sign-in")).text()).match(/\/_next\/static\/[^"]+\.js/)?.[0] ?? "";
  expect((await request.get(script)).headers()["x-content-type-options"]).toBe("nosniff");
});

test("whoever must sign in is brought back to the very page she asked for", async ({ request }) => {
  const asked = "/network/night-gardeners/members?q=dorothy";
  const answer = await request.get(asked, { maxRedirects: 0 });
  expect(answer.headers().location).toContain(`/sign-in?to=${encodeURIComponent(asked)}`);
});
