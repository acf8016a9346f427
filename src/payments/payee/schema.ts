import { z } from "zod";

export const countries = ["DE", "AT", "FR", "ES", "IT", "NL", "BE", "IE", "PT", "FI", "GB", "US"] as const;

export const Onboard = z.strictObject({
  country: z.enum(countries, "Choose the country in which you are paid."),
  kind: z.enum(["individual", "company"]),
  /** A path of ours, to which the provider's page leads back. */
  backTo: z.string().startsWith("/").max(200),
});
export type Onboard = z.infer<typeof Onboard>;
