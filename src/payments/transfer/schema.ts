import { z } from "zod";

export const Retry = z.strictObject({ transferId: z.string().max(60) });
export type Retry = z.infer<typeof Retry>;
