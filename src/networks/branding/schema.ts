import { z } from "zod";

/** The typefaces that a network may wear on its names and headings; all of them are ours and hosted here. */
export const typefaces = ["fraunces", "literata", "bitter", "source-sans", "figtree", "bricolage"] as const;
export type Typeface = (typeof typefaces)[number];

export const Colour = z
  .string()
  .trim()
  .toLowerCase()
  .regex(/^#[0-9a-f]{6}$/, "Give the colour as # and six digits, for example #2f6b3c.");

const FileId = z.string().regex(/^fil_[0-9a-f]{20}$/, "This picture was not found.");

/** What the pages of a network wear. Tokens only: never a style sheet, never a script. */
export const Kit = {
  colour: Colour,
  typeface: z.enum(typefaces, "Choose one of the typefaces in the list."),
  logoId: FileId.nullable(),
  coverId: FileId.nullable(),
};

export const ChangeBranding = z.strictObject({ network: z.string(), ...Kit });
export type ChangeBranding = z.infer<typeof ChangeBranding>;
