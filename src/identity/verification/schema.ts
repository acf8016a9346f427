import { z } from "zod";

const brand = z.string().max(60);
const verificationId = z.string().max(60);

/** A document that shows the legal name: a kept file, and what its sender called it. */
const Paper = z.strictObject({
  fileId: z.string().max(40),
  name: z.string().trim().min(1).max(120),
});
export type Paper = z.infer<typeof Paper>;
export const mostPapers = 5;

export const Submit = z.strictObject({
  brand,
  legalName: z
    .string()
    .trim()
    .min(2, "Please give the name that stands in the register, with its legal form.")
    .max(120, "Please keep the legal name within 120 letters."),
  registration: z
    .string()
    .trim()
    .min(5, "Please say where it is registered, and under which number.")
    .max(300, "Please keep this within 300 letters."),
  papers: z
    .array(Paper)
    .min(1, "Please add at least one document that shows the name.")
    .max(mostPapers, `Please send at most ${mostPapers} documents.`),
});
export type Submit = Omit<z.infer<typeof Submit>, "brand">;

export const Withdraw = z.strictObject({ brand });

/** `submittedAt` says which version was read, so that no other one is confirmed by it. */
export const Confirm = z.strictObject({ verificationId, submittedAt: z.iso.datetime() });
export type Confirm = z.infer<typeof Confirm>;

export const Refuse = z.strictObject({
  verificationId,
  reason: z
    .string()
    .trim()
    .min(10, "Please give a reason of a sentence or so. The brand reads it.")
    .max(1_000, "Please keep the reason within 1,000 letters."),
});
export type Refuse = z.infer<typeof Refuse>;
