import type { Summary } from "@/local/stripe/summary";
import { askStandIn } from "./ask";

/** What the stand-in for Stripe has been asked to do, newest first. */
export const getStandIn = async () => (await askStandIn("GET", "summary")) as Summary;
