import { z } from "zod";
import type { Category } from "@/identity/compass/schema";

/** Something that a partner would show to members of a network. */
export type Item = {
  networkId: string;
  brandId: string;
  category: Category;
  /** The placement, or whatever else is shown; each member meets it once. */
  source: string;
  /** Items of one campaign share its caps. One item alone is a campaign of its own. */
  campaign?: string | undefined;
};

export const SeeDelivery = z.strictObject({
  network: z.string().max(60),
  sources: z.array(z.string().max(60)).max(50),
});
export type SeeDelivery = Omit<z.infer<typeof SeeDelivery>, "network">;

export const OneDelivery = z.strictObject({ network: z.string().max(60), source: z.string().max(60) });
export type OneDelivery = Omit<z.infer<typeof OneDelivery>, "network">;
