// Everything the stand-in knows: in memory, and line by line in a journal. A line is written before the answer
// leaves, so that what was answered is still true after a kill -9.
import { appendFileSync, existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import type Stripe from "stripe";
import type { Delivery, Manners } from "./deliveries";
import type { Fault } from "./faults";
import type { StoredReply } from "./idempotency";
import { Refusal } from "./refusal";

/** Whose money moved: the platform's own, or that of a connected account. */
export type Booking = Stripe.BalanceTransaction & { owner: string | null };
/** How a payment method behaves when it is asked for money. */
export interface Habit {
  id: string;
  outcome:
    | "pays"
    | "pays in a minute"
    | "takes its time"
    | "fails in a minute"
    | "declines"
    | "has no money"
    | "asks back";
}
/** Something that happens by itself later. */
export interface Errand {
  id: string;
  due: number;
  does: "settle" | "fail" | "arrive";
  /** An intent, or a refund that arrives. */
  intent: string;
}
export interface OnboardingLink {
  id: string;
  account: string;
  expires: number;
  used: boolean;
  refresh: string;
  back: string;
}

export interface Kept {
  account: Stripe.V2.Core.Account;
  account_link: OnboardingLink;
  booking: Booking;
  /** How a customer's cash is reconciled, where that was said. */
  cash_setting: { id: string; mode: "manual" | "automatic" };
  cash_transaction: Stripe.CustomerCashBalanceTransaction;
  charge: Stripe.Charge;
  customer: Stripe.Customer;
  delivery: Delivery;
  dispute: Stripe.Dispute;
  errand: Errand;
  event: Stripe.Event;
  fault: Fault;
  habit: Habit;
  manners: Manners & { id: string };
  line_item: Stripe.LineItem & { session: string };
  payment_intent: Stripe.PaymentIntent;
  payment_method: Stripe.PaymentMethod;
  payout: Stripe.Payout & { owner: string | null };
  refund: Stripe.Refund;
  reply: StoredReply;
  reversal: Stripe.TransferReversal;
  session: Stripe.Checkout.Session;
  session_data: { id: string; intent: Stripe.Checkout.SessionCreateParams.PaymentIntentData };
  thin_event: Stripe.V2.Core.EventBase;
  transfer: Stripe.Transfer;
}

type Kind = keyof Kept;
type Line = [kind: Kind, id: string, value: unknown][];

export type State = ReturnType<typeof openState>;

export function openState(folder: string) {
  const file = join(folder, "journal.jsonl");
  const kept = new Map<Kind, Map<string, unknown>>();
  const all = (kind: Kind) => {
    const found = kept.get(kind) ?? new Map<string, unknown>();
    kept.set(kind, found);
    return found;
  };
  const set = (kind: Kind, id: string, value: unknown) =>
    value === undefined || value === null ? all(kind).delete(id) : all(kind).set(id, value);

  for (const line of readJournal(file)) for (const [kind, id, value] of line) set(kind, id, value);
  compact();

  let open: { undo: (() => void)[]; line: Line } | null = null;

  /** Written whole and beside, then renamed: there is always one journal that is complete. */
  function compact() {
    mkdirSync(dirname(file), { recursive: true });
    const lines = [...kept].flatMap(([kind, rows]) =>
      [...rows].map(([id, value]) => `${JSON.stringify([[kind, id, value]])}\n`),
    );
    writeFileSync(`${file}.new`, lines.join(""), { mode: 0o600 });
    renameSync(`${file}.new`, file);
  }

  function write(kind: Kind, id: string, value: unknown) {
    if (!open) throw new Error("nothing is written outside a transaction");
    const before = all(kind).get(id);
    open.undo.push(() => set(kind, id, before));
    open.line.push([kind, id, value ?? null]);
    set(kind, id, value);
  }

  return {
    find: <K extends Kind>(kind: K, id: string) => all(kind).get(id) as Kept[K] | undefined,
    get<K extends Kind>(kind: K, id: string): Kept[K] {
      const found = all(kind).get(id);
      if (!found) throw new Error(`there is no ${kind} ${id}`);
      return found as Kept[K];
    },
    /** In the order in which they came. */
    every: <K extends Kind>(kind: K) => [...all(kind).values()] as Kept[K][],
    put<K extends Kind>(kind: K, value: Kept[K] & { id: string }): Kept[K] {
      write(kind, value.id, value);
      return value;
    },
    change<K extends Kind>(kind: K, id: string, change: Partial<Kept[K]>): Kept[K] {
      const changed = { ...(all(kind).get(id) as Kept[K]), ...change };
      write(kind, id, changed);
      return changed;
    },
    drop: (kind: Kind, id: string) => write(kind, id, undefined),

    /** All that `work` writes, or nothing of it. It cannot be interrupted: nothing in here waits. */
    transact<T>(work: () => T): T {
      if (open) return work();
      open = { undo: [], line: [] };
      try {
        const result = work();
        if (open.line.length > 0) appendFileSync(file, `${JSON.stringify(open.line)}\n`);
        return result;
      } catch (error) {
        for (const back of open.undo.reverse()) back();
        throw error;
      } finally {
        open = null;
      }
    },

    /** Within a transaction: what is written here stays only if it is not refused, or is refused with traces. */
    attempt<T>(work: () => T): T {
      if (!open) throw new Error("an attempt is part of a transaction");
      const { undo, line } = open;
      const [undone, written] = [undo.length, line.length];
      try {
        return work();
      } catch (error) {
        if (!(error instanceof Refusal && error.leavesTraces)) {
          for (const back of undo.splice(undone).reverse()) back();
          line.splice(written);
        }
        throw error;
      }
    },

    forgetEverything() {
      kept.clear();
      compact();
    },
  };
}

/** The last line may be torn by a crash: nobody was answered then, so it never happened. */
function readJournal(file: string): Line[] {
  if (!existsSync(file)) return [];
  const lines = readFileSync(file, "utf8").split("\n");
  return lines.slice(0, -1).map((line) => JSON.parse(line) as Line);
}
