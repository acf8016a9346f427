import { hearEvent } from "@/payments/event/hear";
import { maxEventBytes } from "@/payments/event/policy";
import { database } from "@/platform/db";
import { Refused } from "@/platform/errors";

const answer = (status: number, message: string) => Response.json({ message }, { status });

/** What the payment provider tells us. It is signed, so it needs no page of ours around it; stored, and worked off later. */
export async function POST(request: Request) {
  const body = await readUpTo(request, maxEventBytes);
  if (body === null) return answer(413, "This is more than an event has to say.");
  const signature = request.headers.get("stripe-signature") ?? "";
  try {
    const ctx = { db: database(), actor: { kind: "visitor" as const }, now: new Date() };
    await hearEvent(ctx, { body, signature });
    return answer(200, "Thank you.");
  } catch (error) {
    if (!(error instanceof Refused)) throw error;
    return answer(400, error.message);
  }
}

/** The raw text, as it was signed; null as soon as it is longer than it may be, whatever it said of its length. */
async function readUpTo(request: Request, bytes: number): Promise<string | null> {
  if (Number(request.headers.get("content-length")) > bytes) return null;
  const parts: Uint8Array[] = [];
  let length = 0;
  for await (const part of request.body ?? []) {
    length += part.byteLength;
    if (length > bytes) return null;
    parts.push(part);
  }
  return Buffer.concat(parts).toString("utf8");
}
