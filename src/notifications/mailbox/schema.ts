import { z } from "zod";

export const ListMails = z.strictObject({ q: z.string().trim().max(254).default("") });
export type ListMails = z.infer<typeof ListMails>;

export const GetMail = z.strictObject({ mailId: z.string().max(60) });
export type GetMail = z.infer<typeof GetMail>;
