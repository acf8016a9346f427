import { inArray, sql } from "drizzle-orm";
import type postgres from "postgres";
import { sendDelivery } from "@/gate/delivery/send";
import { writeDisclosure } from "@/gate/disclosure/write";
import { deliveries } from "@/gate/tables";
import { brands, domains, people, verifications } from "@/identity/tables";
import { noPartners, type PartnerPolicy } from "@/networks/partner-policy/schema";
import { charters, memberships, networks } from "@/networks/tables";
import type { Db } from "@/platform/db";
import { days, later } from "@/platform/time";
import type { Race } from "./verbs";

// A crowd of 1,500 who are members of eight networks, and who met two partner items in the last weeks.

const crowd = 1_500;
const policy: PartnerPolicy = {
  ...noPartners,
  welcome: true,
  values: ["benevolence", "universalism", "tradition"],
};
const ctx = (db: Db) => ({ db, now: new Date(), actor: { kind: "system" as const, job: "bench" } });

/** One item before all of them; and eight at once, of which the caps let each of them meet one. */
export async function racePublish(db: Db, plain: postgres.Sql): Promise<Race[]> {
  const [otto] = await db.insert(people).values({ name: "Otto", email: "otto@bench.example" }).returning();
  if (!otto) throw new Error("nobody is there to found a network");
  const members = await db
    .insert(people)
    .values(Array.from({ length: crowd }, (_, n) => ({ name: `N${n}`, email: `n${n}@bench.example` })))
    .returning({ id: people.id });
  const [before, ...items] = await Promise.all(
    Array.from({ length: 9 }, (_, n) => letIn(db, n, otto.id, members)),
  );
  if (!before) throw new Error("no partner was let in");
  await db.insert(deliveries).values(
    [9, 20].flatMap((ago) =>
      before.members.map((who) => ({
        ...{ ...who, ...before.item, category: "books" as const },
        source: `${before.item.source}-${ago}`,
        campaign: `${ago}`,
        createdAt: later(new Date(), days(-ago)),
      })),
    ),
  );

  const send = async (some: typeof items) => {
    const all = await Promise.all(some.map(({ item }) => sendDelivery(ctx(db), { ...item, items: 1_000 })));
    const reached = all.reduce((sum, { delivered }) => sum + delivered, 0);
    if (reached !== crowd) throw new Error(`${reached} were reached of ${crowd}`);
    return crowd;
  };
  const insert = async () => {
    const [one] = items;
    if (!one) throw new Error("there is nothing to send");
    const { networkId, source, brandId, disclosureId, category } = one.item;
    await plain`
      insert into deliveries (network_id, membership_id, person_id, source, campaign, brand_id, disclosure_id, category)
      select ${networkId}, membership, person, ${source}, ${source}, ${brandId}, ${disclosureId}, ${category}
      from unnest(${one.members.map(({ membershipId }) => membershipId)}::text[],
        ${one.members.map(({ personId }) => personId)}::text[]) as one (membership, person)`;
    return crowd;
  };
  const sources = items.map(({ item }) => item.source);
  const race = {
    name: "publish",
    unit: "deliveries",
    lanes: 1,
    aim: { ms: 150 },
    plain: insert,
    clear: async () => {
      await db.delete(deliveries).where(inArray(deliveries.source, sources));
      await plain`vacuum deliveries`;
    },
  };
  return [
    { ...race, atOnce: 1, verb: () => send(items.slice(0, 1)) },
    { ...race, atOnce: 8, aim: {}, verb: () => send(items) },
  ];
}

/** A network with the whole crowd in it, and a brand whose name is proven. */
async function letIn(db: Db, n: number, ownerPersonId: string, crowd: { id: string }[]) {
  const [network] = await db
    .insert(networks)
    .values({
      slug: `crowd-${n}`,
      name: `Crowd ${n}`,
      purpose: "For whoever comes.",
      template: "cohort",
      ownerPersonId,
      join: "open",
      visibility: "public",
    })
    .returning();
  const [brand] = await db
    .insert(brands)
    .values({ slug: `partner-${n}`, name: `Partner ${n}`, categories: ["home-and-garden"] })
    .returning();
  if (!network || !brand) throw new Error("nobody came");
  const { id: networkId } = network;
  await db
    .insert(charters)
    .values({ networkId, version: 1, values: [], rules: [], partners: policy, createdBy: ownerPersonId });
  const members = await db
    .insert(memberships)
    .values(
      crowd.map(({ id }) => ({
        networkId,
        personId: id,
        name: "N",
        state: "member" as const,
        charterVersion: 1,
        joinedAt: later(new Date(), days(-60)),
      })),
    )
    .returning({ membershipId: memberships.id, personId: sql<string>`${memberships.personId}` });
  const brandId = brand.id;
  await db.insert(verifications).values({
    ...{ brandId, legalName: `Partner ${n} Ltd`, registration: "HRB 1" },
    ...{ papers: [], state: "confirmed" },
  });
  await db.insert(domains).values({ brandId, name: `partner-${n}.example`, token: "t", state: "verified" });
  const label = await writeDisclosure(ctx(db), { brandId, given: "money", writtenBy: "network" });
  return {
    item: { networkId, brandId, ...label, category: "home-and-garden" as const, source: `plc_bench_${n}` },
    members,
  };
}
