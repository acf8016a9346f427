// How a brand pays: by card or by bank, sometimes pressing twice, and again when nothing seems to have happened.
import { idOf, type Life } from "./lives.ts";

type Way = "card-works" | "bank-slow";

export async function payFor(life: Life) {
  const { chance, people } = life;
  const placementId = await idOf(life);
  if (await taken(life)) return;
  if (chance.happens(0.2)) {
    await pay(life, "bank-slow");
    if (await debit(life, chance.happens(0.6))) return;
  }
  await pay(life, "card-works");
  await people.until(`${placementId} to be paid`, () => isPaid(life));
}

/** What was agreed long before is taken by the method that the brand let us keep; or else the brand pays itself. */
async function taken(life: Life) {
  const itself = await life.people.until("money to be asked for", async () => {
    const { holdId = null, hold } = (await life.row()) ?? {};
    const [asked] = await life.people.look<{ count: number }>(
      (sql) => sql`select count(*)::int from provider_calls
        where hold_id = ${holdId} and kind = 'charge' and state = 'intended'`,
    );
    return holdId && asked?.count === 0 ? { has: hold !== "requested" } : undefined;
  });
  if (!itself.has) return false;
  // A kept bank account takes its time, as it did when it was kept.
  if ((await life.row())?.hold === "processing") return debit(life, true);
  await life.people.until("what was taken to be booked", () => isPaid(life));
  return true;
}

const isPaid = async (life: Life) => {
  const { state = "" } = (await life.row()) ?? {};
  return state !== "awaiting_payment" && state !== "reserved" ? state : undefined;
};

/** Presses and pays until somebody has heard of it. What was paid is never paid again by whoever presses again. */
async function pay(life: Life, way: Way) {
  const { people, chance, buyer } = life;
  const method = way === "bank-slow" ? "bank" : "card";
  const heard = async () => (await life.row())?.hold !== "requested";
  const { holdId } = (await life.row()) ?? {};
  const press = () => people.ask(buyer.cookie, "payments.hold.pay", { brand: buyer.slug, holdId, method });
  await people.until(`${holdId} to be heard of`, async () => {
    if (await heard()) return true;
    const answers = await Promise.all(chance.happens(0.3) ? [press(), press()] : [press()]);
    for (const answer of answers)
      if ("data" in answer) await people.choose((answer.data as { url: string }).url, way);
    for (let looks = 0; looks < 40 && !(await heard()); looks++)
      await new Promise((resolve) => setTimeout(resolve, 250));
    return (await heard()) || undefined;
  });
}

/** What the bank says to a debit that is on its way. True when it has paid. */
async function debit(life: Life, pays: boolean) {
  const { people, knobs } = life;
  const { holdId = null } = (await life.row()) ?? {};
  const intent = await people.until(`${holdId} to be on its way`, async () => {
    const [row] = await people.look<{ id: string | null }>(
      (sql) => sql`select intent_id as id from payments where hold_id = ${holdId} and method = 'bank'
        and state = 'processing'`,
    );
    return row?.id ?? undefined;
  });
  if (pays) await knobs.settleDebit({ id: intent });
  else await knobs.returnDebit({ id: intent });
  await people.until(`${intent} to be decided`, async () => (await life.row())?.hold !== "processing");
  if (pays) await people.until("the debit to be booked", () => isPaid(life));
  return pays;
}
