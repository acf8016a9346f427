import { z } from "zod";

const nameId = z.string().max(60);

/** `name` says which name was read, so that no other one is let stand by it. */
export const Pass = z.strictObject({ nameId, name: z.string().max(120) });
export type Pass = z.infer<typeof Pass>;

export const Refuse = z.strictObject({
  nameId,
  reason: z
    .string()
    .trim()
    .min(10, "Please give a reason of a sentence or so. The owner reads it.")
    .max(1_000, "Please keep the reason within 1,000 letters."),
});
export type Refuse = z.infer<typeof Refuse>;
