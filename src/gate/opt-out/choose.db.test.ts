import { and, eq, sql } from "drizzle-orm";
import { beforeAll, beforeEach, expect, test } from "vitest";
import { markPerson } from "@/identity/person/mark";
import { adaptSignIn } from "@/identity/sign-in/adapt";
import { people } from "@/identity/tables";
import { claimMembership } from "@/networks/membership/claim";
import { noPartners } from "@/networks/partner-policy/schema";
import { charters, memberships, networks } from "@/networks/tables";
import { hashAddress } from "@/platform/secrets";
import { type Cast, cast } from "@/testing/cast";
import { verified } from "@/testing/verified";
import { eligibleReach } from "../delivery/reads";
import { sendDelivery } from "../delivery/send";
import { writeDisclosure } from "../disclosure/write";
import { deliveries, optOuts } from "../tables";
import { chooseOptOut } from "./choose";
import { endOptOut } from "./end";
import { listOptOuts } from "./reads";

const email = "wren@example.org";
let it: Cast;
let networkId: string;
let disclosureId: string;
let personId: string;
let runs = 0;

beforeAll(async () => {
  it = await cast();
  await verified(it.fern);
  const how = { brandId: it.fern.id, given: "money", writtenBy: "network" } as const;
  ({ disclosureId } = await writeDisclosure(it.asSystem, how));
});
beforeEach(async () => {
  await it.db.delete(deliveries).where(sql`true`);
  await it.db.delete(optOuts).where(sql`true`);
  await isErased();
  networkId = await house();
  personId = await signsIn();
  await joins();
});

/** A network that lets partners in, and Otto's. */
async function house() {
  const slug = `house-${++runs}`;
  const [made] = await it.db
    .insert(networks)
    .values({
      ...{ slug, name: slug, purpose: "For birds.", template: "cohort", join: "open", visibility: "public" },
      ownerPersonId: it.who.otto.id,
    })
    .returning({ id: networks.id });
  if (!made) throw new Error("no house");
  const partners = { ...noPartners, welcome: true };
  await it.db.insert(charters).values({
    ...{ networkId: made.id, version: 1, values: [], rules: [], partners, createdBy: it.who.otto.id },
  });
  return made.id;
}

/** The first time somebody with this address comes by the door of sign-in. */
async function signsIn(address = email) {
  const browser = { secret: "s", host: "localhost", userAgent: "Laptop" };
  const { createUser } = adaptSignIn(it.db, browser, () => {});
  const person = await createUser?.({ id: "", email: address, emailVerified: null });
  return person?.id ?? "";
}

const joins = (of = personId) =>
  it.db.insert(memberships).values({
    ...{ networkId, personId: of, name: "Wren", state: "member", charterVersion: 1 },
    joinedAt: new Date(Date.now() - 30 * 86_400_000),
  });

/** All of her goes, as when she is erased; what others have of her stands under no person. */
async function isErased() {
  const nobodys = { personId: null, state: "placeholder" as const, claimEmail: null };
  await it.db.update(memberships).set(nobodys).where(eq(memberships.name, "Wren"));
  await it.db.delete(people).where(sql`email like 'wren%'`);
}

async function comesAgain() {
  personId = await signsIn();
  await joins();
}

const as = (id = personId) => ({ ...it, actor: { kind: "person" as const, personId: id } });
const item = () => ({ networkId, brandId: it.fern.id, category: "home-and-garden" as const });
const reach = async () => (await eligibleReach(it, item())).eligible;
const delivered = async () => {
  const { delivered } = await sendDelivery(it.asSystem, {
    ...item(),
    ...{ source: `plc_${++runs}`, disclosureId, items: 1_000 },
  });
  return delivered;
};

test("without a no, an item reaches her", async () => {
  expect(await reach()).toBe(1);
  expect(await delivered()).toBe(1);
});

test("a no outlives that she is erased and comes again", async () => {
  await chooseOptOut(as(), { scope: "all" });
  expect(await reach()).toBe(0);
  await isErased();
  const [kept, ...more] = await it.db.select().from(optOuts);
  expect(more).toEqual([]);
  expect(kept).toMatchObject({ personId: null, addressHash: hashAddress(email) });
  expect(JSON.stringify(kept)).not.toContain("wren");
  await comesAgain();
  expect(await reach()).toBe(0);
  expect(await delivered()).toBe(0);
  expect(await listOptOuts(as())).toEqual({ all: true, categories: [], brands: [] });
});

test("a no to a brand and one to a kind of thing outlive it as what they were", async () => {
  await chooseOptOut(as(), { scope: "brand", brand: it.fern.slug });
  await chooseOptOut(as(), { scope: "category", category: "gambling" });
  await isErased();
  await comesAgain();
  expect(await listOptOuts(as())).toMatchObject({
    all: false,
    categories: ["gambling"],
    brands: [{ slug: it.fern.slug }],
  });
  expect(await delivered()).toBe(0);
});

test("brought in by an import after she was erased, and claiming it, she meets nothing", async () => {
  await chooseOptOut(as(), { scope: "all" });
  await isErased();
  const [placed] = await it.db
    .insert(memberships)
    .values({ networkId, name: "Wren", state: "placeholder", claimEmail: email })
    .returning({ id: memberships.id });
  personId = await signsIn();
  const [{ slug = "" } = {}] = await it.db.select().from(networks).where(eq(networks.id, networkId));
  await claimMembership(as(), { network: slug, membershipId: placed?.id ?? "" });
  await it.db
    .update(memberships)
    .set({ state: "member", joinedAt: new Date(Date.now() - 30 * 86_400_000) })
    .where(and(eq(memberships.networkId, networkId), eq(memberships.personId, personId)));
  expect(await reach()).toBe(0);
  expect(await delivered()).toBe(0);
});

test("a new owner of the network changes nothing", async () => {
  await chooseOptOut(as(), { scope: "all" });
  await it.db
    .update(networks)
    .set({ ownerPersonId: null, ownerBrandId: it.fern.id })
    .where(eq(networks.id, networkId));
  await isErased();
  await comesAgain();
  expect(await delivered()).toBe(0);
});

test("with another address it holds under both", async () => {
  await chooseOptOut(as(), { scope: "all" });
  const other = "wren.now@example.org";
  await it.db
    .update(people)
    .set({ email: other, addressHash: hashAddress(other) })
    .where(eq(people.id, personId));
  expect(await delivered()).toBe(0);
  await isErased();
  const [old, now] = [await signsIn(), await signsIn(other)];
  await joins(old);
  await joins(now);
  expect(await reach()).toBe(0);
});

test("whoever lets them in again lets them in for good, whatever her address said before", async () => {
  await chooseOptOut(as(), { scope: "all" });
  await isErased();
  await comesAgain();
  await endOptOut(as(), { scope: "all" });
  expect(await delivered()).toBe(1);
  await isErased();
  await comesAgain();
  expect(await delivered()).toBe(1);
});

test("somebody with another address is not taken for her", async () => {
  await chooseOptOut(as(), { scope: "all" });
  await isErased();
  personId = await signsIn("wren.two@example.org");
  await joins();
  expect(await delivered()).toBe(1);
});

test("who was here before addresses were marked is marked, and her no with her", async () => {
  await it.db.update(people).set({ addressHash: null }).where(eq(people.id, personId));
  await it.db.insert(optOuts).values({ personId, scope: "all" });
  await markPerson(it);
  await it.db.delete(optOuts).where(sql`address_hash is null`);
  await isErased();
  await comesAgain();
  expect(await delivered()).toBe(0);
});
