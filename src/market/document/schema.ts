import { z } from "zod";
import { TheDeal } from "../deal/schema";

/** What careful buyers ask to see, in the order in which they do. */
export const folders = [
  "figures",
  "contracts",
  "partners",
  "people",
  "rights",
  "services",
  "claims",
  "other",
] as const;
export type Folder = (typeof folders)[number];

const network = z.string().max(60);
const document = z.string().max(60);

export const OfNetwork = z.strictObject({ network });
export const Add = z.strictObject({
  network,
  folder: z.enum(folders, "Choose a folder."),
  title: z
    .string()
    .trim()
    .min(3, "Say what it is, as the buyer should read it.")
    .max(120, "Please keep it within 120 letters."),
  fileId: z.string("Choose a file first.").min(1, "Choose a file first.").max(60),
});
export type Add = Omit<z.infer<typeof Add>, "network">;

export const OneOfNetwork = z.strictObject({ network, document });
export const OneOfDeal = TheDeal.extend({ document });
export type OneOfDeal = z.infer<typeof OneOfDeal>;
export type OneOfNetwork = z.infer<typeof OneOfNetwork>;
