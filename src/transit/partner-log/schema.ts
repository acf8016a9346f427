import { z } from "zod";

export const ShowLog = z.strictObject({ network: z.string().max(60) });
export type ShowLog = z.infer<typeof ShowLog>;
