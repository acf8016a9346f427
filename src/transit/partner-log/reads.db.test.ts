import { afterAll, beforeAll, expect, test } from "vitest";
import type { BrandActor, Ctx } from "@/identity/actor";
import { type Cast, cast } from "@/testing/cast";
import { pinnedPost } from "@/testing/offers";
import { placing } from "@/testing/placements";
import { asRival, fillTheFeed, letPartnersIn, prove } from "@/testing/proposals";
import { timePasses } from "@/testing/queue";
import { openTill, type Till } from "@/testing/till";
import { createOffer } from "../offer/create";
import { pausePlacement } from "../placement/pause";
import { stopPlacement } from "../placement/stop";
import { showPartnerLog } from "./reads";

let till: Till;
let it: Cast;
let rival: Ctx<BrandActor>;
beforeAll(async () => {
  till = await openTill();
  it = await cast();
  rival = asRival(it);
  await letPartnersIn(it);
  await fillTheFeed(it);
  await prove(it, it.rival.id, "Rival Seeds Ltd");
});
afterAll(() => till.close());
const log = (ctx: Ctx = it.asVisitor) => showPartnerLog(ctx, { network: "night-gardeners" });

test("what was agreed stands in the log when it runs, and not before; stopped, it says why", async () => {
  const place = placing(it, till);
  const { offerId } = await createOffer(it.asFay, pinnedPost);
  const placementId = await place.scheduled(rival, offerId);
  expect(await log()).toEqual([]);
  await timePasses(placementId);
  expect(await log()).toMatchObject([
    {
      brand: { slug: "rival-seeds", name: "Rival Seeds" },
      disclosure: { legalName: "Rival Seeds Ltd" },
      kind: "Pinned post",
      decided: "The network's rules let it pass",
      outcome: "Runs now",
      card: expect.stringMatching(/^\/n\/night-gardeners\/embed\/plc_/),
      said: null,
    },
  ]);
  const because = { placementId, reason: "It shouts." };
  await pausePlacement(it.asAda, because);
  await stopPlacement(it.asAda, { ...because, cause: "community-mismatch" });
  const [entry] = await log();
  expect(entry).toMatchObject({ outcome: "Stopped: it did not fit here", card: null });
  // What it cost exactly, what a steward wrote and what single members said is nobody's to read here.
  expect(JSON.stringify(entry)).not.toMatch(/25000|It shouts/);
});

test("the log of a network that only its members may see is not found by others", async () => {
  const hidden = { network: "tuesday-kiln" };
  await expect(showPartnerLog(it.asVisitor, hidden)).rejects.toThrow("This network was not found.");
  expect(await showPartnerLog(it.asPerson("otto"), hidden)).toEqual([]);
});
