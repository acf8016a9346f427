import { z } from "zod";

export const Cast = z.strictObject({ network: z.string().max(60), isFor: z.boolean() });
export type Cast = Omit<z.infer<typeof Cast>, "network">;
