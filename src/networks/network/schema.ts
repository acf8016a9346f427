import { z } from "zod";

export const templates = [
  "customer-circle",
  "local-chapter",
  "peer-support",
  "cohort",
  "ambassadors",
] as const;
export const joinWays = ["open", "request", "invite"] as const;
export const visibilities = ["public", "members"] as const;

const reserved = new Set(
  "about account admin api app auth billing brand brands docs found help how landing legal lattice listings login mail mailbox media n network networks new ops privacy root sign-in settings status support system terms trellis ui www".split(
    " ",
  ),
);

/** The address of a network or brand: it stands in links, so it is short, plain and not one of our own words. */
export const Slug = z
  .string()
  .trim()
  .toLowerCase()
  .min(3, "Please give at least three letters.")
  .max(40, "Please keep the address within 40 letters.")
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, "Use letters, digits and single hyphens, for example night-gardeners.")
  .refine((slug) => !reserved.has(slug), "This address is kept for Trellis itself. Please choose another.");
