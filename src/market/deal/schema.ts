import { z } from "zod";

export const TheDeal = z.object({ deal: z.string() });
export type TheDeal = z.infer<typeof TheDeal>;
