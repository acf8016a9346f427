import { z } from "zod";
import { countries } from "@/payments/payee/schema";

export const OnboardPayout = z.strictObject({
  network: z.string().max(60),
  country: z.enum(countries, "Choose the country in which you are paid."),
  kind: z.enum(["individual", "company"]),
});
export type OnboardPayout = z.infer<typeof OnboardPayout>;
