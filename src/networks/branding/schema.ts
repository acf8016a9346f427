import { z } from "zod";
import { Colour, PictureId } from "@/identity/brand/schema";

/** The typefaces that a network may wear on its names and headings; all of them are ours and hosted here. */
export const typefaces = ["fraunces", "literata", "bitter", "source-sans", "figtree", "bricolage"] as const;
export type Typeface = (typeof typefaces)[number];

/** What the pages of a network wear. Tokens only: never a style sheet, never a script. */
export const Kit = {
  colour: Colour,
  typeface: z.enum(typefaces, "Choose one of the typefaces in the list."),
  logoId: PictureId.nullable(),
  coverId: PictureId.nullable(),
};

export const ChangeBranding = z.strictObject({ network: z.string(), ...Kit });
export type ChangeBranding = z.infer<typeof ChangeBranding>;
