import { z } from "zod";

/** Who may read and write in a space: every member, stewards alone, or those who were asked in. */
export const spaceAccess = ["members", "stewards", "invited"] as const;

export const CreateSpace = z.strictObject({
  network: z.string(),
  name: z.string().trim().min(2, "Please give the space a name.").max(60),
  purpose: z.string().trim().max(200).default(""),
  access: z.enum(spaceAccess).default("members"),
});
export type CreateSpace = z.infer<typeof CreateSpace>;
