import type { BrandActor, Ctx, Insider, NetworkRole, Person } from "@/identity/actor";
import { clearName } from "@/identity/name/policy";
import { brandPeople, brands, names as nameTable, people } from "@/identity/tables";
import type { MembershipState } from "@/networks/membership/lifecycle";
import { charters, memberships, networks } from "@/networks/tables";
import { type Db, database } from "@/platform/db";

type Names =
  | "ada"
  | "bram"
  | "cleo"
  | "dov"
  | "fay"
  | "gus"
  | "gita"
  | "marta"
  | "mina"
  | "nell"
  | "otto"
  | "rosa"
  | "theo";
const names: Record<Names, string> = {
  ada: "Ada Okafor",
  bram: "Bram de Wit",
  cleo: "Cleo Marsh",
  dov: "Dov Stern",
  fay: "Fay Lindqvist",
  gus: "Gus Pereira",
  gita: "Gita Rao",
  marta: "Marta Ekström",
  mina: "Mina Sato",
  nell: "Nell Byrne",
  otto: "Otto Brandt",
  rosa: "Rosa Quill",
  theo: "Theo Falk",
};

/**
 * The same small cast in every test. Fern & Co. (Fay owns it, Theo manages, Mina reads figures) owns the Night
 * Gardeners: Ada is their steward, Gus their gatekeeper, Gita their greeter; Bram is a member, Cleo came yesterday,
 * Dov has knocked, Rosa is suspended. Otto owns the Tuesday Kiln. Marta operates Trellis. Nell belongs nowhere.
 */
export async function cast(db: Db = database()) {
  const rows = await db
    .insert(people)
    .values(
      Object.entries(names).map(([key, name]) => ({
        name,
        email: `${key}@example.org`,
        emailVerifiedAt: new Date(),
      })),
    )
    .returning();
  const who = Object.fromEntries(rows.map((row) => [row.email.split("@")[0], row])) as Record<
    Names,
    (typeof rows)[number]
  >;

  const [fern, rival] = await db
    .insert(brands)
    .values([
      { slug: "fern-and-co", name: "Fern & Co." },
      { slug: "rival-seeds", name: "Rival Seeds" },
    ])
    .returning();
  if (!fern || !rival) throw new Error("the cast has lost its brands");
  await db.insert(brandPeople).values([
    { brandId: fern.id, personId: who.fay.id, role: "owner" },
    { brandId: fern.id, personId: who.theo.id, role: "manager" },
    { brandId: fern.id, personId: who.mina.id, role: "analyst" },
    { brandId: rival.id, personId: who.otto.id, role: "owner" },
  ]);

  const [gardeners, kiln] = await db
    .insert(networks)
    .values([
      {
        slug: "night-gardeners",
        name: "Night Gardeners",
        purpose: "For people who garden after dark.",
        template: "customer-circle" as const,
        ownerBrandId: fern.id,
        join: "request" as const,
        visibility: "public" as const,
        questions: ["What do you grow?"],
      },
      {
        slug: "tuesday-kiln",
        name: "The Tuesday Kiln",
        purpose: "Twelve potters and one kiln.",
        template: "local-chapter" as const,
        ownerPersonId: who.otto.id,
        join: "invite" as const,
        visibility: "members" as const,
        capacity: 15,
      },
    ])
    .returning();
  if (!gardeners || !kiln) throw new Error("the cast has lost its networks");
  await db
    .insert(nameTable)
    .values([
      ...[fern, rival].map((one) => clearName("brand", { ...one, subjectId: one.id, ownerId: one.id })),
      ...[gardeners, kiln].map((one) =>
        clearName("network", { ...one, subjectId: one.id, ownerId: one.ownerBrandId ?? who.otto.id }),
      ),
    ]);
  await db.insert(charters).values(
    [gardeners, kiln].map((network) => ({
      networkId: network.id,
      version: 1,
      values: [{ name: "Patience", meaning: "Things grow when they grow." }],
      rules: ["Be kind.", "No selling."],
      createdBy: who.ada.id,
    })),
  );

  const join = async (
    network: typeof gardeners,
    key: Names,
    state: MembershipState,
    role: NetworkRole = "member",
  ) => {
    const [row] = await db
      .insert(memberships)
      .values({
        networkId: network.id,
        personId: who[key].id,
        name: names[key],
        state,
        role,
        ...(state === "applied" ? {} : { charterVersion: 1, joinedAt: new Date() }),
      })
      .returning();
    if (!row) throw new Error(`${key} could not join`);
    return row;
  };
  const member = {
    ada: await join(gardeners, "ada", "trusted", "steward"),
    gus: await join(gardeners, "gus", "member", "gatekeeper"),
    gita: await join(gardeners, "gita", "member", "greeter"),
    bram: await join(gardeners, "bram", "member"),
    cleo: await join(gardeners, "cleo", "newcomer"),
    dov: await join(gardeners, "dov", "applied"),
    rosa: await join(gardeners, "rosa", "suspended"),
    otto: await join(kiln, "otto", "trusted", "steward"),
  };

  const now = new Date();
  const as = <A>(actor: A) => ({ db, now, actor });
  const asInsider = (key: keyof typeof member) => {
    const { id: membershipId, networkId, role } = member[key];
    return as({ kind: "member" as const, personId: who[key].id, networkId, membershipId, role });
  };
  const asPerson = (key: Names): Ctx<Person> => as({ kind: "person", personId: who[key].id });

  return {
    db,
    now,
    who,
    fern,
    rival,
    gardeners,
    kiln,
    member,
    asPerson,
    asAda: asInsider("ada"),
    asGus: asInsider("gus"),
    asGita: asInsider("gita"),
    asBram: asInsider("bram"),
    asCleo: asInsider("cleo"),
    /** Fay acts for the brand that owns the Night Gardeners; she is no member of it. */
    asFay: as({
      kind: "owner" as const,
      personId: who.fay.id,
      networkId: gardeners.id,
      membershipId: null,
    }) as Ctx<Insider>,
    asOtto: as({
      kind: "owner" as const,
      personId: who.otto.id,
      networkId: kiln.id,
      membershipId: member.otto.id,
    }),
    asFern: as<BrandActor>({ kind: "brand", personId: who.fay.id, brandId: fern.id, role: "owner" }),
    asMarta: as({ kind: "operator" as const, personId: who.marta.id }),
    asVisitor: as({ kind: "visitor" as const }),
    asSystem: as({ kind: "system" as const, job: "test" }),
  };
}

export type Cast = Awaited<ReturnType<typeof cast>>;
