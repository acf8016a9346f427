import type { Ctx, Insider } from "@/identity/actor";
import { changePayee } from "@/payments/payee/change";
import { payeeOfNetwork } from "./reads";

/** The owner wants to be paid to another account from now on. */
export const changePayout = async (ctx: Ctx<Insider>) => changePayee(ctx, await payeeOfNetwork(ctx));
