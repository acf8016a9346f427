export const eventStates = ["waiting", "done", "ignored", "quarantined"] as const;

/** A signature is believed for five minutes, before and after the moment that it names. */
export const freshSeconds = 300;
export const maxEventBytes = 256 * 1024;

export const isFresh = (signedAt: number, now: Date) =>
  Math.abs(now.getTime() / 1000 - signedAt) <= freshSeconds;

/** The moment that a signature header names, in seconds. */
export const signedAtOf = (header: string) => {
  const [, seconds] = /(?:^|,)t=(\d{1,12})(?:,|$)/.exec(header) ?? [];
  return seconds === undefined ? null : Number(seconds);
};

type Told = { id?: string; customer?: unknown; payment_intent?: string | { id: string } | null };

/** What an event is about, to be read anew. A charge says nothing that its intent does not say better. */
export const subjectOf = (type: string, { id, customer, payment_intent: intent }: Told) => {
  // Of cash that moves only its owner can be asked.
  if (type.startsWith("customer_cash_balance_transaction.")) return String(customer ?? "");
  const isCharge = type.startsWith("charge.") && !type.startsWith("charge.dispute.");
  if (isCharge && intent) return typeof intent === "string" ? intent : intent.id;
  return id ?? "";
};
