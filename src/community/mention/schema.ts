import { z } from "zod";

export const FindHandle = z.strictObject({ network: z.string(), query: z.string().trim().max(60) });
export type FindHandle = z.infer<typeof FindHandle>;
