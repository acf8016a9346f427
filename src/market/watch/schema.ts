import { z } from "zod";

const brand = z.string().max(60);

export const OfBrand = z.strictObject({ brand });
export const Watch = z.strictObject({ brand, listingId: z.string().max(60) });
export type Watch = z.infer<typeof Watch>;
