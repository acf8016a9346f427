import { eq, sql } from "drizzle-orm";
import { publishPartnerItem } from "@/community/partner-item/publish";
import { measuresOf } from "@/community/partner-item/reads";
import { partnerEvents, partnerItems } from "@/community/tables";
import { complaints, deliveries } from "@/gate/tables";
import { inside } from "@/networks/membership/lifecycle";
import { memberships } from "@/networks/tables";
import type { Db } from "@/platform/db";
import { wholeBps } from "@/platform/money";
import { hashCreative } from "@/transit/creative/hash";
import { gestureOn } from "@/transit/creative/policy";
import { dueShare } from "@/transit/placement/policy";
import { placements, reports } from "@/transit/tables";
import { idOf } from "./addresses";
import { spanOf } from "./moments";
import { disclosureId, hasEnded, hasReport, type Run, stoppedShare, wasPublished, wordsOf } from "./run-rows";

const day = spanOf("1d");
const moment = (at: number) => sql`${new Date(at).toISOString()}::timestamptz`;

/** A number from 0 up to 1 that is always the same for the same row. */
const fate = (what: string) => sql.raw(`(('x' || left(md5(${what}), 7))::bit(28)::int / 268435456.0)`);

/** Puts before members what ran, lets them see it or not, and counts what came of it. Answers each owner's share. */
export async function liveRuns(db: Db, all: Run[], now: number): Promise<Map<string, number>> {
  const shares = new Map<string, number>();
  for (const told of all.filter(wasPublished)) {
    await publish(db, told);
    await deliver(db, told, now);
    await answer(db, told);
    shares.set(told.id, await count(db, told));
  }
  return shares;
}

async function publish(db: Db, told: Run) {
  const { source, networkId, brandId, pass, terms, at, endsAt, run } = told;
  const { title, body, link, picture, gesture } = wordsOf(told);
  const ctx = { db, now: new Date(at.published), actor: { kind: "system", job: "town" } } as const;
  await publishPartnerItem(ctx, {
    ...{ source, networkId, brandId, disclosureId: disclosureId(told), category: pass.category, endsAt },
    ...{ spaceId: null, place: terms.kind === "digest-slot" ? "digest" : "feed", link, title, body },
    ...{
      picture: picture && { file: picture.file, alt: picture.alt },
      gesture: gestureOn(gesture, told.runsAt),
    },
    hash: hashCreative(wordsOf(told)).hash,
  });
  const ended = hasEnded(told) && !at.stopped;
  await db
    .update(partnerItems)
    .set({
      heldAt: run.state === "paused" && at.paused ? new Date(at.paused) : null,
      endedAt: ended ? endsAt : null,
      stoppedAt: at.stopped ? new Date(at.stopped) : null,
    })
    .where(eq(partnerItems.source, source));
}

/** Before everybody who was long enough inside when it began. Whoever has not been here since has not seen it. */
async function deliver(
  db: Db,
  { source, networkId, brandId, id, house, pass, at, endsAt, ...told }: Run,
  now: number,
) {
  const first = house.charter.partners?.caps?.firstDays ?? 7;
  const until = Math.min(at.paused ?? endsAt.getTime(), now);
  const seen = sql`${moment(at.published)} + ${fate("key || 'when'")} * ${(until - at.published) / 1000}::float8 * interval '1 second'`;
  await db.execute(sql`
    insert into ${deliveries} (id, network_id, membership_id, person_id, source, campaign, brand_id, disclosure_id, category, created_at, seen_at)
    select 'dlv_' || left(md5(key), 20), network_id, membership, person_id, ${source}, ${id}, ${brandId},
      ${disclosureId({ id, ...told } as Run)}, ${pass.category}, ${moment(at.published)},
      case when ${fate("key || 'seen'")} < 0.74 and at <= here then at end
    from (select *, ${seen} as at from (
      select network_id, memberships.id as membership, person_id, seen_at as here, ${source} || person_id as key
      from ${memberships} where network_id = ${networkId} and state in ${[...inside]}
        and joined_at <= ${moment(at.published - first * day)}) as those) as audience`);
  const item = sql`(select id from ${partnerItems} where source = ${source})`;
  for (const [deed, chance, minutes] of [
    ["seen", 1, 0],
    ["opened", 0.42, 3],
    ["followed", 0.17, 5],
  ] as const)
    await db.execute(sql`
      insert into ${partnerEvents} (id, item_id, person_id, deed, created_at)
      select 'pev_' || left(md5(id || ${deed}), 20), ${item}, person_id, ${deed}, seen_at + ${minutes}::int * interval '1 minute'
      from ${deliveries} where source = ${source} and seen_at is not null and ${fate("id || 'deed'")} < ${chance}::float8`);
  await db.execute(sql`
    insert into ${partnerEvents} (id, item_id, person_id, deed, discarded, created_at)
    select 'pev_' || left(md5(id || 'again'), 20), ${item}, person_id, 'followed', 'repeated', seen_at + interval '40 minutes'
    from ${deliveries} where source = ${source} and seen_at is not null and ${fate("id || 'deed'")} < 0.05`);
}

/** The no of those who had seen it, in their words. */
async function answer(db: Db, { source, networkId, run, at }: Run) {
  for (const [place, reason] of (run.complaints ?? []).entries()) {
    const when = moment((at.paused ?? at.published) - (place + 1) * spanOf("9m"));
    const rows = await db.execute<{ person_id: string }>(sql`
      update ${deliveries} set hidden_at = ${when}, seen_at = ${when} - interval '2 minutes' where id = (
        select id from ${deliveries} where source = ${source} and hidden_at is null and seen_at is not null
        order by md5(id || 'no') limit 1) returning person_id`);
    await db.insert(complaints).values({
      id: idOf("complaint", source, place),
      ...{ networkId, source, reason, kind: place === 2 ? ("report" as const) : ("not-for-me" as const) },
      personId: rows[0]?.person_id ?? "",
      createdAt: new Date((at.paused ?? at.published) - (place + 1) * spanOf("9m")),
    });
  }
}

async function count(db: Db, told: Run): Promise<number> {
  const { placementId, source, at, run, terms } = told;
  const counted = await measuresOf({ db }, source);
  const eligible = counted.reached;
  if (hasReport(told))
    await db.insert(reports).values({
      ...{ id: idOf("report", placementId), placementId, source },
      measures: { ...counted, eligible, complaints: run.complaints?.length ?? 0 },
      createdAt: new Date(at.stopped ?? at.reported),
    });
  const due = dueShare(terms, { people: counted.followed, events: counted.followedEvents });
  const share = stoppedShare(told) ?? (run.state === "settled" ? due : null);
  await db.update(placements).set({ eligible, ownerShareBps: share }).where(eq(placements.id, placementId));
  return share ?? wholeBps;
}
