// What the stand-in can be told: by tests, and by whoever presses a button on the page /stand-in.
import { z } from "zod";
import { judgeAccount } from "./accounts";
import { book } from "./books";
import { fundCash, referenceOf } from "./cash";
import { expireSession } from "./checkout";
import { goodManners } from "./deliveries";
import { type Desk, deliver } from "./desk";
import { decideDispute, openDispute } from "./disputes";
import { lasting } from "./history";
import { idOf, newId } from "./ids";
import { failIntent, intentOf, settleIntent } from "./intents";
import { payEverythingOut } from "./payouts";
import { failRefund, settleRefund } from "./refunds";
import { missing } from "./refusal";

const Id = z.strictObject({ id: z.string() });
const Nothing = z.strictObject({});
const Times = z.strictObject({ times: z.int().positive().default(1) });

const Fault = z.strictObject({
  kind: z.enum(["drop-reply", "drop-request", "error", "error-after", "too-many", "conflict", "delay"]),
  /** As in "POST /v1/transfers"; left out, it befalls everything. */
  on: z.string().default(""),
  times: z.int().positive().default(1),
  ms: z.int().positive().optional(),
  /** Of so many only: 0.1 is a tenth of them, and which ones depends on the seed. */
  chance: z.number().gt(0).lt(1).optional(),
  seed: z.string().optional(),
});

const Hooks = z.strictObject({
  hold: z.boolean().optional(),
  repeat: z.int().positive().optional(),
  delayMs: z.int().min(0).optional(),
  reverse: z.boolean().optional(),
  lose: z.int().min(0).optional(),
});

const Past = z.strictObject({
  past: z.array(z.strictObject({ kind: z.enum(lasting), value: z.looseObject({ id: z.string() }) })),
});

const knob = <S extends z.ZodType>(takes: S, turn: (desk: Desk, given: z.infer<S>) => unknown) => ({
  takes,
  turn,
});

const fault = (
  desk: Desk,
  kind: "transfer" | "reversal" | "refund",
  times: number,
  fate?: "failed" | "pending",
) => desk.state.put("fault", { id: newId("flt"), kind, on: "", times, ...(fate && { fate }) });

const processing = (desk: Desk) =>
  desk.state.every("payment_intent").filter(({ status }) => status === "processing");

export const knobs = {
  /** Something goes wrong on the line. */
  misbehave: knob(Fault, (desk, { kind, on, times, ms, chance, seed = "" }) =>
    desk.state.put("fault", {
      ...{ id: newId("flt"), kind, on, times },
      ...(ms && { ms }),
      ...(chance && { chance, seed }),
    }),
  ),
  behave: knob(Nothing, (desk) => {
    for (const { id } of desk.state.every("fault")) desk.state.drop("fault", id);
    desk.state.put("manners", { id: "manners", ...goodManners });
  }),

  /** The bank pays a debit that is under way. */
  settleDebit: knob(Id, (desk, { id }) => settleIntent(desk, id)),
  settleEveryDebit: knob(Nothing, (desk) => {
    for (const { id } of processing(desk)) settleIntent(desk, id);
  }),
  /** The bank does not pay it; if it had paid already, it takes the money back. */
  returnDebit: knob(Id, (desk, { id }) => {
    if (desk.state.find("payment_intent", id)?.status === "processing") return failIntent(desk, id);
    const { id: dispute } = openDispute(desk, { of: id, reason: "insufficient_funds" });
    return decideDispute(desk, dispute, "lost");
  }),

  /** Somebody sends a bank transfer to the account that an intent has named: any sum, under any name, at any time. */
  sendTransfer: knob(
    Id.extend({
      amount: z.int().positive(),
      name: z.string().max(140).nullable(),
      reference: z.string().max(140).nullable().optional(),
    }),
    (desk, { id, amount, name, reference }) => {
      const intent = intentOf(desk, id);
      return fundCash(desk, {
        ...{ customer: idOf(intent.customer) ?? "", amount, currency: intent.currency, name },
        reference: reference === undefined ? referenceOf(id) : reference,
      });
    },
  ),
  /** Whatever is on its way back arrives. */
  settleEveryRefund: knob(Nothing, (desk) => {
    for (const { id, status } of desk.state.every("refund")) if (status === "pending") settleRefund(desk, id);
  }),

  openDispute: knob(
    z.strictObject({ of: z.string(), amount: z.int().positive().optional(), reason: z.string().optional() }),
    (desk, { of, amount, reason }) =>
      openDispute(desk, { of, ...(amount && { amount }), ...(reason && { reason }) }),
  ),
  decideDispute: knob(Id.extend({ outcome: z.enum(["won", "lost"]) }), (desk, { id, outcome }) =>
    decideDispute(desk, id, outcome),
  ),

  failNextTransfer: knob(Times, (desk, { times }) => fault(desk, "transfer", times)),
  failNextReversal: knob(Times, (desk, { times }) => fault(desk, "reversal", times)),
  failNextRefund: knob(Times, (desk, { times }) => fault(desk, "refund", times, "failed")),
  delayNextRefund: knob(Times, (desk, { times }) => fault(desk, "refund", times, "pending")),
  settleRefund: knob(Id, (desk, { id }) => settleRefund(desk, id)),
  failRefund: knob(Id.extend({ reason: z.string().default("lost_or_stolen_card") }), (desk, { id, reason }) =>
    failRefund(desk, id, reason),
  ),

  judgeAccount: knob(
    Id.extend({ status: z.enum(["active", "pending", "restricted"]) }),
    (desk, { id, status }) => judgeAccount(desk, id, status),
  ),
  /** Its money goes to its bank: a reversal finds nothing any more. */
  payOut: knob(Id, (desk, { id }) => payEverythingOut(desk, id)),
  expireSession: knob(Id, (desk, { id }) => expireSession(desk, {}, id)),
  /** How a saved card or account answers from now on. */
  changeHabit: knob(
    z.strictObject({
      method: z.string(),
      outcome: z.enum(["pays", "declines", "has no money", "asks back", "takes its time"]),
    }),
    (desk, { method, outcome }) => desk.state.put("habit", { id: method, outcome }),
  ),

  /** What is pending may be spent. */
  makeAvailable: knob(Nothing, (desk) => {
    for (const booking of desk.state.every("booking"))
      if (booking.available_on > desk.now)
        desk.state.change("booking", booking.id, { available_on: desk.now });
  }),
  topUp: knob(
    z.strictObject({ amount: z.int().positive(), currency: z.enum(["eur", "gbp", "usd"]) }),
    (desk, given) =>
      book(desk, { ...given, type: "topup", category: "topup", source: newId("tu"), description: "Top-up" }),
  ),

  webhooks: knob(Hooks, (desk, given) => {
    const before = desk.state.find("manners", "manners") ?? { id: "manners", ...goodManners };
    const said = Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined));
    desk.state.put("manners", { ...before, ...said });
  }),
  /** Once more, as Stripe does when nobody is sure. */
  resend: knob(Id, (desk, { id }) => {
    if (!desk.state.find("event", id) && !desk.state.find("thin_event", id)) throw missing("event", id);
    deliver(desk, id);
  }),

  /** As after a day: a key that comes again is a new one. */
  forgetKeys: knob(Nothing, (desk) => {
    for (const { id } of desk.state.every("reply")) desk.state.drop("reply", id);
  }),
  forgetEverything: knob(Nothing, (desk) => desk.state.forgetEverything()),
  /** A past in place of all that it knows: that of a new town. */
  remember: knob(Past, (desk, { past }) => {
    desk.state.forgetEverything();
    for (const { kind, value } of past) desk.state.put(kind, value as never);
  }),
};

export type Knobs = typeof knobs;
export type KnobName = keyof Knobs;
