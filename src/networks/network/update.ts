import { eq } from "drizzle-orm";
import type { Ctx, Insider } from "@/identity/actor";
import { registerName } from "@/identity/name/register";
import { transact } from "@/platform/db";
import { allow, notFound, Refused, refusing } from "@/platform/errors";
import { whileInCustody } from "../custody/policy";
import { mayActAs } from "../membership/policy";
import { networks } from "../tables";
import type { UpdateGate, UpdateNetwork } from "./schema";

const tooSmall = new Refused(
  "conflict",
  "More people than that hold a place already, and nobody is put out by a setting.",
  {
    capacity: ["More people than that hold a place already. Please give a larger number."],
  },
);

/** What the network says of itself and how its door works: its name, purpose and walls, or its gate. */
export async function updateNetwork(ctx: Ctx<Insider>, change: Partial<UpdateNetwork & UpdateGate>) {
  allow(mayActAs(ctx.actor, "steward"));
  const { name, purpose, visibility, join, questions, capacity, welcome } = change;
  return transact(ctx, async (ctx) => {
    const [row] = await refusing({ networks_within_capacity: tooSmall, ...whileInCustody }, () =>
      ctx.db
        .update(networks)
        .set({ name, purpose, visibility, join, questions, capacity, welcome })
        .where(eq(networks.id, ctx.actor.networkId))
        .returning(),
    );
    if (!row) throw notFound("network");
    const { id: subjectId, slug, ownerBrandId, ownerPersonId } = row;
    const ownerId = ownerBrandId ?? ownerPersonId ?? "";
    if (name) await registerName(ctx, { kind: "network", subjectId, ownerId, name, slug });
    return { slug };
  });
}
