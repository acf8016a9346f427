import { z } from "zod";
import { Email } from "@/identity/person/schema";

const network = z.string().max(60);

export const Create = z.strictObject({
  network,
  maxUses: z
    .number()
    .int()
    .min(1, "At least one person.")
    .max(500, "At most 500 people by one link.")
    .default(1),
  days: z.number().int().min(1).max(30).default(7),
  note: z.string().trim().max(200).default(""),
  email: z.union([z.literal("").transform(() => undefined), Email]).optional(),
});
export type Create = z.infer<typeof Create>;

export const Revoke = z.strictObject({ network, invitationId: z.string().max(60) });
export type Revoke = z.infer<typeof Revoke>;

export const Show = z.strictObject({ network, token: z.string().max(100) });
export type Show = z.infer<typeof Show>;
