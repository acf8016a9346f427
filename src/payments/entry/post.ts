import { sql } from "drizzle-orm";
import { type Db, kept } from "@/platform/db";
import { newId } from "@/platform/ids";
import type { Currency } from "@/platform/money";
import { entries, movements } from "../tables";
import type { Line, MovementKind } from "./policy";

type Movement = {
  kind: MovementKind;
  /** What made the money move: a call, a refund, a chargeback. It does so once for each kind. */
  causeId: string;
  hold: { id: string; currency: Currency };
  lines: readonly Line[];
  /** The same movement in the provider's own list. */
  providerRef?: string | null | undefined;
};

const moved = kept((db) =>
  db.insert(movements).values({
    id: sql.placeholder("id"),
    kind: sql.placeholder("kind"),
    causeId: sql.placeholder("causeId"),
    holdId: sql.placeholder("holdId"),
    providerRef: sql.placeholder("providerRef"),
    // One after the other, also within one transaction, which knows only the moment of its beginning.
    createdAt: sql`clock_timestamp()`,
  }),
);

/** As many entries in one statement; the placeholders are the names of an entry's columns with its number. */
const enteredOf = (count: number) =>
  kept((db) =>
    db.insert(entries).values(
      Array.from({ length: count }, (_, n) => ({
        id: sql.placeholder(`id${n}`),
        movementId: sql.placeholder("movementId"),
        holdId: sql.placeholder(`holdId${n}`),
        account: sql.placeholder(`account${n}`),
        currency: sql.placeholder("currency"),
        minor: sql.placeholder(`minor${n}`),
      })),
    ),
  );
const entered = new Map<number, ReturnType<typeof enteredOf>>();

/** Writes one movement with its entries. The database refuses what does not balance, or was written before. */
export async function postEntry(
  ctx: { db: Db },
  { kind, causeId, hold, lines, providerRef = null }: Movement,
) {
  if (lines.length === 0) return;
  const movementId = newId("movement");
  await moved(ctx.db, { id: movementId, kind, causeId, holdId: hold.id, providerRef });
  const write = entered.get(lines.length) ?? enteredOf(lines.length);
  entered.set(lines.length, write);
  const each = lines.flatMap(({ account, minor, holdId = hold.id }, n) => [
    [`id${n}`, newId("entry")],
    [`holdId${n}`, holdId],
    [`account${n}`, account],
    [`minor${n}`, minor],
  ]);
  await write(ctx.db, { movementId, currency: hold.currency, ...Object.fromEntries(each) });
}
