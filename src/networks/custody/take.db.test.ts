import { and, eq, sql } from "drizzle-orm";
import { beforeEach, expect, test } from "vitest";
import type { Ctx, Insider } from "@/identity/actor";
import { Refused } from "@/platform/errors";
import { beginAfresh } from "@/testing/afresh";
import { type Cast, cast } from "@/testing/cast";
import { amendCharter } from "../charter/amend";
import { appointMembership } from "../membership/appoint";
import { askEveryMembership } from "../membership/ask-every";
import { leaveMembership } from "../membership/leave";
import { insiderOf } from "../membership/reads";
import { removeMembership } from "../membership/remove";
import { suspendMembership } from "../membership/suspend";
import { changeOwnerNetwork } from "../network/change-owner";
import { updateNetwork } from "../network/update";
import { charters, memberships, networks, ownerships } from "../tables";
import { endCustody } from "./end";
import { letOperateCustody } from "./let-operate";
import { takeCustody } from "./take";

let it: Cast;
const networkId = () => it.gardeners.id;
const until = new Date("2031-02-12T09:30:00Z");
const locked =
  "This network is changing hands. Until the sale is done or undone, by 12 February 2031 at the latest, nobody may take stewards away, change the charter, its address or who may come in and see it, write to everybody, bring people or talk in from elsewhere, or delete it. Members may leave at any time, and take their words with them.";
beforeEach(async () => {
  await beginAfresh();
  it = await cast();
});
const steward = async () => {
  const [row] = await it.db
    .select({ id: memberships.id })
    .from(memberships)
    .where(and(eq(memberships.networkId, networkId()), eq(memberships.role, "steward")));
  return row?.id ?? "";
};
/** Otto, who buys it and works in it for the time being. */
const asBuyer = async () => {
  await letOperateCustody(it.asSystem, { networkId: networkId(), brandId: it.rival.id });
  return { db: it.db, now: it.now, actor: await insiderOf(it, it.who.otto.id, "night-gardeners") };
};
const charter = async () => {
  const [row] = await it.db.select().from(charters).where(eq(charters.networkId, networkId()));
  if (!row) throw new Error("no charter");
  return {
    version: 1,
    note: "Another one.",
    values: row.values,
    rules: row.rules,
    partners: row.partners,
    saleVote: row.saleVote,
  };
};

test.each([
  [
    "takes a steward's part away",
    async () => appointMembership(it.asFay, { membershipId: await steward(), role: "member" }),
  ],
  [
    "removes a steward",
    async () => removeMembership(it.asFay, { membershipId: await steward(), reason: "Because." }),
  ],
  [
    "suspends a steward",
    async () => suspendMembership(it.asFay, { membershipId: await steward(), reason: "Because.", days: 3 }),
  ],
  ["changes the charter", async () => amendCharter(it.asFay, await charter())],
  ["hides it", async () => updateNetwork(it.asFay, { visibility: "members" })],
  ["opens its door", async () => updateNetwork(it.asFay, { join: "invite" })],
  ["writes to everybody who was brought in", async () => askEveryMembership(it.asFay)],
] as const)("while it changes hands the seller never %s, and reads until when", async (_, deed) => {
  await takeCustody(it.asSystem, { networkId: networkId(), cause: "del_1", until });
  await takeCustody(it.asSystem, { networkId: networkId(), cause: "del_1", until });
  const refused = await deed().catch((error: unknown) => error);
  expect(refused).toBeInstanceOf(Refused);
  expect(refused).toHaveProperty("message", locked);
  await endCustody(it.asSystem, { networkId: networkId() });
  await deed().catch((error: Error) => expect(error.message).not.toContain(locked));
});

test.each([
  ["changes the charter", async (buyer) => amendCharter(buyer, await charter()), locked],
  ["hides it", (buyer) => updateNetwork(buyer, { visibility: "members" }), locked],
  ["opens its door", (buyer) => updateNetwork(buyer, { join: "invite" }), locked],
  ["writes to everybody who was brought in", (buyer) => askEveryMembership(buyer), locked],
  [
    "takes a steward's part away",
    async (buyer) => appointMembership(buyer, { membershipId: await steward(), role: "member" }),
    "Only the owner makes or unmakes a steward.",
  ],
  [
    "removes a steward",
    async (buyer) => removeMembership(buyer, { membershipId: await steward(), reason: "Because." }),
    "Only the owner may suspend or remove a steward.",
  ],
] as [string, (buyer: Ctx<Insider>) => Promise<unknown>, string][])(
  "while it changes hands the buyer never %s, and reads why",
  async (_, deed, sentence) => {
    await takeCustody(it.asSystem, { networkId: networkId(), cause: "del_1", until });
    const refused = await deed(await asBuyer()).catch((error: unknown) => error);
    expect(refused).toBeInstanceOf(Refused);
    expect(refused).toHaveProperty("message", sentence);
  },
);

test("the database itself refuses, whoever asks", async () => {
  await takeCustody(it.asSystem, { networkId: networkId(), cause: "del_1", until });
  for (const change of [
    it.db.update(networks).set({ slug: "elsewhere" }).where(eq(networks.id, networkId())),
    it.db.update(networks).set({ ownerBrandId: it.rival.id }).where(eq(networks.id, networkId())),
    it.db.delete(networks).where(eq(networks.id, networkId())),
    it.db.update(memberships).set({ role: "member" }).where(eq(memberships.networkId, networkId())),
  ])
    await expect(change).rejects.toMatchObject({ cause: { constraint_name: "networks_in_custody" } });
  const suspended = it.db
    .update(memberships)
    .set({ state: "suspended" })
    .where(eq(memberships.id, await steward()));
  await expect(suspended).rejects.toMatchObject({ cause: { constraint_name: "networks_in_custody" } });
  await updateNetwork(it.asFay, { welcome: "Do come in." });
});

test("members leave as ever, stewards too", async () => {
  await takeCustody(it.asSystem, { networkId: networkId(), cause: "del_1", until });
  await leaveMembership(it.asPerson("bram"), { network: "night-gardeners" });
  const [left] = await it.db
    .select({ state: memberships.state })
    .from(memberships)
    .where(and(eq(memberships.networkId, networkId()), eq(memberships.personId, it.who.bram.id)));
  expect(left?.state).toBe("left");
});

test("the buyer works in it as a steward from the moment she may, under the same lock, and not after", async () => {
  const asOtto = () => insiderOf(it, it.who.otto.id, "night-gardeners");
  await takeCustody(it.asSystem, { networkId: networkId(), cause: "del_1", until });
  await expect(asOtto()).rejects.toThrow("This network was not found.");
  await letOperateCustody(it.asSystem, { networkId: networkId(), brandId: it.rival.id });
  const actor = await asOtto();
  expect(actor).toMatchObject({ kind: "member", role: "steward", membershipId: null });
  const provisional = { db: it.db, now: it.now, actor };
  await expect(amendCharter(provisional, await charter())).rejects.toThrow(locked);
  await updateNetwork(provisional, { welcome: "We are glad to be here." });
  await endCustody(it.asSystem, { networkId: networkId() });
  await expect(asOtto()).rejects.toThrow("This network was not found.");
});

const fern = () => ({ personId: null, brandId: it.fern.id });

test("a network changes its owner whole: power ends, and no other member is touched", async () => {
  const before = await it.db.select().from(memberships).orderBy(memberships.id);
  await it.db.transaction((db) =>
    changeOwnerNetwork(
      { ...it.asSystem, db },
      { networkId: networkId(), from: fern(), toBrandId: it.rival.id },
    ),
  );
  const [row] = await it.db.select().from(networks).where(eq(networks.id, networkId()));
  expect(row).toMatchObject({ ownerBrandId: it.rival.id, ownerPersonId: null });
  const mayStill = await insiderOf(it, it.who.fay.id, "night-gardeners").catch(() => null);
  expect(mayStill?.kind === "owner", "Fay owns it no more").toBe(false);
  expect(await insiderOf(it, it.who.otto.id, "night-gardeners")).toMatchObject({ kind: "owner" });
  const after = await it.db.select().from(memberships).orderBy(memberships.id);
  const ofOthers = (rows: typeof before) => rows.filter(({ personId }) => personId !== it.who.fay.id);
  expect(ofOthers(after)).toEqual(ofOthers(before));
  expect(await it.db.select().from(ownerships)).toMatchObject([
    { fromBrandId: it.fern.id, fromPersonId: null, toBrandId: it.rival.id },
  ]);
  await expect(it.db.update(ownerships).set({ toBrandId: it.fern.id })).rejects.toMatchObject({
    cause: { message: expect.stringContaining("history") },
  });
});

test("whoever does not own it any more sells nothing, and of eight at once one does", async () => {
  const change = () =>
    it.db.transaction((db) =>
      changeOwnerNetwork(
        { ...it.asSystem, db },
        { networkId: networkId(), from: fern(), toBrandId: it.rival.id },
      ),
    );
  const tries = await Promise.allSettled(Array.from({ length: 8 }, change));
  expect(tries.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
  await expect(change()).rejects.toThrow("This network does not belong to whoever sells it any more");
  expect(await it.db.$count(ownerships)).toBe(1);
});

test("a connection that is cut in the middle leaves it wholly as it was", async () => {
  await expect(
    it.db.transaction(async (db) => {
      await changeOwnerNetwork(
        { ...it.asSystem, db },
        { networkId: networkId(), from: fern(), toBrandId: it.rival.id },
      );
      await db.execute(sql`select pg_terminate_backend(pg_backend_pid())`);
    }),
  ).rejects.toThrow();
  const [row] = await it.db.select().from(networks).where(eq(networks.id, networkId()));
  expect(row?.ownerBrandId).toBe(it.fern.id);
  expect(await it.db.$count(ownerships)).toBe(0);
});

test("ten thousand are there when it changes hands: whoever comes or goes meanwhile is counted once, and it always has one owner", async () => {
  const net = networkId();
  await it.db.execute(sql`update networks set capacity = 1500 where id = ${net}`);
  await it.db.execute(sql`insert into people (id, name, email) select 'per_crowd' || n, 'Crowd ' || n, 'crowd' || n || '@example.org'
    from generate_series(1, 1200) as n`);
  await it.db.execute(sql`insert into memberships (id, network_id, person_id, state, name, joined_at)
    select 'mem_crowd' || n, ${net}, 'per_crowd' || n, 'member', 'Crowd ' || n, now() from generate_series(1, 1000) as n`);
  await it.db.execute(sql`insert into memberships (id, network_id, state, name, source_key)
    select 'mem_old' || n, ${net}, 'placeholder', 'Old ' || n, 'old' || n from generate_series(1, 9000) as n`);
  const count = async () => {
    const [row] = await it.db
      .select({ members: networks.memberCount })
      .from(networks)
      .where(eq(networks.id, net));
    return row?.members ?? 0;
  };
  const rows = () => it.db.$count(memberships, eq(memberships.networkId, net));
  const [members, all] = [await count(), await rows()];
  const join = (n: number) =>
    it.db.execute(sql`insert into memberships (id, network_id, person_id, state, name, joined_at)
      values (${`mem_new${n}`}, ${net}, ${`per_crowd${1_000 + n}`}, 'member', 'New', now())`);
  const leave = (n: number) =>
    it.db.execute(sql`update memberships set state = 'left' where id = ${`mem_crowd${n}`}`);
  const change = () =>
    it.db.transaction((db) =>
      changeOwnerNetwork({ ...it.asSystem, db }, { networkId: net, from: fern(), toBrandId: it.rival.id }),
    );
  const seen = new Set<string>();
  const look = async () => {
    const [now] = await it.db.execute(sql`select owner_brand_id as owner, owner_person_id as person,
      (select count(*)::int from ownerships) as changes from networks where id = ${net}`);
    seen.add(JSON.stringify(now));
  };
  await look();
  let over = false;
  const watching = (async () => {
    while (!over) await look();
    await look();
  })();
  await Promise.all([
    ...Array.from({ length: 100 }, (_, n) => join(n + 1)),
    ...Array.from({ length: 25 }, (_, n) => leave(n + 1)),
    change(),
    ...Array.from({ length: 100 }, (_, n) => join(n + 101)),
    ...Array.from({ length: 25 }, (_, n) => leave(n + 26)),
  ]);
  over = true;
  await watching;
  expect([...seen].map((now) => JSON.parse(now))).toEqual([
    { owner: it.fern.id, person: null, changes: 0 },
    { owner: it.rival.id, person: null, changes: 1 },
  ]);
  expect(await count()).toBe(members + 200 - 50);
  expect(await rows()).toBe(all + 200);
});
