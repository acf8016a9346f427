import { community } from "@/community/router";
import { gate } from "@/gate/router";
import { identity } from "@/identity/router";
import { market } from "@/market/router";
import { networks } from "@/networks/router";
import { notifications } from "@/notifications/router";
import { payments } from "@/payments/router";
import { transit } from "@/transit/router";
import { callerOf, router } from "./trpc";

/** Every room's procedures, joined. */
export const appRouter = router({
  identity,
  payments,
  networks,
  notifications,
  gate,
  community,
  market,
  transit,
});
export type AppRouter = typeof appRouter;
export const createCaller = callerOf(appRouter);
