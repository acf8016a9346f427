import { z } from "zod";

export const Look = z.strictObject({ holdId: z.string().max(60) });
export type Look = z.infer<typeof Look>;
