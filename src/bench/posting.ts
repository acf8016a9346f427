import { randomUUID } from "node:crypto";
import type postgres from "postgres";
import { brands, people } from "@/identity/tables";
import { type Line, type MovementKind, paid, partsOf, settled, transferred } from "@/payments/entry/policy";
import { postEntry } from "@/payments/entry/post";
import { holds, payees } from "@/payments/tables";
import { type Db, transact } from "@/platform/db";
import { newId } from "@/platform/ids";
import { money } from "@/platform/money";
import type { Race } from "./verbs";

// Holds that are paid, settled and paid out, one after the other. Nobody else posts for a hold in the meantime.

const terms = { currency: "eur" as const, price: 50_000, fee: 2_500, tax: 475 };
const steps = [
  { kind: "paid" as const, lines: paid(partsOf(terms)) },
  { kind: "settled" as const, lines: settled(partsOf(terms), 1_000) },
  { kind: "transferred" as const, lines: transferred(money(45_000, "eur")) },
];

/** One movement with its entries at a time, through the verb and as the same two inserts. */
export async function racePosting(db: Db, plain: postgres.Sql): Promise<Race[]> {
  const [person] = await db.insert(people).values({ name: "Fay", email: "fay@bench.example" }).returning();
  const [brand] = await db.insert(brands).values({ slug: "fern", name: "Fern & Co." }).returning();
  const [payee] = await db.insert(payees).values({ personId: person?.id }).returning();
  if (!brand || !payee) throw new Error("nobody is there to be paid");
  const row = { brandId: brand.id, payeeId: payee.id, description: "A pinned post", backTo: "/" };
  const made = await db
    .insert(holds)
    .values(
      Array.from({ length: 2_000 }, () => ({
        ...{ ...row, ...terms, commissionBps: 1_000 },
        purpose: newId("placement"),
        payBy: new Date(),
      })),
    )
    .returning({ id: holds.id });
  await copyWithoutTriggers(plain);

  /** Whoever posts takes a hold that nobody has, and puts it back one step further. */
  const queue = () => made.map(({ id }) => ({ id, step: 0 }));
  const books = queue();
  const posting =
    (waiting: typeof books, post: (step: Step, holdId: string) => Promise<unknown>) => async () => {
      const hold = waiting.shift();
      const step = steps[(hold?.step ?? 0) % steps.length];
      if (!hold || !step) throw new Error("there are more who post than holds");
      await post(step, hold.id);
      waiting.push({ ...hold, step: hold.step + 1 });
      return 1;
    };
  const race = {
    name: "posting",
    unit: "movements",
    aim: { ofSql: 0.5 },
    verb: posting(books, ({ kind, lines }, id) =>
      transact({ db }, (ctx) =>
        postEntry(ctx, { kind, causeId: randomUUID(), hold: { id, currency: "eur" }, lines }),
      ),
    ),
    plain: posting(books, (step, id) => insert(plain, "public", step, id)),
    bare: posting(queue(), (step, id) => insert(plain, "bare", step, id)),
  };
  return [
    { ...race, lanes: 1, atOnce: 1 },
    { ...race, lanes: 8, atOnce: 8 },
  ];
}

type Step = { kind: MovementKind; lines: Line[] };

const insert = (plain: postgres.Sql, schema: string, { kind, lines }: Step, holdId: string) =>
  plain.begin(async (tx) => {
    const movementId = newId("movement");
    await tx`
      insert into ${tx(`${schema}.movements`)} (id, kind, cause_id, hold_id, provider_ref, created_at)
      values (${movementId}, ${kind}, ${randomUUID()}, ${holdId}, null, clock_timestamp())`;
    const rows = lines.map(({ account, minor }) => ({
      ...{ id: newId("entry"), movement_id: movementId, hold_id: holdId },
      ...{ account, currency: "eur", minor },
    }));
    await tx`insert into ${tx(`${schema}.entries`)} ${tx(rows)}`;
  });

/** The same tables with the same indexes and keys, and nobody who looks whether the books balance. */
const copyWithoutTriggers = (plain: postgres.Sql) =>
  plain.unsafe(`
    create schema bare;
    create table bare.movements (like public.movements including all,
      foreign key (hold_id) references public.holds (id));
    create table bare.entries (like public.entries including all,
      foreign key (movement_id) references bare.movements (id),
      foreign key (hold_id, currency) references public.holds (id, currency));`);
