import { z } from "zod";

/** `minor` is what the operator saw: if it has changed since, nothing is given up. */
export const WriteOff = z.strictObject({
  holdId: z.string().max(60),
  minor: z.int().positive(),
  note: z.string().trim().min(3, "Say in a few words why.").max(1_000),
});
export type WriteOff = z.infer<typeof WriteOff>;
