import { days, later } from "@/platform/time";

/** How long a new network is helped to its feet. Whatever is still open then is open on purpose. */
export const isLaunching = (foundedAt: Date, now: Date) => now < later(foundedAt, days(60));
