import { eq } from "drizzle-orm";
import { newId } from "@/platform/ids";
import { days, later } from "@/platform/time";
import { hashCreative } from "@/transit/creative/hash";
import type { PlacementState } from "@/transit/placement/lifecycle";
import { claims, creatives, placements } from "@/transit/tables";
import type { Side } from "@/transit/terms/schema";
import type { Cast } from "./cast";
import { layProposal } from "./proposals";

export const laidWords = {
  title: "A lamp for the late bed",
  body: "Nine hours of light, and no moths in your eyes.",
  link: { text: "See the lamp", href: "https://fern-and-co.example.org/lamp" },
  claims: [],
  picture: null,
  gesture: null,
};

type Lay = { to: string; by: string; from: string; state: PlacementState };

/** A placement as it stands in some state, whatever would have had to happen before: for whoever asks who may. */
export async function layPlacement(it: Cast, { state, ...sides }: Lay) {
  const { proposalId } = await layProposal(it, { ...sides, state: "submitted" });
  const runsAt = later(it.now, days(20));
  const { body, hash } = hashCreative(laidWords);
  const [row] = await it.db
    .insert(placements)
    .values({
      networkId: sides.to,
      brandId: sides.by,
      proposalId,
      source: newId("placement"),
      state,
      runsAt,
      agreedAt: runsAt,
      endsAt: later(runsAt, days(3)),
      creativeBy: later(it.now, days(10)),
      decideBy: later(it.now, days(14)),
      creativeId: newId("creative"),
      approvedHash: hash,
    })
    .returning();
  if (!row) throw new Error("no placement was laid");
  const [words] = await it.db
    .insert(creatives)
    .values({ placementId: row.id, version: 1, body, hash, createdBy: sides.from })
    .returning();
  await it.db
    .update(placements)
    .set({ creativeId: words?.id ?? null })
    .where(eq(placements.id, row.id));
  return { placementId: row.id, creativeHash: hash };
}

/** One that is claimed, with a remedy of one side on the table. */
export async function layClaim(it: Cast, { remedyBy, ...sides }: Omit<Lay, "state"> & { remedyBy: Side }) {
  const { placementId } = await layPlacement(it, { ...sides, state: "claimed" });
  await it.db.insert(claims).values({
    placementId,
    ground: "shown",
    words: "The link led elsewhere.",
    remedy: { kind: "share", ownerShare: 50 },
    remedyBy,
    createdBy: sides.from,
  });
  return placementId;
}
