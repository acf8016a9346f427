import { z } from "zod";
import { Search } from "../listing/schema";

const brand = z.string().max(60);

/** What is looked for; in which order it would be shown says nothing about what is new. */
export const Facets = Search.omit({ order: true });
export type Facets = z.infer<typeof Facets>;

export const OfBrand = z.strictObject({ brand });
export const Keep = z.strictObject({ brand, ...Facets.shape });
export type Keep = z.infer<typeof Keep>;
export const Drop = z.strictObject({ brand, searchId: z.string().max(60) });
export type Drop = z.infer<typeof Drop>;
export const Stop = z.strictObject({ token: z.string().max(300) });
export type Stop = z.infer<typeof Stop>;
