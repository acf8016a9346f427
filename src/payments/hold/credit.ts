import type { Db } from "@/platform/db";
import { announce } from "@/platform/events";
import type { Parts } from "../entry/policy";
import { holdCredited } from "../events";
import type { Hold } from "./move";

/** It was decided that a brand gets so much of what it paid back: that is announced, and a credit note follows. */
export const creditHold = (
  ctx: { db: Db },
  { hold, causeId, back }: { hold: Hold; causeId: string; back: Parts },
) =>
  announce(ctx, holdCredited, {
    purpose: hold.purpose,
    causeId,
    price: back.price.minor,
    fee: back.fee.minor,
    tax: back.tax.minor,
  });
