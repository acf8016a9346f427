import { identity } from "@/identity/router";
import { networks } from "@/networks/router";
import { callerOf, router } from "./trpc";

/** Every room's procedures, joined. */
export const appRouter = router({ identity, networks });
export type AppRouter = typeof appRouter;
export const createCaller = callerOf(appRouter);
