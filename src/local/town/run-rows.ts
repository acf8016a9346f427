import type { disclosures } from "@/gate/tables";
import { timersOf } from "@/platform/life";
import type { files } from "@/platform/tables";
import { hashCreative } from "@/transit/creative/hash";
import { pictureScope } from "@/transit/creative/policy";
import type { Sealed } from "@/transit/creative/schema";
import { givenOf } from "@/transit/offer/policy";
import { approvedStates, type PlacementState } from "@/transit/placement/lifecycle";
import { placement } from "@/transit/placement/move";
import { creativeByOf, decideByOf, keptOnStop, payByOf } from "@/transit/placement/policy";
import type { claims, creatives, placementSteps, placements } from "@/transit/tables";
import { idOf } from "./addresses";
import type { Timer } from "./door-rows";
import { founderOf } from "./house-rows";
import { spanOf } from "./moments";
import type { StoryRun } from "./pass";
import type { Told } from "./pass-moments";
import { personId, type Rows } from "./people-rows";
import { pictures } from "./pictures";
import type { Resident } from "./residents";

const hour = spanOf("1h");

export type Run = Told & { run: StoryRun };
export const runsOf = (all: Told[]) => all.filter((told): told is Run => told.run !== null);

const unpaid: PlacementState[] = ["reserved", "awaiting_payment"];
export const wasPaid = ({ run }: Run) => !unpaid.includes(run.state);
const isApproved = ({ run }: Run) => (approvedStates as readonly string[]).includes(run.state);
export const wasPublished = (told: Run) => isApproved(told) && told.run.state !== "scheduled";
export const hasEnded = (told: Run) => wasPublished(told) && !["live", "paused"].includes(told.run.state);
const isWritten = (told: Run) => isApproved(told) || told.run.state === "creative_review";

export const disclosureId = (told: Run) => idOf("disclosure", told.id);
const creativeId = (told: Run, version: number) => idOf("creative", told.id, version);

/** What ran, or would; what was sent back lacked its last sentence. */
export function wordsOf({ pass, domain }: Run, first = false): Sealed {
  const { headline: title, body, claims = [] } = pass;
  const cut = body.split(/(?<=[.?!])\s+/).slice(0, -1);
  const link = { text: `More at ${domain}`, href: `https://${domain}/${pass.key}` };
  const { gesture = null } = pass;
  const shown = pass.picture && pictures[pass.picture.key];
  const picture = shown ? { file: shown.id, alt: pass.picture?.alt ?? "", print: shown.print } : null;
  return { title, body: first ? cut.join(" ") : body, link, claims, picture, gesture };
}

/** The pictures of what was handed in, for the eyes that may see them. */
export const pictureRows = (all: Run[]): Rows<typeof files> =>
  all.filter(isWritten).flatMap(({ pass, brandId, asker, at }) => {
    if (!pass.picture) return [];
    const { id, bytes, width, height } = pictures[pass.picture.key];
    const look = { contentType: "image/webp", bytes: bytes.byteLength, width, height };
    return [{ id, ...look, scope: pictureScope(brandId), createdBy: asker, createdAt: new Date(at.written) }];
  });

export const creativeRows = (all: Run[]): Rows<typeof creatives> =>
  all.filter(isWritten).flatMap((told) => {
    const { placementId, asker, at } = told;
    const version = (number: number, words: Sealed, moment: number) => ({
      ...{ id: creativeId(told, number), placementId, version: number, ...hashCreative(words) },
      createdBy: asker,
      createdAt: new Date(moment),
    });
    if (!at.back) return [version(1, wordsOf(told), at.written)];
    return [version(1, wordsOf(told, true), at.written), version(2, wordsOf(told), at.back + 20 * hour)];
  });

export const disclosureRows = (all: Run[]): Rows<typeof disclosures> =>
  all.filter(wasPublished).map((told) => ({
    id: disclosureId(told),
    brandId: told.brandId,
    legalName: told.legalName,
    given: givenOf(told.terms.model),
    writtenBy: told.terms.writtenBy,
    createdAt: new Date(told.at.published),
  }));

export const stoppedShare = ({ run, at, endsAt }: Run) =>
  run.stopped
    ? keptOnStop(run.stopped.cause, {
        publishedAt: new Date(at.published),
        endsAt,
        at: new Date(at.paused ?? at.published),
      })
    : null;

export const placementRows = (all: Run[], residents: Map<string, Resident[]>): Rows<typeof placements> =>
  all.map((told) => {
    const { run, at, runsAt, endsAt } = told;
    const last = at.back ? 2 : 1;
    return {
      ...{ id: told.placementId, networkId: told.networkId, brandId: told.brandId, proposalId: told.id },
      ...{ source: told.source, state: run.state, runsAt, endsAt, agreedAt: runsAt },
      payBy: run.state === "reserved" ? null : payByOf(runsAt, new Date(at.decided)),
      creativeBy: wasPaid(told) ? creativeByOf(runsAt, new Date(at.back ?? at.paid)) : null,
      decideBy: at.claimed ? decideByOf(runsAt, new Date(at.claimed)) : null,
      rounds: at.back ? 1 : 0,
      creativeId: isWritten(told) ? creativeId(told, last) : null,
      approvedHash: isApproved(told) ? hashCreative(wordsOf(told)).hash : null,
      disclosureId: wasPublished(told) ? disclosureId(told) : null,
      publishedAt: wasPublished(told) ? new Date(at.published) : null,
      pausedAt: at.paused ? new Date(at.paused) : null,
      cause: run.stopped?.cause ?? null,
      ownerShareBps: run.state === "cancelled" ? 0 : stoppedShare(told),
      createdAt: new Date(at.decided),
      updatedAt: new Date(lastStep(told, residents)),
    };
  });

type Step = { move: string; by: string; at: number; note?: string | undefined };

function wayOf(told: Run, residents: Map<string, Resident[]>): Step[] {
  const { run, at, asker, owner, byBrand, endsAt } = told;
  const steward = personId(founderOf(told.house, residents.get(told.house.slug) ?? []).email);
  const timer = "system:placement-timer";
  const steps: (Step | false | null)[] = [
    wasPaid(told) && { move: "fund", by: "system:fund-placement", at: at.paid },
    run.state === "cancelled" && {
      move: run.cancelledBy === "owner" ? "callOff" : "cancel",
      by: run.cancelledBy === "owner" ? owner : asker,
      at: at.cancelled,
      note: run.note,
    },
    isWritten(told) && { move: "submit", by: asker, at: at.written },
    at.back !== null && isWritten(told) && { move: "sendBack", by: owner, at: at.back, note: run.sentBack },
    at.back !== null && isWritten(told) && { move: "submit", by: asker, at: at.back + 20 * hour },
    isApproved(told) && { move: "approve", by: owner, at: at.approved },
    wasPublished(told) && { move: "publish", by: timer, at: at.published },
    at.paused !== null && {
      move: "pause",
      by: "system:pause-placement",
      at: at.paused,
      note: run.complaints ? `${run.complaints.length} of those who saw it complained.` : run.stopped?.note,
    },
    at.stopped !== null && { move: "stop", by: steward, at: at.stopped, note: run.stopped?.note },
    hasEnded(told) && !at.stopped && { move: "end", by: timer, at: endsAt.getTime() },
    hasReport(told) && !at.stopped && { move: "report", by: timer, at: at.reported },
    at.claimed !== null && { move: "claim", by: asker, at: at.claimed, note: run.claim?.words },
    run.state === "settled" && {
      move: byBrand && !at.stopped ? "accept" : "settle",
      by: byBrand && !at.stopped ? asker : timer,
      at: at.settled,
    },
  ];
  return steps.filter((step): step is Step => Boolean(step));
}

export const hasReport = (told: Run) => hasEnded(told) && told.run.state !== "measuring";
const lastStep = (told: Run, residents: Map<string, Resident[]>) =>
  wayOf(told, residents).at(-1)?.at ?? told.at.decided;

export const placementStepRows = (
  all: Run[],
  residents: Map<string, Resident[]>,
): Rows<typeof placementSteps> =>
  all.flatMap((told) =>
    wayOf(told, residents).map(({ move, by, at, note }) => ({
      ...{ id: idOf("step", told.placementId, move, at), subjectId: told.placementId, move, by },
      note: note ?? null,
      createdAt: new Date(at),
    })),
  );

export const claimRows = (all: Run[]): Rows<typeof claims> =>
  all.flatMap(({ placementId, run, at, asker }) =>
    run.claim && at.claimed
      ? [
          {
            ...{
              id: idOf("claim", placementId),
              placementId,
              ground: run.claim.ground,
              words: run.claim.words,
            },
            ...{ remedy: run.claim.remedy, remedyBy: "owner" as const, createdBy: asker },
            createdAt: new Date(at.claimed),
          },
        ]
      : [],
  );

export function runTimers(all: Run[], residents: Map<string, Resident[]>): Timer[] {
  const rows = new Map(placementRows(all, residents).map((row) => [row.id, row as Record<string, unknown>]));
  return all.flatMap((told) =>
    timersOf(placement.life, told.run.state).map(({ move, seconds, until }) => {
      const from = until ? Number(rows.get(told.placementId)?.[until]) : lastStep(told, residents);
      return { id: told.placementId, move, at: from + seconds * 1000, of: placement };
    }),
  );
}
