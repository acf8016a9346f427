import { z } from "zod";
import { Categories, Practices, RankedValues } from "../compass/schema";
import { Email } from "../person/schema";
import { brandRoles } from "./policy";

const reserved = new Set(
  "about account admin api app auth billing brand brands docs found help how invitation landing legal lattice listings login mail mailbox media n network networks new ops privacy root sign-in settings status support system terms trellis ui www".split(
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

/** An address made of a name, for the form to begin with: "Fern & Co." becomes fern-and-co. */
export const slugOf = (name: string) =>
  name
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replaceAll("&", " and ")
    .replace(/[^a-z0-9]+/g, "-")
    .slice(0, 40)
    .replace(/^-+|-+$/g, "");

export const Colour = z
  .string()
  .trim()
  .toLowerCase()
  .regex(/^#[0-9a-f]{6}$/, "Give the colour as # and six digits, for example #2f6b3c.");

export const PictureId = z.string().regex(/^fil_[0-9a-f]{20}$/, "This picture was not found.");

const brand = z.string().max(60);
const personId = z.string().max(60);
const role = z.enum(brandRoles, "Please choose what they may do.");
const token = z.string().max(100);
const name = z
  .string()
  .trim()
  .min(2, "Please give the name that your brand is known by.")
  .max(80, "Please keep the name within 80 letters.");
const tagline = z.string().trim().max(120, "Please keep this within 120 letters.").default("");

export const Create = z.strictObject({ name, slug: Slug, tagline });
export type Create = z.infer<typeof Create>;

/** Only a plain https address: it becomes a link that strangers press. */
const Website = z
  .union([
    z.literal(""),
    z.url({
      protocol: /^https$/,
      hostname: z.regexes.domain,
      error: "Please give the whole address, for example https://fernandco.example.org.",
    }),
  ])
  .default("");

export const Update = z.strictObject({
  brand,
  name,
  tagline,
  about: z.string().trim().max(4_000, "Please keep this within 4,000 letters.").default(""),
  website: Website,
  colour: Colour,
  logoId: PictureId.nullable(),
});
export type Update = z.infer<typeof Update>;

/** What the brand stands for and does, in the words in which networks draw their red lines. */
export const Declare = z.strictObject({
  brand,
  values: RankedValues.max(5, "At most five values: what matters less does not decide."),
  categories: Categories,
  practices: Practices,
});
export type Declare = z.infer<typeof Declare>;

export const Invite = z.strictObject({ brand, email: Email, role });
export type Invite = z.infer<typeof Invite>;

export const Invitation = z.strictObject({ token });
export type Invitation = z.infer<typeof Invitation>;

export const RevokeInvitation = z.strictObject({ brand, invitationId: z.string().max(60) });
export type RevokeInvitation = z.infer<typeof RevokeInvitation>;

export const Appoint = z.strictObject({ brand, personId, role });
export type Appoint = z.infer<typeof Appoint>;

export const Dismiss = z.strictObject({ brand, personId });
export type Dismiss = z.infer<typeof Dismiss>;

export const Leave = z.strictObject({ brand });
export const Show = z.strictObject({ slug: z.string().max(60) });
export type Show = z.infer<typeof Show>;
