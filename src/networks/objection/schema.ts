import { z } from "zod";

export const OfNetwork = z.object({ network: z.string().max(60) });

export const Make = OfNetwork.extend({
  reason: z.string().trim().max(600, "Please keep it within 600 letters.").default(""),
});
export type Make = z.infer<typeof Make>;
