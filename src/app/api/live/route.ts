import type { NextRequest } from "next/server";
import { type Heard, openStream } from "@/community/stream/open";
import { sessionCookie } from "@/identity/session/policy";
import { database } from "@/platform/db";
import { Refused, statusOf } from "@/platform/errors";
import { spendCall } from "@/platform/limits";
import { hashSecret } from "@/platform/secrets";

export const dynamic = "force-dynamic";

const beatEvery = 20_000;
const headers = {
  "content-type": "text/event-stream",
  "cache-control": "no-cache, no-store, no-transform",
  "x-accel-buffering": "no",
};

// A server that is told to go hangs up first; browsers come back to the next one.
const shared = globalThis as typeof globalThis & { trellisStreams?: Set<() => void> };
const streams = () => {
  if (!shared.trellisStreams) {
    const open = new Set<() => void>();
    shared.trellisStreams = open;
    process.once("SIGTERM", () => {
      for (const close of open) close();
    });
  }
  return shared.trellisStreams;
};

/** What happens in one network while somebody looks at it, as server-sent events. */
export async function GET(request: NextRequest) {
  const site = request.headers.get("sec-fetch-site");
  if (site !== null && site !== "same-origin") return new Response("Not found", { status: 404 });
  const token = request.cookies.get(sessionCookie)?.value;
  if (!token) return new Response("Please sign in first.", { status: 401 });
  const asker = {
    token,
    host: request.headers.get("host") ?? "",
    network: request.nextUrl.searchParams.get("network") ?? "",
  };

  const text = new TextEncoder();
  const { readable, writable } = new TransformStream<Uint8Array, Uint8Array>();
  const writer = writable.getWriter();
  let isOver = false;
  const write = (line: string) => {
    if (isOver) return;
    writer.write(text.encode(line)).catch(over);
    // Whoever does not listen for so long comes back and asks.
    if ((writer.desiredSize ?? 0) < -1_000) over();
  };
  let release = () => {};
  const over = () => {
    if (isOver) return;
    isOver = true;
    release();
    writer.close().catch(() => writer.abort());
  };
  const send = (heard: Heard) => write(`data: ${JSON.stringify(heard)}\n\n`);

  try {
    await spendCall("person", hashSecret(token));
    const stream = await openStream({ db: database() }, asker, { send, end: over });
    const beat = setInterval(() => {
      write(": beat\n\n");
      stream.check();
    }, beatEvery);
    release = () => {
      clearInterval(beat);
      streams().delete(over);
      stream.close();
    };
    streams().add(over);
    if (request.signal.aborted || isOver) release();
    request.signal.addEventListener("abort", over);
  } catch (refusal) {
    if (!(refusal instanceof Refused)) throw refusal;
    return new Response(refusal.message, { status: statusOf[refusal.code] });
  }
  return new Response(readable, { headers });
}
