import { z } from "zod";
import { stopCauses } from "./lifecycle";

const network = z.string().max(60);
const brand = z.string().max(60);
const placementId = z.string().max(60);
const words = z
  .string()
  .trim()
  .min(10, "Say in a sentence why. Both sides read it.")
  .max(600, "Please keep it within 600 letters.");

/** Which placements of a list: those that wait for this side, those whose money is not settled yet, or those that are over. */
export const shows = { all: "All", turn: "Your turn", open: "Under way", over: "Over" } as const;
export const Filter = z.strictObject({
  q: z.string().trim().max(80).default(""),
  show: z.enum(Object.keys(shows) as (keyof typeof shows)[]).default("all"),
});
export type Filter = z.infer<typeof Filter>;

export const Received = z.strictObject({ network, ...Filter.shape });
export const Sent = z.strictObject({ brand, ...Filter.shape });

export const OfBrand = z.strictObject({ brand, placementId });
export const OfNetwork = z.strictObject({ network, placementId });
export type ThePlacement = { placementId: string };

/** `kept` is the owner's share that the brand was told of, in hundredths of a percent. */
export const Cancel = z.strictObject({ brand, placementId, kept: z.number().int() });
export type Cancel = Omit<z.infer<typeof Cancel>, "brand">;

export const CallOff = z.strictObject({ network, placementId, reason: words });
export type CallOff = Omit<z.infer<typeof CallOff>, "network">;

export const Pause = z.strictObject({ network, placementId, reason: words });
export type Pause = Omit<z.infer<typeof Pause>, "network">;

export const Stop = z.strictObject({
  network,
  placementId,
  cause: z.enum(stopCauses, "Choose the cause: it decides about the money."),
  reason: words,
});
export type Stop = Omit<z.infer<typeof Stop>, "network">;
