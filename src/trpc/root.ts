import { community } from "@/community/router";
import { identity } from "@/identity/router";
import { networks } from "@/networks/router";
import { callerOf, router } from "./trpc";

/** Every room's procedures, joined. */
export const appRouter = router({ identity, networks, community });
export type AppRouter = typeof appRouter;
export const createCaller = callerOf(appRouter);
