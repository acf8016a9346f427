import type { Ctx, Insider } from "@/identity/actor";
import { onboardPayee } from "@/payments/payee/onboard";
import { addressOf, payeeOfNetwork } from "./reads";
import type { OnboardPayout } from "./schema";

/** Leads the owner to the payment provider, which asks what the law wants to know before money may be sent. */
export const onboardPayout = async (ctx: Ctx<Insider>, { network, country, kind }: OnboardPayout) =>
  onboardPayee(ctx, {
    payee: await payeeOfNetwork(ctx),
    contact: await addressOf(ctx),
    backTo: `/network/${network}/payouts`,
    country,
    kind,
  });
