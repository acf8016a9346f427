import { z } from "zod";

export const Show = z.object({ network: z.string().max(60) });
export type Show = z.infer<typeof Show>;
