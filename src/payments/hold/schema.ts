import { z } from "zod";
import { methods } from "../payment/policy";

/** Which payments of a list: those that wait for money, those that are held, or those that are over. */
export const shows = { all: "All", due: "To be paid", held: "Held", over: "Over" } as const;
export const Filter = z.strictObject({
  q: z.string().trim().max(80).default(""),
  show: z.enum(Object.keys(shows) as (keyof typeof shows)[]).default("all"),
});
export type Filter = z.infer<typeof Filter>;

export const List = z.strictObject({ brand: z.string().max(60), ...Filter.shape });

export const Pay = z.strictObject({
  brand: z.string().max(60),
  holdId: z.string().max(60),
  method: z.enum(methods),
});
export type Pay = z.infer<typeof Pay>;
