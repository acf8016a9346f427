import { and, eq, inArray } from "drizzle-orm";
import type { Ctx, System } from "@/identity/actor";
import { brandPeople, brands, people } from "@/identity/tables";
import { verifiedAs } from "@/identity/verification/reads";
import { networks } from "@/networks/tables";
import { tellNotice } from "@/notifications/notice/tell";
import type { Db } from "@/platform/db";
import { env } from "@/platform/env";
import { deadlineWords, layOutSentence } from "@/platform/letter";
import { dueOf } from "@/platform/life";
import { queueMail } from "@/platform/mail";
import { approachNewsOf } from "../emails";
import { approaches } from "../tables";
import { type ApproachMove, approachLife } from "./lifecycle";
import type { Side } from "./policy";
import { stepOf, wasInside } from "./reads";

type Sides = { buyerId: string; ownerPersonId: string | null; ownerBrandId: string | null };

/** Who answers for a side: those who act for the buying brand, or for whoever owns the network. */
export async function contactsOf(
  { db }: { db: Db },
  side: Side,
  { buyerId, ownerPersonId, ownerBrandId }: Sides,
) {
  const contact = { id: people.id, email: people.email, timeZone: people.timeZone };
  if (side === "seller" && ownerPersonId)
    return db.select(contact).from(people).where(eq(people.id, ownerPersonId));
  return db
    .select(contact)
    .from(brandPeople)
    .innerJoin(people, eq(people.id, brandPeople.personId))
    .where(
      and(
        eq(brandPeople.brandId, side === "buyer" ? buyerId : (ownerBrandId ?? "")),
        inArray(brandPeople.role, ["owner", "manager"]),
      ),
    );
}

/** Tells whoever a move concerns, by mail and in a notice. A buyer who was never let in reads no name. */
export async function tellApproach(
  ctx: Ctx<System>,
  { approachId, move }: { approachId: string; move: ApproachMove | "request" },
) {
  const [row] = await ctx.db
    .select({
      approach: approaches,
      networkId: networks.id,
      network: networks.name,
      networkSlug: networks.slug,
      ownerPersonId: networks.ownerPersonId,
      ownerBrandId: networks.ownerBrandId,
      buyerId: brands.id,
      brand: brands.name,
      brandSlug: brands.slug,
      verified: verifiedAs(brands.id),
      isKnown: wasInside,
    })
    .from(approaches)
    .innerJoin(networks, eq(networks.id, approaches.networkId))
    .innerJoin(brands, eq(brands.id, approaches.brandId))
    .where(eq(approaches.id, approachId));
  if (!row) return;
  const { approach } = row;
  const step = await stepOf(ctx, { approachId, move });
  const due = dueOf(approachLife, approach.state, step?.at ?? approach.createdAt, approach);
  const note = move === "request" ? approach.note : (step?.note ?? null);
  for (const side of ["buyer", "seller"] as const) {
    const isNamed = side === "seller" || row.isKnown;
    const path =
      side === "buyer"
        ? `/brand/${row.brandSlug}/approaches/${approachId}`
        : `/network/${row.networkSlug}/approaches/${approachId}`;
    for (const person of await contactsOf(ctx, side, row)) {
      const told = approachNewsOf(move, side, {
        buyer: row.verified?.legalName ?? row.brand,
        network: isNamed ? row.network : "the network that you asked about",
        until: due && deadlineWords(due.at, person.timeZone),
        note,
      });
      if (!told) continue;
      if (isNamed)
        await tellNotice(ctx, {
          personId: person.id,
          networkId: row.networkId,
          key: `approach:${approachId}:${move}:${approach.version}`,
          sentence: told.sentence,
          href: path,
        });
      const why = `You get this because you act for ${side === "buyer" ? row.brand : row.network}.`;
      const action = "Read it on your desk";
      await queueMail(ctx, {
        to: person.email,
        ...layOutSentence({ ...told, href: `${env().APP_URL}${path}`, action, why }),
      });
    }
  }
}
