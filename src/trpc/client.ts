"use client";
import { createTRPCClient, httpBatchLink } from "@trpc/client";
import type { AppRouter } from "./root";

/** The browser's way to the same procedures. Reads travel by POST too: nothing about them fits in an address. */
export const api = createTRPCClient<AppRouter>({
  links: [httpBatchLink({ url: "/api/trpc", maxItems: 10, methodOverride: "POST" })],
});
