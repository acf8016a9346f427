// What happens by itself: debits that come in or bounce, payment pages that run out.
import { expireSession } from "./checkout";
import type { Desk } from "./desk";
import { failIntent, settleIntent } from "./intents";
import { settleRefund } from "./refunds";

export function runErrands(desk: Desk) {
  for (const { id, due, does, intent } of desk.state.every("errand")) {
    if (due > Date.now()) continue;
    desk.state.transact(() => {
      desk.state.drop("errand", id);
      if (does === "arrive") {
        if (desk.state.get("refund", intent).status === "pending") settleRefund(desk, intent);
        return;
      }
      if (desk.state.get("payment_intent", intent).status !== "processing") return; // a hand was quicker
      if (does === "settle") settleIntent(desk, intent);
      else failIntent(desk, intent);
    });
  }
  for (const { id, status, expires_at } of desk.state.every("session"))
    if (status === "open" && expires_at <= desk.now) desk.state.transact(() => expireSession(desk, {}, id));
}
