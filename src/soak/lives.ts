// What becomes of a placement, from the proposal to the last of its money; each as chance will have it.
import type { Controls } from "../local/stripe/turn-knobs.ts";
import { type Chance, chanceOf } from "./chance.ts";
import type { Plan } from "./furnish.ts";
import { payFor } from "./paying.ts";
import type { People } from "./people.ts";

export type Placed = {
  id: string;
  state: string;
  hold: string | null;
  holdId: string | null;
  purpose: string;
};
export type Scene = { people: People; knobs: Controls; plan: Plan; seed: number };
export type Life = Scene & {
  chance: Chance;
  buyer: Plan["buyers"][number];
  house: Plan["houses"][number];
  /** Presses a button as the brand, or as the owner. */
  buys: (path: string, input: object, done: () => Promise<boolean>) => Promise<unknown>;
  owns: (path: string, input: object, done: () => Promise<boolean>) => Promise<unknown>;
  row: () => Promise<Placed | undefined>;
};

const running = ["accepted", "claimed", "stopped"] as const;
const before = [
  "cancelled early",
  "cancelled late",
  "cancelled at the last",
  "called off",
  "unpaid",
] as const;
export type Kind = (typeof running)[number] | (typeof before)[number] | "without room";

/** Two runs of four may meet the members of a network in one week; the fourth is agreed on long before it is paid. */
export async function live(scene: Scene, number: number): Promise<Kind> {
  const chance = chanceOf(scene.seed, `life ${number}`);
  const place = number % 4;
  const house = scene.plan.houses[Math.floor(number / 4)];
  const buyer = scene.plan.buyers[number % scene.plan.buyers.length];
  if (!house || !buyer) throw new Error("nobody lives there");
  const life: Life = { ...scene, ...handsOf(scene, chance, buyer, house), chance, buyer, house };
  const kind: Kind = place < 2 ? chance.one([...running, ...before]) : chance.one(before);

  const runsOn = dayIn([12, 19, 26, 40][place] ?? 12);
  await agree(life, runsOn);
  if (place === 3) await ring(life, "charge", (state) => state !== "reserved");
  if (kind === "unpaid") return letLapse(life, kind);
  await payFor(life);
  if ((await life.row())?.state === "cancelled") return kind; // its place was gone, and the money went back
  const disputed = chance.happens(0.1) ? await dispute(life) : "none";
  // What a bank has taken back the provider refunds no more, so the rest of it goes to the owner.
  await end(life, disputed === "none" ? kind : "cancelled at the last");
  if (disputed === "none" && chance.happens(0.15)) await dispute(life);
  return meantToRun(kind) && (await stateIs(life, "cancelled")()) ? "without room" : kind;
}

const meantToRun = (kind: Kind) => (running as readonly string[]).includes(kind);

const dayIn = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);

function handsOf({ people }: Scene, chance: Chance, buyer: Life["buyer"], house: Life["house"]) {
  const rows = () =>
    people.look<Placed>(
      (sql) => sql`select p.id, p.state, h.state as hold, h.id as "holdId", p.id as purpose from placements p
        join proposals o on o.id = p.proposal_id left join holds h on h.purpose = p.id
        where o.offer_id = ${house.offerId} and o.brand_id = ${buyer.id}`,
    );
  return {
    row: async () => (await rows())[0],
    buys: (path: string, input: object, done: () => Promise<boolean>) =>
      people.press(chance, buyer.cookie, [path, { brand: buyer.slug, ...input }], done),
    owns: (path: string, input: object, done: () => Promise<boolean>) =>
      people.press(chance, house.cookie, [path, { network: house.slug, ...input }], done),
  };
}

export const idOf = async ({ row }: Life) => {
  const found = await row();
  if (!found) throw new Error("the placement is gone");
  return found.id;
};
export const stateIs =
  ({ row }: Life, ...states: string[]) =>
  async () =>
    states.includes((await row())?.state ?? "");

async function agree(life: Life, runsOn: string) {
  // Ten proposals a day are enough for a brand, but not for this one.
  await life.people.look((sql) => sql`delete from rate_limits returning key`);
  const { people, house, buyer, chance } = life;
  const { slug: network, offerId } = house;
  const wish = { network, offerId, runsOn, writtenBy: "network", wording: "" };
  const quoted = await people.press(
    chance,
    buyer.cookie,
    ["transit.proposal.quote", { brand: buyer.slug, ...wish }],
    (answer) => "data" in answer,
  );
  const { hash } = (quoted as { data: { hash: string } }).data;
  const sent = () =>
    people.look<{ id: string; state: string }>(
      (sql) => sql`select id, state from proposals where offer_id = ${offerId} and brand_id = ${buyer.id}`,
    );
  const words = {
    category: "home-and-garden",
    objective: "We would like to lend head lamps to whoever digs at night.",
    link: `https://${buyer.domain}/lamps`,
    claims: [],
    headline: "A lamp for the late bed",
    body: "Nine hours of light, and no moths in your eyes.",
  };
  await life.buys(
    "transit.proposal.submit",
    { ...wish, ...words, hash },
    async () => (await sent()).length > 0,
  );
  const proposalId = (await sent())[0]?.id ?? "";
  await life.owns(
    "transit.proposal.accept",
    { proposalId, hash },
    async () => (await sent())[0]?.state !== "submitted",
  );
  await people.until(`${proposalId} to be placed`, life.row);
}

/** Lets one of its timers ring now. Rung too early, for what has only just been set, it is rung again. */
export async function ring(life: Life, move: string, rung: (state: string) => boolean) {
  const id = await idOf(life);
  await life.people.until(`${id} to ${move}`, async () => {
    const state = (await life.row())?.state ?? "";
    if (rung(state)) return state;
    await life.people.look(
      (sql) => sql`update graphile_worker._private_jobs set run_at = now()
        where key = ${`placement:${id}:${move}`} and run_at > now() + interval '1 minute' returning id`,
    );
    return undefined;
  });
}

/** Nobody pays, though the page was open; and somebody may just be on it. */
async function letLapse(life: Life, kind: Kind): Promise<Kind> {
  const { people, chance, buyer } = life;
  const { holdId } = await people.until("money to be asked for", async () => {
    const row = await life.row();
    return row?.holdId ? row : undefined;
  });
  if ((await life.row())?.hold !== "requested") {
    await payFor(life); // it was taken by the kept method already
    await end(life, "cancelled early");
    return kind;
  }
  const answer = await people.ask(buyer.cookie, "payments.hold.pay", {
    ...{ brand: buyer.slug, holdId, method: "card" },
  });
  const url = "data" in answer ? (answer.data as { url: string }).url : null;
  const tooLate = url && chance.happens(0.5) ? people.choose(url, "card-works") : null;
  await ring(life, "lapse", (state) => state !== "awaiting_payment");
  await tooLate;
  if (await stateIs(life, "booked")()) await end(life, "cancelled early");
  return kind;
}

async function end(life: Life, kind: Kind) {
  if (meantToRun(kind)) return run(life, kind);
  const placementId = await idOf(life);
  const over = stateIs(life, "cancelled");
  if (kind === "called off") {
    const reason = "Our kiln is broken this month.";
    return life.owns("transit.placement.callOff", { placementId, reason }, over);
  }
  // The tiers of cancelling: more than two weeks before it runs, more than five days, or later.
  const [days, kept] =
    kind === "cancelled late" ? [9, 5_000] : kind === "cancelled early" ? [18, 0] : [2, 10_000];
  await life.people.look(
    (sql) => sql`update placements set runs_at = now() + make_interval(days => ${days}),
      ends_at = now() + make_interval(days => ${days + 3}) where id = ${placementId}
      returning id`,
  );
  await life.buys("transit.placement.cancel", { placementId, kept }, over);
}

async function run(life: Life, kind: Kind) {
  const { buyer, people } = life;
  const placementId = await idOf(life);
  const creative = {
    title: "A lamp for the late bed",
    body: "Nine hours of light, and no moths in your eyes.",
    link: { text: "See the lamp", href: `https://shop.${buyer.domain}/lamp` },
    claims: [],
  };
  await life.buys("transit.creative.submit", { placementId, creative }, stateIs(life, "creative_review"));
  const [words] = await people.look<{ hash: string }>(
    (sql) => sql`select hash from creatives where placement_id = ${placementId}`,
  );
  const read = { placementId, hash: words?.hash };
  await life.owns("transit.creative.approve", read, stateIs(life, "scheduled"));
  await ring(life, "publish", (state) => state !== "scheduled");
  // Its members had met enough this week, three times: the money has gone back.
  if (await stateIs(life, "cancelled")()) return;
  if (kind === "stopped") return stop(life, placementId);
  await ring(life, "end", (state) => state === "measuring");
  await ring(life, "report", (state) => state === "reported");
  if (kind === "claimed") return claim(life, placementId);
  await life.buys("transit.placement.accept", { placementId }, stateIs(life, "settled"));
}

async function stop(life: Life, placementId: string) {
  const reason = "It has to be so today.";
  const cause = life.chance.one(["community-mismatch", "owner-error"]);
  await life.owns("transit.placement.pause", { placementId, reason }, stateIs(life, "paused"));
  await life.owns("transit.placement.stop", { placementId, cause, reason }, stateIs(life, "stopped"));
  await life.buys("transit.placement.accept", { placementId }, stateIs(life, "settled"));
}

async function claim(life: Life, placementId: string) {
  const words = "The link led to another page of ours.";
  const remedy = { kind: "share", ownerShare: life.chance.one([0, 30, 61, 100]) };
  await life.buys("transit.claim.file", { placementId, ground: "shown", words }, stateIs(life, "claimed"));
  await life.owns("transit.claim.reply", { placementId, remedy }, async () => {
    const found = await life.people.look(
      (sql) =>
        sql`select placement_id from claims where placement_id = ${placementId} and remedy_by = 'owner'`,
    );
    return found.length > 0;
  });
  await life.buys("transit.claim.agree", { placementId, remedy }, stateIs(life, "settled"));
}

/** The brand's bank takes the money back for now, and decides later whose it is. */
async function dispute(life: Life): Promise<"won" | "lost" | "none"> {
  const { people, knobs, chance } = life;
  const { holdId = null } = (await life.row()) ?? {};
  const [paid] = await people.look<{ of: string | null }>(
    (sql) => sql`select intent_id as of from payments where hold_id = ${holdId} and state = 'funded'`,
  );
  if (!paid?.of) return "none";
  await people.until(`the refunds of ${holdId} to leave`, async () => {
    const waiting = await people.look(
      (sql) => sql`select id from refunds where hold_id = ${holdId} and state = 'queued'`,
    );
    return waiting.length === 0;
  });
  const amount = chance.happens(0.3) ? { amount: 1_234 } : {};
  const opening = knobs.openDispute({ of: paid.of, ...amount }) as Promise<{ id: string }>;
  const opened = await opening.catch(() => null); // refunded already
  if (!opened) return "none";
  const outcome = chance.one(["won", "lost"] as const);
  const stateOf = (state: string) => async () => {
    const [row] = await people.look<{ state: string }>(
      (sql) => sql`select state from chargebacks where provider_id = ${opened.id}`,
    );
    return row?.state === state;
  };
  await people.until(`${opened.id} to be heard of`, stateOf("open"));
  await knobs.decideDispute({ id: opened.id, outcome });
  await people.until(`${opened.id} to be ${outcome}`, stateOf(outcome));
  return outcome;
}
