import "server-only";
import { cookies, headers } from "next/headers";
import { cache } from "react";
import type { Ctx, Person, Visitor } from "@/identity/actor";
import { sessionCookie } from "@/identity/session/policy";
import { personOf, type SignedIn } from "@/identity/session/reads";
import { touchSession } from "@/identity/session/touch";
import { database } from "@/platform/db";
import { peerOf } from "@/platform/origin";

export type Context = Ctx<Visitor | Person> & { signedIn: SignedIn | null; requestId: string; peer: string };

/** Who is asking, once per request however many procedures it calls. */
export const createContext = cache(async (): Promise<Context> => {
  const db = database();
  const token = (await cookies()).get(sessionCookie)?.value;
  const head = await headers();
  const host = head.get("host") ?? "";
  const signedIn = token ? await personOf({ db }, token, host) : null;
  if (signedIn?.stale) await touchSession({ db }, signedIn.sessionId);
  const actor = signedIn
    ? ({ kind: "person", personId: signedIn.personId } as const)
    : ({ kind: "visitor" } as const);
  return {
    db,
    actor,
    now: new Date(),
    signedIn,
    requestId: head.get("x-request-id") ?? "",
    peer: peerOf(head),
  };
});
