import { identity } from "@/identity/router";
import { callerOf, router } from "./trpc";

/** Every room's procedures, joined. */
export const appRouter = router({ identity });
export type AppRouter = typeof appRouter;
export const createCaller = callerOf(appRouter);
