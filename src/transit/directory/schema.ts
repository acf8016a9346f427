import { z } from "zod";
import { categories, valueKeys } from "@/identity/compass/schema";
import { languages, regions } from "@/networks/network/schema";
import { Day } from "../calendar/schema";

export const sizes = {
  "50": "up to 50",
  "150": "51 to 150",
  "500": "151 to 500",
  "1500": "501 to 1,500",
} as const;
export const sizeKeys = Object.keys(sizes) as [keyof typeof sizes, ...(keyof typeof sizes)[]];
export const prices = ["50", "100", "250", "500", "1000"] as const;

/** What a brand looks for. All of it stands in the address, so that a search can be kept and passed on. */
export const Search = {
  q: z.string().trim().max(100),
  interest: z.enum(categories),
  value: z.enum(valueKeys),
  language: z.enum(languages),
  region: z.enum(regions),
  size: z.enum(sizeKeys),
  price: z.enum(prices),
  by: Day,
  after: z.string().max(60),
};
export const List = z.strictObject({ brand: z.string().max(60), ...z.object(Search).partial().shape });
export type List = Omit<z.infer<typeof List>, "brand">;
