import { z } from "zod";

const slug = z.string().max(60);

export const OfNetwork = z.strictObject({ network: slug });
export const OfBrand = z.strictObject({ network: slug, brand: slug });
export type OfBrand = z.infer<typeof OfBrand>;
export const Held = z.strictObject({ brand: slug });
