import { type SQL, sql } from "drizzle-orm";
import type { PgTable } from "drizzle-orm/pg-core";
import {
  mentions,
  posts,
  spaceMembers,
  spaces,
  threadReads,
  threads as threadTable,
} from "@/community/tables";
import { ballots, passes, reviewSeats, reviewSteps, reviews } from "@/gate/tables";
import {
  brandPeople,
  brands,
  demoRecords,
  domainSteps,
  domains,
  names,
  people,
  verificationSteps,
  verifications,
} from "@/identity/tables";
import { membership } from "@/networks/membership/move";
import { appeals, charters, landings, membershipSteps, memberships, networks } from "@/networks/tables";
import { notices } from "@/notifications/tables";
import { type Db, transact } from "@/platform/db";
import { files } from "@/platform/tables";
import { blockedDays, bookings, offers, proposalSteps, proposals, rateCards, terms } from "@/transit/tables";
import { appealRows, membershipRows, stepRows, type Timer, timersFor } from "./door-rows";
import { charterRows, landingRow, networkRow } from "./house-rows";
import { noticeRows } from "./notice-rows";
import { toldPasses } from "./pass-moments";
import {
  ballotRows,
  blockedDayRows,
  bookingRows,
  offerRows,
  passRows,
  passTimers,
  proposalRows,
  proposalStepRows,
  rateCardRows,
  reviewRows,
  reviewStepRows,
  seatRows,
  termRows,
} from "./pass-rows";
import { brandPeopleRows, brandRows, nameRows, peopleRows } from "./people-rows";
import {
  domainRows,
  domainStepRows,
  paperRows,
  recordRows,
  verificationRows,
  verificationStepRows,
  verificationTimers,
} from "./proof-rows";
import { settleTown } from "./residents";
import { readRows, seenLately, spaceRows, talkRows } from "./talk-rows";
import { networks as settlements } from "./town";

type Made = { networks: number; brands: number; people: number; threads: number; posts: number };

/** Fills an empty database with the whole town, or with nothing; null when anybody is in it already. */
export async function fillTown({ db, now }: { db: Db; now: Date }): Promise<Made | null> {
  return transact({ db }, async ({ db }) => {
    await db.execute(sql`set local statement_timeout = 0`);
    await db.execute(sql`set local idle_in_transaction_session_timeout = 0`);
    await db.execute(sql`lock table people in share row exclusive mode`);
    const [first] = await db.select({ id: people.id }).from(people).limit(1);
    if (first) return null;
    const town = rowsOf(now.getTime());
    for (const [table, rows] of town.tables) await insertAll(db, table, rows);
    await setTimers(db, town.timers);
    return town.made;
  });
}

/** Everything, in an order in which each row finds what it points to. */
function rowsOf(now: number) {
  const residents = settleTown(now);
  const houses = settlements.map(({ story }) => {
    const settled = residents.get(story.slug) ?? [];
    const talk = talkRows(story, settled, now);
    const here = seenLately(settled, talk.posts);
    const { spaces, seats } = spaceRows(story, here, now);
    return {
      network: networkRow(story, here, now),
      charters: charterRows(story, here, now),
      landing: landingRow(story, now),
      members: membershipRows(story, here, now),
      steps: stepRows(story, here, now),
      appeals: appealRows(story, here, now),
      reads: readRows(story, here, talk, seats),
      notices: noticeRows(story, here, talk, now),
      ...talk,
      spaces,
      seats,
    };
  });
  const persons = peopleRows(residents, now);
  const firms = brandRows(now);
  const asked = toldPasses(now);
  const networkRows = houses.map((house) => house.network);
  const all = <T>(pick: (house: (typeof houses)[0]) => T[]) => houses.flatMap(pick);
  const members = all((house) => house.members);
  const [threads, written] = [all((house) => house.threads), all((house) => house.posts)];
  return {
    tables: [
      [people, persons],
      [brands, firms],
      [brandPeople, brandPeopleRows(now)],
      [networks, networkRows],
      [names, nameRows(networkRows, now)],
      [files, paperRows(now)],
      [verifications, verificationRows(now)],
      [verificationSteps, verificationStepRows(now)],
      [domains, domainRows(now)],
      [domainSteps, domainStepRows(now)],
      [demoRecords, recordRows(now)],
      [charters, all((house) => house.charters)],
      [landings, houses.map((house) => house.landing)],
      [memberships, members],
      [membershipSteps, all((house) => house.steps)],
      [appeals, all((house) => house.appeals)],
      [spaces, all((house) => house.spaces)],
      [spaceMembers, all((house) => house.seats)],
      [threadTable, threads],
      [posts, written],
      [mentions, all((house) => house.mentions)],
      [threadReads, all((house) => house.reads)],
      [notices, all((house) => house.notices)],
      [rateCards, rateCardRows(now)],
      [offers, offerRows(now)],
      [blockedDays, blockedDayRows(asked, now)],
      [proposals, proposalRows(asked)],
      [terms, termRows(asked)],
      [proposalSteps, proposalStepRows(asked)],
      [bookings, bookingRows(asked)],
      [passes, passRows(asked)],
      [reviews, reviewRows(asked, residents)],
      [reviewSteps, reviewStepRows(asked)],
      [reviewSeats, seatRows(asked, residents)],
      [ballots, ballotRows(asked, residents)],
    ] satisfies [PgTable, Record<string, unknown>[]][],
    timers: [...timersFor(members), ...verificationTimers(now), ...passTimers(asked)],
    made: {
      networks: houses.length,
      brands: firms.length,
      people: persons.length,
      threads: threads.length,
      posts: written.length,
    },
  };
}

/** In pieces, because Postgres takes 65,535 parameters in one statement. */
async function insertAll(db: Db, table: PgTable, rows: Record<string, unknown>[]) {
  for (let at = 0; at < rows.length; at += 500) await db.insert(table).values(rows.slice(at, at + 500));
}

/** The jobs that entering a state would have queued, for the hour at which they are due. */
async function setTimers(db: Db, timers: Timer[]) {
  const due = sql.join(timers.map(asRow), sql`, `);
  await db.execute(sql`
    select graphile_worker.add_job(
      identifier => due.job,
      payload => json_build_object('id', due.id, 'move', due.move),
      run_at => due.at,
      max_attempts => 12,
      job_key => due.noun || ':' || due.id || ':' || due.move)
    from (values ${due}) as due (job, noun, id, move, at)`);
}

const asRow = ({ id, move, at, of = membership }: Timer): SQL =>
  sql`(${of.timer.name}::text, ${of.name}::text, ${id}::text, ${move}::text, ${new Date(at).toISOString()}::timestamptz)`;
