import { z } from "zod";

const id = z.string().max(80);
const alone = <K extends string>(knob: K) => z.strictObject({ knob: z.literal(knob) });
const of = <K extends string>(knob: K) => z.strictObject({ knob: z.literal(knob), id });

/** What a person may make happen at the stand-in for Stripe. */
export const Turn = z.discriminatedUnion("knob", [
  of("settleDebit"),
  of("returnDebit"),
  z.strictObject({ knob: z.literal("openDispute"), of: id }),
  z.strictObject({ knob: z.literal("decideDispute"), id, outcome: z.enum(["won", "lost"]) }),
  of("settleRefund"),
  of("failRefund"),
  z.strictObject({
    knob: z.literal("judgeAccount"),
    id,
    status: z.enum(["active", "pending", "restricted"]),
  }),
  of("payOut"),
  of("expireSession"),
  of("resend"),
  alone("failNextTransfer"),
  alone("failNextReversal"),
  alone("failNextRefund"),
  z.strictObject({
    knob: z.literal("misbehave"),
    kind: z.enum(["drop-reply", "error", "too-many"]),
    times: z.int().min(1).max(9),
  }),
  z.strictObject({
    knob: z.literal("webhooks"),
    hold: z.boolean().optional(),
    repeat: z.int().min(1).max(3).optional(),
    reverse: z.boolean().optional(),
  }),
  alone("behave"),
]);
export type Turn = z.infer<typeof Turn>;
