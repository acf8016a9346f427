import { publishPartnerItem } from "@/community/partner-item/publish";
import { closedWords } from "@/gate/delivery/policy";
import { writeDisclosure } from "@/gate/disclosure/write";
import type { Ctx, System } from "@/identity/actor";
import { verifiedBrand } from "@/identity/verification/reads";
import { type Db, transact } from "@/platform/db";
import { Refused } from "@/platform/errors";
import { days, later } from "@/platform/time";
import { gestureOn, mayLinkTo } from "../creative/policy";
import { creativeOf } from "../creative/reads";
import { printOf } from "../creative/seal";
import { givenOf } from "../offer/policy";
import { deferPlacement } from "./defer";
import { deliverPlacement } from "./deliver";
import { movePlacement } from "./move";
import { type Held, holdPlacement, isFit, mayRun, withCategory } from "./reads";
import type { ThePlacement } from "./schema";

/**
 * The day has come. Everything that was agreed is asked again in the statements that write; whatever is not so any more
 * moves the run to another day, or gives the money back.
 */
export const publishPlacement = (ctx: Ctx<System>, { placementId }: ThePlacement) =>
  transact(ctx, async (ctx) => {
    const row = await holdPlacement(ctx, { placementId });
    if (row.state !== "scheduled") return;
    try {
      // A savepoint: what was begun of a run that cannot be is as if it had never been.
      await ctx.db.transaction((db) => goLive({ ...ctx, db: db as Db }, row));
    } catch (error) {
      if (!(error instanceof Refused)) throw error;
      await deferPlacement(ctx, { row, why: error.message });
    }
  });

async function goLive(ctx: Ctx, row: Held) {
  const { id, networkId, brandId, source, endsAt, terms, creativeId } = row;
  if (later(row.runsAt, days(1)) < ctx.now) throw new Refused("conflict", "Its day has passed.");
  const verified = await verifiedBrand(ctx, brandId);
  if (!verified) throw new Refused("conflict", "The brand's name or domain is not proven any more.");
  const creative = await creativeOf(ctx, creativeId ?? "");
  const link = mayLinkTo(creative.link.href, verified.domain);
  if (link !== true)
    throw new Refused("conflict", "Its link does not lead to the brand's own domain any more.");
  const { picture } = creative;
  if (picture && (await printOf(ctx, { file: picture.file, brandId })) !== picture.print)
    throw new Refused("conflict", "Its picture is not the one that was approved.");
  const fits = await isFit(ctx, row);
  if (fits !== true) throw new Refused("conflict", fits);

  const { disclosureId } = await writeDisclosure(ctx, {
    brandId,
    given: givenOf(terms.model),
    writtenBy: terms.writtenBy,
  });
  await movePlacement(ctx, {
    id,
    move: "publish",
    where: mayRun(id),
    otherwise: "The money is not held, or what was approved is not what would run.",
    set: { disclosureId, publishedAt: ctx.now },
  });
  const { category } = await withCategory(ctx, id);
  await publishPartnerItem(ctx, {
    ...{ source, networkId, brandId, disclosureId, category, endsAt },
    spaceId: null,
    place: terms.kind === "digest-slot" ? "digest" : "feed",
    title: creative.title,
    body: creative.body,
    link: creative.link,
    picture: picture && { file: picture.file, alt: picture.alt },
    gesture: gestureOn(creative.gesture, row.runsAt),
    hash: creative.hash,
  });
  const sent = await deliverPlacement(ctx, { placementId: id });
  if (sent.closed) throw new Refused("conflict", closedWords[sent.closed]);
  if (sent.delivered === 0)
    throw new Refused("conflict", "No member may meet another partner item just now.");
}
