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
import { ballots, disclosures, passes, reviewSeats, reviewSteps, reviews } from "@/gate/tables";
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
import {
  entries,
  holdSteps,
  holds,
  invoices,
  movements,
  payees,
  payers,
  payments,
  refunds,
  transfers,
} from "@/payments/tables";
import { type Db, transact } from "@/platform/db";
import { files } from "@/platform/tables";
import {
  blockedDays,
  bookings,
  claims,
  creatives,
  offers,
  placementSteps,
  placements,
  proposalSteps,
  proposals,
  rateCards,
  terms,
} from "@/transit/tables";
import { openHistory, type Past } from "../stripe/history";
import { appealRows, membershipRows, stepRows, type Timer, timersFor } from "./door-rows";
import { fillMarket } from "./fill-market";
import { charterRows, landingRow, networkRow } from "./house-rows";
import { liveRuns } from "./live-runs";
import { noticeRows } from "./notice-rows";
import { toldPasses } from "./pass-moments";
import { passNoticeRows } from "./pass-notice-rows";
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
import { moneyOf } from "./run-money";
import {
  claimRows,
  creativeRows,
  disclosureRows,
  pictureRows,
  placementRows,
  placementStepRows,
  runsOf,
  runTimers,
} from "./run-rows";
import { signFigures } from "./signed-figures";
import { readRows, seenLately, spaceRows, talkRows } from "./talk-rows";
import { networks as settlements } from "./town";

type Made = { networks: number; brands: number; people: number; threads: number; posts: number };

type Wanted = { db: Db; now: Date; remember?: ((past: Past) => Promise<unknown>) | undefined };

/**
 * Fills an empty database with the whole town, or with nothing; null when anybody is in it already. What was paid in it
 * is told to the provider's stand-in with `remember`; where there is none, nothing has run yet.
 */
export async function fillTown({ db, now, remember }: Wanted): Promise<Made | null> {
  return transact({ db }, async ({ db }) => {
    await db.execute(sql`set local statement_timeout = 0`);
    await db.execute(sql`set local idle_in_transaction_session_timeout = 0`);
    await db.execute(sql`lock table people in share row exclusive mode`);
    const [first] = await db.select({ id: people.id }).from(people).limit(1);
    if (first) return null;
    const town = rowsOf(now.getTime());
    for (const [table, rows] of town.tables) await insertAll(db, table, rows);
    await setTimers(db, town.timers);
    if (remember) await remember(await runPasses(db, town, now.getTime()));
    // So much came in at once that plans made for empty tables would take seconds.
    await db.execute(sql`analyze`);
    await signFigures(db, now);
    await fillMarket(db, now);
    return town.made;
  });
}

/** All that has run in the town, with its money. Answers what the provider would know of it. */
async function runPasses(db: Db, { runs, residents }: ReturnType<typeof rowsOf>, now: number): Promise<Past> {
  await insertAll(db, disclosures, disclosureRows(runs));
  await insertAll(db, placements, placementRows(runs, residents));
  await insertAll(db, placementSteps, placementStepRows(runs, residents));
  await insertAll(db, files, pictureRows(runs));
  await insertAll(db, creatives, creativeRows(runs));
  await insertAll(db, claims, claimRows(runs));
  const shares = await liveRuns(db, runs, now);
  const history = openHistory();
  const money = moneyOf(runs, shares, history, now);
  await insertAll(db, payees, money.payees);
  await insertAll(db, payers, money.payers);
  await insertAll(db, holds, money.holds);
  await insertAll(db, holdSteps, money.holdSteps);
  await insertAll(db, payments, money.payments);
  await insertAll(db, invoices, money.invoices);
  await insertAll(db, transfers, money.transfers);
  await insertAll(db, refunds, money.refunds);
  await insertAll(db, movements, money.movements);
  await insertAll(db, entries, money.entries);
  await setTimers(db, [...runTimers(runs, residents), ...money.timers]);
  return history.close();
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
      [notices, passNoticeRows(asked, residents)],
    ] satisfies [PgTable, Record<string, unknown>[]][],
    runs: runsOf(asked),
    residents,
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
