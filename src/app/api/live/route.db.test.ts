import { NextRequest } from "next/server";
import { beforeAll, expect, test } from "vitest";
import { replyPost } from "@/community/post/reply";
import { createSpace } from "@/community/space/create";
import { startThread } from "@/community/thread/start";
import { sessions } from "@/identity/tables";
import { removeMembership } from "@/networks/membership/remove";
import { hashSecret } from "@/platform/secrets";
import { type Cast, cast } from "@/testing/cast";
import { GET } from "./route";

let town: Cast;
let threadId: string;
beforeAll(async () => {
  town = await cast();
  for (const key of ["bram", "otto"] as const)
    await town.db.insert(sessions).values({
      personId: town.who[key].id,
      tokenHash: hashSecret(key),
      host: "localhost",
      expiresAt: new Date(Date.now() + 86_400_000),
    });
  const { id: spaceId } = await createSpace(town.asAda, { name: "The shed", purpose: "", access: "members" });
  threadId = (await startThread(town.asAda, { spaceId, title: "Slugs", body: "Again." })).threadId;
});

function call(who: string | null, { network = "night-gardeners", ...headers }: Record<string, string> = {}) {
  const hungUp = new AbortController();
  const request = new NextRequest(`http://localhost/api/live?network=${network}`, {
    headers: { host: "localhost", ...(who && { cookie: `__Host-sid=${who}` }), ...headers },
    signal: hungUp.signal,
  });
  return { answer: GET(request), hangUp: () => hungUp.abort() };
}

const lines = (answer: Response) => {
  const reader = (answer.body as ReadableStream<Uint8Array>).getReader();
  const text = new TextDecoder();
  return async () => {
    const { value } = await reader.read();
    return value && text.decode(value);
  };
};

test("a member's browser is sent what happens, and the stream ends when she is removed", async () => {
  const { answer } = call("bram");
  const response = await answer;
  expect(response.headers.get("content-type")).toBe("text/event-stream");
  const next = lines(response);
  expect(await next()).toBe('data: {"kind":"resume"}\n\n');
  const reply = await replyPost(town.asCleo, { threadId, body: "Copper." });
  expect(JSON.parse((await next())?.slice(6) ?? "")).toEqual({
    kind: "post",
    id: reply.id,
    thread: threadId,
    number: 2,
  });
  await removeMembership(town.asAda, { membershipId: town.member.bram.id, reason: "Sold things." });
  expect(await next()).toBe('data: {"kind":"end"}\n\n');
  expect(await next()).toBeUndefined();
});

test("whoever hangs up is let go", async () => {
  const { answer, hangUp } = call("otto", { network: "tuesday-kiln" });
  const next = lines(await answer);
  await next();
  hangUp();
  expect(await next()).toBeUndefined();
});

test("nobody listens without signing in, from another site, or to a network that is not hers", async () => {
  const status = async (...asked: Parameters<typeof call>) => (await call(...asked).answer).status;
  expect(await status(null)).toBe(401);
  expect(await status("nobody")).toBe(404);
  expect(await status("otto")).toBe(404);
  expect(await status("otto", { network: "no-such-place" })).toBe(404);
  expect(await status("otto", { network: "tuesday-kiln", "sec-fetch-site": "cross-site" })).toBe(404);
});
