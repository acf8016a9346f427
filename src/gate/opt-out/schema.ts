import { z } from "zod";
import { categories } from "@/identity/compass/schema";

export const scopes = ["all", "category", "brand"] as const;

const brand = z.string().max(60);

/** What a person does not want to meet. From an item, its `source` and its network come along. */
export const ChooseOptOut = z.discriminatedUnion("scope", [
  z.strictObject({ scope: z.literal("all"), source: z.string().max(60).optional() }),
  z.strictObject({
    scope: z.literal("category"),
    category: z.enum(categories, "Choose from the list."),
    source: z.string().max(60).optional(),
  }),
  z.strictObject({ scope: z.literal("brand"), brand, source: z.string().max(60).optional() }),
]);
export type ChooseOptOut = z.infer<typeof ChooseOptOut>;

export const EndOptOut = z.discriminatedUnion("scope", [
  z.strictObject({ scope: z.literal("all") }),
  z.strictObject({ scope: z.literal("category"), category: z.enum(categories) }),
  z.strictObject({ scope: z.literal("brand"), brand }),
]);
export type EndOptOut = z.infer<typeof EndOptOut>;
