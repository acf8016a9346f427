import { z } from "zod";

export const Close = z.strictObject({
  findingId: z.string().max(60),
  note: z.string().trim().min(3, "Say in a few words what you found out.").max(1_000),
});
export type Close = z.infer<typeof Close>;
