import { eq } from "drizzle-orm";
import { beforeAll, expect, test } from "vitest";
import { mailbox } from "@/platform/tables";
import { type Cast, cast } from "@/testing/cast";
import { workOff } from "@/worker";
import { createInvitation } from "../invitation/create";
import { networks } from "../tables";
import { standingOf } from "./reads";
import { requestMembership } from "./request";
import { seatWaitingMembership } from "./seat-waiting";
import { withdrawMembership } from "./withdraw";

let it: Cast;
const network = "night-gardeners";
beforeAll(async () => {
  it = await cast();
  await it.db.update(networks).set({ join: "open", questions: [] }).where(eq(networks.id, it.gardeners.id));
});

const places = async (free: number) => {
  const [row] = await it.db.select().from(networks).where(eq(networks.id, it.gardeners.id));
  const capacity = (row?.memberCount ?? 0) + free;
  await it.db.update(networks).set({ capacity }).where(eq(networks.id, it.gardeners.id));
};
const knock = (key: "nell" | "theo" | "mina" | "otto", invitation?: string) =>
  requestMembership(it.asPerson(key), {
    network,
    name: key,
    answers: [],
    ...(invitation ? { invitation } : {}),
  });
const stateOf = async (key: "nell" | "theo" | "mina" | "otto" | "dov") =>
  (await standingOf(it.asPerson(key), { network }))?.state;

test("at an open door of a full network one waits in line, and knows one's place", async () => {
  await withdrawMembership(it.asPerson("dov"), { network });
  await places(0);
  expect(await knock("nell")).toMatchObject({ state: "applied" });
  expect(await knock("theo")).toMatchObject({ state: "applied" });
  expect(await standingOf(it.asPerson("nell"), { network })).toMatchObject({ place: 1 });
  expect(await standingOf(it.asPerson("theo"), { network })).toMatchObject({ place: 2 });
});

test("a place that becomes free goes to who waits longest, and she is told by mail", async () => {
  await seatWaitingMembership(it.asSystem);
  expect(await stateOf("nell")).toBe("applied");
  await places(1);
  await seatWaitingMembership(it.asSystem);
  expect([await stateOf("nell"), await stateOf("theo")]).toEqual(["approved", "applied"]);
  await workOff();
  const mails = await it.db.select({ to: mailbox.to, subject: mailbox.subject }).from(mailbox);
  expect(mails).toEqual([{ to: "nell@example.org", subject: "There is a place for you in Night Gardeners" }]);
});

test("a place given at the door itself needs no mail", async () => {
  await places(1);
  const { href } = await createInvitation(it.asAda, { maxUses: 1, days: 7, note: "" });
  await knock("otto", new URL(href).searchParams.get("invitation") ?? "");
  await workOff();
  const mails = await it.db.select().from(mailbox).where(eq(mailbox.to, "otto@example.org"));
  expect(mails).toEqual([]);
});

test("behind a gate only those with an invitation are seated without being read", async () => {
  await it.db.update(networks).set({ join: "request" }).where(eq(networks.id, it.gardeners.id));
  const { href } = await createInvitation(it.asAda, { maxUses: 1, days: 7, note: "" });
  const token = new URL(href).searchParams.get("invitation") ?? "";
  expect(await knock("mina", token)).toMatchObject({ state: "applied" });
  await places(5);
  await seatWaitingMembership(it.asSystem);
  expect([await stateOf("mina"), await stateOf("theo")]).toEqual(["approved", "applied"]);
});
