import { z } from "zod";

export const Stop = z.strictObject({
  note: z.string().trim().min(3, "Say in a few words why.").max(500),
});
export type Stop = z.infer<typeof Stop>;

export const Resume = z.strictObject({ freezeId: z.string().max(60) });
export type Resume = z.infer<typeof Resume>;
