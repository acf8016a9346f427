import { beforeAll, expect, test } from "vitest";
import { openSession } from "@/identity/session/open";
import { personOf } from "@/identity/session/reads";
import { sessions } from "@/identity/tables";
import { before, minutes } from "@/platform/time";
import { type Cast, cast } from "@/testing/cast";
import { createCaller } from "@/trpc/root";

let it: Cast;
const host = "localhost";
let token: string;

beforeAll(async () => {
  it = await cast();
  token = await openSession(it, { personId: it.who.otto.id, host, userAgent: "Laptop" });
});

const change = async () => {
  const actor = { kind: "person" as const, personId: it.who.otto.id };
  const signedIn = await personOf(it, token, host);
  return createCaller({ ...it, actor, signedIn }).networks.payout.change({ network: it.kiln.slug });
};

test("whoever has just signed in may have her money sent elsewhere", async () => {
  await expect(change()).rejects.toThrow("There is no account yet.");
});

test("whoever has been here for longer proves first that it is she", async () => {
  await it.db.update(sessions).set({ createdAt: before(new Date(), minutes(6)) });
  await expect(change()).rejects.toThrow("this needs a sign-in that is no older than 5 minutes");
});
