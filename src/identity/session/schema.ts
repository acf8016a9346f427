import { z } from "zod";

export const Revoke = z.strictObject({ sessionId: z.string() });
export type Revoke = z.infer<typeof Revoke>;
