import { eq } from "drizzle-orm";
import { createElement, type ReactElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { BrandActor, Ctx } from "@/identity/actor";
import { domains } from "@/identity/tables";
import { type Cast, cast } from "@/testing/cast";
import { pinnedPost } from "@/testing/offers";
import { placing } from "@/testing/placements";
import { asRival, fillTheFeed, letPartnersIn, prove } from "@/testing/proposals";
import { timePasses } from "@/testing/queue";
import { openTill, type Till } from "@/testing/till";
import { ClaimPanel } from "../claim/components/claim-panel";
import { fileClaim } from "../claim/file";
import { listClaims } from "../claim/reads";
import { VersionList } from "../creative/components/version-list";
import { createOffer } from "../offer/create";
import { ProposalView } from "../proposal/components/proposal-view";
import { getProposal } from "../proposal/reads";
import { Timeline } from "./components/timeline";
import { isBrands } from "./policy";
import { getPlacement } from "./reads";

let till: Till;
let it: Cast;
let rival: Ctx<BrandActor>;
let placementId: string;
beforeAll(async () => {
  till = await openTill();
  it = await cast();
  rival = asRival(it);
  await letPartnersIn(it);
  await fillTheFeed(it);
  await prove(it, it.rival.id, "Rival Seeds Ltd");
  const { offerId } = await createOffer(it.asFay, pinnedPost);
  placementId = await placing(it, till).scheduled(rival, offerId);
  // It runs, ends, and is counted.
  for (let step = 1; step <= 3; step++) await timePasses(placementId);
  await fileClaim(rival, { placementId, ground: "shown", words: "The link led to another page." });
});
afterAll(() => till.close());

const read = (drawn: ReactElement) =>
  renderToStaticMarkup(drawn)
    .replace(/<[^>]+>/g, "")
    .replaceAll("&#x27;", "'");

/** Everywhere that a person's words for a brand stand, as those who keep order and the owner read them. */
async function everywhere() {
  const placed = await getPlacement(it.asAda, { placementId });
  const proposal = await getProposal(it.asFay, { proposalId: placed.proposalId });
  return {
    timeline: read(createElement(Timeline, { placed })),
    words: read(createElement(VersionList, { placed })),
    claim: read(createElement(ClaimPanel, { placed, as: { network: "night-gardeners" } })),
    proposal: read(createElement(ProposalView, { proposal, deeds: null })),
  };
}

test("whoever speaks for a brand wears its hat, by its proven name; the owner's people wear none", async () => {
  const said = await everywhere();
  for (const [where, text] of Object.entries(said))
    expect(text, where).toContain("Otto Brandt for Rival Seeds LtdVerified");
  expect(await listClaims(it.asMarta)).toMatchObject([
    { author: "Otto Brandt", brand: { verified: { legalName: "Rival Seeds Ltd" } } },
  ]);
  expect(said.timeline).toContain("The owner approved the words, Fay Lindqvist");
  expect(said.timeline).not.toContain("Fay Lindqvist for");
  expect(said.proposal).not.toContain("Fay Lindqvist for");
});

test("what is not proven any more is not said", async () => {
  await it.db.update(domains).set({ state: "lost" }).where(eq(domains.brandId, it.rival.id));
  for (const [where, text] of Object.entries(await everywhere())) {
    expect(text, where).toContain("for Rival SeedsNot verified");
    expect(text, where).not.toContain("Rival Seeds Ltd");
  }
});

test("a yes to a remedy is the brand's when the owner had offered it", () => {
  expect([isBrands("share", "owner"), isBrands("share", "brand"), isBrands("rerun", "owner")]).toEqual([
    true,
    false,
    true,
  ]);
  expect([isBrands("submit", null), isBrands("callOff", null), isBrands("fund", null)]).toEqual([
    true,
    false,
    false,
  ]);
});
