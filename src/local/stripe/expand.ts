// expand[]=latest_charge.balance_transaction puts the object where its id stands.
import { shownBooking } from "./books";
import type { Desk } from "./desk";
import { invalid } from "./refusal";
import type { Kept } from "./state";

const kinds: Record<string, keyof Kept> = {
  ch: "charge",
  py: "charge",
  cus: "customer",
  du: "dispute",
  pdp: "dispute",
  pi: "payment_intent",
  pm: "payment_method",
  po: "payout",
  pyr: "refund",
  re: "refund",
  tr: "transfer",
  trr: "reversal",
};

type Plain = { [name: string]: unknown };

export function expanded<T>(desk: Desk, answer: T, paths: string[] = []): T {
  const copy = paths.length > 0 ? structuredClone(answer) : answer;
  for (const path of paths) follow(desk, copy as Plain, path.split("."), path);
  return copy;
}

function follow(desk: Desk, at: Plain, [step = "", ...rest]: string[], path: string) {
  if (step === "data" && Array.isArray(at.data)) {
    for (const item of at.data) follow(desk, item as Plain, rest, path);
    return;
  }
  if (step === "line_items" && at.object === "checkout.session") at.line_items = itemsOf(desk, `${at.id}`);
  else if (!(step in at)) throw invalid(`This property cannot be expanded (${path}).`, { param: "expand" });
  const held = at[step];
  if (held === null || held === undefined) return;
  const found = typeof held === "string" ? look(desk, held) : held;
  if (typeof found !== "object" || found === null)
    throw invalid(`This property cannot be expanded (${path}).`, { param: "expand" });
  at[step] = found;
  if (rest.length > 0) follow(desk, found as Plain, rest, path);
}

function look(desk: Desk, id: string): unknown {
  const prefix = id.slice(0, id.indexOf("_"));
  const booking = prefix === "txn" && desk.state.find("booking", id);
  if (booking) return shownBooking(desk, booking);
  const kind = kinds[prefix];
  return kind && structuredClone(desk.state.find(kind, id));
}

export const itemsOf = (desk: Desk, session: string) => ({
  object: "list",
  data: desk.state
    .every("line_item")
    .filter((item) => item.session === session)
    .map(({ session: _session, ...item }) => item),
  has_more: false,
  url: `/v1/checkout/sessions/${session}/line_items`,
});
