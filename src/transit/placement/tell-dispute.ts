import type { Ctx, System } from "@/identity/actor";
import type { ChargebackOutcome } from "@/payments/chargeback/policy";
import { disputeNewsOf } from "../emails";
import { informPlacement } from "./inform";

type Disputed = { purpose: string; outcome?: ChargebackOutcome };

/** A bank has taken the money back, or the banks have decided whose it is: both sides hear what that means for them. */
export const tellDisputePlacement = (ctx: Ctx<System>, { purpose, outcome }: Disputed) =>
  informPlacement(ctx, {
    ...{ placementId: purpose, key: `${purpose}:dispute:${outcome ?? "open"}`, since: ctx.now, note: null },
    words: (hearer, run) => disputeNewsOf(outcome ?? "open", hearer, run),
  });
