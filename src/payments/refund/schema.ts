import { z } from "zod";

const refundId = z.string().max(60);

export const Retry = z.strictObject({ refundId });
export type Retry = z.infer<typeof Retry>;

export const Record = z.strictObject({
  refundId,
  note: z.string().trim().min(3, "Say how it was sent, and under which reference.").max(1_000),
});
export type Record = z.infer<typeof Record>;
