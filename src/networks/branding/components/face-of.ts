import { typefaces } from "@/ui/typefaces";
import { typefaces as keys, type Typeface } from "../schema";

const isKey = (key: string): key is Typeface => keys.some((known) => known === key);

/** The typeface behind a stored key; one that has left the list is set in our own. */
export const faceOf = (key: string) => typefaces[isKey(key) ? key : "fraunces"];

type Stored = { colour: string; typeface: string; logoId: string | null; coverId: string | null };

/** A stored kit in the shape that its form takes. */
export const kitOf = ({ colour, typeface, logoId, coverId }: Stored) => ({
  colour,
  typeface: isKey(typeface) ? typeface : ("fraunces" as const),
  logoId,
  coverId,
});
