import { z } from "zod";

export const ListDirectory = z.strictObject({
  network: z.string(),
  query: z.string().trim().max(60).default(""),
  /** Those who are here, or those whose words were brought in and who have not come themselves. */
  who: z.enum(["here", "brought-in"]).default("here"),
  page: z.int().min(1).max(100).default(1),
});
export type ListDirectory = z.input<typeof ListDirectory>;

export const FindPeople = z.strictObject({ network: z.string(), query: z.string().trim().max(60) });
export type FindPeople = z.infer<typeof FindPeople>;

export const GetProfile = z.strictObject({ network: z.string(), membershipId: z.string() });
export type GetProfile = z.infer<typeof GetProfile>;
