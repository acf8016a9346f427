import type { Ctx } from "@/identity/actor";
import { refundDecided, whole } from "../entry/policy";
import { postEntry } from "../entry/post";
import { queueRefund } from "../refund/queue";
import { creditHold } from "./credit";
import type { Hold } from "./move";
import { leftIn } from "./reads";

/** All that is left in a hold is owed to the brand again, and sent back. The caller has moved the hold. */
export async function giveBackHold(ctx: Ctx, hold: Hold) {
  const left = await leftIn(ctx, hold);
  await postEntry(ctx, { kind: "refund_decided", causeId: hold.id, hold, lines: refundDecided(left) });
  await queueRefund(ctx, { hold, amount: whole(left) });
  await creditHold(ctx, { hold, causeId: hold.id, back: left });
}
